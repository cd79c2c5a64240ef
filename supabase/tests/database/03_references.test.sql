-- A foreign key sees every row, whatever the policies say: nothing of another user can be referred to.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(46);

insert into auth.users (id, email)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com');

create function pg_temp.furnish(mark text) returns void
language plpgsql
as $$
begin
  insert into public.exercises (id, slug, name)
  values (('1' || mark || '000000-0000-4000-8000-000000000000')::uuid, 'own-lift', 'Own Lift');
  insert into public.plans (id, name) values (('2' || mark || '000000-0000-4000-8000-000000000000')::uuid, 'Plan');
  insert into public.plan_days (id, plan_id, position, name)
  values (('3' || mark || '000000-0000-4000-8000-000000000000')::uuid,
    ('2' || mark || '000000-0000-4000-8000-000000000000')::uuid, 0, 'Day');
  insert into public.plan_exercises (id, plan_day_id, position, exercise_id)
  values (('4' || mark || '000000-0000-4000-8000-000000000000')::uuid,
    ('3' || mark || '000000-0000-4000-8000-000000000000')::uuid, 0,
    ('1' || mark || '000000-0000-4000-8000-000000000000')::uuid);
  insert into public.workouts (id, started_at, finished_at, time_zone)
  values (('5' || mark || '000000-0000-4000-8000-000000000000')::uuid, '2026-01-05 10:00Z', '2026-01-05 11:00Z', 'UTC');
  insert into public.memories (id, kind, content)
  values (('6' || mark || '000000-0000-4000-8000-000000000000')::uuid, 'fact', 'Something');
  perform public.begin_chat(jsonb_build_object('id', '7' || mark || '000000-0000-4000-8000-000000000000',
    'conversation_id', '8' || mark || '000000-0000-4000-8000-000000000000', 'message', 'Hello'));
end
$$;
grant execute on function pg_temp.furnish(text) to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok($$ select pg_temp.furnish('a') $$, 'A has one of everything');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok($$ select pg_temp.furnish('b') $$, 'so has B, under the same names');

-- B, by plain inserts and updates.
select throws_ok(
  $$ insert into workout_sets (workout_id, position, exercise_id, entry, reps)
     values ('5a000000-0000-4000-8000-000000000000', 0, '1b000000-0000-4000-8000-000000000000', 0, 5) $$,
  '23503', null, 'a set cannot be put into somebody else''s workout');
select throws_ok(
  $$ insert into workout_sets (workout_id, position, exercise_id, entry, reps)
     values ('5b000000-0000-4000-8000-000000000000', 0, '1a000000-0000-4000-8000-000000000000', 0, 5) $$,
  '42501', 'new row violates row-level security policy for table "workout_sets"',
  'a set cannot use somebody else''s exercise');
select throws_ok(
  $$ insert into plan_exercises (plan_day_id, position, exercise_id)
     values ('3b000000-0000-4000-8000-000000000000', 1, '1a000000-0000-4000-8000-000000000000') $$,
  '42501', 'new row violates row-level security policy for table "plan_exercises"',
  'a plan cannot use somebody else''s exercise');
select throws_ok(
  $$ update plan_exercises set exercise_id = '1a000000-0000-4000-8000-000000000000'
     where id = '4b000000-0000-4000-8000-000000000000' $$,
  '42501', 'new row violates row-level security policy for table "plan_exercises"',
  'a planned exercise cannot become somebody else''s');
select throws_ok(
  $$ insert into plan_days (plan_id, position, name) values ('2a000000-0000-4000-8000-000000000000', 1, 'Day') $$,
  '23503', null, 'a day cannot be put into somebody else''s plan');
select throws_ok(
  $$ insert into plan_exercises (plan_day_id, position, exercise_id)
     values ('3a000000-0000-4000-8000-000000000000', 1, '1b000000-0000-4000-8000-000000000000') $$,
  '23503', null, 'an exercise cannot be put into somebody else''s day');
select throws_ok(
  $$ update plan_exercises set plan_day_id = '3a000000-0000-4000-8000-000000000000'
     where id = '4b000000-0000-4000-8000-000000000000' $$,
  '23503', null, 'a planned exercise cannot move into somebody else''s day');
