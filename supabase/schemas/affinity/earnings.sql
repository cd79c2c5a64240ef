-- What training earns. Two figures are kept of it: the ledger has what each workout was given when it was
-- logged; private.earnings has what the workouts that are left would have been given, each logged once, as it
-- is now. The score never exceeds the second, whatever was logged, edited, deleted and logged again.
create table private.earnings (
  workout_id uuid not null,
  user_id uuid not null,
  seq bigint not null,
  day date not null,
  week date generated always as (private.week_of(day)) stored,
  logged_week date not null,
  is_timely boolean not null,
  follows_plan boolean not null,
  frozen datemultirange not null,
  rank smallint not null,
  fair integer not null default 0,
  fair_total integer not null default 0,
  fair_weeks date[] not null default '{}',
  primary key (workout_id, user_id),
  unique (user_id, seq),
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade
);
comment on table private.earnings is
  'What each workout that was logged (not imported) earns by, and what it would have earned beside those that are left.';
comment on column private.earnings.seq is 'Its row in the ledger: the order in which workouts were logged.';
comment on column private.earnings.day is 'The workout''s local date.';
comment on column private.earnings.week is 'The Monday of the ISO week of that.';
comment on column private.earnings.logged_week is 'The Monday of the week in which it was logged, where the workout was.';
comment on column private.earnings.is_timely is 'Logged within the days after its start that count, and with sets.';
comment on column private.earnings.follows_plan is 'It follows an own plan, or did until that was deleted.';
comment on column private.earnings.frozen is 'The weeks that pauses had frozen when it was logged.';
comment on column private.earnings.rank is 'The level''s rank when it was logged.';
comment on column private.earnings.fair is
  'What it would have earned, had only the workouts that are left been logged, each once and as it is now.';
comment on column private.earnings.fair_total is 'What the score would have been then, chats included.';
comment on column private.earnings.fair_weeks is 'The last weeks that would have brought points by then, newest first.';

create index earnings_week_idx on private.earnings (user_id, week desc);

-- No policy and no grant: only the triggers of workouts touch it.
alter table private.earnings enable row level security;
