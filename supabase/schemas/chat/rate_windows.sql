-- How often a user may ask the model: counted where the question is stored, so that no two requests miss each other.
create table private.rate_windows (
  user_id uuid not null references public.profiles (id) on delete cascade,
  seconds integer not null check (seconds > 0),
  started_at timestamptz not null,
  used integer not null check (used > 0),
  primary key (user_id, seconds)
);
comment on table private.rate_windows is 'How many questions a user asked in each window that is running; one row a length of window.';
comment on column private.rate_windows.seconds is 'Length of the window.';
comment on column private.rate_windows.started_at is 'When its first question was asked; the window begins anew with the first one after its end.';
comment on column private.rate_windows.used is 'Questions asked since; a refused one is not counted.';

-- No policy and no grant: only the definer function below touches it.
alter table private.rate_windows enable row level security;
