create function private.renew_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct c.workout_id from changed c);
  sets public.workout_sets[];
begin
  perform private.lock_profiles(array(select distinct c.user_id from changed c));
  sets := array(select s from public.workout_sets s where s.workout_id = any (touched));
  delete from private.performances p where p.workout_id = any (touched);
  insert into private.performances select * from private.performances_of(sets);

  delete from private.bests b
  using (select distinct c.exercise_id, c.user_id from changed c) t
  where b.exercise_id = t.exercise_id and b.user_id = t.user_id;
  insert into private.bests
  select b.*
  from (select distinct c.exercise_id, c.user_id from changed c) t
  -- Of an account that is being erased nothing is left to be the best.
  join public.profiles k on k.id = t.user_id
  cross join lateral private.bests_of(array(
    select p from private.performances p where p.user_id = t.user_id and p.exercise_id = t.exercise_id
  )) b;
  perform private.touch_workouts(touched);
  return null;
end
$$;
comment on function private.renew_performances() is
  'After delete of sets, with the transition table "changed": computes the performances of their workouts anew, and the bests of their exercises.';

create trigger workout_sets_100_renew_performances after delete on public.workout_sets
  referencing old table as changed for each statement execute function private.renew_performances();
