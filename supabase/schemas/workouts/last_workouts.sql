create function private.last_workouts(how_many integer) returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'date', w.local_date,
      'title', w.title,
      'exercises', (
        select json_agg(json_build_object('id', g.exercise_id, 'name', e.name, 'sets', g.sets) order by g.first_position)
        from (
          select s.exercise_id, min(s.position) as first_position, json_agg(s.shown order by s.position) as sets
          from (
            select o.exercise_id, o.position, t as shown
            from public.workout_sets o
            cross join lateral (select o.reps, o.weight_kg, o.rpe, o.duration_s, o.distance_m, o.type) t
            where o.workout_id = w.id and o.user_id = w.user_id
          ) s
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
