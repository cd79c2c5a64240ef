create function private.record_answer(payload jsonb, answer jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  question constant uuid := (payload ->> 'user_message_id')::uuid;
begin
  -- A delete of nothing would still wake the triggers of messages.
  if exists (select from public.messages m where m.reply_to = question and m.user_id = me) then
    delete from public.messages m where m.reply_to = question and m.user_id = me;
  end if;
  insert into public.messages (id, conversation_id, user_id, role, content, status, mood, suggestions, actions,
    reply_to, answer)
  values (
    (payload ->> 'message_id')::uuid, (payload ->> 'conversation_id')::uuid, me, 'assistant', payload ->> 'reply',
    (payload ->> 'status')::public.message_status, (payload ->> 'mood')::public.mood, payload -> 'suggestions',
    payload -> 'actions', question, answer
  );
  update public.messages m set attempt_started_at = null, status = 'complete' where m.id = question and m.user_id = me;
  update public.conversations c set last_message_at = private.now()
  where c.id = (payload ->> 'conversation_id')::uuid and c.user_id = me;
end
$$;
comment on function private.record_answer(jsonb, jsonb) is 'Stores the reply to an own message, in place of a cut one.';
grant execute on function private.record_answer(jsonb, jsonb) to authenticated;
