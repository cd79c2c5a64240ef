create function private.keep_training_notes(notes private.training_notes) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  notes.user_id := auth.uid();
  delete from private.training_notes n where n.user_id = notes.user_id;
  insert into private.training_notes select notes.*;
end
$$;
comment on function private.keep_training_notes(private.training_notes) is
  'Keeps the notes of the caller, who holds the lock of their profile.';
grant execute on function private.keep_training_notes(private.training_notes) to authenticated;
