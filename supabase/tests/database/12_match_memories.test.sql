-- The search that the companion remembers by.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(33);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
update profiles set embedding_model = 'model-2';

-- A unit vector at that angle from the first axis, in the plane of the first two.
create function pg_temp.at(degrees double precision) returns text
language sql
as $$ select '[' || cosd(degrees) || ',' || sind(degrees) || repeat(',0', 766) || ']' $$;
insert into memories (user_id, kind, content, embedding, embedding_model)
values
  ('0a000000-0000-4000-8000-000000000000', 'fact', 'Far', pg_temp.at(80)::halfvec, 'model-2'),
  ('0a000000-0000-4000-8000-000000000000', 'goal', 'Near', pg_temp.at(10)::halfvec, 'model-2'),
  ('0a000000-0000-4000-8000-000000000000', 'fact', 'Middle', pg_temp.at(45)::halfvec, 'model-2'),
  ('0a000000-0000-4000-8000-000000000000', 'fact', 'Of another model', pg_temp.at(0)::halfvec, 'model-1'),
  ('0a000000-0000-4000-8000-000000000000', 'constraint', 'Has a bad left knee', null, null),
  ('0a000000-0000-4000-8000-000000000000', 'fact', 'Superseded', pg_temp.at(0)::halfvec, 'model-2'),
  ('0b000000-0000-4000-8000-000000000000', 'fact', 'Somebody else''s knee', pg_temp.at(0)::halfvec, 'model-2');
update memories m set superseded_by = n.id from memories n where m.content = 'Superseded' and n.content = 'Near';
create function pg_temp.found(angle double precision, how_many integer default 8, words text default null, kinds text[] default null)
returns text[]
language sql
as $$
  select array(
    select m.content
    from public.match_memories(pg_temp.at(angle)::extensions.vector, how_many, words, kinds) with ordinality
      m (id, kind, content, similarity, text_rank, recency, importance, score, n)
    order by n
  )
$$;
grant execute on function pg_temp.at(double precision), pg_temp.found(double precision, integer, text, text[]) to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.found(0), array['Near', 'Middle', 'Far'], 'the nearest first; no vector of another model, none superseded, none of others');
select is(pg_temp.found(90), array['Far', 'Middle', 'Near'], 'from the other side the other way round');
select is(pg_temp.found(0, 2), array['Near', 'Middle'], 'as many as asked for');
select is(pg_temp.found(0, 0), '{}', 'none is none');
select is(pg_temp.found(0, -1), '{}', 'less than none too');
select is(pg_temp.found(0, 8, null, array['goal', 'constraint']), array['Near'], 'of the kinds asked for');
select is(pg_temp.found(0, 8, null, '{}'), '{}', 'of no kind at all');
select results_eq(
  format('select content, round(similarity::numeric, 2) from match_memories(%L)', pg_temp.at(10)),
  $$ values ('Near', 1.00), ('Middle', 0.82), ('Far', 0.34) $$,
  'similarity is the cosine, and the vector may be text, as the Data API sends it');
select is((pg_temp.found(0, 8, 'How is my knee?'))[1:2] @> array['Near', 'Has a bad left knee'], true,
  'the best by meaning and the best by words come first');
select ok('Has a bad left knee' = any (pg_temp.found(0, 8, 'How is my knee?')), 'but find what has no vector yet');
select results_eq($$ select content, similarity from match_memories(null, 8, 'How is my knee?') $$,
  $$ values ('Has a bad left knee', null::real) $$, 'without a vector words alone find');
select results_eq($$ select content from match_memories(null, 8, 'my knees hurt') $$,
  $$ values ('Has a bad left knee') $$, 'in any of their forms');
select results_eq(
  $$ select content from match_memories(null, 8, 'What should I watch out for tomorrow when squatting heavy with that knee?') $$,
  $$ values ('Has a bad left knee') $$, 'one word in common is enough');
