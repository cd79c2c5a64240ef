create function public.list_exercises(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
-- The planner thinks a search dear enough to compile: 225 ms for a query of 6 to 15.
set jit = off
as $$
declare
  wanted constant text := filters ->> 'q';
  ids constant text[] := private.texts(filters -> 'ids');
  muscles constant text[] := private.texts(filters -> 'muscle');
  equipments constant text[] := private.texts(filters -> 'equipment');
  categories constant text[] := private.texts(filters -> 'category');
  levels constant text[] := private.texts(filters -> 'level');
  mechanics constant text[] := private.texts(filters -> 'mechanic');
  forces constant text[] := private.texts(filters -> 'force');
  trackings constant text[] := private.texts(filters -> 'tracking');
  custom constant boolean := (filters -> 'custom')::boolean;
  page_name constant text := page_after ->> 0;
  page_id constant uuid := (page_after ->> 1)::uuid;
  rows jsonb;
begin
  perform private.require_account();
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 32768);
  perform private.check_size('q', octet_length(wanted), 800);
  select coalesce(jsonb_agg(
    jsonb_build_object('row', private.exercise_json(f.e), 'key', jsonb_build_array(f.name, (f.e).id))
    order by f.score desc nulls last, f.name collate "C", (f.e).id
  ), '[]')
  into rows
  from (
    select e, lower(e.name) as name, s.score
    from public.exercises e
    left join private.search_exercises(wanted) s on s.exercise_id = e.id
    where (wanted is null or s.exercise_id is not null)
      -- Asked for by id, an archived exercise is still read.
      and (e.archived_at is null or ids is not null)
      and (ids is null or e.id::text = any (ids))
      and (muscles is null or e.primary_muscles::text[] && muscles)
      and (equipments is null or e.equipment::text = any (equipments))
      and (categories is null or e.category::text = any (categories))
      and (levels is null or e.level::text = any (levels))
      and (mechanics is null or e.mechanic::text = any (mechanics))
      and (forces is null or e.force::text = any (forces))
      and (trackings is null or e.tracking::text = any (trackings))
      and (custom is null or (e.user_id is not null) = custom)
      and (page_id is null or (lower(e.name) collate "C", e.id) > (page_name, page_id))
    order by s.score desc nulls last, lower(e.name) collate "C", e.id
    limit page_limit + 1
  ) f;
  if wanted is not null then
    return private.page(rows, page_limit) || '{"next_after": null}';
  end if;
  return private.page(rows, page_limit);
end
$$;
comment on function public.list_exercises(jsonb, integer, jsonb) is
  'GET /exercises: filters AND, values of one filter OR; with q the best matches, else by name.';
grant execute on function public.list_exercises(jsonb, integer, jsonb) to authenticated;
