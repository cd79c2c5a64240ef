create table private.library_versions (
  user_id uuid references public.profiles (id) on delete cascade,
  version uuid primary key default gen_random_uuid(),
  unique nulls not distinct (user_id)
);
comment on table private.library_versions is
  'Which state the library (user_id null) and each user''s own exercises are in; no row where there are none.';
comment on column private.library_versions.version is
  'Another at every change, and never one that was there before, of this user or another: what a cache keeps is told apart by it.';
