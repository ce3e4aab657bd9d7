CREATE TABLE "crm"."cotizaciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"folio" text NOT NULL,
	"revision" integer NOT NULL,
	"estado_decidido" text NOT NULL,
	"emitida_en" timestamptz(3),
	"vigente_hasta" date NOT NULL,
	"subtotal" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"iva" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) GENERATED ALWAYS AS (subtotal - descuento + iva) STORED NOT NULL,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6) NOT NULL,
	"oportunidad_id" uuid,
	"venta_id" uuid,
	"motivo_rechazo" text,
	"responsable_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cotizaciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cotizaciones_revision" UNIQUE("empresa_id","folio","revision"),
	CONSTRAINT "cotizaciones_venta" UNIQUE("empresa_id","venta_id"),
	CONSTRAINT "cotizaciones_estado_decidido_valores" CHECK (estado_decidido in ('BORRADOR', 'ENVIADA', 'ACEPTADA', 'RECHAZADA', 'REEMPLAZADA', 'CANCELADA')),
	CONSTRAINT "cotizaciones_revision_desde_1" CHECK (revision >= 1),
	CONSTRAINT "cotizaciones_emision" CHECK ((estado_decidido = 'BORRADOR') = (emitida_en is null)),
	CONSTRAINT "cotizaciones_aceptada" CHECK (venta_id is null or estado_decidido = 'ACEPTADA'),
	CONSTRAINT "cotizaciones_rechazada" CHECK (motivo_rechazo is null or estado_decidido = 'RECHAZADA'),
	CONSTRAINT "cotizaciones_importes" CHECK (descuento between 0 and subtotal and iva >= 0),
	CONSTRAINT "cotizaciones_tipo_cambio" CHECK (tipo_cambio > 0 and (moneda <> 'MXN' or tipo_cambio = 1))
);
--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."partidas_cotizacion" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cotizacion_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"articulo_tipo" text NOT NULL,
	"articulo_id" uuid NOT NULL,
	"descripcion" text NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"precio" numeric(24, 6) NOT NULL,
	"descuento_pct" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) GENERATED ALWAYS AS (round(cantidad * precio * (1 - descuento_pct / 100), 2)) STORED NOT NULL,
	CONSTRAINT "partidas_cotizacion_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_cotizacion_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "partidas_cotizacion_cantidades" CHECK (cantidad > 0 and precio >= 0 and descuento_pct between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "crm"."partidas_cotizacion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_convertida" FOREIGN KEY ("empresa_id","venta_id") REFERENCES "crm"."ventas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_responsable" FOREIGN KEY ("empresa_id","responsable_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."partidas_cotizacion" ADD CONSTRAINT "partidas_cotizacion_cotizacion" FOREIGN KEY ("empresa_id","cotizacion_id") REFERENCES "crm"."cotizaciones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cotizaciones_por_emision" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","emitida_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_total" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","total","id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_vigencia" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","vigente_hasta" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_oportunidad" ON "crm"."cotizaciones" USING btree ("empresa_id","oportunidad_id");--> statement-breakpoint
CREATE UNIQUE INDEX "partidas_cotizacion_renglon" ON "crm"."partidas_cotizacion" USING btree ("empresa_id","cotizacion_id","renglon");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."cotizaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."partidas_cotizacion" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));