-- cliente360: reemplaza, hasta la versión 2b9e705: 0000_inicial 0001_activos 0002_activos_reglas 0003_articulos_de_cliente 0004_lotes_series 0005_lotes_series_llenado 0006_lotes_movidos 0007_productos_por_importe 0008_lotes_devueltos 0009_en_pesos 0010_busqueda 0011_claves_de_codigos
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
CREATE TABLE "inventory"."activos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"numero" text NOT NULL,
	"numero_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(numero)) STORED,
	"inventariable_id" uuid,
	"no_inventariable_id" uuid,
	"lote_serie_id" uuid,
	"estado" text NOT NULL,
	"direccion_id" uuid,
	"asignado_desde" date,
	"valor_libros" numeric(24, 6) NOT NULL,
	"valor_libros_moneda" text DEFAULT 'MXN' NOT NULL,
	"valor_libros_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"valor_libros_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((valor_libros) * coalesce(valor_libros_tipo_cambio, 1), 2)) STORED NOT NULL,
	"tarifa_uso" numeric(24, 6),
	"tarifa_uso_moneda" text DEFAULT 'MXN' NOT NULL,
	"tarifa_uso_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "activos_numero" UNIQUE("empresa_id","numero"),
	CONSTRAINT "activos_estado_valores" CHECK (estado in ('DISPONIBLE', 'EN_PRESTAMO', 'EN_RENTA', 'EN_REPARACION', 'EXTRAVIADO', 'BAJA')),
	CONSTRAINT "activos_un_articulo" CHECK (num_nonnulls(inventariable_id, no_inventariable_id) = 1),
	CONSTRAINT "activos_valor" CHECK (valor_libros >= 0 and tarifa_uso >= 0),
	CONSTRAINT "activos_tipo_cambio" CHECK ((valor_libros_moneda <> 'MXN' or valor_libros_tipo_cambio = 1) and (tarifa_uso_moneda <> 'MXN' or tarifa_uso_tipo_cambio = 1))
);
--> statement-breakpoint
ALTER TABLE "inventory"."activos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."asignaciones_activo" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"activo_id" uuid NOT NULL,
	"direccion_id" uuid,
	"desde" date NOT NULL,
	"hasta" date,
	"devolucion_esperada" date,
	"renta_id" uuid,
	"condicion_salida" text,
	"condicion_regreso" text,
	CONSTRAINT "asignaciones_activo_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "asignaciones_activo_dias" CHECK (hasta >= desde)
);
--> statement-breakpoint
ALTER TABLE "inventory"."asignaciones_activo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."lecturas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"activo_id" uuid NOT NULL,
	"en" timestamptz(3) NOT NULL,
	"valor" numeric(24, 6) NOT NULL,
	"unidad" text NOT NULL,
	"usuario_id" uuid NOT NULL,
	CONSTRAINT "lecturas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "lecturas_una_vez" UNIQUE("empresa_id","activo_id","en","unidad"),
	CONSTRAINT "lecturas_valor" CHECK (valor >= 0)
);
--> statement-breakpoint
ALTER TABLE "inventory"."lecturas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(sku, '') || ' ' || coalesce(nombre, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
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
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(sku, '') || ' ' || coalesce(nombre, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
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
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	"duracion_estimada_min" integer,
	CONSTRAINT "no_inventariables_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "no_inventariables_sku" UNIQUE("empresa_id","sku"),
	CONSTRAINT "no_inventariables_tipo_cambio" CHECK (precio_lista_moneda <> 'MXN' or precio_lista_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "inventory"."no_inventariables" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."productos_cliente" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"articulo_id" uuid NOT NULL,
	"interes" text NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"primera_compra" date,
	"ultima_compra" date,
	"compras" integer NOT NULL,
	CONSTRAINT "productos_cliente_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "productos_cliente_una_vez" UNIQUE("empresa_id","cliente_id","articulo_id"),
	CONSTRAINT "productos_cliente_interes_valores" CHECK (interes in ('COMPRADO', 'COTIZADO', 'FAVORITO')),
	CONSTRAINT "productos_cliente_cantidades" CHECK (cantidad >= 0 and importe >= 0 and compras >= 0),
	CONSTRAINT "productos_cliente_comprado" CHECK ((interes = 'COMPRADO') = (compras > 0)),
	CONSTRAINT "productos_cliente_nada" CHECK (compras > 0 or (cantidad = 0 and importe = 0)),
	CONSTRAINT "productos_cliente_dias" CHECK ((compras > 0) = (primera_compra is not null) and (compras > 0) = (ultima_compra is not null) and coalesce(primera_compra <= ultima_compra, true))
);
--> statement-breakpoint
ALTER TABLE "inventory"."productos_cliente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "inventory"."lotes_series" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"tipo" text NOT NULL,
	"clave" text NOT NULL,
	"clave_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(clave)) STORED,
	"producto_id" uuid NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"devuelta" numeric(24, 6),
	"fabricado_en" date,
	"caduca_en" date,
	"entregado_en" date,
	"garantia_meses" integer DEFAULT 0 NOT NULL,
	"fin_garantia" date GENERATED ALWAYS AS (case when garantia_meses > 0 and devuelta is distinct from cantidad then (entregado_en + make_interval(months => garantia_meses))::date end) STORED,
	"venta_id" uuid,
	"direccion_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "lotes_series_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "lotes_series_tipo_valores" CHECK (tipo in ('LOTE', 'SERIE')),
	CONSTRAINT "lotes_series_garantia" CHECK (garantia_meses >= 0),
	CONSTRAINT "lotes_series_devuelta" CHECK (devuelta > 0 and devuelta <= cantidad),
	CONSTRAINT "lotes_series_una_serie" CHECK (tipo = 'LOTE' or cantidad = 1)
);
--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."lotes_movidos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"movimiento_id" uuid NOT NULL,
	"partida_id" uuid NOT NULL,
	"lote_serie_id" uuid NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	CONSTRAINT "lotes_movidos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "lotes_movidos_lote_una_vez" UNIQUE("empresa_id","movimiento_id","lote_serie_id")
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
	"factura_traslado_id" uuid,
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
	CONSTRAINT "partidas_movimiento_renglon" UNIQUE("empresa_id","movimiento_id","renglon"),
	CONSTRAINT "partidas_movimiento_de_su_movimiento" UNIQUE("empresa_id","id","movimiento_id")
);
--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."servicios_cliente" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"articulo_id" uuid NOT NULL,
	"vinculo" text NOT NULL,
	"desde" date,
	"hasta" date,
	"importe_acumulado" numeric(24, 6) NOT NULL,
	"ultima_prestacion" date,
	CONSTRAINT "servicios_cliente_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "servicios_cliente_una_vez" UNIQUE("empresa_id","cliente_id","articulo_id"),
	CONSTRAINT "servicios_cliente_vinculo_valores" CHECK (vinculo in ('CONTRATADO', 'INTERES', 'HISTORICO')),
	CONSTRAINT "servicios_cliente_dias" CHECK (hasta >= desde),
	CONSTRAINT "servicios_cliente_importe" CHECK (importe_acumulado >= 0),
	CONSTRAINT "servicios_cliente_interes" CHECK (vinculo <> 'INTERES' or (importe_acumulado = 0 and ultima_prestacion is null))
);
--> statement-breakpoint
ALTER TABLE "inventory"."servicios_cliente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "inventory"."activos" ADD CONSTRAINT "activos_inventariable" FOREIGN KEY ("empresa_id","inventariable_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."activos" ADD CONSTRAINT "activos_no_inventariable" FOREIGN KEY ("empresa_id","no_inventariable_id") REFERENCES "inventory"."no_inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."activos" ADD CONSTRAINT "activos_lote" FOREIGN KEY ("empresa_id","lote_serie_id") REFERENCES "inventory"."lotes_series"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."asignaciones_activo" ADD CONSTRAINT "asignaciones_activo_activo" FOREIGN KEY ("empresa_id","activo_id") REFERENCES "inventory"."activos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lecturas" ADD CONSTRAINT "lecturas_activo" FOREIGN KEY ("empresa_id","activo_id") REFERENCES "inventory"."activos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."productos_cliente" ADD CONSTRAINT "productos_cliente_articulo" FOREIGN KEY ("empresa_id","articulo_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."coberturas_lote" ADD CONSTRAINT "coberturas_lote_lote" FOREIGN KEY ("empresa_id","lote_serie_id") REFERENCES "inventory"."lotes_series"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD CONSTRAINT "lotes_series_producto" FOREIGN KEY ("empresa_id","producto_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_movimiento" FOREIGN KEY ("empresa_id","movimiento_id") REFERENCES "inventory"."movimientos_almacen"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_partida_de_su_movimiento" FOREIGN KEY ("empresa_id","partida_id","movimiento_id") REFERENCES "inventory"."partidas_movimiento"("empresa_id","id","movimiento_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_movidos" ADD CONSTRAINT "lotes_movidos_lote" FOREIGN KEY ("empresa_id","lote_serie_id") REFERENCES "inventory"."lotes_series"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" ADD CONSTRAINT "movimientos_almacen_origen" FOREIGN KEY ("empresa_id","almacen_origen_id") REFERENCES "inventory"."almacenes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."movimientos_almacen" ADD CONSTRAINT "movimientos_almacen_destino" FOREIGN KEY ("empresa_id","almacen_destino_id") REFERENCES "inventory"."almacenes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ADD CONSTRAINT "partidas_movimiento_movimiento" FOREIGN KEY ("empresa_id","movimiento_id") REFERENCES "inventory"."movimientos_almacen"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."partidas_movimiento" ADD CONSTRAINT "partidas_movimiento_articulo" FOREIGN KEY ("empresa_id","articulo_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."servicios_cliente" ADD CONSTRAINT "servicios_cliente_articulo" FOREIGN KEY ("empresa_id","articulo_id") REFERENCES "inventory"."no_inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."claves_retiro" ADD CONSTRAINT "claves_retiro_retiro" FOREIGN KEY ("empresa_id","retiro_id") REFERENCES "inventory"."retiros"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."claves_retiro" ADD CONSTRAINT "claves_retiro_producto" FOREIGN KEY ("empresa_id","producto_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activos_por_numero" ON "inventory"."activos" USING btree ("empresa_id","cliente_id","numero_orden","id");--> statement-breakpoint
CREATE INDEX "activos_por_asignado" ON "inventory"."activos" USING btree ("empresa_id","cliente_id","asignado_desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "activos_por_valor_mxn" ON "inventory"."activos" USING btree ("empresa_id","cliente_id","valor_libros_mxn","id");--> statement-breakpoint
CREATE INDEX "asignaciones_activo_por_desde" ON "inventory"."asignaciones_activo" USING btree ("empresa_id","activo_id","desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lecturas_por_en" ON "inventory"."lecturas" USING btree ("empresa_id","activo_id","en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_articulo" ON "inventory"."productos_cliente" USING btree ("empresa_id","articulo_id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_importe" ON "inventory"."productos_cliente" USING btree ("empresa_id","cliente_id","importe" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_ultima" ON "inventory"."productos_cliente" USING btree ("empresa_id","cliente_id","ultima_compra" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_compras" ON "inventory"."productos_cliente" USING btree ("empresa_id","cliente_id","compras","id");--> statement-breakpoint
CREATE UNIQUE INDEX "lotes_series_lote" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","clave","cliente_id");--> statement-breakpoint
CREATE UNIQUE INDEX "lotes_series_serie" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","clave") WHERE tipo = 'SERIE' and devuelta is null;--> statement-breakpoint
CREATE INDEX "lotes_series_por_entregado" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","entregado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_series_por_garantia" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","fin_garantia" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_series_por_caduca" ON "inventory"."lotes_series" USING btree ("empresa_id","cliente_id","caduca_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_series_por_producto" ON "inventory"."lotes_series" USING btree ("empresa_id","producto_id","entregado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lotes_movidos_por_lote" ON "inventory"."lotes_movidos" USING btree ("empresa_id","lote_serie_id");--> statement-breakpoint
CREATE INDEX "lotes_movidos_por_partida" ON "inventory"."lotes_movidos" USING btree ("empresa_id","partida_id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_fecha" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_folio" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","cliente_id","folio_orden","id");--> statement-breakpoint
CREATE INDEX "movimientos_almacen_por_venta" ON "inventory"."movimientos_almacen" USING btree ("empresa_id","venta_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "partidas_movimiento_por_articulo" ON "inventory"."partidas_movimiento" USING btree ("empresa_id","articulo_id");--> statement-breakpoint
CREATE INDEX "servicios_cliente_por_articulo" ON "inventory"."servicios_cliente" USING btree ("empresa_id","articulo_id");--> statement-breakpoint
CREATE INDEX "servicios_cliente_por_desde" ON "inventory"."servicios_cliente" USING btree ("empresa_id","cliente_id","desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "servicios_cliente_por_importe" ON "inventory"."servicios_cliente" USING btree ("empresa_id","cliente_id","importe_acumulado","id");--> statement-breakpoint
CREATE INDEX "claves_retiro_por_clave" ON "inventory"."claves_retiro" USING btree ("empresa_id","producto_id","clave");--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."activos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."asignaciones_activo" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."lecturas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."almacenes" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."inventariables" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."no_inventariables" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."productos_cliente" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."coberturas_lote" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."lotes_series" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."lotes_movidos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."movimientos_almacen" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."partidas_movimiento" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."servicios_cliente" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."claves_retiro" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."retiros" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));
--> statement-breakpoint
-- An asset is in one place at a time; without an end it stays.
ALTER TABLE "inventory"."asignaciones_activo" ADD CONSTRAINT "asignaciones_activo_sin_traslape"
	EXCLUDE USING gist (empresa_id WITH =, activo_id WITH =, daterange(desde, hasta, '[]') WITH &&);
--> statement-breakpoint
-- Whose an asset is, and since when, is what its last assignment says; without any it stays whose it was.
CREATE FUNCTION "inventory"."activo_sigue_a_su_asignacion"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	cual record;
	ultima record;
BEGIN
	IF tg_op = 'DELETE' THEN cual := old; ELSE cual := new; END IF;
	SELECT a.cliente_id, a.desde INTO ultima FROM inventory.asignaciones_activo a
	 WHERE a.empresa_id = cual.empresa_id AND a.activo_id = cual.activo_id ORDER BY a.desde DESC LIMIT 1;
	UPDATE inventory.activos t SET asignado_desde = ultima.desde, cliente_id = coalesce(ultima.cliente_id, t.cliente_id)
	 WHERE t.empresa_id = cual.empresa_id AND t.id = cual.activo_id
	   AND (t.asignado_desde, t.cliente_id) IS DISTINCT FROM (ultima.desde, coalesce(ultima.cliente_id, t.cliente_id));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "asignaciones_activo_ultima" AFTER INSERT OR UPDATE OR DELETE ON "inventory"."asignaciones_activo"
	FOR EACH ROW EXECUTE FUNCTION "inventory"."activo_sigue_a_su_asignacion"();
--> statement-breakpoint
-- A counter never goes back. The asset's row is locked so that two readings at once see each other.
CREATE FUNCTION "inventory"."lectura_no_decrece"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM inventory.activos t WHERE t.empresa_id = new.empresa_id AND t.id = new.activo_id FOR NO KEY UPDATE;
	IF EXISTS (
		SELECT FROM inventory.lecturas l
		 WHERE l.empresa_id = new.empresa_id AND l.activo_id = new.activo_id AND l.unidad = new.unidad
		   AND ((l.en < new.en AND l.valor > new.valor) OR (l.en > new.en AND l.valor < new.valor))
	) THEN
		RAISE EXCEPTION 'the reading of % at % goes back', new.activo_id, new.en
			USING ERRCODE = 'check_violation', CONSTRAINT = 'lecturas_no_decrecen';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "lecturas_no_decrecen" AFTER INSERT OR UPDATE ON "inventory"."lecturas"
	FOR EACH ROW EXECUTE FUNCTION "inventory"."lectura_no_decrece"();
--> statement-breakpoint
-- What came back of a lot is what the movements say that bring it back and have arrived. Its row is locked first, so that
-- two that come back at once see each other.
CREATE FUNCTION "inventory"."lote_cuenta_lo_devuelto"(empresa uuid, lote uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM inventory.lotes_series t WHERE t.empresa_id = empresa AND t.id = lote FOR NO KEY UPDATE;
	UPDATE inventory.lotes_series t SET devuelta = v.devuelta
	  FROM (
	    SELECT nullif(coalesce(sum(l.cantidad), 0), 0) AS devuelta FROM inventory.lotes_movidos l
	      JOIN inventory.movimientos_almacen m ON m.empresa_id = l.empresa_id AND m.id = l.movimiento_id
	     WHERE l.empresa_id = empresa AND l.lote_serie_id = lote
	       AND m.tipo IN ('ENTRADA_DEVOLUCION', 'DEVOLUCION_PRESTAMO') AND m.estado = 'ENTREGADO'
	  ) v
	 WHERE t.empresa_id = empresa AND t.id = lote AND t.devuelta IS DISTINCT FROM v.devuelta;
END $$;
--> statement-breakpoint
CREATE FUNCTION "inventory"."lote_sigue_a_lo_movido"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	cual inventory.lotes_movidos;
	vuelve boolean;
BEGIN
	IF tg_op = 'DELETE' THEN cual := old; ELSE cual := new; END IF;
	SELECT m.tipo IN ('ENTRADA_DEVOLUCION', 'DEVOLUCION_PRESTAMO') INTO vuelve
	  FROM inventory.movimientos_almacen m WHERE m.empresa_id = cual.empresa_id AND m.id = cual.movimiento_id;
	IF vuelve OR tg_op = 'UPDATE' THEN
		PERFORM inventory.lote_cuenta_lo_devuelto(cual.empresa_id, cual.lote_serie_id);
	END IF;
	IF tg_op = 'UPDATE' AND old.lote_serie_id <> new.lote_serie_id THEN
		PERFORM inventory.lote_cuenta_lo_devuelto(old.empresa_id, old.lote_serie_id);
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "lotes_movidos_devueltos" AFTER INSERT OR UPDATE OR DELETE ON "inventory"."lotes_movidos"
	FOR EACH ROW EXECUTE FUNCTION "inventory"."lote_sigue_a_lo_movido"();
--> statement-breakpoint
-- A return that arrives, or is called off after all.
CREATE FUNCTION "inventory"."lotes_siguen_al_movimiento"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	lote uuid;
BEGIN
	FOR lote IN
		SELECT l.lote_serie_id FROM inventory.lotes_movidos l
		 WHERE l.empresa_id = new.empresa_id AND l.movimiento_id = new.id ORDER BY l.lote_serie_id
	LOOP
		PERFORM inventory.lote_cuenta_lo_devuelto(new.empresa_id, lote);
	END LOOP;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "movimientos_almacen_devueltos" AFTER UPDATE OF tipo, estado ON "inventory"."movimientos_almacen"
	FOR EACH ROW WHEN (old.tipo IS DISTINCT FROM new.tipo OR old.estado IS DISTINCT FROM new.estado)
	EXECUTE FUNCTION "inventory"."lotes_siguen_al_movimiento"();
