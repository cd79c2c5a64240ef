create type private.shown_workout as (
  id uuid, plan_id uuid, plan_day_id uuid, title text, started_at timestamptz, finished_at timestamptz, time_zone text,
  perceived_exertion numeric, notes text, source public.workout_source, version integer, created_at timestamptz,
  updated_at timestamptz, sets json, volume_kg numeric
);
comment on type private.shown_workout is
  'A workout, as the API shows it; volume_kg is the sum of reps times load over all but warm-up sets.';

create view private.shown_workouts with (security_invoker = true) as
select
  w.id, w.user_id, w.started_at,
  row(
    w.id, w.plan_id, w.plan_day_id, w.title, w.started_at, w.finished_at, w.time_zone, w.perceived_exertion, w.notes, w.source,
    w.version, w.created_at, w.updated_at, coalesce(s.sets, '[]'), coalesce(s.volume_kg, 0)
  )::private.shown_workout as shown
from public.workouts w
cross join lateral (
  -- Rows become JSON for half of what an object built field by field costs.
  select json_agg(t.shown order by t.position) as sets, sum(t.volume_kg) as volume_kg
  from private.shown_sets t
  where t.workout_id = w.id and t.user_id = w.user_id
) s;
comment on view private.shown_workouts is 'Each workout as the API shows it, its sets in their order; a view, so that a page of them stays one plan.';
grant select on private.shown_workouts to authenticated;
