-- Logging a workout: one transaction, safe to send again, and what it refuses.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(37);

-- Days pass by setting test.now.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-02 12:00Z';

insert into auth.users (id, email, raw_user_meta_data)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com', '{"time_zone": "Europe/Paris"}'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com', '{}');
insert into exercises (id, user_id, slug, name)
values
  ('1a000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000000', 'squat-a', 'Squat A'),
  ('1a000000-0000-4000-8000-000000000002', '0a000000-0000-4000-8000-000000000000', 'bench-a', 'Bench A');

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
  return jsonb_build_object('state', sqlstate, 'code', sqlerrm) || jsonb_build_object('detail', nullif(detail, '')::jsonb);
end
$$;
create function pg_temp.payload(fields jsonb default '{}') returns jsonb
language sql
as $$
  select '{
    "id": "5a000000-0000-4000-8000-000000000001",
    "started_at": "2026-03-01T23:30:00Z", "finished_at": "2026-03-02T00:30:00Z", "title": "Late",
    "sets": [
      {"exercise_id": "1a000000-0000-4000-8000-000000000001", "type": "warmup", "reps": 5, "weight_kg": 60},
      {"exercise_id": "1a000000-0000-4000-8000-000000000001", "reps": 5, "weight_kg": 100.5, "rpe": 8.5, "rest_s": 180},
      {"exercise_id": "1a000000-0000-4000-8000-000000000002", "type": "failure", "reps": 8, "weight_kg": 70},
      {"exercise_id": "1a000000-0000-4000-8000-000000000001", "type": "drop", "reps": 10, "weight_kg": 80}
    ]}'::jsonb || fields
$$;
grant execute on function pg_temp.failure(text), pg_temp.payload(jsonb) to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
do $$ begin perform set_config('test.first', public.log_workout(pg_temp.payload())::text, true); end $$;

-- What comes back
select is(current_setting('test.first')::jsonb -> 'created', 'true', 'the first attempt creates');
select is(current_setting('test.first')::jsonb #> '{body,affinity}',
  '{"points": 10, "score": 10, "level": {"rank": 0, "name": "newcomer"}, "leveled_up": false}', 'it earns 10 points');
