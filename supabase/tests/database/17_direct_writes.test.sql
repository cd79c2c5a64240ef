-- Whoever writes past the edge functions, by the Data API, meets the same bounds: nothing that is stored may
-- stop a later call, or make a prompt or a page endless.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(20);

insert into auth.users (id, email) values ('0a000000-0000-4000-8000-000000000000', 'a@example.com');
insert into exercises (id, user_id, slug, name) values ('1a000000-0000-4000-8000-000000000001', null, 'test-press', 'Test press');
create function pg_temp.is_set(fields jsonb) returns boolean language plpgsql as $$
begin
  perform pg_temp.a_set(fields);
  return true;
exception when check_violation then
  return false;
end
$$;
grant execute on function pg_temp.is_set(jsonb) to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- Dates that cannot be counted with
create function pg_temp.workout(started text) returns void language sql as $$
  insert into public.workouts (id, started_at, finished_at, time_zone)
  values ('5a000000-0000-4000-8000-000000000001', started::timestamptz, started::timestamptz, 'UTC')
$$;
create function pg_temp.pause(starts date, ends date) returns void language sql as $$
  insert into public.pauses (user_id, starts_on, ends_on, reason) values (auth.uid(), starts, ends, 'rest')
$$;
select throws_ok($$ select pg_temp.workout('-infinity') $$, '23514', null, 'a workout at no time');
select throws_ok($$ select pg_temp.workout('0001-01-01') $$, '23514', null, 'a workout before all diaries');
select throws_ok($$ select pg_temp.workout('9999-01-01') $$, '23514', null, 'a workout after all diaries');
select throws_ok($$ select pg_temp.pause(current_date - 90, current_date - 60) $$, '42501', null,
  'a pause further back than PATCH /profile allows, which would mend a broken streak');

-- More than a function would take
select lives_ok($$ select pg_temp.workout('2020-02-01') $$, 'a workout');
create function pg_temp.set_at(place integer) returns void language sql as $$
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, reps)
  values ('5a000000-0000-4000-8000-000000000001', place, '1a000000-0000-4000-8000-000000000001', 'working', 0, 5)
$$;
select lives_ok($$ select pg_temp.set_at(299) $$, 'its 300th set');
select throws_ok($$ select pg_temp.set_at(300) $$, '23514', null, 'its 301st');
insert into plans (id, name) values ('2a000000-0000-4000-8000-000000000001', 'Plan');
select lives_ok($$ insert into plan_days (plan_id, position, name) values ('2a000000-0000-4000-8000-000000000001', 13, 'Day') $$,
  'the 14th day of a plan');
select throws_ok($$ insert into plan_days (plan_id, position, name) values ('2a000000-0000-4000-8000-000000000001', 14, 'Day') $$,
  '23514', null, 'its 15th');
create function pg_temp.planned(place integer, sets public.plan_set[]) returns void language sql as $$
  insert into public.plan_exercises (plan_day_id, position, exercise_id, sets)
  select d.id, place, '1a000000-0000-4000-8000-000000000001', sets from public.plan_days d
$$;
create function pg_temp.a_set(fields jsonb) returns public.plan_set language sql as $$
  select r::public.plan_set
  from jsonb_populate_record(null::public.plan_set_fields, '{"type": "working", "amrap": false}' || fields) r
$$;
select lives_ok($$ select pg_temp.planned(0, array_fill(pg_temp.a_set('{"reps_max": 1000, "weeks": [1, 16]}'), array[120])) $$,
  'the 120th set of an exercise of a plan');
select throws_ok($$ select pg_temp.planned(1, array_fill(pg_temp.a_set('{}'), array[121])) $$, '23514', null, 'its 121st');
select throws_ok($$ select pg_temp.planned(1, array_fill(pg_temp.a_set('{}'), array[2, 2])) $$, '23514', null, 'sets of sets');
select throws_ok($$ select pg_temp.planned(1, array[null::public.plan_set]) $$, '23514', null, 'no set');
select throws_ok($$ select pg_temp.a_set('{"type": null}') $$, '23514', null, 'a set of no type');
select throws_ok($$ select pg_temp.a_set('{"reps_min": 8, "reps_max": 5}') $$, '23514', null, 'a range that ends before it begins');
select throws_ok($$ select pg_temp.a_set('{"weight_kg": 100, "percent_tm": 80}') $$, '23514', null, 'a load of two kinds');
select is_empty(
  $$ select f.sent
     from unnest(array['{"reps_min": -1}', '{"reps_max": 1001}', '{"weight_kg": 1501}', '{"duration_s": 864001}',
       '{"distance_m": 1000001}', '{"rpe": 0.5}', '{"rpe": 7.3}', '{"rest_s": 86401}', '{"percent_tm": 19}',
       '{"weeks": [0]}', '{"weeks": [17]}', '{"weeks": [null]}']::jsonb[]) f (sent)
     where pg_temp.is_set(f.sent) $$, 'a target out of its range, or a week that there is not');
select lives_ok($$ select begin_chat(jsonb_build_object('message', repeat('x', 4000))) $$, 'the longest message');
select throws_ok($$ select begin_chat(jsonb_build_object('message', repeat('x', 8001))) $$, '23514', null, 'one that would fill the prompt');

-- What is stored now can still be read.
select lives_ok($$ select affinity_page(), export_profile(), export_profile_page('workouts') $$, 'all of it can be counted and exported');

reset role;
select * from finish();
rollback;
