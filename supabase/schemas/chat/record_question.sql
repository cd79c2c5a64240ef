create function private.record_question(payload jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  question_id constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  wanted_thread constant uuid := (payload ->> 'conversation_id')::uuid;
  most constant integer := 100000;
  thread uuid := coalesce(wanted_thread, gen_random_uuid());
  said constant text := payload ->> 'message';
  known public.messages;
  answered jsonb;
begin
  -- What the server makes an id for was never there before.
  if payload ? 'id' and private.was_deleted('message', question_id) then
    perform private.fail('gone');
  end if;

  -- A repeated id of a new conversation that was made by the server goes on where the first attempt began.
  if wanted_thread is null and payload ? 'id' then
    select m.conversation_id into thread from public.messages m where m.id = question_id and m.user_id = me;
    thread := coalesce(thread, gen_random_uuid());
  end if;
  -- An insert of nothing would still wake the triggers of conversations.
  if not exists (select from public.conversations c where c.id = thread and c.user_id = me) then
    if private.was_deleted('conversation', thread) then
      perform private.fail('gone');
    end if;
    insert into public.conversations as c (id, user_id, title)
    values (thread, me, left(split_part(said, E'\n', 1), 80))
    on conflict (id) do nothing;
    if not found then
      perform private.fail('not_found');
    end if;
  end if;

  insert into public.messages (id, conversation_id, user_id, role, content, attempt_started_at)
  values (question_id, thread, me, 'user', said, private.now())
  on conflict (id) do nothing;
  if not found then
    select * into strict known from public.messages m where m.id = question_id;
    if known.user_id <> me or known.role <> 'user' or known.content <> said or known.conversation_id <> thread then
      perform private.fail('id_taken');
    end if;
    select m.answer into answered
    from public.messages m
    where m.reply_to = question_id and m.status in ('complete', 'blocked');
    if answered is not null then
      return jsonb_build_object('replay', answered);
    -- An attempt ends with its request, within the platform's 150 s; one that died is not waited for.
    elsif private.is_running(known.attempt_started_at, 150) then
      perform private.fail('in_progress', jsonb_build_object('retry_after',
        private.seconds_left(known.attempt_started_at, 150)));
    end if;
    update public.messages m set attempt_started_at = private.now() where m.id = question_id;
  -- Every message comes this way, and each reply goes with one.
  elsif (select count(*) from public.messages m where m.user_id = me) > most then
    perform private.fail('limit_reached', jsonb_build_object('limit', most, 'of', 'messages'));
  end if;
  return jsonb_build_object('conversation_id', thread, 'user_message_id', question_id);
end
$$;
comment on function private.record_question(jsonb) is
  'Stores the user''s message first, whatever happens after: { conversation_id, user_message_id }, or { replay } for one that was answered.';
grant execute on function private.record_question(jsonb) to authenticated;
