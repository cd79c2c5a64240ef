create function private.take_turn(limits jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  windows jsonb;
  wait integer;
begin
  -- One row is kept for each length of window, and the limits come with the question.
  if jsonb_array_length(limits) > 5 then
    perform private.invalid('rate_limits', 'too_long');
  end if;
  with counted as (
    insert into private.rate_windows as w (user_id, seconds, started_at, used)
    select distinct on (l.seconds) auth.uid(), l.seconds, private.now(), 1
    from jsonb_to_recordset(limits) l (seconds integer)
    on conflict (user_id, seconds) do update set
      used = case when private.is_running(w.started_at, w.seconds) then w.used + 1 else 1 end,
      started_at = case when private.is_running(w.started_at, w.seconds) then w.started_at else private.now() end
    returning w.seconds, w.used, private.seconds_left(w.started_at, w.seconds) as reset
  ), measured as (
    select l.name, l.max, c.seconds, greatest(l.max - c.used, 0) as remaining, c.reset, c.used > l.max as exceeded
    from jsonb_to_recordset(limits) l (name text, max integer, seconds integer)
    join counted c on c.seconds = l.seconds
  )
  select
    jsonb_agg(jsonb_build_object(
      'name', m.name, 'max', m.max, 'seconds', m.seconds, 'remaining', m.remaining, 'reset', m.reset
    ) order by m.seconds),
    max(m.reset) filter (where m.exceeded)
  into windows, wait
  from measured m;
  if wait is not null then
    perform private.fail('rate_limited', jsonb_build_object('retry_after', wait, 'rate_limits', windows));
  end if;
  return coalesce(windows, '[]');
end
$$;
comment on function private.take_turn(jsonb) is
  'Counts one question against [{ name, max, seconds }]: what is left as [{ name, max, seconds, remaining, reset }], or rate_limited.';
grant execute on function private.take_turn(jsonb) to authenticated;
