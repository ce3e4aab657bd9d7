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
ALTER TABLE "inventory"."activos" ADD CONSTRAINT "activos_inventariable" FOREIGN KEY ("empresa_id","inventariable_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."activos" ADD CONSTRAINT "activos_no_inventariable" FOREIGN KEY ("empresa_id","no_inventariable_id") REFERENCES "inventory"."no_inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."activos" ADD CONSTRAINT "activos_lote" FOREIGN KEY ("empresa_id","lote_serie_id") REFERENCES "inventory"."lotes_series"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."asignaciones_activo" ADD CONSTRAINT "asignaciones_activo_activo" FOREIGN KEY ("empresa_id","activo_id") REFERENCES "inventory"."activos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."lecturas" ADD CONSTRAINT "lecturas_activo" FOREIGN KEY ("empresa_id","activo_id") REFERENCES "inventory"."activos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activos_por_numero" ON "inventory"."activos" USING btree ("empresa_id","cliente_id","numero_orden","id");--> statement-breakpoint
CREATE INDEX "activos_por_asignado" ON "inventory"."activos" USING btree ("empresa_id","cliente_id","asignado_desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "activos_por_valor" ON "inventory"."activos" USING btree ("empresa_id","cliente_id","valor_libros","id");--> statement-breakpoint
CREATE INDEX "asignaciones_activo_por_desde" ON "inventory"."asignaciones_activo" USING btree ("empresa_id","activo_id","desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "lecturas_por_en" ON "inventory"."lecturas" USING btree ("empresa_id","activo_id","en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."activos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."asignaciones_activo" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."lecturas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));