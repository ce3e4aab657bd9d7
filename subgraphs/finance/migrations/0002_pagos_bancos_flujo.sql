CREATE TABLE "finance"."cfdis_pago_relacionados" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cfdi_id" uuid NOT NULL,
	"tipo_relacion" text NOT NULL,
	"uuid" uuid NOT NULL,
	CONSTRAINT "cfdis_pago_relacionados_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago_relacionados" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."registros_flujo" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"fecha" date NOT NULL,
	"sentido" text NOT NULL,
	"certeza" text NOT NULL,
	"categoria" text NOT NULL,
	"concepto" text NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"importe_moneda" text NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) NOT NULL,
	"factura_id" uuid,
	"cfdi_pago_id" uuid,
	"nota_credito_id" uuid,
	"renta_id" uuid,
	"movimiento_bancario_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "registros_flujo_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "registros_flujo_sentido_valores" CHECK (sentido in ('INGRESO', 'EGRESO')),
	CONSTRAINT "registros_flujo_certeza_valores" CHECK (certeza in ('REAL', 'COMPROMETIDO', 'PROYECTADO')),
	CONSTRAINT "registros_flujo_categoria_valores" CHECK (categoria in ('COBRANZA', 'ANTICIPO', 'REEMBOLSO', 'NOTA_CREDITO', 'COMISION', 'RENTA', 'OTRO')),
	CONSTRAINT "registros_flujo_positivo" CHECK (importe > 0),
	CONSTRAINT "registros_flujo_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1),
	CONSTRAINT "registros_flujo_real" CHECK ((certeza = 'REAL') = (movimiento_bancario_id is not null))
);
--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ALTER COLUMN "factura_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD COLUMN "ignorado" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD COLUMN "pago_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD COLUMN "cfdi_pago_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD COLUMN "nota_credito_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD COLUMN "comision_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago" ADD COLUMN "fecha_pago" timestamp(0);--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago_relacionados" ADD CONSTRAINT "cfdis_pago_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_renta" FOREIGN KEY ("empresa_id","renta_id") REFERENCES "finance"."rentas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_cfdi_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_movimiento" FOREIGN KEY ("empresa_id","movimiento_bancario_id") REFERENCES "finance"."movimientos_bancarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cfdis_pago_relacionados_por_cfdi" ON "finance"."cfdis_pago_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "registros_flujo_por_fecha" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "registros_flujo_por_importe" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_del_pago" FOREIGN KEY ("empresa_id","pago_id") REFERENCES "finance"."pagos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_comision" FOREIGN KEY ("empresa_id","comision_id") REFERENCES "finance"."comisiones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_cfdi_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "movimientos_bancarios_por_importe" ON "finance"."movimientos_bancarios" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE INDEX "cfdis_pago_por_pago" ON "finance"."cfdis_pago" USING btree ("empresa_id","cliente_id","fecha_pago" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cfdis_pago_por_monto" ON "finance"."cfdis_pago" USING btree ("empresa_id","cliente_id","monto_total_mxn","id");--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_pago" UNIQUE("empresa_id","pago_id");--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_positivo" CHECK (importe > 0);--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1);--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_de_pago" CHECK (pago_id is null or tipo = 'DEPOSITO');--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_un_documento" CHECK (num_nonnulls(factura_id, cfdi_pago_id, nota_credito_id, comision_id) = 1);--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_reversion" CHECK (revertida_en >= en);--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_puntaje" CHECK (puntaje between 0 and 100);--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."cfdis_pago_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."registros_flujo" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));