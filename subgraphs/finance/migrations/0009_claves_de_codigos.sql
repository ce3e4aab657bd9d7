-- Both columns in one writing of the table.
ALTER TABLE "finance"."facturas"
  ADD COLUMN "folio_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(folio)) STORED,
  ADD COLUMN "serie_folio_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(coalesce(serie || '-' || folio, serie, folio, ''))) STORED;--> statement-breakpoint
ALTER TABLE "finance"."autotransportes" ADD COLUMN "placa_busqueda" text collate "C" GENERATED ALWAYS AS (public.cliente360_normaliza(placa)) STORED;
