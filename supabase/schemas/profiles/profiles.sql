-- One profile an account, made by a trigger on auth.users and gone with it.
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text check (char_length(display_name) between 1 and 80),
  unit_system public.unit_system not null default 'metric',
  time_zone text not null default 'UTC' references private.time_zones (name),
  training_goal public.training_goal,
  companion_name text not null default 'Ember' check (char_length(companion_name) between 1 and 40),
  affinity_score integer not null default 0 check (affinity_score >= 0),
  affinity_rank smallint not null default 0 check (affinity_rank >= 0),
  embedding_model text,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  language text check (language in ('english', 'german', 'spanish', 'french', 'italian', 'portuguese')),
  language_votes smallint not null default 0 check (language_votes between 0 and 5),
  gym jsonb check (gym is null or private.is_gym(gym))
) with (fillfactor = 70);
comment on table public.profiles is 'A person: preferences, and the affinity score of their companion.';
comment on column public.profiles.affinity_score is
  'Sum of affinity_events.points; written by triggers alone.';
comment on column public.profiles.affinity_rank is
  'The highest level ever reached, so that each is celebrated once; the level now follows from the score.';
comment on column public.profiles.embedding_model is
  'Model of the vectors that are searched now; vectors of another one are skipped until embedded anew.';
comment on column public.profiles.language is
  'What they write, as far as it was learnt: the words of their memories are searched by its rules.';
comment on column public.profiles.language_votes is 'How many messages lately spoke for the language, 0 to 5.';
comment on column public.profiles.display_name is 'How the companion calls the person.';
comment on column public.profiles.unit_system is 'Units that the person reads; everything is stored in metric ones.';
comment on column public.profiles.time_zone is 'IANA name: what "today" is, and the default of a workout''s zone.';
comment on column public.profiles.gym is
  'What loads can be made and which exercises can be done: { equipment, bar_kg, plates_kg, dumbbells_kg, machine_step_kg }, or null.';
comment on column public.profiles.companion_name is 'How the person calls the companion.';

create index profiles_time_zone_idx on public.profiles (time_zone);

alter table public.profiles enable row level security;

create policy "Users read their own profile" on public.profiles
  for select to authenticated using (id = (select auth.uid()));
create policy "Users edit their own profile" on public.profiles
  for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));
grant select on public.profiles to authenticated;
-- No grant on affinity_score, affinity_rank, embedding_model or language, none to insert or delete: an account makes and ends a profile.
grant update (display_name, unit_system, time_zone, training_goal, companion_name, gym)
  on public.profiles to authenticated;

create trigger profiles_100_touch before update
  of display_name, unit_system, time_zone, training_goal, companion_name, gym on public.profiles
  for each row execute function private.touch();
