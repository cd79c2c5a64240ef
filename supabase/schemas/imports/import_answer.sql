create function private.import_answer(
  about jsonb, names private.imported_name[], workouts private.imported_workout[], sets private.imported_set[]
) returns jsonb
language plpgsql stable
set search_path = ''
set enable_nestloop = off
as $$
begin
  return about || (
    select jsonb_build_object(
      'first', min((w.fields).started_at), 'last', max((w.fields).started_at),
      'workouts', count(*), 'sets', coalesce(sum(s.sets), 0),
      'created', count(*) filter (where not w.is_known), 'duplicates', count(*) filter (where w.is_known)
    )
    from unnest(workouts) w
    join (
      select s.workout, count(*) as sets from unnest(sets) s where s.reason is null group by s.workout
    ) s on s.workout = w.n
  ) || (
    with used as materialized (
      select k.name, k.is_new, k.exercise_id, k.confidence, s.sets, row_number() over (order by not k.is_new, s.sets desc, k.name) as n
      from (select s.name, count(*) as sets from unnest(sets) s where s.reason is null group by s.name) s
      join unnest(names) k on k.n = s.name
    ), suggested as materialized (
      select g.n, g.suggestions
      from private.suggest_exercises(
        array(select u.name from used u where u.is_new and u.n <= 300 order by u.n),
        -- They exist by now, unless this is a dry run.
        array(select u.exercise_id from used u where u.is_new)
      ) g
    )
    select jsonb_build_object(
      'mapped', coalesce(jsonb_agg(jsonb_build_object(
        'name', u.name, 'exercise_id', u.exercise_id, 'exercise_name', e.name, 'confidence', u.confidence, 'sets', u.sets
      ) order by u.n) filter (where not u.is_new), '[]'),
      'unmapped', coalesce(jsonb_agg(jsonb_build_object(
        'name', u.name, 'sets', u.sets, 'suggestions', coalesce(g.suggestions, '[]')
      ) order by u.n) filter (where u.is_new), '[]')
    )
    from used u
    left join public.exercises e on e.id = u.exercise_id
    left join suggested g on g.n = u.n and u.is_new
  ) || jsonb_build_object('rows_rejected', coalesce((
    select jsonb_agg(jsonb_build_object('line', s.line, 'reason', s.reason) order by s.line)
    from unnest(sets) s
    where s.reason is not null
  ), '[]'));
end
$$;
comment on function private.import_answer(jsonb, private.imported_name[], private.imported_workout[], private.imported_set[]) is
  'What POST /workouts/import answers: counted from what can be stored, or was; suggestions for the 300 most used names that mean nothing yet.';
grant execute on function private.import_answer(jsonb, private.imported_name[], private.imported_workout[], private.imported_set[]) to authenticated;
