-- How many messages a channel has and when the last one was sent, kept by the messages themselves.
CREATE FUNCTION "communications"."canales_chat_cuenta"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  empresas uuid[];
  canales uuid[];
  cambios integer[];
begin
  if tg_op = 'INSERT' then
    select array_agg(empresa_id), array_agg(canal_id), array_agg(n) into empresas, canales, cambios
      from (select empresa_id, canal_id, count(*)::int as n from nuevos group by 1, 2) as c;
  elsif tg_op = 'DELETE' then
    select array_agg(empresa_id), array_agg(canal_id), array_agg(n) into empresas, canales, cambios
      from (select empresa_id, canal_id, -count(*)::int as n from viejos group by 1, 2) as c;
  else
    -- What was only reworded counts for nothing, and locks nothing.
    select array_agg(empresa_id), array_agg(canal_id), array_agg(n) into empresas, canales, cambios
      from (select empresa_id, canal_id, sum(n)::int as n
              from (select empresa_id, canal_id, enviado_en, sum(n) as n
                      from (select empresa_id, canal_id, enviado_en, 1 as n from nuevos
                            union all select empresa_id, canal_id, enviado_en, -1 from viejos) as cada_uno
                     group by 1, 2, 3 having sum(n) <> 0) as movidos
             group by 1, 2) as c;
  end if;
  if canales is null then return null; end if;
  -- Locked by a statement of its own, always in one order: the next one then sees what whoever held the lock left, and
  -- two writers of several channels do not wait for each other.
  perform from communications.canales_chat c
    where (c.empresa_id, c.id) in (select * from unnest(empresas, canales))
    order by c.empresa_id, c.id for no key update;
  update communications.canales_chat c
     set mensajes = c.mensajes + a.n,
         ultimo_mensaje_en = (select m.enviado_en from communications.mensajes_chat m
                               where m.empresa_id = c.empresa_id and m.canal_id = c.id
                               order by m.enviado_en desc nulls last limit 1)
    from unnest(empresas, canales, cambios) as a(empresa_id, id, n)
   where c.empresa_id = a.empresa_id and c.id = a.id;
  return null;
end $$;
--> statement-breakpoint
CREATE TRIGGER "mensajes_chat_al_insertar" AFTER INSERT ON "communications"."mensajes_chat"
  REFERENCING NEW TABLE AS nuevos FOR EACH STATEMENT EXECUTE FUNCTION "communications"."canales_chat_cuenta"();
--> statement-breakpoint
CREATE TRIGGER "mensajes_chat_al_borrar" AFTER DELETE ON "communications"."mensajes_chat"
  REFERENCING OLD TABLE AS viejos FOR EACH STATEMENT EXECUTE FUNCTION "communications"."canales_chat_cuenta"();
--> statement-breakpoint
CREATE TRIGGER "mensajes_chat_al_cambiar" AFTER UPDATE ON "communications"."mensajes_chat"
  REFERENCING OLD TABLE AS viejos NEW TABLE AS nuevos FOR EACH STATEMENT EXECUTE FUNCTION "communications"."canales_chat_cuenta"();
--> statement-breakpoint
CREATE FUNCTION "communications"."canales_chat_nace_vacio"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.mensajes := 0;
  new.ultimo_mensaje_en := null;
  return new;
end $$;
--> statement-breakpoint
CREATE TRIGGER "canales_chat_nace_vacio" BEFORE INSERT ON "communications"."canales_chat"
  FOR EACH ROW EXECUTE FUNCTION "communications"."canales_chat_nace_vacio"();
--> statement-breakpoint
CREATE FUNCTION "communications"."canales_chat_no_a_mano"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  raise exception 'canales_chat_no_a_mano: only its messages change mensajes and ultimo_mensaje_en'
    using errcode = 'check_violation';
end $$;
--> statement-breakpoint
-- At depth 0 nobody's trigger is doing it.
CREATE TRIGGER "canales_chat_no_a_mano" BEFORE UPDATE ON "communications"."canales_chat" FOR EACH ROW
  WHEN (pg_trigger_depth() = 0 and (old.mensajes, old.ultimo_mensaje_en) is distinct from (new.mensajes, new.ultimo_mensaje_en))
  EXECUTE FUNCTION "communications"."canales_chat_no_a_mano"();
