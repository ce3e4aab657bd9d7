ALTER TABLE "inventory"."lotes_movidos" DROP CONSTRAINT "lotes_movidos_lote_una_vez";--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" DROP CONSTRAINT "lotes_movidos_partida";
--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ALTER COLUMN "movimiento_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_movimiento" FOREIGN KEY ("empresa_id","movimiento_id") REFERENCES "inventory"."movimientos_almacen"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_partida_de_su_movimiento" FOREIGN KEY ("empresa_id","partida_id","movimiento_id") REFERENCES "inventory"."partidas_movimiento"("empresa_id","id","movimiento_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lotes_movidos_por_partida" ON "inventory"."lotes_movidos" USING btree ("empresa_id","partida_id");--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_lote_una_vez" UNIQUE("empresa_id","movimiento_id","lote_serie_id");