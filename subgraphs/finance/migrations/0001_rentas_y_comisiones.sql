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
DROP INDEX "finance"."facturas_por_venta";--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD COLUMN "renta_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD COLUMN "proyecto_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD CONSTRAINT "comisiones_factura" FOREIGN KEY ("empresa_id","factura_id") REFERENCES "finance"."facturas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD CONSTRAINT "comisiones_revertida" FOREIGN KEY ("empresa_id","revierte_id") REFERENCES "finance"."comisiones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."comisiones" ADD CONSTRAINT "comisiones_nota_credito" FOREIGN KEY ("empresa_id","nota_credito_id") REFERENCES "finance"."notas_credito"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comisiones_por_devengada" ON "finance"."comisiones" USING btree ("empresa_id","cliente_id","devengada_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "comisiones_por_importe" ON "finance"."comisiones" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE INDEX "comisiones_por_factura" ON "finance"."comisiones" USING btree ("empresa_id","factura_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comisiones_revertida_por_nota" ON "finance"."comisiones" USING btree ("empresa_id","revierte_id","nota_credito_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comisiones_revertida_por_cancelacion" ON "finance"."comisiones" USING btree ("empresa_id","revierte_id") WHERE nota_credito_id is null;--> statement-breakpoint
CREATE INDEX "rentas_por_proximo_cargo" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","proximo_cargo" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "rentas_por_importe" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE INDEX "rentas_por_inicio" ON "finance"."rentas" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD CONSTRAINT "facturas_renta" FOREIGN KEY ("empresa_id","renta_id") REFERENCES "finance"."rentas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facturas_de_venta" ON "finance"."facturas" USING btree ("empresa_id","venta_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_de_renta" ON "finance"."facturas" USING btree ("empresa_id","renta_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "facturas_de_proyecto" ON "finance"."facturas" USING btree ("empresa_id","proyecto_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."comisiones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "finance"."rentas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));