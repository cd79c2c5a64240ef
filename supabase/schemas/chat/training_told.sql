create function private.training_told(today date) returns private.training_notes
language plpgsql volatile
set search_path = ''
as $$
declare
  told private.training_notes;
begin
  select * into told from private.training_notes n where n.user_id = (select auth.uid()) and n.day = today;
  if not found then
    told := private.training_now(today);
    perform private.keep_training_notes(told);
  end if;
  return told;
end
$$;
comment on function private.training_told(date) is
  'What the companion is told of the caller''s training: as it was noted on this local day, or made and noted now. For calls that hold the profile''s lock.';
grant execute on function private.training_told(date) to authenticated;
