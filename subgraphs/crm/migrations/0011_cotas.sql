-- What is there already is made to fit. The owner sees all rows only while the policies do not bind it.
ALTER TABLE "crm"."clientes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "crm"."clientes" SET etiquetas = (
    SELECT array_agg(left(etiqueta, 50) ORDER BY lugar) FROM unnest(etiquetas) WITH ORDINALITY u(etiqueta, lugar) WHERE lugar <= 20)
 WHERE cardinality(etiquetas) > 20 OR char_length(array_to_string(etiquetas, '')) > 1000;--> statement-breakpoint
ALTER TABLE "crm"."clientes" ADD CONSTRAINT "clientes_etiquetas" CHECK (cardinality(etiquetas) <= 20 and char_length(array_to_string(etiquetas, '')) <= 1000);--> statement-breakpoint
ALTER TABLE "crm"."clientes" FORCE ROW LEVEL SECURITY;
