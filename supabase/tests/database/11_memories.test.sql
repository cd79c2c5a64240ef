-- Memories: whose words they are, when they lose their vector, what is learned once.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(44);

-- Time passes by setting test.now.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-01 12:00Z';
insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');

-- A message of A that is answered with these memory operations.
create function pg_temp.say(n integer, thread integer, operations jsonb default '[]', status text default 'complete') returns jsonb
language plpgsql
as $$
begin
  perform public.begin_chat(jsonb_build_object('id', '7a000000-0000-4000-8000-00000000000' || n, 'message', 'Message ' || n,
    'conversation_id', '8a000000-0000-4000-8000-00000000000' || thread, 'embedding_model', 'model-1'));
  return public.finish_chat(jsonb_build_object('user_message_id', '7a000000-0000-4000-8000-00000000000' || n,
    'conversation_id', '8a000000-0000-4000-8000-00000000000' || thread, 'message_id', gen_random_uuid(), 'reply', 'Yes',
    'status', status, 'suggestions', '[]'::jsonb, 'actions', '[]'::jsonb, 'memories_used',
    (select coalesce(jsonb_agg(id), '[]') from public.memories), 'memory_operations',
    -- All of it rests on the whole message.
    (select coalesce(jsonb_agg(o || jsonb_build_object('quote', 'Message ' || n)), '[]') from jsonb_array_elements(operations) o)));
end
$$;
create function pg_temp.vector() returns jsonb language sql as $$ select to_jsonb(array_fill(0.1, array[768])) $$;
grant execute on function pg_temp.say(integer, integer, jsonb, text), pg_temp.vector() to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- By hand
do $$ begin perform set_config('test.first', public.create_memory('{"id": "6a000000-0000-4000-8000-000000000001",
  "kind": "preference", "content": "Prefers mornings", "importance": 0.75}')::text, true); end $$;
select is(current_setting('test.first')::jsonb #- '{body,created_at}' #- '{body,updated_at}', '{"created": true, "body": {
  "id": "6a000000-0000-4000-8000-000000000001", "kind": "preference", "content": "Prefers mornings", "importance": 0.75,
  "source": "user", "source_message_id": null, "superseded_by": null, "last_recalled_at": null, "recall_count": 0,
  "about": "self", "status": "current", "quote": null, "proposes": null, "valid_from": null, "valid_until": null}}',
  'create_memory()');
