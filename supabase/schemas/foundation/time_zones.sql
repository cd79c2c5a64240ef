create table private.time_zones (
  name text primary key
);
comment on table private.time_zones is
  'The IANA names that this database knows; pg_timezone_names reads hundreds of files at each query.';

alter table private.time_zones enable row level security;

create policy "Everyone signed in reads the time zones" on private.time_zones
  for select to authenticated using (true);
grant select on private.time_zones to authenticated;
