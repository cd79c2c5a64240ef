create function public.message_trace(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select t.trace || jsonb_build_object(
    'memory_changes', m.answer -> 'memory_changes', 'message_id', m.id, 'user_message_id', m.reply_to, 'created_at', m.created_at
  )
  into answer
  from public.messages m
  join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
  where m.user_id = me and target in (m.id, m.reply_to);
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.message_trace(uuid) is
  'GET /chat/messages/{id}/trace: of a reply, or of the message that it answers.';
grant execute on function public.message_trace(uuid) to authenticated;
