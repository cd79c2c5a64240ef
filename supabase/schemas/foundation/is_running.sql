create function private.is_running(started_at timestamptz, seconds integer) returns boolean
language plpgsql stable
set search_path = ''
as $$
begin
  -- A statement that waited for a lock may see what began after itself, by as much as a statement may
  -- take; what begins later than that was begun before the clock was put back.
  return started_at > private.now() - make_interval(secs => seconds)
    and started_at <= private.now() + interval '10 seconds';
end
$$;
comment on function private.is_running(timestamptz, integer) is
  'Whether what began then and lasts so many seconds has not ended; never for longer than that, also when the clock was put back.';
