CREATE TABLE "communications"."claves_idempotencia" (
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
ALTER TABLE "communications"."claves_idempotencia" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "claves_idempotencia_por_creado" ON "communications"."claves_idempotencia" USING btree ("empresa_id","creado_en");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."claves_idempotencia" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));