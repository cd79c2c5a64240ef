-- Logged workouts and their sets.
create type public.workout_source as enum ('app', 'import');
