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
ALTER TABLE "crm"."relaciones" ADD CONSTRAINT "relaciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ADD CONSTRAINT "relaciones_otro" FOREIGN KEY ("empresa_id","otro_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "relaciones_por_tipo" ON "crm"."relaciones" USING btree ("empresa_id","cliente_id","tipo","id");--> statement-breakpoint
CREATE INDEX "relaciones_por_vigencia" ON "crm"."relaciones" USING btree ("empresa_id","cliente_id","vigente_desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."relaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.clientes', true) = '*') or otro_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));