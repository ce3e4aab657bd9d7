CREATE TABLE "communications"."asistentes_evento" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"evento_id" uuid NOT NULL,
	"posicion" integer NOT NULL,
	"persona_tipo" text NOT NULL,
	"persona_id" uuid NOT NULL,
	"respuesta" text NOT NULL,
	CONSTRAINT "asistentes_evento_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "asistentes_evento_posicion" UNIQUE("empresa_id","evento_id","posicion"),
	CONSTRAINT "asistentes_evento_una_vez" UNIQUE("empresa_id","evento_id","persona_id"),
	CONSTRAINT "asistentes_evento_persona_tipo_valores" CHECK (persona_tipo in ('Usuario', 'Contacto')),
	CONSTRAINT "asistentes_evento_respuesta_valores" CHECK (respuesta in ('PENDIENTE', 'ACEPTA', 'RECHAZA', 'TENTATIVO'))
);
--> statement-breakpoint
ALTER TABLE "communications"."asistentes_evento" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."eventos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"titulo" text NOT NULL,
	"tipo" text NOT NULL,
	"inicio" timestamptz(3) NOT NULL,
	"fin" timestamptz(3) NOT NULL,
	"zona_horaria" text NOT NULL,
	"todo_el_dia" boolean NOT NULL,
	"estado" text NOT NULL,
	"organizador_id" uuid NOT NULL,
	"recurrencia" text,
	"caso_id" uuid,
	"oportunidad_id" uuid,
	"resultado" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "eventos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "eventos_tipo_valores" CHECK (tipo in ('REUNION', 'LLAMADA', 'VISITA', 'TAREA', 'RECORDATORIO')),
	CONSTRAINT "eventos_estado_valores" CHECK (estado in ('PROGRAMADO', 'REALIZADO', 'NO_REALIZADO', 'CANCELADO')),
	CONSTRAINT "eventos_duracion" CHECK (fin >= inicio),
	CONSTRAINT "eventos_todo_el_dia" CHECK (not todo_el_dia or fin - inicio >= interval '23 hours'),
	CONSTRAINT "eventos_resultado" CHECK (resultado is null or estado in ('REALIZADO', 'NO_REALIZADO')),
	CONSTRAINT "eventos_recurrencia" CHECK (recurrencia ~ '^FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(\u003B[A-Z]+=[A-Z0-9,+-]+)*$')
);
--> statement-breakpoint
ALTER TABLE "communications"."eventos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."canales_chat" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"proveedor" text NOT NULL,
	"room_id" text NOT NULL,
	"tipo" text NOT NULL,
	"nombre" text NOT NULL,
	"tema" text,
	"miembros" integer NOT NULL,
	"caso_id" uuid,
	"mensajes" integer DEFAULT 0 NOT NULL,
	"ultimo_mensaje_en" timestamptz(3),
	"no_leidos" integer,
	"archivado" boolean NOT NULL,
	"url" text NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "canales_chat_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "canales_chat_sala" UNIQUE("empresa_id","proveedor","room_id"),
	CONSTRAINT "canales_chat_de_cliente" UNIQUE("empresa_id","cliente_id","id"),
	CONSTRAINT "canales_chat_proveedor_valores" CHECK (proveedor in ('ROCKETCHAT')),
	CONSTRAINT "canales_chat_tipo_valores" CHECK (tipo in ('CANAL', 'PRIVADO', 'DIRECTO', 'OMNICANAL')),
	CONSTRAINT "canales_chat_cuentas" CHECK (miembros >= 0 and no_leidos >= 0)
);
--> statement-breakpoint
ALTER TABLE "communications"."canales_chat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."contactos_canal" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"canal_id" uuid NOT NULL,
	"contacto_id" uuid NOT NULL,
	CONSTRAINT "contactos_canal_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "contactos_canal_una_vez" UNIQUE("empresa_id","canal_id","contacto_id")
);
--> statement-breakpoint
ALTER TABLE "communications"."contactos_canal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."mensajes_chat" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"canal_id" uuid NOT NULL,
	"autor_tipo" text,
	"autor_id" uuid,
	"autor_proceso" text,
	"texto" text NOT NULL,
	"enviado_en" timestamptz(3) NOT NULL,
	"editado_en" timestamptz(3),
	CONSTRAINT "mensajes_chat_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "mensajes_chat_autor_tipo_valores" CHECK (autor_tipo in ('Usuario', 'Contacto', 'ActorSistema')),
	CONSTRAINT "mensajes_chat_autor" CHECK ((autor_id is not null) = (autor_tipo is not null and autor_tipo <> 'ActorSistema') and (autor_proceso is not null) = (autor_tipo is not null and autor_tipo = 'ActorSistema')),
	CONSTRAINT "mensajes_chat_edicion" CHECK (editado_en >= enviado_en)
);
--> statement-breakpoint
ALTER TABLE "communications"."mensajes_chat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."asistentes_evento" ADD CONSTRAINT "asistentes_evento_evento" FOREIGN KEY ("empresa_id","evento_id") REFERENCES "communications"."eventos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."contactos_canal" ADD CONSTRAINT "contactos_canal_canal" FOREIGN KEY ("empresa_id","cliente_id","canal_id") REFERENCES "communications"."canales_chat"("empresa_id","cliente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."mensajes_chat" ADD CONSTRAINT "mensajes_chat_canal" FOREIGN KEY ("empresa_id","cliente_id","canal_id") REFERENCES "communications"."canales_chat"("empresa_id","cliente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "eventos_por_inicio" ON "communications"."eventos" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "canales_chat_caso" ON "communications"."canales_chat" USING btree ("empresa_id","caso_id") WHERE caso_id is not null;--> statement-breakpoint
CREATE INDEX "canales_chat_por_ultimo" ON "communications"."canales_chat" USING btree ("empresa_id","cliente_id","ultimo_mensaje_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "canales_chat_por_mensajes" ON "communications"."canales_chat" USING btree ("empresa_id","cliente_id","mensajes" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "mensajes_chat_por_enviado" ON "communications"."mensajes_chat" USING btree ("empresa_id","canal_id","enviado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."asistentes_evento" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."eventos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."canales_chat" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."contactos_canal" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."mensajes_chat" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));