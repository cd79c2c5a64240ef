-- Signing up makes a profile; a token without an account behind it opens nothing.
-- Signing in, here and in every other file: `set local role authenticated` and the claims of the token.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;

-- Every function of the API, called with nothing.
create function pg_temp.calls() returns table (call text)
language sql stable
as $$
  select format('select * from public.%I(%s)', p.proname, (
    select string_agg(format('null::%s', format_type(t.type, null)), ', ' order by t.n)
    from unnest(p.proargtypes::oid[]) with ordinality t (type, n)
  ))
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and has_function_privilege('authenticated', p.oid, 'execute')
    and p.proname not in ('ping', 'match_memories')
  order by p.proname
$$;
grant execute on function pg_temp.calls() to authenticated;
select plan(13 + (select count(*) from pg_temp.calls())::integer);

insert into auth.users (id, email, raw_user_meta_data)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com', '{"display_name": " Ada ", "time_zone": "Europe/Paris"}'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com', '{}'),
  ('0c000000-0000-4000-8000-000000000000', 'c@example.com',
    jsonb_build_object('display_name', repeat('x', 200), 'time_zone', 'Nonsense3')),
  ('0d000000-0000-4000-8000-000000000000', 'd@example.com', '{"display_name": "   ", "time_zone": 7}'),
  ('0e000000-0000-4000-8000-000000000000', 'e@example.com', null);

select results_eq(
  $$ select display_name, time_zone from profiles where id = '0a000000-0000-4000-8000-000000000000' $$,
  $$ values ('Ada', 'Europe/Paris') $$,
  'signing up takes display_name and time_zone from the metadata'
);
select results_eq(
  $$ select display_name, time_zone, unit_system::text, companion_name, affinity_score, training_goal::text
     from profiles where id = '0b000000-0000-4000-8000-000000000000' $$,
  $$ values (null::text, 'UTC', 'metric', 'Ember', 0, null::text) $$,
  'signing up without metadata makes a profile of defaults'
);
select results_eq(
  $$ select char_length(display_name), time_zone from profiles where id = '0c000000-0000-4000-8000-000000000000' $$,
  $$ values (80, 'UTC') $$,
  'a name that is too long is cut and an unknown time zone is UTC: neither blocks a sign-up'
);
select results_eq(
  $$ select display_name, time_zone from profiles
     where id in ('0d000000-0000-4000-8000-000000000000', '0e000000-0000-4000-8000-000000000000') $$,
  $$ values (null::text, 'UTC'), (null, 'UTC') $$,
  'blank, mistyped or absent metadata blocks no sign-up'
);

-- A signed-in user.
set local role authenticated;
set local request.jwt.claims to
  '{"sub": "0a000000-0000-4000-8000-000000000000", "email": "a@example.com", "role": "authenticated"}';
select lives_ok('select check_account()', 'check_account() passes for an account');
select is(get_profile() ->> 'id', '0a000000-0000-4000-8000-000000000000', 'get_profile() is the caller''s own');
select is(get_profile() ->> 'email', 'a@example.com', 'get_profile() takes the address from the token');
select results_eq('select id from profiles', $$ values ('0a000000-0000-4000-8000-000000000000'::uuid) $$,
  'a user sees one profile, their own');

-- A token that outlives its account.
reset role;
delete from auth.users where id = '0a000000-0000-4000-8000-000000000000';
set local role authenticated;
select throws_ok(c.call, 'PT401', 'unauthorized', 'account gone: ' || c.call) from pg_temp.calls() c;
select is_empty($$ select * from match_memories(null, 8, 'anything') $$, 'account gone: match_memories() finds nothing');

set local request.jwt.claims to '';
select throws_ok('select check_account()', 'PT401', 'unauthorized', 'no claims at all: unauthorized');

-- Nobody.
set local role anon;
set local request.jwt.claims to '{"role": "anon"}';
select is(ping(), 'ok', 'anon may ask whether the database answers');
select throws_ok('select check_account()', '42501', null, 'anon may call nothing else');
select throws_ok('select * from profiles', '42501', null, 'anon reads no profile');

reset role;
select * from finish();
rollback;
