create table public.check_ins (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.profiles (id) on delete cascade,
  kind public.check_in_kind not null,
  subject text not null check (char_length(subject) between 1 and 100),
  day date not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object' and octet_length(facts::text) <= 4000),
  memory_id uuid,
  workout_id uuid,
  created_at timestamptz not null default private.now(),
  shown_at timestamptz not null default private.now(),
  seen_at timestamptz,
  unique (user_id, kind, subject),
  unique (user_id, kind, day),
  -- With what it is about goes what was said of it.
  foreign key (memory_id, user_id) references public.memories (id, user_id) on delete cascade,
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade
);
comment on table public.check_ins is
  'What the companion says first; written by definer functions alone, at most one a day and kind.';
comment on column public.check_ins.subject is 'What it is about, so that nothing is told twice: a week, a pause, a workout.';
comment on column public.check_ins.day is 'The local day on which it was given out last.';
comment on column public.check_ins.facts is 'What its words are made of, by kind, in metric units; renewed until it was seen. The words of a memory are never copied here.';
comment on column public.check_ins.memory_id is 'The memory that it quotes.';
comment on column public.check_ins.workout_id is 'The workout that it is about.';
comment on column public.check_ins.shown_at is 'When it was given out last.';
comment on column public.check_ins.seen_at is 'When the person first saw it; until then it is given out again.';

create index check_ins_memory_idx on public.check_ins (memory_id, user_id);
create index check_ins_workout_idx on public.check_ins (workout_id, user_id);
create index check_ins_day_idx on public.check_ins (user_id, day desc);

alter table public.check_ins enable row level security;

create policy "Users read their own check-ins" on public.check_ins
  for select to authenticated using (user_id = (select auth.uid()));
-- Read only: what was said is the companion's.
grant select on public.check_ins to authenticated;
