-- An asset is in one place at a time; without an end it stays.
ALTER TABLE "inventory"."asignaciones_activo" ADD CONSTRAINT "asignaciones_activo_sin_traslape"
	EXCLUDE USING gist (empresa_id WITH =, activo_id WITH =, daterange(desde, hasta, '[]') WITH &&);
--> statement-breakpoint
-- Whose an asset is, and since when, is what its last assignment says; without any it stays whose it was.
CREATE FUNCTION "inventory"."activo_sigue_a_su_asignacion"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	cual record;
	ultima record;
BEGIN
	IF tg_op = 'DELETE' THEN cual := old; ELSE cual := new; END IF;
	SELECT a.cliente_id, a.desde INTO ultima FROM inventory.asignaciones_activo a
	 WHERE a.empresa_id = cual.empresa_id AND a.activo_id = cual.activo_id ORDER BY a.desde DESC LIMIT 1;
	UPDATE inventory.activos t SET asignado_desde = ultima.desde, cliente_id = coalesce(ultima.cliente_id, t.cliente_id)
	 WHERE t.empresa_id = cual.empresa_id AND t.id = cual.activo_id
	   AND (t.asignado_desde, t.cliente_id) IS DISTINCT FROM (ultima.desde, coalesce(ultima.cliente_id, t.cliente_id));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "asignaciones_activo_ultima" AFTER INSERT OR UPDATE OR DELETE ON "inventory"."asignaciones_activo"
	FOR EACH ROW EXECUTE FUNCTION "inventory"."activo_sigue_a_su_asignacion"();
--> statement-breakpoint
-- A counter never goes back. The asset's row is locked so that two readings at once see each other.
CREATE FUNCTION "inventory"."lectura_no_decrece"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM inventory.activos t WHERE t.empresa_id = new.empresa_id AND t.id = new.activo_id FOR NO KEY UPDATE;
	IF EXISTS (
		SELECT FROM inventory.lecturas l
		 WHERE l.empresa_id = new.empresa_id AND l.activo_id = new.activo_id AND l.unidad = new.unidad
		   AND ((l.en < new.en AND l.valor > new.valor) OR (l.en > new.en AND l.valor < new.valor))
	) THEN
		RAISE EXCEPTION 'the reading of % at % goes back', new.activo_id, new.en
			USING ERRCODE = 'check_violation', CONSTRAINT = 'lecturas_no_decrecen';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "lecturas_no_decrecen" AFTER INSERT OR UPDATE ON "inventory"."lecturas"
	FOR EACH ROW EXECUTE FUNCTION "inventory"."lectura_no_decrece"();
