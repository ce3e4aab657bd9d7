CREATE SCHEMA IF NOT EXISTS "prueba";
--> statement-breakpoint
CREATE TABLE "prueba"."filas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"importe" numeric(24, 6),
	"dia" date,
	"instante" timestamptz(3),
	"entero" integer,
	"grande" bigint,
	"si" boolean,
	"etiquetas" text[],
	"datos" jsonb,
	"nombre" text,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	CONSTRAINT "filas_pk" PRIMARY KEY("empresa_id","id")
);
--> statement-breakpoint
CREATE TABLE "prueba"."empresas" ("id" uuid PRIMARY KEY, "clave" text NOT NULL);
--> statement-breakpoint
CREATE POLICY "empresa" ON "prueba"."filas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));
