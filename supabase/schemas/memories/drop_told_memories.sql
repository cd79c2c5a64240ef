create function private.drop_told_memories() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owners uuid[];
begin
  if tg_level = 'ROW' then
    owners := array[new.user_id];
  else
    owners := array(select distinct c.user_id from changed c);
  end if;
  if owners = '{}' then
    return null;
  end if;
  -- As in drop_notes().
  if owners is distinct from array[auth.uid()] then
    perform private.lock_profiles(owners);
  end if;
  update private.chat_notes n set memories = null, memories_total = null
  where n.user_id = any (owners) and n.memories is not null;
  return null;
end
$$;
comment on function private.drop_told_memories() is 'After a change of what prompt_memories() shows.';

-- Straight through the Data API: the lock comes before the rows.
create trigger memories_000_queue before insert or update or delete on public.memories
  for each statement execute function private.queue_writer();

create trigger memories_600_drop_told_of_new after insert on public.memories
  referencing new table as changed for each statement execute function private.drop_told_memories();
create trigger memories_600_drop_told after update
  of kind, content, about, importance, source, created_at, superseded_by, forgotten_at, proposes_change, proposes_memory_id, valid_from,
    valid_until on public.memories
  for each row execute function private.drop_told_memories();
create trigger memories_600_drop_told_of_old after delete on public.memories
  referencing old table as changed for each statement execute function private.drop_told_memories();

-- What the warnings of the plan's next day say, in the words of the memory.
create trigger memories_610_drop_notes_of_new after insert on public.memories
  for each row when (new.kind = 'constraint') execute function private.drop_notes();
create trigger memories_610_drop_notes after update
  of kind, content, about, superseded_by, forgotten_at, proposes_memory_id, valid_until on public.memories
  for each row when (old.kind = 'constraint' or new.kind = 'constraint') execute function private.drop_notes();
create trigger memories_610_drop_notes_of_old after delete on public.memories
  for each row when (old.kind = 'constraint') execute function private.drop_notes();
