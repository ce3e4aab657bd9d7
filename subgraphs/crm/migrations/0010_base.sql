-- cliente360: reemplaza, hasta la versión 2b9e705: 0000_inicial 0001_direcciones 0002_contactos_direccion 0003_campanias_oportunidades_relaciones 0004_relaciones_reglas 0005_ventas_cotizaciones_proyectos 0006_accesos 0007_accesos_solo_anexar 0008_en_pesos 0009_busqueda 0010_palabras
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
CREATE TABLE "crm"."accesos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"traza" text NOT NULL,
	"operacion" text,
	"subgrafo" text NOT NULL,
	"campos" text[] NOT NULL,
	"filas" integer NOT NULL,
	"ocurrido_en" timestamptz(3) NOT NULL,
	"registrado_en" timestamptz(3) NOT NULL,
	CONSTRAINT "accesos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "accesos_algo" CHECK (filas > 0 and cardinality(campos) > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."accesos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."accesos_perdidos" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subgrafo" text NOT NULL,
	"cuantos" integer NOT NULL,
	"desde" timestamptz(3) NOT NULL,
	"hasta" timestamptz(3) NOT NULL,
	CONSTRAINT "accesos_perdidos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "accesos_perdidos_algo" CHECK (cuantos > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."accesos_perdidos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "crm"."clientes" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"numero" text NOT NULL,
	"nombre" text NOT NULL,
	"nombre_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(nombre)) STORED,
	"razon_social" text,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(numero, '') || ' ' || coalesce(nombre, '') || ' ' || coalesce(razon_social, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"busqueda_personal" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(rfc, '') || ' ' || coalesce(email, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
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
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(nombre, '') || ' ' || coalesce(apellidos, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
	"busqueda_personal" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(email, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
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
	"direccion_id" uuid,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contactos_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "contactos_roles_valores" CHECK (roles <@ array['DECISOR', 'COMPRAS', 'CUENTAS_POR_PAGAR', 'TECNICO', 'ALMACEN', 'LEGAL', 'USUARIO_FINAL']),
	CONSTRAINT "contactos_preferencia_valores" CHECK (preferencia in ('EMAIL', 'TELEFONO', 'MOVIL', 'CHAT'))
);
--> statement-breakpoint
ALTER TABLE "crm"."contactos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."cotizaciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"folio" text NOT NULL,
	"revision" integer NOT NULL,
	"estado_decidido" text NOT NULL,
	"emitida_en" timestamptz(3),
	"vigente_hasta" date NOT NULL,
	"subtotal" numeric(24, 6) NOT NULL,
	"descuento" numeric(24, 6) NOT NULL,
	"iva" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) GENERATED ALWAYS AS (subtotal - descuento + iva) STORED NOT NULL,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6) NOT NULL,
	"total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((subtotal - descuento + iva) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL,
	"oportunidad_id" uuid,
	"venta_id" uuid,
	"motivo_rechazo" text,
	"responsable_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cotizaciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cotizaciones_revision" UNIQUE("empresa_id","folio","revision"),
	CONSTRAINT "cotizaciones_venta" UNIQUE("empresa_id","venta_id"),
	CONSTRAINT "cotizaciones_estado_decidido_valores" CHECK (estado_decidido in ('BORRADOR', 'ENVIADA', 'ACEPTADA', 'RECHAZADA', 'REEMPLAZADA', 'CANCELADA')),
	CONSTRAINT "cotizaciones_revision_desde_1" CHECK (revision >= 1),
	CONSTRAINT "cotizaciones_emision" CHECK ((estado_decidido = 'BORRADOR') = (emitida_en is null)),
	CONSTRAINT "cotizaciones_aceptada" CHECK (venta_id is null or estado_decidido = 'ACEPTADA'),
	CONSTRAINT "cotizaciones_rechazada" CHECK (motivo_rechazo is null or estado_decidido = 'RECHAZADA'),
	CONSTRAINT "cotizaciones_importes" CHECK (descuento between 0 and subtotal and iva >= 0),
	CONSTRAINT "cotizaciones_tipo_cambio" CHECK (tipo_cambio > 0 and (moneda <> 'MXN' or tipo_cambio = 1))
);
--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."partidas_cotizacion" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"cotizacion_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"articulo_tipo" text NOT NULL,
	"articulo_id" uuid NOT NULL,
	"descripcion" text NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"precio" numeric(24, 6) NOT NULL,
	"descuento_pct" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) GENERATED ALWAYS AS (round(cantidad * precio * (1 - descuento_pct / 100), 2)) STORED NOT NULL,
	CONSTRAINT "partidas_cotizacion_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_cotizacion_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "partidas_cotizacion_cantidades" CHECK (cantidad > 0 and precio >= 0 and descuento_pct between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "crm"."partidas_cotizacion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "crm"."cambios_etapa" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"oportunidad_id" uuid NOT NULL,
	"de" text,
	"a" text NOT NULL,
	"en" timestamptz(3) NOT NULL,
	"por_id" uuid NOT NULL,
	CONSTRAINT "cambios_etapa_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "cambios_etapa_de_valores" CHECK (de in ('PROSPECCION', 'CALIFICACION', 'ANALISIS', 'PROPUESTA', 'NEGOCIACION', 'GANADA', 'PERDIDA')),
	CONSTRAINT "cambios_etapa_a_valores" CHECK (a in ('PROSPECCION', 'CALIFICACION', 'ANALISIS', 'PROPUESTA', 'NEGOCIACION', 'GANADA', 'PERDIDA')),
	CONSTRAINT "cambios_etapa_distinta" CHECK (de <> a)
);
--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."oportunidades" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"nombre" text NOT NULL,
	"etapa" text NOT NULL,
	"importe" numeric(24, 6) NOT NULL,
	"importe_moneda" text DEFAULT 'MXN' NOT NULL,
	"importe_tipo_cambio" numeric(24, 6) DEFAULT '1' NOT NULL,
	"importe_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((importe) * coalesce(importe_tipo_cambio, 1), 2)) STORED NOT NULL,
	"probabilidad" integer NOT NULL,
	"cierre_esperado" date NOT NULL,
	"cierre_real" date,
	"motivo_perdida" text,
	"origen" text,
	"campania_id" uuid,
	"contacto_id" uuid,
	"responsable_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "oportunidades_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "oportunidades_etapa_valores" CHECK (etapa in ('PROSPECCION', 'CALIFICACION', 'ANALISIS', 'PROPUESTA', 'NEGOCIACION', 'GANADA', 'PERDIDA')),
	CONSTRAINT "oportunidades_cierre" CHECK ((etapa in ('GANADA', 'PERDIDA')) = (cierre_real is not null)),
	CONSTRAINT "oportunidades_motivo" CHECK (etapa = 'PERDIDA' or motivo_perdida is null),
	CONSTRAINT "oportunidades_probabilidad" CHECK (probabilidad between 0 and 100),
	CONSTRAINT "oportunidades_importe" CHECK (importe >= 0),
	CONSTRAINT "oportunidades_tipo_cambio" CHECK (importe_moneda <> 'MXN' or importe_tipo_cambio = 1)
);
--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "crm"."relaciones" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"otro_id" uuid NOT NULL,
	"espejo_id" uuid NOT NULL,
	"tipo" text NOT NULL,
	"sentido" text NOT NULL,
	"participacion" numeric(24, 6),
	"vigente_desde" date NOT NULL,
	"vigente_hasta" date,
	"notas" text,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "relaciones_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "relaciones_una_vez" UNIQUE("empresa_id","cliente_id","tipo","sentido","otro_id"),
	CONSTRAINT "relaciones_un_espejo" UNIQUE("empresa_id","espejo_id"),
	CONSTRAINT "relaciones_tipo_valores" CHECK (tipo in ('MATRIZ_DE', 'ASOCIADA_CON', 'FRANQUICIANTE_DE', 'DISTRIBUYE_A', 'PAGA_POR', 'REFIERE_A')),
	CONSTRAINT "relaciones_sentido_valores" CHECK (sentido in ('SALIENTE', 'ENTRANTE')),
	CONSTRAINT "relaciones_con_otro" CHECK (cliente_id <> otro_id and id <> espejo_id),
	CONSTRAINT "relaciones_simetrica" CHECK (tipo <> 'ASOCIADA_CON' or (sentido = 'SALIENTE') = (cliente_id < otro_id)),
	CONSTRAINT "relaciones_participacion" CHECK (participacion between 0 and 100),
	CONSTRAINT "relaciones_vigencia" CHECK (vigente_desde <= vigente_hasta)
);
--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."usuarios" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"usuario" text NOT NULL,
	"nombre" text NOT NULL,
	"busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(regexp_replace(coalesce(nombre, '') || ' ' || coalesce(usuario, '') || ' ' || coalesce(email, ''), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))) STORED NOT NULL,
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
CREATE TABLE "crm"."partidas_venta" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"venta_id" uuid NOT NULL,
	"renglon" integer NOT NULL,
	"articulo_tipo" text NOT NULL,
	"articulo_id" uuid NOT NULL,
	"cantidad" numeric(24, 6) NOT NULL,
	"surtido" numeric(24, 6) NOT NULL,
	"facturado" numeric(24, 6) NOT NULL,
	"precio" numeric(24, 6) NOT NULL,
	"importe" numeric(24, 6) GENERATED ALWAYS AS (round(cantidad * precio, 2)) STORED NOT NULL,
	CONSTRAINT "partidas_venta_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "partidas_venta_articulo_tipo_valores" CHECK (articulo_tipo in ('Inventariable', 'NoInventariable')),
	CONSTRAINT "partidas_venta_cantidades" CHECK (cantidad > 0 and surtido >= 0 and facturado >= 0 and precio >= 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."partidas_venta" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crm"."ventas" (
	"empresa_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cliente_id" uuid NOT NULL,
	"folio" text NOT NULL,
	"folio_orden" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(folio)) STORED,
	"estado" text NOT NULL,
	"fecha" date NOT NULL,
	"entrega_comprometida" date,
	"subtotal" numeric(24, 6) NOT NULL,
	"iva" numeric(24, 6) NOT NULL,
	"total" numeric(24, 6) GENERATED ALWAYS AS (subtotal + iva) STORED NOT NULL,
	"moneda" text NOT NULL,
	"tipo_cambio" numeric(24, 6) NOT NULL,
	"total_mxn" numeric(38, 2) GENERATED ALWAYS AS (round((subtotal + iva) * coalesce(tipo_cambio, 1), 2)) STORED NOT NULL,
	"direccion_envio_id" uuid,
	"vendedor_id" uuid NOT NULL,
	"creado_en" timestamptz(3) NOT NULL,
	"actualizado_en" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ventas_pk" PRIMARY KEY("empresa_id","id"),
	CONSTRAINT "ventas_folio" UNIQUE("empresa_id","folio"),
	CONSTRAINT "ventas_estado_valores" CHECK (estado in ('BORRADOR', 'CONFIRMADA', 'PARCIAL', 'SURTIDA', 'FACTURADA', 'CERRADA', 'CANCELADA')),
	CONSTRAINT "ventas_importes" CHECK (subtotal >= 0 and iva >= 0),
	CONSTRAINT "ventas_tipo_cambio" CHECK (tipo_cambio > 0 and (moneda <> 'MXN' or tipo_cambio = 1)),
	CONSTRAINT "ventas_entrega" CHECK (entrega_comprometida >= fecha)
);
--> statement-breakpoint
ALTER TABLE "crm"."ventas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ADD CONSTRAINT "miembros_campania_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_campania" ADD CONSTRAINT "miembros_campania_campania" FOREIGN KEY ("empresa_id","campania_id") REFERENCES "crm"."campanias"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."contactos" ADD CONSTRAINT "contactos_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_oportunidad" FOREIGN KEY ("empresa_id","oportunidad_id") REFERENCES "crm"."oportunidades"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_convertida" FOREIGN KEY ("empresa_id","venta_id") REFERENCES "crm"."ventas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cotizaciones" ADD CONSTRAINT "cotizaciones_responsable" FOREIGN KEY ("empresa_id","responsable_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."partidas_cotizacion" ADD CONSTRAINT "partidas_cotizacion_cotizacion" FOREIGN KEY ("empresa_id","cotizacion_id") REFERENCES "crm"."cotizaciones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."departamentos" ADD CONSTRAINT "departamentos_lider" FOREIGN KEY ("empresa_id","lider_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_departamento" ADD CONSTRAINT "miembros_departamento_departamento" FOREIGN KEY ("empresa_id","departamento_id") REFERENCES "crm"."departamentos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."miembros_departamento" ADD CONSTRAINT "miembros_departamento_usuario" FOREIGN KEY ("empresa_id","usuario_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."direcciones" ADD CONSTRAINT "direcciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."direcciones" ADD CONSTRAINT "direcciones_contacto" FOREIGN KEY ("empresa_id","contacto_id") REFERENCES "crm"."contactos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ADD CONSTRAINT "cambios_etapa_oportunidad" FOREIGN KEY ("empresa_id","oportunidad_id") REFERENCES "crm"."oportunidades"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."cambios_etapa" ADD CONSTRAINT "cambios_etapa_por" FOREIGN KEY ("empresa_id","por_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_campania" FOREIGN KEY ("empresa_id","campania_id") REFERENCES "crm"."campanias"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_contacto" FOREIGN KEY ("empresa_id","contacto_id") REFERENCES "crm"."contactos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."oportunidades" ADD CONSTRAINT "oportunidades_responsable" FOREIGN KEY ("empresa_id","responsable_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."hitos" ADD CONSTRAINT "hitos_proyecto" FOREIGN KEY ("empresa_id","proyecto_id") REFERENCES "crm"."proyectos"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ADD CONSTRAINT "proyectos_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."proyectos" ADD CONSTRAINT "proyectos_lider" FOREIGN KEY ("empresa_id","lider_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ADD CONSTRAINT "relaciones_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."relaciones" ADD CONSTRAINT "relaciones_otro" FOREIGN KEY ("empresa_id","otro_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."partidas_venta" ADD CONSTRAINT "partidas_venta_venta" FOREIGN KEY ("empresa_id","venta_id") REFERENCES "crm"."ventas"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_cliente" FOREIGN KEY ("empresa_id","cliente_id") REFERENCES "crm"."clientes"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_direccion_envio" FOREIGN KEY ("empresa_id","direccion_envio_id") REFERENCES "crm"."direcciones"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."ventas" ADD CONSTRAINT "ventas_vendedor" FOREIGN KEY ("empresa_id","vendedor_id") REFERENCES "crm"."usuarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accesos_por_ocurrido_en" ON "crm"."accesos" USING btree ("empresa_id","cliente_id","ocurrido_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "miembros_campania_por_campania" ON "crm"."miembros_campania" USING btree ("empresa_id","campania_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clientes_rfc" ON "crm"."clientes" USING btree ("empresa_id","rfc") WHERE rfc not in ('XAXX010101000', 'XEXX010101000');--> statement-breakpoint
CREATE INDEX "clientes_por_palabras" ON "crm"."clientes" USING gin ("busqueda" gin_trgm_ops,"busqueda_personal" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "clientes_por_nombre" ON "crm"."clientes" USING btree ("empresa_id","nombre_orden","id");--> statement-breakpoint
CREATE INDEX "clientes_por_creado" ON "crm"."clientes" USING btree ("empresa_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "clientes_por_actualizado" ON "crm"."clientes" USING btree ("empresa_id","actualizado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "contactos_por_nombre" ON "crm"."contactos" USING btree ("empresa_id","cliente_id","nombre_orden","id");--> statement-breakpoint
CREATE INDEX "contactos_por_creado" ON "crm"."contactos" USING btree ("empresa_id","cliente_id","creado_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_emision" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","emitida_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_total_mxn" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_vigencia" ON "crm"."cotizaciones" USING btree ("empresa_id","cliente_id","vigente_hasta" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "cotizaciones_por_oportunidad" ON "crm"."cotizaciones" USING btree ("empresa_id","oportunidad_id","emitida_en" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "partidas_cotizacion_renglon" ON "crm"."partidas_cotizacion" USING btree ("empresa_id","cotizacion_id","renglon");--> statement-breakpoint
CREATE INDEX "miembros_departamento_por_usuario" ON "crm"."miembros_departamento" USING btree ("empresa_id","usuario_id");--> statement-breakpoint
CREATE INDEX "direcciones_por_alias" ON "crm"."direcciones" USING btree ("empresa_id","cliente_id","alias_orden","id");--> statement-breakpoint
CREATE INDEX "direcciones_por_cp" ON "crm"."direcciones" USING btree ("empresa_id","cliente_id","codigo_postal_orden","id");--> statement-breakpoint
CREATE UNIQUE INDEX "direcciones_una_fiscal" ON "crm"."direcciones" USING btree ("empresa_id","cliente_id") WHERE activa and tipos @> array['FISCAL'];--> statement-breakpoint
CREATE INDEX "cambios_etapa_por_oportunidad" ON "crm"."cambios_etapa" USING btree ("empresa_id","oportunidad_id","en");--> statement-breakpoint
CREATE INDEX "oportunidades_por_cierre" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","cierre_esperado" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_importe_mxn" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","importe_mxn","id");--> statement-breakpoint
CREATE INDEX "oportunidades_por_probabilidad" ON "crm"."oportunidades" USING btree ("empresa_id","cliente_id","probabilidad","id");--> statement-breakpoint
CREATE INDEX "oportunidades_de_campania" ON "crm"."oportunidades" USING btree ("empresa_id","campania_id","cierre_esperado" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "hitos_renglon" ON "crm"."hitos" USING btree ("empresa_id","proyecto_id","renglon");--> statement-breakpoint
CREATE INDEX "proyectos_por_inicio" ON "crm"."proyectos" USING btree ("empresa_id","cliente_id","inicio" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "proyectos_por_fin_plan" ON "crm"."proyectos" USING btree ("empresa_id","cliente_id","fin_plan" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "relaciones_por_tipo" ON "crm"."relaciones" USING btree ("empresa_id","cliente_id","tipo","id");--> statement-breakpoint
CREATE INDEX "relaciones_por_vigencia" ON "crm"."relaciones" USING btree ("empresa_id","cliente_id","vigente_desde" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "usuarios_por_nombre" ON "crm"."usuarios" USING btree ("empresa_id","nombre_orden","id");--> statement-breakpoint
CREATE UNIQUE INDEX "partidas_venta_renglon" ON "crm"."partidas_venta" USING btree ("empresa_id","venta_id","renglon");--> statement-breakpoint
CREATE INDEX "ventas_por_fecha" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","fecha" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "ventas_por_total_mxn" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","total_mxn","id");--> statement-breakpoint
CREATE INDEX "ventas_por_folio" ON "crm"."ventas" USING btree ("empresa_id","cliente_id","folio_orden","id");--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."accesos" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "crm"."accesos" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."accesos_perdidos" AS PERMISSIVE FOR SELECT TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa_anexa" ON "crm"."accesos_perdidos" AS PERMISSIVE FOR INSERT TO public WITH CHECK (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."campanias" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."miembros_campania" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."clientes" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."contactos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."cotizaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."partidas_cotizacion" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."departamentos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."miembros_departamento" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."direcciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."cambios_etapa" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."oportunidades" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."hitos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."proyectos" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."relaciones" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])) and ((select current_setting('app.clientes', true) = '*') or otro_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."usuarios" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."partidas_venta" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));--> statement-breakpoint
CREATE POLICY "empresa" ON "crm"."ventas" AS PERMISSIVE FOR ALL TO public USING (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid) and ((select current_setting('app.clientes', true) = '*') or cliente_id = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[])));
--> statement-breakpoint
-- What crm.relaciones keeps of itself beyond its CHECKs and keys. Each function is a trigger's, run as whoever writes.

-- One writer of relations at a time in a company: what the rules below read must not change until this transaction ends.
-- The reads come after the lock in snapshots of their own, as READ COMMITTED gives them.
create function crm.relaciones_antes() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and
     (new.empresa_id, new.id, new.espejo_id, new.cliente_id, new.otro_id, new.sentido) is distinct from
     (old.empresa_id, old.id, old.espejo_id, old.cliente_id, old.otro_id, old.sentido) then
    raise exception 'relaciones_extremos: a relation between other clients is another row'
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_extremos';
  end if;
  perform pg_advisory_xact_lock(hashtext('crm.relaciones'), hashtext(new.empresa_id::text));
  return new;
end $$;
--> statement-breakpoint
create trigger relaciones_antes before insert or update on crm.relaciones
  for each row execute function crm.relaciones_antes();
--> statement-breakpoint
-- The other end's row says the same. It is made, changed and deleted with this one; given by the writer too, it has to agree.
create function crm.relaciones_espejo() returns trigger language plpgsql as $$
declare
  espejo crm.relaciones;
  hallado crm.relaciones;
begin
  if tg_op = 'DELETE' then
    delete from crm.relaciones t where t.empresa_id = old.empresa_id and t.id = old.espejo_id;
    return null;
  end if;
  espejo := new;
  espejo.id := new.espejo_id;
  espejo.espejo_id := new.id;
  espejo.cliente_id := new.otro_id;
  espejo.otro_id := new.cliente_id;
  espejo.sentido := case new.sentido when 'SALIENTE' then 'ENTRANTE' else 'SALIENTE' end;
  select * into hallado from crm.relaciones t where t.empresa_id = espejo.empresa_id and t.id = espejo.id;
  if not found then
    insert into crm.relaciones select espejo.*;
  elsif hallado is not distinct from espejo then
    null;
  elsif tg_op = 'INSERT' then
    raise exception 'relaciones_espejo: the two ends of a relation were given differently'
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_espejo';
  else
    update crm.relaciones t
       set (tipo, participacion, vigente_desde, vigente_hasta, notas, creado_en, actualizado_en, version) =
           (espejo.tipo, espejo.participacion, espejo.vigente_desde, espejo.vigente_hasta, espejo.notas,
            espejo.creado_en, espejo.actualizado_en, espejo.version)
     where t.empresa_id = espejo.empresa_id and t.id = espejo.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger relaciones_espejo after insert or update or delete on crm.relaciones
  for each row execute function crm.relaciones_espejo();
--> statement-breakpoint
-- Rules over several relations. A token confined to some clients does not see the rest of a group, and must not close a
-- circle through it: the company's clients are opened for these two reads and closed again. That needs no right that the
-- writer lacks on either engine, whoever owns the tables; SECURITY DEFINER would, since the policy binds an owner too.
create function crm.relaciones_reglas() returns trigger language plpgsql as $$
declare
  visibles text := current_setting('app.clientes', true);
  en_circulo boolean := false;
  suma numeric;
begin
  perform set_config('app.clientes', '*', true);
  if new.tipo = 'MATRIZ_DE' and new.sentido = 'SALIENTE' then
    with recursive debajo (cliente_id) as (
      select new.otro_id
      union
      select t.otro_id from debajo d join crm.relaciones t
        on t.empresa_id = new.empresa_id and t.cliente_id = d.cliente_id and t.tipo = 'MATRIZ_DE' and t.sentido = 'SALIENTE'
    )
    select exists (select from debajo d where d.cliente_id = new.cliente_id) into en_circulo;
  end if;
  -- The most that is owned at once: on the first day of one of them.
  if new.participacion is not null and new.sentido = 'ENTRANTE' then
    select max(en_su_primer_dia.suma) into suma from (
      select sum(o.participacion) as suma
        from crm.relaciones d join crm.relaciones o
          on o.empresa_id = d.empresa_id and o.cliente_id = d.cliente_id and o.sentido = 'ENTRANTE'
         and o.vigente_desde <= d.vigente_desde and (o.vigente_hasta is null or o.vigente_hasta >= d.vigente_desde)
       where d.empresa_id = new.empresa_id and d.cliente_id = new.cliente_id and d.sentido = 'ENTRANTE'
         and d.participacion is not null and o.participacion is not null
       group by d.id
    ) as en_su_primer_dia;
  end if;
  perform set_config('app.clientes', visibles, true);
  if en_circulo then
    raise exception 'relaciones_sin_circulo: the destination owns its MATRIZ_DE already'
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_sin_circulo';
  end if;
  if suma > 100 then
    raise exception 'relaciones_hasta_100: % percent of a client would be owned at once', suma
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_hasta_100';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger relaciones_reglas after insert or update on crm.relaciones
  for each row execute function crm.relaciones_reglas();
--> statement-breakpoint
-- Who read what stays as it was written, for the tables' owner too.
CREATE FUNCTION "crm"."accesos_solo_anexar"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'crm.% is only added to: % is refused', tg_table_name, tg_op USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "accesos_solo_anexar" BEFORE UPDATE OR DELETE OR TRUNCATE ON "crm"."accesos"
  FOR EACH STATEMENT EXECUTE FUNCTION "crm"."accesos_solo_anexar"();
--> statement-breakpoint
CREATE TRIGGER "accesos_perdidos_solo_anexar" BEFORE UPDATE OR DELETE OR TRUNCATE ON "crm"."accesos_perdidos"
  FOR EACH STATEMENT EXECUTE FUNCTION "crm"."accesos_solo_anexar"();
--> statement-breakpoint
-- The rows in which a word is, through the trigram index, which no query reaches under row level security: its operators
-- are not leakproof. Company and confinement are repeated here, as the policy says them. Null where there are more than
-- `tope`, or where the word has no trigram. As its owner is, it is only fast if that is a superuser or BYPASSRLS.
CREATE FUNCTION crm.buscar_clientes(palabra text, personal boolean, tope integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  empresa uuid := nullif(current_setting('app.empresa_id', true), '')::uuid;
  todos boolean := coalesce(current_setting('app.clientes', true) = '*', false);
  clientes uuid[] := string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[];
  clave text := public.cliente360_normaliza(palabra);
  patron text := '%' || replace(replace(replace(clave, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  hallados uuid[];
BEGIN
  IF length(clave) < 3 THEN RETURN NULL; END IF;
  IF personal THEN
    SELECT array_agg(h.id) INTO hallados FROM (
      SELECT t.id FROM crm.clientes t
       WHERE t.empresa_id = empresa AND (todos OR t.id = ANY (clientes)) AND (t.busqueda LIKE patron OR t.busqueda_personal LIKE patron)
       LIMIT tope + 1) h;
  ELSE
    SELECT array_agg(h.id) INTO hallados FROM (
      SELECT t.id FROM crm.clientes t
       WHERE t.empresa_id = empresa AND (todos OR t.id = ANY (clientes)) AND t.busqueda LIKE patron
       LIMIT tope + 1) h;
  END IF;
  IF cardinality(hallados) > tope THEN RETURN NULL; END IF;
  RETURN coalesce(hallados, '{}');
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION crm.buscar_clientes(text, boolean, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION crm.buscar_clientes(text, boolean, integer) TO app_crm;
