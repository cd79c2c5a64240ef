-- What a workout follows, and how workouts are found again.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(25);

insert into auth.users (id, email) values ('0a000000-0000-4000-8000-000000000000', 'a@example.com');
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
-- The n-th workout is on the n-th of January 2026, from 23:30 UTC on, with the fields given.
create function pg_temp.log(n integer, fields jsonb default '{}') returns jsonb
language sql
as $$
  select public.log_workout(jsonb_build_object(
    'id', '5a000000-0000-4000-8000-0000000000' || to_char(n, 'fm00'),
    'started_at', format('2026-01-%sT23:30:00Z', to_char(n, 'fm00'))::timestamptz,
    'finished_at', format('2026-01-%sT23:45:00Z', to_char(n, 'fm00'))::timestamptz,
    'sets', '[{"exercise_id": "1a000000-0000-4000-8000-000000000001", "reps": 5}]'::jsonb
  ) || fields) -> 'body'
$$;
create function pg_temp.found(filters jsonb, page_limit integer default 20, page_after jsonb default null) returns integer[]
language sql
as $$
  select array(
    select right(w ->> 'id', 2)::integer
    from jsonb_array_elements(public.list_workouts(filters, page_limit, page_after)::jsonb -> 'data') w
  )
$$;
grant execute on function pg_temp.failure(text), pg_temp.log(integer, jsonb), pg_temp.found(jsonb, integer, jsonb) to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
insert into exercises (id, slug, name)
values ('1a000000-0000-4000-8000-000000000001', 'squat-a', 'Squat A'), ('1a000000-0000-4000-8000-000000000002', 'bench-a', 'Bench A');
insert into plans (id, name)
values ('2a000000-0000-4000-8000-000000000001', 'Kept'), ('2a000000-0000-4000-8000-000000000002', 'Gone');
insert into plan_days (id, plan_id, position, name)
values
  ('3a000000-0000-4000-8000-000000000001', '2a000000-0000-4000-8000-000000000001', 0, 'Kept'),
  ('3a000000-0000-4000-8000-000000000002', '2a000000-0000-4000-8000-000000000001', 1, 'Gone'),
  ('3a000000-0000-4000-8000-000000000003', '2a000000-0000-4000-8000-000000000002', 0, 'Gone with its plan');

-- What it follows
do $$ begin perform pg_temp.log(1, '{"plan_id": "2a000000-0000-4000-8000-000000000002", "plan_day_id": "3a000000-0000-4000-8000-000000000003"}'); end $$;
select lives_ok($$ select delete_plan('2a000000-0000-4000-8000-000000000002') $$, 'a plan is deleted while somebody trains by it');
select lives_ok($$ delete from plan_days where id = '3a000000-0000-4000-8000-000000000002' $$, 'so is a day');
select is(get_workout('5a000000-0000-4000-8000-000000000001')::jsonb -> 'plan_id', 'null', 'what was logged by it stays, without its plan');
select is(get_workout('5a000000-0000-4000-8000-000000000001')::jsonb -> 'plan_day_id', 'null', 'and without its day');
do $$ begin perform set_config('test.log', pg_temp.log(2,
  '{"plan_id": "2a000000-0000-4000-8000-000000000002", "plan_day_id": "3a000000-0000-4000-8000-000000000003"}')::text, true); end $$;
select is(current_setting('test.log')::jsonb -> 'warnings',
  '[{"path": "plan_id", "code": "plan_deleted"}, {"path": "plan_day_id", "code": "plan_day_deleted"}]',
  'a plan that was deleted meanwhile is a warning, and so is its day');
select is(current_setting('test.log')::jsonb #> '{workout,plan_id}', 'null', 'stored as null');
select is(pg_temp.log(3, '{"plan_id": "2a000000-0000-4000-8000-000000000001", "plan_day_id": "3a000000-0000-4000-8000-000000000002"}')
    #> '{workout,plan_id}', '"2a000000-0000-4000-8000-000000000001"', 'a day that was deleted leaves the plan');
select is(pg_temp.log(4, '{"plan_day_id": "3a000000-0000-4000-8000-000000000001"}') #>> '{workout,plan_id}',
  '2a000000-0000-4000-8000-000000000001', 'a day alone names its plan');
select is(pg_temp.failure($$ select pg_temp.log(5, '{"plan_id": "2f000000-0000-4000-8000-000000000000"}') $$),
  '{"state": "PT422", "detail": [{"path": "plan_id", "code": "not_found"}]}', 'a plan that never was');
select is(pg_temp.failure($$ select pg_temp.log(5, '{"plan_day_id": "3f000000-0000-4000-8000-000000000000"}') $$),
  '{"state": "PT422", "detail": [{"path": "plan_day_id", "code": "not_found"}]}', 'a day that never was');
insert into plans (id, name) values ('2a000000-0000-4000-8000-000000000003', 'Other');
select is(pg_temp.failure($$ select pg_temp.log(5,
  '{"plan_id": "2a000000-0000-4000-8000-000000000003", "plan_day_id": "3a000000-0000-4000-8000-000000000001"}') $$),
  '{"state": "PT422", "detail": [{"path": "plan_day_id", "code": "invalid"}]}', 'a day of another plan');

-- How it is found. In Paris each of them began on the day after.
do $$ begin
  perform pg_temp.log(5, '{"time_zone": "Europe/Paris", "sets": [{"exercise_id": "1a000000-0000-4000-8000-000000000002", "reps": 5}]}');
end $$;
select is(pg_temp.found('{}'), array[5, 4, 3, 2, 1], 'newest first');
select is(pg_temp.found('{"from": "2026-01-02", "to": "2026-01-03"}'), array[3, 2], 'dates are inclusive');
select is(pg_temp.found('{"from": "2026-01-06"}'), array[5], 'dates are those where the workout was');
select is(pg_temp.found('{"to": "2026-01-05"}'), array[4, 3, 2, 1], 'at both ends');
select is(pg_temp.found('{"from": "2026-01-02T23:30:00Z", "to": "2026-01-04T23:30:00Z"}'), array[3, 2], 'of times the end is exclusive');
select is(pg_temp.found('{"exercise_id": "1a000000-0000-4000-8000-000000000002"}'), array[5], 'by exercise');
select is(pg_temp.found('{"plan_id": "2a000000-0000-4000-8000-000000000001"}'), array[4, 3], 'by plan');
select is(pg_temp.found('{"plan_id": "2a000000-0000-4000-8000-000000000001", "to": "2026-01-03"}'), array[3], 'filters combine');
select is(pg_temp.found('{}', 2), array[5, 4], 'a page');
select is(pg_temp.found('{}', 2, list_workouts('{}', 2)::jsonb -> 'next_after'), array[3, 2], 'the next page');
select is(list_workouts('{}', 5)::jsonb -> 'next_after', 'null', 'the last page has no next one');
do $$ begin perform set_config('test.cursor', public.list_workouts('{}', 2) ->> 'next_after', true); end $$;
select lives_ok($$ select pg_temp.log(6) $$, 'a workout is logged between two pages');
select is(pg_temp.found('{}', 2, current_setting('test.cursor')::jsonb), array[3, 2], 'and the next page stays what it was');
select is(list_workouts('{"from": "2030-01-01"}')::jsonb, '{"data": [], "next_after": null}', 'nothing found is an empty page');

reset role;
select * from finish();
rollback;
