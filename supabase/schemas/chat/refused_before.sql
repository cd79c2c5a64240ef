create function private.refused_before(thread uuid, before_message uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return coalesce((
    select t.refused
    from public.messages m
    left join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
    where m.conversation_id = thread and m.user_id = (select auth.uid()) and m.role = 'assistant'
      and m.seq < (select q.seq from public.messages q where q.id = before_message)
    order by m.seq desc
    limit 1
  ), '[]');
end
$$;
comment on function private.refused_before(uuid, uuid) is
  'What the last reply before a message would have had remembered and was refused, [{ op, reason }].';
grant execute on function private.refused_before(uuid, uuid) to authenticated;
