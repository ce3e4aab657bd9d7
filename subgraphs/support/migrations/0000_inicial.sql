CREATE SCHEMA IF NOT EXISTS "support";
--> statement-breakpoint
CREATE TABLE "support"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
CREATE TABLE "support"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "support"."casos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"numero" text NOT NULL,
	"numero_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(substr(numero, 1, 10) || lpad(substr(numero, 11), 12, '0'))) STORED NOT NULL,
	"titulo" text NOT NULL,
	"categoria" text NOT NULL,
	"estado" text NOT NULL,
	"prioridad" text NOT NULL,
	"prioridad_orden" integer GENERATED ALWAYS AS (array_position(array['BAJA', 'MEDIA', 'ALTA', 'CRITICA'], prioridad)) STORED NOT NULL,
	"descripcion" text NOT NULL,
	"solucion" text,
	"contacto_id" uuid,
	"responsable_id" uuid NOT NULL,
	"departamento_id" uuid,
	"poliza_id" uuid,
	"articulo_tipo" text,
	"articulo_id" uuid,
	"lote_serie_id" uuid,
	"activo_id" uuid,
	"caso_origen_id" uuid,
	"origen" text NOT NULL,
	"etiquetas" text[] NOT NULL,
	"creado_por_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"asignado_en" timestamptz(3) NOT NULL,
	"primera_respuesta_en" timestamptz(3),
	"resuelto_en" timestamptz(3),
	"cerrado_en" timestamptz(3),
	"reaperturas" integer DEFAULT 0 NOT NULL,
	"nivel_escalamiento" integer DEFAULT 0 NOT NULL,
	"encuesta_enviada_en" timestamptz(3),
	"encuesta_respondida_en" timestamptz(3),
	"calificacion" integer,
	"comentario_encuesta" text,
	"politica_sla_id" uuid NOT NULL,
	"politica_sla_version" integer NOT NULL,
	"calendario_sla" jsonb NOT NULL,
	"pausa_en" text[] NOT NULL,
	"primera_respuesta_min" integer NOT NULL,
	"resolucion_min" integer NOT NULL,
	"primera_respuesta_avisa_en" timestamptz(3),
	"primera_respuesta_vence_en" timestamptz(3),
	"resolucion_avisa_en" timestamptz(3),
	"resolucion_vence_en" timestamptz(3),
	"pausado_desde" timestamptz(3),
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "casos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "casos_numero" UNIQUE("empresa_id","numero"),
	CONSTRAINT "casos_categoria_valores" CHECK (categoria in ('PROBLEMA_TECNICO', 'CONSULTA', 'SOLICITUD', 'QUEJA', 'GARANTIA', 'FACTURACION', 'OTRO')),
	CONSTRAINT "casos_estado_valores" CHECK (estado in ('NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CERRADO', 'CANCELADO')),
	CONSTRAINT "casos_prioridad_valores" CHECK (prioridad in ('BAJA', 'MEDIA', 'ALTA', 'CRITICA')),
	CONSTRAINT "casos_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "casos_origen_valores" CHECK (origen in ('WEB', 'EMAIL', 'TELEFONO', 'CHAT', 'API')),
	CONSTRAINT "casos_pausa_en_valores" CHECK (pausa_en <@ array['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CERRADO', 'CANCELADO']),
	CONSTRAINT "casos_numero_forma" CHECK (numero ~ '^CASO-[0-9]{4}-[0-9]{6,}$'),
	CONSTRAINT "casos_articulo" CHECK ((articulo_tipo is null) = (articulo_id is null)),
	CONSTRAINT "casos_calificacion" CHECK (calificacion between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "support"."casos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."caso_eventos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"caso_id" uuid NOT NULL,
	"tipo" text NOT NULL,
	"en" timestamptz(3) NOT NULL,
	"por_id" uuid,
	"cambios" jsonb NOT NULL,
	"motivo" text,
	CONSTRAINT "caso_eventos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "caso_eventos_tipo_valores" CHECK (tipo in ('CREADO', 'ESTADO', 'ASIGNADO', 'PRIORIDAD', 'POLIZA', 'COMENTADO', 'ADJUNTO', 'RESUELTO', 'REABIERTO', 'CERRADO', 'CANCELADO', 'FUSIONADO', 'ESCALADO', 'SLA_RIESGO', 'SLA_INCUMPLIDO', 'CALIFICADO'))
);
--> statement-breakpoint
ALTER TABLE "support"."caso_eventos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."coberturas_poliza" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"poliza_id" uuid NOT NULL,
	"cubierto_tipo" text NOT NULL,
	"cubierto_id" uuid NOT NULL,
	CONSTRAINT "coberturas_poliza_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "coberturas_poliza_una_vez" UNIQUE("empresa_id","poliza_id","cubierto_id"),
	CONSTRAINT "coberturas_poliza_cubierto_tipo_valores" CHECK (cubierto_tipo in ('Inventariable', 'NoInventariable', 'Activo'))
);
--> statement-breakpoint
ALTER TABLE "support"."coberturas_poliza" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."polizas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"numero" text NOT NULL,
	"nombre" text NOT NULL,
	"tipo" text NOT NULL,
	"estado_manual" text,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date NOT NULL,
	"unidad" text NOT NULL,
	"contratadas" numeric(24, 6),
	"consumidas" numeric(24, 6) NOT NULL,
	"politica_sla_id" uuid NOT NULL,
	"importe" numeric(24, 6),
	"importe_moneda" text DEFAULT 'MXN' NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"renta_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "polizas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "polizas_numero" UNIQUE("empresa_id","numero"),
	CONSTRAINT "polizas_tipo_valores" CHECK (tipo in ('SOPORTE', 'MANTENIMIENTO', 'GARANTIA_EXTENDIDA')),
	CONSTRAINT "polizas_estado_manual_valores" CHECK (estado_manual in ('BORRADOR', 'SUSPENDIDA', 'CANCELADA')),
	CONSTRAINT "polizas_unidad_valores" CHECK (unidad in ('INCIDENTES', 'HORAS', 'DIAS', 'ILIMITADA')),
	CONSTRAINT "polizas_vigencia" CHECK (vigente_desde <= vigente_hasta),
	CONSTRAINT "polizas_unidades" CHECK ((unidad = 'ILIMITADA') = (contratadas is null) and consumidas >= 0),
	CONSTRAINT "polizas_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "support"."polizas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."calendarios_servicio" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	"siempre_abierto" boolean NOT NULL,
	CONSTRAINT "calendarios_servicio_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "calendarios_servicio_nombre" UNIQUE("empresa_id","nombre")
);
--> statement-breakpoint
ALTER TABLE "support"."calendarios_servicio" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."objetivos_sla" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"politica_id" uuid NOT NULL,
	"prioridad" text NOT NULL,
	"primera_respuesta_min" integer NOT NULL,
	"resolucion_min" integer NOT NULL,
	CONSTRAINT "objetivos_sla_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "objetivos_sla_prioridad" UNIQUE("empresa_id","politica_id","prioridad"),
	CONSTRAINT "objetivos_sla_prioridad_valores" CHECK (prioridad in ('BAJA', 'MEDIA', 'ALTA', 'CRITICA')),
	CONSTRAINT "objetivos_sla_minutos" CHECK (primera_respuesta_min > 0 and primera_respuesta_min <= resolucion_min)
);
--> statement-breakpoint
ALTER TABLE "support"."objetivos_sla" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."politicas_sla" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED NOT NULL,
	"calendario_id" uuid NOT NULL,
	"pausa_en" text[] NOT NULL,
	"predeterminada" boolean NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "politicas_sla_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "politicas_sla_nombre" UNIQUE("empresa_id","nombre"),
	CONSTRAINT "politicas_sla_pausa_en_valores" CHECK (pausa_en <@ array['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CERRADO', 'CANCELADO'])
);
--> statement-breakpoint
ALTER TABLE "support"."politicas_sla" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support"."tramos_calendario" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"calendario_id" uuid NOT NULL,
	"dia_semana" integer NOT NULL,
	"inicia" text NOT NULL,
	"termina" text NOT NULL,
	CONSTRAINT "tramos_calendario_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "tramos_calendario_inicio" UNIQUE("empresa_id","calendario_id","dia_semana","inicia"),
	CONSTRAINT "tramos_calendario_dia" CHECK (dia_semana between 1 and 7),
	CONSTRAINT "tramos_calendario_horas" CHECK (inicia ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and termina ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' and inicia < termina)
);
--> statement-breakpoint
ALTER TABLE "support"."tramos_calendario" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_poliza" FOREIGN KEY ("empresa_id","poliza_id") REFERENCES "support"."polizas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_politica_sla" FOREIGN KEY ("empresa_id","politica_sla_id") REFERENCES "support"."politicas_sla"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_caso_origen" FOREIGN KEY ("empresa_id","caso_origen_id") REFERENCES "support"."casos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."caso_eventos" ADD CONSTRAINT "caso_eventos_caso" FOREIGN KEY ("empresa_id","caso_id") REFERENCES "support"."casos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."coberturas_poliza" ADD CONSTRAINT "coberturas_poliza_poliza" FOREIGN KEY ("empresa_id","poliza_id") REFERENCES "support"."polizas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."polizas" ADD CONSTRAINT "polizas_politica_sla" FOREIGN KEY ("empresa_id","politica_sla_id") REFERENCES "support"."politicas_sla"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."objetivos_sla" ADD CONSTRAINT "objetivos_sla_politica" FOREIGN KEY ("empresa_id","politica_id") REFERENCES "support"."politicas_sla"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."politicas_sla" ADD CONSTRAINT "politicas_sla_calendario" FOREIGN KEY ("empresa_id","calendario_id") REFERENCES "support"."calendarios_servicio"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support"."tramos_calendario" ADD CONSTRAINT "tramos_calendario_calendario" FOREIGN KEY ("empresa_id","calendario_id") REFERENCES "support"."calendarios_servicio"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "casos_por_creado" ON "support"."casos" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_por_prioridad" ON "support"."casos" USING btree ("empresa_id","cliente_id","prioridad_orden" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_por_actualizado" ON "support"."casos" USING btree ("empresa_id","cliente_id","actualizado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_por_numero" ON "support"."casos" USING btree ("empresa_id","cliente_id","numero_orden","id");--> statement-breakpoint
CREATE INDEX "casos_todos_por_creado" ON "support"."casos" USING btree ("empresa_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_todos_por_prioridad" ON "support"."casos" USING btree ("empresa_id","prioridad_orden" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_todos_por_actualizado" ON "support"."casos" USING btree ("empresa_id","actualizado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_todos_por_numero" ON "support"."casos" USING btree ("empresa_id","numero_orden","id");--> statement-breakpoint
CREATE INDEX "casos_de_contacto" ON "support"."casos" USING btree ("empresa_id","contacto_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "casos_de_poliza" ON "support"."casos" USING btree ("empresa_id","poliza_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "caso_eventos_por_en" ON "support"."caso_eventos" USING btree ("empresa_id","caso_id","en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "politicas_sla_predeterminada" ON "support"."politicas_sla" USING btree ("empresa_id") WHERE predeterminada;--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."casos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."caso_eventos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."coberturas_poliza" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."polizas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."calendarios_servicio" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."objetivos_sla" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."politicas_sla" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "support"."tramos_calendario" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));