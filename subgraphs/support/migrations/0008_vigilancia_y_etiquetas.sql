ALTER TABLE "support"."objetivos_sla" DROP CONSTRAINT "objetivos_sla_minutos";--> statement-breakpoint
DROP INDEX "support"."casos_por_avisar";--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "pospuesto_hasta" timestamptz(3);--> statement-breakpoint
CREATE INDEX "casos_por_vigilar" ON "support"."casos" USING btree ("empresa_id",greatest(avisa_en, pospuesto_hasta),"id") WHERE avisa_en is not null;--> statement-breakpoint
-- What is there already is made to fit. The owner sees all rows only while the policies do not bind it; they are forced again
-- when all is done.
ALTER TABLE "support"."casos" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support"."objetivos_sla" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "support"."casos" SET etiquetas = (
    SELECT array_agg(left(etiqueta, 50) ORDER BY lugar) FROM unnest(etiquetas) WITH ORDINALITY u(etiqueta, lugar) WHERE lugar <= 20)
 WHERE cardinality(etiquetas) > 20 OR char_length(array_to_string(etiquetas, '')) > 50
   AND EXISTS (SELECT FROM unnest(etiquetas) u(etiqueta) WHERE char_length(etiqueta) > 50);--> statement-breakpoint
UPDATE "support"."objetivos_sla" SET resolucion_min = 525600, primera_respuesta_min = least(primera_respuesta_min, 525600)
 WHERE resolucion_min > 525600;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_etiquetas" CHECK (cardinality(etiquetas) <= 20 and char_length(array_to_string(etiquetas, '')) <= 1000);--> statement-breakpoint
ALTER TABLE "support"."objetivos_sla" ADD CONSTRAINT "objetivos_sla_minutos" CHECK (primera_respuesta_min > 0 and primera_respuesta_min <= resolucion_min and resolucion_min <= 525600);