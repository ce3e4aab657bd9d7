DROP INDEX "crm"."cotizaciones_por_total";--> statement-breakpoint
DROP INDEX "crm"."oportunidades_por_importe";--> statement-breakpoint
DROP INDEX "crm"."ventas_por_total";--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD COLUMN "total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((subtotal - descuento + iva) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD COLUMN "importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD COLUMN "total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((subtotal + iva) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "cotizaciones_por_total_mxn" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_importe_mxn" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "ventas_por_total_mxn" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","total_mxn","id");