create function private.reappraise_workout(facts private.earnings, was_moved boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  earned constant integer := (
    select sum(a.points) from public.affinity_events a where a.workout_id = facts.workout_id and a.user_id = facts.user_id
  );
  worth integer;
begin
  if earned = 0 then
    return;
  end if;
  worth := private.worth(
    facts,
    -- On its own day it has its place.
    case when was_moved then private.earned_that_day(facts) else 0 end,
    private.streak_of(private.earned_weeks(facts), facts.logged_week, facts.frozen), facts.rank);
  if worth < earned then
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    values (facts.user_id, worth - earned, 'workout_edited',
      format('Workout edited: as it is now it would have earned %s, not %s', worth, earned), facts.workout_id);
  end if;
end
$$;
comment on function private.reappraise_workout(private.earnings, boolean) is
  'Values an edited workout at the time and rank at which it was logged, and only ever lowers.';
