-- Who read what stays as it was written, for the tables' owner too.
CREATE FUNCTION "crm"."accesos_solo_anexar"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'crm.% is only added to: % is refused', tg_table_name, tg_op USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "accesos_solo_anexar" BEFORE UPDATE OR DELETE OR TRUNCATE ON "crm"."accesos"
  FOR EACH STATEMENT EXECUTE FUNCTION "crm"."accesos_solo_anexar"();
--> statement-breakpoint
CREATE TRIGGER "accesos_perdidos_solo_anexar" BEFORE UPDATE OR DELETE OR TRUNCATE ON "crm"."accesos_perdidos"
  FOR EACH STATEMENT EXECUTE FUNCTION "crm"."accesos_solo_anexar"();
