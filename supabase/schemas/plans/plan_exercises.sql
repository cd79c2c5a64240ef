create table public.plan_exercises (
  id uuid primary key default gen_random_uuid(),
  plan_day_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 29),
  exercise_id uuid not null references public.exercises (id) deferrable initially deferred,
  superset smallint check (superset between 1 and 20),
  notes text check (char_length(notes) <= 2000),
  progression_kind text check (progression_kind in ('linear', 'double', 'training_max', 'none')),
  progression_step numeric(7, 3) check (progression_step > 0 and progression_step <= 1500),
  progression_step_unit text check (progression_step_unit in ('kg', 'lb')),
  sets public.plan_set[] not null default '{}' check (cardinality(sets) <= 120 and (sets = '{}' or array_ndims(sets) = 1)),
  unique (plan_day_id, user_id, position) deferrable initially deferred,
  foreign key (plan_day_id, user_id) references public.plan_days (id, user_id) on delete cascade,
  check ((coalesce(progression_kind, 'none') <> 'none') = (progression_step is not null)),
  check ((progression_step is null) = (progression_step_unit is null))
);
comment on table public.plan_exercises is 'An exercise of a plan day, with its sets and its progression rule.';
comment on column public.plan_exercises.superset is 'Exercises of a day with the same number are done in alternation.';
comment on column public.plan_exercises.position is 'Order within the day, from 0.';
comment on column public.plan_exercises.progression_kind is
  'linear: add the step after success; double: reps to the top of the range, then the load; training_max: the step after each cycle; none.';
comment on column public.plan_exercises.progression_step is 'How much load a step adds, in progression_step_unit.';
-- Sets have no life of their own: they are written and read with their exercise alone.
comment on column public.plan_exercises.sets is 'The sets that it prescribes, of all weeks, in their order.';

create index plan_exercises_exercise_idx on public.plan_exercises (exercise_id, user_id);
create index plan_exercises_user_idx on public.plan_exercises (user_id);

alter table public.plan_exercises enable row level security;

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
grant select, delete on public.plan_exercises to authenticated;
grant insert (id, plan_day_id, position, exercise_id, superset, notes, progression_kind, progression_step,
  progression_step_unit, sets) on public.plan_exercises to authenticated;
grant update (plan_day_id, position, exercise_id, superset, notes, progression_kind, progression_step,
  progression_step_unit, sets) on public.plan_exercises to authenticated;
