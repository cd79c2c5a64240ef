-- How much of what costs others a user may have: counted where it is done, so that no two requests miss each other.
create table private.rate_windows (
  user_id uuid not null references public.profiles (id) on delete cascade,
  seconds integer not null check (seconds > 0),
  started_at timestamptz not null,
  used integer not null check (used > 0),
  what text not null check (what in ('question', 'import', 'write')),
  primary key (user_id, what, seconds)
);
comment on table private.rate_windows is
  'How much a user had in each window that is running; one row a length of window of questions, imported sets and writes.';
comment on column private.rate_windows.seconds is 'Length of the window.';
comment on column private.rate_windows.started_at is 'When its first was counted; the window begins anew with the first one after its end.';
comment on column private.rate_windows.used is 'Counted since; what is refused is not counted.';
comment on column private.rate_windows.what is 'Questions to the model, sets that an import reads, or writes, of which a sample stands for all.';

-- No policy and no grant: only the definer functions below touch it.
alter table private.rate_windows enable row level security;
