ALTER TABLE "support"."casos" ALTER COLUMN "creado_por_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "tiempo_min" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "primera_respuesta_escala_en" timestamptz(3);--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "resolucion_escala_en" timestamptz(3);--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "calendario_respuesta" jsonb;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "pausa_en_respuesta" text[];--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "avisados" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "support"."casos" ADD COLUMN "avisa_en" timestamptz(3) GENERATED ALWAYS AS (case when pausado_desde is null and estado not in ('RESUELTO', 'CERRADO', 'CANCELADO')
      then least(case when primera_respuesta_en is null then least(case when not 'PRIMERA_RESPUESTA_0' = any(avisados) then primera_respuesta_avisa_en end, case when not 'PRIMERA_RESPUESTA_1' = any(avisados) then primera_respuesta_vence_en end, case when not 'PRIMERA_RESPUESTA_2' = any(avisados) then primera_respuesta_escala_en end) end, least(case when not 'RESOLUCION_0' = any(avisados) then resolucion_avisa_en end, case when not 'RESOLUCION_1' = any(avisados) then resolucion_vence_en end, case when not 'RESOLUCION_2' = any(avisados) then resolucion_escala_en end)) end) STORED;--> statement-breakpoint
CREATE INDEX "casos_por_avisar" ON "support"."casos" USING btree ("empresa_id","avisa_en","id") WHERE avisa_en is not null;--> statement-breakpoint
CREATE INDEX "casos_por_cerrar" ON "support"."casos" USING btree ("empresa_id","resuelto_en","id") WHERE estado = 'RESUELTO';--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_pausa_en_respuesta_valores" CHECK (pausa_en_respuesta <@ array['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CERRADO', 'CANCELADO']);--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_avisados_valores" CHECK (avisados <@ array['PRIMERA_RESPUESTA_0', 'PRIMERA_RESPUESTA_1', 'PRIMERA_RESPUESTA_2', 'RESOLUCION_0', 'RESOLUCION_1', 'RESOLUCION_2']);--> statement-breakpoint
ALTER TABLE "support"."casos" ADD CONSTRAINT "casos_tiempo" CHECK (tiempo_min >= 0);