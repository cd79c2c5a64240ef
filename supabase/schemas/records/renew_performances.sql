create function private.renew_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct c.workout_id from changed c);
begin
  perform private.lock_profiles(array(select distinct c.user_id from changed c));
  delete from private.performances p where p.workout_id = any (touched);
  insert into private.performances
  select * from private.performances_of(array(select s from public.workout_sets s where s.workout_id = any (touched)));
  perform private.touch_workouts(touched);
  return null;
end
$$;
comment on function private.renew_performances() is
  'After delete of sets, with the transition table "changed": computes the performances of their workouts anew.';

create trigger workout_sets_100_renew_performances after delete on public.workout_sets
  referencing old table as changed for each statement execute function private.renew_performances();
