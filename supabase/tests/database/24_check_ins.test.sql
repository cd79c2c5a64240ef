-- What the companion says first: which rule speaks, in whose name, and how often.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(30);

-- Time passes by setting test.now.
create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-01 12:00Z';
insert into auth.users (id, email, raw_user_meta_data)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com', '{"time_zone": "Europe/Paris"}'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com', '{"time_zone": "Pacific/Auckland"}');

create function pg_temp.kind() returns text
language sql
as $$ select public.check_in() #>> '{check_in,kind}' $$;
create function pg_temp.see() returns text
language plpgsql
as $$
declare
  said constant jsonb := public.check_in() -> 'check_in';
begin
  if said <> 'null' then
    perform public.see_check_in((said ->> 'id')::uuid);
  end if;
  return said ->> 'kind';
end
$$;
create function pg_temp.train(started timestamptz, weight numeric) returns void
language sql
as $$
  select public.log_workout(jsonb_build_object('started_at', started, 'finished_at', started + interval '1 hour',
    'sets', jsonb_build_array(jsonb_build_object(
      'exercise_id', (select id from public.exercises where slug = 'barbell-bench-press' and user_id is null),
      'reps', 5, 'weight_kg', weight))))
$$;
grant execute on function pg_temp.kind(), pg_temp.see(), pg_temp.train(timestamptz, numeric) to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.kind(), null, 'nothing to say to somebody new');
select is((select count(*) from check_ins), 0::bigint, 'and nothing is kept of that');

-- A memory with dates, in the person's own days
select lives_ok($$ insert into memories (id, kind, content, valid_until)
  values ('6a000000-0000-4000-8000-000000000000', 'event', 'Half marathon', '2026-03-05') $$, 'an event is remembered');
set local test.now to '2026-03-03 22:30Z';
select is(pg_temp.kind(), null, 'two days before it is not spoken of');
set local test.now to '2026-03-03 23:30Z';
select is(pg_temp.kind(), 'dated_memory', 'the day before begins at midnight in Paris');
select is((select facts from check_ins), '{"date": "2026-03-05", "marks": "on", "memory_kind": "event"}', 'its words stay in the memory');
select is(check_in() #>> '{check_in,facts,content}', 'Half marathon', 'and are told with it');
select is((select seen_at from check_ins), null, 'given out is not seen');

-- Another user
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.kind(), null, 'another user is told nothing of it');
reset role;
create temp table told as select id from check_ins;
grant select on told to authenticated;
set local role authenticated;
select throws_ok('select see_check_in((select id from told))', 'PT404', 'not_found', 'nor may they say that it was seen');
select throws_ok($$ insert into check_ins (user_id, kind, subject, day, facts)
  values ('0b000000-0000-4000-8000-000000000000', 'record', 'x', '2026-03-04', '{}') $$, '42501', null, 'nobody writes one by hand');
select throws_ok('update check_ins set seen_at = null', '42501', null, 'or changes one');

-- Seen
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok('select see_check_in((select id from told))', 'its owner sees it');
set local test.now to '2026-03-04 10:00Z';
select lives_ok('select see_check_in((select id from told))', 'again and again');
select is((select seen_at from check_ins), '2026-03-03 23:30Z', 'the first time counts');
select is(pg_temp.kind(), null, 'what was seen is not said again');
select is((select private.chat_context(p, private.told_notes(private.local_today())) #>> '{check_in,kind}' from profiles p), 'dated_memory', 'a chat of that day knows of it');
select lives_ok($$ update memories set content = 'Marathon' $$, 'a memory is corrected');
select is((select private.chat_context(p, private.told_notes(private.local_today())) #>> '{check_in,facts,content}' from profiles p), 'Marathon', 'and told as it is now');
set local test.now to '2026-03-05 10:00Z';
select is((select private.chat_context(p, private.told_notes(private.local_today()))::jsonb -> 'check_in' from profiles p), 'null'::jsonb, 'a chat of the next day begins without it');

-- Pauses and the day after
set local test.now to '2026-03-06 10:00Z';
select lives_ok($$ select patch_profile('{"pause": {"until": "2026-03-06", "reason": "rest"}}') $$, 'a pause begins');
select is(pg_temp.kind(), null, 'nothing is said during it');
set local test.now to '2026-03-07 10:00Z';
select is(pg_temp.see(), 'return', 'then a welcome');

-- A job of the owner
reset role;
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
set local role authenticated;
set local test.now to '2026-03-08 00:30Z';
do $$ begin perform pg_temp.train('2026-02-20 10:00Z', 60), pg_temp.train('2026-03-07 22:00Z', 65); end $$;
select throws_ok('select private.due_check_ins()', '42501', null, 'no user runs the job for everybody');
reset role;
set local request.jwt.claims to '';
set local test.now to '2026-03-08 03:00Z';
select results_eq(
  $$ select user_id, check_in ->> 'kind' from private.due_check_ins() $$,
  $$ values ('0b000000-0000-4000-8000-000000000000'::uuid, 'record') $$,
  'who has something to hear, where it is day, gets it');
select is(current_setting('request.jwt.claims'), '', 'and the job is nobody afterwards');
select is_empty('select private.due_check_ins()', 'once');
set local test.now to '2026-03-08 20:00Z';
select is_empty('select private.due_check_ins()', 'nobody is woken, and what awaits is not added to');

-- What it is about
set local role authenticated;
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok('delete from workouts', 'workouts are deleted');
select is_empty('select from check_ins', 'and what was said of them');

select * from finish();
rollback;
