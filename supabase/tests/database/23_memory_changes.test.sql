-- What a message changes: judged by what it says, proposed where the person wrote it, told one by one.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(68);

create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-01 12:00Z';
insert into auth.users (id, email, raw_user_meta_data)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com', '{"time_zone": "Pacific/Auckland"}'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com', '{}');

-- Whether a quote was said
select is(private.was_said(q.quote, private.normalised(q.message)), q.said, q.quote || ' in ' || q.message)
from (values
  ('i''M  TRAINING', 'So I’m training.', true), ('10-12 km', '10–12 km', true), ('"big"', '„Big“ plan', true),
  ('100 kg', '100 kg', true), ('cats.', 'my cats', true), ('a cat', 'a category', false), ('cat', 'a cat, a category', true),
  ('category', 'a category', true), ('at', 'cat at', true), ('papa', 'papá', false), ('1.2', '1.25', false), ('5 kg', '15 kg', false),
  ('两只猫', '我有两只猫', true), ('', 'x', false), ('...', 'x...', false), ('%', '5%', true), ('a.c', 'abc', false)
) q (quote, message, said);
select is(private.normalised(repeat('x', 20000)), repeat('x', 8000), 'normalised() reads so much and no more');

create function pg_temp.say(message text, operations jsonb, id uuid default gen_random_uuid(), status text default 'complete')
returns jsonb
language plpgsql
as $$
declare
  thread constant uuid := '8a000000-0000-4000-8000-000000000001';
begin
  perform set_config('test.begun', public.begin_chat(jsonb_build_object('id', id, 'message', message, 'conversation_id', thread))::text, true);
  return public.finish_chat(jsonb_build_object('user_message_id', id, 'conversation_id', thread, 'message_id', gen_random_uuid(),
    'reply', 'Yes', 'status', status, 'suggestions', '[]'::jsonb, 'actions', '[]'::jsonb, 'memories_used', '[]'::jsonb,
    'memory_operations', operations, 'trace', '{}'::jsonb)) -> 'answer';
end
$$;
create function pg_temp.changes(answer jsonb) returns text[]
language sql
as $$
  select array(
    select concat_ws(' ', c ->> 'change', c ->> 'reason', c #>> '{memory,content}')
    from jsonb_array_elements(answer -> 'memory_changes') with ordinality t (c, n) order by n
  )
$$;
-- An operation on the memory that has these words.
create function pg_temp.op(op text, words text, quote text, content text default null) returns jsonb
language sql
as $$
  select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('op', op, 'quote', op.quote, 'content', op.content,
    'memory_id', (select id from public.memories m where m.content = words and m.forgotten_at is null limit 1))))
$$;
create function pg_temp.standing() returns text[]
language sql
as $$
  select array(select m ->> 'status' || ' ' || (m ->> 'content')
    from jsonb_array_elements(public.list_memories(null, '{current,proposed,superseded,forgotten,expired}', 100) -> 'data') m
    order by 1)
$$;
grant execute on function pg_temp.say(text, jsonb, uuid, text), pg_temp.changes(jsonb), pg_temp.op(text, text, text, text),
  pg_temp.standing() to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- Whoever calls it: what has no words of the message is not kept
