-- What is written in the log stays as it was written, for the tables' owner too.
CREATE FUNCTION "communications"."bitacora_solo_anexar"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'communications.bitacora is only added to: % is refused', tg_op USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "bitacora_solo_anexar" BEFORE UPDATE OR DELETE OR TRUNCATE ON "communications"."bitacora"
  FOR EACH STATEMENT EXECUTE FUNCTION "communications"."bitacora_solo_anexar"();
