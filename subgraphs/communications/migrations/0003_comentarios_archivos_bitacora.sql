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
CREATE TABLE "communications"."bitacora" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"ocurrido_en" timestamptz(3) NOT NULL,
	"registrado_en" timestamptz(3) NOT NULL,
	"tipo" text NOT NULL,
	"actor_tipo" text NOT NULL,
	"actor_id" uuid,
	"actor_proceso" text,
	"sujeto_tipo" text NOT NULL,
	"sujeto_id" uuid NOT NULL,
	"resumen" text NOT NULL,
	"cambios" jsonb NOT NULL,
	"correlacion" uuid NOT NULL,
	"origen" text NOT NULL,
	"evento_id" uuid NOT NULL,
	CONSTRAINT "bitacora_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "bitacora_evento" UNIQUE("empresa_id","evento_id"),
	CONSTRAINT "bitacora_tipo_valores" CHECK (tipo in ('CREACION', 'CAMBIO', 'ELIMINACION', 'ESTADO', 'ASIGNACION', 'COMUNICACION', 'DECISION', 'HITO_SLA', 'ACCESO')),
	CONSTRAINT "bitacora_actor_tipo_valores" CHECK (actor_tipo in ('Usuario', 'Contacto', 'ActorSistema')),
	CONSTRAINT "bitacora_sujeto_tipo_valores" CHECK (sujeto_tipo in ('Cliente', 'Contacto', 'Caso', 'Proyecto', 'Oportunidad', 'Venta', 'Factura', 'Poliza', 'Activo', 'LoteSerie')),
	CONSTRAINT "bitacora_actor" CHECK ((actor_id is not null) = (actor_tipo is not null and actor_tipo <> 'ActorSistema') and (actor_proceso is not null) = (actor_tipo is not null and actor_tipo = 'ActorSistema')),
	CONSTRAINT "bitacora_registro" CHECK (registrado_en >= ocurrido_en),
	CONSTRAINT "bitacora_cambios" CHECK (jsonb_typeof(cambios) = 'array')
);
--> statement-breakpoint
ALTER TABLE "communications"."bitacora" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."comentarios" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cuerpo" text NOT NULL,
	"cuerpo_html" text NOT NULL,
	"visibilidad" text NOT NULL,
	"autor_tipo" text NOT NULL,
	"autor_id" uuid,
	"autor_proceso" text,
	"sujeto_tipo" text NOT NULL,
	"sujeto_id" uuid NOT NULL,
	"padre_id" uuid,
	"fijado" boolean NOT NULL,
	"editado_en" timestamptz(3),
	"eliminado_en" timestamptz(3),
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "comentarios_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "comentarios_id_sujeto" UNIQUE("empresa_id","id","sujeto_id"),
	CONSTRAINT "comentarios_visibilidad_valores" CHECK (visibilidad in ('INTERNO', 'PUBLICO')),
	CONSTRAINT "comentarios_autor_tipo_valores" CHECK (autor_tipo in ('Usuario', 'Contacto', 'ActorSistema')),
	CONSTRAINT "comentarios_sujeto_tipo_valores" CHECK (sujeto_tipo in ('Cliente', 'Caso', 'Proyecto', 'Oportunidad')),
	CONSTRAINT "comentarios_padre_otro" CHECK (padre_id <> id),
	CONSTRAINT "comentarios_autor" CHECK ((autor_id is not null) = (autor_tipo is not null and autor_tipo <> 'ActorSistema') and (autor_proceso is not null) = (autor_tipo is not null and autor_tipo = 'ActorSistema')),
	CONSTRAINT "comentarios_texto" CHECK (case when eliminado_en is null then cuerpo <> '' and cuerpo_html <> '' else cuerpo = '' and cuerpo_html = '' and not fijado end),
	CONSTRAINT "comentarios_fechas" CHECK (editado_en >= creado_en and eliminado_en >= creado_en)
);
--> statement-breakpoint
ALTER TABLE "communications"."comentarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."menciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"comentario_id" uuid NOT NULL,
	"usuario_id" uuid NOT NULL,
	"leida_en" timestamptz(3),
	CONSTRAINT "menciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "menciones_una_vez" UNIQUE("empresa_id","comentario_id","usuario_id")
);
--> statement-breakpoint
ALTER TABLE "communications"."menciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_correo" FOREIGN KEY ("empresa_id","correo_id") REFERENCES "communications"."correos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_mensaje_chat" FOREIGN KEY ("empresa_id","mensaje_chat_id") REFERENCES "communications"."mensajes_chat"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."comentarios" ADD CONSTRAINT "comentarios_padre" FOREIGN KEY ("empresa_id","padre_id","sujeto_id") REFERENCES "communications"."comentarios"("empresa_id","id","sujeto_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."menciones" ADD CONSTRAINT "menciones_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "archivos_por_creado_en" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_nombre" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","nombre_clave","id");--> statement-breakpoint
CREATE INDEX "archivos_por_bytes" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","bytes","id");--> statement-breakpoint
CREATE INDEX "archivos_por_vence_en" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","vence_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_sujeto" ON "communications"."archivos" USING btree ("empresa_id","sujeto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_correo" ON "communications"."archivos" USING btree ("empresa_id","correo_id","id") WHERE correo_id is not null;--> statement-breakpoint
CREATE INDEX "archivos_por_comentario" ON "communications"."archivos" USING btree ("empresa_id","comentario_id","creado_en" DESC NULLS LAST,"id") WHERE comentario_id is not null;--> statement-breakpoint
CREATE INDEX "archivos_por_mensaje_chat" ON "communications"."archivos" USING btree ("empresa_id","mensaje_chat_id","id") WHERE mensaje_chat_id is not null;--> statement-breakpoint
CREATE INDEX "bitacora_por_ocurrido_en" ON "communications"."bitacora" USING btree ("empresa_id","cliente_id","ocurrido_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "comentarios_por_creado_en" ON "communications"."comentarios" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "comentarios_por_fijado" ON "communications"."comentarios" USING btree ("empresa_id","cliente_id","fijado","id");--> statement-breakpoint
CREATE INDEX "comentarios_por_sujeto" ON "communications"."comentarios" USING btree ("empresa_id","sujeto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."archivos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."bitacora" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "communications"."bitacora" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."comentarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."menciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));