create function private.keep_notes(notes private.chat_notes, with_memories boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  notes.user_id := auth.uid();
  if not with_memories then
    notes.memories := null;
    notes.memories_total := null;
  end if;
  delete from private.chat_notes n where n.user_id = notes.user_id;
  insert into private.chat_notes select notes.*;
end
$$;
comment on function private.keep_notes(private.chat_notes, boolean) is
  'Keeps the notes on the caller, who holds the lock of their profile.';
grant execute on function private.keep_notes(private.chat_notes, boolean) to authenticated;
