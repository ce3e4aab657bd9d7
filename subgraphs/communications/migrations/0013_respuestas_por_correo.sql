ALTER TABLE "communications"."correos" ADD COLUMN "comentario_id" uuid;--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD COLUMN "ultimo_error" text;--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD CONSTRAINT "correos_comentario" FOREIGN KEY ("empresa_id","comentario_id") REFERENCES "communications"."comentarios"("empresa_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD CONSTRAINT "correos_de_comentario" UNIQUE("empresa_id","comentario_id");--> statement-breakpoint
ALTER TABLE "communications"."correos" ADD CONSTRAINT "correos_error" CHECK (comentario_id is null or estado <> 'FALLIDO' or ultimo_error is not null);