create function private.drop_notes() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owner uuid;
begin
  if tg_table_name = 'profiles' then
    owner := new.id;
  elsif tg_op = 'DELETE' then
    owner := old.user_id;
  else
    owner := new.user_id;
  end if;
  -- Who writes their own has queued before the statement. Somebody who is making notes just now has not seen
  -- this change: wait, then drop theirs too.
  if owner is distinct from auth.uid() then
    perform private.lock_profiles(array[owner]);
  end if;
  delete from private.chat_notes n where n.user_id = owner;
  return null;
end
$$;
comment on function private.drop_notes() is
  'After a change of what new_notes() reads, or of words in it; workouts have record_workout_changes().';

create trigger plans_500_drop_notes_of_new after insert on public.plans
  for each row when (new.is_active) execute function private.drop_notes();
create trigger plans_500_drop_notes after update on public.plans
  for each row when (old.is_active or new.is_active) execute function private.drop_notes();
create trigger plans_500_drop_notes_of_old after delete on public.plans
  for each row when (old.is_active) execute function private.drop_notes();
create trigger plan_training_maxes_500_drop_notes after insert or update or delete on public.plan_training_maxes
  for each row execute function private.drop_notes();
create trigger pauses_500_drop_notes after insert or update or delete on public.pauses
  for each row execute function private.drop_notes();
create trigger profiles_500_drop_notes after update of unit_system, time_zone, gym on public.profiles
  for each row execute function private.drop_notes();

-- Straight through the Data API: the lock comes before the rows.
create trigger plan_training_maxes_000_queue before insert or update or delete on public.plan_training_maxes
  for each statement execute function private.queue_writer();
