-- A key may be of an act on anything. Those that are there are of cases.
ALTER TABLE "support"."claves_idempotencia" RENAME COLUMN "caso_id" TO "entidad_id";--> statement-breakpoint
ALTER TABLE "support"."claves_idempotencia" ADD COLUMN "entidad" text DEFAULT 'Caso' NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."claves_idempotencia" ALTER COLUMN "entidad" DROP DEFAULT;