select throws_ok(
  $$ insert into plan_training_maxes (plan_id, exercise_id, weight_kg)
     values ('2a000000-0000-4000-8000-000000000000', '1b000000-0000-4000-8000-000000000000', 100) $$,
  '23503', null, 'a training max cannot be put into somebody else''s plan');
select throws_ok(
  $$ insert into plan_training_maxes (plan_id, exercise_id, weight_kg)
     values ('2b000000-0000-4000-8000-000000000000', '1a000000-0000-4000-8000-000000000000', 100) $$,
  '42501', 'new row violates row-level security policy for table "plan_training_maxes"',
  'a training max cannot be of somebody else''s exercise');
select throws_ok(
  $$ insert into workouts (plan_id, started_at, finished_at, time_zone)
     values ('2a000000-0000-4000-8000-000000000000', '2026-01-06 10:00Z', '2026-01-06 11:00Z', 'UTC') $$,
  '23503', null, 'a workout cannot follow somebody else''s plan');
select throws_ok(
  $$ update workouts set plan_day_id = '3a000000-0000-4000-8000-000000000000'
     where id = '5b000000-0000-4000-8000-000000000000' $$,
  '23503', null, 'a workout cannot follow somebody else''s day');
select throws_ok(
  $$ update memories set superseded_by = '6a000000-0000-4000-8000-000000000000' $$,
  '42501', null, 'who supersedes a memory is not the client''s to say');

-- B, by the routes.
create function pg_temp.workout(exercise uuid, plan uuid, plan_day uuid) returns jsonb
language sql
as $$
  select public.log_workout(jsonb_build_object('plan_id', plan, 'plan_day_id', plan_day,
    'started_at', '2026-01-07 10:00Z', 'finished_at', '2026-01-07 11:00Z',
    'sets', jsonb_build_array(jsonb_build_object('exercise_id', exercise, 'reps', 5))))
$$;
select throws_ok(
  $$ select pg_temp.workout('1a000000-0000-4000-8000-000000000000', null, null) $$,
  'PT422', 'validation_failed', 'log_workout() does not know somebody else''s exercise');
select throws_ok(
  $$ select pg_temp.workout('1b000000-0000-4000-8000-000000000000', '2a000000-0000-4000-8000-000000000000', null) $$,
  'PT422', 'validation_failed', 'log_workout() does not know somebody else''s plan');
select throws_ok(
  $$ select pg_temp.workout('1b000000-0000-4000-8000-000000000000', null, '3a000000-0000-4000-8000-000000000000') $$,
  'PT422', 'validation_failed', 'log_workout() does not know somebody else''s day');
select throws_ok(
  $$ select begin_chat('{"message": "Hi", "conversation_id": "8a000000-0000-4000-8000-000000000000"}') $$,
  'PT404', 'not_found', 'begin_chat() does not go on with somebody else''s conversation');
select throws_ok(
  $$ select finish_chat('{"user_message_id": "7a000000-0000-4000-8000-000000000000",
       "conversation_id": "8a000000-0000-4000-8000-000000000000", "message_id": "7b000000-0000-4000-8000-000000000001",
       "reply": "Hi", "status": "complete", "suggestions": [], "actions": [], "memories_used": [], "memory_operations": []}') $$,
  'PT404', 'not_found', 'finish_chat() answers nobody else''s message');
select throws_ok(
  $$ select finish_chat('{"user_message_id": "7b000000-0000-4000-8000-000000000000",
       "conversation_id": "8a000000-0000-4000-8000-000000000000", "message_id": "7b000000-0000-4000-8000-000000000001",
       "reply": "Hi", "status": "complete", "suggestions": [], "actions": [], "memories_used": [], "memory_operations": []}') $$,
  'PT404', 'not_found', 'finish_chat() puts no reply into somebody else''s conversation');
