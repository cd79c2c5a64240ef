-- What a workout earns, and what deleting, editing, pausing and travelling make of it.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(90);

-- Days pass by setting test.now. 2026-03-02 is a Monday.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-02 12:00Z';

-- A user for each story.
create function pg_temp.new_user() returns void
language plpgsql security definer
as $$
declare
  me constant uuid := gen_random_uuid();
begin
  insert into auth.users (id, email) values (me, me || '@example.com');
  perform set_config('request.jwt.claims', jsonb_build_object('sub', me, 'role', 'authenticated')::text, true);
end
$$;
-- Points that no workout earned, on a day that is in no streak.
create function pg_temp.give(points integer) returns void
language sql security definer
as $$
  insert into public.affinity_events (user_id, points, kind, reason, day)
  values (auth.uid(), points, 'chat', 'Test', date '2000-01-01' + (random() * 3000)::integer)
$$;
create function pg_temp.earned(workout uuid) returns integer
language sql
as $$ select sum(e.points)::integer from public.affinity_events e where e.workout_id = workout $$;
create function pg_temp.score() returns integer
language sql
as $$ select p.affinity_score from public.profiles p where p.id = auth.uid() $$;
-- Logs an hour of training through the Data API, and answers what it earned.
create function pg_temp.log(ended timestamptz default private.now(), zone text default 'UTC', plan uuid default null, id uuid default gen_random_uuid())
returns integer
language plpgsql
as $$
begin
  with logged as (
    insert into public.workouts (id, plan_id, started_at, finished_at, time_zone)
    values (id, plan, ended - interval '1 hour', ended, zone)
    returning workouts.id
  )
  insert into public.workout_sets (workout_id, position, exercise_id, entry, reps)
    select l.id, 0, (select e.id from public.exercises e limit 1), 0, 5 from logged l;
  return pg_temp.earned(id);
end
$$;
create function pg_temp.last_reason() returns text
language sql
as $$ select e.reason from public.affinity_events e where e.user_id = auth.uid() order by e.seq desc limit 1 $$;
create function pg_temp.w(n integer) returns uuid
language sql
as $$ select md5(auth.uid()::text || n)::uuid $$;
grant execute on all functions in schema pg_temp to authenticated;
set local role authenticated;

-- The formula
select pg_temp.new_user();
select is(pg_temp.log(), 10, 'the first workout earns 10');
select is(pg_temp.log(), 11, 'the second of a week 1 more, since the week has brought points');
select is(pg_temp.log(), 0, 'the third of a day nothing');
select is(pg_temp.last_reason(), 'Workout logged: two a day earn points, and this day has had its two', 'which is said');
insert into plans (id, name) values (pg_temp.w(100), 'Plan');
set local test.now to '2026-03-03 12:00Z';
select is(pg_temp.log(plan => pg_temp.w(100)), 16, 'following an own plan is worth 5');
select is(pg_temp.last_reason(), 'Workout logged: 10, +5 for following your plan, +1 for 1 week in a row that brought points', 'which is said');
set local test.now to '2026-03-09 12:00Z';
select is(pg_temp.log(), 11, 'the first workout of the next week counts the last one');
select is(pg_temp.log(), 12, 'the second both');
select is(pg_temp.score(), 60, 'all of it is in the score');

select pg_temp.new_user();
do $$
begin
  for week in 0..13 loop
    perform set_config('test.now', ('2026-03-02 12:00Z'::timestamptz + week * interval '7 days')::text, true);
    perform pg_temp.log(id => pg_temp.w(week));
  end loop;
end
$$;
select is(
  array(select pg_temp.earned(pg_temp.w(n)) from generate_series(0, 13) n),
  array[10, 11, 12, 13, 14, 12, 13, 14, 15, 16, 16, 16, 12, 12],
  'each week of the streak adds 1, up to 10, times what the level leaves of it, rounded up');
set local test.now to '2026-06-15 12:00Z';
select is(pg_temp.log(), 6, 'a week without a workout ends it: 10 times 0.6');

-- What the levels leave, rounded up: 10, 15 with a plan.
select pg_temp.new_user();
insert into plans (id, name) values (pg_temp.w(100), 'Plan');
create function pg_temp.at_score(score integer) returns integer[]
language plpgsql
as $$
begin
  perform pg_temp.new_user();
  insert into public.plans (id, name) values (pg_temp.w(100), 'Plan');
  if score > 0 then
    perform pg_temp.give(score);
  end if;
  return array[pg_temp.log(), pg_temp.log(plan => pg_temp.w(100))];
end
$$;
select is(pg_temp.at_score(s.score), s.points, 'at a score of ' || s.score)
from (values (0, array[10, 16]), (39, array[10, 16]), (40, array[10, 13]), (50, array[8, 13]), (139, array[8, 13]), (149, array[8, 10]),
  (150, array[6, 10]), (400, array[5, 8]), (1000, array[3, 5])) s (score, points);
