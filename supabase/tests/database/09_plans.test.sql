-- Plans: whole documents that keep their ids, versions, and one active plan.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(55);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
insert into exercises (id, user_id, slug, name)
values
  ('1a000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000000', 'squat-a', 'Squat A'),
  ('1a000000-0000-4000-8000-000000000002', '0a000000-0000-4000-8000-000000000000', 'bench-a', 'Bench A'),
  ('1b000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000000', 'squat-b', 'Squat B');
create function pg_temp.failure(statement text) returns jsonb
language plpgsql
as $$
declare
  detail text;
begin
  execute statement;
  return null;
exception when others then
  get stacked diagnostics detail = pg_exception_detail;
  return jsonb_build_object('state', sqlstate) || jsonb_build_object('detail', nullif(detail, '')::jsonb);
end
$$;
create function pg_temp.payload(fields jsonb default '{}') returns jsonb
language sql
as $$
  select '{"id": "2a000000-0000-4000-8000-000000000001", "name": "Full body", "days": [
    {"name": "Day 1", "exercises": [
      {"exercise_id": "1a000000-0000-4000-8000-000000000001", "superset": 1, "notes": "Slowly",
        "progression": {"kind": "linear", "step": 2.5, "step_unit": "kg"},
        "sets": [{"type": "warmup", "reps_min": 10}, {"reps_min": 5, "reps_max": 8, "weight_kg": 100, "rpe": 8, "rest_s": 180}]},
      {"exercise_id": "1a000000-0000-4000-8000-000000000002", "superset": 1, "progression": {"kind": "none"},
        "sets": [{"amrap": true}]}]},
    {"name": "Day 2", "exercises": [
      {"exercise_id": "1a000000-0000-4000-8000-000000000001", "sets": [{"duration_s": 60, "distance_m": 100}]}]}
    ]}'::jsonb || fields
