create type private.imported_name as (
  n integer, name text, key text, exercise_id uuid, confidence numeric, is_new boolean, is_skipped boolean,
  tracking public.tracking_type
);
create type private.imported_workout as (
  n integer, fields private.workout_fields, is_known boolean, reason text
);
create type private.imported_set as (
  workout integer, line integer, name integer, type public.set_type, entry smallint, superset smallint, reps smallint,
  weight_kg numeric, rpe numeric, duration_s integer, distance_m numeric, rest_s integer, notes text,
  position integer, reason text
);
