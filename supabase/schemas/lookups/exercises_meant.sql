create function private.exercises_meant(names text[])
returns table (n integer, said text, exercise_id uuid, others text[])
language plpgsql stable
set search_path = ''
-- Compiling a search takes longer than running it.
set jit = off
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
  known uuid[];
  unknown text[];
begin
  -- Mostly a name is written as it stands here; matching other spellings reads every name there is.
  known := array(
    select (
      select e.id
      from public.exercises e
      cross join unnest(e.search_keys) with ordinality k (key, n)
      where w.key <> '' and e.search_keys @> array[w.key] and k.key = w.key and (e.archived_at is null or k.n = 1)
      order by e.archived_at is not null, k.n > 1, e.user_id is not null desc, k.n, e.slug
      limit 1
    )
    from unnest(names) with ordinality a (said, n)
    cross join lateral (select private.search_key(a.said) as key) w
    order by a.n
  );
  unknown := array(
    select a.said from unnest(names, known) a (said, id) where a.id is null and private.search_key(a.said) <> ''
  );
  return query
  with respelled as materialized (
    select unknown[m.n] as said, m.exercise_id
    from private.match_names(unknown, array_fill(1::bigint, array[cardinality(unknown)])) m
    where unknown <> '{}'
  ), matched as materialized (
    select a.n::integer as n, a.said, x.id as exercise_id, exists (
      select from private.performances p where p.user_id = me and p.exercise_id = x.id
    ) as is_logged
    from unnest(names, known) with ordinality a (said, id, n)
    cross join lateral (
      select coalesce(a.id, (select r.exercise_id from respelled r where r.said = a.said limit 1)) as id
    ) x
  ), alike as materialized (
    select m.n, e.id, e.name, s.score, exists (
      select from private.performances p where p.user_id = me and p.exercise_id = e.id
    ) as is_logged
    from matched m
    cross join lateral private.search_exercises(private.respelled(private.search_key(m.said))) s
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
