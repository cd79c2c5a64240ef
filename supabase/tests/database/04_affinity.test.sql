-- The ledger: the score always equals its sum, nobody writes either, and a level is celebrated once.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(58);

-- Days pass by setting test.now. 2026-03-02 is a Monday.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-02 12:00Z';
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
create function pg_temp.train(n integer, ended timestamptz default private.now()) returns void
language sql
as $$
  with logged as (
    insert into public.workouts (id, started_at, finished_at, time_zone)
    values (('5a000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ended - interval '1 hour', ended, 'UTC')
    returning id
  )
  insert into public.workout_sets (workout_id, position, exercise_id, entry, reps)
  select l.id, 0, (select e.id from public.exercises e limit 1), 0, 5 from logged l
$$;
create function pg_temp.log() returns jsonb
language sql
as $$
  select public.log_workout(jsonb_build_object('started_at', private.now() - interval '1 hour', 'finished_at', private.now(),
    'sets', jsonb_build_array(jsonb_build_object('exercise_id', (select e.id from public.exercises e limit 1), 'reps', 5))))
    #> '{body,affinity}'
$$;
create function pg_temp.chat() returns integer
language sql
as $$
  select (public.finish_chat(public.begin_chat('{"message": "Hello"}')::jsonb || jsonb_build_object(
    'message_id', gen_random_uuid(), 'reply', 'Hi', 'status', 'complete', 'suggestions', '[]'::jsonb, 'actions', '[]'::jsonb,
    'resources', '[]'::jsonb, 'memories_used', '[]'::jsonb, 'memory_operations', '[]'::jsonb
  )) #>> '{answer,affinity,score}')::integer
$$;
grant execute on function pg_temp.standing(), pg_temp.train(integer, timestamptz), pg_temp.log(), pg_temp.chat() to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select results_eq('select * from pg_temp.standing()', 'values (0, 0::bigint, 0::bigint)', 'a new user has no points');
do $$ begin perform pg_temp.train(1); end $$;
select results_eq('select * from pg_temp.standing()', 'values (10, 10::bigint, 1::bigint)', 'a workout earns 10 points');
select results_eq(
  'select points, kind, reason, workout_id, day, created_at from affinity_events',
  $$ values (10, 'workout', 'Workout logged: 10', '5a000000-0000-4000-8000-000000000001'::uuid, '2026-03-02'::date,
    '2026-03-02 12:00Z'::timestamptz) $$,
  'and a row that says what for');
with logged as (
  insert into workouts (id, started_at, finished_at, time_zone)
  select ('5a000000-0000-4000-8000-00000000000' || n)::uuid, '2026-03-02 10:00Z'::timestamptz - n * interval '1 day',
    '2026-03-02 11:00Z'::timestamptz - n * interval '1 day', 'UTC'
  from generate_series(2, 4) n
  returning id
)
insert into workout_sets (workout_id, position, exercise_id, entry, reps)
select l.id, 0, (select e.id from public.exercises e limit 1), 0, 5 from logged l;
select results_eq('select * from pg_temp.standing()', 'values (45, 45::bigint, 4::bigint)',
  'three workouts of last week in one statement earn 11, 12 and 12');
insert into workouts (id, started_at, finished_at, time_zone, source)
values ('5a000000-0000-4000-8000-000000000005', '2026-03-02 10:00Z', '2026-03-02 11:00Z', 'UTC', 'import');
select results_eq(
  $$ select points, kind, reason, workout_id from affinity_events order by seq desc limit 1 $$,
  $$ values (0, 'workout', 'Workout imported: what was trained before earns nothing', '5a000000-0000-4000-8000-000000000005'::uuid) $$,
  'an imported workout earns nothing, and the ledger names it all the same');
insert into workouts (id, started_at, finished_at, time_zone)
values ('5a000000-0000-4000-8000-000000000001', '2026-03-02 10:00Z', '2026-03-02 11:00Z', 'UTC')
on conflict do nothing;
select results_eq('select * from pg_temp.standing()', 'values (45, 45::bigint, 5::bigint)',
  'a workout that was there already earns nothing again');
update workouts set notes = 'edited', title = 'Edited', started_at = started_at - interval '1 minute';
select results_eq('select * from pg_temp.standing()', 'values (45, 45::bigint, 5::bigint)', 'editing what earns nothing posts nothing');
delete from workouts where id = '5a000000-0000-4000-8000-000000000002';
select results_eq('select * from pg_temp.standing()', 'values (33, 33::bigint, 6::bigint)', 'a deleted workout takes its points back');
select results_eq(
  $$ select points, kind, workout_id from affinity_events order by seq desc limit 1 $$,
  $$ values (-12, 'workout_deleted', '5a000000-0000-4000-8000-000000000002'::uuid) $$,
  'what was earned stays in the ledger, and a row beside it takes it back');
delete from workouts where source = 'import';
select results_eq('select * from pg_temp.standing()', 'values (33, 33::bigint, 6::bigint)', 'a deleted import had nothing to take back');
delete from workouts;
select results_eq('select * from pg_temp.standing()', 'values (0, 0::bigint, 9::bigint)', 'deleting all of them ends at zero');

-- Writing it by hand.
select throws_ok(w.statement, '42501', null, 'authenticated: ' || w.statement)
from (values
  ('update profiles set affinity_score = 1000'),
  ('update profiles set affinity_rank = 0'),
  ($$ insert into affinity_events (user_id, points, kind, reason) values (auth.uid(), 1000, 'workout', 'gift') $$),
  ('update affinity_events set points = 1000'),
  ('delete from affinity_events where points < 0'),
  ('update affinity_levels set threshold = 0 where rank = 4'),
  ('update affinity_levels set multiplier = 1'),
  ('select from private.earnings'),
  ('update private.earnings set fair_total = 1000'),
  ($$ select private.settle(auth.uid(), 0) $$),
  ($$ insert into workouts (started_at, finished_at, time_zone, created_at)
      values ('2026-01-05', '2026-01-05', 'UTC', '2020-01-01') $$),
  ('update workouts set created_at = started_at')
) w (statement);
select lives_ok($$ select patch_profile('{"affinity_score": 1000, "affinity_rank": 4, "companion_name": "Coal"}') $$,
  'patch_profile() ignores a score');
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
reset role;
select throws_ok(
  $$ insert into affinity_events (user_id, points, kind, reason) values ('0a000000-0000-4000-8000-000000000000', -1, 'recounted', 'x') $$,
  '23514', null, 'not even the owner posts what would end below zero');

-- Several users in one statement, as only the owner can: each gets their own.
with logged as (
  insert into workouts (user_id, started_at, finished_at, time_zone)
  select u.id, private.now() - (n + 1) * interval '1 day', private.now() - n * interval '1 day', 'UTC'
  from (values ('0a000000-0000-4000-8000-000000000000'::uuid, 1), ('0b000000-0000-4000-8000-000000000000', 5)) u (id, workouts)
  cross join generate_series(1, u.workouts) n
  returning id, user_id
)
insert into workout_sets (workout_id, user_id, position, exercise_id, entry, reps)
select l.id, l.user_id, 0, (select e.id from exercises e where e.user_id is null limit 1), 0, 5 from logged l;
select results_eq(
  $$ select affinity_score, (select sum(points) from affinity_events e where e.user_id = p.id) from profiles p
     where id in ('0a000000-0000-4000-8000-000000000000', '0b000000-0000-4000-8000-000000000000') order by id $$,
  'values (10, 10::bigint), (54, 54)',
  'points go to whose workout it is');

-- Chats
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.chat(), 11, 'the first chat of a day gives a point');
select is(pg_temp.chat(), 11, 'the second none');
delete from conversations;
select is(pg_temp.chat(), 11, 'nor one after the first was deleted');
set local test.now to '2026-03-03 01:00Z';
select is(pg_temp.chat(), 12, 'the next day has its own');
select lives_ok($$ select patch_profile('{"time_zone": "America/New_York"}') $$, 'to where it is still the day before');
select is(pg_temp.chat(), 12, 'which has had its point');
select results_eq($$ select points, reason, day, workout_id from affinity_events where kind = 'chat' order by seq $$,
  $$ values (1, 'First chat of the day', '2026-03-02'::date, null::uuid), (1, 'First chat of the day', '2026-03-03', null) $$,
  'each has its row');

-- Levels
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(affinity_page() - 'data', '{"score": 54, "level": {"rank": 1, "name": "acquaintance"},
  "next": {"rank": 2, "name": "training_partner", "threshold": 150}, "streak_weeks": 1, "next_after": null}'::jsonb,
  'affinity_page() has score, level and the next one');
select is(jsonb_array_length(affinity_page() -> 'data'), 5, 'affinity_page() lists the ledger');
select is(
  (affinity_page(2) #> '{data}') || (affinity_page(3, affinity_page(2) -> 'next_after') -> 'data'),
  affinity_page() -> 'data',
  'pages follow each other without a gap');
select is(affinity_page(5) -> 'next_after', 'null', 'a last page that is full has no next one');
select results_eq($$ select kind::text, source::text, content from memories where event = 'level:1' $$,
  $$ values ('event', 'workout', 'Became acquaintance on 2026-03-02') $$, 'a level that was reached is remembered');
delete from memories;
delete from workouts where started_at < '2026-03-01';
select is(affinity_page() -> 'level' ->> 'rank', '0', 'with its workouts a level can go');
select is((select array[pg_temp.log(), pg_temp.log()]), array['{"points": 10, "score": 10, "level": {"rank": 0, "name": "newcomer"},
  "leveled_up": false}'::jsonb, '{"points": 11, "score": 21, "level": {"rank": 0, "name": "newcomer"}, "leveled_up": false}'],
  'and workouts count in full again');
set local test.now to '2026-03-04 12:00Z';
do $$ begin perform pg_temp.log(); perform pg_temp.log(); end $$;
set local test.now to '2026-03-05 12:00Z';
select is(pg_temp.log() - 'level', '{"points": 11, "score": 54, "leveled_up": false}',
  'but a level that comes back is not celebrated again');
select is(affinity_page() -> 'level' ->> 'rank', '1', 'though it is there');
select is_empty($$ select from memories where event = 'level:1' $$, 'and a memory of it that was deleted stays so');

reset role;
insert into affinity_events (user_id, points, kind, reason, day)
values ('0b000000-0000-4000-8000-000000000000', 1000, 'chat', 'Test', '2000-01-01');
set local role authenticated;
select results_eq($$ select event from memories where event ~ '^level' order by event $$, $$ values ('level:2'), ('level:3'), ('level:4') $$,
  'levels that were passed at once are remembered each');
select is(affinity_page() -> 'next', 'null', 'above the last level there is no next one');
select is(affinity_page() -> 'level', '{"rank": 4, "name": "kindred_spirit"}', 'the last level is the level');
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is_empty($$ select from memories where event ~ '^level' $$, 'another user remembers their own levels');
reset role;
insert into affinity_events (user_id, points, kind, reason, day)
values ('0a000000-0000-4000-8000-000000000000', 37, 'chat', 'Test', '2000-01-01');
set local role authenticated;
select is(pg_temp.chat(), 50, 'a chat can be what reaches a level');
select is((select content from memories where event = 'level:1'), 'Became acquaintance on 2026-03-05', 'which is remembered likewise');
select is(pg_temp.log() -> 'leveled_up', 'false', 'and not celebrated by the next workout');

reset role;
select * from finish();
rollback;
