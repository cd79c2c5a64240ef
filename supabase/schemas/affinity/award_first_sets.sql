create function private.award_first_sets() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  w public.workouts;
begin
  for w in
    select k.*
    from public.workouts k
    where k.id in (select i.workout_id from inserted i) and k.source = 'app'
      and not exists (
        select from public.affinity_events a
        where a.workout_id = k.id and a.user_id = k.user_id and a.kind = 'workout'
      )
    order by k.started_at, k.id
  loop
    perform private.lock_profiles(array[w.user_id]);
    perform private.award_workout(w);
  end loop;
  return null;
end
$$;
comment on function private.award_first_sets() is
  'After insert of sets, with the transition table "inserted": a workout that was inserted before its sets earns once it has some.';

create trigger workout_sets_200_award after insert on public.workout_sets
  referencing new table as inserted for each statement execute function private.award_first_sets();
