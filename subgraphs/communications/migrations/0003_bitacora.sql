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
CREATE INDEX "bitacora_por_ocurrido_en" ON "communications"."bitacora" USING btree ("empresa_id","cliente_id","ocurrido_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."bitacora" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "communications"."bitacora" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));