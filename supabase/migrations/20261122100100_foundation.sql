-- What every later migration stands on: closed defaults, the clock, errors, the account check.

-- New functions are executable by PUBLIC unless this says otherwise, for every schema at once:
-- a per-schema default can only add to the global one.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;

create schema private;
comment on schema private is
  'Never exposed to the Data API: helpers, and the definer functions that write what users may not.';
revoke all on schema private from public;
grant usage on schema private to authenticated;

create function private.now() returns timestamptz
language sql stable
set search_path = ''
as $$ select pg_catalog.now() $$;
comment on function private.now() is
  'The one clock of the schema; only its owner can replace it, which is how tests let days pass.';
grant execute on function private.now() to authenticated;

create function private.fail(code text, detail jsonb default null) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  status constant text := case code
    when 'unauthorized' then '401'
    when 'not_found' then '404'
    when 'id_taken' then '409'
    when 'name_taken' then '409'
    when 'in_progress' then '409'
    when 'gone' then '410'
    when 'precondition_failed' then '412'
    when 'validation_failed' then '422'
    when 'rate_limited' then '429'
    else '500'
  end;
begin
  raise exception using errcode = 'PT' || status, message = code, detail = coalesce(detail::text, '');
end
$$;
comment on function private.fail(text, jsonb) is
  'Ends the call with SQLSTATE PTnnn, which PostgREST answers as HTTP nnn; message is the code of the API contract.';
grant execute on function private.fail(text, jsonb) to authenticated;

create function private.invalid(path text, code text default 'invalid') returns void
language sql volatile
set search_path = ''
as $$
  select private.fail(
    'validation_failed',
    jsonb_build_array(jsonb_build_object('path', path, 'code', code))
  )
$$;
comment on function private.invalid(text, text) is 'validation_failed for one path.';
grant execute on function private.invalid(text, text) to authenticated;

create table private.time_zones (
  name text primary key
);
comment on table private.time_zones is
  'The IANA names that this database knows; pg_timezone_names reads hundreds of files at each query.';
insert into private.time_zones (name)
select name from pg_catalog.pg_timezone_names where name !~ '^(posix|right)/' and name not in ('posixrules', 'localtime', 'Factory');
alter table private.time_zones enable row level security;
create policy "Everyone signed in reads the time zones" on private.time_zones
  for select to authenticated using (true);
grant select on private.time_zones to authenticated;

create type public.unit_system as enum ('metric', 'imperial');
create type public.training_goal as enum
  ('strength', 'hypertrophy', 'endurance', 'weight_loss', 'mobility', 'general');
create type public.set_type as enum ('warmup', 'working', 'drop', 'failure');

create function private.week_of(day date) returns date
language sql immutable
set search_path = ''
as $$ select day - (date_part('isodow', day)::integer - 1) $$;
comment on function private.week_of(date) is 'The Monday of a day''s ISO week.';
grant execute on function private.week_of(date) to authenticated;
