CREATE TABLE "communications"."cargas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"nombre" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"tipo_mime" text,
	"escaneo" text NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"expira_en" timestamptz(3) NOT NULL,
	"completada_en" timestamptz(3),
	"ligada_en" timestamptz(3),
	"descartada_en" timestamptz(3),
	CONSTRAINT "cargas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cargas_escaneo_valores" CHECK (escaneo in ('PENDIENTE', 'LIMPIO', 'INFECTADO')),
	CONSTRAINT "cargas_bytes" CHECK (bytes > 0),
	CONSTRAINT "cargas_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "cargas_completa" CHECK ((completada_en is null) = (tipo_mime is null)),
	CONSTRAINT "cargas_fin" CHECK (ligada_en is null or (completada_en is not null and descartada_en is null))
);
--> statement-breakpoint
ALTER TABLE "communications"."cargas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD COLUMN "contenido" text;--> statement-breakpoint
CREATE INDEX "cargas_por_expira_en" ON "communications"."cargas" USING btree ("empresa_id","expira_en","id");--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_contenido_valores" CHECK (contenido in ('GUARDADO', 'DEMO'));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."cargas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));