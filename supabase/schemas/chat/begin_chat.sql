create function public.begin_chat(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  question jsonb;
begin
  perform private.check_size('payload', pg_column_size(payload), 65536);
  if (payload -> 'require_ai_consent')::boolean then
    perform private.require_ai_consent();
  end if;
  question := private.record_question(payload);
  if question ? 'replay' then
    return question;
  end if;
  -- A refused question leaves no trace: the call ends, and what it stored is rolled back.
  return question || jsonb_build_object(
    'rate_limits', private.take_turn(coalesce(payload -> 'rate_limits', '[]')),
    'context', private.chat_context(),
    'refused', private.refused_before((question ->> 'conversation_id')::uuid, (question ->> 'user_message_id')::uuid),
    'history', private.recent_messages(
      (question ->> 'conversation_id')::uuid, (question ->> 'user_message_id')::uuid, 20)
  ) || private.prompt_memories(120);
end
$$;
comment on function public.begin_chat(jsonb) is
  'POST /chat, before the model: stores the message; { conversation_id, user_message_id, rate_limits, context, memories, memories_total, refused, history } or { replay }.';
grant execute on function public.begin_chat(jsonb) to authenticated;
