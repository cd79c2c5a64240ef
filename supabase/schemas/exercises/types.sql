-- The exercise library (user_id null, filled by seed.sql) and each user's private exercises.
create type public.exercise_category as enum
  ('strength', 'olympic_weightlifting', 'strongman', 'plyometrics', 'cardio', 'mobility');
create type public.exercise_level as enum ('beginner', 'intermediate', 'advanced');
create type public.exercise_force as enum ('push', 'pull', 'static');
create type public.exercise_mechanic as enum ('compound', 'isolation');
create type public.equipment as enum (
  'barbell', 'ez_bar', 'trap_bar', 'dumbbell', 'kettlebell', 'machine', 'smith_machine', 'cable',
  'band', 'bodyweight', 'suspension', 'medicine_ball', 'stability_ball', 'weight_plate', 'landmine',
  'sled', 'cardio_machine', 'foam_roller', 'rope', 'other'
);
create type public.muscle as enum (
  'chest', 'front_delts', 'side_delts', 'rear_delts', 'rotator_cuff', 'triceps', 'biceps', 'forearms',
  'lats', 'upper_back', 'traps', 'lower_back', 'abs', 'obliques', 'hip_flexors', 'glutes', 'quads',
  'hamstrings', 'adductors', 'abductors', 'calves', 'neck'
);
create type public.tracking_type as enum (
  'weight_reps', 'reps', 'weighted_bodyweight', 'assisted_bodyweight', 'duration', 'weight_duration',
  'distance_duration', 'weight_distance'
);
comment on type public.tracking_type is 'Which fields a set of the exercise has.';
