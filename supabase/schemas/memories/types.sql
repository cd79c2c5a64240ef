create type public.memory_kind as enum ('fact', 'preference', 'goal', 'constraint', 'event');
create type public.memory_source as enum ('chat', 'user', 'workout');
