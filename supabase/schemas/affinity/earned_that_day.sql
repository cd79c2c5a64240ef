create function private.earned_that_day(facts private.earnings) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  -- Mostly it is the first of its day.
  if not exists (
    select from private.earnings o
    where o.user_id = facts.user_id and o.week = private.week_of(facts.day) and o.day = facts.day
      and o.workout_id <> facts.workout_id
  ) and not exists (
    select from public.affinity_events a
    where a.user_id = facts.user_id and a.kind = 'workout' and a.points > 0
      and a.week = private.week_of(facts.day) and a.day = facts.day and a.workout_id <> facts.workout_id
  ) then
    return 0;
  end if;
  return (
    select count(*)::integer
    from (
      select o.workout_id
      from private.earnings o
      join public.affinity_events a on a.workout_id = o.workout_id and a.user_id = o.user_id
      where o.user_id = facts.user_id and o.week = private.week_of(facts.day) and o.day = facts.day
      group by o.workout_id
      having sum(a.points) > 0 or bool_or(a.kind = 'workout' and a.points > 0 and a.day = facts.day)
      union all
      select a.workout_id
      from public.affinity_events a
      where a.user_id = facts.user_id and a.kind = 'workout' and a.points > 0
        and a.week = private.week_of(facts.day) and a.day = facts.day
        and not exists (select from private.earnings o where o.workout_id = a.workout_id and o.user_id = a.user_id)
    ) e
    where e.workout_id <> facts.workout_id
  );
end
$$;
comment on function private.earned_that_day(private.earnings) is
  'How many other workouts have earned on the day of this one: those that are on it, and those that were and are deleted.';
