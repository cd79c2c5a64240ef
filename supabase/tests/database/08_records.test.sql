-- Personal records: what counts for which exercise, and what is announced.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(36);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
create sequence pg_temp.days;
-- Logs the sets as the next day's workout of an exercise of that tracking; answers the records it holds,
-- each as "kind value (previous) at position".
create function pg_temp.records(wanted public.tracking_type, sets jsonb, fields jsonb default '{}') returns text
language sql
as $$
  with logged as (
    select public.log_workout(jsonb_build_object(
      'id', gen_random_uuid(), 'started_at', d.at, 'finished_at', d.at + interval '1 hour',
      'sets', (select jsonb_agg(s || jsonb_build_object('exercise_id', e.id)) from jsonb_array_elements(records.sets) s)
    ) || fields) as answer
    from (select '2025-01-01 10:00Z'::timestamptz + nextval('pg_temp.days') * interval '1 day' as at) d
    cross join (select id from public.exercises where user_id = auth.uid() and tracking = wanted) e
  )
  select coalesce(string_agg(
    format('%s %s (%s) at %s', r.kind, trim_scale(r.value), trim_scale(r.previous), r.set_position), ', ' order by r.kind), '')
  from logged, json_to_recordset(answer #> '{body,personal_records}')
    r (kind text, value numeric, previous numeric, set_position integer)
$$;
grant execute on function pg_temp.records(public.tracking_type, jsonb, jsonb) to authenticated;
grant usage on sequence pg_temp.days to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
insert into exercises (slug, name, tracking)
select replace(t::text, '_', '-'), t::text, t from unnest(enum_range(null::tracking_type)) t;

-- weight_reps
select is(pg_temp.records('weight_reps', '[{"reps": 5, "weight_kg": 100}]'), '', 'a first appearance is announced to nobody');
select is(
  pg_temp.records('weight_reps', '[{"reps": 5, "weight_kg": 105}]'),
  'estimated_1rm 122.5 (116.667) at 0, volume 525 (500) at 0, weight 105 (100) at 0',
  'a heavier set raises weight, estimated 1RM and volume');
select is(pg_temp.records('weight_reps', '[{"reps": 5, "weight_kg": 105}]'), '', 'a tie goes to the earlier');
select is(pg_temp.records('weight_reps', '[{"reps": 1, "weight_kg": 105.049}]'), '', 'less than 0.05 kg more is none');
select is(
  pg_temp.records('weight_reps', '[{"reps": 1, "weight_kg": 105.099}]'),
  'weight 105.099 (105.049) at 0',
  '0.05 kg more is one');
select is(pg_temp.records('weight_reps', '[{"type": "warmup", "reps": 5, "weight_kg": 200}, {"reps": 1, "weight_kg": 60}]'), '', 'warm-up sets do not count');
select is(pg_temp.records('weight_reps', '[{"reps": 0, "weight_kg": 200}]'), '', 'a lift that failed at once does not count');
select is(
  pg_temp.records('weight_reps', '[{"reps": 13, "weight_kg": 100}]'),
  'volume 1300 (525) at 0',
  'thirteen repetitions estimate no 1RM, and repetitions against a load are no record');
select is(
  pg_temp.records('weight_reps', '[{"reps": 12, "weight_kg": 90}, {"type": "drop", "reps": 5, "weight_kg": 60}]'),
  'estimated_1rm 126 (122.5) at 0, volume 1380 (1300) at 0',
  'twelve do, and volume is that of the whole workout');
select is(
  pg_temp.records('weight_reps', '[{"reps": 1, "weight_kg": 60}, {"reps": 1, "weight_kg": 140}, {"reps": 1, "weight_kg": 140}]'),
  'estimated_1rm 140 (126) at 1, weight 140 (105.099) at 1',
  'one repetition is its own weight, at the first set that reached it');
select lives_ok($$ delete from workouts where started_at = (select max(started_at) from workouts) $$, 'that workout is deleted');
select is(
  pg_temp.records('weight_reps', '[{"reps": 1, "weight_kg": 130}]'),
  'estimated_1rm 130 (126) at 0, weight 130 (105.099) at 0',
  'and its records with it');
select is(
  pg_temp.records('weight_reps', '[{"reps": 1, "weight_kg": 131}]',
    '{"started_at": "2020-01-01T10:00:00Z", "finished_at": "2020-01-01T11:00:00Z"}'),
  'estimated_1rm 131 (130) at 0, weight 131 (130) at 0',
  'a workout logged late is compared with all others');

-- Bodyweight
select is(pg_temp.records('reps', '[{"reps": 10}]'), '', 'push-ups');
select is(
  pg_temp.records('reps', '[{"reps": 9}, {"reps": 12}]'),
  'reps 12 (10) at 1',
  'more push-ups');
select is(pg_temp.records('weighted_bodyweight', '[{"reps": 8}]'), '', 'pull-ups');
select is(
  pg_temp.records('weighted_bodyweight', '[{"reps": 9}]'),
  'reps 9 (8) at 0',
  'more pull-ups');
select is(pg_temp.records('weighted_bodyweight', '[{"reps": 10, "weight_kg": 10}]'), '', 'a belt counts apart');
select is(
  pg_temp.records('weighted_bodyweight', '[{"reps": 10, "weight_kg": 15}]'),
  'estimated_1rm 20 (13.333) at 0, volume 150 (100) at 0, weight 15 (10) at 0',
  'and is a load');
select is(pg_temp.records('assisted_bodyweight', '[{"reps": 5, "weight_kg": 30}]'), '', 'assisted pull-ups');
select is(
  pg_temp.records('assisted_bodyweight', '[{"reps": 5, "weight_kg": 25}, {"reps": 5, "weight_kg": 20}]'),
  'weight 20 (30) at 1',
  'less help is better, and makes neither volume nor 1RM');
select is(pg_temp.records('assisted_bodyweight', '[{"reps": 5, "weight_kg": 40}]'), '', 'more help is not');
select is(
  pg_temp.records('assisted_bodyweight', '[{"reps": 5, "weight_kg": 0}]'),
  'weight 0 (20) at 0',
  'no help at all is best');

-- 12.3333… and 12.3826… kg: less than 0.05 apart, though not when each is rounded as it is shown.
insert into exercises (id, slug, name, tracking)
values ('5b000000-0000-4000-8000-000000000001', 'near-tie', 'Near tie', 'weighted_bodyweight');
create function pg_temp.near_tie(weight numeric, at timestamptz) returns jsonb
language sql
as $$
  select public.log_workout(jsonb_build_object('started_at', at, 'finished_at', at, 'sets', jsonb_build_array(
    jsonb_build_object('exercise_id', '5b000000-0000-4000-8000-000000000001', 'reps', 7, 'weight_kg', weight))))
    #> '{body,personal_records}'
$$;
select pg_temp.near_tie(10, '2026-01-01 10:00Z');
select is(
  pg_temp.near_tie(10.04, '2026-01-02 10:00Z') @? '$[*] ? (@.kind == "estimated_1rm")', false,
  'an estimated 1RM that is 0.0493 kg more is no record');
select is(
  (select jsonb_agg(array[r ->> 'value', r ->> 'achieved_at'])
   from jsonb_array_elements(progress_records(array['5b000000-0000-4000-8000-000000000001'::uuid]) -> 'data') r
   where r ->> 'kind' = 'estimated_1rm'),
  (select jsonb_agg(array['12.333', to_jsonb('2026-01-01 10:00Z'::timestamptz) #>> '{}'])),
  'and the earlier holds it, as it is shown');

-- Time and distance
select is(pg_temp.records('duration', '[{"duration_s": 60}]'), '', 'a plank');
select is(
  pg_temp.records('duration', '[{"duration_s": 61}]'),
  'duration 61 (60) at 0',
  'a longer one');
select is(pg_temp.records('distance_duration', '[{"distance_m": 5000, "duration_s": 1500}]'), '', 'a run');
select is(
  pg_temp.records('distance_duration', '[{"distance_m": 5000.5, "duration_s": 1400}]'),
  'distance 5000.5 (5000) at 0',
  'a farther one');
select is(pg_temp.records('weight_duration', '[{"weight_kg": 10, "duration_s": 60}]'), '', 'a weighted plank');
select is(
  pg_temp.records('weight_duration', '[{"weight_kg": 12.5, "duration_s": 60}]'),
  'weight 12.5 (10) at 0',
  'a heavier one');
select is(pg_temp.records('weight_distance', '[{"weight_kg": 40, "distance_m": 20}]'), '', 'a carry');
select is(
  pg_temp.records('weight_distance', '[{"weight_kg": 50, "distance_m": 25}]'),
  'distance 25 (20) at 0, weight 50 (40) at 0',
  'a heavier and farther one');

-- Everybody has their own records.
select lives_ok(
  $$ select log_workout(jsonb_build_object('started_at', '2025-01-01T10:00:00Z', 'finished_at', '2025-01-01T11:00:00Z', 'sets',
       jsonb_build_array(jsonb_build_object('exercise_id', get_exercise('barbell-bench-press') -> 'id', 'reps', 5, 'weight_kg', 50)))) $$,
  'A benches 50 kg');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(
  log_workout(jsonb_build_object('started_at', '2025-01-02T10:00:00Z', 'finished_at', '2025-01-02T11:00:00Z', 'sets',
    jsonb_build_array(jsonb_build_object('exercise_id', get_exercise('barbell-bench-press') -> 'id', 'reps', 5, 'weight_kg', 60))))::jsonb
    #> '{body,personal_records}',
  '[]', 'B benches 60 kg for the first time: the record is not A''s to lose');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(
  log_workout(jsonb_build_object('started_at', '2025-01-03T10:00:00Z', 'finished_at', '2025-01-03T11:00:00Z', 'sets',
    jsonb_build_array(jsonb_build_object('exercise_id', get_exercise('barbell-bench-press') -> 'id', 'reps', 1, 'weight_kg', 55))))::jsonb
    #> '{body,personal_records,0}',
  jsonb_build_object('exercise_id', get_exercise('barbell-bench-press') -> 'id', 'exercise_name', 'Barbell Bench Press',
    'kind', 'weight', 'value', 55, 'previous', 50, 'set_position', 0),
  'A benches 55 kg: more than their own best, whatever B lifts');

reset role;
select * from finish();
rollback;
