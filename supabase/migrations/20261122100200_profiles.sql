-- One profile an account, made by a trigger on auth.users and gone with it.

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text check (char_length(display_name) between 1 and 80),
  unit_system public.unit_system not null default 'metric',
  time_zone text not null default 'UTC' references private.time_zones (name),
  training_goal public.training_goal,
  companion_name text not null default 'Ember' check (char_length(companion_name) between 1 and 40),
  affinity_score integer not null default 0 check (affinity_score >= 0),
  affinity_rank smallint not null default 0 check (affinity_rank >= 0),
  embedding_model text,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
) with (fillfactor = 70);
comment on table public.profiles is 'A person: preferences, and the affinity score of their companion.';
comment on column public.profiles.affinity_score is
  'Sum of affinity_events.points; written by triggers alone.';
comment on column public.profiles.affinity_rank is
  'The highest level ever reached, so that each is celebrated once; the level now follows from the score.';
comment on column public.profiles.embedding_model is
  'Model of the vectors that are searched now; vectors of another one are skipped until embedded anew.';
comment on column public.profiles.display_name is 'How the companion calls the person.';
comment on column public.profiles.unit_system is 'Units that the person reads; everything is stored in metric ones.';
comment on column public.profiles.time_zone is 'IANA name: what "today" is, and the default of a workout''s zone.';
comment on column public.profiles.companion_name is 'How the person calls the companion.';
create index profiles_time_zone_idx on public.profiles (time_zone);

alter table public.profiles enable row level security;
create policy "Users read their own profile" on public.profiles
  for select to authenticated using (id = (select auth.uid()));
create policy "Users edit their own profile" on public.profiles
  for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));
grant select on public.profiles to authenticated;
-- No grant on affinity_score, affinity_rank or embedding_model, none to insert or delete: an account makes and ends a profile.
grant update (display_name, unit_system, time_zone, training_goal, companion_name)
  on public.profiles to authenticated;

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

create function private.create_profile() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  wanted_zone constant text := new.raw_user_meta_data ->> 'time_zone';
  wanted_name constant text := nullif(btrim(left(new.raw_user_meta_data ->> 'display_name', 80)), '');
begin
  insert into public.profiles (id, display_name, time_zone)
  values (
    new.id,
    wanted_name,
    coalesce((select name from private.time_zones where name = wanted_zone), 'UTC')
  );
  return new;
end
$$;
comment on function private.create_profile() is
  'Sign-up metadata display_name and time_zone are taken when they fit; a bad value never blocks a sign-up.';
create trigger slow_burn_create_profile after insert on auth.users
  for each row execute function private.create_profile();

create function private.touch() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.updated_at := private.now();
  return new;
end
$$;
comment on function private.touch() is 'Stamps updated_at.';
create trigger profiles_100_touch before update
  of display_name, unit_system, time_zone, training_goal, companion_name on public.profiles
  for each row execute function private.touch();

create function private.require_account() returns uuid
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
begin
  if me is null or not exists (select from public.profiles where id = me) then
    perform private.fail('unauthorized');
  end if;
  return me;
end
$$;
comment on function private.require_account() is
  'The caller''s id, or unauthorized: a token outlives its account by up to an hour.';
grant execute on function private.require_account() to authenticated;

create function private.lock_account() returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
begin
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  perform from public.profiles where id = me for no key update;
  if not found then
    perform private.fail('unauthorized');
  end if;
  return me;
end
$$;
comment on function private.lock_account() is
  'As require_account, for what writes: one writer of a user at a time, so that none works on what another is deleting, and none waits in a circle.';
grant execute on function private.lock_account() to authenticated;

create function private.queue_writer() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  perform from public.profiles p where p.id = auth.uid() for no key update;
  return null;
end
$$;
comment on function private.queue_writer() is
  'Before a statement: the lock that lock_account takes, for writes straight through the Data API. Taken later, beside locked rows, it would wait in a circle.';

create function private.local_today() returns date
language sql stable
set search_path = ''
as $$
  select (private.now() at time zone p.time_zone)::date
  from public.profiles p
  where p.id = (select auth.uid())
$$;
comment on function private.local_today() is 'Today, where the caller''s profile says they are.';
grant execute on function private.local_today() to authenticated;
