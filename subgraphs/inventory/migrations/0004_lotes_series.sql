CREATE TABLE "inventory"."coberturas_lote" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"lote_serie_id" uuid NOT NULL,
	"poliza_id" uuid NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date NOT NULL,
	CONSTRAINT "coberturas_lote_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "coberturas_lote_una_vez" UNIQUE("empresa_id","lote_serie_id","poliza_id"),
	CONSTRAINT "coberturas_lote_dias" CHECK (vigente_hasta >= vigente_desde)
);
--> statement-breakpoint
ALTER TABLE "inventory"."coberturas_lote" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."claves_retiro" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"retiro_id" uuid NOT NULL,
	"producto_id" uuid NOT NULL,
	"clave" text NOT NULL,
	CONSTRAINT "claves_retiro_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "claves_retiro_una_vez" UNIQUE("empresa_id","retiro_id","producto_id","clave")
);
--> statement-breakpoint
ALTER TABLE "inventory"."claves_retiro" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."retiros" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"folio" text NOT NULL,
	"motivo" text NOT NULL,
	"severidad" text NOT NULL,
	"emitido_en" timestamptz(3) NOT NULL,
	"cerrado_en" timestamptz(3),
	CONSTRAINT "retiros_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "retiros_folio" UNIQUE("empresa_id","folio"),
	CONSTRAINT "retiros_severidad_valores" CHECK (severidad in ('BAJA', 'MEDIA', 'ALTA', 'CRITICA')),
	CONSTRAINT "retiros_cerrado" CHECK (cerrado_en >= emitido_en)
);
--> statement-breakpoint
ALTER TABLE "inventory"."retiros" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "inventory"."movimientos_almacen_por_venta";--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD COLUMN "garantia_meses" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD COLUMN "fin_garantia" date GENERATED ALWAYS AS (case when garantia_meses > 0 then (entregado_en + make_interval(months => garantia_meses))::date end) STORED;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD COLUMN "movimiento_id" uuid;--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" ADD COLUMN "factura_traslado_id" uuid;--> statement-breakpoint
ALTER TABLE "inventory"."coberturas_lote" ADD CONSTRAINT "coberturas_lote_lote" FOREIGN KEY ("empresa_id","lote_serie_id") REFERENCES "inventory"."lotes_series"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."claves_retiro" ADD CONSTRAINT "claves_retiro_retiro" FOREIGN KEY ("empresa_id","retiro_id") REFERENCES "inventory"."retiros"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."claves_retiro" ADD CONSTRAINT "claves_retiro_producto" FOREIGN KEY ("empresa_id","producto_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claves_retiro_por_clave" ON "inventory"."claves_retiro" USING btree ("empresa_id","producto_id","clave");--> statement-breakpoint
CREATE INDEX "lotes_series_por_garantia" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","fin_garantia" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_series_por_caduca" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","caduca_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_series_por_producto" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","entregado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_venta" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","venta_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ADD CONSTRAINT "partidas_movimiento_de_su_movimiento" UNIQUE("empresa_id","id","movimiento_id");--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD CONSTRAINT "lotes_series_garantia" CHECK (garantia_meses >= 0);--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."coberturas_lote" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."claves_retiro" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."retiros" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));