ALTER TABLE "inventory"."inventariables" DROP CONSTRAINT IF EXISTS "inventariables_garantia";--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" DROP CONSTRAINT IF EXISTS "lotes_series_garantia";--> statement-breakpoint
-- A warranty of more than a hundred years is one of a hundred. Nobody's rows are hidden from the owner meanwhile.
ALTER TABLE "inventory"."inventariables" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "inventory"."inventariables" SET garantia_meses = 1200 WHERE garantia_meses > 1200;--> statement-breakpoint
UPDATE "inventory"."lotes_series" SET garantia_meses = 1200 WHERE garantia_meses > 1200;--> statement-breakpoint
ALTER TABLE "inventory"."inventariables" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inventory"."inventariables" ADD CONSTRAINT "inventariables_garantia" CHECK (garantia_meses between 0 and 1200);--> statement-breakpoint
ALTER TABLE "inventory"."lotes_series" ADD CONSTRAINT "lotes_series_garantia" CHECK (garantia_meses between 0 and 1200);