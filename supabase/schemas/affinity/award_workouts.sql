create function private.award_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  w public.workouts;
begin
  -- Lock, then count: who writes their own has queued already, before the statement.
  if exists (select from inserted i where i.user_id is distinct from me) then
    perform private.lock_profiles(array(select distinct i.user_id from inserted i));
  end if;
  if exists (select from inserted i where i.source = 'import') then
    insert into public.affinity_events (user_id, points, kind, reason, workout_id, day)
    select i.user_id, 0, 'workout', 'Workout imported: what was trained before earns nothing', i.id, i.local_date
    from inserted i
    where i.source = 'import'
    order by i.started_at, i.id;
  end if;
  -- One without sets waits for them: workout_sets_200_award.
  for w in
    select i.* from inserted i
    where i.source = 'app' and private.has_sets(i)
    order by i.started_at, i.id
  loop
    perform private.award_workout(w);
  end loop;
  return null;
end
$$;
comment on function private.award_workouts() is
  'After insert of workouts, with the transition table "inserted": posts what each earns that was inserted with its sets, in one statement.';

create trigger workouts_200_award after insert on public.workouts
  referencing new table as inserted for each statement execute function private.award_workouts();
