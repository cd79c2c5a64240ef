create type private.earning_rules as (
  workout integer, plan integer, streak_cap integer, a_day integer, days_to_log integer, chat integer
);
comment on type private.earning_rules is 'What affinity is earned by, in points but for a_day (workouts) and days_to_log.';

create function private.earning_rules() returns private.earning_rules
language plpgsql immutable
set search_path = ''
as $$
begin
  return row(
    10, -- a finished workout
    5,  -- more for following a plan of one's own
    10, -- at most, of 1 point for each week of the streak
    2,  -- workouts a day that earn
    7,  -- days after its start until which a workout that is logged earns
    1   -- the first chat of a day
  )::private.earning_rules;
end
$$;
comment on function private.earning_rules() is
  'The one place that says what earns how much; what a level takes off is in affinity_levels. Prose and documents are held to it by tests.';
grant execute on function private.earning_rules() to authenticated;
