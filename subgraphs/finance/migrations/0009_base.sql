-- cliente360: reemplaza, hasta la versión 2b9e705: 0000_inicial 0001_rentas_y_comisiones 0002_pagos_bancos_flujo 0003_guardas_pagos_y_bancos 0004_xml 0005_facturas_traslado 0006_notas_caso 0007_en_pesos 0008_busqueda 0009_claves_de_codigos
CREATE SCHEMA IF NOT EXISTS "finance";
--> statement-breakpoint
CREATE TABLE "finance"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
CREATE TABLE "finance"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "finance"."cfdis_pago" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"uuid" uuid,
	"serie" text,
	"folio" text,
	"fecha" timestamp(0) NOT NULL,
	"fecha_timbrado" timestamp(0),
	"cp_expedicion" text NOT NULL,
	"instante" timestamptz(3) NOT NULL,
	"emisor_rfc" text NOT NULL,
	"emisor_nombre" text NOT NULL,
	"emisor_regimen" text NOT NULL,
	"emisor_cp" text,
	"receptor_rfc" text NOT NULL,
	"receptor_nombre" text NOT NULL,
	"receptor_regimen" text NOT NULL,
	"receptor_cp" text,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6),
	"subtotal" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"trasladados" numeric(24, 6) NOT NULL,
	"retenidos" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) NOT NULL,
	"exportacion" text NOT NULL,
	"estado" text NOT NULL,
	"estado_sat" text,
	"es_cancelable" text,
	"cancelacion_motivo" text,
	"cancelacion_uuid_sustitucion" uuid,
	"cancelacion_estatus" text,
	"cancelacion_solicitada_en" timestamptz(3),
	"cancelacion_resuelta_en" timestamptz(3),
	"xml_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"monto_total_mxn" numeric(24, 6) NOT NULL,
	"fecha_pago" timestamp(0),
	CONSTRAINT "cfdis_pago_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cfdis_pago_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "cfdis_pago_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "cfdis_pago_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "cfdis_pago_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "cfdis_pago_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
	CONSTRAINT "cfdis_pago_xml" CHECK (uuid is not null or xml_id is null),
	CONSTRAINT "cfdis_pago_moneda" CHECK ((moneda = 'XXX') = (tipo_cambio is null)),
	CONSTRAINT "cfdis_pago_cancelacion" CHECK ((cancelacion_motivo is null) = (cancelacion_estatus is null) and (cancelacion_motivo is null) = (cancelacion_solicitada_en is null)),
	CONSTRAINT "cfdis_pago_sustitucion" CHECK ((cancelacion_motivo is not distinct from '01') = (cancelacion_uuid_sustitucion is not null)),
	CONSTRAINT "cfdis_pago_sin_importe" CHECK (moneda = 'XXX' and total = 0)
);
--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "finance"."documentos_relacionados" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"pago_id" uuid NOT NULL,
	"cfdi_pago_id" uuid NOT NULL,
	"factura_id" uuid,
	"id_documento" text NOT NULL,
	"serie" text,
	"folio" text,
	"moneda" text NOT NULL,
	"equivalencia" numeric(28, 10),
	"num_parcialidad" integer NOT NULL,
	"saldo_anterior" numeric(24, 6) NOT NULL,
	"pagado" numeric(24, 6) NOT NULL,
	"saldo_insoluto" numeric(24, 6) NOT NULL,
	"objeto_imp" text NOT NULL,
	CONSTRAINT "documentos_relacionados_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."documentos_relacionados" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."impuestos_dr" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"documento_id" uuid NOT NULL,
	"traslado" boolean NOT NULL,
	"impuesto" text NOT NULL,
	"tipo_factor" text NOT NULL,
	"tasa_o_cuota" numeric(24, 6),
	"base" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6),
	CONSTRAINT "impuestos_dr_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."impuestos_dr" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."pagos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cfdi_pago_id" uuid NOT NULL,
	"fecha_pago" timestamp(0) NOT NULL,
	"forma_pago" text NOT NULL,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6) NOT NULL,
	"monto" numeric(24, 6) NOT NULL,
	"numero_operacion" text,
	"rfc_banco_ordenante" text,
	"cuenta_ordenante" text,
	"rfc_banco_beneficiario" text,
	"cuenta_beneficiaria" text,
	CONSTRAINT "pagos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "pagos_por_cfdi" UNIQUE("empresa_id","cfdi_pago_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."pagos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."comisiones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"beneficiario_tipo" text NOT NULL,
	"beneficiario_id" uuid NOT NULL,
	"esquema" text NOT NULL,
	"base" numeric(24, 6) NOT NULL,
	"tasa" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) GENERATED ALWAYS AS (round(base * tasa, 2)) STORED NOT NULL,
	"importe_moneda" text NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) NOT NULL,
	"importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((round(base * tasa, 2)) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL,
	"estado" text NOT NULL,
	"devengada_en" date NOT NULL,
	"pagada_en" date,
	"factura_id" uuid,
	"venta_id" uuid,
	"revierte_id" uuid,
	"nota_credito_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "comisiones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "comisiones_beneficiario_tipo_valores" CHECK (beneficiario_tipo in ('Usuario', 'Cliente')),
	CONSTRAINT "comisiones_esquema_valores" CHECK (esquema in ('SOBRE_FACTURADO', 'SOBRE_COBRADO', 'SOBRE_MARGEN', 'REFERIDO')),
	CONSTRAINT "comisiones_estado_valores" CHECK (estado in ('DEVENGADA', 'APROBADA', 'PAGADA', 'REVERTIDA')),
	CONSTRAINT "comisiones_signo" CHECK ((round(base * tasa, 2) < 0) = (estado = 'REVERTIDA')),
	CONSTRAINT "comisiones_tasa" CHECK (tasa between 0 and 1),
	CONSTRAINT "comisiones_pagada" CHECK ((estado = 'PAGADA') = (pagada_en is not null)),
	CONSTRAINT "comisiones_revierte" CHECK ((estado = 'REVERTIDA') = (revierte_id is not null)),
	CONSTRAINT "comisiones_nota" CHECK (nota_credito_id is null or estado = 'REVERTIDA'),
	CONSTRAINT "comisiones_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."conceptos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"factura_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"clave_prod_serv" text NOT NULL,
	"clave_unidad" text NOT NULL,
	"no_identificacion" text,
	"descripcion" text NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"valor_unitario" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"objeto_imp" text NOT NULL,
	"costo_unitario" numeric(24, 6),
	"articulo_id" uuid,
	"articulo_tipo" text,
	CONSTRAINT "conceptos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "conceptos_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "conceptos_articulo" CHECK ((articulo_id is null) = (articulo_tipo is null))
);
--> statement-breakpoint
ALTER TABLE "finance"."conceptos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."facturas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"uuid" uuid,
	"serie" text,
	"folio" text,
	"fecha" timestamp(0) NOT NULL,
	"fecha_timbrado" timestamp(0),
	"cp_expedicion" text NOT NULL,
	"instante" timestamptz(3) NOT NULL,
	"emisor_rfc" text NOT NULL,
	"emisor_nombre" text NOT NULL,
	"emisor_regimen" text NOT NULL,
	"emisor_cp" text,
	"receptor_rfc" text NOT NULL,
	"receptor_nombre" text NOT NULL,
	"receptor_regimen" text NOT NULL,
	"receptor_cp" text,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6),
	"subtotal" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"trasladados" numeric(24, 6) NOT NULL,
	"retenidos" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) NOT NULL,
	"exportacion" text NOT NULL,
	"estado" text NOT NULL,
	"estado_sat" text,
	"es_cancelable" text,
	"cancelacion_motivo" text,
	"cancelacion_uuid_sustitucion" uuid,
	"cancelacion_estatus" text,
	"cancelacion_solicitada_en" timestamptz(3),
	"cancelacion_resuelta_en" timestamptz(3),
	"xml_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((total) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL,
	"folio_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(folio)) STORED,
	"serie_folio_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(coalesce(serie || '-' || folio, serie, folio, ''))) STORED,
	"metodo_pago" text NOT NULL,
	"forma_pago" text NOT NULL,
	"uso_cfdi" text NOT NULL,
	"condiciones" text,
	"vencimiento" date NOT NULL,
	"venta_id" uuid,
	"renta_id" uuid,
	"proyecto_id" uuid,
	CONSTRAINT "facturas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "facturas_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "facturas_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "facturas_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "facturas_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "facturas_metodo_pago_valores" CHECK (metodo_pago in ('PUE', 'PPD')),
	CONSTRAINT "facturas_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
	CONSTRAINT "facturas_xml" CHECK (uuid is not null or xml_id is null),
	CONSTRAINT "facturas_moneda" CHECK ((moneda = 'XXX') = (tipo_cambio is null)),
	CONSTRAINT "facturas_cancelacion" CHECK ((cancelacion_motivo is null) = (cancelacion_estatus is null) and (cancelacion_motivo is null) = (cancelacion_solicitada_en is null)),
	CONSTRAINT "facturas_sustitucion" CHECK ((cancelacion_motivo is not distinct from '01') = (cancelacion_uuid_sustitucion is not null)),
	CONSTRAINT "facturas_forma_de_pago" CHECK ((metodo_pago = 'PPD') = (forma_pago = '99'))
);
--> statement-breakpoint
ALTER TABLE "finance"."facturas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."facturas_relacionados" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cfdi_id" uuid NOT NULL,
	"tipo_relacion" text NOT NULL,
	"uuid" uuid NOT NULL,
	CONSTRAINT "facturas_relacionados_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."facturas_relacionados" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."impuestos_concepto" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"concepto_id" uuid NOT NULL,
	"traslado" boolean NOT NULL,
	"impuesto" text NOT NULL,
	"tipo_factor" text NOT NULL,
	"tasa_o_cuota" numeric(24, 6),
	"base" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6),
	CONSTRAINT "impuestos_concepto_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."impuestos_concepto" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."autotransportes" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"factura_traslado_id" uuid NOT NULL,
	"perm_sct" text NOT NULL,
	"num_permiso" text NOT NULL,
	"config_vehicular" text NOT NULL,
	"placa" text NOT NULL,
	"placa_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(placa)) STORED,
	"anio_modelo" integer NOT NULL,
	"peso_bruto_vehicular" numeric(24, 6) NOT NULL,
	"aseguradora" text NOT NULL,
	"poliza_seguro" text NOT NULL,
	"remolques" text[] NOT NULL,
	CONSTRAINT "autotransportes_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "autotransportes_uno" UNIQUE("empresa_id","factura_traslado_id"),
	CONSTRAINT "autotransportes_placa" CHECK (placa ~ '^[^[:space:]-]{5,7}$'),
	CONSTRAINT "autotransportes_anio" CHECK (anio_modelo between 1900 and 2099),
	CONSTRAINT "autotransportes_peso" CHECK (peso_bruto_vehicular > 0),
	CONSTRAINT "autotransportes_remolques" CHECK (cardinality(remolques) <= 2)
);
--> statement-breakpoint
ALTER TABLE "finance"."autotransportes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."facturas_traslado" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"uuid" uuid,
	"serie" text,
	"folio" text,
	"fecha" timestamp(0) NOT NULL,
	"fecha_timbrado" timestamp(0),
	"cp_expedicion" text NOT NULL,
	"instante" timestamptz(3) NOT NULL,
	"emisor_rfc" text NOT NULL,
	"emisor_nombre" text NOT NULL,
	"emisor_regimen" text NOT NULL,
	"emisor_cp" text,
	"receptor_rfc" text NOT NULL,
	"receptor_nombre" text NOT NULL,
	"receptor_regimen" text NOT NULL,
	"receptor_cp" text,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6),
	"subtotal" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"trasladados" numeric(24, 6) NOT NULL,
	"retenidos" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) NOT NULL,
	"exportacion" text NOT NULL,
	"estado" text NOT NULL,
	"estado_sat" text,
	"es_cancelable" text,
	"cancelacion_motivo" text,
	"cancelacion_uuid_sustitucion" uuid,
	"cancelacion_estatus" text,
	"cancelacion_solicitada_en" timestamptz(3),
	"cancelacion_resuelta_en" timestamptz(3),
	"xml_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"movimiento_almacen_id" uuid,
	"id_ccp" text,
	"version_ccp" text,
	"internacional" boolean,
	"distancia_total_km" numeric(24, 6),
	"peso_bruto_total" numeric(24, 6),
	CONSTRAINT "facturas_traslado_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "facturas_traslado_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "facturas_traslado_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "facturas_traslado_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "facturas_traslado_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "facturas_traslado_version_ccp_valores" CHECK (version_ccp in ('3.0', '3.1')),
	CONSTRAINT "facturas_traslado_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
	CONSTRAINT "facturas_traslado_xml" CHECK (uuid is not null or xml_id is null),
	CONSTRAINT "facturas_traslado_moneda" CHECK ((moneda = 'XXX') = (tipo_cambio is null)),
	CONSTRAINT "facturas_traslado_cancelacion" CHECK ((cancelacion_motivo is null) = (cancelacion_estatus is null) and (cancelacion_motivo is null) = (cancelacion_solicitada_en is null)),
	CONSTRAINT "facturas_traslado_sustitucion" CHECK ((cancelacion_motivo is not distinct from '01') = (cancelacion_uuid_sustitucion is not null)),
	CONSTRAINT "facturas_traslado_sin_importe" CHECK (moneda = 'XXX' and subtotal = 0 and descuento = 0 and trasladados = 0 and retenidos = 0 and total = 0),
	CONSTRAINT "facturas_traslado_carta_porte" CHECK (num_nonnulls(id_ccp, version_ccp, internacional, peso_bruto_total) in (0, 4) and (distancia_total_km is null or id_ccp is not null)),
	CONSTRAINT "facturas_traslado_id_ccp_forma" CHECK (id_ccp ~ '^CCC[0-9a-fA-F]{5}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
	CONSTRAINT "facturas_traslado_medidas" CHECK (peso_bruto_total > 0 and distancia_total_km > 0)
);
--> statement-breakpoint
ALTER TABLE "finance"."facturas_traslado" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."facturas_traslado_relacionados" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cfdi_id" uuid NOT NULL,
	"tipo_relacion" text NOT NULL,
	"uuid" uuid NOT NULL,
	CONSTRAINT "facturas_traslado_relacionados_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."facturas_traslado_relacionados" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."figuras_transporte" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"factura_traslado_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"tipo" text NOT NULL,
	"rfc" text,
	"nombre" text NOT NULL,
	"licencia" text,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(nombre, '') || ' ' || coalesce(rfc, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	CONSTRAINT "figuras_transporte_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "figuras_transporte_renglon" UNIQUE("empresa_id","factura_traslado_id","renglon"),
	CONSTRAINT "figuras_transporte_licencia" CHECK (case when licencia is null then tipo <> '01' else char_length(licencia) between 6 and 16 end)
);
--> statement-breakpoint
ALTER TABLE "finance"."figuras_transporte" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."mercancias_traslado" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"factura_traslado_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"bienes_transp" text NOT NULL,
	"descripcion" text NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"clave_unidad" text NOT NULL,
	"peso_kg" numeric(24, 6) NOT NULL,
	"valor" numeric(24, 6),
	"moneda" text,
	"material_peligroso" boolean,
	"lote_serie_id" uuid,
	CONSTRAINT "mercancias_traslado_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "mercancias_traslado_renglon" UNIQUE("empresa_id","factura_traslado_id","renglon"),
	CONSTRAINT "mercancias_traslado_medidas" CHECK (cantidad > 0 and peso_kg > 0),
	CONSTRAINT "mercancias_traslado_valor" CHECK ((valor is null) = (moneda is null) and (valor is null or valor >= 0))
);
--> statement-breakpoint
ALTER TABLE "finance"."mercancias_traslado" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."ubicaciones_traslado" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"factura_traslado_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"tipo" text NOT NULL,
	"id_ubicacion" text,
	"rfc" text NOT NULL,
	"nombre" text,
	"fecha_hora" timestamp(0) NOT NULL,
	"distancia_km" numeric(24, 6),
	"direccion_id" uuid,
	"codigo_postal" text NOT NULL,
	CONSTRAINT "ubicaciones_traslado_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "ubicaciones_traslado_renglon" UNIQUE("empresa_id","factura_traslado_id","renglon"),
	CONSTRAINT "ubicaciones_traslado_tipo_valores" CHECK (tipo in ('Origen', 'Destino')),
	CONSTRAINT "ubicaciones_traslado_origen" CHECK ((tipo = 'Origen') = (renglon = 1) and renglon >= 1),
	CONSTRAINT "ubicaciones_traslado_clave" CHECK (id_ubicacion ~ (case tipo when 'Origen' then '^OR' else '^DE' end || '[0-9]{6}$')),
	CONSTRAINT "ubicaciones_traslado_distancia" CHECK (distancia_km is null or (distancia_km > 0 and tipo = 'Destino')),
	CONSTRAINT "ubicaciones_traslado_codigo_postal" CHECK (codigo_postal ~ '^[0-9]{5}$')
);
--> statement-breakpoint
ALTER TABLE "finance"."ubicaciones_traslado" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL,
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
CREATE TABLE "finance"."cuentas_tesoreria" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"alias" text NOT NULL,
	"tipo" text NOT NULL,
	"banco" text,
	"clabe" text,
	"moneda" text NOT NULL,
	CONSTRAINT "cuentas_tesoreria_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cuentas_tesoreria_alias" UNIQUE("empresa_id","alias"),
	CONSTRAINT "cuentas_tesoreria_tipo_valores" CHECK (tipo in ('CAJA', 'BANCO'))
);
--> statement-breakpoint
ALTER TABLE "finance"."cuentas_tesoreria" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."movimientos_bancarios" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cuenta_id" uuid NOT NULL,
	"fecha" date NOT NULL,
	"fecha_valor" date,
	"tipo" text NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"importe_moneda" text NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) NOT NULL,
	"importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL,
	"referencia" text,
	"clave_rastreo" text,
	"concepto" text NOT NULL,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(referencia, '') || ' ' || coalesce(clave_rastreo, '') || ' ' || coalesce(concepto, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"forma_pago" text,
	"id_externo" text NOT NULL,
	"ignorado" boolean DEFAULT false NOT NULL,
	"pago_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "movimientos_bancarios_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "movimientos_bancarios_externo" UNIQUE("empresa_id","cuenta_id","id_externo"),
	CONSTRAINT "movimientos_bancarios_pago" UNIQUE("empresa_id","pago_id"),
	CONSTRAINT "movimientos_bancarios_tipo_valores" CHECK (tipo in ('DEPOSITO', 'RETIRO')),
	CONSTRAINT "movimientos_bancarios_positivo" CHECK (importe > 0),
	CONSTRAINT "movimientos_bancarios_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1),
	CONSTRAINT "movimientos_bancarios_de_pago" CHECK (pago_id is null or tipo = 'DEPOSITO')
);
--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."partidas_conciliacion" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"movimiento_id" uuid NOT NULL,
	"factura_id" uuid,
	"cfdi_pago_id" uuid,
	"nota_credito_id" uuid,
	"comision_id" uuid,
	"importe" numeric(24, 6) NOT NULL,
	"importe_documento" numeric(24, 6) NOT NULL,
	"regla" text NOT NULL,
	"puntaje" integer,
	"por_id" uuid NOT NULL,
	"en" timestamptz(3) NOT NULL,
	"revertida_en" timestamptz(3),
	CONSTRAINT "partidas_conciliacion_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_conciliacion_positiva" CHECK (importe > 0 and importe_documento > 0),
	CONSTRAINT "partidas_conciliacion_un_documento" CHECK (num_nonnulls(factura_id, cfdi_pago_id, nota_credito_id, comision_id) = 1),
	CONSTRAINT "partidas_conciliacion_reversion" CHECK (revertida_en >= en),
	CONSTRAINT "partidas_conciliacion_puntaje" CHECK (puntaje between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."aplicaciones_nota" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"nota_credito_id" uuid NOT NULL,
	"factura_id" uuid NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"aplicada_en" timestamptz(3) NOT NULL,
	CONSTRAINT "aplicaciones_nota_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "aplicaciones_nota_una_vez" UNIQUE("empresa_id","nota_credito_id","factura_id")
);
--> statement-breakpoint
ALTER TABLE "finance"."aplicaciones_nota" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."notas_credito" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"uuid" uuid,
	"serie" text,
	"folio" text,
	"fecha" timestamp(0) NOT NULL,
	"fecha_timbrado" timestamp(0),
	"cp_expedicion" text NOT NULL,
	"instante" timestamptz(3) NOT NULL,
	"emisor_rfc" text NOT NULL,
	"emisor_nombre" text NOT NULL,
	"emisor_regimen" text NOT NULL,
	"emisor_cp" text,
	"receptor_rfc" text NOT NULL,
	"receptor_nombre" text NOT NULL,
	"receptor_regimen" text NOT NULL,
	"receptor_cp" text,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6),
	"subtotal" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"trasladados" numeric(24, 6) NOT NULL,
	"retenidos" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) NOT NULL,
	"exportacion" text NOT NULL,
	"estado" text NOT NULL,
	"estado_sat" text,
	"es_cancelable" text,
	"cancelacion_motivo" text,
	"cancelacion_uuid_sustitucion" uuid,
	"cancelacion_estatus" text,
	"cancelacion_solicitada_en" timestamptz(3),
	"cancelacion_resuelta_en" timestamptz(3),
	"xml_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((total) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL,
	"motivo" text NOT NULL,
	"tipo_relacion" text NOT NULL,
	"movimiento_almacen_id" uuid,
	"caso_id" uuid,
	CONSTRAINT "notas_credito_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "notas_credito_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "notas_credito_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "notas_credito_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "notas_credito_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "notas_credito_motivo_valores" CHECK (motivo in ('DEVOLUCION', 'DESCUENTO', 'BONIFICACION', 'APLICACION_ANTICIPO', 'CORRECCION')),
	CONSTRAINT "notas_credito_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
	CONSTRAINT "notas_credito_xml" CHECK (uuid is not null or xml_id is null),
	CONSTRAINT "notas_credito_moneda" CHECK ((moneda = 'XXX') = (tipo_cambio is null)),
	CONSTRAINT "notas_credito_cancelacion" CHECK ((cancelacion_motivo is null) = (cancelacion_estatus is null) and (cancelacion_motivo is null) = (cancelacion_solicitada_en is null)),
	CONSTRAINT "notas_credito_sustitucion" CHECK ((cancelacion_motivo is not distinct from '01') = (cancelacion_uuid_sustitucion is not null))
);
--> statement-breakpoint
ALTER TABLE "finance"."notas_credito" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."notas_credito_relacionados" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cfdi_id" uuid NOT NULL,
	"tipo_relacion" text NOT NULL,
	"uuid" uuid NOT NULL,
	CONSTRAINT "notas_credito_relacionados_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
