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
ALTER TABLE "communications"."comentarios" ADD CONSTRAINT "comentarios_padre" FOREIGN KEY ("empresa_id","padre_id","sujeto_id") REFERENCES "communications"."comentarios"("empresa_id","id","sujeto_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."menciones" ADD CONSTRAINT "menciones_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comentarios_por_creado_en" ON "communications"."comentarios" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "comentarios_por_fijado" ON "communications"."comentarios" USING btree ("empresa_id","cliente_id","fijado","id");--> statement-breakpoint
CREATE INDEX "comentarios_por_sujeto" ON "communications"."comentarios" USING btree ("empresa_id","sujeto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."comentarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "communications"."menciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));