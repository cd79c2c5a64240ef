create function private.substitutes_for(
  original public.exercises, there_is text[], besides uuid[], page_limit integer
) returns setof public.exercises
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with constraints as materialized (
    select c.movements, c.exercises from private.standing_constraints() c
  ), ranked as (
    -- Ranked before anything is held against the constraints: mostly the first few will do.
    select e
    from public.exercises e
    cross join lateral (
      select 4 * private.overlap(e.primary_muscles, original.primary_muscles)
        + 2 * private.overlap(e.secondary_muscles, original.secondary_muscles)
        + (e.mechanic is not distinct from original.mechanic)::integer
        + (e.force is not distinct from original.force)::integer
        + 0.5 * (e.tracking = original.tracking)::integer as score
    ) s
    where e.id <> original.id
      and e.archived_at is null
      and e.primary_muscles && original.primary_muscles
      and e.id <> all (besides)
      and (there_is is null or e.equipment::text = any (there_is))
    order by s.score desc, lower(e.name), e.id
    offset 0
  )
  select (r.e).*
  from ranked r
  where not exists (
    select from constraints c where private.rules_out(c.movements, c.exercises, (r.e).movement, (r.e).search_keys)
  )
  limit page_limit;
end
$$;
comment on function private.substitutes_for(public.exercises, text[], uuid[], integer) is
  'What can take the place of an exercise, besides some, best first: by shared muscles, then mechanic, force and tracking; none that a standing constraint rules out.';
grant execute on function private.substitutes_for(public.exercises, text[], uuid[], integer) to authenticated;
