-- What the companion is told of a person is noted, and told again only while making it anew would say the same.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(77);

create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-04 12:00Z';
insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');

-- What is told, after which the notes hold it.
create function pg_temp.told() returns jsonb
language sql
as $$ select to_jsonb(private.told_notes(private.local_today())) $$;
-- What there is to tell, made anew.
create function pg_temp.anew() returns jsonb
language sql
as $$
  select to_jsonb(private.new_notes(private.local_today()))
    || jsonb_build_object('memories', k.memories, 'memories_total', k.memories_total)
  from private.prompt_memories(120, private.local_today()) k
$$;
create function pg_temp.press() returns uuid
language sql
as $$ select id from public.exercises where slug = 'barbell-bench-press' and user_id is null $$;
create temp table before (told jsonb);
grant all on before to authenticated;

-- Does something, and looks whether what is told then is new, and what there is to tell.
create function pg_temp.after(change text, what text) returns setof text
language plpgsql
as $$
begin
  delete from before;
  insert into before select pg_temp.told();
  -- In a transaction of its own, as requests are: what the same one wrote before is no change to some triggers.
  begin
    execute change;
  exception when query_canceled then
    raise;
  end;
  return next isnt(pg_temp.told(), (select told from before), what || ': something else is told');
  return next is(pg_temp.told(), pg_temp.anew(), what || ': which is what there is');
end
$$;
grant execute on function pg_temp.told(), pg_temp.anew(), pg_temp.press(), pg_temp.after(text, text) to authenticated;
grant usage on schema private to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

select lives_ok('select pg_temp.told()', 'somebody new is told of');
select is((select count(*) from private.chat_notes), 1::bigint, 'and it is noted');
select lives_ok('select pg_temp.told()', 'told again');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is_empty('select from private.chat_notes', 'nobody else reads it');
select throws_ok($$ insert into private.chat_notes (user_id, day, streak_weeks, last_workouts, records, training)
  values ('0b000000-0000-4000-8000-000000000000', '2026-03-04', 99, '[]', '[]', '{}') $$, '42501', null, 'or writes it by hand');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

select pg_temp.after($$ select log_workout(jsonb_build_object('id', '0c000000-0000-4000-8000-000000000001', 'title', 'First',
  'started_at', '2026-03-03T10:00Z', 'finished_at', '2026-03-03T11:00Z',
  'sets', jsonb_build_array(jsonb_build_object('exercise_id', pg_temp.press(), 'reps', 5, 'weight_kg', 80)))) $$, 'a workout is logged');
select pg_temp.after($$ update workouts set title = 'Renamed' $$, 'its title is changed');
select pg_temp.after($$ insert into workout_sets (workout_id, position, entry, exercise_id, reps, weight_kg)
  values ('0c000000-0000-4000-8000-000000000001', 1, 0, pg_temp.press(), 5, 90) $$, 'a set is added by hand');
select pg_temp.after($$ select create_plan(jsonb_build_object('id', '0d000000-0000-4000-8000-000000000001', 'name', 'Plan', 'is_active', true,
  'training_maxes', jsonb_build_array(jsonb_build_object('exercise_id', pg_temp.press(), 'weight_kg', 100)),
  'days', jsonb_build_array(
    jsonb_build_object('id', '0e000000-0000-4000-8000-000000000001', 'name', 'A', 'exercises', jsonb_build_array(jsonb_build_object(
      'exercise_id', pg_temp.press(), 'sets', jsonb_build_array(jsonb_build_object('reps_min', 5, 'percent_tm', 80))))),
    jsonb_build_object('id', '0e000000-0000-4000-8000-000000000002', 'name', 'B', 'exercises', jsonb_build_array(jsonb_build_object(
      'exercise_id', pg_temp.press(), 'sets', jsonb_build_array(jsonb_build_object('reps_min', 8)))))))) $$, 'a plan is made');
select pg_temp.after($$ update plan_training_maxes set weight_kg = 110 $$, 'a training max is set by hand');
select pg_temp.after($$ update plan_days set name = 'Push' where name = 'A' $$, 'a day is renamed by hand');
select pg_temp.after($$ update plan_exercises set sets = sets || sets where id = (select min(id::text)::uuid from plan_exercises) $$, 'a set is planned by hand');
select pg_temp.after($$ select patch_plan('0d000000-0000-4000-8000-000000000001', '{"goal": "strength"}') $$, 'its goal is set');
select pg_temp.after($$ update workouts set plan_id = '0d000000-0000-4000-8000-000000000001', plan_day_id = '0e000000-0000-4000-8000-000000000001' $$,
  'the workout was by the plan');
