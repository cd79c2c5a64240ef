create function private.renew_facts(was public.workouts, w public.workouts) returns boolean
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  known private.earnings;
  facts private.earnings := private.facts_of(w);
begin
  select * into known from private.earnings e where e.workout_id = w.id and e.user_id = w.user_id;
  -- Who deletes a plan keeps what following it has earned; who takes a workout out of its plan does not.
  facts.follows_plan := facts.follows_plan or known.follows_plan
    and not exists (select from public.plans p where p.id = was.plan_id and p.user_id = w.user_id)
    and not exists (select from public.plan_days d where d.id = was.plan_day_id and d.user_id = w.user_id);
  if (facts.day, facts.logged_week, facts.is_timely, facts.follows_plan)
    = (known.day, known.logged_week, known.is_timely, known.follows_plan) then
    return null;
  end if;
  update private.earnings e
  set day = facts.day, logged_week = facts.logged_week, is_timely = facts.is_timely, follows_plan = facts.follows_plan
  where e.workout_id = w.id and e.user_id = w.user_id;
  return facts.day <> known.day;
end
$$;
comment on function private.renew_facts(public.workouts, public.workouts) is
  'After an edit: whether the workout was moved to another day; null when nothing that it earns by has changed.';