ALTER TABLE "finance"."notas_credito_relacionados" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."rentas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"contrato" text NOT NULL,
	"tipo" text NOT NULL,
	"estado" text NOT NULL,
	"articulo_id" uuid NOT NULL,
	"articulo_tipo" text NOT NULL,
	"activo_id" uuid,
	"periodicidad" text NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"importe_moneda" text NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) NOT NULL,
	"importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL,
	"inicio" date NOT NULL,
	"fin" date,
	"proximo_cargo" date,
	"renovacion_automatica" boolean NOT NULL,
	"cancelada_en" date,
	"motivo_baja" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rentas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "rentas_contrato" UNIQUE("empresa_id","contrato"),
	CONSTRAINT "rentas_tipo_valores" CHECK (tipo in ('RENTA', 'SUSCRIPCION')),
	CONSTRAINT "rentas_estado_valores" CHECK (estado in ('PRUEBA', 'ACTIVA', 'EN_GRACIA', 'MOROSA', 'PAUSADA', 'CANCELADA', 'TERMINADA')),
	CONSTRAINT "rentas_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "rentas_periodicidad_valores" CHECK (periodicidad in ('DIARIA', 'SEMANAL', 'QUINCENAL', 'MENSUAL', 'BIMESTRAL', 'TRIMESTRAL', 'SEMESTRAL', 'ANUAL')),
	CONSTRAINT "rentas_cancelada" CHECK ((estado = 'CANCELADA') = (cancelada_en is not null)),
	CONSTRAINT "rentas_proximo_cargo" CHECK ((estado in ('CANCELADA', 'TERMINADA')) = (proximo_cargo is null)),
	CONSTRAINT "rentas_plazo" CHECK (fin >= inicio),
	CONSTRAINT "rentas_activo" CHECK (activo_id is null or tipo = 'RENTA'),
	CONSTRAINT "rentas_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "finance"."rentas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago_relacionados" ADD CONSTRAINT "cfdis_pago_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."documentos_relacionados" ADD CONSTRAINT "documentos_relacionados_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id","pago_id") REFERENCES "finance"."pagos"("empresa_id","cfdi_pago_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."documentos_relacionados" ADD CONSTRAINT "documentos_relacionados_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."impuestos_dr" ADD CONSTRAINT "impuestos_dr_documento" FOREIGN KEY ("empresa_id","documento_id") REFERENCES "finance"."documentos_relacionados"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."pagos" ADD CONSTRAINT "pagos_cfdi" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD CONSTRAINT "comisiones_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD CONSTRAINT "comisiones_revertida" FOREIGN KEY ("empresa_id","revierte_id") REFERENCES "finance"."comisiones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD CONSTRAINT "comisiones_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."conceptos" ADD CONSTRAINT "conceptos_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD CONSTRAINT "facturas_renta" FOREIGN KEY ("empresa_id","renta_id") REFERENCES "finance"."rentas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."facturas_relacionados" ADD CONSTRAINT "facturas_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."impuestos_concepto" ADD CONSTRAINT "impuestos_concepto_concepto" FOREIGN KEY ("empresa_id","concepto_id") REFERENCES "finance"."conceptos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."autotransportes" ADD CONSTRAINT "autotransportes_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."facturas_traslado_relacionados" ADD CONSTRAINT "facturas_traslado_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."figuras_transporte" ADD CONSTRAINT "figuras_transporte_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."mercancias_traslado" ADD CONSTRAINT "mercancias_traslado_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."ubicaciones_traslado" ADD CONSTRAINT "ubicaciones_traslado_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_renta" FOREIGN KEY ("empresa_id","renta_id") REFERENCES "finance"."rentas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_cfdi_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."registros_flujo" ADD CONSTRAINT "registros_flujo_movimiento" FOREIGN KEY ("empresa_id","movimiento_bancario_id") REFERENCES "finance"."movimientos_bancarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_cuenta" FOREIGN KEY ("empresa_id","cuenta_id") REFERENCES "finance"."cuentas_tesoreria"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_del_pago" FOREIGN KEY ("empresa_id","pago_id") REFERENCES "finance"."pagos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_comision" FOREIGN KEY ("empresa_id","comision_id") REFERENCES "finance"."comisiones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_movimiento" FOREIGN KEY ("empresa_id","movimiento_id") REFERENCES "finance"."movimientos_bancarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_cfdi_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."aplicaciones_nota" ADD CONSTRAINT "aplicaciones_nota_nota" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."aplicaciones_nota" ADD CONSTRAINT "aplicaciones_nota_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."notas_credito_relacionados" ADD CONSTRAINT "notas_credito_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cfdis_pago_uuid" ON "finance"."cfdis_pago" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "cfdis_pago_por_fecha" ON "finance"."cfdis_pago" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cfdis_pago_por_pago" ON "finance"."cfdis_pago" USING btree ("empresa_id","cliente_id","fecha_pago" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cfdis_pago_por_monto" ON "finance"."cfdis_pago" USING btree ("empresa_id","cliente_id","monto_total_mxn","id");--> statement-breakpoint
CREATE INDEX "cfdis_pago_relacionados_por_cfdi" ON "finance"."cfdis_pago_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "cfdis_pago_relacionados_por_uuid" ON "finance"."cfdis_pago_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "documentos_relacionados_por_factura" ON "finance"."documentos_relacionados" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE INDEX "documentos_relacionados_por_pago" ON "finance"."documentos_relacionados" USING btree ("empresa_id","pago_id");--> statement-breakpoint
CREATE INDEX "impuestos_dr_por_documento" ON "finance"."impuestos_dr" USING btree ("empresa_id","documento_id");--> statement-breakpoint
CREATE INDEX "comisiones_por_devengada" ON "finance"."comisiones" USING btree ("empresa_id","cliente_id","devengada_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "comisiones_por_importe_mxn" ON "finance"."comisiones" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "comisiones_por_factura" ON "finance"."comisiones" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comisiones_revertida_por_nota" ON "finance"."comisiones" USING btree ("empresa_id","revierte_id","nota_credito_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comisiones_revertida_por_cancelacion" ON "finance"."comisiones" USING btree ("empresa_id","revierte_id") WHERE nota_credito_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "conceptos_renglon" ON "finance"."conceptos" USING btree ("empresa_id","factura_id","renglon");--> statement-breakpoint
CREATE UNIQUE INDEX "facturas_uuid" ON "finance"."facturas" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "facturas_por_fecha" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_por_vencimiento" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","vencimiento" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_por_total_mxn" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "facturas_de_venta" ON "finance"."facturas" USING btree ("empresa_id","venta_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_de_renta" ON "finance"."facturas" USING btree ("empresa_id","renta_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_de_proyecto" ON "finance"."facturas" USING btree ("empresa_id","proyecto_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_relacionados_por_cfdi" ON "finance"."facturas_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "facturas_relacionados_por_uuid" ON "finance"."facturas_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "impuestos_concepto_por_concepto" ON "finance"."impuestos_concepto" USING btree ("empresa_id","concepto_id");--> statement-breakpoint
CREATE UNIQUE INDEX "facturas_traslado_uuid" ON "finance"."facturas_traslado" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "facturas_traslado_por_fecha" ON "finance"."facturas_traslado" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_traslado_por_peso" ON "finance"."facturas_traslado" USING btree ("empresa_id","cliente_id","peso_bruto_total","id");--> statement-breakpoint
CREATE INDEX "facturas_traslado_por_movimiento" ON "finance"."facturas_traslado" USING btree ("empresa_id","movimiento_almacen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "facturas_traslado_id_ccp" ON "finance"."facturas_traslado" USING btree ("empresa_id","id_ccp");--> statement-breakpoint
CREATE INDEX "facturas_traslado_relacionados_por_cfdi" ON "finance"."facturas_traslado_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "facturas_traslado_relacionados_por_uuid" ON "finance"."facturas_traslado_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "registros_flujo_por_fecha" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "registros_flujo_por_importe_mxn" ON "finance"."registros_flujo" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "movimientos_bancarios_por_fecha" ON "finance"."movimientos_bancarios" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "movimientos_bancarios_por_importe_mxn" ON "finance"."movimientos_bancarios" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "partidas_conciliacion_por_factura" ON "finance"."partidas_conciliacion" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE INDEX "partidas_conciliacion_por_movimiento" ON "finance"."partidas_conciliacion" USING btree ("empresa_id","movimiento_id");--> statement-breakpoint
CREATE INDEX "aplicaciones_nota_por_factura" ON "finance"."aplicaciones_nota" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notas_credito_uuid" ON "finance"."notas_credito" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "notas_credito_por_fecha" ON "finance"."notas_credito" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "notas_credito_por_total_mxn" ON "finance"."notas_credito" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "notas_credito_relacionados_por_cfdi" ON "finance"."notas_credito_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "notas_credito_relacionados_por_uuid" ON "finance"."notas_credito_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "rentas_por_proximo_cargo" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","proximo_cargo" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "rentas_por_importe_mxn" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "rentas_por_inicio" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."cfdis_pago" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."cfdis_pago_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."documentos_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."impuestos_dr" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."pagos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."comisiones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."conceptos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."impuestos_concepto" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."autotransportes" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas_traslado" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas_traslado_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."figuras_transporte" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."mercancias_traslado" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."ubicaciones_traslado" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."registros_flujo" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."cuentas_tesoreria" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."movimientos_bancarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."partidas_conciliacion" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."aplicaciones_nota" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."notas_credito" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."notas_credito_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."rentas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));
--> statement-breakpoint
-- What is reconciled of a movement is never more than the movement, nor anything of one that is ignored.
-- The movement's row is locked first, so that two who reconcile it at once are added up.
create function finance.revisa_conciliacion(de_empresa uuid, movimiento uuid) returns void language plpgsql as $$
declare
  m record;
  conciliado numeric;
begin
  select importe, ignorado into m from finance.movimientos_bancarios
   where empresa_id = de_empresa and id = movimiento for no key update;
  if not found then
    raise exception 'partidas_conciliacion_movimiento: the movement % is not there', movimiento using errcode = '23503';
  end if;
  select coalesce(sum(importe), 0) into conciliado from finance.partidas_conciliacion
   where empresa_id = de_empresa and movimiento_id = movimiento and revertida_en is null;
  if conciliado > m.importe then
    raise exception 'partidas_conciliacion_dentro: % of % is reconciled of movement %', conciliado, m.importe, movimiento using errcode = '23514';
  end if;
  if m.ignorado and conciliado > 0 then
    raise exception 'partidas_conciliacion_ignorado: movement % is ignored', movimiento using errcode = '23514';
  end if;
end $$;
--> statement-breakpoint
create function finance.partida_dentro_de_su_movimiento() returns trigger language plpgsql as $$
begin
  perform finance.revisa_conciliacion(new.empresa_id, new.movimiento_id);
  return null;
end $$;
--> statement-breakpoint
create trigger partidas_conciliacion_dentro
  after insert or update of movimiento_id, importe, revertida_en on finance.partidas_conciliacion
  for each row when (new.revertida_en is null) execute function finance.partida_dentro_de_su_movimiento();
--> statement-breakpoint
create function finance.movimiento_cubre_sus_partidas() returns trigger language plpgsql as $$
begin
  perform finance.revisa_conciliacion(new.empresa_id, new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger movimientos_bancarios_dentro
  after update of importe, ignorado on finance.movimientos_bancarios
  for each row execute function finance.movimiento_cubre_sus_partidas();
--> statement-breakpoint
-- A CFDI P is ordered by its first payment: kept beside it, since an order needs an index.
create function finance.fecha_del_primer_pago() returns trigger language plpgsql as $$
declare
  tocado record;
begin
  for tocado in
    select distinct empresa, cfdi
      from (values (old.empresa_id, old.cfdi_pago_id), (new.empresa_id, new.cfdi_pago_id)) as tocados (empresa, cfdi)
     where cfdi is not null
  loop
    update finance.cfdis_pago c set fecha_pago = primero.fecha
      from (select min(p.fecha_pago) as fecha from finance.pagos p
             where p.empresa_id = tocado.empresa and p.cfdi_pago_id = tocado.cfdi) primero
     where c.empresa_id = tocado.empresa and c.id = tocado.cfdi and c.fecha_pago is distinct from primero.fecha;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger pagos_fecha_del_primero
  after insert or delete or update of fecha_pago, cfdi_pago_id on finance.pagos
  for each row execute function finance.fecha_del_primer_pago();
