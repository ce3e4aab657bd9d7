CREATE SCHEMA IF NOT EXISTS "communications";
--> statement-breakpoint
CREATE TABLE "communications"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
CREATE TABLE "communications"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "communications"."correos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"sentido" text NOT NULL,
	"de" text NOT NULL,
	"para" text[] NOT NULL,
	"cc" text[] DEFAULT '{}' NOT NULL,
	"asunto" text NOT NULL,
	"cuerpo_texto" text,
	"cuerpo_html" text,
	"fecha" timestamptz(3) NOT NULL,
	"message_id" text NOT NULL,
	"en_respuesta_a" text,
	"hilo_id" uuid NOT NULL,
	"contacto_id" uuid,
	"caso_id" uuid,
	"automatico" boolean NOT NULL,
	"estado" text NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "correos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "correos_message_id" UNIQUE("empresa_id","message_id"),
	CONSTRAINT "correos_sentido_valores" CHECK (sentido in ('ENTRANTE', 'SALIENTE')),
	CONSTRAINT "correos_estado_valores" CHECK (estado in ('EN_COLA', 'ENVIADO', 'ENTREGADO', 'REBOTADO', 'FALLIDO'))
);
--> statement-breakpoint
ALTER TABLE "communications"."correos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "correos_por_fecha" ON "communications"."correos" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "correos_por_caso" ON "communications"."correos" USING btree ("empresa_id","caso_id","fecha" DESC NULLS LAST,"id") WHERE caso_id is not null;--> statement-breakpoint
CREATE INDEX "correos_por_hilo" ON "communications"."correos" USING btree ("empresa_id","cliente_id","hilo_id","fecha","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."correos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));