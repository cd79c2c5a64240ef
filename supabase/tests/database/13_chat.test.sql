-- Chat: the message is stored first, answered once, and retried safely.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(51);

-- Time passes by setting test.now.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-04 23:30Z';
insert into auth.users (id, email, raw_user_meta_data)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com', '{"time_zone": "Europe/Paris", "display_name": "Ada"}'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com', '{}');

-- Message n in a conversation; its answer, whose id ends in 1n.
create function pg_temp.ask(n integer, thread integer default 1, said text default null) returns jsonb
language sql
as $$
  select public.begin_chat(jsonb_build_object('id', '7a000000-0000-4000-8000-00000000000' || n,
    'conversation_id', '8a000000-0000-4000-8000-00000000000' || thread, 'message', coalesce(said, 'Question ' || n)))::jsonb
$$;
create function pg_temp.answer(n integer, thread integer default 1, fields jsonb default '{}') returns jsonb
language sql
as $$
  select public.finish_chat(jsonb_build_object('user_message_id', '7a000000-0000-4000-8000-00000000000' || n,
    'conversation_id', '8a000000-0000-4000-8000-00000000000' || thread, 'message_id', '7a000000-0000-4000-8000-00000000001' || n,
    'reply', 'Answer ' || n, 'status', 'complete', 'mood', 'happy', 'suggestions', '["More"]'::jsonb, 'actions', '[]'::jsonb,
    'resources', '[]'::jsonb, 'memories_used', '[]'::jsonb, 'memory_operations', '[]'::jsonb) || fields)
$$;
create function pg_temp.said(thread integer default 1) returns text[]
language sql
as $$
  select array(
    select m ->> 'content' || case m ->> 'status' when 'complete' then '' else ' (' || (m ->> 'status') || ')' end
    from jsonb_array_elements(public.list_messages(('8a000000-0000-4000-8000-00000000000' || thread)::uuid) -> 'data') m
  )
$$;
grant execute on function pg_temp.ask(integer, integer, text), pg_temp.answer(integer, integer, jsonb), pg_temp.said(integer)
  to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- A first exchange
do $$ begin perform set_config('test.begun', pg_temp.ask(1)::text, true); end $$;
select is(current_setting('test.begun')::jsonb - 'context', '{"conversation_id": "8a000000-0000-4000-8000-000000000001",
  "user_message_id": "7a000000-0000-4000-8000-000000000001", "history": [], "rate_limits": [],
  "memories": [], "memories_total": 0, "refused": []}', 'begin_chat() stores the message');
select is((current_setting('test.begun')::jsonb -> 'context') #- '{training,volume}', '{"now": "2026-03-05T00:30:00+01:00", "companion_name": "Ember",
  "user": {"display_name": "Ada", "unit_system": "metric", "time_zone": "Europe/Paris", "training_goal": null, "pause": null,
    "last_pause": null},
  "affinity": {"score": 0, "level": {"rank": 0, "name": "newcomer"}}, "streak_weeks": 0, "active_plan": null,
  "last_workouts": [], "records": [], "check_in": null, "last_message_on": null, "training": {"plan": null, "planned": null, "next": null,
  "week": {"starts_on": "2026-03-02", "done": {"workouts": 0, "titles": []}}}}', 'and tells what the companion should know, in the user''s time');
select is(pg_temp.said(), array['Question 1'], 'it is there before it is answered');
select throws_ok('select pg_temp.ask(1)', 'PT409', 'in_progress', 'sent again while it is being answered');
do $$ begin perform set_config('test.answer', (pg_temp.answer(1) -> 'answer')::text, true); end $$;
select is(current_setting('test.answer')::jsonb, '{"conversation_id": "8a000000-0000-4000-8000-000000000001",
  "user_message_id": "7a000000-0000-4000-8000-000000000001", "message_id": "7a000000-0000-4000-8000-000000000011",
  "reply": "Answer 1", "status": "complete", "mood": "happy", "suggestions": ["More"], "actions": [], "resources": [], "lookups": [],
  "memories_used": [], "memories_saved": [], "memory_changes": [], "affinity": {"score": 1, "level": {"rank": 0, "name": "newcomer"}}}', 'finish_chat(), with the point for the first chat of the day');
