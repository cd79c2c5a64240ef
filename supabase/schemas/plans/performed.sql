create function private.performed(of_workout uuid, of_exercise uuid, nth integer, times integer) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('workout_id', w.id, 'started_at', w.started_at, 'local_date', w.local_date, 'sets', (
      select jsonb_agg(s.shown order by s.position)
      from (
        select o.position, o.shown, dense_rank() over (order by (o.shown).entry) as card
        from private.shown_sets o
        where o.user_id = w.user_id and o.exercise_id = of_exercise and o.workout_id = w.id
      ) s
      where times = 1 or s.card = nth
    ))
    from public.workouts w
    where w.id = of_workout and w.user_id = (select auth.uid())
  );
end
$$;
comment on function private.performed(uuid, uuid, integer, integer) is
  'An exercise in a workout: all of its sets, or those of its nth card where a day has it several times.';
grant execute on function private.performed(uuid, uuid, integer, integer) to authenticated;
