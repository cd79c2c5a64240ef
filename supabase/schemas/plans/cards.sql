create function private.cards(of_workout uuid, of_exercise uuid) returns bigint
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select count(distinct s.entry)
    from public.workout_sets s
    where s.workout_id = of_workout and s.user_id = (select auth.uid()) and s.exercise_id = of_exercise
  );
end
$$;
comment on function private.cards(uuid, uuid) is 'How many cards of a workout are of an exercise.';
grant execute on function private.cards(uuid, uuid) to authenticated;
