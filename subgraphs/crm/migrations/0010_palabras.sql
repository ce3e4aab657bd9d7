CREATE INDEX "clientes_por_palabras" ON "crm"."clientes" USING gin ("busqueda" gin_trgm_ops,"busqueda_personal" gin_trgm_ops);
--> statement-breakpoint
-- The rows in which a word is, through the trigram index, which no query reaches under row level security: its operators
-- are not leakproof. Company and confinement are repeated here, as the policy says them. Null where there are more than
-- `tope`, or where the word has no trigram. As its owner is, it is only fast if that is a superuser or BYPASSRLS.
CREATE FUNCTION crm.buscar_clientes(palabra text, personal boolean, tope integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  empresa uuid := nullif(current_setting('app.empresa_id', true), '')::uuid;
  todos boolean := coalesce(current_setting('app.clientes', true) = '*', false);
  clientes uuid[] := string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[];
  clave text := public.cliente360_normaliza(palabra);
  patron text := '%' || replace(replace(replace(clave, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  hallados uuid[];
BEGIN
  IF length(clave) < 3 THEN RETURN NULL; END IF;
  IF personal THEN
    SELECT array_agg(h.id) INTO hallados FROM (
      SELECT t.id FROM crm.clientes t
       WHERE t.empresa_id = empresa AND (todos OR t.id = ANY (clientes)) AND (t.busqueda LIKE patron OR t.busqueda_personal LIKE patron)
       LIMIT tope + 1) h;
  ELSE
    SELECT array_agg(h.id) INTO hallados FROM (
      SELECT t.id FROM crm.clientes t
       WHERE t.empresa_id = empresa AND (todos OR t.id = ANY (clientes)) AND t.busqueda LIKE patron
       LIMIT tope + 1) h;
  END IF;
  IF cardinality(hallados) > tope THEN RETURN NULL; END IF;
  RETURN coalesce(hallados, '{}');
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION crm.buscar_clientes(text, boolean, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION crm.buscar_clientes(text, boolean, integer) TO app_crm;
