create function private.record_failure(question uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.messages m
  set attempt_started_at = null,
    -- A cut reply of an earlier attempt stands.
    status = case when exists (select from public.messages r where r.reply_to = m.id) then m.status else 'failed' end
  where m.id = question
    and m.user_id = auth.uid()
    and m.role = 'user'
    and not exists (
      select from public.messages r where r.reply_to = m.id and r.status in ('complete', 'blocked'));
end
$$;
comment on function private.record_failure(uuid) is 'Marks an own message as unanswered, so that a retry may begin at once.';
grant execute on function private.record_failure(uuid) to authenticated;
