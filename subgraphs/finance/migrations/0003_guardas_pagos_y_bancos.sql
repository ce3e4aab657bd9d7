-- What is reconciled of a movement is never more than the movement, nor anything of one that is ignored.
-- The movement's row is locked first, so that two who reconcile it at once are added up.
create function finance.revisa_conciliacion(de_empresa uuid, movimiento uuid) returns void language plpgsql as $$
declare
  m record;
  conciliado numeric;
begin
  select importe, ignorado into m from finance.movimientos_bancarios
   where empresa_id = de_empresa and id = movimiento for no key update;
  if not found then
    raise exception 'partidas_conciliacion_movimiento: the movement % is not there', movimiento using errcode = '23503';
  end if;
  select coalesce(sum(importe), 0) into conciliado from finance.partidas_conciliacion
   where empresa_id = de_empresa and movimiento_id = movimiento and revertida_en is null;
  if conciliado > m.importe then
    raise exception 'partidas_conciliacion_dentro: % of % is reconciled of movement %', conciliado, m.importe, movimiento using errcode = '23514';
  end if;
  if m.ignorado and conciliado > 0 then
    raise exception 'partidas_conciliacion_ignorado: movement % is ignored', movimiento using errcode = '23514';
  end if;
end $$;
--> statement-breakpoint
create function finance.partida_dentro_de_su_movimiento() returns trigger language plpgsql as $$
begin
  perform finance.revisa_conciliacion(new.empresa_id, new.movimiento_id);
  return null;
end $$;
--> statement-breakpoint
create trigger partidas_conciliacion_dentro
  after insert or update of movimiento_id, importe, revertida_en on finance.partidas_conciliacion
  for each row when (new.revertida_en is null) execute function finance.partida_dentro_de_su_movimiento();
--> statement-breakpoint
create function finance.movimiento_cubre_sus_partidas() returns trigger language plpgsql as $$
begin
  perform finance.revisa_conciliacion(new.empresa_id, new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger movimientos_bancarios_dentro
  after update of importe, ignorado on finance.movimientos_bancarios
  for each row execute function finance.movimiento_cubre_sus_partidas();
--> statement-breakpoint
-- A CFDI P is ordered by its first payment: kept beside it, since an order needs an index.
create function finance.fecha_del_primer_pago() returns trigger language plpgsql as $$
declare
  tocado record;
begin
  for tocado in
    select distinct empresa, cfdi
      from (values (old.empresa_id, old.cfdi_pago_id), (new.empresa_id, new.cfdi_pago_id)) as tocados (empresa, cfdi)
     where cfdi is not null
  loop
    update finance.cfdis_pago c set fecha_pago = primero.fecha
      from (select min(p.fecha_pago) as fecha from finance.pagos p
             where p.empresa_id = tocado.empresa and p.cfdi_pago_id = tocado.cfdi) primero
     where c.empresa_id = tocado.empresa and c.id = tocado.cfdi and c.fecha_pago is distinct from primero.fecha;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger pagos_fecha_del_primero
  after insert or delete or update of fecha_pago, cfdi_pago_id on finance.pagos
  for each row execute function finance.fecha_del_primer_pago();
--> statement-breakpoint
-- CFDI written before there was such a column; row level security holds for whoever migrates, too.
do $$
declare
  e record;
begin
  for e in select id from finance.empresas loop
    perform set_config('app.empresa_id', e.id::text, true), set_config('app.clientes', '*', true);
    update finance.cfdis_pago c set fecha_pago =
      (select min(p.fecha_pago) from finance.pagos p where p.empresa_id = c.empresa_id and p.cfdi_pago_id = c.id);
  end loop;
  perform set_config('app.empresa_id', '', true), set_config('app.clientes', '', true);
end $$;
