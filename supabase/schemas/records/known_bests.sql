create function private.known_bests(how_many integer) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_name', l.name, 'kind', 'weight', 'value', trim_scale(b.heaviest), 'reps', b.reps, 'date', b.local_date
    ) order by l.last_at desc, l.name), '[]')
    from (
      select e.id, e.name, max(w.started_at) as last_at
      from (
        select * from public.workouts o
        where o.user_id = (select auth.uid())
        order by o.started_at desc, o.id desc
        limit 5
      ) w
      join private.performances p on p.workout_id = w.id and p.user_id = w.user_id
      join public.exercises e on e.id = p.exercise_id and e.tracking <> 'assisted_bodyweight'
      where p.heaviest is not null
      group by e.id, e.name
      order by last_at desc, e.name
      limit how_many
    ) l
    cross join lateral (
      select p.heaviest, w.local_date, (
        select max(s.reps) from public.workout_sets s
        where s.workout_id = p.workout_id and s.user_id = p.user_id and s.exercise_id = l.id and s.weight_kg = p.heaviest
          and s.type <> 'warmup'
      ) as reps
      from private.bests o
      join private.performances p
        on p.user_id = o.user_id and p.exercise_id = o.exercise_id and p.heaviest = o.heaviest
      join public.workouts w on w.id = p.workout_id
      where o.user_id = (select auth.uid()) and o.exercise_id = l.id
      limit 1
    ) b
  );
end
$$;
comment on function private.known_bests(integer) is 'The heaviest sets ever of the exercises that were trained lately.';
grant execute on function private.known_bests(integer) to authenticated;
