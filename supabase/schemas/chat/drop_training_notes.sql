create function private.drop_training_notes() returns trigger
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
  if owner is null then
    -- An exercise of the library, which may stand in anybody's notes.
    delete from private.training_notes;
  else
    -- Whoever is making notes just now has not seen this change: wait, then drop theirs too.
    perform private.lock_profiles(array[owner]);
    delete from private.training_notes n where n.user_id = owner;
  end if;
  return null;
end
$$;
comment on function private.drop_training_notes() is
  'After a change of what training_now() reads, or of words in it; workouts have record_workout_changes().';

create trigger plans_500_drop_training_notes_of_new after insert on public.plans
  for each row when (new.is_active) execute function private.drop_training_notes();
create trigger plans_500_drop_training_notes after update on public.plans
  for each row when (old.is_active or new.is_active) execute function private.drop_training_notes();
create trigger plans_500_drop_training_notes_of_old after delete on public.plans
  for each row when (old.is_active) execute function private.drop_training_notes();
create trigger plan_training_maxes_500_drop_training_notes after insert or update or delete on public.plan_training_maxes
  for each row execute function private.drop_training_notes();
create trigger pauses_500_drop_training_notes after insert or update or delete on public.pauses
  for each row execute function private.drop_training_notes();
create trigger exercises_500_drop_training_notes after insert or update or delete on public.exercises
  for each row execute function private.drop_training_notes();
create trigger profiles_500_drop_training_notes after update of unit_system, time_zone, gym on public.profiles
  for each row execute function private.drop_training_notes();
