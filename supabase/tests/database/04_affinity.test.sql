-- The score always equals the sum of the ledger, whichever way a workout came or went.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(36);

insert into auth.users (id, email)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
create function pg_temp.standing() returns table (score integer, ledger bigint, posted bigint)
language sql
as $$
  select p.affinity_score, coalesce(sum(e.points), 0), count(e.id)
  from public.profiles p
  left join public.affinity_events e on e.user_id = p.id
  where p.id = auth.uid()
  group by p.id
$$;
grant execute on function pg_temp.standing() to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select results_eq('select * from pg_temp.standing()', 'values (0, 0::bigint, 0::bigint)', 'a new user has no points');

insert into plans (id, name) values ('2a000000-0000-4000-8000-000000000000', 'Plan');
insert into plan_days (id, plan_id, position, name)
values ('3a000000-0000-4000-8000-000000000000', '2a000000-0000-4000-8000-000000000000', 0, 'Day');
insert into workouts (id, plan_id, plan_day_id, started_at, finished_at, time_zone)
values ('5a000000-0000-4000-8000-000000000001', '2a000000-0000-4000-8000-000000000000',
  '3a000000-0000-4000-8000-000000000000', '2026-01-05 10:00Z', '2026-01-05 11:00Z', 'UTC');
select results_eq('select * from pg_temp.standing()', 'values (10, 10::bigint, 1::bigint)', 'a workout earns 10 points');

insert into workouts (id, started_at, finished_at, time_zone)
select ('5a000000-0000-4000-8000-00000000000' || n)::uuid, '2026-01-05 10:00Z'::timestamptz + n * interval '1 day',
  '2026-01-05 11:00Z'::timestamptz + n * interval '1 day', 'UTC'
from generate_series(2, 4) n;
select results_eq('select * from pg_temp.standing()', 'values (40, 40::bigint, 4::bigint)',
  'three workouts in one statement earn 10 points each');

insert into workouts (id, started_at, finished_at, time_zone, source)
values ('5a000000-0000-4000-8000-000000000005', '2020-01-05 10:00Z', '2020-01-05 11:00Z', 'UTC', 'import');
select results_eq('select * from pg_temp.standing()', 'values (40, 40::bigint, 5::bigint)', 'an imported workout earns nothing');
select results_eq(
  $$ select points, kind, workout_id from affinity_events order by seq desc limit 1 $$,
  $$ values (0, 'workout', '5a000000-0000-4000-8000-000000000005'::uuid) $$,
  'the ledger names the imported workout all the same');

insert into workouts (id, started_at, finished_at, time_zone)
values ('5a000000-0000-4000-8000-000000000001', '2026-01-05 10:00Z', '2026-01-05 11:00Z', 'UTC')
on conflict do nothing;
select results_eq('select * from pg_temp.standing()', 'values (40, 40::bigint, 5::bigint)',
  'a workout that was there already earns nothing again');
update workouts set notes = 'edited', started_at = started_at - interval '1 minute';
select results_eq('select * from pg_temp.standing()', 'values (40, 40::bigint, 5::bigint)', 'editing workouts posts nothing');
delete from plans;
select is((select plan_id from workouts where id = '5a000000-0000-4000-8000-000000000001'), null,
  'a workout survives its plan');
select results_eq('select * from pg_temp.standing()', 'values (40, 40::bigint, 5::bigint)', 'deleting a plan posts nothing');

delete from workouts where id = '5a000000-0000-4000-8000-000000000001';
select results_eq('select * from pg_temp.standing()', 'values (30, 30::bigint, 6::bigint)', 'a deleted workout takes its points back');
select results_eq(
  $$ select points, kind, workout_id from affinity_events order by seq desc limit 1 $$,
  $$ values (-10, 'workout_deleted', '5a000000-0000-4000-8000-000000000001'::uuid) $$,
  'what was earned stays in the ledger, and a row beside it takes it back');
delete from workouts where source = 'import';
select results_eq('select * from pg_temp.standing()', 'values (30, 30::bigint, 6::bigint)', 'a deleted import had nothing to take back');
delete from workouts;
select results_eq('select * from pg_temp.standing()', 'values (0, 0::bigint, 9::bigint)', 'deleting all of them ends at zero');

