create table public.exercises (
  id uuid primary key default gen_random_uuid(),
  user_id uuid default auth.uid() references public.profiles (id) on delete cascade,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 120),
  name text not null check (char_length(name) between 1 and 80),
  aliases text[] not null default '{}' check (private.is_short_list(aliases, 20, 80)),
  category public.exercise_category not null default 'strength',
  level public.exercise_level not null default 'beginner',
  force public.exercise_force,
  mechanic public.exercise_mechanic,
  equipment public.equipment not null default 'other',
  primary_muscles public.muscle[] not null default '{}',
  secondary_muscles public.muscle[] not null default '{}',
  instructions text[] not null default '{}' check (private.is_short_list(instructions, 20, 500)),
  tracking public.tracking_type not null default 'weight_reps',
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  is_loaded boolean not null generated always as (private.is_loaded(tracking)) stored,
  search_keys text[] not null generated always as (private.search_keys(name, aliases)) stored,
  search_text text not null generated always as (private.search_text(name, aliases)) stored,
  match_keys text[] not null generated always as (private.match_keys(name, aliases)) stored,
  movement public.movement_pattern generated always as
    (private.movement_pattern(name, category, mechanic, primary_muscles)) stored,
  document json not null generated always as (private.exercise_document(id, user_id, slug, name, aliases, category,
    level, force, mechanic, equipment, primary_muscles, secondary_muscles, instructions, tracking, archived_at,
    version)) stored,
  search_marks bit(1024) not null generated always as (private.search_marks(private.search_text(name, aliases), 0)) stored,
  anagrams text[] not null generated always as (private.anagrams(name, aliases)) stored,
  sort_name text collate "C" not null generated always as (lower(name)) stored,
  other_marks bit(1024) not null generated always as (private.search_marks(private.search_text(name, aliases), 1)) stored,
  unique nulls not distinct (user_id, slug),
  check (pg_column_size(instructions) <= 65536 and pg_column_size(aliases) <= 16384),
  check (coalesce(array_ndims(aliases), 1) = 1 and coalesce(array_ndims(instructions), 1) = 1),
  check (not primary_muscles && secondary_muscles),
  check (private.is_short_list(primary_muscles::text[], 22, 80) and private.is_short_list(secondary_muscles::text[], 22, 80)),
  check (user_id is not null or archived_at is null)
)
-- Compressed, what a search reads of each row would be unpacked each time.
with (toast_tuple_target = 4080);
comment on table public.exercises is 'Library exercises (user_id null) and private ones of each user.';
comment on column public.exercises.slug is 'Readable key, unique in the library and among a user''s own.';
comment on column public.exercises.aliases is 'Other names and abbreviations that a search knows.';
comment on column public.exercises.force is 'Push, pull or static; null where the word means nothing, as for cardio.';
comment on column public.exercises.mechanic is 'Compound or isolation; null for cardio and mobility.';
comment on column public.exercises.instructions is 'Short lines, in order.';
comment on column public.exercises.version is 'Rises with every visible change; the ETag.';
comment on column public.exercises.archived_at is
  'Deleting a private exercise archives it: hidden from lists and search, still readable, loggable and counted.';
comment on column public.exercises.is_loaded is
  'Whether sets have reps against an external load, so that volume and 1RM mean something.';
comment on column public.exercises.search_keys is 'Normalised name and aliases, what a search compares with.';
comment on column public.exercises.match_keys is
  'The words of name and aliases, in the singular and in alphabetical order: what an import compares with.';
comment on column public.exercises.movement is
  'The movement pattern, by name and muscles; null for an own exercise of which neither says it.';
comment on column public.exercises.document is 'The exercise as the API shows it, made once at the write.';
comment on column public.exercises.search_marks is 'Marks of the trigrams of search_text: what cannot resemble a text is passed over.';
comment on column public.exercises.other_marks is 'The same trigrams, marked in another way: what two marks share by chance in one they do not in the other.';
comment on column public.exercises.anagrams is 'The letters of its words in alphabetical order, for swapped ones.';
comment on column public.exercises.sort_name is 'What lists are in the order of; a cursor compares with it.';
comment on column public.exercises.search_text is 'The same in one text, for the coarse first pass of a search.';

-- A name of signs alone has an empty key; it is then itself.
create unique index exercises_own_name_key on public.exercises
  (user_id, coalesce(nullif(private.search_key(name), ''), lower(name)))
  where user_id is not null and archived_at is null;

-- The library and one's own are read by name each, however many others there are.
create index exercises_library_name_idx on public.exercises (sort_name, id) where user_id is null;
create index exercises_own_name_idx on public.exercises (user_id, sort_name, id) where user_id is not null;

alter table public.exercises enable row level security;

create policy "Users read the library and their own exercises" on public.exercises
  for select to authenticated using (user_id is null or user_id = (select auth.uid()));
create policy "Users add their own exercises" on public.exercises
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own exercises" on public.exercises
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
grant select on public.exercises to authenticated;
grant insert (id, slug, name, aliases, category, level, force, mechanic, equipment, primary_muscles,
  secondary_muscles, instructions, tracking) on public.exercises to authenticated;
-- No delete: a logged set keeps its exercise, so deleting is setting archived_at.
grant update (name, aliases, category, level, force, mechanic, equipment, primary_muscles,
  secondary_muscles, instructions, tracking, archived_at) on public.exercises to authenticated;

create trigger exercises_100_raise_version before update on public.exercises
  for each row execute function private.raise_version('is_loaded', 'search_keys', 'search_text', 'match_keys', 'movement',
    'document', 'search_marks', 'anagrams', 'sort_name', 'other_marks');

create trigger exercises_900_cap after insert on public.exercises
  referencing new table as added for each statement execute function private.cap_user('2000');
