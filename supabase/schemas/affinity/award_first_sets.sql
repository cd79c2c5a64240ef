create function private.award_first_sets() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct i.workout_id from inserted i);
  w public.workouts;
begin
  -- Those that were inserted with their sets have earned already, and imported ones earn nothing.
  if not exists (select from unnest(touched) t (id) where not private.is_appraised(t.id)) then
    return null;
  end if;
  for w in
    select k.*
    from public.workouts k
    where k.id = any (touched) and k.source = 'app' and not private.is_appraised(k.id)
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