select is(pg_temp.said(), array['Answer 1', 'Question 1'], 'newest first');
select is(list_messages('8a000000-0000-4000-8000-000000000001') #> '{data,0}', '{"id": "7a000000-0000-4000-8000-000000000011",
  "role": "assistant", "content": "Answer 1", "status": "complete", "mood": "happy", "suggestions": ["More"], "actions": [],
  "created_at": "2026-03-04T23:30:00+00:00"}', 'with mood and suggestions');
select is(pg_temp.ask(1), jsonb_build_object('replay', current_setting('test.answer')::jsonb), 'sent again it gets that answer');
select is(pg_temp.answer(1, 1, '{"reply": "Another", "message_id": "7a000000-0000-4000-8000-000000000099"}') -> 'answer',
  current_setting('test.answer')::jsonb, 'answered twice, the first answer stays');
select throws_ok($$ select pg_temp.ask(1, 1, 'Other words') $$, 'PT409', 'id_taken', 'other words under the id');
select throws_ok('select pg_temp.ask(1, 2)', 'PT409', 'id_taken', 'the id in another conversation');
select is(begin_chat('{"id": "7a000000-0000-4000-8000-000000000001", "message": "Question 1"}')::jsonb ? 'replay', true,
  'the id without its conversation, as it was first sent');
select throws_ok($$ select begin_chat('{"id": "7a000000-0000-4000-8000-000000000011", "message": "Answer 1"}') $$, 'PT409', 'id_taken',
  'the id of an answer');
select is((select count(*) from messages), 2::bigint, 'all of which stored nothing');

-- History is of this conversation, and of what was answered.
do $$ begin perform pg_temp.ask(2, 2); perform pg_temp.answer(2, 2); perform pg_temp.ask(3); end $$;
do $$ begin perform fail_chat('7a000000-0000-4000-8000-000000000003'); end $$;
select is(pg_temp.ask(4) -> 'history', '[{"role": "user", "content": "Question 1", "date": "2026-03-05"},
  {"role": "assistant", "content": "Answer 1", "date": "2026-03-05"}]',
  'what was said before, oldest first, without other conversations and failed attempts');
select is(pg_temp.ask(5, 2) -> 'history', '[{"role": "user", "content": "Question 2", "date": "2026-03-05"},
  {"role": "assistant", "content": "Answer 2", "date": "2026-03-05"}]',
  'in each conversation its own');

