-- Streaks and pauses: weeks are those of each workout's own time zone.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(44);

-- Days pass by setting test.now. 2026-03-02 is a Monday.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-02 12:00Z';
insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
create function pg_temp.train(at timestamptz, zone text default 'UTC') returns void
language sql
as $$ insert into public.workouts (started_at, finished_at, time_zone) values (at, at + interval '1 hour', zone) $$;
create function pg_temp.streak() returns integer
language sql
as $$ select (public.affinity_page() ->> 'streak_weeks')::integer $$;
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
  return nullif(detail, '')::jsonb;
end
$$;
grant execute on function pg_temp.train(timestamptz, text), pg_temp.streak(), pg_temp.failure(text) to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- Weeks in a row
select is(pg_temp.streak(), 0, 'no workout, no streak');
do $$ begin perform pg_temp.train('2026-03-02 10:00Z'); end $$;
select is(pg_temp.streak(), 1, 'a workout this week');
do $$ begin perform pg_temp.train('2026-03-02 18:00Z'); end $$;
select is(pg_temp.streak(), 1, 'two in one week are one week');
do $$ begin perform pg_temp.train('2026-03-01 10:00Z'); end $$;
select is(pg_temp.streak(), 2, 'Sunday is the week before');
do $$ begin perform pg_temp.train('2026-02-10 10:00Z'); end $$;
select is(pg_temp.streak(), 2, 'a week without a workout ends it');
do $$ begin perform pg_temp.train('2026-02-18 10:00Z'); end $$;
select is(pg_temp.streak(), 4, 'filled in later it does not');
set local test.now to '2026-03-15 12:00Z';
select is(pg_temp.streak(), 4, 'on the last day of the next week it still stands');
set local test.now to '2026-03-16 12:00Z';
select is(pg_temp.streak(), 0, 'after a whole week without a workout it is over');
do $$ begin perform pg_temp.train('2026-03-16 10:00Z'); end $$;
select is(pg_temp.streak(), 1, 'and begins again');
delete from workouts;

-- A turn of the year: 2026-12-28 to 2027-01-03 is one ISO week, the 53rd.
set local test.now to '2027-01-06 12:00Z';
do $$ begin
  perform pg_temp.train('2026-12-22 10:00Z'); perform pg_temp.train('2027-01-01 10:00Z'); perform pg_temp.train('2027-01-05 10:00Z');
end $$;
select is(pg_temp.streak(), 3, 'a year does not end a week');
delete from workouts;

-- Whose week: the workout's own; whose today: the profile's.
set local test.now to '2026-03-10 12:00Z';
do $$ begin perform pg_temp.train('2026-03-01 23:30Z', 'Europe/Paris'); end $$;
select is(pg_temp.streak(), 1, 'Sunday night in London is Monday in Paris');
delete from workouts;
do $$ begin perform pg_temp.train('2026-03-01 23:30Z', 'Europe/London'); end $$;
select is(pg_temp.streak(), 0, 'and Sunday in London');
set local test.now to '2026-03-09 02:00Z';
select is(pg_temp.streak(), 0, 'on Monday morning in London that week is over');
select lives_ok($$ select patch_profile('{"time_zone": "America/New_York"}') $$, 'where it is Sunday still');
select is(pg_temp.streak(), 1, 'it is not');
select lives_ok($$ select patch_profile('{"time_zone": "UTC"}') $$, 'back home');
delete from workouts;

-- Pauses
set local test.now to '2026-03-04 12:00Z';
do $$ begin perform pg_temp.train('2026-02-18 10:00Z'); perform pg_temp.train('2026-03-03 10:00Z'); end $$;
select is(pg_temp.streak(), 1, 'a week is missing');
select is(patch_profile('{"pause": {"from": "2026-02-23", "until": "2026-03-04", "reason": "illness"}}') -> 'pause',
  '{"from": "2026-02-23", "until": "2026-03-04", "reason": "illness"}', 'a pause may begin in the past');
