create type public.unit_system as enum ('metric', 'imperial');
create type public.training_goal as enum
  ('strength', 'hypertrophy', 'endurance', 'weight_loss', 'mobility', 'general');
create type public.set_type as enum ('warmup', 'working', 'drop', 'failure');
