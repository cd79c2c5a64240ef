create function private.exercises_meant(names text[])
returns table (n integer, said text, exercise_id uuid, others text[])
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
begin
  return query
  with matched as materialized (
    select a.n::integer as n, a.said, m.exercise_id, exists (
      select from private.performances p where p.user_id = me and p.exercise_id = m.exercise_id
    ) as is_logged
    from unnest(names) with ordinality a (said, n)
    left join private.match_names(names, array_fill(1::bigint, array[cardinality(names)])) m on m.n = a.n
  ), alike as materialized (
    select m.n, e.id, e.name, s.score, exists (
      select from private.performances p where p.user_id = me and p.exercise_id = e.id
    ) as is_logged
    from matched m
    cross join lateral private.search_exercises(m.said) s
    join public.exercises e on e.id = s.exercise_id and e.id is distinct from m.exercise_id
    where not m.is_logged
  ), choices as materialized (
    select l.n, count(*) filter (where l.is_logged) as logged, (array_agg(l.id) filter (where l.is_logged))[1] as first_logged
    from alike l
    group by l.n
  )
  select m.n, m.said, x.id, array(
    select l.name from alike l
    -- Of several that it may mean, those that are trained; else what the library has.
    where l.n = m.n and l.id is distinct from x.id and (l.is_logged or c.logged = 0)
    order by l.score desc, l.name
    limit 5
  )
  from matched m
  left join choices c on c.n = m.n
  cross join lateral (
    select coalesce(m.exercise_id, case when c.logged = 1 then c.first_logged end) as id
  ) x;
end
$$;
comment on function private.exercises_meant(text[]) is
  'The exercise that each name means, by the matcher of imports, or the only trained one that resembles it; where it was never trained, others that it may mean.';
grant execute on function private.exercises_meant(text[]) to authenticated;