-- Writing it by hand.
select throws_ok(w.statement, '42501', null, 'authenticated: ' || w.statement)
from (values
  ('update profiles set affinity_score = 1000'),
  ($$ insert into affinity_events (user_id, points, kind, reason) values (auth.uid(), 1000, 'workout', 'gift') $$),
  ('update affinity_events set points = 1000'),
  ('delete from affinity_events where points < 0'),
  ('update affinity_levels set threshold = 0 where rank = 4'),
  ($$ insert into workouts (started_at, finished_at, time_zone, created_at)
      values ('2026-01-05', '2026-01-05', 'UTC', '2020-01-01') $$)
) w (statement);
select lives_ok($$ select patch_profile('{"affinity_score": 1000, "companion_name": "Coal"}') $$, 'patch_profile() ignores a score');
select is(get_profile() -> 'affinity', '{"score": 0, "level": {"rank": 0, "name": "newcomer"}}', 'and it is what it was');
select results_eq('select companion_name from profiles', $$ values ('Coal') $$, 'while the rest of the patch is stored');

set local role service_role;
set local request.jwt.claims to '{"role": "service_role"}';
select throws_ok(w.statement, '42501', null, 'service_role: ' || w.statement)
from (values
  ('update profiles set affinity_score = 1000'),
  ($$ insert into affinity_events (user_id, points, kind, reason)
      values ('0a000000-0000-4000-8000-000000000000', 1000, 'workout', 'gift') $$),
  ('update affinity_events set points = 1000'),
  ('delete from affinity_events'),
  ('truncate affinity_events'),
  ('delete from affinity_levels')
) w (statement);

-- Several users in one statement, as only the owner can: each gets their own.
reset role;
insert into workouts (user_id, started_at, finished_at, time_zone)
select u.id, '2026-02-01 10:00Z'::timestamptz + n * interval '1 day', '2026-02-01 11:00Z'::timestamptz + n * interval '1 day', 'UTC'
from (values ('0a000000-0000-4000-8000-000000000000'::uuid, 2), ('0b000000-0000-4000-8000-000000000000', 5)) u (id, workouts)
cross join generate_series(1, u.workouts) n;
select results_eq(
  $$ select affinity_score from profiles
     where id in ('0a000000-0000-4000-8000-000000000000', '0b000000-0000-4000-8000-000000000000') order by id $$,
  'values (20), (50)',
  'points go to whose workout it is');

-- The level that a score has reached, and the next one.
set local role authenticated;
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(affinity_page() - 'data', '{"score": 50, "level": {"rank": 1, "name": "acquaintance"},
  "next": {"rank": 2, "name": "training_partner", "threshold": 150}, "streak_weeks": 0, "next_after": null}'::jsonb
  || jsonb_build_object('streak_weeks', affinity_page() -> 'streak_weeks'),
  'a score at the threshold has the level, and affinity_page() names the next');
select is(jsonb_array_length(affinity_page() -> 'data'), 5, 'affinity_page() lists the ledger');
select is(
  array(select (e ->> 'created_at')::timestamptz from jsonb_array_elements(affinity_page() -> 'data') e limit 1),
  array(select max(created_at) from affinity_events),
  'with the time of each row');
select is(
  (affinity_page(2) #> '{data}') || (affinity_page(3, affinity_page(2) -> 'next_after') -> 'data'),
  affinity_page() -> 'data',
  'pages follow each other without a gap');
select is(affinity_page(5) -> 'next_after', 'null', 'a last page that is full has no next one');

reset role;
update profiles set affinity_score = s.score from (values (1000)) s (score) where id = '0b000000-0000-4000-8000-000000000000';
set local role authenticated;
select is(affinity_page() -> 'next', 'null', 'above the last level there is no next one');
select is(affinity_page() -> 'level', '{"rank": 4, "name": "kindred_spirit"}', 'the last level is the level');

reset role;
select * from finish();
rollback;