$$;
-- The plan as it is; the ids of its days and exercises, in order.
create function pg_temp.stored(n integer default 1) returns jsonb
language sql
as $$ select public.get_plan(('2a000000-0000-4000-8000-00000000000' || n)::uuid)::jsonb $$;
create function pg_temp.ids(plan jsonb) returns text[]
language sql
as $$ select array(select jsonb_path_query(plan, '$.days[*].id') #>> '{}') || array(select jsonb_path_query(plan, '$.days[*].exercises[*].id') #>> '{}') $$;
create function pg_temp.put(fields jsonb, if_match integer default null, n integer default 1) returns jsonb
language sql
as $$ select public.replace_plan(('2a000000-0000-4000-8000-00000000000' || n)::uuid, pg_temp.stored(n) || fields, if_match) $$;
grant execute on function pg_temp.failure(text), pg_temp.payload(jsonb), pg_temp.stored(integer), pg_temp.ids(jsonb),
  pg_temp.put(jsonb, integer, integer) to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- Creating
do $$ begin perform set_config('test.first', public.create_plan(pg_temp.payload())::text, true); end $$;
select is(current_setting('test.first')::jsonb, jsonb_build_object('created', true, 'body', pg_temp.stored()),
  'create_plan() answers the plan that get_plan() answers');
select is(cardinality(array_remove(pg_temp.ids(pg_temp.stored()), null)), 5, 'each day and exercise has an id');
select is(
  (pg_temp.stored() #- '{days,0,exercises,0,id}') #> '{days,0,exercises,0}',
  '{"exercise_id": "1a000000-0000-4000-8000-000000000001", "exercise_name": "Squat A", "superset": 1, "notes": "Slowly",
    "progression": {"kind": "linear", "step": 2.5, "step_unit": "kg"}, "sets": [
      {"type": "warmup", "reps_min": 10, "reps_max": null, "weight_kg": null, "duration_s": null, "distance_m": null,
        "rpe": null, "rest_s": null, "amrap": false, "weeks": null, "percent_tm": null},
      {"type": "working", "reps_min": 5, "reps_max": 8, "weight_kg": 100, "duration_s": null, "distance_m": null,
        "rpe": 8, "rest_s": 180, "amrap": false, "weeks": null, "percent_tm": null}]}',
  'an exercise comes back as it was sent');
select is(pg_temp.stored() #> '{days,0,exercises,1,progression}', '{"kind": "none"}', 'so does a progression of none');
select is(pg_temp.stored() #> '{days,1,exercises,0,progression}', 'null', 'and an absent one');
select is(pg_temp.stored() -> 'version', '1', 'its version is 1');
select is(create_plan(pg_temp.payload())::jsonb, current_setting('test.first')::jsonb || '{"created": false}', 'sent again: the first answer again');
select throws_ok($$ select create_plan(pg_temp.payload('{"name": "Other"}')) $$, 'PT409', 'id_taken', 'another payload under the id');
select is(pg_temp.failure($$ select create_plan(pg_temp.payload('{"id": "2a000000-0000-4000-8000-000000000002", "days": [
    {"name": "D", "exercises": [{"exercise_id": "1a000000-0000-4000-8000-000000000001", "sets": []}]},
    {"name": "E", "exercises": [{"exercise_id": "1b000000-0000-4000-8000-000000000001", "sets": []}]}]}')) $$),
  '{"state": "PT422", "detail": [{"path": "days.1.exercises.0.exercise_id", "code": "not_found"}]}',
  'an exercise of another user is not found');
select is_empty($$ select from plans where id = '2a000000-0000-4000-8000-000000000002' $$, 'and nothing is stored');

-- Replacing: ids
do $$ begin perform set_config('test.ids', pg_temp.ids(pg_temp.stored())::text, true); end $$;
select is(pg_temp.put('{}', 1), current_setting('test.first')::jsonb -> 'body', 'what get_plan() answered changes nothing when it is put back');
select is(replace_plan('2a000000-0000-4000-8000-000000000001', pg_temp.payload())::jsonb, current_setting('test.first')::jsonb -> 'body',
  'nor does the document that it was made from, without its ids');
select is(
  pg_temp.ids(replace_plan('2a000000-0000-4000-8000-000000000001',
    jsonb_set(pg_temp.payload(), '{days,0,exercises,0,sets,1,weight_kg}', '102.5'))::jsonb),
  current_setting('test.ids')::text[], 'with another weight all ids stay');
select is(pg_temp.stored() #> '{days,0,exercises,0,sets,1,weight_kg}', '102.5', 'and the weight is the new one');
select is(pg_temp.stored() -> 'version', '2', 'and the version rises');
select is(
  pg_temp.put(jsonb_build_object('days', jsonb_build_array(pg_temp.stored() #> '{days,1}', pg_temp.stored() #> '{days,0}')))
    #>> '{days,1,id}',
  (current_setting('test.ids')::text[])[1], 'days that change places keep their ids');
select is(pg_temp.stored() -> 'version', '3', 'and the version rises once');
-- Day 2 is first now, with one exercise; Day 1 has two. Its second one moves to Day 2.
select is(
  pg_temp.put(jsonb_build_object('days', jsonb_build_array(
    jsonb_set(pg_temp.stored() #> '{days,0}', '{exercises,1}', pg_temp.stored() #> '{days,1,exercises,1}', true),
    (pg_temp.stored() #> '{days,1}') #- '{exercises,1}'))) #>> '{days,0,exercises,1,id}',
  (current_setting('test.ids')::text[])[4], 'an exercise that moves to another day keeps its id');
select is(pg_temp.stored() #> '{days,0,exercises,1,sets}', current_setting('test.first')::jsonb #> '{body,days,0,exercises,1,sets}',
  'and its sets');
select is(
  jsonb_path_query_array(pg_temp.put(jsonb_build_object('days', jsonb_build_array(pg_temp.stored() #> '{days,0}'))), '$.days[*].name'),
  '["Day 2"]', 'a day that is left out is gone');
select is((select count(*) from plan_exercises), 2::bigint, 'with its exercises');
select is((select sum(cardinality(sets)) from plan_exercises), 2::bigint, 'and their sets');

-- Replacing: versions
do $$ begin perform set_config('test.before', pg_temp.stored()::text, true); end $$;
select throws_ok($$ select pg_temp.put('{"name": "Stale"}', 1) $$, 'PT412', 'precondition_failed', 'an editor who saw an old version');
select is(pg_temp.stored(), current_setting('test.before')::jsonb, 'changes nothing');
select is(pg_temp.put('{}', 1), current_setting('test.before')::jsonb, 'unless it is stored like that already');
select is(pg_temp.put('{"name": "Fresh"}', (pg_temp.stored() ->> 'version')::integer) ->> 'name', 'Fresh', 'an editor who saw the latest one');
select is(pg_temp.put('{"name": "Last"}') ->> 'name', 'Last', 'without a version the last write wins');
select is((pg_temp.stored() ->> 'version')::integer, (current_setting('test.before')::jsonb ->> 'version')::integer + 2, 'one version a change');
select is(patch_plan('2a000000-0000-4000-8000-000000000001', '{"name": "Last"}')::jsonb -> 'version', pg_temp.stored() -> 'version',
  'a patch that changes nothing raises no version');
select is(patch_plan('2a000000-0000-4000-8000-000000000001', '{"description": "Thrice a week", "goal": "strength"}') ->> 'goal', 'strength', 'a patch');
select is(patch_plan('2a000000-0000-4000-8000-000000000001', '{"description": null}')::jsonb -> 'description', 'null', 'null clears');
select is(pg_temp.stored() ->> 'goal', 'strength', 'what is absent stays');
select throws_ok($$ select patch_plan('2a000000-0000-4000-8000-000000000001', '{"name": "Stale"}', 1) $$, 'PT412', 'precondition_failed',
  'a patch of an old version');

-- At most one is active.
select is(create_plan(pg_temp.payload('{"id": "2a000000-0000-4000-8000-000000000002", "is_active": true}'))::jsonb #> '{body,is_active}', 'true', 'active from the start');
select is(patch_plan('2a000000-0000-4000-8000-000000000001', '{"is_active": true}')::jsonb -> 'is_active', 'true', 'activated by a patch');
select is(pg_temp.stored(2) -> 'is_active', 'false', 'which deactivates the other');
select is(pg_temp.stored(2) -> 'version', '2', 'visibly');
select is(pg_temp.put('{"is_active": true}', null, 2) -> 'is_active', 'true', 'activated by a replacement');
select is(pg_temp.stored() -> 'is_active', 'false', 'which deactivates the other');
select is(create_plan(pg_temp.payload('{"id": "2a000000-0000-4000-8000-000000000003", "is_active": true}'))::jsonb #> '{body,is_active}', 'true', 'activated by its creation');
select results_eq('select id from plans where is_active', $$ values ('2a000000-0000-4000-8000-000000000003'::uuid) $$, 'one is active');
select throws_ok('update plans set is_active = true', '23505', null, 'two cannot be, however they are written');
select is(jsonb_path_query_array(to_jsonb(list_plans(true)) -> 'data', '$[*].id'), '["2a000000-0000-4000-8000-000000000003"]', 'list_plans() finds the active one');
select is(jsonb_array_length(to_jsonb(list_plans(false)) -> 'data'), 2, 'or the others');
select is(to_jsonb(list_plans(null, 2)) -> 'data' || (to_jsonb(list_plans(null, 2, to_jsonb(list_plans(null, 2)) -> 'next_after')) -> 'data'), to_jsonb(list_plans()) -> 'data',
  'pages follow each other without a gap');

-- Ids of other plans
select throws_ok($$ select pg_temp.put(jsonb_build_object('days', pg_temp.stored(2) -> 'days')) $$, 'PT409', 'id_taken', 'a day of another plan');
select throws_ok(
  $$ select pg_temp.put(jsonb_set(pg_temp.stored(), '{days,0,exercises,0,id}', pg_temp.stored(2) #> '{days,0,exercises,0,id}')) $$,
  'PT409', 'id_taken', 'an exercise of another plan');
do $$ begin perform set_config('test.plan', pg_temp.stored(2)::text, true); end $$;
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok(
  $$ select create_plan(jsonb_build_object('name', 'B', 'days', jsonb_build_array(jsonb_build_object('name', 'D',
       'id', current_setting('test.plan')::jsonb #> '{days,0,id}', 'exercises',
       '[{"exercise_id": "1b000000-0000-4000-8000-000000000001", "sets": [{"reps_min": 5}]}]'::jsonb)))) $$,
  'PT409', 'id_taken', 'a day of another user''s plan');
select throws_ok(
  $$ select create_plan(jsonb_build_object('name', 'B', 'days', jsonb_build_array(jsonb_build_object('name', 'D', 'exercises',
       jsonb_build_array(jsonb_build_object('id', current_setting('test.plan')::jsonb #> '{days,0,exercises,0,id}',
         'exercise_id', '1b000000-0000-4000-8000-000000000001', 'sets', '[{"reps_min": 5}]'::jsonb)))))) $$,
  'PT409', 'id_taken', 'an exercise of another user''s plan');
select throws_ok('select create_plan(pg_temp.payload())', 'PT409', 'id_taken', 'a plan of another user');
select is_empty('select from plans', 'and B has no plan');

-- Deleting
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.stored(2), current_setting('test.plan')::jsonb, 'A''s plan is as it was');
select lives_ok($$ select delete_plan('2a000000-0000-4000-8000-000000000001') $$, 'delete_plan()');
select throws_ok($$ select delete_plan('2a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'deleted twice');
select throws_ok('select create_plan(pg_temp.payload())', 'PT410', 'gone', 'a late retry does not bring it back');

reset role;
select * from finish();
rollback;
