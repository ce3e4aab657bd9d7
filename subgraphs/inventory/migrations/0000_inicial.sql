CREATE SCHEMA IF NOT EXISTS "inventory";
--> statement-breakpoint
CREATE TABLE "inventory"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
CREATE TABLE "inventory"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "inventory"."almacenes" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"codigo_postal" text NOT NULL,
	"activo" boolean NOT NULL,
	CONSTRAINT "almacenes_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "almacenes_clave" UNIQUE("empresa_id","clave")
);
--> statement-breakpoint
ALTER TABLE "inventory"."almacenes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."inventariables" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sku" text NOT NULL,
	"nombre" text NOT NULL,
	"clave_prod_serv" text NOT NULL,
	"clave_unidad" text NOT NULL,
	"objeto_imp" text NOT NULL,
	"tasa_iva" numeric(24, 6) NOT NULL,
	"activo" boolean NOT NULL,
	"precio_lista" numeric(24, 6),
	"precio_lista_moneda" text DEFAULT 'MXN' NOT NULL,
	"precio_lista_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"categoria" text,
	"controla" text NOT NULL,
	"garantia_meses" integer NOT NULL,
	"existencia" numeric(24, 6) NOT NULL,
	CONSTRAINT "inventariables_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "inventariables_sku" UNIQUE("empresa_id","sku"),
	CONSTRAINT "inventariables_controla_valores" CHECK (controla in ('NINGUNO', 'LOTE', 'SERIE')),
	CONSTRAINT "inventariables_tipo_cambio" CHECK (precio_lista_moneda <> 'MXN' or precio_lista_tipo_cambio = 1),
	CONSTRAINT "inventariables_garantia" CHECK (garantia_meses >= 0)
);
--> statement-breakpoint
ALTER TABLE "inventory"."inventariables" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."no_inventariables" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sku" text NOT NULL,
	"nombre" text NOT NULL,
	"clave_prod_serv" text NOT NULL,
	"clave_unidad" text NOT NULL,
	"objeto_imp" text NOT NULL,
	"tasa_iva" numeric(24, 6) NOT NULL,
	"activo" boolean NOT NULL,
	"precio_lista" numeric(24, 6),
	"precio_lista_moneda" text DEFAULT 'MXN' NOT NULL,
	"precio_lista_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"duracion_estimada_min" integer,
	CONSTRAINT "no_inventariables_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "no_inventariables_sku" UNIQUE("empresa_id","sku"),
	CONSTRAINT "no_inventariables_tipo_cambio" CHECK (precio_lista_moneda <> 'MXN' or precio_lista_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "inventory"."no_inventariables" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."lotes_series" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"tipo" text NOT NULL,
	"clave" text NOT NULL,
	"producto_id" uuid NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"fabricado_en" date,
	"caduca_en" date,
	"entregado_en" date,
	"venta_id" uuid,
	"direccion_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "lotes_series_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "lotes_series_tipo_valores" CHECK (tipo in ('LOTE', 'SERIE')),
	CONSTRAINT "lotes_series_una_serie" CHECK (tipo = 'LOTE' or cantidad = 1)
);
--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."lotes_movidos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"partida_id" uuid NOT NULL,
	"lote_serie_id" uuid NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	CONSTRAINT "lotes_movidos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "lotes_movidos_lote_una_vez" UNIQUE("empresa_id","partida_id","lote_serie_id")
);
--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."movimientos_almacen" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"folio" text NOT NULL,
	"folio_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(folio)) STORED,
	"tipo" text NOT NULL,
	"estado" text NOT NULL,
	"almacen_origen_id" uuid,
	"almacen_destino_id" uuid,
	"fecha" timestamptz(3) NOT NULL,
	"comprometida_para" date,
	"venta_id" uuid,
	"nota_credito_id" uuid,
	"direccion_id" uuid,
	"guia" text,
	"paqueteria" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "movimientos_almacen_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "movimientos_almacen_folio" UNIQUE("empresa_id","folio"),
	CONSTRAINT "movimientos_almacen_tipo_valores" CHECK (tipo in ('SALIDA_VENTA', 'ENTRADA_DEVOLUCION', 'TRASPASO', 'CONSIGNACION', 'PRESTAMO', 'DEVOLUCION_PRESTAMO', 'AJUSTE')),
	CONSTRAINT "movimientos_almacen_estado_valores" CHECK (estado in ('BORRADOR', 'RESERVADO', 'EN_TRANSITO', 'ENTREGADO', 'CANCELADO'))
);
--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."partidas_movimiento" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"movimiento_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"articulo_id" uuid NOT NULL,
	"pedido" numeric(24, 6) NOT NULL,
	"surtido" numeric(24, 6) NOT NULL,
	"costo_unitario" numeric(24, 6),
	CONSTRAINT "partidas_movimiento_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_movimiento_renglon" UNIQUE("empresa_id","movimiento_id","renglon")
);
--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD CONSTRAINT "lotes_series_producto" FOREIGN KEY ("empresa_id","producto_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_partida" FOREIGN KEY ("empresa_id","partida_id") REFERENCES "inventory"."partidas_movimiento"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_lote" FOREIGN KEY ("empresa_id","lote_serie_id") REFERENCES "inventory"."lotes_series"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" ADD CONSTRAINT "movimientos_almacen_origen" FOREIGN KEY ("empresa_id","almacen_origen_id") REFERENCES "inventory"."almacenes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" ADD CONSTRAINT "movimientos_almacen_destino" FOREIGN KEY ("empresa_id","almacen_destino_id") REFERENCES "inventory"."almacenes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ADD CONSTRAINT "partidas_movimiento_movimiento" FOREIGN KEY ("empresa_id","movimiento_id") REFERENCES "inventory"."movimientos_almacen"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ADD CONSTRAINT "partidas_movimiento_articulo" FOREIGN KEY ("empresa_id","articulo_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lotes_series_lote" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","clave","cliente_id");--> statement-breakpoint
CREATE UNIQUE INDEX "lotes_series_serie" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","clave") WHERE tipo = 'SERIE';--> statement-breakpoint
CREATE INDEX "lotes_series_por_entregado" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","entregado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_movidos_por_lote" ON "inventory"."lotes_movidos" USING btree ("empresa_id","lote_serie_id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_fecha" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_folio" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","cliente_id","folio_orden","id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_venta" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","venta_id");--> statement-breakpoint
CREATE INDEX "partidas_movimiento_por_articulo" ON "inventory"."partidas_movimiento" USING btree ("empresa_id","articulo_id");--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."almacenes" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."inventariables" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."no_inventariables" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."lotes_series" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."lotes_movidos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."movimientos_almacen" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."partidas_movimiento" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));