create view private.compared_values with (security_invoker = true) as
select r.*,
  -- One probe of an index for each kind, however long the history is.
  case r.kind
    when 'weight' then case
      when r.tracking = 'assisted_bodyweight' then (
        select min(o.lightest) from private.performances o
        where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
      else (
        select max(o.heaviest) from private.performances o
        where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
    end
    when 'reps' then case
      when r.tracking = 'reps' then (
        select max(o.reps) from private.performances o
        where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
      else (
        select max(o.unloaded_reps) from private.performances o
        where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
    end
    when 'estimated_1rm' then (
      select max(o.estimated_1rm) from private.performances o
      where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
    when 'volume' then (
      select max(o.volume_kg) from private.performances o
      where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
    when 'duration' then (
      select max(o.duration_s) from private.performances o
      where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
    when 'distance' then (
      select max(o.distance_m) from private.performances o
      where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> r.workout_id)
  end as previous
from private.record_values r;
comment on view private.compared_values is
  'What each workout achieved in each kind of record, and the best of that kind in all other workouts of its exercise; null when there is none.';
grant select on private.compared_values to authenticated;
