create table public.pauses (
  user_id uuid not null references public.profiles (id) on delete cascade,
  starts_on date not null,
  ends_on date not null,
  reason text not null check (reason in ('rest', 'injury', 'holiday', 'illness')),
  created_at timestamptz not null default private.now(),
  primary key (user_id, starts_on),
  check (starts_on between '1900-01-01' and '2200-12-31'),
  -- Every week of it is counted whenever the streak is.
  check (ends_on between starts_on and starts_on + 366)
);
comment on table public.pauses is
  'Days of rest that freeze the streak, both ends inclusive; a past pause is kept, so the weeks it froze stay frozen.';

alter table public.pauses enable row level security;

create policy "Users read their own pauses" on public.pauses
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.pauses to authenticated;
-- Read only: PATCH /profile writes them within its bounds, since a pause of last year would mend a broken streak.
