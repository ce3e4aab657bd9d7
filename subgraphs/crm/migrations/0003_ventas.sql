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
ALTER TABLE "crm"."partidas_venta" ADD CONSTRAINT "partidas_venta_venta" FOREIGN KEY ("empresa_id","venta_id") REFERENCES "crm"."ventas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_direccion_envio" FOREIGN KEY ("empresa_id","direccion_envio_id") REFERENCES "crm"."direcciones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_vendedor" FOREIGN KEY ("empresa_id","vendedor_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "partidas_venta_renglon" ON "crm"."partidas_venta" USING btree ("empresa_id","venta_id","renglon");--> statement-breakpoint
CREATE INDEX "ventas_por_fecha" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ventas_por_total" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","total","id");--> statement-breakpoint
CREATE INDEX "ventas_por_folio" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","folio_orden","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."partidas_venta" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."ventas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));