select is(pg_temp.last_reason(), 'Workout logged: 10, +5 for following your plan, +1 for 1 week in a row that brought points, times 0.3 at this level',
  'the level''s part is said too');

-- When it was logged
select pg_temp.new_user();
set local test.now to '2026-03-10 12:00Z';
select is(pg_temp.log('2026-03-03 13:00Z'), 10, 'seven days after its start a workout earns');
select is(pg_temp.log('2026-03-03 12:59:59Z'), 0, 'a second later it does not');
select is(pg_temp.last_reason(), 'Workout logged more than 7 days after it began, so it earns nothing', 'which is said');
select is(pg_temp.log('2026-03-10 12:05Z'), 11, 'a clock may be five minutes off');
select throws_ok($$ select pg_temp.log('2026-03-10 12:05:01Z') $$, '23514', null, 'what is not finished is not taken');
select throws_ok($$ select pg_temp.log('2200-01-01 12:00Z') $$, '23514', null, 'nor is what is to come');
select throws_ok($$ update workouts set finished_at = '2026-03-10 12:05:01Z' $$, '23514', null, 'by no edit either');
select is(pg_temp.score(), 21, 'and nothing of it earns');

-- Without sets
select pg_temp.new_user();
insert into workouts (id, started_at, finished_at, time_zone)
select pg_temp.w(n), at, at, 'UTC'
from generate_series(1, 42) n cross join lateral (select private.now() - n / 6 * interval '1 day' as at) t;
select is(pg_temp.score(), 0, '42 workouts without sets, six a day, earn nothing');
select is((affinity_page() ->> 'streak_weeks')::integer, 0, 'and are no streak');
insert into workout_sets (workout_id, position, exercise_id, entry, reps)
select pg_temp.w(n), 0, (select e.id from exercises e limit 1), 0, 5 from generate_series(6, 7) n;
select is(pg_temp.score(), 21, 'the two that get their sets later earn then');
select is((affinity_page() ->> 'streak_weeks')::integer, 1, 'and are a streak');
insert into workout_sets (workout_id, position, exercise_id, entry, reps)
values (pg_temp.w(6), 1, (select e.id from exercises e limit 1), 0, 5);
select is(pg_temp.score(), 21, 'once');
delete from workouts where id = pg_temp.w(42);
select is(pg_temp.score(), 21, 'one that earned nothing takes nothing with it');

-- Whose day
select pg_temp.new_user();
set local test.now to '2026-03-04 11:30Z';
select is(array[pg_temp.log(zone => 'Pacific/Kiritimati'), pg_temp.log(zone => 'Pacific/Kiritimati'), pg_temp.log(zone => 'Pacific/Kiritimati')],
  array[10, 11, 0], 'two a day, where it is Thursday');
select is(array[pg_temp.log(), pg_temp.log(), pg_temp.log()], array[11, 11, 0], 'two where it is Wednesday');
select is(array[pg_temp.log(zone => 'Etc/GMT+12'), pg_temp.log(zone => 'Etc/GMT+12'), pg_temp.log(zone => 'Etc/GMT+12')],
  array[11, 9, 0], 'two where it is Tuesday');
set local test.now to '2026-03-05 11:30Z';
select is(array[pg_temp.log(zone => 'Etc/GMT+12'), pg_temp.log()], array[0, 0],
  'and then Wednesday and Thursday have had theirs: flying around the world brings no day twice');

-- Deleting
select pg_temp.new_user();
set local test.now to '2026-03-02 12:00Z';
select is(pg_temp.log(id => pg_temp.w(1)), 10, 'a workout');
delete from workouts where id = pg_temp.w(1);
select is(pg_temp.score(), 0, 'deleted');
select is(pg_temp.log(id => pg_temp.w(2)), 10, 'logged again it earns the same');
select is(pg_temp.last_reason(), 'Workout logged: 10', 'the week of what is gone does not count');
delete from workouts where id = pg_temp.w(2);
select is(pg_temp.log(id => pg_temp.w(3)), 0, 'a third time it earns nothing: two a day counts what was deleted');
set local test.now to '2026-03-03 12:00Z';
select is(pg_temp.log(), 10, 'the next day is a new day');

