CREATE TABLE "crm"."direcciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"alias" text NOT NULL,
	"alias_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(alias)) STORED,
	"tipos" text[] NOT NULL,
	"calle" text NOT NULL,
	"numero_exterior" text NOT NULL,
	"numero_interior" text,
	"colonia" text NOT NULL,
	"clave_colonia" text,
	"localidad" text,
	"municipio" text NOT NULL,
	"clave_municipio" text,
	"estado" text NOT NULL,
	"pais" text NOT NULL,
	"codigo_postal" text NOT NULL,
	"codigo_postal_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(codigo_postal)) STORED,
	"referencia" text,
	"latitud" numeric(9, 6),
	"longitud" numeric(9, 6),
	"contacto_id" uuid,
	"horario_recepcion" text,
	"predeterminada" boolean NOT NULL,
	"activa" boolean NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "direcciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "direcciones_tipos_valores" CHECK (tipos <@ array['FISCAL', 'ENVIO', 'FACTURACION', 'SUCURSAL', 'INSTALACION']),
	CONSTRAINT "direcciones_sat" CHECK ((calle is null or (length(calle) between 1 and 100 and position('|' in calle) = 0)) and (numero_exterior is null or (length(numero_exterior) between 1 and 55 and position('|' in numero_exterior) = 0)) and (numero_interior is null or (length(numero_interior) between 1 and 55 and position('|' in numero_interior) = 0)) and (colonia is null or (length(colonia) between 1 and 120 and position('|' in colonia) = 0)) and (localidad is null or (length(localidad) between 1 and 120 and position('|' in localidad) = 0)) and (municipio is null or (length(municipio) between 1 and 120 and position('|' in municipio) = 0)) and (referencia is null or (length(referencia) between 1 and 250 and position('|' in referencia) = 0))),
	CONSTRAINT "direcciones_cp" CHECK (codigo_postal ~ '^[0-9]{5}$')
);
--> statement-breakpoint
ALTER TABLE "crm"."direcciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."direcciones" ADD CONSTRAINT "direcciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."direcciones" ADD CONSTRAINT "direcciones_contacto" FOREIGN KEY ("empresa_id","contacto_id") REFERENCES "crm"."contactos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "direcciones_por_alias" ON "crm"."direcciones" USING btree ("empresa_id","cliente_id","alias_orden","id");--> statement-breakpoint
CREATE INDEX "direcciones_por_cp" ON "crm"."direcciones" USING btree ("empresa_id","cliente_id","codigo_postal_orden","id");--> statement-breakpoint
CREATE UNIQUE INDEX "direcciones_una_fiscal" ON "crm"."direcciones" USING btree ("empresa_id","cliente_id") WHERE activa and tipos @> array['FISCAL'];--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."direcciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));