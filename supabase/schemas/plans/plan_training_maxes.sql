create table public.plan_training_maxes (
  plan_id uuid not null,
  user_id uuid not null default auth.uid(),
  exercise_id uuid not null references public.exercises (id) deferrable initially deferred,
  weight_kg numeric(7, 3) not null check (weight_kg between 0 and 1500),
  counted_cycles integer not null default 0 check (counted_cycles >= 0),
  primary key (plan_id, exercise_id),
  foreign key (plan_id, user_id) references public.plans (id, user_id) on delete cascade
);
comment on table public.plan_training_maxes is
  'What the shares of a plan''s sets are shares of, as somebody set it; what finished cycles made of it follows from the log.';
comment on column public.plan_training_maxes.weight_kg is 'In kg, as workout_sets.weight_kg.';
comment on column public.plan_training_maxes.counted_cycles is 'Cycles of the plan before this one are in the weight already.';

create index plan_training_maxes_plan_idx on public.plan_training_maxes (plan_id, user_id);
create index plan_training_maxes_exercise_idx on public.plan_training_maxes (exercise_id, user_id);
create index plan_training_maxes_user_idx on public.plan_training_maxes (user_id);

alter table public.plan_training_maxes enable row level security;

create policy "Users read their own training maxes" on public.plan_training_maxes
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add training maxes of visible exercises" on public.plan_training_maxes
  for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and exists (select from public.exercises e where e.id = exercise_id)
  );
create policy "Users edit their own training maxes" on public.plan_training_maxes
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own training maxes" on public.plan_training_maxes
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.plan_training_maxes to authenticated;
grant insert (plan_id, exercise_id, weight_kg, counted_cycles) on public.plan_training_maxes to authenticated;
grant update (weight_kg, counted_cycles) on public.plan_training_maxes to authenticated;
