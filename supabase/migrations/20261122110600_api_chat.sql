-- chat: one call before the model is asked, one after.

create function private.next_plan_day() returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object('id', p.id, 'name', p.name, 'next_day', (
    select jsonb_build_object('id', d.id, 'name', d.name, 'exercises', (
      select coalesce(jsonb_agg(jsonb_build_object('exercise_id', x.exercise_id, 'exercise_name', e.name) order by x.position), '[]')
      from public.plan_exercises x
      join public.exercises e on e.id = x.exercise_id
      where x.plan_day_id = d.id and x.user_id = p.user_id
    ))
    from public.plan_days d
    where d.plan_id = p.id and d.user_id = p.user_id
    order by d.position <= coalesce((
      select l.position
      from public.workouts w
      join public.plan_days l on l.id = w.plan_day_id
      where w.user_id = p.user_id and l.plan_id = p.id
      order by w.started_at desc
      limit 1
    ), -1), d.position
    limit 1
  ))
  from public.plans p
  where p.user_id = (select auth.uid()) and p.is_active
$$;
comment on function private.next_plan_day() is 'The active plan and the day after the one logged last, with its exercises, or null.';
grant execute on function private.next_plan_day() to authenticated;

create function private.known_bests(how_many integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'exercise_name', l.name, 'kind', 'weight', 'value', trim_scale(b.heaviest), 'date', b.local_date
  ) order by l.last_at desc, l.name), '[]')
  from (
    select e.id, e.name, max(w.started_at) as last_at
    from (
      select * from public.workouts o
      where o.user_id = (select auth.uid())
      order by o.started_at desc, o.id desc
      limit 5
    ) w
    join private.performances p on p.workout_id = w.id and p.user_id = w.user_id
    join public.exercises e on e.id = p.exercise_id and e.tracking <> 'assisted_bodyweight'
    where p.heaviest is not null
    group by e.id, e.name
    order by last_at desc, e.name
    limit how_many
  ) l
  cross join lateral (
    select p.heaviest, w.local_date
    from private.performances p
    join public.workouts w on w.id = p.workout_id
    where p.user_id = (select auth.uid()) and p.exercise_id = l.id and p.heaviest is not null
    order by p.heaviest desc
    limit 1
  ) b
$$;
comment on function private.known_bests(integer) is 'The heaviest sets ever of the exercises that were trained lately.';
grant execute on function private.known_bests(integer) to authenticated;

create function private.last_workouts(how_many integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'date', w.local_date,
    'title', w.title,
    'exercises', (
      select jsonb_agg(jsonb_build_object('id', g.exercise_id, 'name', e.name, 'sets', g.sets) order by g.first_position)
      from (
        select s.exercise_id, min(s.position) as first_position,
          jsonb_agg(jsonb_build_object('reps', s.reps, 'weight_kg', s.weight_kg, 'rpe', s.rpe,
            'duration_s', s.duration_s, 'distance_m', s.distance_m, 'type', s.type) order by s.position) as sets
        from public.workout_sets s
        where s.workout_id = w.id and s.user_id = w.user_id
        group by s.exercise_id
      ) g
      join public.exercises e on e.id = g.exercise_id
    )
  ) order by w.started_at desc), '[]')
  from (
    select *
    from public.workouts o
    where o.user_id = (select auth.uid())
    order by o.started_at desc, o.id desc
    limit how_many
  ) w
$$;
comment on function private.last_workouts(integer) is 'The caller''s last workouts, newest first, sets grouped by exercise.';
grant execute on function private.last_workouts(integer) to authenticated;

create function private.chat_context() returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'now', to_char(private.now() at time zone p.time_zone, 'YYYY-MM-DD"T"HH24:MI:SS'),
    'companion_name', p.companion_name,
    'user', jsonb_build_object('display_name', p.display_name, 'unit_system', p.unit_system,
      'time_zone', p.time_zone, 'training_goal', p.training_goal, 'pause', private.current_pause(),
      'last_pause', private.last_pause()),
    'affinity', jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score)),
    'streak_weeks', private.streak_weeks(),
    'active_plan', private.next_plan_day(),
    'last_workouts', private.last_workouts(3),
    'records', private.known_bests(5),
    'constraints', (
      select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'content', m.content)), '[]')
      from (
        select * from public.memories c
        where c.user_id = p.id and c.kind = 'constraint' and c.is_current
        order by c.importance desc, c.updated_at desc
        limit 5
      ) m
    )
  )
  from public.profiles p
  where p.id = (select auth.uid())
