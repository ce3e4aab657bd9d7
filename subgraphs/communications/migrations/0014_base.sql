-- cliente360: reemplaza, hasta la versión 2b9e705: 0000_inicial 0001_calendario_y_chat 0002_cuenta_de_mensajes 0003_comentarios_archivos_bitacora 0004_bitacora_solo_anexar 0005_notificaciones 0006_cargas 0007_claves_idempotencia 0008_busqueda 0009_documentos 0010_interno 0011_motivos_de_aviso 0012_categoria_de_carga 0013_respuestas_por_correo 0014_relevo
CREATE SCHEMA IF NOT EXISTS "communications";
--> statement-breakpoint
CREATE TABLE "communications"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
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
CREATE TABLE "communications"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "communications"."archivos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(nombre, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"nombre_clave" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED NOT NULL,
	"tipo_mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"contenido" text,
	"documento" text,
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
	CONSTRAINT "archivos_contenido_valores" CHECK (contenido in ('GUARDADO', 'DEMO')),
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
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(resumen, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"cambios" jsonb NOT NULL,
	"correlacion" uuid NOT NULL,
	"origen" text NOT NULL,
	"evento_id" uuid NOT NULL,
	"interno" boolean DEFAULT false NOT NULL,
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
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(texto, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"enviado_en" timestamptz(3) NOT NULL,
	"editado_en" timestamptz(3),
	CONSTRAINT "mensajes_chat_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "mensajes_chat_autor_tipo_valores" CHECK (autor_tipo in ('Usuario', 'Contacto', 'ActorSistema')),
	CONSTRAINT "mensajes_chat_autor" CHECK ((autor_id is not null) = (autor_tipo is not null and autor_tipo <> 'ActorSistema') and (autor_proceso is not null) = (autor_tipo is not null and autor_tipo = 'ActorSistema')),
	CONSTRAINT "mensajes_chat_edicion" CHECK (editado_en >= enviado_en)
);
--> statement-breakpoint
ALTER TABLE "communications"."mensajes_chat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."cargas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"nombre" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"tipo_mime" text,
	"categoria" text,
	"escaneo" text NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"expira_en" timestamptz(3) NOT NULL,
	"completada_en" timestamptz(3),
	"ligada_en" timestamptz(3),
	"descartada_en" timestamptz(3),
	CONSTRAINT "cargas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cargas_categoria_valores" CHECK (categoria in ('CONTRATO', 'CORRESPONDENCIA', 'LEGAL', 'CONSTANCIA_FISCAL', 'ACTA', 'PODER', 'IDENTIFICACION', 'XML_CFDI', 'EVIDENCIA', 'OTRO')),
	CONSTRAINT "cargas_escaneo_valores" CHECK (escaneo in ('PENDIENTE', 'LIMPIO', 'INFECTADO')),
	CONSTRAINT "cargas_bytes" CHECK (bytes > 0),
	CONSTRAINT "cargas_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "cargas_completa" CHECK ((completada_en is null) = (tipo_mime is null)),
	CONSTRAINT "cargas_fin" CHECK (ligada_en is null or (completada_en is not null and descartada_en is null))
);
--> statement-breakpoint
ALTER TABLE "communications"."cargas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communications"."comentarios" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cuerpo" text NOT NULL,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(cuerpo, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"cuerpo_html" text NOT NULL,
	"visibilidad" text NOT NULL,
	"autor_tipo" text NOT NULL,
	"autor_id" uuid,
	"autor_proceso" text,
	"registrado_por_id" uuid,
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
	CONSTRAINT "comentarios_fechas" CHECK (editado_en >= creado_en and eliminado_en >= creado_en),
	CONSTRAINT "comentarios_registro" CHECK (registrado_por_id <> autor_id)
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
CREATE TABLE "communications"."correos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"sentido" text NOT NULL,
	"de" text NOT NULL,
	"para" text[] NOT NULL,
	"cc" text[] DEFAULT '{}' NOT NULL,
	"asunto" text NOT NULL,
	"cuerpo_texto" text,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(asunto, '') || ' ' || coalesce(cuerpo_texto, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"cuerpo_html" text,
	"fecha" timestamptz(3) NOT NULL,
	"message_id" text NOT NULL,
	"en_respuesta_a" text,
	"hilo_id" uuid NOT NULL,
	"contacto_id" uuid,
	"caso_id" uuid,
	"comentario_id" uuid,
	"automatico" boolean NOT NULL,
	"estado" text NOT NULL,
	"ultimo_error" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "correos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "correos_message_id" UNIQUE("empresa_id","message_id"),
	CONSTRAINT "correos_de_comentario" UNIQUE("empresa_id","comentario_id"),
	CONSTRAINT "correos_sentido_valores" CHECK (sentido in ('ENTRANTE', 'SALIENTE')),
	CONSTRAINT "correos_estado_valores" CHECK (estado in ('EN_COLA', 'ENVIADO', 'ENTREGADO', 'REBOTADO', 'FALLIDO')),
	CONSTRAINT "correos_error" CHECK (comentario_id is null or estado <> 'FALLIDO' or ultimo_error is not null)
);
--> statement-breakpoint
ALTER TABLE "communications"."correos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	CONSTRAINT "notificaciones_motivo_valores" CHECK (motivo in ('ASIGNADO', 'RETIRADO', 'RIESGO', 'ESCALADO', 'RESPONDIDO', 'MENCIONADO', 'RELEVO')),
	CONSTRAINT "notificaciones_estado_valores" CHECK (estado in ('PENDIENTE', 'ENVIADA', 'FALLIDA', 'OMITIDA')),
	CONSTRAINT "notificaciones_envio" CHECK ((estado = 'ENVIADA') = (enviada_en is not null)),
	CONSTRAINT "notificaciones_error" CHECK (estado not in ('FALLIDA', 'OMITIDA') or ultimo_error is not null),
	CONSTRAINT "notificaciones_intentos" CHECK (intentos >= 0)
);
--> statement-breakpoint
ALTER TABLE "communications"."notificaciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_correo" FOREIGN KEY ("empresa_id","correo_id") REFERENCES "communications"."correos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_mensaje_chat" FOREIGN KEY ("empresa_id","mensaje_chat_id") REFERENCES "communications"."mensajes_chat"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."asistentes_evento" ADD CONSTRAINT "asistentes_evento_evento" FOREIGN KEY ("empresa_id","evento_id") REFERENCES "communications"."eventos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."contactos_canal" ADD CONSTRAINT "contactos_canal_canal" FOREIGN KEY ("empresa_id","cliente_id","canal_id") REFERENCES "communications"."canales_chat"("empresa_id","cliente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."mensajes_chat" ADD CONSTRAINT "mensajes_chat_canal" FOREIGN KEY ("empresa_id","cliente_id","canal_id") REFERENCES "communications"."canales_chat"("empresa_id","cliente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."comentarios" ADD CONSTRAINT "comentarios_padre" FOREIGN KEY ("empresa_id","padre_id","sujeto_id") REFERENCES "communications"."comentarios"("empresa_id","id","sujeto_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."menciones" ADD CONSTRAINT "menciones_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD CONSTRAINT "correos_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claves_idempotencia_por_creado" ON "communications"."claves_idempotencia" USING btree ("empresa_id","creado_en");--> statement-breakpoint
CREATE INDEX "archivos_por_creado_en" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_nombre" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","nombre_clave","id");--> statement-breakpoint
CREATE INDEX "archivos_por_bytes" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","bytes","id");--> statement-breakpoint
CREATE INDEX "archivos_por_vence_en" ON "communications"."archivos" USING btree ("empresa_id","cliente_id","vence_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_sujeto" ON "communications"."archivos" USING btree ("empresa_id","sujeto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "archivos_por_correo" ON "communications"."archivos" USING btree ("empresa_id","correo_id","id") WHERE correo_id is not null;--> statement-breakpoint
CREATE INDEX "archivos_por_comentario" ON "communications"."archivos" USING btree ("empresa_id","comentario_id","creado_en" DESC NULLS LAST,"id") WHERE comentario_id is not null;--> statement-breakpoint
CREATE INDEX "archivos_por_mensaje_chat" ON "communications"."archivos" USING btree ("empresa_id","mensaje_chat_id","id") WHERE mensaje_chat_id is not null;--> statement-breakpoint
CREATE INDEX "bitacora_por_ocurrido_en" ON "communications"."bitacora" USING btree ("empresa_id","cliente_id","ocurrido_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "eventos_por_inicio" ON "communications"."eventos" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "canales_chat_caso" ON "communications"."canales_chat" USING btree ("empresa_id","caso_id") WHERE caso_id is not null;--> statement-breakpoint
CREATE INDEX "canales_chat_por_ultimo" ON "communications"."canales_chat" USING btree ("empresa_id","cliente_id","ultimo_mensaje_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "canales_chat_por_mensajes" ON "communications"."canales_chat" USING btree ("empresa_id","cliente_id","mensajes" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "mensajes_chat_por_enviado" ON "communications"."mensajes_chat" USING btree ("empresa_id","canal_id","enviado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cargas_por_expira_en" ON "communications"."cargas" USING btree ("empresa_id","expira_en","id");--> statement-breakpoint
CREATE INDEX "comentarios_por_creado_en" ON "communications"."comentarios" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "comentarios_por_fijado" ON "communications"."comentarios" USING btree ("empresa_id","cliente_id","fijado","id");--> statement-breakpoint
CREATE INDEX "comentarios_por_sujeto" ON "communications"."comentarios" USING btree ("empresa_id","sujeto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "correos_por_fecha" ON "communications"."correos" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "correos_por_caso" ON "communications"."correos" USING btree ("empresa_id","caso_id","fecha" DESC NULLS LAST,"id") WHERE caso_id is not null;--> statement-breakpoint
CREATE INDEX "correos_por_hilo" ON "communications"."correos" USING btree ("empresa_id","cliente_id","hilo_id","fecha","id");--> statement-breakpoint
CREATE INDEX "notificaciones_por_caso" ON "communications"."notificaciones" USING btree ("empresa_id","caso_id","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."claves_idempotencia" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."archivos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (confidencial
  or comentario_id is not null and not exists (select from communications.comentarios c where c.empresa_id = archivos.empresa_id and c.id = archivos.comentario_id and c.visibilidad = 'PUBLICO')
  or correo_id is not null and not exists (select from communications.correos m where m.empresa_id = archivos.empresa_id and m.id = archivos.correo_id and m.contacto_id is not null)
  or mensaje_chat_id is not null and not exists (select from communications.mensajes_chat m join communications.contactos_canal c on c.empresa_id = m.empresa_id and c.canal_id = m.canal_id where m.empresa_id = archivos.empresa_id and m.id = archivos.mensaje_chat_id)))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."bitacora" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (interno)));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "communications"."bitacora" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."asistentes_evento" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."eventos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (not exists (select from communications.asistentes_evento a where a.empresa_id = eventos.empresa_id and a.evento_id = eventos.id and a.persona_tipo = 'Contacto')))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."canales_chat" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (not exists (select from communications.contactos_canal c where c.empresa_id = canales_chat.empresa_id and c.canal_id = canales_chat.id)))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."contactos_canal" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."mensajes_chat" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (not exists (select from communications.contactos_canal c where c.empresa_id = mensajes_chat.empresa_id and c.canal_id = mensajes_chat.canal_id)))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."cargas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."comentarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (visibilidad = 'INTERNO'))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."menciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (not exists (select from communications.comentarios c where c.empresa_id = menciones.empresa_id and c.id = menciones.comentario_id and c.visibilidad = 'PUBLICO')))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."correos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (contacto_id is null))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."notificaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.interno', true) = 'si') or not (true))) WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));
--> statement-breakpoint
-- How many messages a channel has and when the last one was sent, kept by the messages themselves.
CREATE FUNCTION "communications"."canales_chat_cuenta"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  empresas uuid[];
  canales uuid[];
  cambios integer[];
begin
  if tg_op = 'INSERT' then
    select array_agg(empresa_id), array_agg(canal_id), array_agg(n) into empresas, canales, cambios
      from (select empresa_id, canal_id, count(*)::int as n from nuevos group by 1, 2) as c;
  elsif tg_op = 'DELETE' then
    select array_agg(empresa_id), array_agg(canal_id), array_agg(n) into empresas, canales, cambios
      from (select empresa_id, canal_id, -count(*)::int as n from viejos group by 1, 2) as c;
  else
    -- What was only reworded counts for nothing, and locks nothing.
    select array_agg(empresa_id), array_agg(canal_id), array_agg(n) into empresas, canales, cambios
      from (select empresa_id, canal_id, sum(n)::int as n
              from (select empresa_id, canal_id, enviado_en, sum(n) as n
                      from (select empresa_id, canal_id, enviado_en, 1 as n from nuevos
                            union all select empresa_id, canal_id, enviado_en, -1 from viejos) as cada_uno
                     group by 1, 2, 3 having sum(n) <> 0) as movidos
             group by 1, 2) as c;
  end if;
  if canales is null then return null; end if;
  -- Locked by a statement of its own, always in one order: the next one then sees what whoever held the lock left, and
  -- two writers of several channels do not wait for each other.
  perform from communications.canales_chat c
    where (c.empresa_id, c.id) in (select * from unnest(empresas, canales))
    order by c.empresa_id, c.id for no key update;
  update communications.canales_chat c
     set mensajes = c.mensajes + a.n,
         ultimo_mensaje_en = (select m.enviado_en from communications.mensajes_chat m
                               where m.empresa_id = c.empresa_id and m.canal_id = c.id
                               order by m.enviado_en desc nulls last limit 1)
    from unnest(empresas, canales, cambios) as a(empresa_id, id, n)
   where c.empresa_id = a.empresa_id and c.id = a.id;
  return null;
end $$;
--> statement-breakpoint
CREATE TRIGGER "mensajes_chat_al_insertar" AFTER INSERT ON "communications"."mensajes_chat"
  REFERENCING NEW TABLE AS nuevos FOR EACH STATEMENT EXECUTE FUNCTION "communications"."canales_chat_cuenta"();
--> statement-breakpoint
CREATE TRIGGER "mensajes_chat_al_borrar" AFTER DELETE ON "communications"."mensajes_chat"
  REFERENCING OLD TABLE AS viejos FOR EACH STATEMENT EXECUTE FUNCTION "communications"."canales_chat_cuenta"();
--> statement-breakpoint
CREATE TRIGGER "mensajes_chat_al_cambiar" AFTER UPDATE ON "communications"."mensajes_chat"
  REFERENCING OLD TABLE AS viejos NEW TABLE AS nuevos FOR EACH STATEMENT EXECUTE FUNCTION "communications"."canales_chat_cuenta"();
--> statement-breakpoint
CREATE FUNCTION "communications"."canales_chat_nace_vacio"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.mensajes := 0;
  new.ultimo_mensaje_en := null;
  return new;
end $$;
--> statement-breakpoint
CREATE TRIGGER "canales_chat_nace_vacio" BEFORE INSERT ON "communications"."canales_chat"
  FOR EACH ROW EXECUTE FUNCTION "communications"."canales_chat_nace_vacio"();
--> statement-breakpoint
CREATE FUNCTION "communications"."canales_chat_no_a_mano"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  raise exception 'canales_chat_no_a_mano: only its messages change mensajes and ultimo_mensaje_en'
    using errcode = 'check_violation';
end $$;
--> statement-breakpoint
-- At depth 0 nobody's trigger is doing it.
CREATE TRIGGER "canales_chat_no_a_mano" BEFORE UPDATE ON "communications"."canales_chat" FOR EACH ROW
  WHEN (pg_trigger_depth() = 0 and (old.mensajes, old.ultimo_mensaje_en) is distinct from (new.mensajes, new.ultimo_mensaje_en))
  EXECUTE FUNCTION "communications"."canales_chat_no_a_mano"();
--> statement-breakpoint
-- What is written in the log stays as it was written, for the tables' owner too.
CREATE FUNCTION "communications"."bitacora_solo_anexar"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'communications.bitacora is only added to: % is refused', tg_op USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "bitacora_solo_anexar" BEFORE UPDATE OR DELETE OR TRUNCATE ON "communications"."bitacora"
  FOR EACH STATEMENT EXECUTE FUNCTION "communications"."bitacora_solo_anexar"();
