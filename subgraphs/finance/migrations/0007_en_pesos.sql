DROP INDEX "finance"."comisiones_por_importe";--> statement-breakpoint
DROP INDEX "finance"."facturas_por_total";--> statement-breakpoint
DROP INDEX "finance"."registros_flujo_por_importe";--> statement-breakpoint
DROP INDEX "finance"."movimientos_bancarios_por_importe";--> statement-breakpoint
DROP INDEX "finance"."notas_credito_por_total";--> statement-breakpoint
DROP INDEX "finance"."rentas_por_importe";--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD COLUMN "importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((round(base * tasa, 2)) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD COLUMN "total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((total) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD COLUMN "importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD COLUMN "importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."notas_credito" ADD COLUMN "total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((total) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."rentas" ADD COLUMN "importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "comisiones_por_importe_mxn" ON "finance"."comisiones" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "facturas_por_total_mxn" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "registros_flujo_por_importe_mxn" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "movimientos_bancarios_por_importe_mxn" ON "finance"."movimientos_bancarios" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "notas_credito_por_total_mxn" ON "finance"."notas_credito" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "rentas_por_importe_mxn" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","importe_mxn","id");