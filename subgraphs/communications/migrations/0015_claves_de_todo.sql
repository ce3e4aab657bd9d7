-- A key may be of an act on anything. Those that are there are of cases, but for the comments whose mention was read: their id was put where a case's belongs.
ALTER TABLE "communications"."claves_idempotencia" RENAME COLUMN "caso_id" TO "entidad_id";--> statement-breakpoint
ALTER TABLE "communications"."claves_idempotencia" ADD COLUMN "entidad" text DEFAULT 'Caso' NOT NULL;--> statement-breakpoint
ALTER TABLE "communications"."claves_idempotencia" ALTER COLUMN "entidad" DROP DEFAULT;--> statement-breakpoint
-- The owner sees all rows only while the policies do not bind it.
ALTER TABLE "communications"."claves_idempotencia" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."comentarios" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "communications"."claves_idempotencia" k SET entidad = 'Comentario'
  WHERE EXISTS (SELECT FROM "communications"."comentarios" c WHERE c.empresa_id = k.empresa_id AND c.id = k.entidad_id);--> statement-breakpoint
ALTER TABLE "communications"."comentarios" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."claves_idempotencia" FORCE ROW LEVEL SECURITY;
