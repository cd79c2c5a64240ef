create table public.plan_sets (
  plan_exercise_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 119),
  type public.set_type not null default 'working',
  reps_min smallint check (reps_min between 0 and 1000),
  reps_max smallint check (reps_max between 0 and 1000),
  weight_kg numeric(7, 3) check (weight_kg between 0 and 1500),
  duration_s integer check (duration_s between 0 and 864000),
  distance_m numeric(10, 3) check (distance_m between 0 and 1000000),
  rpe numeric(3, 1) check (rpe between 1 and 10 and rpe * 2 = trunc(rpe * 2)),
  rest_s integer check (rest_s between 0 and 86400),
  amrap boolean not null default false,
  weeks smallint[] check (array_ndims(weeks) = 1 and cardinality(weeks) <= 16 and array_position(weeks, null) is null
    and 1 <= all (weeks) and 16 >= all (weeks)),
  percent_tm numeric(6, 3) check (percent_tm between 20 and 120),
  primary key (plan_exercise_id, position),
  foreign key (plan_exercise_id, user_id) references public.plan_exercises (id, user_id) on delete cascade,
  check (reps_max >= reps_min),
  check (num_nonnulls(weight_kg, percent_tm) <= 1)
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
comment on column public.plan_sets.weeks is 'The weeks of the cycle that it belongs to; null for all.';
comment on column public.plan_sets.percent_tm is 'Target load as a share of the training max, in percent.';

create index plan_sets_exercise_idx on public.plan_sets (plan_exercise_id, user_id);
create index plan_sets_user_idx on public.plan_sets (user_id);

alter table public.plan_sets enable row level security;

create policy "Users read their own plan sets" on public.plan_sets
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plan sets" on public.plan_sets
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users delete their own plan sets" on public.plan_sets
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.plan_sets to authenticated;
-- No update of a prescribed set: a plan's sets are written anew as a whole.
grant insert (plan_exercise_id, position, type, reps_min, reps_max, weight_kg, duration_s, distance_m, rpe,
  rest_s, amrap, weeks, percent_tm) on public.plan_sets to authenticated;
