create function private.earning_reason(w public.workouts, facts private.earnings, same_day integer, streak integer) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  rules constant private.earning_rules := private.earning_rules();
  multiplier numeric;
  parts text := '';
begin
  if not facts.is_timely then
    return format('Workout logged more than %s days after it began, so it earns nothing', rules.days_to_log);
  elsif same_day >= rules.a_day then
    return format('Workout logged: %1$s a day earn points, and this day has had its %1$s',
      (array['one', 'two', 'three'])[rules.a_day]);
  end if;
  if facts.follows_plan then
    parts := parts || format(', +%s for following your plan', rules.plan);
  end if;
  if streak > 0 then
    parts := parts || format(', +%s for %s in a row that brought points', streak,
      case streak when 1 then '1 week' when rules.streak_cap then streak || ' or more weeks' else streak || ' weeks' end);
  end if;
  multiplier := (select l.multiplier from public.affinity_levels l where l.rank = facts.rank);
  if multiplier < 1 then
    parts := parts || format(', times %s at this level', trim_scale(multiplier));
  end if;
  return format('Workout logged: %s', rules.workout) || parts;
end
$$;
comment on function private.earning_reason(public.workouts, private.earnings, integer, integer) is
  'What a workout earns, in words for the person.';
