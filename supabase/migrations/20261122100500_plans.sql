-- Workout plans: days, the exercises of a day, the sets that an exercise prescribes.

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
  unique (id, user_id)
);
comment on table public.plans is 'A workout plan; at most one of a user is active.';
comment on column public.plans.is_active is 'The plan that is trained by now.';
comment on column public.plans.version is
  'Rises with every visible change, also of days, exercises and sets; the ETag.';
create unique index plans_one_active_key on public.plans (user_id) where is_active;
create index plans_newest_idx on public.plans (user_id, created_at desc, id desc);

create table public.plan_days (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 13),
  name text not null check (char_length(name) between 1 and 120),
  unique (id, user_id),
  unique (plan_id, position) deferrable initially deferred,
  foreign key (plan_id, user_id) references public.plans (id, user_id) on delete cascade
);
comment on table public.plan_days is 'A training day of a plan, in the order of position.';
comment on column public.plan_days.position is 'Order within the plan, from 0.';
create index plan_days_plan_idx on public.plan_days (plan_id, user_id);
create index plan_days_user_idx on public.plan_days (user_id);

create table public.plan_exercises (
  id uuid primary key default gen_random_uuid(),
  plan_day_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 29),
  exercise_id uuid not null references public.exercises (id) deferrable initially deferred,
  superset smallint check (superset between 1 and 20),
  notes text check (char_length(notes) <= 2000),
  progression_kind text check (progression_kind in ('linear', 'double', 'none')),
  progression_step numeric(7, 3) check (progression_step > 0 and progression_step <= 1500),
  progression_step_unit text check (progression_step_unit in ('kg', 'lb')),
  unique (id, user_id),
  unique (plan_day_id, position) deferrable initially deferred,
  foreign key (plan_day_id, user_id) references public.plan_days (id, user_id) on delete cascade,
  check ((coalesce(progression_kind, 'none') <> 'none') = (progression_step is not null)),
  check ((progression_step is null) = (progression_step_unit is null))
);
comment on table public.plan_exercises is 'An exercise of a plan day, with its progression rule.';
comment on column public.plan_exercises.superset is 'Exercises of a day with the same number are done in alternation.';
comment on column public.plan_exercises.position is 'Order within the day, from 0.';
comment on column public.plan_exercises.progression_kind is
  'linear: add the step after success; double: reps to the top of the range, then the load; none.';
comment on column public.plan_exercises.progression_step is 'How much load a step adds, in progression_step_unit.';
create index plan_exercises_day_idx on public.plan_exercises (plan_day_id, user_id);
create index plan_exercises_exercise_idx on public.plan_exercises (exercise_id, user_id);
create index plan_exercises_user_idx on public.plan_exercises (user_id);

create table public.plan_sets (
  plan_exercise_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 19),
  type public.set_type not null default 'working',
  reps_min smallint check (reps_min between 0 and 1000),
  reps_max smallint check (reps_max between 0 and 1000),
  weight_kg numeric(7, 3) check (weight_kg between 0 and 1500),
  duration_s integer check (duration_s between 0 and 864000),
  distance_m numeric(10, 3) check (distance_m between 0 and 1000000),
  rpe numeric(3, 1) check (rpe between 1 and 10 and rpe * 2 = trunc(rpe * 2)),
  rest_s integer check (rest_s between 0 and 86400),
  amrap boolean not null default false,
  primary key (plan_exercise_id, position),
  foreign key (plan_exercise_id, user_id) references public.plan_exercises (id, user_id) on delete cascade,
  check (reps_max >= reps_min)
);
comment on table public.plan_sets is 'A prescribed set; every target is optional.';
comment on column public.plan_sets.position is 'Order within the exercise, from 0.';
comment on column public.plan_sets.reps_min is 'Bottom of the target range.';
comment on column public.plan_sets.reps_max is 'Top of the target range.';
comment on column public.plan_sets.weight_kg is 'Target load in kg, as workout_sets.weight_kg.';
comment on column public.plan_sets.duration_s is 'Target time in seconds.';
comment on column public.plan_sets.distance_m is 'Target distance in metres.';
comment on column public.plan_sets.rpe is 'Target rate of perceived exertion, 1 to 10 in halves.';
comment on column public.plan_sets.rest_s is 'Rest after the set, in seconds.';
comment on column public.plan_sets.amrap is 'As many reps as possible.';
create index plan_sets_exercise_idx on public.plan_sets (plan_exercise_id, user_id);
create index plan_sets_user_idx on public.plan_sets (user_id);

alter table public.plans enable row level security;
alter table public.plan_days enable row level security;
alter table public.plan_exercises enable row level security;
alter table public.plan_sets enable row level security;

create policy "Users read their own plans" on public.plans
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plans" on public.plans
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own plans" on public.plans
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own plans" on public.plans
  for delete to authenticated using (user_id = (select auth.uid()));

create policy "Users read their own plan days" on public.plan_days
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plan days" on public.plan_days
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own plan days" on public.plan_days
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own plan days" on public.plan_days
  for delete to authenticated using (user_id = (select auth.uid()));

-- A foreign key sees every row, a policy only the caller's: the exercise must be visible to be used.
create policy "Users read their own plan exercises" on public.plan_exercises
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add visible exercises to their own plans" on public.plan_exercises
  for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and exists (select from public.exercises e where e.id = exercise_id)
  );
create policy "Users edit their own plan exercises" on public.plan_exercises
  for update to authenticated using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and exists (select from public.exercises e where e.id = exercise_id)
  );
create policy "Users delete their own plan exercises" on public.plan_exercises
  for delete to authenticated using (user_id = (select auth.uid()));

create policy "Users read their own plan sets" on public.plan_sets
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plan sets" on public.plan_sets
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users delete their own plan sets" on public.plan_sets
  for delete to authenticated using (user_id = (select auth.uid()));

grant select, delete on public.plans, public.plan_days, public.plan_exercises, public.plan_sets to authenticated;
grant insert (id, name, description, goal, is_active) on public.plans to authenticated;
grant update (name, description, goal, is_active) on public.plans to authenticated;
grant insert (id, plan_id, position, name) on public.plan_days to authenticated;
grant update (position, name) on public.plan_days to authenticated;
grant insert (id, plan_day_id, position, exercise_id, superset, notes, progression_kind, progression_step,
  progression_step_unit) on public.plan_exercises to authenticated;
grant update (plan_day_id, position, exercise_id, superset, notes, progression_kind, progression_step,
  progression_step_unit) on public.plan_exercises to authenticated;
-- No update of a prescribed set: a plan's sets are written anew as a whole.
grant insert (plan_exercise_id, position, type, reps_min, reps_max, weight_kg, duration_s, distance_m, rpe,
  rest_s, amrap) on public.plan_sets to authenticated;

-- A plan that goes changes its workouts, whose writers hold the profile.
create trigger plans_000_queue before insert or update or delete on public.plans
  for each statement execute function private.queue_writer();
create trigger plan_days_000_queue before insert or update or delete on public.plan_days
  for each statement execute function private.queue_writer();
create trigger plans_100_raise_version before update on public.plans
  for each row execute function private.raise_version();
create trigger plans_200_bury after delete on public.plans
  referencing old table as buried for each statement execute function private.bury('plan');
create trigger plan_days_200_bury after delete on public.plan_days
  referencing old table as buried for each statement execute function private.bury('plan_day');
