CREATE TABLE "communications"."notificaciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"caso_id" uuid NOT NULL,
	"evento_id" uuid NOT NULL,
	"canal" text NOT NULL,
	"destinatario_id" uuid NOT NULL,
	"motivo" text NOT NULL,
	"estado" text NOT NULL,
	"autoasignado" boolean NOT NULL,
	"intentos" integer NOT NULL,
	"ultimo_error" text,
	"enviada_en" timestamptz(3),
	"mensaje_id" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notificaciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "notificaciones_una_vez" UNIQUE("empresa_id","evento_id","canal","destinatario_id"),
	CONSTRAINT "notificaciones_canal_valores" CHECK (canal in ('CORREO', 'ROCKETCHAT')),
	CONSTRAINT "notificaciones_motivo_valores" CHECK (motivo in ('ASIGNADO', 'RETIRADO', 'RIESGO', 'ESCALADO')),
	CONSTRAINT "notificaciones_estado_valores" CHECK (estado in ('PENDIENTE', 'ENVIADA', 'FALLIDA', 'OMITIDA')),
	CONSTRAINT "notificaciones_envio" CHECK ((estado = 'ENVIADA') = (enviada_en is not null)),
	CONSTRAINT "notificaciones_error" CHECK (estado not in ('FALLIDA', 'OMITIDA') or ultimo_error is not null),
	CONSTRAINT "notificaciones_intentos" CHECK (intentos >= 0)
);
--> statement-breakpoint
ALTER TABLE "communications"."notificaciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "notificaciones_por_caso" ON "communications"."notificaciones" USING btree ("empresa_id","caso_id","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."notificaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));