select pg_temp.after($$ update profiles set unit_system = 'imperial' $$, 'other units');
select pg_temp.after($$ update profiles set gym = '{"equipment": ["barbell"]}' $$, 'a gym');
select pg_temp.after($$ update profiles set time_zone = 'Pacific/Auckland' $$, 'another time zone, where it is the next day');
select pg_temp.after($$ select patch_profile('{"pause": {"until": "2026-03-09", "reason": "rest"}}') $$, 'a pause begins');
select pg_temp.after($$ select patch_profile('{"pause": null}') $$, 'and ends');
select pg_temp.after($$ update workouts set plan_day_id = '0e000000-0000-4000-8000-000000000002' $$, 'it was another day of the plan');
select pg_temp.after($$ select create_memory('{"id": "0f000000-0000-4000-8000-000000000001", "kind": "constraint", "content": "I am pregnant"}') $$,
  'a constraint is remembered');
select pg_temp.after($$ update memories set content = 'I am pregnant again' $$, 'and put otherwise');
select pg_temp.after($$ update memories set valid_until = '2026-03-05' $$, 'for a while');
select pg_temp.after($$ set local test.now to '2026-03-06 12:00Z' $$, 'until that is over');
select pg_temp.after($$ update memories set valid_until = null $$, 'it goes on');
select ok(position('pregnant again' in (select training::text from private.chat_notes)) > 0, 'its words are in the notes');
select pg_temp.after($$ delete from memories $$, 'it is deleted');
select pg_temp.after($$ select create_memory('{"id": "0f000000-0000-4000-8000-000000000002", "kind": "fact", "content": "Likes to swim"}') $$,
  'a fact is remembered');
select pg_temp.after($$ select patch_memory('0f000000-0000-4000-8000-000000000002', '{"importance": 0.9}') $$, 'it is important');
select pg_temp.after($$ update memories set kind = 'goal' $$, 'it is a goal');
reset role;
select pg_temp.after($$ insert into memories (user_id, kind, content, proposes_change, proposes_memory_id)
  values ('0a000000-0000-4000-8000-000000000000', 'goal', 'Likes to run', 'update', '0f000000-0000-4000-8000-000000000002') $$,
  'another one is proposed');
set local role authenticated;
select pg_temp.after($$ select accept_memory((select id from memories where content = 'Likes to run')) $$, 'and accepted');
select lives_ok('select pg_temp.told()', 'told again');
select lives_ok($$ delete from memories where content = 'Likes to run' $$, 'it is deleted');
select is((select memories::text from private.chat_notes), null, 'and no word of it stays noted');
reset role;
insert into memories (user_id, kind, content)
select '0a000000-0000-4000-8000-000000000000', 'fact', 'Fact ' || n from generate_series(1, 121) n;
set local role authenticated;
select is((pg_temp.told() ->> 'memories_total')::integer, 121, 'of more than are told');
select is((select memories::text from private.chat_notes), null, 'none are noted');
select pg_temp.after($$ delete from memories where content = 'Fact 7' $$, 'one fewer');
select isnt((select memories::text from private.chat_notes), null, 'all are noted again');
select lives_ok('select pg_temp.told()', 'told again');
select lives_ok($$ insert into memories (kind, content) values ('constraint', 'My knee hurts') $$, 'another constraint');
select is_empty('select from private.chat_notes', 'drops what was noted, whatever it says');
reset role;
select pg_temp.after($$ update exercises set name = 'Bench, flat' where id = pg_temp.press() $$, 'an exercise of the library is renamed');
set local role authenticated;
select pg_temp.after($$ select delete_plan('0d000000-0000-4000-8000-000000000001') $$, 'the plan is deleted');
select lives_ok('select pg_temp.told()', 'told again');
select lives_ok($$ delete from workouts $$, 'the workout is deleted');
select is_empty('select from private.chat_notes', 'and nothing of it stays noted');
select is(pg_temp.told(), pg_temp.anew(), 'nothing is left to tell');

select * from finish();
rollback;
