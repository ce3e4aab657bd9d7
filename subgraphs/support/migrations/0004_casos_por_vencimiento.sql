ALTER TABLE "support"."casos" ADD COLUMN "vence_en" timestamptz(3) GENERATED ALWAYS AS (case when pausado_desde is null and estado not in ('RESUELTO', 'CERRADO', 'CANCELADO')
      then least(case when primera_respuesta_en is null then primera_respuesta_vence_en end, resolucion_vence_en) end) STORED;--> statement-breakpoint
CREATE INDEX "casos_por_vence" ON "support"."casos" USING btree ("empresa_id","cliente_id","vence_en","id");--> statement-breakpoint
CREATE INDEX "casos_todos_por_vence" ON "support"."casos" USING btree ("empresa_id","vence_en","id");