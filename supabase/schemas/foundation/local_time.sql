create function private.local_time(moment timestamptz, zone text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  here constant timestamp := moment at time zone zone;
  minutes constant integer := round(date_part('epoch', here - (moment at time zone 'UTC')) / 60);
begin
  return to_char(here, 'YYYY-MM-DD"T"HH24:MI:SS') || case when minutes < 0 then '-' else '+' end
    || to_char(make_interval(mins => abs(minutes)), 'HH24:MI');
end
$$;
comment on function private.local_time(timestamptz, text) is
  'A moment as the clock there shows it, with its offset: 2026-11-22T21:00:00+01:00.';
grant execute on function private.local_time(timestamptz, text) to authenticated;
