CREATE TABLE "finance"."autotransportes" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"factura_traslado_id" uuid NOT NULL,
	"perm_sct" text NOT NULL,
	"num_permiso" text NOT NULL,
	"config_vehicular" text NOT NULL,
	"placa" text NOT NULL,
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
ALTER TABLE "finance"."autotransportes" ADD CONSTRAINT "autotransportes_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."facturas_traslado_relacionados" ADD CONSTRAINT "facturas_traslado_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."figuras_transporte" ADD CONSTRAINT "figuras_transporte_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."mercancias_traslado" ADD CONSTRAINT "mercancias_traslado_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."ubicaciones_traslado" ADD CONSTRAINT "ubicaciones_traslado_traslado" FOREIGN KEY ("empresa_id","factura_traslado_id") REFERENCES "finance"."facturas_traslado"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "facturas_traslado_uuid" ON "finance"."facturas_traslado" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "facturas_traslado_por_fecha" ON "finance"."facturas_traslado" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_traslado_por_peso" ON "finance"."facturas_traslado" USING btree ("empresa_id","cliente_id","peso_bruto_total","id");--> statement-breakpoint
CREATE INDEX "facturas_traslado_por_movimiento" ON "finance"."facturas_traslado" USING btree ("empresa_id","movimiento_almacen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "facturas_traslado_id_ccp" ON "finance"."facturas_traslado" USING btree ("empresa_id","id_ccp");--> statement-breakpoint
CREATE INDEX "facturas_traslado_relacionados_por_cfdi" ON "finance"."facturas_traslado_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "facturas_traslado_relacionados_por_uuid" ON "finance"."facturas_traslado_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "cfdis_pago_relacionados_por_uuid" ON "finance"."cfdis_pago_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "facturas_relacionados_por_uuid" ON "finance"."facturas_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "notas_credito_relacionados_por_uuid" ON "finance"."notas_credito_relacionados" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."autotransportes" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas_traslado" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas_traslado_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."figuras_transporte" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."mercancias_traslado" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."ubicaciones_traslado" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));