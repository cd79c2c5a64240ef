-- The Data API runs stable functions in a read-only transaction: a reader that wrote would fail there alone.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(40);

insert into auth.users (id, email) values ('0a000000-0000-4000-8000-000000000000', 'a@example.com');
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
do $$
begin
  perform create_plan(jsonb_build_object('id', '2a000000-0000-4000-8000-000000000000', 'name', 'Plan', 'days', jsonb_build_array(
    jsonb_build_object('name', 'Day', 'exercises', jsonb_build_array(
      jsonb_build_object('exercise_id', get_exercise('pull-up') -> 'id', 'sets', '[{"reps_min": 5}]'::jsonb))))));
  perform log_workout(jsonb_build_object('id', '5a000000-0000-4000-8000-000000000000', 'started_at', '2026-01-05T10:00:00Z',
    'finished_at', '2026-01-05T11:00:00Z', 'sets', jsonb_build_array(jsonb_build_object(
      'exercise_id', get_exercise('pull-up') -> 'id', 'reps', 5))));
  perform create_memory('{"id": "6a000000-0000-4000-8000-000000000000", "kind": "fact", "content": "Lives by the sea"}');
  perform begin_chat('{"id": "7a000000-0000-4000-8000-000000000000", "message": "Hello",
    "conversation_id": "8a000000-0000-4000-8000-000000000000"}');
  perform finish_chat('{"user_message_id": "7a000000-0000-4000-8000-000000000000", "message_id": "7a000000-0000-4000-8000-000000000001",
    "conversation_id": "8a000000-0000-4000-8000-000000000000", "reply": "Hi", "status": "complete", "mood": "happy",
    "suggestions": [], "actions": [], "resources": [], "memories_used": [], "memory_operations": [], "trace": {"model": "x"}}');
end
$$;

select set_eq(
  $$ select proname::text from pg_proc
     where pronamespace = 'public'::regnamespace and provolatile <> 'v' and has_function_privilege('authenticated', oid, 'execute') $$,
  array['ping', 'check_account', 'list_exercises', 'exercise_facets', 'get_exercise', 'exercise_substitutes', 'list_plans', 'get_plan', 'plan_next',
    'other_plan_days', 'library_ids',
    'list_workouts', 'get_workout', 'workout_changes', 'export_workouts', 'progress_summary', 'progress_records',
    'progress_last', 'progress_exercise', 'progress_volume', 'get_profile', 'affinity_page', 'export_profile', 'export_profile_page', 'list_memories', 'get_memory',
    'memory_history', 'look_up',
    'match_memories', 'search_memories', 'list_conversations', 'list_messages', 'message_trace', 'resolve_actions'],
  'the functions that read are those tried below');

set local transaction read only;
select lives_ok('select ' || r.call, r.call)
from (values
  ('ping()'), ('check_account()'),
  ('list_exercises($${"q": "squat"}$$)'), ('list_exercises()'), ('exercise_facets()'), ('get_exercise($$pull-up$$)'),
  ('exercise_substitutes((get_exercise($$pull-up$$) ->> $$id$$)::uuid)'),
  ('list_plans()'), ('get_plan($$2a000000-0000-4000-8000-000000000000$$)'),
  ('plan_next($$2a000000-0000-4000-8000-000000000000$$)'),
  ('other_plan_days($$2a000000-0000-4000-8000-000000000000$$, $$2a000000-0000-4000-8000-000000000000$$)'),
  ('library_ids(array[$$plank$$])'),
  ('list_workouts()'), ('workout_changes()'), ('export_workouts()'), ('progress_summary()'), ('progress_records()'),
  ('progress_last(array[(get_exercise($$plank$$) ->> $$id$$)::uuid])'), ('progress_exercise((get_exercise($$plank$$) ->> $$id$$)::uuid)'), ('progress_volume()'),
  ('get_workout($$5a000000-0000-4000-8000-000000000000$$)'),
  ('get_profile()'), ('affinity_page()'), ('export_profile()'), ('export_profile_page($$plans$$)'), ('export_profile_page($$conversations$$)'), ('export_profile_page($$receipts$$)'),
  ('list_memories()'), ('get_memory($$6a000000-0000-4000-8000-000000000000$$)'),
  ('memory_history($$6a000000-0000-4000-8000-000000000000$$)'),
  ('match_memories(null, 8, $$sea$$)'), ('search_memories($$sea$$)'),
  ('look_up($${"lookups": [{"tool": "exercise_history", "exercise": "plank"}, {"tool": "training_volume"}, {"tool": "records"}, {"tool": "workouts"},
    {"tool": "next_workout"}, {"tool": "find_exercises", "query": "squat"}]}$$)'), ('look_up($${"lookups": [{"tool": "memories", "query": "sea"}]}$$)'),
  ('list_conversations()'), ('list_messages($$8a000000-0000-4000-8000-000000000000$$)'),
  ('message_trace($$7a000000-0000-4000-8000-000000000001$$)'),
  ('resolve_actions(array[$$bench$$, $$curls$$], array[$$2026-10-24 19:00$$::timestamp])')
) r (call);
select throws_ok($$ select create_memory('{"kind": "fact", "content": "Written"}') $$, '25006', null, 'a writer fails here');

select * from finish();
rollback;