$$;
comment on function private.chat_context() is 'What the companion is told besides the memories that match: person, bond, plan, last training.';
grant execute on function private.chat_context() to authenticated;

create function private.record_question(payload jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  question_id constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  wanted_thread constant uuid := (payload ->> 'conversation_id')::uuid;
  thread uuid := coalesce(wanted_thread, gen_random_uuid());
  said constant text := payload ->> 'message';
  known public.messages;
  answered jsonb;
begin
  update public.profiles p set embedding_model = payload ->> 'embedding_model'
  where p.id = me and p.embedding_model is distinct from payload ->> 'embedding_model';

  if private.was_deleted('message', question_id) or private.was_deleted('conversation', thread) then
    perform private.fail('gone');
  end if;

  -- A repeated id of a new conversation that was made by the server goes on where the first attempt began.
  if wanted_thread is null then
    select m.conversation_id into thread from public.messages m where m.id = question_id and m.user_id = me;
    thread := coalesce(thread, gen_random_uuid());
  end if;
  insert into public.conversations as c (id, user_id, title)
  values (thread, me, left(split_part(said, E'\n', 1), 80))
  on conflict (id) do nothing;
  if not found and not exists (select from public.conversations c where c.id = thread and c.user_id = me) then
    perform private.fail('not_found');
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
    elsif known.attempt_started_at > private.now() - interval '150 seconds' then
      perform private.fail('in_progress', '{"retry_after": 5}');
    end if;
    update public.messages m set attempt_started_at = private.now() where m.id = question_id;
  end if;
  return jsonb_build_object('conversation_id', thread, 'user_message_id', question_id);
end
$$;
comment on function private.record_question(jsonb) is
  'Stores the user''s message first, whatever happens after: { conversation_id, user_message_id }, or { replay } for one that was answered.';
grant execute on function private.record_question(jsonb) to authenticated;

create function private.recent_messages(thread uuid, before_message uuid, how_many integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'content', m.content) order by m.seq), '[]')
  from (
    select *
    from public.messages o
    where o.conversation_id = thread
      and o.user_id = (select auth.uid())
      and o.seq < (select q.seq from public.messages q where q.id = before_message)
      and (o.role = 'assistant' or exists (select from public.messages r where r.reply_to = o.id))
    order by o.seq desc
    limit how_many
  ) m
$$;
comment on function private.recent_messages(uuid, uuid, integer) is 'The answered exchanges before a message, oldest first.';
grant execute on function private.recent_messages(uuid, uuid, integer) to authenticated;

create function public.begin_chat(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  question constant jsonb := private.record_question(payload);
begin
  if question ? 'replay' then
    return question;
  end if;
  -- A refused question leaves no trace: the call ends, and what it stored is rolled back.
  return question || jsonb_build_object(
    'rate_limits', private.take_turn(coalesce(payload -> 'rate_limits', '[]')),
    'context', private.chat_context(),
    'history', private.recent_messages(
      (question ->> 'conversation_id')::uuid, (question ->> 'user_message_id')::uuid, 20)
  );
end
$$;
comment on function public.begin_chat(jsonb) is
  'POST /chat, before the model: stores the message; { conversation_id, user_message_id, rate_limits, context, history } or { replay }.';
grant execute on function public.begin_chat(jsonb) to authenticated;

create function private.recall(memory_ids uuid[]) returns jsonb
language sql volatile security definer
set search_path = ''
as $$
  with used as (
    select m.id, m.content, min(k.n) as n
    from unnest(memory_ids) with ordinality k (id, n)
    join public.memories m on m.id = k.id and m.user_id = auth.uid()
    group by m.id
  ), counted as (
    insert into public.memory_stats as s (memory_id, user_id, last_recalled_at)
    select id, auth.uid(), private.now() from used
    on conflict (memory_id) do update
      set recall_count = s.recall_count + 1, last_recalled_at = excluded.last_recalled_at
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'content', content) order by n), '[]') from used
$$;
comment on function private.recall(uuid[]) is 'Counts the recall of own memories; answers them as { id, content }.';
grant execute on function private.recall(uuid[]) to authenticated;

create function private.record_trace(payload jsonb) returns void
language sql volatile security definer
set search_path = ''
as $$
  insert into public.message_traces (message_id, user_id, trace)
  select (payload ->> 'message_id')::uuid, auth.uid(), payload -> 'trace'
  where jsonb_typeof(payload -> 'trace') = 'object'
$$;
comment on function private.record_trace(jsonb) is 'Keeps why a reply was given.';
grant execute on function private.record_trace(jsonb) to authenticated;

