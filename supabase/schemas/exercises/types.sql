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
create type public.movement_pattern as enum (
  'squat', 'lunge', 'hinge', 'hip_extension', 'knee_extension', 'knee_flexion', 'hip_abduction', 'hip_adduction',
  'hip_flexion', 'calf_raise', 'horizontal_push', 'vertical_push', 'dip', 'chest_fly', 'horizontal_pull',
  'vertical_pull', 'pullover', 'upright_row', 'lateral_raise', 'front_raise', 'rear_fly', 'shrug', 'shoulder_rotation',
  'elbow_flexion', 'elbow_extension', 'wrist', 'trunk_flexion', 'trunk_stability', 'trunk_rotation', 'back_extension',
  'neck', 'carry', 'power', 'jump', 'conditioning', 'stretch'
);
comment on type public.movement_pattern is
  'What the body does in an exercise. power: cleans, snatches, throws and other lifts of the whole body at speed.';
