-- How much one user may write and import: counted past the routes too, each thing by itself.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(12);
-- Which writes stand for sixteen is drawn: the same ones in each run, or the bounds below would fail one in five hundred.
set local seed = 0.42;

create or replace function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select current_setting('test.now')::timestamptz $$;
set local test.now to '2026-03-04 12:00Z';
insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
create function pg_temp.used(wanted text) returns integer language sql
as $$ select used from private.rate_windows where user_id = auth.uid() and what = wanted and seconds < 86400 $$;
create function pg_temp.write(times integer) returns void language sql
as $$ select count(private.lock_account()) from generate_series(1, times) $$;

set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok('select pg_temp.write(640)', 'a user writes');
select ok(pg_temp.used('write') between 320 and 1000, 'one of sixteen writes is counted, for all of them');
select is(pg_temp.used('write') % 16, 0, 'sixteen at a time');
select throws_ok('select pg_temp.write(60000)', 'PT429', 'rate_limited', 'more than 6,000 in a minute are refused');
update private.rate_windows set used = 6000 where what = 'write';
select throws_ok('select pg_temp.write(1)', 'PT429', 'rate_limited', 'each one, once they are used up');
select lives_ok($$ select private.take_turn(private.rate_limits('import'), 'import', 300000) $$, 'imports are counted apart');
select is(pg_temp.used('import'), 300000, 'by what they cost');
select throws_ok($$ select private.take_turn(private.rate_limits('import'), 'import', 1) $$, 'PT429', 'rate_limited', 'to the last set');

set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok('select pg_temp.write(1)', 'another user writes on');

set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
set local test.now to '2026-03-04 12:01:01Z';
select lives_ok('select pg_temp.write(100)', 'after a minute there is room again');
select ok(pg_temp.used('write') between 16 and 400, 'from nothing');
set local test.now to '2026-03-04 13:00:01Z';
select is(private.take_turn(private.rate_limits('import'), 'import', 200) #>> '{0,remaining}', '299800', 'and for imports after an hour');

select * from finish();
rollback;
