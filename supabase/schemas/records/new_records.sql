create function private.new_records(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- Whatever holds none of the bests breaks no record, and years of it need no look.
  exercises constant uuid[] := array(
    select p.exercise_id
    from private.performances p
    join private.bests b on b.exercise_id = p.exercise_id and b.user_id = p.user_id
    where p.workout_id = target and p.user_id = me and private.reaches(private.as_bests(p), b)
  );
  done constant public.workout_sets[] := array(
    select s from public.workout_sets s
    where s.workout_id = target and s.user_id = me and s.exercise_id = any (exercises)
  );
  others constant private.performances[] := array(
    select o from private.performances o
    where o.user_id = me and o.workout_id <> target and o.exercise_id = any (exercises)
  );
begin
  return private.records_against(done, array(select b from private.bests_of(others) b));
end
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;