select is_empty($$ select * from match_memories(null, 8, 'breakfast') $$, 'and nothing else');
select is_empty('select * from match_memories(null)', 'nothing asked, nothing found');
select is_empty($$ select * from match_memories(null, 8, '!&|():*') $$, 'signs are no words');
select is_empty(
  $$ select from match_memories((select pg_temp.at(0)::vector), 100) where not (
       score between 0 and 1.15 and recency between 0.99 and 1 and importance = 0.5 and text_rank = 0) $$,
  'every part is in its range');
select throws_ok($$ select * from match_memories('[1,2,3]') $$, '22000', null, 'a vector of another length is refused');
select is(
  jsonb_path_query_array(search_memories('knee') -> 'data', '$[*].memory.content'), '["Has a bad left knee"]', 'search_memories() finds the same');
select bag_eq(
  $$ select jsonb_object_keys(search_memories('knee') #> '{data,0,parts}') $$,
  array['similarity', 'text_rank', 'recency', 'importance'], 'and says why');

-- Of equally near ones, the more important and the more recent first.
reset role;
delete from memories where user_id = '0a000000-0000-4000-8000-000000000000';
insert into memories (user_id, kind, content, importance, updated_at, embedding, embedding_model)
select '0a000000-0000-4000-8000-000000000000', 'fact', c.content, c.importance, now() - c.age, pg_temp.at(20)::halfvec, 'model-2'
from (values ('Usual', 0.5, interval '0'), ('Important', 1, '0'), ('Old', 0.5, '2 years')) c (content, importance, age);
set local role authenticated;
select is(pg_temp.found(0), array['Important', 'Usual', 'Old'], 'importance and recency decide between equals');

-- Of several about one thing the later ones count less, but for what must be heeded.
reset role;
delete from memories where user_id = '0a000000-0000-4000-8000-000000000000';
insert into memories (user_id, kind, content)
select '0a000000-0000-4000-8000-000000000000', 'fact', c
from unnest(array['Left knee hurts on stairs', 'Left knee hurts after squats', 'Left knee hurts on runs', 'Right knee is strong',
  'Shoulder is stiff']) c;
set local role authenticated;
select is((pg_temp.found(0, 8, 'left knee hurts, shoulder too'))[1], 'Shoulder is stiff', 'the most telling word first');
select matches((pg_temp.found(0, 8, 'left knee hurts, shoulder too'))[2], '^Left knee', 'then one of three about one knee');
select is((pg_temp.found(0, 8, 'left knee hurts, shoulder too'))[3], 'Right knee is strong', 'the other knee is another thing');
select is(cardinality(pg_temp.found(0, 8, 'left knee hurts, shoulder too')), 5, 'and nothing is left out while there is room');
reset role;
update memories set kind = 'constraint' where content like 'Left knee%';
set local role authenticated;
select is((pg_temp.found(0, 8, 'left knee hurts, shoulder too'))[5], 'Right knee is strong', 'constraints are not put behind');
select ok(private.tell_the_same(to_tsvector('simple', a), tsvector_to_array(to_tsvector('simple', b))) = same, a || ' and ' || b)
from (values ('squat bench press', 'squat bench', true), ('squat', 'squat', false), ('run 5 km monday', 'swim 5 km friday', false)) v (a, b, same);

set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.found(0), array['Somebody else''s knee'], 'another user finds their own');
reset role;
update profiles set embedding_model = 'model-3' where id = '0b000000-0000-4000-8000-000000000000';
set local role authenticated;
select is(pg_temp.found(0), '{}', 'after a change of model no old vector is compared');
select is(pg_temp.found(0, 8, 'knee'), array['Somebody else''s knee'], 'but words still find');
set local role anon;
set local request.jwt.claims to '{"role": "anon"}';
select throws_ok($$ select * from match_memories(null, 8, 'knee') $$, '42501', null, 'anon may not ask');

reset role;
select * from finish();
rollback;