select is(
  finish_chat('{"user_message_id": "7b000000-0000-4000-8000-000000000000",
    "conversation_id": "8b000000-0000-4000-8000-000000000000", "message_id": "7b000000-0000-4000-8000-000000000001",
    "reply": "Hi", "status": "complete", "suggestions": [], "actions": [], "memory_operations": [],
    "memories_used": ["6a000000-0000-4000-8000-000000000000", "6b000000-0000-4000-8000-000000000000"]}'
  ) #> '{answer,memories_used}',
  '[{"id": "6b000000-0000-4000-8000-000000000000", "content": "Something"}]',
  'finish_chat() names no memory of somebody else');
select is(store_embeddings(jsonb_build_object('model', 'm', 'items', jsonb_build_array(
    jsonb_build_object('id', '6a000000-0000-4000-8000-000000000000', 'content', 'Something',
      'embedding', to_jsonb(array_fill(0.1, array[768])))))),
  '{"kept": 0}', 'store_embeddings() touches no memory of somebody else');
select lives_ok($$ select fail_chat('7a000000-0000-4000-8000-000000000000') $$, 'fail_chat() of somebody else''s message does nothing');
select throws_ok(c.call, 'PT404', 'not_found', c.call)
from (values
  ($$ select get_exercise('1a000000-0000-4000-8000-000000000000') $$),
  ($$ select exercise_substitutes('1a000000-0000-4000-8000-000000000000') $$),
  ($$ select replace_exercise('1a000000-0000-4000-8000-000000000000', '{"name": "Mine"}') $$),
  ($$ select archive_exercise('1a000000-0000-4000-8000-000000000000') $$),
  ($$ select get_plan('2a000000-0000-4000-8000-000000000000') $$),
  ($$ select replace_plan('2a000000-0000-4000-8000-000000000000', '{"name": "Mine", "days": []}') $$),
  ($$ select patch_plan('2a000000-0000-4000-8000-000000000000', '{"name": "Mine"}') $$),
  ($$ select delete_plan('2a000000-0000-4000-8000-000000000000') $$),
  ($$ select get_workout('5a000000-0000-4000-8000-000000000000') $$),
  ($$ select delete_workout('5a000000-0000-4000-8000-000000000000') $$),
  ($$ select get_memory('6a000000-0000-4000-8000-000000000000') $$),
  ($$ select patch_memory('6a000000-0000-4000-8000-000000000000', '{"content": "Mine"}') $$),
  ($$ select delete_memory('6a000000-0000-4000-8000-000000000000') $$),
  ($$ select list_messages('8a000000-0000-4000-8000-000000000000') $$),
  ($$ select delete_conversation('8a000000-0000-4000-8000-000000000000') $$)
) c (call);
select throws_ok(c.call, 'PT409', 'id_taken', c.call)
from (values
  ($$ select create_exercise('{"id": "1a000000-0000-4000-8000-000000000000", "name": "Other"}') $$),
  ($$ select create_plan(jsonb_build_object('id', '2a000000-0000-4000-8000-000000000000', 'name', 'Mine', 'days',
        jsonb_build_array(jsonb_build_object('name', 'A', 'exercises', jsonb_build_array(jsonb_build_object(
          'exercise_id', (select id from exercises limit 1), 'sets', '[{}]'::jsonb)))))) $$),
  ($$ select log_workout(jsonb_build_object('id', '5a000000-0000-4000-8000-000000000000',
        'started_at', '2026-01-07 10:00Z', 'finished_at', '2026-01-07 11:00Z', 'sets',
        jsonb_build_array(jsonb_build_object('exercise_id', (select id from exercises limit 1), 'duration_s', 60)))) $$),
  ($$ select create_memory('{"id": "6a000000-0000-4000-8000-000000000000", "kind": "fact", "content": "Mine"}') $$),
  ($$ select begin_chat('{"id": "7a000000-0000-4000-8000-000000000000", "message": "Hello"}') $$)
) c (call);

select lives_ok('select forget_memories()', 'B forgets everything');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select results_eq(
  $$ select content, source::text, embedding is null from memories $$,
  $$ values ('Something', 'user', true) $$,
  'A''s memory is as it was');
select results_eq('select attempt_started_at is not null, status::text from messages', $$ values (true, 'complete') $$,
  'A''s message is still being answered');

reset role;
select * from finish();
rollback;
