create function private.local_today() returns date
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select (private.now() at time zone p.time_zone)::date
    from public.profiles p
    where p.id = (select auth.uid())
  );
end
$$;
comment on function private.local_today() is 'Today, where the caller''s profile says they are.';
grant execute on function private.local_today() to authenticated;