-- Failed, cut, blocked, dead
select is(pg_temp.said(), array['Question 4', 'Question 3 (failed)', 'Answer 1', 'Question 1'], 'a failed message stays, as failed');
select is(pg_temp.ask(3) ? 'replay', false, 'and is retried at once');
select lives_ok('select pg_temp.answer(3)', 'this time it is answered');
select ok('Question 3' = any (pg_temp.said()), 'and failed no more');
select lives_ok($$ select fail_chat('7a000000-0000-4000-8000-000000000003') $$, 'a failure that comes after the answer');
select ok('Question 3' = any (pg_temp.said()), 'changes nothing');
select is(pg_temp.answer(4, 1, '{"status": "cut", "reply": "Ans", "mood": null}') #>> '{answer,status}', 'cut', 'an answer that was cut');
select ok('Ans (cut)' = any (pg_temp.said()), 'is kept');
select is(pg_temp.ask(4) ? 'replay', false, 'but tried afresh');
select is(pg_temp.answer(4, 1, '{"message_id": "7a000000-0000-4000-8000-000000000024"}') #>> '{answer,reply}', 'Answer 4', 'and replaced');
select ok(not 'Ans (cut)' = any (pg_temp.said()), 'by the whole one');
select is(pg_temp.answer(5, 2, '{"status": "blocked", "reply": "I cannot talk about that"}') #>> '{answer,status}', 'blocked', 'a blocked answer');
select is(pg_temp.ask(5, 2) #>> '{replay,status}', 'blocked', 'is an answer');
do $$ begin perform pg_temp.ask(6); end $$;
set local test.now to '2026-03-04 23:32:29Z';
select throws_ok('select pg_temp.ask(6)', 'PT409', 'in_progress', 'an attempt may take as long as a request');
set local test.now to '2026-03-04 23:32:31Z';
select is(pg_temp.ask(6) ? 'replay', false, 'one that died is not waited for any longer');
set local test.now to '2026-03-04 23:32:22Z';
select throws_ok('select pg_temp.ask(6)', 'PT409', 'in_progress', 'a question that waited may be older than the attempt');
set local test.now to '2026-03-04 23:30:00Z';
select is(pg_temp.ask(6) ? 'replay', false, 'an attempt of the future was begun before the clock was put back');
set local test.now to '2026-03-04 23:32:31Z';

-- Conversations
select is(
  jsonb_path_query_array(list_conversations() -> 'data', '$[*].title'), '["Question 2", "Question 1"]', 'the title is how it began');
do $$ begin perform pg_temp.answer(6); end $$;
select is(list_conversations() #> '{data,0}', '{"id": "8a000000-0000-4000-8000-000000000001", "title": "Question 1",
  "last_message_at": "2026-03-04T23:32:31+00:00"}', 'the last used is first');
select is(list_conversations(1) -> 'data' || (list_conversations(1, list_conversations(1) -> 'next_after') -> 'data'),
  list_conversations() -> 'data', 'pages follow each other without a gap');
select is(
  (select array_agg(m ->> 'content') from jsonb_array_elements(list_messages('8a000000-0000-4000-8000-000000000001', 2,
    list_messages('8a000000-0000-4000-8000-000000000001', 2) -> 'next_after') -> 'data') m),
  (pg_temp.said())[3:4], 'so do pages of messages');
select is(begin_chat(jsonb_build_object('message', E'First line\nsecond line'))::jsonb ? 'conversation_id', true, 'without any id');
select isnt_empty($$ select from conversations where title = 'First line' $$, 'a title is one line');
select lives_ok($$ select begin_chat(jsonb_build_object('message', repeat('long ', 100))) $$, 'and not too long');

-- Another user
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok('select pg_temp.ask(9)', 'PT404', 'not_found', 'a conversation of another user');
select throws_ok($$ select begin_chat('{"id": "7a000000-0000-4000-8000-000000000001", "message": "Question 1"}') $$,
  'PT409', 'id_taken', 'a message of another user');
select throws_ok('select pg_temp.answer(1)', 'PT404', 'not_found', 'an answer to another user');
select is(list_conversations(), '{"data": [], "next_after": null}', 'and nothing of it to see');

-- Deleted
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
do $$ begin perform pg_temp.ask(7); end $$;
select lives_ok($$ select delete_conversation('8a000000-0000-4000-8000-000000000001') $$, 'delete_conversation()');
select throws_ok('select pg_temp.answer(7)', 'PT404', 'not_found', 'deleted while the model was thinking: no answer');
select is_empty($$ select from messages where conversation_id = '8a000000-0000-4000-8000-000000000001' $$, 'its messages are gone');
select throws_ok('select pg_temp.ask(8)', 'PT410', 'gone', 'it is not begun again');
select throws_ok($$ select begin_chat('{"id": "7a000000-0000-4000-8000-000000000001", "message": "Question 1"}') $$, 'PT410', 'gone',
  'nor is a message of it');
select throws_ok($$ select list_messages('8a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'and not listed');
select throws_ok($$ select delete_conversation('8a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'deleted twice');

reset role;
select * from finish();
rollback;