select is(create_memory('{"id": "6a000000-0000-4000-8000-000000000001", "kind": "preference", "content": "Prefers mornings",
  "importance": 0.75}')::jsonb, current_setting('test.first')::jsonb || '{"created": false}', 'sent again: the first answer again');
select throws_ok($$ select create_memory('{"id": "6a000000-0000-4000-8000-000000000001", "kind": "fact", "content": "Other"}') $$,
  'PT409', 'id_taken', 'another payload under the id');
select is(create_memory('{"kind": "fact", "content": "Lives by the sea"}') #>> '{body,importance}', '0.500', 'importance is 0.5 unless told');

-- Learned from a message
do $$ begin perform set_config('test.saved', (pg_temp.say(1, 1, '[
    {"op": "add", "kind": "constraint", "content": "Has a bad left knee", "importance": "high"},
    {"op": "add", "kind": "constraint", "content": "has a bad LEFT knee!"},
    {"op": "add", "kind": "fact", "content": "lives by the sea"}]') #> '{answer,memories_saved}')::text, true); end $$;
select is(current_setting('test.saved')::jsonb #- '{0,id}', '[{"kind": "constraint", "content": "Has a bad left knee"}]',
  'the same statement is learned once, and one that is known not at all');
select is(get_memory((current_setting('test.saved')::jsonb #>> '{0,id}')::uuid) ->> 'source', 'chat', 'its source is the chat');
select is(get_memory((current_setting('test.saved')::jsonb #>> '{0,id}')::uuid) ->> 'source_message_id',
  '7a000000-0000-4000-8000-000000000001', 'and it names the message');
select is(pg_temp.say(2, 1, '[{"op": "add", "kind": "fact", "content": "Has a bad left knee."}]') #> '{answer,memories_saved}', '[]',
  'said again it is known');
select is((get_memory((current_setting('test.saved')::jsonb #>> '{0,id}')::uuid) ->> 'recall_count')::integer, 1, 'a recall is counted');
set local test.now to '2026-03-02 12:00Z';
select lives_ok($$ select pg_temp.say(3, 2) $$, 'and recalled again the day after');
select is(get_memory((current_setting('test.saved')::jsonb #>> '{0,id}')::uuid) - 'id' - 'created_at' - 'updated_at' - 'source_message_id',
  '{"kind": "constraint", "content": "Has a bad left knee", "importance": 0.8, "source": "chat", "superseded_by": null,
    "about": "self", "status": "current", "quote": "Message 1", "proposes": null, "valid_from": null, "valid_until": null,
    "last_recalled_at": "2026-03-02T12:00:00+00:00", "recall_count": 2}', 'counts twice');

-- A vector is of the words that it was made from.
select is(pg_temp.say(4, 2) -> 'pending_embeddings' @> '[{"content": "Has a bad left knee"}, {"content": "Prefers mornings"}]', true,
  'what has no vector waits for one');
select is(store_embeddings(jsonb_build_object('model', 'model-1', 'items', (
    select jsonb_agg(jsonb_build_object('id', id, 'content', content, 'embedding', pg_temp.vector())) from memories))),
  '{"kept": 3}', 'store_embeddings()');
select is(pg_temp.say(5, 2) -> 'pending_embeddings', '[]', 'then nothing waits');
select results_eq('select distinct source::text, updated_at from memories where source = ''chat''',
  $$ values ('chat', '2026-03-01 12:00Z'::timestamptz) $$, 'a vector changes neither source nor time');
select is(patch_memory('6a000000-0000-4000-8000-000000000001', '{"importance": 1}') ->> 'importance', '1.000', 'a patch of the importance');
select isnt_empty($$ select from memories where id = '6a000000-0000-4000-8000-000000000001' and embedding is not null $$, 'keeps the vector');
select is(
  patch_memory((current_setting('test.saved')::jsonb #>> '{0,id}')::uuid, '{"content": "Has a bad right knee"}') ->> 'source',
  'user', 'an edited memory is the user''s own');
select results_eq(
  $$ select content, embedding is null, embedding_model from memories where kind = 'constraint' $$,
  $$ values ('Has a bad right knee', true, null::text) $$, 'and loses its vector');
select is(store_embeddings(jsonb_build_object('model', 'model-1', 'items', jsonb_build_array(jsonb_build_object(
    'id', current_setting('test.saved')::jsonb #> '{0,id}', 'content', 'Has a bad left knee', 'embedding', pg_temp.vector())))),
  '{"kept": 0}', 'a vector of the old words comes too late');
select lives_ok($$ update memories set content = 'Prefers evenings' where content = 'Prefers mornings' $$, 'edited through the Data API');
select isnt_empty($$ select from memories where content = 'Prefers evenings' and embedding is null $$, 'it loses its vector as well');
select is((pg_temp.say(6, 2) #> '{pending_embeddings,1,content}') is not null, true, 'both wait for a new one');

-- Not learned again
select lives_ok($$ select delete_memory((current_setting('test.saved')::jsonb #>> '{0,id}')::uuid) $$, 'delete_memory()');
select lives_ok($$ select pg_temp.say(1, 1, '[{"op": "add", "kind": "constraint", "content": "Has a bad left knee"}]') $$,
  'the message that it was learned from is sent again');
select is_empty($$ select from memories where kind = 'constraint' $$, 'it is not learned again');
select is(pg_temp.say(7, 2, '[{"op": "add", "kind": "event", "content": "Ran a marathon"}]', 'cut') #>> '{answer,memories_saved,0,content}',
  'Ran a marathon', 'learned from an answer that was cut');
select lives_ok($$ delete from memories where content = 'Ran a marathon' $$, 'and deleted');
select lives_ok($$ select pg_temp.say(7, 2, '[{"op": "add", "kind": "event", "content": "Ran a marathon"}]') $$, 'then answered anew');
select is_empty($$ select from memories where content = 'Ran a marathon' $$, 'it is not learned again from the same message');
select is(pg_temp.say(8, 2, '[{"op": "add", "kind": "event", "content": "Ran a marathon"}]') #>> '{answer,memories_saved,0,content}',
  'Ran a marathon', 'told anew it is');

-- Listing
reset role;
update memories set superseded_by = (select id from memories where content = 'Lives by the sea') where content = 'Prefers evenings';
set local role authenticated;
select is(jsonb_path_query_array(list_memories() -> 'data', '$[*].content'), '["Ran a marathon", "Lives by the sea"]',
  'list_memories() leaves out what is superseded');
select is(jsonb_array_length(list_memories(null, '{current,superseded}') -> 'data'), 3, 'unless asked for it');
select is(jsonb_path_query_array(list_memories(array['event', 'goal']) -> 'data', '$[*].content'), '["Ran a marathon"]', 'by kind');
select is(list_memories(null, '{current,superseded}', 1) -> 'data' || (list_memories(null, '{current,superseded}', 2, list_memories(null, '{current,superseded}', 1) -> 'next_after') -> 'data'),
  list_memories(null, '{current,superseded}') -> 'data', 'pages follow each other without a gap');

-- What happens to conversations happens not to memories.
select lives_ok($$ select delete_conversation('8a000000-0000-4000-8000-000000000002') $$, 'a conversation is deleted');
select results_eq($$ select source_message_id from memories where content = 'Ran a marathon' $$, 'values (null::uuid)',
  'what was learned in it stays, without its message');
select is((get_memory((select id from memories where content = 'Ran a marathon')) ->> 'source'), 'chat', 'and is still from a chat');
select throws_ok($$ select pg_temp.say(8, 2) $$, 'PT410', 'gone', 'the conversation is not begun again');
select throws_ok($$ select pg_temp.say(8, 3) $$, 'PT410', 'gone', 'nor its message sent again elsewhere');
select lives_ok('select forget_memories()', 'forget_memories()');
select is_empty('select from memories', 'forgets all of them');
select throws_ok($$ select create_memory('{"id": "6a000000-0000-4000-8000-000000000001", "kind": "preference",
  "content": "Prefers mornings", "importance": 0.75}') $$, 'PT410', 'gone', 'a late retry does not bring one back');
select throws_ok($$ select delete_memory('6a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'deleted twice');

reset role;
select * from finish();
rollback;
