CREATE TABLE "support"."politicas_sla_cliente" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"politica_id" uuid NOT NULL,
	CONSTRAINT "politicas_sla_cliente_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "politicas_sla_cliente_una" UNIQUE("empresa_id","cliente_id")
);
--> statement-breakpoint
ALTER TABLE "support"."politicas_sla_cliente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "proyecto_id" uuid;--> statement-breakpoint
ALTER TABLE "support"."politicas_sla_cliente" ADD CONSTRAINT "politicas_sla_cliente_politica" FOREIGN KEY ("empresa_id","politica_id") REFERENCES "support"."politicas_sla"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "casos_de_lote" ON "support"."casos" USING btree ("empresa_id","lote_serie_id","creado_en" DESC NULLS LAST,"id") WHERE lote_serie_id is not null;--> statement-breakpoint
CREATE INDEX "casos_de_activo" ON "support"."casos" USING btree ("empresa_id","activo_id","creado_en" DESC NULLS LAST,"id") WHERE activo_id is not null;--> statement-breakpoint
CREATE INDEX "casos_de_proyecto" ON "support"."casos" USING btree ("empresa_id","proyecto_id","creado_en" DESC NULLS LAST,"id") WHERE proyecto_id is not null;--> statement-breakpoint
CREATE INDEX "coberturas_poliza_de_cubierto" ON "support"."coberturas_poliza" USING btree ("empresa_id","cubierto_id","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."politicas_sla_cliente" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));