CREATE TABLE "crm"."hitos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"proyecto_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"nombre" text NOT NULL,
	"plan" date NOT NULL,
	"real" date,
	"peso_pct" numeric(24, 6) NOT NULL,
	CONSTRAINT "hitos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "hitos_peso" CHECK (peso_pct > 0 and peso_pct <= 100)
);
--> statement-breakpoint
ALTER TABLE "crm"."hitos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."proyectos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"clave" text NOT NULL,
	"nombre" text NOT NULL,
	"estado" text NOT NULL,
	"inicio" date NOT NULL,
	"fin_plan" date NOT NULL,
	"fin_real" date,
	"presupuesto" numeric(24, 6) NOT NULL,
	"presupuesto_moneda" text DEFAULT 'MXN' NOT NULL,
	"presupuesto_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"costo_real" numeric(24, 6) NOT NULL,
	"lider_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "proyectos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "proyectos_clave" UNIQUE("empresa_id","clave"),
	CONSTRAINT "proyectos_estado_valores" CHECK (estado in ('PLANEADO', 'ACTIVO', 'EN_PAUSA', 'TERMINADO', 'CANCELADO')),
	CONSTRAINT "proyectos_fechas" CHECK (inicio <= fin_plan and inicio <= coalesce(fin_real, fin_plan)),
	CONSTRAINT "proyectos_terminado" CHECK ((estado = 'TERMINADO') = (fin_real is not null)),
	CONSTRAINT "proyectos_importes" CHECK (presupuesto >= 0 and costo_real >= 0),
	CONSTRAINT "proyectos_tipo_cambio" CHECK (presupuesto_tipo_cambio > 0 and (presupuesto_moneda <> 'MXN' or presupuesto_tipo_cambio = 1))
);
--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."hitos" ADD CONSTRAINT "hitos_proyecto" FOREIGN KEY ("empresa_id","proyecto_id") REFERENCES "crm"."proyectos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ADD CONSTRAINT "proyectos_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ADD CONSTRAINT "proyectos_lider" FOREIGN KEY ("empresa_id","lider_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hitos_renglon" ON "crm"."hitos" USING btree ("empresa_id","proyecto_id","renglon");--> statement-breakpoint
CREATE INDEX "proyectos_por_inicio" ON "crm"."proyectos" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "proyectos_por_fin_plan" ON "crm"."proyectos" USING btree ("empresa_id","cliente_id","fin_plan" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."hitos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."proyectos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));