create function private.record_answer(payload jsonb, answer jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  question constant uuid := (payload ->> 'user_message_id')::uuid;
begin
  delete from public.messages m where m.reply_to = question and m.user_id = me;
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

create function public.finish_chat(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  question constant uuid := (payload ->> 'user_message_id')::uuid;
  answer jsonb;
begin
  -- Deleted while the model was thinking: nothing to answer any more.
  if not exists (
    select from public.messages m
    where m.id = question and m.user_id = me and m.conversation_id = (payload ->> 'conversation_id')::uuid
  ) then
    perform private.fail('not_found');
  end if;
  select m.answer into answer
  from public.messages m
  where m.reply_to = question and m.status in ('complete', 'blocked');
  if answer is null then
    perform private.award_chat();
    answer := jsonb_build_object(
      'conversation_id', payload -> 'conversation_id', 'user_message_id', payload -> 'user_message_id',
      'message_id', payload -> 'message_id', 'reply', payload -> 'reply', 'status', payload -> 'status',
      'mood', payload -> 'mood', 'suggestions', payload -> 'suggestions', 'actions', payload -> 'actions',
      'resources', payload -> 'resources',
      'memories_used', private.recall(array(select jsonb_array_elements_text(payload -> 'memories_used')::uuid)),
      'memories_saved', private.learn(question, payload -> 'memory_operations'),
      'affinity', (
        select jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score))
        from public.profiles p
        where p.id = me
      )
    );
    perform private.record_answer(payload, answer);
    perform private.record_trace(payload);
  end if;
  return jsonb_build_object('answer', answer, 'pending_embeddings', private.pending_embeddings());
end
$$;
comment on function public.finish_chat(jsonb) is
  'POST /chat, after the model: stores reply, new memories and recall counts; { answer, pending_embeddings }.';
grant execute on function public.finish_chat(jsonb) to authenticated;

create function private.record_failure(question uuid) returns void
language sql volatile security definer
set search_path = ''
as $$
  update public.messages m
  set attempt_started_at = null,
    -- A cut reply of an earlier attempt stands.
    status = case when exists (select from public.messages r where r.reply_to = m.id) then m.status else 'failed' end
  where m.id = question
    and m.user_id = auth.uid()
    and m.role = 'user'
    and not exists (
      select from public.messages r where r.reply_to = m.id and r.status in ('complete', 'blocked'))
$$;
comment on function private.record_failure(uuid) is 'Marks an own message as unanswered, so that a retry may begin at once.';
grant execute on function private.record_failure(uuid) to authenticated;

create function public.fail_chat(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  perform private.record_failure(target);
end
$$;
comment on function public.fail_chat(uuid) is 'POST /chat, when the model gave no answer: the message stays, as failed.';
grant execute on function public.fail_chat(uuid) to authenticated;

create function public.list_conversations(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'row', jsonb_build_object('id', f.id, 'title', f.title, 'last_message_at', f.last_message_at),
        'key', jsonb_build_array(f.last_message_at, f.id)
      ) order by f.last_message_at desc, f.id desc)
      from (
        select *
        from public.conversations c
        where c.user_id = me
          and (page_after is null
            or (c.last_message_at, c.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by c.last_message_at desc, c.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_conversations(integer, jsonb) is 'GET /chat/conversations, the last used first.';
grant execute on function public.list_conversations(integer, jsonb) to authenticated;

create function public.list_messages(target uuid, page_limit integer default 20, page_after jsonb default null)
returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  if not exists (select from public.conversations c where c.id = target and c.user_id = me) then
    perform private.fail('not_found');
  end if;
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object('key', jsonb_build_array(f.seq), 'row', jsonb_build_object(
        'id', f.id, 'role', f.role, 'content', f.content, 'status', f.status, 'mood', f.mood,
        'suggestions', f.suggestions, 'actions', f.actions, 'created_at', f.created_at
      )) order by f.seq desc)
      from (
        select *
        from public.messages m
        where m.conversation_id = target
          and m.user_id = me
          and (page_after is null or m.seq < (page_after ->> 0)::bigint)
        order by m.seq desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_messages(uuid, integer, jsonb) is 'GET /chat/conversations/{id}/messages, newest first.';
grant execute on function public.list_messages(uuid, integer, jsonb) to authenticated;

create function public.delete_conversation(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.conversations c where c.id = target and c.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_conversation(uuid) is 'DELETE /chat/conversations/{id}: memories stay.';
grant execute on function public.delete_conversation(uuid) to authenticated;

create function public.message_trace(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select t.trace || jsonb_build_object(
    'message_id', m.id, 'user_message_id', m.reply_to, 'created_at', m.created_at
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
