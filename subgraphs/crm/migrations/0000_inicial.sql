CREATE SCHEMA IF NOT EXISTS "crm";
--> statement-breakpoint
CREATE TABLE "crm"."catalogos_sat" (
	"catalogo" text NOT NULL,
	"clave" text NOT NULL,
	"descripcion" text NOT NULL,
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	CONSTRAINT "catalogos_sat_pk" PRIMARY KEY("catalogo","clave")
);
--> statement-breakpoint
CREATE TABLE "crm"."empresas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "empresas_clave" UNIQUE("clave")
);
--> statement-breakpoint
CREATE TABLE "crm"."clientes" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"numero" text NOT NULL,
	"nombre" text NOT NULL,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	"razon_social" text,
	"rfc" text,
	"tipo_persona" text,
	"regimen_fiscal" text,
	"uso_cfdi_preferido" text,
	"cp_fiscal" text,
	"zona_horaria" text NOT NULL,
	"telefono" text,
	"email" text,
	"estado" text NOT NULL,
	"ejecutivo_id" uuid,
	"segmento" text,
	"etiquetas" text[] DEFAULT '{}' NOT NULL,
	"limite_credito" numeric(24, 6),
	"limite_credito_moneda" text DEFAULT 'MXN' NOT NULL,
	"limite_credito_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"dias_credito" integer,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "clientes_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "clientes_numero" UNIQUE("empresa_id","numero"),
	CONSTRAINT "clientes_tipo_persona_valores" CHECK (tipo_persona in ('FISICA', 'MORAL')),
	CONSTRAINT "clientes_estado_valores" CHECK (estado in ('PROSPECTO', 'ACTIVO', 'SUSPENDIDO', 'INACTIVO'))
);
--> statement-breakpoint
ALTER TABLE "crm"."clientes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."contactos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"apellidos" text,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre || ' ' || coalesce(apellidos, ''))) STORED,
	"puesto" text,
	"roles" text[] NOT NULL,
	"email" text,
	"telefono" text,
	"movil" text,
	"preferencia" text,
	"principal" boolean NOT NULL,
	"activo" boolean NOT NULL,
	"consentimiento_marketing" boolean NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contactos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "contactos_roles_valores" CHECK (roles <@ array['DECISOR', 'COMPRAS', 'CUENTAS_POR_PAGAR', 'TECNICO', 'ALMACEN', 'LEGAL', 'USUARIO_FINAL']),
	CONSTRAINT "contactos_preferencia_valores" CHECK (preferencia in ('EMAIL', 'TELEFONO', 'MOVIL', 'CHAT'))
);
--> statement-breakpoint
ALTER TABLE "crm"."contactos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."departamentos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"activo" boolean NOT NULL,
	"lider_id" uuid,
	CONSTRAINT "departamentos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "departamentos_clave" UNIQUE("empresa_id","clave")
);
--> statement-breakpoint
ALTER TABLE "crm"."departamentos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."miembros_departamento" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"departamento_id" uuid NOT NULL,
	"usuario_id" uuid NOT NULL,
	CONSTRAINT "miembros_departamento_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "miembros_departamento_par" UNIQUE("empresa_id","departamento_id","usuario_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."miembros_departamento" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."usuarios" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"nombre" text NOT NULL,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	"email" text NOT NULL,
	"activo" boolean NOT NULL,
	"roles" text[] NOT NULL,
	"usuario_rocketchat" text,
	"zona_horaria" text NOT NULL,
	CONSTRAINT "usuarios_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "usuarios_usuario" UNIQUE("empresa_id","usuario"),
	CONSTRAINT "usuarios_roles_valores" CHECK (roles <@ array['ADMIN', 'SOPORTE', 'LIDER_SOPORTE', 'VENTAS', 'FINANZAS', 'ALMACEN', 'LECTURA'])
);
--> statement-breakpoint
ALTER TABLE "crm"."usuarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."contactos" ADD CONSTRAINT "contactos_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."departamentos" ADD CONSTRAINT "departamentos_lider" FOREIGN KEY ("empresa_id","lider_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_departamento" ADD CONSTRAINT "miembros_departamento_departamento" FOREIGN KEY ("empresa_id","departamento_id") REFERENCES "crm"."departamentos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_departamento" ADD CONSTRAINT "miembros_departamento_usuario" FOREIGN KEY ("empresa_id","usuario_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clientes_rfc" ON "crm"."clientes" USING btree ("empresa_id","rfc") WHERE rfc not in ('XAXX010101000', 'XEXX010101000');--> statement-breakpoint
CREATE INDEX "clientes_por_nombre" ON "crm"."clientes" USING btree ("empresa_id","nombre_orden","id");--> statement-breakpoint
CREATE INDEX "clientes_por_creado" ON "crm"."clientes" USING btree ("empresa_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "clientes_por_actualizado" ON "crm"."clientes" USING btree ("empresa_id","actualizado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "contactos_por_nombre" ON "crm"."contactos" USING btree ("empresa_id","cliente_id","nombre_orden","id");--> statement-breakpoint
CREATE INDEX "contactos_por_creado" ON "crm"."contactos" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "miembros_departamento_por_usuario" ON "crm"."miembros_departamento" USING btree ("empresa_id","usuario_id");--> statement-breakpoint
CREATE INDEX "usuarios_por_nombre" ON "crm"."usuarios" USING btree ("empresa_id","nombre_orden","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."clientes" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."contactos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."departamentos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."miembros_departamento" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."usuarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));