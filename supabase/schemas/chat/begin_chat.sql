create function public.begin_chat(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  person constant public.profiles := private.lock_profile();
  question jsonb;
  thread uuid;
  asked uuid;
  rate_limits jsonb;
  told private.chat_notes;
begin
  perform private.check_size('payload', pg_column_size(payload), 65536);
  if (payload -> 'require_ai_consent')::boolean then
    perform private.require_ai_consent();
  end if;
  if person.embedding_model is distinct from payload ->> 'embedding_model' then
    perform private.use_embedding_model(payload ->> 'embedding_model');
  end if;
  question := private.record_question(payload);
  if question ? 'replay' then
    return question;
  end if;
  perform private.learn_language(payload ->> 'message', person);
  thread := (question ->> 'conversation_id')::uuid;
  asked := (question ->> 'user_message_id')::uuid;
  -- A refused question leaves no trace: the call ends, and what it stored is rolled back.
  rate_limits := private.take_turn(coalesce(payload -> 'rate_limits', '[]'));
  told := private.told_notes((private.now() at time zone person.time_zone)::date);
  return json_build_object(
    'conversation_id', thread, 'user_message_id', asked, 'rate_limits', rate_limits,
    'context', private.chat_context(person, told), 'refused', private.refused_before(thread, asked),
    'history', private.recent_messages(thread, asked, 20, person.time_zone),
    'memories', told.memories, 'memories_total', told.memories_total
  );
end
$$;
comment on function public.begin_chat(jsonb) is
  'POST /chat, before the model: stores the message; { conversation_id, user_message_id, rate_limits, context, memories, memories_total, refused, history } or { replay }.';
grant execute on function public.begin_chat(jsonb) to authenticated;