select pg_temp.new_user();
set local test.now to '2026-03-02 12:00Z';
do $$ begin perform pg_temp.log(id => pg_temp.w(1)); end $$;
set local test.now to '2026-03-09 12:00Z';
do $$ begin perform pg_temp.log(id => pg_temp.w(2)); end $$;
set local test.now to '2026-03-16 12:00Z';
do $$ begin perform pg_temp.log(id => pg_temp.w(3)); end $$;
select is(pg_temp.score(), 33, 'three weeks in a row: 10, 11, 12');
delete from workouts where id = pg_temp.w(1);
select results_eq(
  $$ select points, kind, reason, workout_id = pg_temp.w(1) from affinity_events where user_id = auth.uid() order by seq offset 3 $$,
  $$ values (-10, 'workout_deleted', 'Workout deleted: what it earned is taken back', true),
    (-1, 'recounted', 'Recounted, since another workout is gone or changed: it would have earned 10, not 11', false),
    (-1, 'recounted', 'Recounted, since another workout is gone or changed: it would have earned 11, not 12', false) $$,
  'the first one''s points are taken back, and what the others had by its week');
select is(pg_temp.score(), 21, 'which is what the two would have earned');
delete from workouts;
select is(pg_temp.score(), 0, 'never below zero');
select is((select sum(points) from affinity_events where user_id = auth.uid()), 0::bigint, 'and the ledger says the same');

select pg_temp.new_user();
do $$ begin perform pg_temp.give(45); end $$;
select is(array[pg_temp.log('2026-03-10 12:00Z', id => pg_temp.w(1)), pg_temp.log('2026-03-11 12:00Z', id => pg_temp.w(2))], array[10, 9],
  'across a level');
delete from workouts where id = pg_temp.w(1);
select is(pg_temp.score(), 54, 'a workout keeps what it earned at the level that it was logged at');

-- Editing
select pg_temp.new_user();
insert into plans (id, name) values (pg_temp.w(100), 'Plan'), (pg_temp.w(101), 'Other');
insert into plan_days (id, plan_id, position, name) values (pg_temp.w(102), pg_temp.w(101), 0, 'Day');
set local test.now to '2026-03-16 12:00Z';
select is(pg_temp.log(plan => pg_temp.w(100), id => pg_temp.w(1)), 15, 'with a plan');
update workouts set plan_id = pg_temp.w(101), plan_day_id = pg_temp.w(102) where id = pg_temp.w(1);
select is(pg_temp.earned(pg_temp.w(1)), 15, 'with another plan');
update workouts set notes = 'x', perceived_exertion = 8, title = 'Push' where id = pg_temp.w(1);
select is(pg_temp.score(), 15, 'with notes');
delete from plans where id = pg_temp.w(101);
select results_eq('select plan_id, plan_day_id from workouts', 'values (null::uuid, null::uuid)', 'a plan is deleted');
select is(pg_temp.score(), 15, 'and takes nothing');
update workouts set started_at = started_at - interval '2 hours' where id = pg_temp.w(1);
select is(pg_temp.score(), 15, 'not by a later edit either');
select is(pg_temp.log(plan => pg_temp.w(100), id => pg_temp.w(2)), 16, 'a workout with a plan that is there');
update workouts set plan_id = null where id = pg_temp.w(2);
select is(pg_temp.earned(pg_temp.w(2)), 11, 'taken out of it, it loses the 5');
select results_eq(
  $$ select points, kind, reason from affinity_events where user_id = auth.uid() order by seq desc limit 1 $$,
  $$ values (-5, 'workout_edited', 'Workout edited: as it is now it would have earned 11, not 16') $$, 'and the ledger says why');
update workouts set plan_id = pg_temp.w(100) where id = pg_temp.w(2);
select is(pg_temp.earned(pg_temp.w(2)), 11, 'put back into it, it does not gain them again');
update workouts set started_at = '2026-03-01 10:00Z', finished_at = '2026-03-01 11:00Z' where id = pg_temp.w(2);
select is(pg_temp.earned(pg_temp.w(2)), 0, 'moved to more than a week before it was logged, it earns nothing');
update workouts set started_at = '2026-03-16 10:00Z', finished_at = '2026-03-16 11:00Z' where id = pg_temp.w(2);
select is(pg_temp.earned(pg_temp.w(2)), 0, 'and an edit only ever lowers');
select is(pg_temp.log(), 0, 'its day has had two');
select is(pg_temp.score(), 15, 'what is left');

select pg_temp.new_user();
select is(array[pg_temp.log(id => pg_temp.w(1)), pg_temp.log(id => pg_temp.w(2))], array[10, 11], 'two on Monday');
select is(array[pg_temp.log('2026-03-15 12:00Z', id => pg_temp.w(3)), pg_temp.log('2026-03-15 12:00Z')], array[11, 12], 'two on Sunday');
update workouts set started_at = '2026-03-15 10:00Z', finished_at = '2026-03-15 11:00Z' where id in (pg_temp.w(1), pg_temp.w(2));
select is(array[pg_temp.earned(pg_temp.w(1)), pg_temp.earned(pg_temp.w(2))], array[0, 0], 'moved to a day that has two, they earn nothing');
select is(pg_temp.score(), 21, 'so that two are left, with no more than the two that were logged first');
select is(array[pg_temp.log(), pg_temp.log('2026-03-15 12:00Z')], array[11, 0], 'the day that they left is free, the other is not');

