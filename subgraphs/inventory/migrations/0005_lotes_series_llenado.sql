-- What the rows that are there already get in the new columns. The owner sees them all, here and where the next
-- migration checks its foreign keys, only while the policies do not bind it; they are forced again when all is done.
ALTER TABLE "inventory"."lotes_series" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inventory"."inventariables" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "inventory"."lotes_series" t SET garantia_meses = p.garantia_meses
  FROM "inventory"."inventariables" p WHERE p.empresa_id = t.empresa_id AND p.id = t.producto_id;
--> statement-breakpoint
UPDATE "inventory"."lotes_movidos" t SET movimiento_id = p.movimiento_id
  FROM "inventory"."partidas_movimiento" p WHERE p.empresa_id = t.empresa_id AND p.id = t.partida_id;
