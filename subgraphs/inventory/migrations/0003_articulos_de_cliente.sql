CREATE TABLE "inventory"."productos_cliente" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"articulo_id" uuid NOT NULL,
	"interes" text NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"primera_compra" date,
	"ultima_compra" date,
	"compras" integer NOT NULL,
	CONSTRAINT "productos_cliente_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "productos_cliente_una_vez" UNIQUE("empresa_id","cliente_id","articulo_id"),
	CONSTRAINT "productos_cliente_interes_valores" CHECK (interes in ('COMPRADO', 'COTIZADO', 'FAVORITO')),
	CONSTRAINT "productos_cliente_cantidades" CHECK (cantidad >= 0 and importe >= 0 and compras >= 0),
	CONSTRAINT "productos_cliente_comprado" CHECK ((interes = 'COMPRADO') = (compras > 0)),
	CONSTRAINT "productos_cliente_nada" CHECK (compras > 0 or (cantidad = 0 and importe = 0)),
	CONSTRAINT "productos_cliente_dias" CHECK ((compras > 0) = (primera_compra is not null) and (compras > 0) = (ultima_compra is not null) and coalesce(primera_compra <= ultima_compra, true))
);
--> statement-breakpoint
ALTER TABLE "inventory"."productos_cliente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory"."servicios_cliente" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"articulo_id" uuid NOT NULL,
	"vinculo" text NOT NULL,
	"desde" date,
	"hasta" date,
	"importe_acumulado" numeric(24, 6) NOT NULL,
	"ultima_prestacion" date,
	CONSTRAINT "servicios_cliente_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "servicios_cliente_una_vez" UNIQUE("empresa_id","cliente_id","articulo_id"),
	CONSTRAINT "servicios_cliente_vinculo_valores" CHECK (vinculo in ('CONTRATADO', 'INTERES', 'HISTORICO')),
	CONSTRAINT "servicios_cliente_dias" CHECK (hasta >= desde),
	CONSTRAINT "servicios_cliente_importe" CHECK (importe_acumulado >= 0),
	CONSTRAINT "servicios_cliente_interes" CHECK (vinculo <> 'INTERES' or (importe_acumulado = 0 and ultima_prestacion is null))
);
--> statement-breakpoint
ALTER TABLE "inventory"."servicios_cliente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."no_inventariables" ADD COLUMN "nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED;--> statement-breakpoint
ALTER TABLE "inventory"."productos_cliente" ADD CONSTRAINT "productos_cliente_articulo" FOREIGN KEY ("empresa_id","articulo_id") REFERENCES "inventory"."inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."servicios_cliente" ADD CONSTRAINT "servicios_cliente_articulo" FOREIGN KEY ("empresa_id","articulo_id") REFERENCES "inventory"."no_inventariables"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "productos_cliente_por_articulo" ON "inventory"."productos_cliente" USING btree ("empresa_id","articulo_id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_importe" ON "inventory"."productos_cliente" USING btree ("empresa_id","cliente_id","importe","id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_ultima" ON "inventory"."productos_cliente" USING btree ("empresa_id","cliente_id","ultima_compra" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "productos_cliente_por_compras" ON "inventory"."productos_cliente" USING btree ("empresa_id","cliente_id","compras","id");--> statement-breakpoint
CREATE INDEX "servicios_cliente_por_articulo" ON "inventory"."servicios_cliente" USING btree ("empresa_id","articulo_id");--> statement-breakpoint
CREATE INDEX "servicios_cliente_por_desde" ON "inventory"."servicios_cliente" USING btree ("empresa_id","cliente_id","desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "servicios_cliente_por_importe" ON "inventory"."servicios_cliente" USING btree ("empresa_id","cliente_id","importe_acumulado","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."productos_cliente" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "inventory"."servicios_cliente" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));