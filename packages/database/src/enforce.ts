/** What keeps rows apart whatever a migration said: the subgraph's role, and forced row level security. Safe to repeat: what is as it should be is not touched. */

export const roleOf = (name: string): string => `app_${name}`;

/**
 * Creates the subgraph's role and lets the login role become it. Roles belong
 * to the cluster: another database of it may make the same one at this moment,
 * and a database restored elsewhere comes without. From PostgreSQL 16 on, being
 * a member is not yet the right to become it.
 */
export const ensureRole = (role: string): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  exception when duplicate_object or unique_violation then null;
  end $$;
  do $$ begin
    if not pg_has_role(current_user, '${role}',
         case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) then
      grant ${role} to current_user;
    end if;
  end $$`;

/** Those of the four that the role `should` (not) have on the table `c` and does not (does), as a list; null when all is well. */
const differing = (role: string, should: boolean) => `
             (select string_agg(permiso, ', ') from (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as v(permiso, comando)
               where (exento or exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', comando::"char"))) = ${should}
                 and has_table_privilege('${role}', c.oid, permiso) <> ${should})`;

/**
 * Policies are each table's own; that they bind the owner too, and what the
 * role may do, is said here for all of them: what a policy admits, so that a
 * table without one for updates or deletions can only be added to. Raises when a
 * table that is not `exempt` has no policy. Views get nothing: theirs are the
 * owner's eyes.
 */
export function enforceIsolation(name: string, exempt: readonly string[]): string {
  const role = roleOf(name);
  const exempted = exempt.map((table) => `'${table}'`).join(', ') || `''`;
  return `
  do $$ declare t record; begin
    if not has_schema_privilege('${role}', '${name}', 'USAGE') then grant usage on schema ${name} to ${role}; end if;
    for t in
      select c.oid::regclass as nombre, c.relrowsecurity and c.relforcerowsecurity as forzada, exento,
             exists (select from pg_policy p where p.polrelid = c.oid) as con_politica,
             ${differing(role, true)} as faltan,
             ${differing(role, false)} as sobran
        from pg_class c, lateral (select c.relname in (${exempted})) as e(exento)
       where c.relnamespace = '${name}'::regnamespace and c.relkind in ('r', 'p')
    loop
      if not t.exento and not t.con_politica then
        raise exception 'table % has no row level security policy', t.nombre;
      end if;
      if not t.exento and not t.forzada then
        execute format('alter table %s enable row level security, force row level security', t.nombre);
      end if;
      if t.faltan is not null then execute format('grant %s on %s to ${role}', t.faltan, t.nombre); end if;
      if t.sobran is not null then execute format('revoke %s on %s from ${role}', t.sobran, t.nombre); end if;
    end loop;
    for t in
      select c.oid::regclass as nombre, has_sequence_privilege('${role}', c.oid, 'USAGE') as concedida
        from pg_class c where c.relnamespace = '${name}'::regnamespace and c.relkind = 'S'
    loop
      if not t.concedida then execute format('grant usage on sequence %s to ${role}', t.nombre); end if;
    end loop;
  end $$`;
}
