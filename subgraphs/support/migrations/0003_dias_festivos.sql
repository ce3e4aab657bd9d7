CREATE TABLE "support"."dias_festivos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"calendario_id" uuid NOT NULL,
	"fecha" date NOT NULL,
	"nombre" text NOT NULL,
	"origen" text NOT NULL,
	CONSTRAINT "dias_festivos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "dias_festivos_fecha" UNIQUE("empresa_id","calendario_id","fecha"),
	CONSTRAINT "dias_festivos_origen_valores" CHECK (origen in ('LFT', 'BANCARIO', 'ELECTORAL', 'EMPRESA'))
);
--> statement-breakpoint
ALTER TABLE "support"."dias_festivos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support"."dias_festivos" ADD CONSTRAINT "dias_festivos_calendario" FOREIGN KEY ("empresa_id","calendario_id") REFERENCES "support"."calendarios_servicio"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."dias_festivos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));