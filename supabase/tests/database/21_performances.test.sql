-- What is derived from sets follows them, whoever writes them, and nobody writes it by hand.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(29);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');

-- The performances of everybody that are not what their sets come to, computed anew here.
create function pg_temp.wrong_performances() returns bigint
language sql security definer
as $$
  with anew as (
    select s.user_id, s.exercise_id, s.workout_id, count(*) filter (where s.type <> 'warmup')::smallint,
      max(s.weight_kg) filter (where s.type <> 'warmup' and s.weight_kg > 0 and s.reps is distinct from 0),
      min(s.weight_kg) filter (where s.type <> 'warmup' and s.reps > 0),
      max(s.reps) filter (where s.type <> 'warmup' and s.reps > 0),
      max(s.reps) filter (where s.type <> 'warmup' and s.reps > 0 and coalesce(s.weight_kg, 0) = 0),
      max(case when s.reps = 1 then s.weight_kg else round(s.weight_kg * (30 + s.reps) / 30, 5) end)
        filter (where s.type <> 'warmup' and s.weight_kg > 0 and s.reps between 1 and 12),
      nullif(sum(s.reps * s.weight_kg) filter (where s.type <> 'warmup'), 0),
      max(s.duration_s) filter (where s.type <> 'warmup' and s.duration_s > 0),
      max(s.distance_m) filter (where s.type <> 'warmup' and s.distance_m > 0)
    from public.workout_sets s
    group by 1, 2, 3
  )
  select count(*) from (
    (table anew except table private.performances) union all (table private.performances except table anew)
  ) wrong
$$;
-- The bests of everybody that are not the best of their performances.
create function pg_temp.wrong_bests() returns bigint
language sql security definer
as $$
  with anew as (
    select p.exercise_id, p.user_id, max(p.heaviest), min(p.lightest), max(p.reps), max(p.unloaded_reps), max(p.estimated_1rm),
      max(p.volume_kg), max(p.duration_s), max(p.distance_m)
    from private.performances p
    group by 1, 2
  )
  select count(*) from ((table anew except table private.bests) union all (table private.bests except table anew)) wrong
$$;
create function pg_temp.add_set(workout uuid, set_position integer, fields jsonb default '{}') returns void
language sql
as $$
  insert into public.workout_sets (workout_id, position, entry, exercise_id, type, reps, weight_kg)
  select workout, set_position, 0, e.id, coalesce((fields ->> 'type')::public.set_type, 'working'),
    coalesce((fields ->> 'reps')::smallint, 5), (fields ->> 'weight_kg')::numeric
  from public.exercises e
  where e.slug = 'barbell-bench-press'
$$;
create view pg_temp.mine as
  select p.sets, p.heaviest, p.reps, p.estimated_1rm, p.volume_kg from private.performances p where p.user_id = auth.uid();
grant execute on function pg_temp.wrong_performances(), pg_temp.wrong_bests(), pg_temp.add_set(uuid, integer, jsonb) to authenticated;
grant select on pg_temp.mine to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
insert into workouts (id, started_at, finished_at, time_zone)
values
  ('5a000000-0000-4000-8000-000000000001', '2026-01-05 10:00Z', '2026-01-05 11:00Z', 'UTC'),
  ('5a000000-0000-4000-8000-000000000002', '2026-01-06 10:00Z', '2026-01-06 11:00Z', 'UTC');

select is_empty($$ table pg_temp.mine $$, 'a workout without sets has no performance');
select pg_temp.add_set('5a000000-0000-4000-8000-000000000001', 0, '{"type": "warmup", "weight_kg": 200}');
select results_eq($$ table pg_temp.mine $$, $$ values (0::smallint, null::numeric, null::smallint, null::numeric, null::numeric) $$,
  'warm-up sets alone are one that achieved nothing');
select pg_temp.add_set('5a000000-0000-4000-8000-000000000001', 1, '{"weight_kg": 100}');
select pg_temp.add_set('5a000000-0000-4000-8000-000000000001', 2, '{"weight_kg": 80, "reps": 12}');
select results_eq($$ table pg_temp.mine $$, $$ values (2::smallint, 100::numeric, 12::smallint, 116.66667, 1460::numeric) $$,
  'each set that is added counts');
