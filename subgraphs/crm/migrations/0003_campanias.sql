CREATE TABLE "crm"."campanias" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	"tipo" text NOT NULL,
	"estado" text NOT NULL,
	"inicio" date NOT NULL,
	"fin" date,
	"costo_presupuesto" numeric(24, 6) NOT NULL,
	"costo_real" numeric(24, 6),
	"costo_moneda" text DEFAULT 'MXN' NOT NULL,
	"costo_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"audiencia" integer NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "campanias_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "campanias_tipo_valores" CHECK (tipo in ('CORREO', 'EVENTO', 'LLAMADA', 'WEB', 'REDES', 'REFERIDOS')),
	CONSTRAINT "campanias_estado_valores" CHECK (estado in ('PLANEADA', 'ACTIVA', 'PAUSADA', 'TERMINADA', 'CANCELADA')),
	CONSTRAINT "campanias_fechas" CHECK (inicio <= fin),
	CONSTRAINT "campanias_cantidades" CHECK (costo_presupuesto >= 0 and costo_real >= 0 and audiencia >= 0),
	CONSTRAINT "campanias_tipo_cambio" CHECK (costo_moneda <> 'MXN' or costo_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "crm"."campanias" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."miembros_campania" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"campania_id" uuid NOT NULL,
	"incorporado_en" timestamptz(3) NOT NULL,
	"estado" text NOT NULL,
	"enviados" integer NOT NULL,
	"aperturas" integer NOT NULL,
	"clics" integer NOT NULL,
	"respondio_en" timestamptz(3),
	CONSTRAINT "miembros_campania_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "miembros_campania_par" UNIQUE("empresa_id","cliente_id","campania_id"),
	CONSTRAINT "miembros_campania_estado_valores" CHECK (estado in ('AGREGADO', 'ENVIADO', 'ABRIO', 'RESPONDIO', 'CONVIRTIO', 'BAJA')),
	CONSTRAINT "miembros_campania_cuentas" CHECK (enviados >= 0 and aperturas >= 0 and clics >= 0),
	CONSTRAINT "miembros_campania_respuesta" CHECK (respondio_en >= incorporado_en)
);
--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ADD CONSTRAINT "miembros_campania_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ADD CONSTRAINT "miembros_campania_campania" FOREIGN KEY ("empresa_id","campania_id") REFERENCES "crm"."campanias"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "miembros_campania_por_campania" ON "crm"."miembros_campania" USING btree ("empresa_id","campania_id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."campanias" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."miembros_campania" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));