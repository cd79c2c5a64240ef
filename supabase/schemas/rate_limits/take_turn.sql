create function private.take_turn(limits jsonb, what text default 'question', cost integer default 1) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  now_at constant timestamptz := private.now();
  counted private.rate_windows;
  reset integer;
  wait integer;
  windows jsonb := '[]';
  one record;
begin
  -- One row is kept for each length of window, and the limits of questions come with them.
  if jsonb_array_length(limits) > 5 then
    perform private.invalid('rate_limits', 'too_long');
  end if;
  for one in select l.name, l.max, l.seconds from jsonb_to_recordset(limits) l (name text, max integer, seconds integer) order by l.seconds loop
    -- Limits of the same length count the same.
    if counted.seconds is distinct from one.seconds then
      insert into private.rate_windows as w (user_id, seconds, started_at, used, what)
      values (me, one.seconds, now_at, cost, what)
      on conflict on constraint rate_windows_pkey do update set
        used = case when private.is_running(w.started_at, w.seconds) then w.used else 0 end + excluded.used,
        started_at = case when private.is_running(w.started_at, w.seconds) then w.started_at else now_at end
      returning * into counted;
    end if;
    reset := private.seconds_left(counted.started_at, counted.seconds);
    if counted.used > one.max then
      wait := greatest(wait, reset);
    end if;
    windows := windows || jsonb_build_object('name', one.name, 'max', one.max, 'seconds', one.seconds,
      'remaining', greatest(one.max - counted.used, 0), 'reset', reset);
  end loop;
  if wait is not null then
    perform private.fail('rate_limited', jsonb_build_object('retry_after', wait, 'rate_limits', windows));
  end if;
  return windows;
end
$$;
comment on function private.take_turn(jsonb, text, integer) is
  'Counts what the caller is about to have against [{ name, max, seconds }]: what is left as [{ name, max, seconds, remaining, reset }], or rate_limited.';
grant execute on function private.take_turn(jsonb, text, integer) to authenticated;