select is(pg_temp.wrong_performances(), 0::bigint, 'and nothing is counted twice');
select pg_temp.add_set('5a000000-0000-4000-8000-000000000002', 0, '{"weight_kg": 90, "reps": 20}');
select is(pg_temp.wrong_bests(), 0::bigint, 'the best of two workouts is known');
delete from workout_sets where workout_id = '5a000000-0000-4000-8000-000000000001' and position = 1;
select is(pg_temp.wrong_bests(), 0::bigint, 'and is lower when a set of it is taken away');
delete from workout_sets where workout_id = '5a000000-0000-4000-8000-000000000002';
select is(pg_temp.wrong_bests(), 0::bigint, 'or a whole workout');
select results_eq($$ table pg_temp.mine $$, $$ values (1::smallint, 80::numeric, 12::smallint, 112::numeric, 960::numeric) $$,
  'a set that is taken away counts no more');
delete from workout_sets;
select is_empty($$ table pg_temp.mine $$, 'without sets there is none again');
select is_empty($$ table private.bests $$, 'and no best');

select lives_ok($$
  select replace_workout('5a000000-0000-4000-8000-000000000002', jsonb_build_object(
    'started_at', '2026-01-06 10:00Z', 'finished_at', '2026-01-06 11:00Z', 'sets', (
      select jsonb_agg(jsonb_build_object('exercise_id', e.id, 'reps', n, 'weight_kg', 10 * n,
        'duration_s', 20 * n, 'distance_m', 0.5 * n, 'type', case n when 3 then 'warmup' else 'drop' end))
      from exercises e cross join generate_series(0, 15) n
      where e.slug in ('barbell-bench-press', 'barbell-back-squat', 'pull-up', 'plank'))))
$$, 'a replaced workout of every kind of set');
select is(pg_temp.wrong_performances(), 0::bigint, 'is what its sets come to');
select is((select count(*) from pg_temp.mine), 4::bigint, 'for each exercise');
select is(pg_temp.wrong_bests(), 0::bigint, 'and its bests');

select throws_ok($$ insert into private.performances (user_id, exercise_id, workout_id, sets)
  values (auth.uid(), gen_random_uuid(), '5a000000-0000-4000-8000-000000000001', 1) $$, '42501', null, 'nobody adds one');
select throws_ok($$ update private.performances set heaviest = 500 $$, '42501', null, 'nobody raises one');
select throws_ok($$ delete from private.performances $$, '42501', null, 'nobody removes one');
select throws_ok($$ update private.bests set heaviest = 500 $$, '42501', null, 'nor a best');
select throws_ok($$ update private.workout_changes set seq = default $$, '42501', null, 'nobody moves a change');
select throws_ok($$ delete from private.workout_changes $$, '42501', null, 'nobody hides one');

set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is_empty($$ select from private.performances $$, 'somebody else sees none of them');
select is_empty($$ select from private.workout_changes $$, 'and no change');
select is_empty($$ select from private.bests $$, 'nor a best');
select throws_ok($$ select pg_temp.add_set('5a000000-0000-4000-8000-000000000002', 200) $$, '23503', null,
  'nor adds a set to them');
select is(pg_temp.wrong_performances(), 0::bigint, 'so they stay what they were');

reset role;
-- At a set stands no key to the exercise.
select throws_ok($$
  insert into workout_sets (workout_id, user_id, position, exercise_id, entry, reps)
  values ('5a000000-0000-4000-8000-000000000002', '0a000000-0000-4000-8000-000000000000', 200, gen_random_uuid(), 0, 5);
  set constraints all immediate
$$, '23503', null, 'nobody trains an exercise that does not exist');
delete from workouts where id = '5a000000-0000-4000-8000-000000000002';
select is_empty($$ select from private.performances where workout_id = '5a000000-0000-4000-8000-000000000002' $$,
  'deleted with their workout');
update workouts set title = 'Twice' where user_id = '0a000000-0000-4000-8000-000000000000';
update workouts set title = 'Twice' where user_id = '0a000000-0000-4000-8000-000000000000';
select is(
  (select count(*) from private.workout_changes where user_id = '0a000000-0000-4000-8000-000000000000'), 2::bigint,
  'each workout stands once among the changes');
select results_eq(
  $$ select right(c.workout_id::text, 1), c.deleted from private.workout_changes c
     where c.user_id = '0a000000-0000-4000-8000-000000000000' order by c.seq $$,
  $$ values ('2', true), ('1', false) $$, 'at its last change, deleted or not');

select * from finish();
rollback;
