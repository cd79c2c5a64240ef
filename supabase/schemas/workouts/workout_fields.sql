create view private.workout_fields with (security_invoker = true) as
select
  id, plan_id, plan_day_id, title, started_at, finished_at, time_zone, perceived_exertion, notes, source
from public.workouts;
comment on view private.workout_fields is
  'What a workout is written with, in one list: rows are made of what was sent by jsonb_populate_record, and inserted through this view.';
grant select, insert on private.workout_fields to authenticated;
