CREATE TABLE "crm"."campanias" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	"tipo" text NOT NULL,
	"estado" text NOT NULL,
	"inicio" date NOT NULL,
	"fin" date,
	"costo_presupuesto" numeric(24, 6) NOT NULL,
	"costo_real" numeric(24, 6),
	"costo_moneda" text DEFAULT 'MXN' NOT NULL,
	"costo_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"audiencia" integer NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "campanias_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "campanias_tipo_valores" CHECK (tipo in ('CORREO', 'EVENTO', 'LLAMADA', 'WEB', 'REDES', 'REFERIDOS')),
	CONSTRAINT "campanias_estado_valores" CHECK (estado in ('PLANEADA', 'ACTIVA', 'PAUSADA', 'TERMINADA', 'CANCELADA')),
	CONSTRAINT "campanias_fechas" CHECK (inicio <= fin),
	CONSTRAINT "campanias_cantidades" CHECK (costo_presupuesto >= 0 and costo_real >= 0 and audiencia >= 0),
	CONSTRAINT "campanias_tipo_cambio" CHECK (costo_moneda <> 'MXN' or costo_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "crm"."campanias" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."miembros_campania" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"campania_id" uuid NOT NULL,
	"incorporado_en" timestamptz(3) NOT NULL,
	"estado" text NOT NULL,
	"enviados" integer NOT NULL,
	"aperturas" integer NOT NULL,
	"clics" integer NOT NULL,
	"respondio_en" timestamptz(3),
	CONSTRAINT "miembros_campania_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "miembros_campania_par" UNIQUE("empresa_id","cliente_id","campania_id"),
	CONSTRAINT "miembros_campania_estado_valores" CHECK (estado in ('AGREGADO', 'ENVIADO', 'ABRIO', 'RESPONDIO', 'CONVIRTIO', 'BAJA')),
	CONSTRAINT "miembros_campania_cuentas" CHECK (enviados >= 0 and aperturas >= 0 and clics >= 0),
	CONSTRAINT "miembros_campania_respuesta" CHECK (respondio_en >= incorporado_en)
);
--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."cambios_etapa" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"oportunidad_id" uuid NOT NULL,
	"de" text,
	"a" text NOT NULL,
	"en" timestamptz(3) NOT NULL,
	"por_id" uuid NOT NULL,
	CONSTRAINT "cambios_etapa_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cambios_etapa_de_valores" CHECK (de in ('PROSPECCION', 'CALIFICACION', 'ANALISIS', 'PROPUESTA', 'NEGOCIACION', 'GANADA', 'PERDIDA')),
	CONSTRAINT "cambios_etapa_a_valores" CHECK (a in ('PROSPECCION', 'CALIFICACION', 'ANALISIS', 'PROPUESTA', 'NEGOCIACION', 'GANADA', 'PERDIDA')),
	CONSTRAINT "cambios_etapa_distinta" CHECK (de <> a)
);
--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."oportunidades" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"etapa" text NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"importe_moneda" text DEFAULT 'MXN' NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"probabilidad" integer NOT NULL,
	"cierre_esperado" date NOT NULL,
	"cierre_real" date,
	"motivo_perdida" text,
	"origen" text,
	"campania_id" uuid,
	"contacto_id" uuid,
	"responsable_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "oportunidades_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "oportunidades_etapa_valores" CHECK (etapa in ('PROSPECCION', 'CALIFICACION', 'ANALISIS', 'PROPUESTA', 'NEGOCIACION', 'GANADA', 'PERDIDA')),
	CONSTRAINT "oportunidades_cierre" CHECK ((etapa in ('GANADA', 'PERDIDA')) = (cierre_real is not null)),
	CONSTRAINT "oportunidades_motivo" CHECK (etapa = 'PERDIDA' or motivo_perdida is null),
	CONSTRAINT "oportunidades_probabilidad" CHECK (probabilidad between 0 and 100),
	CONSTRAINT "oportunidades_importe" CHECK (importe >= 0),
	CONSTRAINT "oportunidades_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."relaciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"otro_id" uuid NOT NULL,
	"espejo_id" uuid NOT NULL,
	"tipo" text NOT NULL,
	"sentido" text NOT NULL,
	"participacion" numeric(24, 6),
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	"notas" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "relaciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "relaciones_una_vez" UNIQUE("empresa_id","cliente_id","tipo","sentido","otro_id"),
	CONSTRAINT "relaciones_un_espejo" UNIQUE("empresa_id","espejo_id"),
	CONSTRAINT "relaciones_tipo_valores" CHECK (tipo in ('MATRIZ_DE', 'ASOCIADA_CON', 'FRANQUICIANTE_DE', 'DISTRIBUYE_A', 'PAGA_POR', 'REFIERE_A')),
	CONSTRAINT "relaciones_sentido_valores" CHECK (sentido in ('SALIENTE', 'ENTRANTE')),
	CONSTRAINT "relaciones_con_otro" CHECK (cliente_id <> otro_id and id <> espejo_id),
	CONSTRAINT "relaciones_simetrica" CHECK (tipo <> 'ASOCIADA_CON' or (sentido = 'SALIENTE') = (cliente_id < otro_id)),
	CONSTRAINT "relaciones_participacion" CHECK (participacion between 0 and 100),
	CONSTRAINT "relaciones_vigencia" CHECK (vigente_desde <= vigente_hasta)
);
--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ADD CONSTRAINT "miembros_campania_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ADD CONSTRAINT "miembros_campania_campania" FOREIGN KEY ("empresa_id","campania_id") REFERENCES "crm"."campanias"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ADD CONSTRAINT "cambios_etapa_oportunidad" FOREIGN KEY ("empresa_id","oportunidad_id") REFERENCES "crm"."oportunidades"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ADD CONSTRAINT "cambios_etapa_por" FOREIGN KEY ("empresa_id","por_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_campania" FOREIGN KEY ("empresa_id","campania_id") REFERENCES "crm"."campanias"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_contacto" FOREIGN KEY ("empresa_id","contacto_id") REFERENCES "crm"."contactos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_responsable" FOREIGN KEY ("empresa_id","responsable_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ADD CONSTRAINT "relaciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ADD CONSTRAINT "relaciones_otro" FOREIGN KEY ("empresa_id","otro_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "miembros_campania_por_campania" ON "crm"."miembros_campania" USING btree ("empresa_id","campania_id");--> statement-breakpoint
CREATE INDEX "cambios_etapa_por_oportunidad" ON "crm"."cambios_etapa" USING btree ("empresa_id","oportunidad_id","en");--> statement-breakpoint
CREATE INDEX "oportunidades_por_cierre" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","cierre_esperado" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_importe" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_probabilidad" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","probabilidad","id");--> statement-breakpoint
CREATE INDEX "oportunidades_de_campania" ON "crm"."oportunidades" USING btree ("empresa_id","campania_id","cierre_esperado" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "relaciones_por_tipo" ON "crm"."relaciones" USING btree ("empresa_id","cliente_id","tipo","id");--> statement-breakpoint
CREATE INDEX "relaciones_por_vigencia" ON "crm"."relaciones" USING btree ("empresa_id","cliente_id","vigente_desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."campanias" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."miembros_campania" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."cambios_etapa" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."oportunidades" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."relaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.clientes', true) = '*') or otro_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));