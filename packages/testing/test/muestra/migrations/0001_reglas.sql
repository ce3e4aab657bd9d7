-- A rule that no CHECK tells the kit of: a statement with one row that breaks it is refused whole.
create function muestra.marcas_reglas() returns trigger language plpgsql as $$
begin
  if new.peso = 1 then raise exception 'marcas_peso' using errcode = 'check_violation', constraint = 'marcas_peso'; end if;
  return null;
end $$;
--> statement-breakpoint
create trigger marcas_reglas after insert on muestra.marcas for each row execute function muestra.marcas_reglas();
