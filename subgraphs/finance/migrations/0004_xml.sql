ALTER TABLE "finance"."cfdis_pago" ADD COLUMN "xml_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD COLUMN "xml_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."notas_credito" ADD COLUMN "xml_id" uuid;--> statement-breakpoint
ALTER TABLE "finance"."cfdis_pago" ADD CONSTRAINT "cfdis_pago_xml" CHECK (uuid is not null or xml_id is null);--> statement-breakpoint
ALTER TABLE "finance"."facturas" ADD CONSTRAINT "facturas_xml" CHECK (uuid is not null or xml_id is null);--> statement-breakpoint
ALTER TABLE "finance"."notas_credito" ADD CONSTRAINT "notas_credito_xml" CHECK (uuid is not null or xml_id is null);