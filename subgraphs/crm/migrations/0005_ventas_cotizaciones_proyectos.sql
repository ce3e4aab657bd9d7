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
CREATE TABLE "crm"."hitos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"proyecto_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"nombre" text NOT NULL,
	"plan" date NOT NULL,
	"real" date,
	"peso_pct" numeric(24, 6) NOT NULL,
	CONSTRAINT "hitos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "hitos_peso" CHECK (peso_pct > 0 and peso_pct <= 100)
);
--> statement-breakpoint
ALTER TABLE "crm"."hitos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."proyectos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"estado" text NOT NULL,
	"inicio" date NOT NULL,
	"fin_plan" date NOT NULL,
	"fin_real" date,
	"presupuesto" numeric(24, 6) NOT NULL,
	"presupuesto_moneda" text DEFAULT 'MXN' NOT NULL,
	"presupuesto_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"costo_real" numeric(24, 6) NOT NULL,
	"lider_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "proyectos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "proyectos_clave" UNIQUE("empresa_id","clave"),
	CONSTRAINT "proyectos_estado_valores" CHECK (estado in ('PLANEADO', 'ACTIVO', 'EN_PAUSA', 'TERMINADO', 'CANCELADO')),
	CONSTRAINT "proyectos_fechas" CHECK (inicio <= fin_plan and inicio <= coalesce(fin_real, fin_plan)),
	CONSTRAINT "proyectos_terminado" CHECK ((estado = 'TERMINADO') = (fin_real is not null)),
	CONSTRAINT "proyectos_importes" CHECK (presupuesto >= 0 and costo_real >= 0),
	CONSTRAINT "proyectos_tipo_cambio" CHECK (presupuesto_tipo_cambio > 0 and (presupuesto_moneda <> 'MXN' or presupuesto_tipo_cambio = 1))
);
--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."partidas_venta" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"venta_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"articulo_tipo" text NOT NULL,
	"articulo_id" uuid NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"surtido" numeric(24, 6) NOT NULL,
	"facturado" numeric(24, 6) NOT NULL,
	"precio" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) GENERATED ALWAYS AS (round(cantidad * precio, 2)) STORED NOT NULL,
	CONSTRAINT "partidas_venta_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_venta_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "partidas_venta_cantidades" CHECK (cantidad > 0 and surtido >= 0 and facturado >= 0 and precio >= 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."partidas_venta" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."ventas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"folio" text NOT NULL,
	"folio_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(folio)) STORED,
	"estado" text NOT NULL,
	"fecha" date NOT NULL,
	"entrega_comprometida" date,
	"subtotal" numeric(24, 6) NOT NULL,
	"iva" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) GENERATED ALWAYS AS (subtotal + iva) STORED NOT NULL,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6) NOT NULL,
	"direccion_envio_id" uuid,
	"vendedor_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ventas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "ventas_folio" UNIQUE("empresa_id","folio"),
	CONSTRAINT "ventas_estado_valores" CHECK (estado in ('BORRADOR', 'CONFIRMADA', 'PARCIAL', 'SURTIDA', 'FACTURADA', 'CERRADA', 'CANCELADA')),
	CONSTRAINT "ventas_importes" CHECK (subtotal >= 0 and iva >= 0),
	CONSTRAINT "ventas_tipo_cambio" CHECK (tipo_cambio > 0 and (moneda <> 'MXN' or tipo_cambio = 1)),
	CONSTRAINT "ventas_entrega" CHECK (entrega_comprometida >= fecha)
);
--> statement-breakpoint
ALTER TABLE "crm"."ventas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_oportunidad" FOREIGN KEY ("empresa_id","oportunidad_id") REFERENCES "crm"."oportunidades"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_convertida" FOREIGN KEY ("empresa_id","venta_id") REFERENCES "crm"."ventas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_responsable" FOREIGN KEY ("empresa_id","responsable_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."partidas_cotizacion" ADD CONSTRAINT "partidas_cotizacion_cotizacion" FOREIGN KEY ("empresa_id","cotizacion_id") REFERENCES "crm"."cotizaciones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."hitos" ADD CONSTRAINT "hitos_proyecto" FOREIGN KEY ("empresa_id","proyecto_id") REFERENCES "crm"."proyectos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ADD CONSTRAINT "proyectos_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ADD CONSTRAINT "proyectos_lider" FOREIGN KEY ("empresa_id","lider_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."partidas_venta" ADD CONSTRAINT "partidas_venta_venta" FOREIGN KEY ("empresa_id","venta_id") REFERENCES "crm"."ventas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_direccion_envio" FOREIGN KEY ("empresa_id","direccion_envio_id") REFERENCES "crm"."direcciones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_vendedor" FOREIGN KEY ("empresa_id","vendedor_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cotizaciones_por_emision" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","emitida_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_total" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","total","id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_vigencia" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","vigente_hasta" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_oportunidad" ON "crm"."cotizaciones" USING btree ("empresa_id","oportunidad_id","emitida_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "partidas_cotizacion_renglon" ON "crm"."partidas_cotizacion" USING btree ("empresa_id","cotizacion_id","renglon");--> statement-breakpoint
CREATE UNIQUE INDEX "hitos_renglon" ON "crm"."hitos" USING btree ("empresa_id","proyecto_id","renglon");--> statement-breakpoint
CREATE INDEX "proyectos_por_inicio" ON "crm"."proyectos" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "proyectos_por_fin_plan" ON "crm"."proyectos" USING btree ("empresa_id","cliente_id","fin_plan" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "partidas_venta_renglon" ON "crm"."partidas_venta" USING btree ("empresa_id","venta_id","renglon");--> statement-breakpoint
CREATE INDEX "ventas_por_fecha" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ventas_por_total" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","total","id");--> statement-breakpoint
CREATE INDEX "ventas_por_folio" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","folio_orden","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."cotizaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."partidas_cotizacion" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."hitos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."proyectos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."partidas_venta" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."ventas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));