-- What comes next in a plan: which day, and which workouts are an exercise's history.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(24);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
insert into exercises (id, user_id, slug, name)
values
  ('1a000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000000', 'squat-a', 'Squat A'),
  ('1a000000-0000-4000-8000-000000000002', '0a000000-0000-4000-8000-000000000000', 'bench-a', 'Bench A'),
  ('1b000000-0000-4000-8000-000000000001', '0b000000-0000-4000-8000-000000000000', 'squat-b', 'Squat B');

create function pg_temp.id(kind text, n integer) returns uuid
language sql immutable
as $$ select (kind || '-0000-4000-8000-00000000000' || n)::uuid $$;
-- Exercises of a day by number and reps: '{1:5,2:8}'.
create function pg_temp.make_day(n integer, slots text) returns jsonb
language sql
as $$
  select jsonb_build_object('id', pg_temp.id('da000000', n), 'name', 'Day ' || n, 'exercises', jsonb_agg(jsonb_build_object(
    'exercise_id', pg_temp.id('1a000000', split_part(s, ':', 1)::integer),
    'sets', jsonb_build_array(jsonb_build_object('reps_min', split_part(s, ':', 2)::integer, 'rest_s', 60 * n))) order by o))
  from unnest(slots::text[]) with ordinality u (s, o)
$$;
-- A workout that began on this day of January; sets as 'exercise:card:load'.
create function pg_temp.train(january integer, day integer, sets text, plan integer default 1) returns void
language sql
as $$
  select public.log_workout(jsonb_build_object(
    'id', format('5a000000-0000-4000-8000-0000000000%s', lpad(january::text, 2, '0')),
    'plan_id', pg_temp.id('2a000000', plan), 'plan_day_id', pg_temp.id('da000000', day),
    'started_at', format('2026-01-%sT10:00:00Z', january), 'finished_at', format('2026-01-%sT11:00:00Z', january),
    'sets', jsonb_agg(jsonb_build_object('exercise_id', pg_temp.id('1a000000', split_part(s, ':', 1)::integer),
      'entry', split_part(s, ':', 2)::integer, 'weight_kg', split_part(s, ':', 3)::integer, 'reps', 5) order by o)))
  from unnest(sets::text[]) with ordinality u (s, o)
$$;
create function pg_temp.next(day integer default null) returns jsonb
language sql
as $$ select public.plan_next(pg_temp.id('2a000000', 1), pg_temp.id('da000000', day)) $$;
create function pg_temp.day_name(answer jsonb) returns text language sql as $$ select answer #>> '{day,name}' $$;
-- The loads in the history of the nth exercise, a workout a word.
create function pg_temp.loads(day integer, nth integer default 0) returns text
language sql
as $$
  select string_agg(
    (select string_agg(trim_scale((s -> 'weight_kg')::numeric)::text, '+') from jsonb_array_elements(h -> 'sets') s)
      || case when (h -> 'in_plan')::boolean then '' else '?' end, ' ' order by n)
  from jsonb_array_elements(pg_temp.next(day) #> array['exercises', nth::text, 'history']) with ordinality a (h, n)
$$;
grant execute on all functions in schema pg_temp to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
do $$
begin
  perform create_plan(jsonb_build_object('id', pg_temp.id('2a000000', 1), 'name', 'Plan', 'days', jsonb_build_array(
    pg_temp.make_day(1, '{1:5,2:8}'), pg_temp.make_day(2, '{1:5}'), pg_temp.make_day(3, '{1:3,2:8,1:5}'))));
  perform create_plan(jsonb_build_object('id', pg_temp.id('2a000000', 2), 'name', 'Other', 'days', jsonb_build_array(
    pg_temp.make_day(4, '{1:5}'))));
end
$$;

-- The day
select is(pg_temp.day_name(pg_temp.next()), 'Day 1', 'nothing logged: the first day');
select is(pg_temp.next(2) -> 'day', '{"id": "da000000-0000-4000-8000-000000000002", "name": "Day 2", "position": 1}', 'the wanted day');
select is(pg_temp.next() #> '{exercises,0,history}', '[]', 'without a history');
select lives_ok($$ select pg_temp.train(3, 2, '{1:0:103}') $$);
select is(pg_temp.day_name(pg_temp.next()), 'Day 3', 'the day after the one trained last');
select lives_ok($$ select pg_temp.train(2, 1, '{1:0:102}') $$);
select is(pg_temp.day_name(pg_temp.next()), 'Day 3', 'the last by when it began, not by when it was logged');
select lives_ok($$ select pg_temp.train(9, 4, '{1:0:109}', 2), pg_temp.train(10, null, '{1:0:110}') $$);
select is(pg_temp.day_name(pg_temp.next()), 'Day 3', 'workouts of another plan, and those on no day, move nothing');

-- The history
select is(pg_temp.loads(1), '110 103 102', 'this day, no day, and a day with the same targets but another rest; newest first');
select is(pg_temp.loads(1, 1), null, 'none of an exercise that was never done');
select is(pg_temp.loads(3), '110', 'not the days that prescribe it otherwise');
select is(pg_temp.loads(3, 2), '103 102', 'the second time in a day: where the targets are the same; one card is the first''s');
select lives_ok($$ select pg_temp.train(11, 3, '{1:4:70,2:5:50,1:6:111,1:6:112}') $$);
select is(pg_temp.loads(3), '70 110', 'the first card is the first''s');
select is(pg_temp.loads(3, 2), '111+112 103 102', 'the second card the second''s');
select is(pg_temp.loads(1), '111+112 110 103 102', 'and another day''s takes the card that was meant for its targets');
select is(pg_temp.loads(1, 1), '50', 'exercises of a day are apart');
select is((pg_temp.next(1) #> '{exercises,0,history,1}') - 'sets',
  '{"workout_id": "5a000000-0000-4000-8000-000000000010", "started_at": "2026-01-10T10:00:00+00:00", "local_date": "2026-01-10", "in_plan": true}',
  'a performance says which workout it was');
do $$ begin for i in 12..16 loop perform pg_temp.train(i, 1, format('{2:0:%s}', i)::text); end loop; end $$;
select is(pg_temp.loads(1, 1), '16 15 14 13 12 50', 'the last 6');
delete from workouts where plan_id = pg_temp.id('2a000000', 1);
select is(pg_temp.loads(1), '109?', 'nothing with this plan: what was done without it');

-- Others
select throws_ok($$ select pg_temp.next(4) $$, 'PT422', 'validation_failed', 'a day of another plan');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok($$ select pg_temp.next() $$, 'PT404', 'not_found', 'another user''s plan');
select throws_ok($$ select pg_temp.next(1) $$, 'PT404', 'not_found', 'whichever day');

select * from finish();
rollback;
