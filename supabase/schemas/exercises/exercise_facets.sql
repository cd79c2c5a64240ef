create function public.exercise_facets(if_none_match text[] default null) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  tag constant text := private.library_tag();
begin
  if private.is_known(tag, if_none_match) then
    return json_build_object('tag', tag);
  end if;
  return (
    with visible as materialized (
      select e.equipment, e.category, e.level, e.mechanic, e.force, e.tracking, e.user_id is not null as custom, e.primary_muscles
      from public.exercises e
      where e.archived_at is null
    ), counted (facet, value, n) as (
      select 'muscle', m.muscle::text, count(*) from visible v cross join unnest(v.primary_muscles) m (muscle) group by m.muscle
      union all
      select case 0
        when grouping(v.equipment) then 'equipment' when grouping(v.category) then 'category' when grouping(v.level) then 'level'
        when grouping(v.mechanic) then 'mechanic' when grouping(v.force) then 'force' when grouping(v.tracking) then 'tracking'
        else 'custom'
      end, coalesce(v.equipment::text, v.category::text, v.level::text, v.mechanic::text, v.force::text, v.tracking::text, v.custom::text), count(*)
      from visible v
      group by grouping sets (v.equipment, v.category, v.level, v.mechanic, v.force, v.tracking, v.custom)
    )
    select json_object_agg(f.facet, f.value order by f.facet = 'tag', f.facet)
    from (
      select c.facet, json_agg(json_build_object('value', c.value, 'count', c.n) order by c.n desc, c.value) as value
      from counted c
      where c.value is not null
      group by c.facet
      union all
      select 'tag', to_json(tag)
    ) f
  );
end
$$;
comment on function public.exercise_facets(text[]) is
  'GET /exercises/facets: every filter value with its number of exercises. Only the tag of library_tag() when it is among those known.';
grant execute on function public.exercise_facets(text[]) to authenticated;
