-- The end of a warranty reads what came back. Its column is made anew, and with it the index that went with the old one.
DROP INDEX "inventory"."lotes_series_serie";--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD COLUMN "devuelta" numeric(24, 6);--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" DROP COLUMN "fin_garantia";--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD COLUMN "fin_garantia" date GENERATED ALWAYS AS (case when garantia_meses > 0 and devuelta is distinct from cantidad then (entregado_en + make_interval(months => garantia_meses))::date end) STORED;--> statement-breakpoint
CREATE INDEX "lotes_series_por_garantia" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","fin_garantia" DESC NULLS LAST,"id");--> statement-breakpoint
-- What came back of the lots that are there already. The owner sees all rows only while the policies do not bind it; they
-- are forced again when all is done.
ALTER TABLE "inventory"."lotes_series" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "inventory"."lotes_series" t SET devuelta = least(v.cantidad, t.cantidad)
  FROM (
    SELECT l.empresa_id, l.lote_serie_id, sum(l.cantidad) AS cantidad
      FROM "inventory"."lotes_movidos" l
      JOIN "inventory"."movimientos_almacen" m ON m.empresa_id = l.empresa_id AND m.id = l.movimiento_id
     WHERE m.tipo IN ('ENTRADA_DEVOLUCION', 'DEVOLUCION_PRESTAMO') AND m.estado = 'ENTREGADO'
     GROUP BY l.empresa_id, l.lote_serie_id
  ) v
 WHERE v.empresa_id = t.empresa_id AND v.lote_serie_id = t.id AND v.cantidad > 0;--> statement-breakpoint
CREATE UNIQUE INDEX "lotes_series_serie" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","clave") WHERE tipo = 'SERIE' and devuelta is null;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD CONSTRAINT "lotes_series_devuelta" CHECK (devuelta > 0 and devuelta <= cantidad);--> statement-breakpoint
-- What came back of a lot is what the movements say that bring it back and have arrived. Its row is locked first, so that
-- two that come back at once see each other.
CREATE FUNCTION "inventory"."lote_cuenta_lo_devuelto"(empresa uuid, lote uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM inventory.lotes_series t WHERE t.empresa_id = empresa AND t.id = lote FOR NO KEY UPDATE;
	UPDATE inventory.lotes_series t SET devuelta = v.devuelta
	  FROM (
	    SELECT nullif(coalesce(sum(l.cantidad), 0), 0) AS devuelta FROM inventory.lotes_movidos l
	      JOIN inventory.movimientos_almacen m ON m.empresa_id = l.empresa_id AND m.id = l.movimiento_id
	     WHERE l.empresa_id = empresa AND l.lote_serie_id = lote
	       AND m.tipo IN ('ENTRADA_DEVOLUCION', 'DEVOLUCION_PRESTAMO') AND m.estado = 'ENTREGADO'
	  ) v
	 WHERE t.empresa_id = empresa AND t.id = lote AND t.devuelta IS DISTINCT FROM v.devuelta;
END $$;
--> statement-breakpoint
CREATE FUNCTION "inventory"."lote_sigue_a_lo_movido"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	cual inventory.lotes_movidos;
	vuelve boolean;
BEGIN
	IF tg_op = 'DELETE' THEN cual := old; ELSE cual := new; END IF;
	SELECT m.tipo IN ('ENTRADA_DEVOLUCION', 'DEVOLUCION_PRESTAMO') INTO vuelve
	  FROM inventory.movimientos_almacen m WHERE m.empresa_id = cual.empresa_id AND m.id = cual.movimiento_id;
	IF vuelve OR tg_op = 'UPDATE' THEN
		PERFORM inventory.lote_cuenta_lo_devuelto(cual.empresa_id, cual.lote_serie_id);
	END IF;
	IF tg_op = 'UPDATE' AND old.lote_serie_id <> new.lote_serie_id THEN
		PERFORM inventory.lote_cuenta_lo_devuelto(old.empresa_id, old.lote_serie_id);
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "lotes_movidos_devueltos" AFTER INSERT OR UPDATE OR DELETE ON "inventory"."lotes_movidos"
	FOR EACH ROW EXECUTE FUNCTION "inventory"."lote_sigue_a_lo_movido"();
--> statement-breakpoint
-- A return that arrives, or is called off after all.
CREATE FUNCTION "inventory"."lotes_siguen_al_movimiento"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	lote uuid;
BEGIN
	FOR lote IN
		SELECT l.lote_serie_id FROM inventory.lotes_movidos l
		 WHERE l.empresa_id = new.empresa_id AND l.movimiento_id = new.id ORDER BY l.lote_serie_id
	LOOP
		PERFORM inventory.lote_cuenta_lo_devuelto(new.empresa_id, lote);
	END LOOP;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "movimientos_almacen_devueltos" AFTER UPDATE OF tipo, estado ON "inventory"."movimientos_almacen"
	FOR EACH ROW WHEN (old.tipo IS DISTINCT FROM new.tipo OR old.estado IS DISTINCT FROM new.estado)
	EXECUTE FUNCTION "inventory"."lotes_siguen_al_movimiento"();
