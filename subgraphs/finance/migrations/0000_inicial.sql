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
	"referencia" text,
	"clave_rastreo" text,
	"concepto" text NOT NULL,
	"forma_pago" text,
	"id_externo" text NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "movimientos_bancarios_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "movimientos_bancarios_externo" UNIQUE("empresa_id","cuenta_id","id_externo"),
	CONSTRAINT "movimientos_bancarios_tipo_valores" CHECK (tipo in ('DEPOSITO', 'RETIRO'))
);
--> statement-breakpoint
ALTER TABLE "finance"."movimientos_bancarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance"."partidas_conciliacion" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"movimiento_id" uuid NOT NULL,
	"factura_id" uuid NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"importe_documento" numeric(24, 6) NOT NULL,
	"regla" text NOT NULL,
	"puntaje" integer,
	"por_id" uuid NOT NULL,
	"en" timestamptz(3) NOT NULL,
	"revertida_en" timestamptz(3),
	CONSTRAINT "partidas_conciliacion_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_conciliacion_positiva" CHECK (importe > 0 and importe_documento > 0)
);
--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"metodo_pago" text NOT NULL,
	"forma_pago" text NOT NULL,
	"uso_cfdi" text NOT NULL,
	"condiciones" text,
	"vencimiento" date NOT NULL,
	"venta_id" uuid,
	CONSTRAINT "facturas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "facturas_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "facturas_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "facturas_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "facturas_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "facturas_metodo_pago_valores" CHECK (metodo_pago in ('PUE', 'PPD')),
	CONSTRAINT "facturas_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
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
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"motivo" text NOT NULL,
	"tipo_relacion" text NOT NULL,
	"movimiento_almacen_id" uuid,
	CONSTRAINT "notas_credito_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "notas_credito_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "notas_credito_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "notas_credito_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "notas_credito_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "notas_credito_motivo_valores" CHECK (motivo in ('DEVOLUCION', 'DESCUENTO', 'BONIFICACION', 'APLICACION_ANTICIPO', 'CORRECCION')),
	CONSTRAINT "notas_credito_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
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
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"monto_total_mxn" numeric(24, 6) NOT NULL,
	CONSTRAINT "cfdis_pago_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cfdis_pago_estado_valores" CHECK (estado in ('BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO')),
	CONSTRAINT "cfdis_pago_estado_sat_valores" CHECK (estado_sat in ('VIGENTE', 'CANCELADO', 'NO_ENCONTRADO')),
	CONSTRAINT "cfdis_pago_es_cancelable_valores" CHECK (es_cancelable in ('SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE')),
	CONSTRAINT "cfdis_pago_cancelacion_estatus_valores" CHECK (cancelacion_estatus in ('NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO')),
	CONSTRAINT "cfdis_pago_timbre" CHECK ((estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)),
	CONSTRAINT "cfdis_pago_moneda" CHECK ((moneda = 'XXX') = (tipo_cambio is null)),
	CONSTRAINT "cfdis_pago_cancelacion" CHECK ((cancelacion_motivo is null) = (cancelacion_estatus is null) and (cancelacion_motivo is null) = (cancelacion_solicitada_en is null)),
	CONSTRAINT "cfdis_pago_sustitucion" CHECK ((cancelacion_motivo is not distinct from '01') = (cancelacion_uuid_sustitucion is not null)),
	CONSTRAINT "cfdis_pago_sin_importe" CHECK (moneda = 'XXX' and total = 0)
);
--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "finance"."movimientos_bancarios" ADD CONSTRAINT "movimientos_bancarios_cuenta" FOREIGN KEY ("empresa_id","cuenta_id") REFERENCES "finance"."cuentas_tesoreria"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_movimiento" FOREIGN KEY ("empresa_id","movimiento_id") REFERENCES "finance"."movimientos_bancarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."partidas_conciliacion" ADD CONSTRAINT "partidas_conciliacion_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."conceptos" ADD CONSTRAINT "conceptos_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."facturas_relacionados" ADD CONSTRAINT "facturas_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."impuestos_concepto" ADD CONSTRAINT "impuestos_concepto_concepto" FOREIGN KEY ("empresa_id","concepto_id") REFERENCES "finance"."conceptos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."aplicaciones_nota" ADD CONSTRAINT "aplicaciones_nota_nota" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."aplicaciones_nota" ADD CONSTRAINT "aplicaciones_nota_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."notas_credito_relacionados" ADD CONSTRAINT "notas_credito_relacionados_cfdi" FOREIGN KEY ("empresa_id","cfdi_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."documentos_relacionados" ADD CONSTRAINT "documentos_relacionados_pago" FOREIGN KEY ("empresa_id","cfdi_pago_id","pago_id") REFERENCES "finance"."pagos"("empresa_id","cfdi_pago_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."documentos_relacionados" ADD CONSTRAINT "documentos_relacionados_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."impuestos_dr" ADD CONSTRAINT "impuestos_dr_documento" FOREIGN KEY ("empresa_id","documento_id") REFERENCES "finance"."documentos_relacionados"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."pagos" ADD CONSTRAINT "pagos_cfdi" FOREIGN KEY ("empresa_id","cfdi_pago_id") REFERENCES "finance"."cfdis_pago"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "movimientos_bancarios_por_fecha" ON "finance"."movimientos_bancarios" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "partidas_conciliacion_por_factura" ON "finance"."partidas_conciliacion" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE INDEX "partidas_conciliacion_por_movimiento" ON "finance"."partidas_conciliacion" USING btree ("empresa_id","movimiento_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conceptos_renglon" ON "finance"."conceptos" USING btree ("empresa_id","factura_id","renglon");--> statement-breakpoint
CREATE UNIQUE INDEX "facturas_uuid" ON "finance"."facturas" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "facturas_por_fecha" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_por_vencimiento" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","vencimiento" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_por_total" ON "finance"."facturas" USING btree ("empresa_id","cliente_id","total","id");--> statement-breakpoint
CREATE INDEX "facturas_por_venta" ON "finance"."facturas" USING btree ("empresa_id","venta_id");--> statement-breakpoint
CREATE INDEX "facturas_relacionados_por_cfdi" ON "finance"."facturas_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE INDEX "impuestos_concepto_por_concepto" ON "finance"."impuestos_concepto" USING btree ("empresa_id","concepto_id");--> statement-breakpoint
CREATE INDEX "aplicaciones_nota_por_factura" ON "finance"."aplicaciones_nota" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notas_credito_uuid" ON "finance"."notas_credito" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "notas_credito_por_fecha" ON "finance"."notas_credito" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "notas_credito_por_total" ON "finance"."notas_credito" USING btree ("empresa_id","cliente_id","total","id");--> statement-breakpoint
CREATE INDEX "notas_credito_relacionados_por_cfdi" ON "finance"."notas_credito_relacionados" USING btree ("empresa_id","cfdi_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cfdis_pago_uuid" ON "finance"."cfdis_pago" USING btree ("empresa_id","uuid");--> statement-breakpoint
CREATE INDEX "cfdis_pago_por_fecha" ON "finance"."cfdis_pago" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "documentos_relacionados_por_factura" ON "finance"."documentos_relacionados" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE INDEX "documentos_relacionados_por_pago" ON "finance"."documentos_relacionados" USING btree ("empresa_id","pago_id");--> statement-breakpoint
CREATE INDEX "impuestos_dr_por_documento" ON "finance"."impuestos_dr" USING btree ("empresa_id","documento_id");--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."cuentas_tesoreria" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."movimientos_bancarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."partidas_conciliacion" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."conceptos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."facturas_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."impuestos_concepto" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."aplicaciones_nota" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."notas_credito" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."notas_credito_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."cfdis_pago" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."documentos_relacionados" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."impuestos_dr" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."pagos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));