create function public.list_exercises(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns json
language plpgsql stable
set search_path = ''
-- The planner thinks a search dear enough to compile: 225 ms for a query of 6 to 15.
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  wanted constant text := filters ->> 'q';
  ids constant text[] := private.texts(filters -> 'ids');
  muscles constant text[] := private.traits_of(filters, 'muscle');
  equipments constant text[] := private.traits_of(filters, 'equipment');
  categories constant text[] := private.traits_of(filters, 'category');
  levels constant text[] := private.traits_of(filters, 'level');
  mechanics constant text[] := private.traits_of(filters, 'mechanic');
  forces constant text[] := private.traits_of(filters, 'force');
  trackings constant text[] := private.traits_of(filters, 'tracking');
  custom constant text[] := private.traits_of(filters, 'custom');
  is_filtered constant boolean := filters - 'q' <> '{}';
  page_name constant text := page_after ->> 0;
  page_id constant uuid := (page_after ->> 1)::uuid;
  page uuid[];
  answer json;
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 32768);
  perform private.check_size('q', octet_length(wanted), 800);
  if wanted is not null then
    select json_build_object('data', coalesce(json_agg(f.document order by f.score desc, f.name, f.id), '[]'), 'next_after', null)
    into answer
    from (
      select e.document, e.id, lower(e.name) collate "C" as name, s.score
      from private.search_exercises(wanted, case when not is_filtered then page_limit end) s
      join public.exercises e on e.id = s.exercise_id
      where not is_filtered or (
        (ids is null or e.id::text = any (ids))
        and (muscles is null or e.traits && muscles)
        and (equipments is null or e.traits && equipments)
        and (categories is null or e.traits && categories)
        and (levels is null or e.traits && levels)
        and (mechanics is null or e.traits && mechanics)
        and (forces is null or e.traits && forces)
        and (trackings is null or e.traits && trackings)
        and (custom is null or e.traits && custom)
      )
      order by s.score desc, lower(e.name) collate "C", e.id
      limit page_limit
    ) f;
    return answer;
  end if;
  -- The library and one's own, each by its index: the planner would not use it beside the filters.
  if not is_filtered then
    select array_agg(f.id order by f.name, f.id) into page
    from (
      (select e.id, lower(e.name) collate "C" as name
      from public.exercises e
      where coalesce(e.user_id, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000'
        and e.archived_at is null and (page_id is null or (lower(e.name) collate "C", e.id) > (page_name, page_id))
      order by lower(e.name) collate "C", e.id
      limit page_limit + 1)
      union all
      (select e.id, lower(e.name) collate "C"
      from public.exercises e
      where coalesce(e.user_id, '00000000-0000-0000-0000-000000000000') = me
        and e.archived_at is null and (page_id is null or (lower(e.name) collate "C", e.id) > (page_name, page_id))
      order by lower(e.name) collate "C", e.id
      limit page_limit + 1)
      order by name, id
      limit page_limit + 1
    ) f;
  else
    select array_agg(f.id order by f.name, f.id) into page
    from (
      select e.id, lower(e.name) collate "C" as name
      from public.exercises e
      where (e.user_id is null or e.user_id = me)
        -- Asked for by id, an archived exercise is still read.
        and (e.archived_at is null or ids is not null)
        and (page_id is null or (lower(e.name) collate "C", e.id) > (page_name, page_id))
        and (ids is null or e.id::text = any (ids))
        and (muscles is null or e.traits && muscles)
        and (equipments is null or e.traits && equipments)
        and (categories is null or e.traits && categories)
        and (levels is null or e.traits && levels)
        and (mechanics is null or e.traits && mechanics)
        and (forces is null or e.traits && forces)
        and (trackings is null or e.traits && trackings)
        and (custom is null or e.traits && custom)
      order by lower(e.name) collate "C", e.id
      limit page_limit + 1
    ) f;
  end if;
  select json_build_object(
    'data', coalesce(json_agg(e.document order by p.n), '[]'),
    'next_after', case when cardinality(page) > page_limit then
      (select json_build_array(lower(l.name), l.id) from public.exercises l where l.id = page[page_limit])
    end
  )
  into answer
  from unnest(page[:page_limit]) with ordinality p (id, n)
  join public.exercises e on e.id = p.id;
  return answer;
end
$$;
comment on function public.list_exercises(jsonb, integer, jsonb) is
  'GET /exercises: filters AND, values of one filter OR; with q the best matches, else by name.';
grant execute on function public.list_exercises(jsonb, integer, jsonb) to authenticated;
