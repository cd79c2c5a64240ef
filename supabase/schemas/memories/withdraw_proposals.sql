create function private.withdraw_proposals(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- Without its message, since it is not the person who deletes it: the message may go on teaching.
  update public.memories m set source_message_id = null where m.proposes_memory_id = target and m.user_id = auth.uid();
  delete from public.memories m where m.proposes_memory_id = target and m.user_id = auth.uid();
end
$$;
comment on function private.withdraw_proposals(uuid) is 'Ends what is proposed for a memory: a newer proposal takes its place, or it was taken back.';
