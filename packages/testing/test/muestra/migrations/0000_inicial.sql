CREATE SCHEMA IF NOT EXISTS "muestra";
--> statement-breakpoint
CREATE TABLE "muestra"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
CREATE TABLE "muestra"."cosas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"folio" text NOT NULL,
	"tipo" text NOT NULL,
	"cosa_id" uuid,
	"texto" text,
	"texto_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(texto)) STORED,
	"importe" numeric(24, 6),
	"entero" integer,
	"dia" date,
	"instante" timestamptz(3),
	"local" timestamp(0),
	"bandera" boolean,
	CONSTRAINT "cosas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cosas_folio" UNIQUE("empresa_id","folio"),
	CONSTRAINT "cosas_tipo_valores" CHECK (tipo in ('A', 'B'))
);
--> statement-breakpoint
ALTER TABLE "muestra"."cosas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "muestra"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "muestra"."marcas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cosa_id" uuid NOT NULL,
	"peso" integer,
	CONSTRAINT "marcas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "marcas_par" UNIQUE("empresa_id","cliente_id","cosa_id")
);
--> statement-breakpoint
ALTER TABLE "muestra"."marcas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "muestra"."cosas" ADD CONSTRAINT "cosas_cosa" FOREIGN KEY ("empresa_id","cosa_id") REFERENCES "muestra"."cosas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "muestra"."marcas" ADD CONSTRAINT "marcas_cosa" FOREIGN KEY ("empresa_id","cosa_id") REFERENCES "muestra"."cosas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "empresa" ON "muestra"."cosas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "muestra"."marcas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));