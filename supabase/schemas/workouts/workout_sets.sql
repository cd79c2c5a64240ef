create table public.workout_sets (
  workout_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 299),
  -- Which exists: the policy asks for each set, and private.bests has the key, once for each exercise.
  exercise_id uuid not null,
  type public.set_type not null default 'working',
  entry smallint not null check (entry between 0 and 299),
  superset smallint check (superset between 1 and 20),
  reps smallint check (reps between 0 and 1000),
  weight_kg numeric(7, 3) check (weight_kg between 0 and 1500),
  rpe numeric(3, 1) check (rpe between 1 and 10 and rpe * 2 = trunc(rpe * 2)),
  duration_s integer check (duration_s between 0 and 864000),
  distance_m numeric(10, 3) check (distance_m between 0 and 1000000),
  rest_s integer check (rest_s between 0 and 86400),
  notes text check (char_length(notes) <= 2000),
  -- user_id follows from workout_id; here it lets one index serve the key and the reference below.
  primary key (workout_id, user_id, position),
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade,
  check (num_nonnulls(reps, duration_s, distance_m) > 0)
);
comment on table public.workout_sets is 'A performed set; position is its order in the workout.';
comment on column public.workout_sets.entry is 'The exercise card it stands on.';
comment on column public.workout_sets.weight_kg is
  'The external load (one dumbbell of a pair); for assisted_bodyweight the help given.';
comment on column public.workout_sets.position is 'Order within the workout, from 0.';
comment on column public.workout_sets.superset is 'Sets with the same number were done in alternation.';
comment on column public.workout_sets.rpe is 'Rate of perceived exertion, 1 to 10 in halves.';
comment on column public.workout_sets.duration_s is 'Time in seconds.';
comment on column public.workout_sets.distance_m is 'Distance in metres.';
comment on column public.workout_sets.rest_s is 'Rest after the set, in seconds.';

create index workout_sets_exercise_idx on public.workout_sets (exercise_id, user_id);

alter table public.workout_sets enable row level security;

create policy "Users read their own sets" on public.workout_sets
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users log sets of visible exercises" on public.workout_sets
  for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and exists (select from public.exercises e where e.id = exercise_id)
  );
create policy "Users delete their own sets" on public.workout_sets
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.workout_sets to authenticated;
-- No update of a set: an edited workout gets its sets written anew as a whole.
grant insert (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe, duration_s,
  distance_m, rest_s, notes) on public.workout_sets to authenticated;

create trigger workout_sets_000_queue before insert or delete on public.workout_sets
  for each statement execute function private.queue_writer();
