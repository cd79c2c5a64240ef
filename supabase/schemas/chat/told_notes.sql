create function private.told_notes(today date) returns private.chat_notes
language plpgsql volatile
set search_path = ''
as $$
declare
  most_memories constant integer := 120;
  told private.chat_notes;
  is_new boolean;
begin
  select * into told from private.chat_notes n where n.user_id = (select auth.uid()) and n.day = today;
  is_new := not found;
  if is_new then
    told := private.new_notes(today);
  end if;
  if told.memories is null then
    select k.memories, k.memories_total into told.memories, told.memories_total
    from private.prompt_memories(most_memories, today) k;
    if is_new or told.memories_total <= most_memories then
      perform private.keep_notes(told, told.memories_total <= most_memories);
    end if;
  end if;
  return told;
end
$$;
comment on function private.told_notes(date) is
  'What the companion is told of the caller: as it was noted on this local day, or made and noted now. For calls that hold the profile''s lock.';
grant execute on function private.told_notes(date) to authenticated;
