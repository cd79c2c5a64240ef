create function public.exercise_facets() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  return (
    with visible as (
      select * from public.exercises where archived_at is null
    ), counted as (
      select 'muscle' as facet, m::text as value, count(*) as n
      from visible v cross join unnest(v.primary_muscles) m group by m
      union all
      select f.facet, f.value, count(*)
      from visible v
      cross join lateral (values
        ('equipment', v.equipment::text), ('category', v.category::text), ('level', v.level::text),
        ('mechanic', v.mechanic::text), ('force', v.force::text), ('tracking', v.tracking::text),
        ('custom', (v.user_id is not null)::text)
      ) f (facet, value)
      where f.value is not null
      group by f.facet, f.value
    )
    select jsonb_object_agg(facet, facet_values)
    from (
      select facet, jsonb_agg(jsonb_build_object('value', value, 'count', n) order by n desc, value) as facet_values
      from counted
      group by facet
    ) f
  );
end
$$;
comment on function public.exercise_facets() is 'GET /exercises/facets: every filter value with its number of exercises.';
grant execute on function public.exercise_facets() to authenticated;
