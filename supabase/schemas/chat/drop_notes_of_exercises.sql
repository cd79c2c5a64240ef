create function private.drop_notes_of_exercises() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owners uuid[] := array(select distinct c.user_id from changed c);
begin
  if owners = '{}' then
    return null;
  elsif array_position(owners, null) is not null then
    -- One of the library, which may stand in anybody's notes.
    delete from private.chat_notes;
    return null;
  end if;
  -- As in drop_notes().
  if owners is distinct from array[auth.uid()] then
    perform private.lock_profiles(owners);
  end if;
  delete from private.chat_notes n where n.user_id = any (owners);
  return null;
end
$$;
comment on function private.drop_notes_of_exercises() is
  'After a statement on exercises, with the transition table "changed": their names and muscles stand in notes.';

-- Straight through the Data API: the lock comes before the rows.
create trigger exercises_000_queue before insert or update or delete on public.exercises
  for each statement execute function private.queue_writer();

create trigger exercises_500_drop_notes_of_new after insert on public.exercises
  referencing new table as changed for each statement execute function private.drop_notes_of_exercises();
create trigger exercises_500_drop_notes after update on public.exercises
  referencing new table as changed for each statement execute function private.drop_notes_of_exercises();
create trigger exercises_500_drop_notes_of_old after delete on public.exercises
  referencing old table as changed for each statement execute function private.drop_notes_of_exercises();
