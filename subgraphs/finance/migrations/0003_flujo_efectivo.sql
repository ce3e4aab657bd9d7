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
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_cfdi_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_movimiento" FOREIGN KEY ("empresa_id","movimiento_bancario_id") REFERENCES "finance"."movimientos_bancarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "registros_flujo_por_fecha" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "registros_flujo_por_importe" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."registros_flujo" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));