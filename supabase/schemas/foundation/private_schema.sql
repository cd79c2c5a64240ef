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
