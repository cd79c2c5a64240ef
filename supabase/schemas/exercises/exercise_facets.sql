create function public.exercise_facets() returns json
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  return (
    select json_object_agg(facet, facet_values)
    from (
      select split_part(trait, ':', 1) as facet, json_agg(
        json_build_object('value', split_part(trait, ':', 2), 'count', n) order by n desc, split_part(trait, ':', 2)
      ) as facet_values
      from (
        select t.trait, count(*) as n
        from public.exercises e
        cross join unnest(e.traits) t (trait)
        where e.archived_at is null
        group by t.trait
      ) counted
      group by 1
    ) f
  );
end
$$;
comment on function public.exercise_facets() is 'GET /exercises/facets: every filter value with its number of exercises.';
grant execute on function public.exercise_facets() to authenticated;
