-- What is there already is made to fit. The owner sees all rows only while the policies do not bind it.
ALTER TABLE "communications"."archivos" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."cargas" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."comentarios" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."correos" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "communications"."archivos" SET nombre = right(nombre, 255) WHERE char_length(nombre) > 255;--> statement-breakpoint
UPDATE "communications"."cargas" SET nombre = right(nombre, 255) WHERE char_length(nombre) > 255;--> statement-breakpoint
-- HTML is not cut: what is too long becomes its text.
UPDATE "communications"."comentarios" SET cuerpo = left(cuerpo, 32000), cuerpo_html = '<p>' ||
    replace(replace(replace(replace(left(cuerpo, 32000), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), E'\n', '<br>') || '</p>'
 WHERE char_length(cuerpo) > 32000 OR char_length(cuerpo_html) > 200000;--> statement-breakpoint
UPDATE "communications"."correos" SET asunto = left(asunto, 1000), cuerpo_texto = left(cuerpo_texto, 100000), para = para[1:100], cc = cc[1:100],
    cuerpo_html = CASE WHEN char_length(cuerpo_html) > 250000
      THEN '<p>' || replace(left(regexp_replace(cuerpo_html, '<[^>]*>', ' ', 'g'), 50000), '<', '&lt;') || '</p>' ELSE cuerpo_html END
 WHERE char_length(asunto) > 1000 OR char_length(cuerpo_texto) > 100000 OR char_length(cuerpo_html) > 250000
    OR cardinality(para) > 100 OR cardinality(cc) > 100;--> statement-breakpoint
ALTER TABLE "communications"."archivos" ADD CONSTRAINT "archivos_nombre" CHECK (char_length(nombre) <= 255);--> statement-breakpoint
ALTER TABLE "communications"."cargas" ADD CONSTRAINT "cargas_nombre" CHECK (char_length(nombre) <= 255);--> statement-breakpoint
ALTER TABLE "communications"."comentarios" ADD CONSTRAINT "comentarios_largo" CHECK (char_length(cuerpo) <= 32000 and char_length(cuerpo_html) <= 200000);--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD CONSTRAINT "correos_largo" CHECK (char_length(asunto) <= 1000 and char_length(cuerpo_texto) <= 100000 and char_length(cuerpo_html) <= 250000);--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD CONSTRAINT "correos_direcciones" CHECK (cardinality(para) <= 100 and cardinality(cc) <= 100);--> statement-breakpoint
ALTER TABLE "communications"."archivos" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."cargas" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."comentarios" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "communications"."correos" FORCE ROW LEVEL SECURITY;
