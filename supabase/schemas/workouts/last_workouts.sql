create function private.last_workouts(how_many integer) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'date', w.local_date,
      'title', w.title,
      'exercises', (
        select jsonb_agg(jsonb_build_object('id', g.exercise_id, 'name', e.name, 'sets', g.sets) order by g.first_position)
        from (
          select s.exercise_id, min(s.position) as first_position,
            jsonb_agg(jsonb_build_object('reps', s.reps, 'weight_kg', s.weight_kg, 'rpe', s.rpe,
              'duration_s', s.duration_s, 'distance_m', s.distance_m, 'type', s.type) order by s.position) as sets
          from public.workout_sets s
          where s.workout_id = w.id and s.user_id = w.user_id
          group by s.exercise_id
        ) g
        join public.exercises e on e.id = g.exercise_id
      )
    ) order by w.started_at desc), '[]')
    from (
      select *
      from public.workouts o
      where o.user_id = (select auth.uid())
        -- Through the Data API a workout can have none.
        and exists (select from public.workout_sets s where s.workout_id = o.id and s.user_id = o.user_id)
      order by o.started_at desc, o.id desc
      limit how_many
    ) w
  );
end
$$;
comment on function private.last_workouts(integer) is 'The caller''s last workouts that have sets, newest first, sets grouped by exercise.';
grant execute on function private.last_workouts(integer) to authenticated;