select is(pg_temp.changes(pg_temp.say('I have a dog', '[
    {"op": "add", "kind": "fact", "content": "Is rich", "quote": "I am rich"},
    {"op": "add", "kind": "fact", "content": "Is rich"}, {"op": "add", "kind": "fact", "content": "Is rich", "quote": "?"},
    {"op": "forget", "memory": "m3", "quote": "a dog"}, {"op": "forget", "quote": "a dog"},
    {"op": "update", "memory_id": "x", "content": "y", "quote": "a dog"}, 7, null, "text", [],
    {"op": "add", "kind": "fact", "content": "Has a dog", "quote": "a dog", "source": "user", "id": "0a000000-0000-4000-8000-000000000000"}]')),
  array['refused not_said', 'refused incomplete', 'refused incomplete', 'refused unknown_memory', 'refused incomplete',
    'refused unknown_memory', 'refused incomplete', 'refused incomplete', 'refused incomplete', 'refused incomplete', 'added Has a dog'],
  'each operation is judged by itself');
select is(pg_temp.standing(), array['current Has a dog'], 'and nothing that was not said is kept');
do $$ begin perform pg_temp.say('hello', '[]'); end $$;
select is(jsonb_array_length(current_setting('test.begun')::jsonb -> 'refused'), 10, 'the next message is told what was refused');
select is(current_setting('test.begun')::jsonb #> '{refused,0}', '{"op": "add", "reason": "not_said"}', 'by operation and reason');
do $$ begin perform pg_temp.say('hello', '[]'); end $$;
select is(current_setting('test.begun')::jsonb -> 'refused', '[]', 'once');
select is((current_setting('test.begun')::jsonb #> '{memories,0}') - 'id' - 'created_at', '{"kind": "fact", "content": "Has a dog",
  "about": "self", "status": "current", "proposes": null, "valid_from": null, "valid_until": null, "source": "chat", "importance": 0.5}',
  'it is told what is known');
select is(jsonb_array_length(pg_temp.say('x', (select jsonb_agg('{}'::jsonb) from generate_series(1, 1000))) -> 'memory_changes'), 1000,
  'as many receipts as operations');
select throws_ok($$ select private.keep_statement(gen_random_uuid(), null) $$, '42501', null, 'nothing is kept past the judgement');
select throws_ok($$ select private.apply_operation(gen_random_uuid(), null, 1) $$, '42501', null, 'nor done');

-- Proposals
do $$ begin perform public.create_memory('{"id": "6a000000-0000-4000-8000-000000000001", "kind": "fact", "content": "Lives in Oslo"}'); end $$;
select is(pg_temp.changes(pg_temp.say('I moved to Bergen', pg_temp.op('update', 'Lives in Oslo', 'to Bergen', 'Lives in Bergen'))),
  array['proposed Lives in Bergen'], 'what the person wrote is changed by their yes alone');
select is(pg_temp.changes(pg_temp.say('I moved to Bergen, no, Tromsø', pg_temp.op('update', 'Lives in Oslo', 'to Bergen', 'Lives in Bergen')
    || pg_temp.op('update', 'Lives in Oslo', 'Tromsø', 'Lives in Tromsø') || pg_temp.op('update', 'Lives in Oslo', 'to Bergen', 'Lives in Bergen'))),
  array['proposed Lives in Bergen', 'proposed Lives in Tromsø', 'proposed Lives in Bergen'], 'the newest proposal stands, also within one message');
select is(pg_temp.standing(), array['current Has a dog', 'current Lives in Oslo', 'proposed Lives in Bergen'], 'alone');
select is(get_memory((select id from memories where content = 'Lives in Bergen')) -> 'proposes',
  '{"change": "update", "memory_id": "6a000000-0000-4000-8000-000000000001"}', 'it says what it would change');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
reset role;
do $$ begin perform set_config('test.proposal', (select id::text from public.memories where content = 'Lives in Bergen' and user_id = '0a000000-0000-4000-8000-000000000000'), true); end $$;
set local role authenticated;
select throws_ok('select accept_memory(current_setting(''test.proposal'')::uuid)', 'PT404', 'not_found', 'nobody else accepts it');
select throws_ok('select memory_history(current_setting(''test.proposal'')::uuid)', 'PT404', 'not_found', 'or reads its history');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok($$ select accept_memory('6a000000-0000-4000-8000-000000000001') $$, 'PT422', 'validation_failed', 'what is no proposal is not accepted');
select is(accept_memory(current_setting('test.proposal')::uuid) ->> 'status', 'current', 'accept_memory()');
select is(accept_memory(current_setting('test.proposal')::uuid) -> 'proposes', 'null', 'again, with the same end');
select is(pg_temp.standing(), array['current Has a dog', 'current Lives in Bergen', 'superseded Lives in Oslo'], 'the new takes the place of the old');
select is(jsonb_path_query_array(memory_history(current_setting('test.proposal')::uuid) -> 'data', '$[*].content'), '["Lives in Oslo"]',
  'which stands in its history');
do $$ begin perform public.patch_memory(current_setting('test.proposal')::uuid, '{"importance": 1}'); end $$;
select is(pg_temp.changes(pg_temp.say('I left Bergen', pg_temp.op('forget', 'Lives in Bergen', 'I left Bergen'))), array['proposed Lives in Bergen'],
  'to forget what they edited is proposed too');
do $$ begin perform set_config('test.forget', (select id::text from public.memories where proposes_change = 'forget'), true); end $$;
select is(accept_memory(current_setting('test.forget')::uuid) ->> 'status', 'forgotten', 'accepted, the memory is forgotten');
select is(accept_memory(current_setting('test.forget')::uuid) ->> 'id', current_setting('test.proposal'), 'again, the same memory');
select is(pg_temp.standing(), array['current Has a dog', 'forgotten Lives in Bergen', 'superseded Lives in Oslo'], 'the proposal is gone');
select lives_ok('select delete_memory(current_setting(''test.proposal'')::uuid)', 'the newer is deleted');
select is(pg_temp.standing(), array['current Has a dog', 'forgotten Lives in Oslo'], 'and does not bring back what it replaced');

-- Refused by the person, then the message, cut before, is answered anew
do $$ begin perform public.create_memory('{"kind": "goal", "content": "Wants to row 2 km"}'); end $$;
do $$ begin perform pg_temp.say('5 km it is', pg_temp.op('update', 'Wants to row 2 km', '5 km', 'Wants to row 5 km'),
  '7a000000-0000-4000-8000-000000000001', 'cut'); end $$;
select lives_ok($$ delete from memories where content = 'Wants to row 5 km' $$, 'a proposal is deleted');
select is(pg_temp.changes(pg_temp.say('5 km it is', pg_temp.op('update', 'Wants to row 2 km', '5 km', 'Wants to row five km'),
  '7a000000-0000-4000-8000-000000000001')), array['refused taken_back'], 'the same message proposes it no more');

-- Days are the person's own: in Auckland it is the 2nd already
do $$ begin perform public.create_memory('{"id": "6a000000-0000-4000-8000-000000000002", "kind": "event", "content": "Race", "valid_until": "2026-03-02"}'); end $$;
select is(get_memory('6a000000-0000-4000-8000-000000000002') ->> 'status', 'current', 'the last day counts');
set local test.now to '2026-03-02 12:00Z';
select is(get_memory('6a000000-0000-4000-8000-000000000002') ->> 'status', 'expired', 'after it, it is over');
select is_empty($$ select from match_memories(null, 8, 'race') $$, 'no search finds it');
select is(begin_chat('{"message": "hi", "conversation_id": "8a000000-0000-4000-8000-000000000001"}')::jsonb -> 'memories' @> '[{"content": "Race"}]', false, 'and no prompt shows it');
select is(patch_memory('6a000000-0000-4000-8000-000000000002', '{"valid_until": null}') ->> 'status', 'current', 'without its end it holds again');
select isnt_empty($$ select from match_memories(null, 8, 'race') $$, 'and is found');

-- Room
reset role;
create or replace function private.max_memories() returns integer language sql immutable return 3;
set local role authenticated;
select throws_ok($$ select create_memory('{"kind": "fact", "content": "One more"}') $$, 'PT409', 'limit_reached', 'there is no room for one more');
select throws_ok($$ insert into memories (kind, content) values ('fact', 'One more') $$, 'PT409', 'limit_reached', 'nor through the Data API');
select is(pg_temp.changes(pg_temp.say('I have a cat', '[{"op": "add", "kind": "fact", "content": "Has a cat", "quote": "a cat"}]')), array['refused limit'],
  'nor for what a message tells');

-- The language that they write
reset role;
select is(private.guess_language(g.words), g.language, coalesce(g.language, 'no language') || ': ' || g.words)
from (values ('Wie geht es dir, und was machen wir heute?', 'german'), ('What should I do with my knee?', 'english'),
  ('¿Qué hago hoy con la rodilla que me duele?', 'spanish'), ('Je ne sais pas ce que je dois faire', 'french'), ('5x5 100 kg', null)) g (words, language);
set local role authenticated;
do $$ begin
  for n in 1..3 loop
    perform public.begin_chat('{"message": "What should I do with my knee?"}');
  end loop;
  perform public.begin_chat('{"message": "Ich habe heute keine Zeit für das Training"}');
end $$;
select is((select language from profiles), 'english', 'one message in another one changes nothing');
do $$ begin
  for n in 1..6 loop
    perform public.begin_chat('{"message": "Ich habe heute keine Zeit für das Training"}');
  end loop;
  perform public.patch_memory('6a000000-0000-4000-8000-000000000002', '{"content": "Läuft im Wald, am liebsten durch die Wälder"}');
end $$;
select is((select language from profiles), 'german', 'many do');
select isnt_empty($$ select from match_memories(null, 8, 'Liebste Wälder') $$, 'and memories are found by its words');

-- Bounds
select throws_ok($$ select pg_temp.say('x', (select jsonb_agg('{}'::jsonb) from generate_series(1, 1001))) $$, 'PT422', 'validation_failed', 'more than 1,000 operations');
select throws_ok($$ select list_memories(null, array_fill('current'::text, array[6])) $$, 'PT422', 'validation_failed', 'more statuses than there are');
select throws_ok($$ select match_memories(null, 8, repeat('x ', 2001)) $$, 'PT422', 'validation_failed', 'a text beyond 4,000 characters');
select throws_ok($$ select match_memories(null, 8, 'x', array_fill('fact'::text, array[6])) $$, 'PT422', 'validation_failed', 'more than five kinds');
select lives_ok($$ select match_memories(null, 2000000000, 'x') $$, 'a count beyond 100 is 100');

reset role;
select * from finish();
rollback;
