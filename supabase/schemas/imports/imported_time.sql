create function private.imported_time(written text, zone text) returns timestamptz
language sql stable
set search_path = ''
as $$
  select case
    when written ~* ':\d\d(\.\d+)?\s*(z|[+-]\d\d(:?\d\d)?)$' then written::timestamptz
    else written::timestamp at time zone zone
  end
$$;
comment on function private.imported_time(text, text) is 'A time with an offset as it is, one without as local to the zone.';
grant execute on function private.imported_time(text, text) to authenticated;