select is(current_setting('test.first')::jsonb #> '{body,personal_records}', '[]', 'a first appearance is no record');
select is(current_setting('test.first')::jsonb #> '{body,warnings}', '[]', 'there is nothing to warn of');
select is(current_setting('test.first')::jsonb #> '{body,workout}', get_workout('5a000000-0000-4000-8000-000000000001')::jsonb,
  'the workout is the one that get_workout() answers');
select is((get_workout('5a000000-0000-4000-8000-000000000001') ->> 'volume_kg')::numeric, 1862.5,
  'volume is reps times load over all but warm-up sets');
select results_eq(
  $$ select (s ->> 'position')::integer, (s ->> 'entry')::integer, s ->> 'exercise_name', s ->> 'type'
     from jsonb_array_elements(get_workout('5a000000-0000-4000-8000-000000000001')::jsonb -> 'sets') s $$,
  $$ values (0, 0, 'Squat A', 'warmup'), (1, 0, 'Squat A', 'working'), (2, 1, 'Bench A', 'failure'), (3, 2, 'Squat A', 'drop') $$,
  'sets keep their order, and a new card begins where the exercise changes');
select is(
  (log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000002", "sets": [
    {"exercise_id": "1a000000-0000-4000-8000-000000000001", "entry": 3, "superset": 1, "reps": 5},
    {"exercise_id": "1a000000-0000-4000-8000-000000000002", "entry": 4, "superset": 1, "reps": 5},
    {"exercise_id": "1a000000-0000-4000-8000-000000000001", "entry": 3, "superset": 1, "reps": 5}]}'))
    #>> '{body,workout,sets,2,entry}')::integer,
  3, 'an entry that was sent is kept');
select is((affinity_page() ->> 'score')::integer, 21, 'each workout counts');

-- Sent again
select is(log_workout(pg_temp.payload())::jsonb, current_setting('test.first')::jsonb || '{"created": false}',
  'the same payload again gets the first answer again, though the score has risen since');
select is((affinity_page() ->> 'score')::integer, 21, 'and earns nothing');
select is((select count(*) from workout_sets where workout_id = '5a000000-0000-4000-8000-000000000001'), 4::bigint, 'and adds no set');
select throws_ok($$ select log_workout(pg_temp.payload('{"title": "Other"}')) $$, 'PT409', 'id_taken', 'another payload under the id');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok('select log_workout(pg_temp.payload())', 'PT409', 'id_taken', 'the id of another user');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
insert into workouts (id, started_at, finished_at, time_zone)
values ('5a000000-0000-4000-8000-000000000003', '2026-01-05 10:00Z', '2026-01-05 11:00Z', 'UTC');
select throws_ok($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000003"}')) $$, 'PT409', 'id_taken',
  'the id of a workout that was inserted through the Data API');
select lives_ok($$ select delete_workout('5a000000-0000-4000-8000-000000000001') $$, 'delete_workout()');
select throws_ok('select log_workout(pg_temp.payload())', 'PT410', 'gone', 'a late retry does not bring it back');
select throws_ok($$ select delete_workout('5a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'deleted twice');
select throws_ok($$ select get_workout('5a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'deleted is deleted');
delete from workouts where id = '5a000000-0000-4000-8000-000000000003';
select throws_ok($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000003"}')) $$, 'PT410', 'gone',
  'nor one that was deleted through the Data API');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok('select log_workout(pg_temp.payload())', 'PT409', 'id_taken', 'another user is not told that it is gone');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- All or nothing
select is(
  pg_temp.failure($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000004", "sets": [
    {"exercise_id": "1a000000-0000-4000-8000-000000000001", "reps": 5},
    {"exercise_id": "1f000000-0000-4000-8000-000000000000", "reps": 5},
    {"exercise_id": "1f000000-0000-4000-8000-000000000001", "reps": 5}]}')) $$),
  '{"state": "PT422", "code": "validation_failed", "detail": [
    {"path": "sets.1.exercise_id", "code": "not_found"}, {"path": "sets.2.exercise_id", "code": "not_found"}]}',
  'unknown exercises are named by their paths');
select is_empty($$ select from workouts where id = '5a000000-0000-4000-8000-000000000004' $$, 'nothing of it is stored');
select throws_ok($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000004",
    "sets": [{"exercise_id": "1a000000-0000-4000-8000-000000000001", "weight_kg": 5}]}')) $$, '23514', null,
  'a set without reps, duration or distance is none');
select is((affinity_page() ->> 'score')::integer, 10, 'what failed earned nothing');
select is(log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000004"}'))::jsonb -> 'created', 'true',
  'a failed attempt leaves its id free');

-- Times
select is(
  pg_temp.failure($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000005",
    "started_at": "2026-03-02T11:30:00Z", "finished_at": "2026-03-02T12:05:01Z"}')) $$),
  '{"state": "PT422", "code": "validation_failed", "detail": [{"path": "finished_at", "code": "in_future"}]}',
  'more than five minutes ahead is the future');
select is(
  pg_temp.failure($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000005",
    "started_at": "2026-03-02T12:30:00Z", "finished_at": "2026-03-02T13:30:00Z"}')) $$),
  '{"state": "PT422", "code": "validation_failed", "detail": [{"path": "started_at", "code": "in_future"}]}',
  'so is a start');
select lives_ok($$ select log_workout(pg_temp.payload('{"started_at": "2026-03-02T11:30:00Z",
  "finished_at": "2026-03-02T12:05:00Z", "id": "5a000000-0000-4000-8000-000000000006"}')) $$, 'five minutes are a clock that is off');
set local test.now to '2026-03-05 12:00Z';
select lives_ok($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000005",
  "started_at": "2026-03-02T12:30:00Z", "finished_at": "2026-03-02T13:30:00Z"}')) $$, 'three days later it is the past');
select throws_ok($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000007",
  "finished_at": "2026-03-01T22:30:00Z"}')) $$, '23514', null, 'it does not end before it begins');
select throws_ok($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000007",
  "finished_at": "2026-03-03T00:00:00Z"}')) $$, '23514', null, 'it does not last for more than a day');
select is(
  pg_temp.failure($$ select log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000007", "time_zone": "Nonsense3"}')) $$),
  '{"state": "PT422", "code": "validation_failed", "detail": [{"path": "time_zone", "code": "invalid"}]}',
  'a time zone that PostgreSQL would swallow is refused');
select is(get_workout('5a000000-0000-4000-8000-000000000004') ->> 'time_zone', 'Europe/Paris', 'the time zone is the profile''s');
select is(log_workout(pg_temp.payload('{"id": "5a000000-0000-4000-8000-000000000007", "time_zone": "America/New_York"}'))
  #>> '{body,workout,time_zone}', 'America/New_York', 'or the one that was sent');
select lives_ok($$ select patch_profile('{"time_zone": "Pacific/Auckland"}') $$, 'moving to New Zealand');
select results_eq(
  $$ select time_zone, local_date from workouts
     where id in ('5a000000-0000-4000-8000-000000000004', '5a000000-0000-4000-8000-000000000007') order by id $$,
  $$ values ('Europe/Paris', '2026-03-02'::date), ('America/New_York', '2026-03-01') $$,
  'moves no workout to another day');

reset role;
select * from finish();
rollback;
