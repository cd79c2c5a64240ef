create function private.new_records(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  done constant public.workout_sets[] := array(
    select s from public.workout_sets s where s.workout_id = target and s.user_id = me
  );
  others constant private.performances[] := array(
    select o
    from private.performances o
    where o.user_id = me and o.workout_id <> target and o.exercise_id in (select s.exercise_id from unnest(done) s)
  );
begin
  return private.records_against(done, array(select b from private.bests_of(others) b));
end
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;
