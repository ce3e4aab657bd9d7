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
ALTER TABLE "crm"."cambios_etapa" ADD CONSTRAINT "cambios_etapa_oportunidad" FOREIGN KEY ("empresa_id","oportunidad_id") REFERENCES "crm"."oportunidades"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ADD CONSTRAINT "cambios_etapa_por" FOREIGN KEY ("empresa_id","por_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_campania" FOREIGN KEY ("empresa_id","campania_id") REFERENCES "crm"."campanias"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_contacto" FOREIGN KEY ("empresa_id","contacto_id") REFERENCES "crm"."contactos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_responsable" FOREIGN KEY ("empresa_id","responsable_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cambios_etapa_por_oportunidad" ON "crm"."cambios_etapa" USING btree ("empresa_id","oportunidad_id","en");--> statement-breakpoint
CREATE INDEX "oportunidades_por_cierre" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","cierre_esperado" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_importe" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_probabilidad" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","probabilidad","id");--> statement-breakpoint
CREATE INDEX "oportunidades_de_campania" ON "crm"."oportunidades" USING btree ("empresa_id","campania_id","cierre_esperado" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."cambios_etapa" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."oportunidades" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));