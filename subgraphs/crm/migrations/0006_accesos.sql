CREATE TABLE "crm"."accesos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"traza" text NOT NULL,
	"operacion" text,
	"subgrafo" text NOT NULL,
	"campos" text[] NOT NULL,
	"filas" integer NOT NULL,
	"ocurrido_en" timestamptz(3) NOT NULL,
	"registrado_en" timestamptz(3) NOT NULL,
	CONSTRAINT "accesos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "accesos_algo" CHECK (filas > 0 and cardinality(campos) > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."accesos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."accesos_perdidos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subgrafo" text NOT NULL,
	"cuantos" integer NOT NULL,
	"desde" timestamptz(3) NOT NULL,
	"hasta" timestamptz(3) NOT NULL,
	CONSTRAINT "accesos_perdidos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "accesos_perdidos_algo" CHECK (cuantos > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."accesos_perdidos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "accesos_por_ocurrido_en" ON "crm"."accesos" USING btree ("empresa_id","cliente_id","ocurrido_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."accesos" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "crm"."accesos" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."accesos_perdidos" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "crm"."accesos_perdidos" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));