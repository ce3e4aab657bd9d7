CREATE TABLE "support"."caso_archivos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"caso_id" uuid NOT NULL,
	"archivo_id" uuid NOT NULL,
	CONSTRAINT "caso_archivos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "caso_archivos_archivo" UNIQUE("empresa_id","archivo_id")
);
--> statement-breakpoint
ALTER TABLE "support"."caso_archivos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."claves_idempotencia" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"clave" uuid NOT NULL,
	"huella" text NOT NULL,
	"caso_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	CONSTRAINT "claves_idempotencia_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "claves_idempotencia_una_vez" UNIQUE("empresa_id","usuario","clave")
);
--> statement-breakpoint
ALTER TABLE "support"."claves_idempotencia" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."contadores_caso" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"anio" integer NOT NULL,
	"ultimo" integer NOT NULL,
	CONSTRAINT "contadores_caso_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "contadores_caso_anio" UNIQUE("empresa_id","anio")
);
--> statement-breakpoint
ALTER TABLE "support"."contadores_caso" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support"."caso_archivos" ADD CONSTRAINT "caso_archivos_caso" FOREIGN KEY ("empresa_id","caso_id") REFERENCES "support"."casos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "caso_archivos_de_caso" ON "support"."caso_archivos" USING btree ("empresa_id","caso_id","id");--> statement-breakpoint
CREATE INDEX "claves_idempotencia_por_creado" ON "support"."claves_idempotencia" USING btree ("empresa_id","creado_en");--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."caso_archivos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."claves_idempotencia" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."contadores_caso" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));