create function private.earning_reason(w public.workouts, facts private.earnings, same_day integer, streak integer) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  multiplier constant numeric := (select l.multiplier from public.affinity_levels l where l.rank = facts.rank);
  parts text := '';
begin
  if w.started_at < w.created_at - interval '7 days' then
    return 'Workout logged more than 7 days after it began, so it earns nothing';
  elsif not facts.is_timely then
    return 'Workout logged before it was finished, so it earns nothing';
  elsif same_day >= 2 then
    return 'Workout logged: two a day earn points, and this day has had its two';
  end if;
  if facts.follows_plan then
    parts := parts || ', +5 for following your plan';
  end if;
  if streak > 0 then
    parts := parts || format(', +%s for %s in a row that brought points', streak,
      case streak when 1 then '1 week' when 10 then '10 or more weeks' else streak || ' weeks' end);
  end if;
  if multiplier < 1 then
    parts := parts || format(', times %s at this level', trim_scale(multiplier));
  end if;
  return 'Workout logged: 10' || parts;
end
$$;
comment on function private.earning_reason(public.workouts, private.earnings, integer, integer) is
  'What a workout earns, in words for the person.';
