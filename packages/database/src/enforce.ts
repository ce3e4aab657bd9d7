/**
 * Enforcement of isolation: grants of the subgraph's role and forced row level security, whatever a migration said. It is safe
 * to repeat: what is as it should be is not touched.
 */
import { roleOf } from './prerequisites.ts';

/** Those of the four that the role `should` (not) have on the table `c` and does not (does), as a list; null when all is well. */
const differing = (role: string, should: boolean) => `
             (select string_agg(permiso, ', ') from (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as v(permiso, comando)
               where (case when exento then permiso = 'select'
                      else exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', comando::"char")) end) = ${should}
                 and has_table_privilege('${role}', c.oid, permiso) <> ${should})`;

/**
 * Policies are each table's own; that they bind the owner too, and what the
 * role may do, is said here for all of them: what a policy admits, so that a
 * table without one for updates or deletions can only be added to. `exempt`
 * tables are read by everybody and written by the owner. Raises when a table that
 * is not `exempt` has no policy, and when no policy could bind the role. Views get
 * nothing: theirs are the owner's eyes.
 */
export function enforceIsolation(name: string, exempt: readonly string[]): string {
  const role = roleOf(name);
  const exempted = exempt.map((table) => `'${table}'`).join(', ') || `''`;
  return `
  do $$ declare t record; begin
    if exists (select from pg_roles where rolname = '${role}' and (rolsuper or rolbypassrls)) then
      raise exception 'no policy binds the role ${role}: alter role ${role} nosuperuser nobypassrls';
    end if;
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
