create function private.others_at_work() returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  return (
    select count(*)
    from pg_catalog.pg_stat_activity a
    where a.datname = current_database() and a.backend_type = 'client backend' and a.state = 'active'
      and a.pid <> pg_backend_pid()
  );
end
$$;
comment on function private.others_at_work() is
  'How many sessions besides this one the database is working for at this moment; 0 where the owner may not see them.';
grant execute on function private.others_at_work() to authenticated;
