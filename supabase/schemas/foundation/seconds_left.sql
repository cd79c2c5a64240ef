create function private.seconds_left(started_at timestamptz, seconds integer) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  return greatest(least(ceil(date_part('epoch', started_at - private.now()) + seconds), seconds), 0)::integer;
end
$$;
comment on function private.seconds_left(timestamptz, integer) is
  'Whole seconds until what began then has lasted so long: from 0 to all of them.';
