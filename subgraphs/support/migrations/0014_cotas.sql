-- What is there already is made to fit. The owner sees all rows only while the policies do not bind it.
ALTER TABLE "support"."casos" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "support"."casos" SET titulo = left(titulo, 255), descripcion = left(descripcion, 32000), solucion = left(solucion, 32000),
    comentario_encuesta = left(comentario_encuesta, 2000)
 WHERE char_length(titulo) > 255 OR char_length(descripcion) > 32000 OR char_length(solucion) > 32000 OR char_length(comentario_encuesta) > 2000;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_textos" CHECK (char_length(titulo) <= 255 and char_length(descripcion) <= 32000 and char_length(solucion) <= 32000 and char_length(comentario_encuesta) <= 2000);--> statement-breakpoint
-- Rows that are only added to stay as they are.
ALTER TABLE "support"."caso_eventos" ADD CONSTRAINT "caso_eventos_motivo" CHECK (char_length(motivo) <= 2000) NOT VALID;--> statement-breakpoint
ALTER TABLE "support"."casos" FORCE ROW LEVEL SECURITY;
