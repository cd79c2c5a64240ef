create function private.best_besides(r private.record_values) returns numeric
language sql stable
begin atomic
  -- One probe of an index for each kind, however long the history is.
  select case r.kind
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
  end;
end;
comment on function private.best_besides(private.record_values) is
  'The best of its kind in all other workouts of its exercise; null when there is none.';
grant execute on function private.best_besides(private.record_values) to authenticated;
