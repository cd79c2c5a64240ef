create table public.workouts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
  plan_id uuid,
  plan_day_id uuid,
  title text check (char_length(title) between 1 and 200),
  started_at timestamptz not null check (started_at between '1899-01-01T00:00:00Z' and '2201-12-31T00:00:00Z'),
  finished_at timestamptz not null,
  time_zone text not null references private.time_zones (name),
  local_date date not null generated always as ((started_at at time zone time_zone)::date) stored,
  perceived_exertion numeric(3, 1)
    check (perceived_exertion between 1 and 10 and perceived_exertion * 2 = trunc(perceived_exertion * 2)),
  notes text check (char_length(notes) <= 10000),
  source public.workout_source not null default 'app',
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  unique (id, user_id),
  check (finished_at >= started_at and finished_at <= started_at + interval '24 hours'),
  foreign key (plan_id, user_id) references public.plans (id, user_id) on delete set null (plan_id),
  foreign key (plan_day_id, user_id) references public.plan_days (id, user_id) on delete set null (plan_day_id)
);
comment on table public.workouts is 'A finished training session.';
comment on column public.workouts.local_date is
  'The day in the workout''s own time zone, so that travelling never moves it.';
comment on column public.workouts.plan_id is 'The plan that was followed; null again when it is deleted.';
comment on column public.workouts.plan_day_id is 'The day that was trained; null again when it is deleted.';
comment on column public.workouts.time_zone is 'IANA name of where it was trained.';
comment on column public.workouts.source is 'Logged in the app, or imported from another tracker.';
comment on column public.workouts.version is 'Rises with every visible change; the ETag.';
comment on column public.workouts.perceived_exertion is 'Session RPE, 1 to 10 in halves.';

create index workouts_newest_idx on public.workouts (user_id, started_at desc, id desc);
create index workouts_plan_idx on public.workouts (plan_id, user_id);
create index workouts_plan_day_idx on public.workouts (plan_day_id, user_id);
create index workouts_local_date_idx on public.workouts (user_id, local_date);
create index workouts_time_zone_idx on public.workouts (time_zone);

alter table public.workouts enable row level security;

create policy "Users read their own workouts" on public.workouts
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users log their own workouts" on public.workouts
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own workouts" on public.workouts
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own workouts" on public.workouts
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.workouts to authenticated;
-- created_at is the database's to say, since points depend on when a workout was logged.
grant
  insert (id, plan_id, plan_day_id, title, started_at, finished_at, time_zone, perceived_exertion, notes, source),
  update (plan_id, plan_day_id, title, started_at, finished_at, time_zone, perceived_exertion, notes)
  on public.workouts to authenticated;

create trigger workouts_000_queue before insert or update or delete on public.workouts
  for each statement execute function private.queue_writer();
create trigger workouts_100_raise_version before update on public.workouts
  for each row execute function private.raise_version('local_date');
create trigger workouts_300_bury after delete on public.workouts
  referencing old table as buried for each statement execute function private.bury('workout');