select is(pg_temp.streak(), 3, 'and freezes the weeks that it touches');
select is(get_profile() -> 'pause', '{"from": "2026-02-23", "until": "2026-03-04", "reason": "illness"}', 'get_profile() shows it');
set local test.now to '2026-03-05 12:00Z';
select is(get_profile() -> 'pause', 'null', 'until it is over');
select is(pg_temp.streak(), 3, 'the weeks that it froze stay frozen');
select is(patch_profile('{"pause": {"until": "2026-04-12", "reason": "holiday"}}') #>> '{pause,from}', '2026-03-05', 'a pause begins today unless told');
select is((select count(*) from pauses), 2::bigint, 'beside the one that is over');
set local test.now to '2026-04-12 12:00Z';
select is(pg_temp.streak(), 8, 'five weeks later');
select is(patch_profile('{"pause": null}') -> 'pause', 'null', 'a pause is ended');
select results_eq('select starts_on, ends_on from pauses order by starts_on',
  $$ values ('2026-02-23'::date, '2026-03-04'::date), ('2026-03-05', '2026-04-11') $$, 'and was one until yesterday');
select is(pg_temp.streak(), 8, 'so its weeks stay frozen');
select is(patch_profile('{"pause": {"from": "2026-05-01", "until": "2026-05-10", "reason": "rest"}}') #>> '{pause,from}', '2026-05-01', 'a pause to come');
select is(patch_profile('{"pause": {"from": "2026-05-02", "until": "2026-05-10", "reason": "rest"}}') #>> '{pause,from}', '2026-05-02', 'is replaced');
select is(patch_profile('{"display_name": "Ada"}') #>> '{pause,from}', '2026-05-02', 'what is absent stays');
select lives_ok($$ select patch_profile('{"pause": null}') $$, 'or is given up');
select is((select count(*) from pauses), 2::bigint, 'as if it had never been');
select is(pg_temp.failure(format('select patch_profile(%L)', jsonb_build_object('pause', p.pause))),
  jsonb_build_array(jsonb_build_object('path', p.path, 'code', 'out_of_range')), 'refused: ' || p.why)
from (values
  ('{"from": "2026-03-12", "until": "2026-04-20", "reason": "rest"}'::jsonb, 'pause.from', 'more than 30 days back'),
  ('{"from": "2027-04-14", "until": "2027-04-20", "reason": "rest"}', 'pause.from', 'more than a year ahead'),
  ('{"from": "2026-04-20", "until": "2026-04-19", "reason": "rest"}', 'pause.until', 'an end before the beginning'),
  ('{"from": "2026-04-01", "until": "2026-04-11", "reason": "rest"}', 'pause.until', 'an end that is over'),
  ('{"until": "2027-04-20", "reason": "rest"}', 'pause.until', 'more than a year long')
) p (pause, path, why);
select lives_ok($$ select patch_profile('{"pause": {"from": "2026-03-13", "until": "2026-04-12", "reason": "injury"}}') $$, '30 days back are fine');

-- The rest of a profile
select is(patch_profile('{"display_name": null, "training_goal": "strength", "unit_system": "imperial"}') - 'id' - 'created_at' - 'updated_at'
    - 'pause' - 'affinity',
  '{"gym": null, "email": null, "display_name": null, "unit_system": "imperial", "time_zone": "UTC", "training_goal": "strength", "companion_name": "Ember"}',
  'null clears');
select is(pg_temp.failure($$ select patch_profile('{"time_zone": "Nonsense3"}') $$), '[{"path": "time_zone", "code": "invalid"}]',
  'a time zone that PostgreSQL would swallow is refused');
select is((get_profile() ->> 'updated_at')::timestamptz, '2026-04-12 12:00Z', 'updated_at is when it was changed');
set local test.now to '2026-04-13 12:00Z';
do $$ begin perform pg_temp.train('2026-04-13 10:00Z'); end $$;
select is((get_profile() ->> 'updated_at')::timestamptz, '2026-04-12 12:00Z', 'not when points came in');

set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.streak(), 0, 'another user has their own weeks');

reset role;
select * from finish();
rollback;