-- An edit costs what it changes, and nothing beside that.
select pg_temp.new_user();
insert into plans (id, name) values (pg_temp.w(100), 'Plan');
select is(array[pg_temp.log(id => pg_temp.w(1)), pg_temp.log(id => pg_temp.w(2)), pg_temp.log('2026-03-15 12:00Z', id => pg_temp.w(3))],
  array[10, 11, 11], 'two on Monday, one on Sunday');
update workouts set started_at = '2026-03-16 10:00Z', finished_at = '2026-03-16 11:00Z' where id = pg_temp.w(3);
select is(pg_temp.earned(pg_temp.w(3)), 0, 'a third comes to Monday in vain');
update workouts set plan_id = pg_temp.w(100) where id = pg_temp.w(1);
update workouts set started_at = started_at - interval '1 hour' where id = pg_temp.w(2);
select is(array[pg_temp.earned(pg_temp.w(1)), pg_temp.earned(pg_temp.w(2))], array[10, 11], 'those that were there keep their places through any edit');

select pg_temp.new_user();
do $$
begin
  perform pg_temp.log(n.at, id => pg_temp.w(n.id))
  from (values (1, '2026-03-16 12:00Z'::timestamptz), (2, '2026-03-16 12:00Z'), (3, '2026-03-15 12:00Z'), (4, '2026-03-15 12:00Z')) n (id, at);
end
$$;
select is(pg_temp.score(), 44, 'two days of two');
update workouts
set started_at = started_at + case local_date when '2026-03-16' then -1 else 1 end * interval '1 day',
  finished_at = finished_at + case local_date when '2026-03-16' then -1 else 1 end * interval '1 day';
select is(pg_temp.score(), 44, 'may change places');
set local test.now to '2026-03-16 12:40Z';
update workouts set finished_at = '2026-03-16 12:30Z' where id = pg_temp.w(3);
select is(pg_temp.score(), 44, 'and may last longer than when they were logged');

select pg_temp.new_user();
do $$ begin perform pg_temp.give(50); end $$;
insert into plans (id, name) values (pg_temp.w(100), 'Plan');
select is(pg_temp.log(plan => pg_temp.w(100), id => pg_temp.w(1)), 12, 'at the second level');
do $$ begin perform pg_temp.give(400); end $$;
set local test.now to '2026-03-20 12:00Z';
update workouts set plan_id = null where id = pg_temp.w(1);
select is(pg_temp.earned(pg_temp.w(1)), 8, 'an edit counts at the level at which it was logged');

-- The least that was lost may not be won back by being on this side of a level for longer.
select pg_temp.new_user();
do $$ begin perform pg_temp.give(993); end $$;
insert into plans (id, name) values (pg_temp.w(100), 'Plan');
select is(pg_temp.log(id => pg_temp.w(1)), 5, 'just below the last level');
update workouts set plan_id = pg_temp.w(100) where id = pg_temp.w(1);
select is(pg_temp.log(plan => pg_temp.w(100)), 7, 'a workout would earn 8 here, 5 beyond the level');
select is(pg_temp.last_reason(), 'Workout logged: 10, +5 for following your plan, +1 for 1 week in a row that brought points, times 0.45 at this level, '
  || 'held to 7, which the workouts in your log come to', 'and not more than both workouts come to when they are logged as they are now');
select is(pg_temp.score(), 1005, '993, 7 and 5');

-- Pauses
select pg_temp.new_user();
set local test.now to '2026-03-02 12:00Z';
do $$ begin perform pg_temp.log(); end $$;
set local test.now to '2026-03-09 12:00Z';
do $$ begin perform pg_temp.log(); end $$;
set local test.now to '2026-03-30 12:00Z';
select lives_ok($$ select patch_profile('{"pause": {"from": "2026-03-16", "until": "2026-03-30", "reason": "injury"}}') $$, 'three weeks off, told after');
select is(pg_temp.log(), 12, 'freeze the streak: two weeks still stand in a row, and the frozen ones add nothing');
set local test.now to '2026-04-06 12:00Z';
select is(pg_temp.log(), 13, 'it goes on');
set local test.now to '2026-04-20 12:00Z';
select is(pg_temp.log(), 10, 'until a week goes by without training or pause');

select pg_temp.new_user();
select lives_ok($$ select patch_profile('{"pause": {"from": "2026-03-21", "until": "2026-12-20", "reason": "rest"}}') $$, 'a long pause alone');
select is(pg_temp.log(), 10, 'earns nothing');

-- Chats
select pg_temp.new_user();
do $$ begin perform private.award_chat(); end $$;
set local test.now to '2026-04-27 12:00Z';
select is(pg_temp.log(), 11, 'a week that brought a point by a chat is one of the streak');

reset role;
select * from finish();
rollback;
