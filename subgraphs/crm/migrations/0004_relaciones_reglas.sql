-- What crm.relaciones keeps of itself beyond its CHECKs and keys. Each function is a trigger's, run as whoever writes.

-- One writer of relations at a time in a company: what the rules below read must not change until this transaction ends.
-- The reads come after the lock in snapshots of their own, as READ COMMITTED gives them.
create function crm.relaciones_antes() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and
     (new.empresa_id, new.id, new.espejo_id, new.cliente_id, new.otro_id, new.sentido) is distinct from
     (old.empresa_id, old.id, old.espejo_id, old.cliente_id, old.otro_id, old.sentido) then
    raise exception 'relaciones_extremos: a relation between other clients is another row'
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_extremos';
  end if;
  perform pg_advisory_xact_lock(hashtext('crm.relaciones'), hashtext(new.empresa_id::text));
  return new;
end $$;
--> statement-breakpoint
create trigger relaciones_antes before insert or update on crm.relaciones
  for each row execute function crm.relaciones_antes();
--> statement-breakpoint

-- The other end's row says the same. It is made, changed and deleted with this one; given by the writer too, it has to agree.
create function crm.relaciones_espejo() returns trigger language plpgsql as $$
declare
  espejo crm.relaciones;
  hallado crm.relaciones;
begin
  if tg_op = 'DELETE' then
    delete from crm.relaciones t where t.empresa_id = old.empresa_id and t.id = old.espejo_id;
    return null;
  end if;
  espejo := new;
  espejo.id := new.espejo_id;
  espejo.espejo_id := new.id;
  espejo.cliente_id := new.otro_id;
  espejo.otro_id := new.cliente_id;
  espejo.sentido := case new.sentido when 'SALIENTE' then 'ENTRANTE' else 'SALIENTE' end;
  select * into hallado from crm.relaciones t where t.empresa_id = espejo.empresa_id and t.id = espejo.id;
  if not found then
    insert into crm.relaciones select espejo.*;
  elsif hallado is not distinct from espejo then
    null;
  elsif tg_op = 'INSERT' then
    raise exception 'relaciones_espejo: the two ends of a relation were given differently'
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_espejo';
  else
    update crm.relaciones t
       set (tipo, participacion, vigente_desde, vigente_hasta, notas, creado_en, actualizado_en, version) =
           (espejo.tipo, espejo.participacion, espejo.vigente_desde, espejo.vigente_hasta, espejo.notas,
            espejo.creado_en, espejo.actualizado_en, espejo.version)
     where t.empresa_id = espejo.empresa_id and t.id = espejo.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger relaciones_espejo after insert or update or delete on crm.relaciones
  for each row execute function crm.relaciones_espejo();
--> statement-breakpoint

-- Rules over several relations. A token confined to some clients does not see the rest of a group, and must not close a
-- circle through it: the company's clients are opened for these two reads and closed again. That needs no right that the
-- writer lacks on either engine, whoever owns the tables; SECURITY DEFINER would, since the policy binds an owner too.
create function crm.relaciones_reglas() returns trigger language plpgsql as $$
declare
  visibles text := current_setting('app.clientes', true);
  en_circulo boolean := false;
  suma numeric;
begin
  perform set_config('app.clientes', '*', true);
  if new.tipo = 'MATRIZ_DE' and new.sentido = 'SALIENTE' then
    with recursive debajo (cliente_id) as (
      select new.otro_id
      union
      select t.otro_id from debajo d join crm.relaciones t
        on t.empresa_id = new.empresa_id and t.cliente_id = d.cliente_id and t.tipo = 'MATRIZ_DE' and t.sentido = 'SALIENTE'
    )
    select exists (select from debajo d where d.cliente_id = new.cliente_id) into en_circulo;
  end if;
  -- The most that is owned at once: on the first day of one of them.
  if new.participacion is not null and new.sentido = 'ENTRANTE' then
    select max(en_su_primer_dia.suma) into suma from (
      select sum(o.participacion) as suma
        from crm.relaciones d join crm.relaciones o
          on o.empresa_id = d.empresa_id and o.cliente_id = d.cliente_id and o.sentido = 'ENTRANTE'
         and o.vigente_desde <= d.vigente_desde and (o.vigente_hasta is null or o.vigente_hasta >= d.vigente_desde)
       where d.empresa_id = new.empresa_id and d.cliente_id = new.cliente_id and d.sentido = 'ENTRANTE'
         and d.participacion is not null and o.participacion is not null
       group by d.id
    ) as en_su_primer_dia;
  end if;
  perform set_config('app.clientes', visibles, true);
  if en_circulo then
    raise exception 'relaciones_sin_circulo: the destination owns its MATRIZ_DE already'
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_sin_circulo';
  end if;
  if suma > 100 then
    raise exception 'relaciones_hasta_100: % percent of a client would be owned at once', suma
      using errcode = 'check_violation', schema = 'crm', table = 'relaciones', constraint = 'relaciones_hasta_100';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger relaciones_reglas after insert or update on crm.relaciones
  for each row execute function crm.relaciones_reglas();
