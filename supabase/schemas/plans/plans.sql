-- Workout plans: days, the exercises of a day with the sets that each prescribes.
create table public.plans (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 120),
  description text check (char_length(description) <= 4000),
  goal public.training_goal,
  is_active boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  weeks smallint not null default 1 check (weeks between 1 and 16),
  week_names text[],
  jumped_at timestamptz[] not null default '{}',
  jumped_to integer[] not null default '{}',
  weeks_since timestamptz,
  unique (id, user_id),
  check (week_names is null or array_ndims(week_names) = 1 and cardinality(week_names) = weeks
    and array_position(week_names, null) is null and '' <> all (week_names)
    and char_length(array_to_string(week_names, '')) <= 16 * 80),
  check (cardinality(jumped_at) = cardinality(jumped_to) and cardinality(jumped_at) <= 1000),
  check (array_position(jumped_at, null) is null and array_position(jumped_to, null) is null and 0 <= all (jumped_to))
);
comment on table public.plans is 'A workout plan; at most one of a user is active.';
comment on column public.plans.is_active is 'The plan that is trained by now.';
comment on column public.plans.version is
  'Rises with every change of the document, also of days, exercises and sets; the ETag. Week and training maxes that follow from the log leave it.';
comment on column public.plans.weeks is 'How many weeks its cycle has.';
comment on column public.plans.week_names is 'A name for each week, or null.';
comment on column public.plans.jumped_at is
  'When somebody set the week; what was logged from then on counts from there. Everything else about the week follows from the log.';
comment on column public.plans.jumped_to is 'The pass through the days that it was set to, from 0, for each of jumped_at.';
comment on column public.plans.weeks_since is 'Since when the cycle is that long: what was logged earlier is no part of it.';

create unique index plans_one_active_key on public.plans (user_id) where is_active;

create index plans_newest_idx on public.plans (user_id, created_at desc, id desc);

alter table public.plans enable row level security;

create policy "Users read their own plans" on public.plans
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plans" on public.plans
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own plans" on public.plans
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own plans" on public.plans
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.plans to authenticated;
grant insert (id, name, description, goal, is_active, weeks, week_names) on public.plans to authenticated;
grant update (name, description, goal, is_active, weeks, week_names, jumped_at, jumped_to, weeks_since)
  on public.plans to authenticated;

-- A plan that goes changes its workouts, whose writers hold the profile.
create trigger plans_000_queue before insert or update or delete on public.plans
  for each statement execute function private.queue_writer();
create trigger plans_100_raise_version before update on public.plans
  for each row execute function private.raise_version('jumped_at', 'jumped_to', 'weeks_since');
create trigger plans_200_bury after delete on public.plans
  referencing old table as buried for each statement execute function private.bury('plan');

create trigger plans_900_cap after insert on public.plans
  referencing new table as added for each statement execute function private.cap_user('500');
