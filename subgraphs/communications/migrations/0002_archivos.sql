CREATE TABLE "communications"."archivos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"nombre_clave" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED NOT NULL,
	"tipo_mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"categoria" text NOT NULL,
	"sujeto_tipo" text,
	"sujeto_id" uuid,
	"correo_id" uuid,
	"comentario_id" uuid,
	"mensaje_chat_id" uuid,
	"vence_en" date,
	"confidencial" boolean NOT NULL,
	"escaneo" text NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "archivos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "archivos_categoria_valores" CHECK (categoria in ('CONTRATO', 'CORRESPONDENCIA', 'LEGAL', 'CONSTANCIA_FISCAL', 'ACTA', 'PODER', 'IDENTIFICACION', 'XML_CFDI', 'EVIDENCIA', 'OTRO')),
	CONSTRAINT "archivos_sujeto_tipo_valores" CHECK (sujeto_tipo in ('Cliente', 'Contacto', 'Caso', 'Proyecto', 'Oportunidad', 'Venta', 'Factura', 'Poliza', 'Activo', 'LoteSerie')),
	CONSTRAINT "archivos_escaneo_valores" CHECK (escaneo in ('PENDIENTE', 'LIMPIO', 'INFECTADO')),
	CONSTRAINT "archivos_sujeto" CHECK ((sujeto_tipo is null) = (sujeto_id is null)),
	CONSTRAINT "archivos_adjunto" CHECK (num_nonnulls(correo_id, comentario_id, mensaje_chat_id) <= 1),
	CONSTRAINT "archivos_bytes" CHECK (bytes >= 0),
	CONSTRAINT "archivos_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "communications"."archivos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_correo" FOREIGN KEY ("empresa_id","correo_id") REFERENCES "communications"."correos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "archivos_por_creado_en" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_nombre" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","nombre_clave","id");--> statement-breakpoint
CREATE INDEX "archivos_por_bytes" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","bytes","id");--> statement-breakpoint
CREATE INDEX "archivos_por_vence_en" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","vence_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_sujeto" ON "communications"."archivos" USING btree ("empresa_id","sujeto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_correo" ON "communications"."archivos" USING btree ("empresa_id","correo_id","id") WHERE correo_id is not null;--> statement-breakpoint
CREATE INDEX "archivos_por_comentario" ON "communications"."archivos" USING btree ("empresa_id","comentario_id","creado_en" DESC NULLS LAST,"id") WHERE comentario_id is not null;--> statement-breakpoint
CREATE INDEX "archivos_por_mensaje_chat" ON "communications"."archivos" USING btree ("empresa_id","mensaje_chat_id","id") WHERE mensaje_chat_id is not null;--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."archivos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));