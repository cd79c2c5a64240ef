create function public.resolve_actions(names text[], moments timestamp[] default '{}') returns jsonb
language plpgsql stable
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  zone constant text := (select p.time_zone from public.profiles p where p.id = me);
  exact uuid[];
  missed text[];
  answer jsonb;
begin
  if cardinality(names) > 300 or exists (select from unnest(names) n where char_length(n) > 200) then
    perform private.invalid('names', 'too_long');
  elsif cardinality(moments) > 20 then
    perform private.invalid('moments', 'too_long');
  end if;

  -- The names that are written as an exercise is called need no matching.
  exact := array(
    select k.id
    from (select i.n, private.search_key(i.name) as key from unnest(names) with ordinality i (name, n) offset 0) w
    left join lateral (
      select e.id
      from public.exercises e
      cross join lateral (select array_position(e.search_keys, w.key) as ord) p
      where p.ord is not null and e.archived_at is null and w.key <> ''
      order by p.ord > 1, e.user_id is null, p.ord, e.slug
      limit 1
    ) k on true
    order by w.n
  );
  missed := array(select i.name from unnest(names, exact) with ordinality i (name, id, n) where i.id is null order by i.n);

  with matched as materialized (
    select m.exercise_id, missed[m.n] as name
    from private.match_names(missed, array_fill(1::bigint, array[cardinality(missed)])) m
    where cardinality(missed) > 0
  ), settled as materialized (
    select i.n, i.name, coalesce(i.id, (select m.exercise_id from matched m where m.name = i.name limit 1)) as id
    from unnest(names, exact) with ordinality i (name, id, n)
  ), trained as materialized (
    select s.exercise_id, count(distinct s.workout_id) as times
    from public.workout_sets s
    where s.user_id = me
    group by s.exercise_id
  ), near as materialized (
    -- What has every word of the name: what the person trains first, then what goes by many names.
    select s.n, e.id, e.name, coalesce(t.times, 0) as times,
      row_number() over (partition by s.n order by coalesce(t.times, 0) desc, cardinality(e.aliases) desc, e.name) as place,
      count(*) filter (where t.times > 0) over (partition by s.n) as trained,
      count(*) over (partition by s.n) as how_many
    from settled s
    cross join lateral (select private.name_words(s.name) as words offset 0) w
    join public.exercises e on e.archived_at is null
      and w.words <> '{}'
      and (select bool_and(strpos(e.search_text, word) > 0) from unnest(w.words) word)
    left join trained t on t.exercise_id = e.id
    where s.id is null
  ), chosen as (
    select s.n, s.name,
      coalesce(s.id, (select n.id from near n where n.n = s.n and n.place = 1 and (n.how_many = 1 or n.trained = 1))) as id
    from settled s
  ), ruled_out as materialized (
    select r.exercise_id, r.because from private.ruled_out() r
  )
  select jsonb_agg(
    case
      when e.id is not null then jsonb_build_object('exercise', jsonb_build_object(
        'id', e.id, 'name', e.name, 'tracking', e.tracking,
        'because', r.because))
      else jsonb_build_object('near', coalesce((
        select jsonb_agg(n.name order by n.place) from near n where n.n = c.n and n.place <= 3), '[]'))
    end order by c.n)
  into answer
  from chosen c
  left join public.exercises e on e.id = c.id
  left join ruled_out r on r.exercise_id = e.id;

  return jsonb_build_object(
    'now', private.now(),
    'names', coalesce(answer, '[]'),
    -- An hour that a change of the clocks skips, or has twice, is what PostgreSQL makes of it.
    'moments', (select coalesce(jsonb_agg(m.local at time zone zone order by m.n), '[]')
      from unnest(moments) with ordinality m (local, n))
  );
end
$$;
comment on function public.resolve_actions(text[], timestamp[]) is
  'POST /chat, for proposed actions: { now, names: [{ exercise } or { near }], moments }, each list in the order of the arguments; moments are local to the caller''s zone.';
grant execute on function public.resolve_actions(text[], timestamp[]) to authenticated;
