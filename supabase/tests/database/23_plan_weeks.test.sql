-- Weeks of a plan: which one comes next, by what was logged and what was set, told alike everywhere.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(19);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
insert into exercises (id, user_id, slug, name)
values ('1a000000-0000-4000-8000-000000000001', '0a000000-0000-4000-8000-000000000000', 'squat-a', 'Squat A');

create function pg_temp.train(january integer, day integer) returns void
language sql
as $$
  select public.log_workout(jsonb_build_object(
    'id', format('5a000000-0000-4000-8000-0000000000%s', lpad(january::text, 2, '0')),
    'plan_day_id', format('da000000-0000-4000-8000-00000000000%s', day),
    'started_at', format('2026-01-%sT10:00:00Z', january), 'finished_at', format('2026-01-%sT11:00:00Z', january),
    'sets', '[{"exercise_id": "1a000000-0000-4000-8000-000000000001", "weight_kg": 90, "reps": 5}]'::jsonb))
$$;
-- Day and week that come next, when all who say so agree.
create function pg_temp.next() returns text
language sql
as $$
  select case when n #> '{week}' = p -> 'week' and n #> '{week}' = a -> 'week' and n #> '{day,id}' = a #> '{next_day,id}'
    then format('%s%s', n #>> '{day,name}', n ->> 'week') else format('%s %s %s', n, p, a) end
  from public.plan_next('2a000000-0000-4000-8000-000000000001') n,
    to_jsonb(public.get_plan('2a000000-0000-4000-8000-000000000001')) p, private.active_plan() a
$$;
create function pg_temp.max() returns numeric
language sql
as $$ select (to_jsonb(public.get_plan('2a000000-0000-4000-8000-000000000001')) #>> '{training_maxes,0,weight_kg}')::numeric $$;
grant execute on all functions in schema pg_temp to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
do $$
begin
  perform create_plan(jsonb_build_object('id', '2a000000-0000-4000-8000-000000000001', 'name', 'Plan', 'is_active', true, 'weeks', 3,
    'week_names', '["One", "Two", "Deload"]'::jsonb,
    'training_maxes', '[{"exercise_id": "1a000000-0000-4000-8000-000000000001", "weight_kg": 100}]'::jsonb,
    'days', (
      select jsonb_agg(jsonb_build_object('id', 'da000000-0000-4000-8000-00000000000' || n, 'name', chr(64 + n), 'exercises',
        '[{"exercise_id": "1a000000-0000-4000-8000-000000000001",
           "progression": {"kind": "training_max", "step": 10, "step_unit": "lb"},
           "sets": [{"percent_tm": 90, "reps_min": 5}]}]'::jsonb))
      from generate_series(1, 3) n)));
end
$$;

select is(pg_temp.next(), 'A1', 'nothing logged: the first day of the first week');
select lives_ok($$ select pg_temp.train(1, 1), pg_temp.train(2, 2), pg_temp.train(3, 3) $$);
select is(pg_temp.next(), 'A2', 'all days trained: the second week');
select is(private.active_plan() ->> 'week_name', 'Two', 'the companion knows its name');
select lives_ok($$ select pg_temp.train(4, 2) $$);
select is(pg_temp.next(), 'C2', 'a day skipped is none of the next week');
select lives_ok($$ select pg_temp.train(5, 2) $$);
select is(pg_temp.next(), 'C2', 'nor is one done again');
select lives_ok($$ select pg_temp.train(6, 1) $$);
select is(pg_temp.next(), 'B3', 'a day before the last one begins the next week');
select is(pg_temp.max(), 100::numeric, 'a cycle that goes on changes nothing');
select lives_ok($$ select pg_temp.train(7, 3) $$);
select is(pg_temp.next() || ' ' || pg_temp.max(), 'A1 104.536', 'after the last week the first, and ten pounds more');
select lives_ok($$ delete from workouts where id = '5a000000-0000-4000-8000-000000000006' $$);
select is(pg_temp.next() || ' ' || pg_temp.max(), 'A3 100.000', 'a workout deleted past the routes is none');
select throws_ok($$ select patch_plan('2a000000-0000-4000-8000-000000000001', '{"week": 4}') $$,
  'PT422', 'validation_failed', 'a week that the plan has not');

-- Others
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select throws_ok($$ select other_plan_days('2a000000-0000-4000-8000-000000000001', 'da000000-0000-4000-8000-000000000001') $$,
  'PT404', 'not_found', 'another user''s days');
select throws_ok($$ select patch_plan('2a000000-0000-4000-8000-000000000001', '{"week": 2}') $$, 'PT404', 'not_found', 'another user''s week');
select is(library_ids(array['plank', 'squat-a']), jsonb_build_object('plank', to_jsonb(get_exercise('plank')) -> 'id'),
  'exercises of the library alone have ids by slug');

select * from finish();
rollback;
