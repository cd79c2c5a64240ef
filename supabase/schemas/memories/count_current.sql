create function private.count_current(owner uuid) returns integer
language plpgsql stable security definer
set search_path = ''
-- An index scan takes note of rows that are dead; a bitmap scan reads them again each time, until they are vacuumed.
set enable_bitmapscan = off
as $$
begin
  return (
    select count(*)
    from public.memories m
    join public.profiles p on p.id = m.user_id
    where m.user_id = owner and m.is_current
      and (m.valid_until is null or m.valid_until >= (private.now() at time zone p.time_zone)::date)
  );
end
$$;
comment on function private.count_current(uuid) is 'How many memories of a person are current.';
