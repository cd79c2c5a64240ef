-- Made from supabase/schemas by `deno task migration --first`: edit those files.

-- -------- supabase/schemas/foundation/settings_and_extensions.sql

-- Functions are made in the order of their names, before everything that they name exists.
set check_function_bodies = off;

create schema if not exists extensions;
create extension if not exists vector with schema extensions;
create extension if not exists pg_trgm with schema extensions;

-- -------- supabase/schemas/foundation/private_schema.sql

-- What every later migration stands on: closed defaults, the clock, errors, the account check.

-- New functions are executable by PUBLIC unless this says otherwise, for every schema at once:
-- a per-schema default can only add to the global one.
alter default privileges revoke execute on functions from public;

alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;

create schema private;
comment on schema private is
  'Never exposed to the Data API: helpers, and the definer functions that write what users may not.';

revoke all on schema private from public;
grant usage on schema private to authenticated;

-- -------- supabase/schemas/foundation/types.sql

create type public.unit_system as enum ('metric', 'imperial');
create type public.training_goal as enum
  ('strength', 'hypertrophy', 'endurance', 'weight_loss', 'mobility', 'general');
create type public.set_type as enum ('warmup', 'working', 'drop', 'failure');

-- -------- supabase/schemas/foundation/now.sql

create function private.now() returns timestamptz
language sql stable
return pg_catalog.now();
comment on function private.now() is
  'The one clock of the schema; only its owner can replace it, which is how tests let days pass.';
grant execute on function private.now() to authenticated;

-- -------- supabase/schemas/foundation/time_zones.sql

create table private.time_zones (
  name text primary key
);
comment on table private.time_zones is
  'The IANA names that this database knows; pg_timezone_names reads hundreds of files at each query.';

alter table private.time_zones enable row level security;

create policy "Everyone signed in reads the time zones" on private.time_zones
  for select to authenticated using (true);
grant select on private.time_zones to authenticated;

-- -------- supabase/schemas/foundation/cap_user.sql

create function private.cap_user() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  most constant integer := tg_argv[0]::integer;
  owner uuid;
  held bigint;
begin
  for owner in select distinct a.user_id from added a where a.user_id is not null loop
    -- One statement a table: its plan is kept, where one made of the table's name is planned at each row.
    case tg_table_name
      when 'plans' then
        select count(*) into held from (select from public.plans t where t.user_id = owner limit most + 1) t;
      when 'exercises' then
        select count(*) into held from (select from public.exercises t where t.user_id = owner limit most + 1) t;
      when 'conversations' then
        select count(*) into held from (select from public.conversations t where t.user_id = owner limit most + 1) t;
      when 'messages' then
        select count(*) into held from (select from public.messages t where t.user_id = owner limit most + 1) t;
    end case;
    if held > most then
      perform private.fail('limit_reached', jsonb_build_object('limit', most, 'of', tg_table_name));
    end if;
  end loop;
  return null;
end
$$;
comment on function private.cap_user() is
  'After insert, with the transition table "added": no more rows of a user than the trigger''s argument says, whatever way they come.';

-- -------- supabase/schemas/foundation/check_page.sql

create function private.check_page(page_limit integer, page_after jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
begin
  if page_limit is null or page_limit not between 1 and 100 then
    perform private.invalid('limit', 'out_of_range');
  elsif pg_column_size(page_after) > 4096 then
    perform private.invalid('cursor');
  end if;
end
$$;
comment on function private.check_page(integer, jsonb) is 'validation_failed for a page of none or more than 100, or behind no place.';
grant execute on function private.check_page(integer, jsonb) to authenticated;

-- -------- supabase/schemas/foundation/check_size.sql

create function private.check_size(path text, bytes integer, most integer) returns void
language plpgsql stable
set search_path = ''
as $$
begin
  if bytes > most then
    perform private.invalid(path, 'too_long');
  end if;
end
$$;
comment on function private.check_size(text, integer, integer) is
  'validation_failed for an argument of more bytes (pg_column_size) than its route lets through: whoever calls by the Data API meets no other bound.';
grant execute on function private.check_size(text, integer, integer) to authenticated;

-- -------- supabase/schemas/foundation/date_range.sql

create type private.date_range as (from_date date, to_date date, from_time timestamptz, to_time timestamptz);
comment on type private.date_range is
  'What `from` and `to` of a list ask for: local dates, both inclusive, or times, to_time exclusive; null asks for nothing.';

create function private.date_range(filters jsonb) returns private.date_range
language plpgsql stable
set search_path = ''
as $$
declare
  from_text constant text := filters ->> 'from';
  to_text constant text := filters ->> 'to';
  -- As long as 2026-11-22: a date; longer: a time.
  from_is_date constant boolean := length(from_text) = 10;
  to_is_date constant boolean := length(to_text) = 10;
begin
  return (
    case when from_is_date then from_text::date end,
    case when to_is_date then to_text::date end,
    case when not from_is_date then from_text::timestamptz end,
    case when not to_is_date then to_text::timestamptz end
  )::private.date_range;
end
$$;
comment on function private.date_range(jsonb) is 'Reads `from` and `to` of a list''s filters.';
grant execute on function private.date_range(jsonb) to authenticated;

-- -------- supabase/schemas/foundation/derived_id.sql

create function private.derived_id(what text) returns uuid
language sql immutable
return overlay(overlay(md5(what) placing '8' from 13) placing '8' from 17)::uuid;
comment on function private.derived_id(text) is
  'The same text makes the same id in every database: a UUID of version 8 from its MD5.';
grant execute on function private.derived_id(text) to authenticated;

-- -------- supabase/schemas/foundation/fail.sql

create function private.fail(code text, detail jsonb default null) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  status constant text := case code
    when 'unauthorized' then '401'
    when 'consent_required' then '403'
    when 'not_found' then '404'
    when 'id_taken' then '409'
    when 'name_taken' then '409'
    when 'in_progress' then '409'
    when 'limit_reached' then '409'
    when 'gone' then '410'
    when 'precondition_failed' then '412'
    when 'validation_failed' then '422'
    when 'rate_limited' then '429'
    else '500'
  end;
begin
  raise exception using errcode = 'PT' || status, message = code, detail = coalesce(detail::text, '');
end
$$;
comment on function private.fail(text, jsonb) is
  'Ends the call with SQLSTATE PTnnn, which PostgREST answers as HTTP nnn; message is the code of the API contract.';
grant execute on function private.fail(text, jsonb) to authenticated;

-- -------- supabase/schemas/foundation/invalid.sql

create function private.invalid(path text, code text default 'invalid') returns void
language sql volatile
set search_path = ''
as $$
  select private.fail(
    'validation_failed',
    jsonb_build_array(jsonb_build_object('path', path, 'code', code))
  )
$$;
comment on function private.invalid(text, text) is 'validation_failed for one path.';
grant execute on function private.invalid(text, text) to authenticated;

-- -------- supabase/schemas/foundation/is_running.sql

create function private.is_running(started_at timestamptz, seconds integer) returns boolean
language plpgsql stable
set search_path = ''
as $$
begin
  -- A statement that waited for a lock may see what began after itself, by as much as a statement may
  -- take; what begins later than that was begun before the clock was put back.
  return started_at > private.now() - make_interval(secs => seconds)
    and started_at <= private.now() + interval '10 seconds';
end
$$;
comment on function private.is_running(timestamptz, integer) is
  'Whether what began then and lasts so many seconds has not ended; never for longer than that, also when the clock was put back.';

-- -------- supabase/schemas/foundation/is_short_list.sql

create function private.is_short_list(list text[], items integer, length integer) returns boolean
language plpgsql immutable
set search_path = ''
as $$
begin
  return cardinality(list) = 0 or coalesce(array_ndims(list) = 1 and cardinality(list) <= items, false) and not exists (
    select from unnest(list) i where i is null or char_length(i) not between 1 and length
  );
end
$$;
comment on function private.is_short_list(text[], integer, integer) is
  'For checks: one dimension, no nulls, at most so many texts of at most so many characters.';
grant execute on function private.is_short_list(text[], integer, integer) to authenticated;

-- -------- supabase/schemas/foundation/local_time.sql

create function private.local_time(moment timestamptz, zone text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  here constant timestamp := moment at time zone zone;
  minutes constant integer := round(date_part('epoch', here - (moment at time zone 'UTC')) / 60);
begin
  return to_char(here, 'YYYY-MM-DD"T"HH24:MI:SS') || case when minutes < 0 then '-' else '+' end
    || to_char(make_interval(mins => abs(minutes)), 'HH24:MI');
end
$$;
comment on function private.local_time(timestamptz, text) is
  'A moment as the clock there shows it, with its offset: 2026-11-22T21:00:00+01:00.';
grant execute on function private.local_time(timestamptz, text) to authenticated;

-- -------- supabase/schemas/foundation/page.sql

create function private.page(rows jsonb, page_limit integer) returns jsonb
language sql immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'data', coalesce((
      select jsonb_agg(r.item -> 'row' order by r.n)
      from jsonb_array_elements(rows) with ordinality r (item, n)
      where r.n <= page_limit
    ), '[]'),
    'next_after', case
      when jsonb_array_length(rows) > page_limit then rows -> (page_limit - 1) -> 'key'
    end
  )
$$;
comment on function private.page(jsonb, integer) is
  'A page from [{ row, key }] of up to page_limit + 1 rows: { data, next_after }.';
grant execute on function private.page(jsonb, integer) to authenticated;

-- -------- supabase/schemas/foundation/ping.sql

create function public.ping() returns text
language sql stable
set search_path = ''
as $$ select 'ok' $$;
comment on function public.ping() is 'Answers when the database does.';
grant execute on function public.ping() to anon, authenticated;

-- -------- supabase/schemas/foundation/raise_version.sql

create function private.raise_version() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  -- A stored generated column is still empty here, so those named in the trigger's arguments are passed over.
  if to_jsonb(new) - coalesce(tg_argv, '{}') is distinct from to_jsonb(old) - coalesce(tg_argv, '{}') then
    new.version := old.version + 1;
    new.updated_at := private.now();
  end if;
  return new;
end
$$;
comment on function private.raise_version() is 'version and updated_at follow every visible change, and nothing else.';

-- -------- supabase/schemas/foundation/seconds_left.sql

create function private.seconds_left(started_at timestamptz, seconds integer) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  return greatest(least(ceil(date_part('epoch', started_at - private.now()) + seconds), seconds), 0)::integer;
end
$$;
comment on function private.seconds_left(timestamptz, integer) is
  'Whole seconds until what began then has lasted so long: from 0 to all of them.';

-- -------- supabase/schemas/foundation/shown_distance.sql

create function private.shown_distance(metres numeric, units public.unit_system) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return case
    when units = 'imperial' then format('%s mi', trim_scale(round(metres / 1609.344, 2)))
    when metres >= 1000 then format('%s km', trim_scale(round(metres / 1000, 2)))
    else format('%s m', trim_scale(round(metres, 2)))
  end;
end
$$;
comment on function private.shown_distance(numeric, public.unit_system) is 'A distance in a person''s units.';
grant execute on function private.shown_distance(numeric, public.unit_system) to authenticated;

-- -------- supabase/schemas/foundation/shown_duration.sql

create function private.shown_duration(seconds integer) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return concat_ws(' ',
    case when seconds >= 3600 then seconds / 3600 || ' h' end,
    case when seconds / 60 % 60 > 0 then seconds / 60 % 60 || ' min' end,
    case when seconds % 60 > 0 or seconds = 0 then seconds % 60 || ' s' end
  );
end
$$;
comment on function private.shown_duration(integer) is 'A time in words: 1 h 5 min 3 s.';
grant execute on function private.shown_duration(integer) to authenticated;

-- -------- supabase/schemas/foundation/shown_load.sql

create function private.shown_load(kg numeric, units public.unit_system) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  pounds constant numeric := kg / 0.45359237;
  -- Trackers store pounds as kilograms with one to three decimals: 225 lb come back as 102.058 or 102.06 kg.
  quarter constant numeric := round(pounds * 4) / 4;
begin
  return case units
    when 'metric' then format('%s kg', trim_scale(round(kg, 2)))
    else format('%s lb', trim_scale(round(case when abs(pounds - quarter) <= 0.02 then quarter else pounds end, 2)))
  end;
end
$$;
comment on function private.shown_load(numeric, public.unit_system) is
  'A load in a person''s units. The functions say it in the same words (vocabulary of units); both are held to one table of cases.';
grant execute on function private.shown_load(numeric, public.unit_system) to authenticated;

-- -------- supabase/schemas/foundation/texts.sql

create function private.texts(list jsonb) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select case when jsonb_typeof(list) = 'array' then array(select jsonb_array_elements_text(list)) end
  );
end
$$;
comment on function private.texts(jsonb) is 'A JSON array of strings as text[]; null for anything else.';
grant execute on function private.texts(jsonb) to authenticated;

-- -------- supabase/schemas/foundation/time_zones_rows.sql

insert into private.time_zones (name)
select z.name
from pg_catalog.pg_timezone_names z
where z.name !~ '^(posix|right)/' and z.name not in ('posixrules', 'localtime', 'Factory')
on conflict do nothing;

-- -------- supabase/schemas/foundation/touch.sql

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

-- -------- supabase/schemas/foundation/week_name.sql

create function private.week_name(monday date) returns text
language sql immutable
return to_char(monday::timestamp, 'IYYY-"W"IW');
comment on function private.week_name(date) is 'An ISO week as 2026-W47.';
grant execute on function private.week_name(date) to authenticated;

-- -------- supabase/schemas/foundation/week_of.sql

create function private.week_of(day date) returns date
language sql immutable
-- The parameter stands once: with two uses a call with anything dear as its argument would not inline.
return date_trunc('week', day::timestamp)::date;
comment on function private.week_of(date) is 'The Monday of a day''s ISO week.';
grant execute on function private.week_of(date) to authenticated;

-- -------- supabase/schemas/profiles/is_gym.sql

create function private.is_gym(gym jsonb) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  lists constant text[] := array['equipment', 'plates_kg', 'dumbbells_kg'];
  list text;
begin
  if jsonb_typeof(gym) is distinct from 'object' or length(gym::text) > 8000 or not gym ? 'equipment'
    or gym - lists - array['bar_kg', 'machine_step_kg'] <> '{}' then
    return false;
  end if;
  foreach list in array lists loop
    if jsonb_typeof(coalesce(gym -> list, '[]')) <> 'array' or jsonb_array_length(coalesce(gym -> list, '[]')) > 100 then
      return false;
    end if;
  end loop;
  -- A strict path that leads nowhere is null.
  return private.texts(gym -> 'equipment') <@ enum_range(null::public.equipment)::text[]
    and (gym @? 'strict $.bar_kg ? (@.type() != "number" || @ < 0 || @ > 100)') is not true
    and (gym @? 'strict $.machine_step_kg ? (@.type() != "number" || @ <= 0 || @ > 100)') is not true
    and (gym @? 'strict $.dumbbells_kg[*] ? (@.type() != "number" || @ <= 0 || @ > 200)') is not true
    and (gym @? 'strict $.plates_kg[*] ? (@.type() != "number" && @.type() != "object")') is not true
    and (gym @? 'strict $.plates_kg[*] ? (@.type() == "number" && (@ <= 0 || @ > 100))') is not true
    and not exists (
      select from jsonb_array_elements(coalesce(gym -> 'plates_kg', '[]')) p (plate)
      where jsonb_typeof(p.plate) = 'object' and not (
        p.plate - array['weight_kg', 'pairs'] = '{}'
        and p.plate @? '$.weight_kg ? (@.type() == "number" && @ > 0 && @ <= 100)'
        and p.plate @? '$.pairs ? (@.type() == "number" && @ >= 1 && @ <= 50)'
      )
    );
end
$$;
comment on function private.is_gym(jsonb) is
  'Whether this describes a gym: { equipment, bar_kg?, plates_kg? (numbers, or { weight_kg, pairs }), dumbbells_kg?, machine_step_kg? }, all within bounds.';
grant execute on function private.is_gym(jsonb) to authenticated;

-- -------- supabase/schemas/profiles/profiles.sql

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
  updated_at timestamptz not null default private.now(),
  language text check (language in ('english', 'german', 'spanish', 'french', 'italian', 'portuguese')),
  language_votes smallint not null default 0 check (language_votes between 0 and 5),
  gym jsonb check (gym is null or private.is_gym(gym)),
  ai_consent_at timestamptz
) with (fillfactor = 70);
comment on table public.profiles is 'A person: preferences, and the affinity score of their companion.';
comment on column public.profiles.affinity_score is
  'Sum of affinity_events.points; written by triggers alone.';
comment on column public.profiles.affinity_rank is
  'The highest level ever reached, so that each is celebrated once; the level now follows from the score.';
comment on column public.profiles.embedding_model is
  'Model of the vectors that are searched now; vectors of another one are skipped until embedded anew.';
comment on column public.profiles.ai_consent_at is
  'When the person agreed that what they write is sent to the model''s provider; null: they did not, or no longer do.';
comment on column public.profiles.language is
  'What they write, as far as it was learnt: the words of their memories are searched by its rules.';
comment on column public.profiles.language_votes is 'How many messages lately spoke for the language, 0 to 5.';
comment on column public.profiles.display_name is 'How the companion calls the person.';
comment on column public.profiles.unit_system is 'Units that the person reads; everything is stored in metric ones.';
comment on column public.profiles.time_zone is 'IANA name: what "today" is, and the default of a workout''s zone.';
comment on column public.profiles.gym is
  'What loads can be made and which exercises can be done: { equipment, bar_kg, plates_kg, dumbbells_kg, machine_step_kg }, or null.';
comment on column public.profiles.companion_name is 'How the person calls the companion.';

create index profiles_time_zone_idx on public.profiles (time_zone);

alter table public.profiles enable row level security;

create policy "Users read their own profile" on public.profiles
  for select to authenticated using (id = (select auth.uid()));
create policy "Users edit their own profile" on public.profiles
  for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));
grant select on public.profiles to authenticated;
-- No grant on affinity_score, affinity_rank, embedding_model, language or ai_consent_at, none to insert or delete: an account makes and ends a profile.
grant update (display_name, unit_system, time_zone, training_goal, companion_name, gym)
  on public.profiles to authenticated;

create trigger profiles_100_touch before update
  of display_name, unit_system, time_zone, training_goal, companion_name, gym on public.profiles
  for each row execute function private.touch();

-- -------- supabase/schemas/profiles/pauses.sql

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

-- -------- supabase/schemas/profiles/check_account.sql

create function public.check_account() returns void
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
end
$$;
comment on function public.check_account() is 'Fails with unauthorized when the token''s account is gone.';
grant execute on function public.check_account() to authenticated;

-- -------- supabase/schemas/profiles/create_profile.sql

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

-- -------- supabase/schemas/profiles/current_pause.sql

create function private.current_pause() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.pause_json(p)
    from public.pauses p
    where p.user_id = (select auth.uid()) and p.ends_on >= private.local_today()
    order by p.starts_on desc
    limit 1
  );
end
$$;
comment on function private.current_pause() is 'The caller''s pause that is on or still to come.';
grant execute on function private.current_pause() to authenticated;

-- -------- supabase/schemas/profiles/export_profile.sql

create function public.export_profile(rows_a_page jsonb default '{}') returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('rows_a_page', pg_column_size(rows_a_page), 1000);
  return json_build_object(
    'head', json_build_object(
      'exported_at', private.now(),
      'profile', public.get_profile(),
      'language', (select p.language from public.profiles p where p.id = me),
      'pauses', (
        select coalesce(json_agg(to_jsonb(p) - 'user_id' order by p.starts_on), '[]')
        from public.pauses p where p.user_id = me
      )
    ),
    'pages', (
      select coalesce(json_object_agg(l.list, public.export_profile_page(l.list, l.page_limit::integer)), '{}')
      from jsonb_each_text(rows_a_page) l (list, page_limit)
    )
  );
end
$$;
comment on function public.export_profile(jsonb) is
  'GET /profile/export: how it begins, and the first page of each list that is named with its length; the others come by export_profile_page.';
grant execute on function public.export_profile(jsonb) to authenticated;

-- -------- supabase/schemas/profiles/export_profile_page.sql

create function public.export_profile_page(list text, page_limit integer default 50, page_after jsonb default null)
returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('list', pg_column_size(list), 100);
  return (
    with found as materialized (
      select f.key, f.shown, f.n
      from private.exported_list(list, page_limit + 1, page_after) with ordinality f (key, shown, n)
    )
    -- Where to go on stands first: who passes the rows on need not read them.
    select json_build_object(
      'next_after', (
        select l.key from found l where l.n = page_limit and exists (select from found o where o.n > page_limit)
      ),
      'data', coalesce(json_agg(f.shown order by f.n) filter (where f.n <= page_limit), '[]')
    )
    from found f
  );
end
$$;
comment on function public.export_profile_page(text, integer, jsonb) is
  'GET /profile/export: some rows of one of its lists, oldest first: { next_after, data }; of conversations { conversation, message } each.';
grant execute on function public.export_profile_page(text, integer, jsonb) to authenticated;

-- -------- supabase/schemas/profiles/exported_list.sql

create function private.exported_list(list text, how_many integer, page_after jsonb)
returns table (key json, shown json)
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  is_timed constant boolean := list not in ('affinity_events', 'receipts');
  after_time constant timestamptz := case when is_timed and page_after is not null then page_after ->> 0 else '-infinity' end;
  after_id constant uuid := coalesce(
    case when is_timed then page_after ->> 1 end, '00000000-0000-0000-0000-000000000000');
begin
  case list
    when 'affinity_events' then
      return query
      select json_build_array(e.seq), (to_jsonb(e) - array['user_id', 'seq', 'week'])::json
      from public.affinity_events e
      where e.user_id = me and e.seq > coalesce((page_after ->> 0)::bigint, 0)
      order by e.seq
      limit how_many;
    when 'exercises' then
      return query
      select json_build_array(e.created_at, e.id), to_json(private.exercise_json(e))
      from public.exercises e
      where e.user_id = me and (e.created_at, e.id) > (after_time, after_id)
      order by e.created_at, e.id
      limit how_many;
    when 'plans' then
      return query
      select json_build_array(p.created_at, p.id), to_json(private.shown_plan(p))
      from public.plans p
      where p.user_id = me and (p.created_at, p.id) > (after_time, after_id)
      order by p.created_at, p.id
      limit how_many;
    when 'workouts' then
      return query
      select json_build_array(w.started_at, w.id), to_json(w.shown)
      from private.shown_workouts w
      where w.user_id = me and (w.started_at, w.id) > (after_time, after_id)
      order by w.started_at, w.id
      limit how_many;
    when 'memories' then
      return query
      select json_build_array(m.created_at, m.id), to_json(private.memory_json(m))
      from public.memories m
      where m.user_id = me and (m.created_at, m.id) > (after_time, after_id)
      order by m.created_at, m.id
      limit how_many;
    when 'check_ins' then
      return query
      select json_build_array(k.created_at, k.id), (to_jsonb(k) - array['user_id', 'subject'])::json
      from public.check_ins k
      where k.user_id = me and (k.created_at, k.id) > (after_time, after_id)
      order by k.created_at, k.id
      limit how_many;
    when 'feedback' then
      return query
      select json_build_array(f.created_at, f.message_id), (to_jsonb(f) - 'user_id')::json
      from public.message_feedback f
      where f.user_id = me and (f.created_at, f.message_id) > (after_time, after_id)
      order by f.created_at, f.message_id
      limit how_many;
    when 'conversations' then
      return query select * from private.exported_messages(how_many, after_time, after_id, (page_after ->> 2)::bigint);
    when 'receipts' then
      return query select * from private.own_receipts(how_many, page_after ->> 0, (page_after ->> 1)::uuid);
    else
      perform private.invalid('list');
  end case;
end
$$;
comment on function private.exported_list(text, integer, jsonb) is
  'The rows of one list of the export behind a place, oldest first, each with the place behind it.';
grant execute on function private.exported_list(text, integer, jsonb) to authenticated;

-- -------- supabase/schemas/profiles/get_profile.sql

create function public.get_profile() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return (
    select jsonb_build_object(
      'id', p.id, 'email', auth.jwt() ->> 'email', 'display_name', p.display_name,
      'unit_system', p.unit_system, 'time_zone', p.time_zone, 'training_goal', p.training_goal,
      'companion_name', p.companion_name, 'pause', private.current_pause(), 'gym',
      '{"bar_kg": null, "plates_kg": null, "dumbbells_kg": null, "machine_step_kg": null}'::jsonb || p.gym,
      'ai_consent_at', p.ai_consent_at,
      'affinity', jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score)),
      'created_at', p.created_at, 'updated_at', p.updated_at
    )
    from public.profiles p
    where p.id = me
  );
end
$$;
comment on function public.get_profile() is 'GET /profile.';
grant execute on function public.get_profile() to authenticated;

-- -------- supabase/schemas/profiles/gym_equipment.sql

create function private.gym_equipment() returns text[]
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.texts(p.gym -> 'equipment') || 'bodyweight'::text
    from public.profiles p
    where p.id = (select auth.uid()) and p.gym is not null
  );
end
$$;
comment on function private.gym_equipment() is
  'What the caller''s gym has, and one''s own weight, which is always there; null without a gym.';
grant execute on function private.gym_equipment() to authenticated;

-- -------- supabase/schemas/profiles/last_pause.sql

create function private.last_pause() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.pause_json(p)
    from public.pauses p
    where p.user_id = (select auth.uid())
      and p.ends_on between private.local_today() - 14 and private.local_today() - 1
    order by p.ends_on desc
    limit 1
  );
end
$$;
comment on function private.last_pause() is
  'The caller''s pause that ended within the last two weeks: somebody who comes back is asked how it is.';
grant execute on function private.last_pause() to authenticated;

-- -------- supabase/schemas/profiles/learn_language.sql

create function private.learn_language(said text, known public.profiles) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  guess constant text := private.guess_language(said);
  after_it text;
begin
  if guess is null or guess = known.language and known.language_votes = 5 then
    return;
  end if;
  -- A majority vote (Boyer and Moore 1981) that forgets: one message in another language changes nothing.
  update public.profiles p
  set language = case when p.language = guess or p.language_votes > 0 then p.language else guess end,
    language_votes = case when p.language = guess then least(p.language_votes + 1, 5) else abs(p.language_votes - 1) end
  where p.id = auth.uid()
  returning p.language into after_it;
  if after_it is distinct from known.language and found then
    update public.memory_words w
    set words = private.words_of(m.content, after_it)
    from public.memories m
    where w.user_id = auth.uid() and m.id = w.memory_id;
  end if;
end
$$;
comment on function private.learn_language(text, public.profiles) is 'Which language the person writes, by what they say; their memories are searched by its words.';
grant execute on function private.learn_language(text, public.profiles) to authenticated;

-- -------- supabase/schemas/profiles/local_today.sql

create function private.local_today() returns date
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select (private.now() at time zone p.time_zone)::date
    from public.profiles p
    where p.id = (select auth.uid())
  );
end
$$;
comment on function private.local_today() is 'Today, where the caller''s profile says they are.';
grant execute on function private.local_today() to authenticated;

-- -------- supabase/schemas/profiles/lock_account.sql

create function private.lock_account() returns uuid
language plpgsql volatile
set search_path = ''
as $$
begin
  return (private.lock_profile()).id;
end
$$;
comment on function private.lock_account() is
  'As require_account, for what writes: lock_profile, for what needs no more of it than whose it is.';
grant execute on function private.lock_account() to authenticated;

-- -------- supabase/schemas/profiles/lock_profile.sql

create function private.lock_profile() returns public.profiles
language plpgsql volatile security definer
set search_path = ''
-- Who has to wait longer for another write of the same user is answered 503, and holds no connection.
set lock_timeout = '1s'
as $$
declare
  mine public.profiles;
begin
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  select * into mine from public.profiles where id = auth.uid() for no key update;
  if mine.id is null then
    perform private.fail('unauthorized');
  end if;
  perform private.count_write();
  return mine;
end
$$;
comment on function private.lock_profile() is
  'The caller''s profile, or unauthorized. What writes is counted, and one writer of a user at a time, so that none works on what another is deleting, and none waits in a circle.';
grant execute on function private.lock_profile() to authenticated;

-- -------- supabase/schemas/profiles/lock_profiles.sql

create function private.lock_profiles(owners uuid[]) returns void
language plpgsql volatile security definer
set search_path = ''
set lock_timeout = '1s'
as $$
begin
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  perform from public.profiles p where p.id = any (owners) order by p.id for no key update;
end
$$;
comment on function private.lock_profiles(uuid[]) is
  'For triggers: lock, then look, so that two writers of one user see each other''s rows.';

-- -------- supabase/schemas/profiles/patch_profile.sql

create function public.patch_profile(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.profiles;
  wanted public.profiles;
begin
  perform private.check_size('payload', pg_column_size(payload), 32768);
  select * into stored from public.profiles p where p.id = me;
  wanted := jsonb_populate_record(stored, payload - 'pause');
  if not exists (select from private.time_zones t where t.name = wanted.time_zone) then
    perform private.invalid('time_zone');
  end if;
  update public.profiles p
  set display_name = wanted.display_name, unit_system = wanted.unit_system, time_zone = wanted.time_zone,
    training_goal = wanted.training_goal, companion_name = wanted.companion_name, gym = wanted.gym
  where p.id = me;
  if payload ? 'pause' then
    perform private.set_pause(payload -> 'pause');
  end if;
  if payload ? 'ai_consent' then
    perform private.set_ai_consent((payload -> 'ai_consent')::boolean);
  end if;
  return public.get_profile();
end
$$;
comment on function public.patch_profile(jsonb) is 'PATCH /profile: what is absent stays, null clears.';
grant execute on function public.patch_profile(jsonb) to authenticated;

-- -------- supabase/schemas/profiles/pause_json.sql

create function private.pause_json(p public.pauses) returns jsonb
language sql stable
return jsonb_build_object('from', p.starts_on, 'until', p.ends_on, 'reason', p.reason);
comment on function private.pause_json(public.pauses) is 'A pause, as { from, until, reason }.';
grant execute on function private.pause_json(public.pauses) to authenticated;

-- -------- supabase/schemas/profiles/queue_writer.sql

create function private.queue_writer() returns trigger
language plpgsql volatile security definer
set search_path = ''
-- Who has to wait longer for another write of the same user is answered 503, and holds no connection.
set lock_timeout = '1s'
as $$
begin
  -- A statement that follows from another one finds what that one locked.
  if pg_trigger_depth() > 1 then
    return null;
  end if;
  perform from public.profiles p where p.id = auth.uid() for no key update;
  -- A function's writes were counted when it took the lock.
  if found and current_setting('request.path', true) not like '/rpc/%' then
    perform private.count_write();
  end if;
  return null;
end
$$;
comment on function private.queue_writer() is
  'Before a statement: what lock_account does, for writes straight through the Data API. Taken later, beside locked rows, it would wait in a circle.';

-- -------- supabase/schemas/profiles/require_account.sql

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

-- -------- supabase/schemas/profiles/require_ai_consent.sql

create function private.require_ai_consent() returns void
language plpgsql stable
set search_path = ''
as $$
begin
  if not exists (select from public.profiles p where p.id = (select auth.uid()) and p.ai_consent_at is not null) then
    perform private.fail('consent_required');
  end if;
end
$$;
comment on function private.require_ai_consent() is
  'consent_required unless the caller agreed that their words go to the model''s provider.';
grant execute on function private.require_ai_consent() to authenticated;

-- -------- supabase/schemas/profiles/set_ai_consent.sql

create function private.set_ai_consent(given boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if given is null then
    perform private.invalid('ai_consent', 'required');
  end if;
  update public.profiles p
  set ai_consent_at = case when given then private.now() end, updated_at = private.now()
  where p.id = auth.uid() and (p.ai_consent_at is not null) <> given;
end
$$;
comment on function private.set_ai_consent(boolean) is
  'Gives or withdraws the caller''s consent; given again it keeps its time.';
grant execute on function private.set_ai_consent(boolean) to authenticated;

-- -------- supabase/schemas/profiles/set_pause.sql

create function private.set_pause(pause jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  wanted_from constant date := coalesce((pause ->> 'from')::date, today);
  wanted_until constant date := (pause ->> 'until')::date;
begin
  -- A longer pause that is on may be sent back as it was read, with another end.
  if wanted_from > today + 366 or wanted_from < today - 30 and not exists (
    select from public.pauses p where p.user_id = me and p.starts_on = wanted_from and p.ends_on >= today
  ) then
    perform private.invalid('pause.from', 'out_of_range');
  elsif wanted_until < wanted_from or wanted_until < today or wanted_until > wanted_from + 366 then
    perform private.invalid('pause.until', 'out_of_range');
  end if;
  -- What is over stays: those weeks remain frozen. What is on ends yesterday, what is to come goes.
  delete from public.pauses p
  where p.user_id = me
    and p.ends_on >= today
    and (p.starts_on >= today or p.starts_on >= wanted_from);
  update public.pauses p set ends_on = today - 1 where p.user_id = me and p.ends_on >= today;
  if wanted_until is not null then
    insert into public.pauses (user_id, starts_on, ends_on, reason)
    values (me, wanted_from, wanted_until, pause ->> 'reason')
    on conflict (user_id, starts_on) do update set ends_on = excluded.ends_on, reason = excluded.reason;
  end if;
end
$$;
comment on function private.set_pause(jsonb) is 'Replaces the pause that is on or to come; JSON null ends it.';
grant execute on function private.set_pause(jsonb) to authenticated;

-- -------- supabase/schemas/profiles/use_embedding_model.sql

create function private.use_embedding_model(model text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if char_length(model) > 100 then
    perform private.invalid('embedding_model', 'too_long');
  end if;
  if model is distinct from (select p.embedding_model from public.profiles p where p.id = auth.uid()) then
    update public.profiles p set embedding_model = model where p.id = auth.uid() and model is not null;
  end if;
end
$$;
comment on function private.use_embedding_model(text) is 'From now on vectors of this model are searched.';
grant execute on function private.use_embedding_model(text) to authenticated;

-- -------- supabase/schemas/rate_limits/rate_windows.sql

-- How much of what costs others a user may have: counted where it is done, so that no two requests miss each other.
create table private.rate_windows (
  user_id uuid not null references public.profiles (id) on delete cascade,
  seconds integer not null check (seconds > 0),
  started_at timestamptz not null,
  used integer not null check (used > 0),
  what text not null check (what in ('question', 'import', 'write')),
  primary key (user_id, what, seconds)
);
comment on table private.rate_windows is
  'How much a user had in each window that is running; one row a length of window of questions, imported sets and writes.';
comment on column private.rate_windows.seconds is 'Length of the window.';
comment on column private.rate_windows.started_at is 'When its first was counted; the window begins anew with the first one after its end.';
comment on column private.rate_windows.used is 'Counted since; what is refused is not counted.';
comment on column private.rate_windows.what is 'Questions to the model, sets that an import reads, or writes, of which a sample stands for all.';

-- No policy and no grant: only the definer functions below touch it.
alter table private.rate_windows enable row level security;

-- -------- supabase/schemas/rate_limits/count_write.sql

create function private.count_write() returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  -- Each count is a write of its own, so one of sixteen stands for all; the last ones are all looked at.
  sample constant integer := 16;
  limits constant jsonb := private.rate_limits('write');
begin
  if random() * sample < 1 or exists (
    select from private.rate_windows w
    where w.user_id = auth.uid() and w.what = 'write' and w.used > (limits #>> '{0,max}')::integer - sample
  ) then
    perform private.take_turn(limits, 'write', sample);
  end if;
end
$$;
comment on function private.count_write() is
  'Counts a write of the caller, or rate_limited: one user''s writes leave room for the others''.';

-- -------- supabase/schemas/rate_limits/rate_limits.sql

create function private.rate_limits(what text) returns jsonb
language plpgsql immutable
set search_path = ''
as $$
begin
  return case what
    -- Sets that imports read: any one file passes, and a year of one a day leaves room for thirty of them.
    when 'import' then '[{"name": "300000/1h", "max": 300000, "seconds": 3600}, {"name": "1000000/1d", "max": 1000000, "seconds": 86400}]'
    -- A hundred a second for as long as a minute: years that were kept offline pass, a flood does not.
    when 'write' then '[{"name": "6000/1m", "max": 6000, "seconds": 60}]'
  end::jsonb;
end
$$;
comment on function private.rate_limits(text) is
  'How much a user may import and write, whatever the way: the one place that says so. What may be asked of the model comes with the question.';
grant execute on function private.rate_limits(text) to authenticated;

-- -------- supabase/schemas/rate_limits/take_turn.sql

create function private.take_turn(limits jsonb, what text default 'question', cost integer default 1) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  now_at constant timestamptz := private.now();
  counted private.rate_windows;
  reset integer;
  wait integer;
  windows jsonb := '[]';
  one record;
begin
  -- One row is kept for each length of window, and the limits of questions come with them.
  if jsonb_array_length(limits) > 5 then
    perform private.invalid('rate_limits', 'too_long');
  end if;
  for one in select l.name, l.max, l.seconds from jsonb_to_recordset(limits) l (name text, max integer, seconds integer) order by l.seconds loop
    -- Limits of the same length count the same.
    if counted.seconds is distinct from one.seconds then
      insert into private.rate_windows as w (user_id, seconds, started_at, used, what)
      values (me, one.seconds, now_at, cost, what)
      on conflict on constraint rate_windows_pkey do update set
        used = case when private.is_running(w.started_at, w.seconds) then w.used else 0 end + excluded.used,
        started_at = case when private.is_running(w.started_at, w.seconds) then w.started_at else now_at end
      returning * into counted;
    end if;
    reset := private.seconds_left(counted.started_at, counted.seconds);
    if counted.used > one.max then
      wait := greatest(wait, reset);
    end if;
    windows := windows || jsonb_build_object('name', one.name, 'max', one.max, 'seconds', one.seconds,
      'remaining', greatest(one.max - counted.used, 0), 'reset', reset);
  end loop;
  if wait is not null then
    perform private.fail('rate_limited', jsonb_build_object('retry_after', wait, 'rate_limits', windows));
  end if;
  return windows;
end
$$;
comment on function private.take_turn(jsonb, text, integer) is
  'Counts what the caller is about to have against [{ name, max, seconds }]: what is left as [{ name, max, seconds, remaining, reset }], or rate_limited.';
grant execute on function private.take_turn(jsonb, text, integer) to authenticated;

-- -------- supabase/schemas/receipts/receipts.sql

-- Safe retries: the first answer to each id that was ever created, and what was deleted since.
create table private.receipts (
  resource text not null,
  id uuid not null,
  user_id uuid not null references public.profiles (id) on delete cascade,
  payload_hash bytea,
  answer json,
  deleted_at timestamptz,
  primary key (resource, id)
);
comment on table private.receipts is
  'One row for each created id: the hash of what was sent, the answer it got, and a tombstone after deletion.';
comment on column private.receipts.resource is
  'What kind of row the id is of: exercise, plan, plan_day, workout, memory, conversation, message.';
comment on column private.receipts.payload_hash is 'SHA-256 of the normalised payload that the id was created with.';
comment on column private.receipts.answer is 'What the first attempt was answered.';
comment on column private.receipts.deleted_at is 'Set by deletion, which also drops hash and answer.';

create index receipts_user_id_idx on private.receipts (user_id, resource, id);

-- No policy and no grant: only the definer functions below touch it.
alter table private.receipts enable row level security;

-- -------- supabase/schemas/receipts/bury.sql

create function private.bury() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if not exists (select from buried) then
    return null;
  end if;
  -- Nothing is kept of an account that is being erased.
  insert into private.receipts as r (resource, id, user_id, deleted_at)
  select tg_argv[0], b.id, b.user_id, private.now()
  from buried b
  where exists (select from public.profiles p where p.id = b.user_id)
  on conflict (resource, id) do update
    set deleted_at = excluded.deleted_at, payload_hash = null, answer = null
    where r.user_id = excluded.user_id;
  return null;
end
$$;
comment on function private.bury() is
  'After delete, with the transition table "buried": leaves a tombstone, so that a late retry does not bring the row back.';

-- -------- supabase/schemas/receipts/bury_one.sql

create function private.bury_one(resource text, target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into private.receipts as r (resource, id, user_id, deleted_at)
  values (bury_one.resource, target, auth.uid(), private.now())
  on conflict (resource, id) do update
    set deleted_at = excluded.deleted_at, payload_hash = null, answer = null
    where r.user_id = excluded.user_id;
end
$$;
comment on function private.bury_one(text, uuid) is 'A tombstone for a row that stays, such as an archived exercise.';
grant execute on function private.bury_one(text, uuid) to authenticated;

-- -------- supabase/schemas/receipts/claim.sql

create function private.claim(resource text, target uuid, payload jsonb) returns json
language plpgsql stable security definer
set search_path = ''
as $$
declare
  known private.receipts;
begin
  -- A first attempt of the same user that still runs holds the account, which whoever claims has locked:
  -- so its answer is here by now.
  select * into known from private.receipts r where r.resource = claim.resource and r.id = target;
  if known.id is null then
    return null;
  elsif known.user_id = auth.uid() and known.deleted_at is not null then
    perform private.fail('gone');
  elsif known.user_id <> auth.uid() or known.answer is null
    or known.payload_hash is distinct from private.fingerprint(target, payload) then
    perform private.fail('id_taken');
  end if;
  return known.answer;
end
$$;
comment on function private.claim(text, uuid, jsonb) is
  'After lock_account(). null: the id is the caller''s to create now. Otherwise the answer of the first attempt with the same payload; fails with id_taken or gone.';
grant execute on function private.claim(text, uuid, jsonb) to authenticated;

-- -------- supabase/schemas/receipts/deleted_among.sql

create function private.deleted_among(resource text, targets uuid[]) returns setof uuid
language sql stable security definer
set search_path = ''
as $$
  select r.id
  from private.receipts r
  where r.resource = deleted_among.resource
    and r.id = any (targets)
    and r.user_id = auth.uid()
    and r.deleted_at is not null
$$;
comment on function private.deleted_among(text, uuid[]) is 'Those of the rows that the caller once had.';
grant execute on function private.deleted_among(text, uuid[]) to authenticated;

-- -------- supabase/schemas/receipts/fingerprint.sql

create function private.fingerprint(target uuid, payload jsonb) returns bytea
language sql stable
-- With its id, as it nearly always comes: to leave that out would write all of the payload anew.
return sha256(convert_to((
  case when payload ->> 'id' = target::text then payload else payload || jsonb_build_object('id', target) end
)::text, 'UTF8'));
comment on function private.fingerprint(uuid, jsonb) is 'What tells one payload for an id from another.';

-- -------- supabase/schemas/receipts/keep_answer.sql

create function private.keep_answer(resource text, target uuid, payload jsonb, answer json) returns json
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into private.receipts (resource, id, user_id, payload_hash, answer)
  values (keep_answer.resource, target, auth.uid(), private.fingerprint(target, payload), keep_answer.answer)
  on conflict do nothing;
  -- Somebody else had the id, and deleted what it was of, after it was claimed.
  if not found then
    perform private.fail('id_taken');
  end if;
  return json_build_object('created', true, 'body', answer);
end
$$;
comment on function private.keep_answer(text, uuid, jsonb, json) is
  'Keeps the first answer to a payload for later retries and returns it as { created, body }.';
grant execute on function private.keep_answer(text, uuid, jsonb, json) to authenticated;

-- -------- supabase/schemas/receipts/own_receipts.sql

create function private.own_receipts(how_many integer, after_resource text default null, after_id uuid default null)
returns table (key json, shown json)
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return query
  select json_build_array(r.resource, r.id), json_build_object(
    'resource', r.resource, 'id', r.id, 'payload_hash', encode(r.payload_hash, 'hex'), 'answer', r.answer,
    'deleted_at', r.deleted_at
  )
  from private.receipts r
  where r.user_id = auth.uid()
    and (r.resource, r.id) > (coalesce(after_resource, ''), coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
  order by r.resource, r.id
  limit how_many;
end
$$;
comment on function private.own_receipts(integer, text, uuid) is
  'The caller''s receipts behind a place, for the export: nothing else shows them.';
grant execute on function private.own_receipts(integer, text, uuid) to authenticated;

-- -------- supabase/schemas/receipts/was_deleted.sql

create function private.was_deleted(resource text, target uuid) returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select exists (
      select from private.receipts r
      where r.resource = was_deleted.resource
        and r.id = target
        and r.user_id = auth.uid()
        and r.deleted_at is not null
    )
  );
end
$$;
comment on function private.was_deleted(text, uuid) is 'Whether the caller once had this row.';
grant execute on function private.was_deleted(text, uuid) to authenticated;

-- -------- supabase/schemas/exercises/types.sql

-- The exercise library (user_id null, filled by seed.sql) and each user's private exercises.
create type public.exercise_category as enum
  ('strength', 'olympic_weightlifting', 'strongman', 'plyometrics', 'cardio', 'mobility');
create type public.exercise_level as enum ('beginner', 'intermediate', 'advanced');
create type public.exercise_force as enum ('push', 'pull', 'static');
create type public.exercise_mechanic as enum ('compound', 'isolation');
create type public.equipment as enum (
  'barbell', 'ez_bar', 'trap_bar', 'dumbbell', 'kettlebell', 'machine', 'smith_machine', 'cable',
  'band', 'bodyweight', 'suspension', 'medicine_ball', 'stability_ball', 'weight_plate', 'landmine',
  'sled', 'cardio_machine', 'foam_roller', 'rope', 'other'
);
create type public.muscle as enum (
  'chest', 'front_delts', 'side_delts', 'rear_delts', 'rotator_cuff', 'triceps', 'biceps', 'forearms',
  'lats', 'upper_back', 'traps', 'lower_back', 'abs', 'obliques', 'hip_flexors', 'glutes', 'quads',
  'hamstrings', 'adductors', 'abductors', 'calves', 'neck'
);
create type public.tracking_type as enum (
  'weight_reps', 'reps', 'weighted_bodyweight', 'assisted_bodyweight', 'duration', 'weight_duration',
  'distance_duration', 'weight_distance'
);
comment on type public.tracking_type is 'Which fields a set of the exercise has.';
create type public.movement_pattern as enum (
  'squat', 'lunge', 'hinge', 'hip_extension', 'knee_extension', 'knee_flexion', 'hip_abduction', 'hip_adduction',
  'hip_flexion', 'calf_raise', 'horizontal_push', 'vertical_push', 'dip', 'chest_fly', 'horizontal_pull',
  'vertical_pull', 'pullover', 'upright_row', 'lateral_raise', 'front_raise', 'rear_fly', 'shrug', 'shoulder_rotation',
  'elbow_flexion', 'elbow_extension', 'wrist', 'trunk_flexion', 'trunk_stability', 'trunk_rotation', 'back_extension',
  'neck', 'carry', 'power', 'jump', 'conditioning', 'stretch'
);
comment on type public.movement_pattern is
  'What the body does in an exercise. power: cleans, snatches, throws and other lifts of the whole body at speed.';

-- -------- supabase/schemas/exercises/is_loaded.sql

create function private.is_loaded(tracking public.tracking_type) returns boolean
language sql immutable
return tracking in ('weight_reps', 'weighted_bodyweight');
comment on function private.is_loaded(public.tracking_type) is
  'Whether sets have reps against an external load, so that volume and 1RM mean something.';
grant execute on function private.is_loaded(public.tracking_type) to authenticated;

-- -------- supabase/schemas/exercises/search_key.sql

create function private.search_key(name text) returns text
language sql immutable
set search_path = ''
as $$ select btrim(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g')) $$;
comment on function private.search_key(text) is 'Letters and digits in lower case, single spaces between words.';
grant execute on function private.search_key(text) to authenticated;

-- -------- supabase/schemas/exercises/search_keys.sql

create function private.search_keys(name text, aliases text[]) returns text[]
language sql immutable
set search_path = ''
as $$ select array_agg(private.search_key(n)) from unnest(array[name] || aliases) n $$;
comment on function private.search_keys(text, text[]) is 'The search key of the name, then those of the aliases.';
grant execute on function private.search_keys(text, text[]) to authenticated;

-- -------- supabase/schemas/exercises/search_text.sql

create function private.search_text(name text, aliases text[]) returns text
language sql immutable
set search_path = ''
as $$
  select string_agg(k.key || ' ' || replace(k.key, ' ', ''), ' | ')
  from unnest(private.search_keys(name, aliases)) k (key)
$$;
comment on function private.search_text(text, text[]) is 'All search keys in one text, each also without its spaces.';
grant execute on function private.search_text(text, text[]) to authenticated;

-- -------- supabase/schemas/exercises/singular.sql

create function private.singular(word text) returns text
language sql immutable
return regexp_replace(regexp_replace(word, '(ch|sh|ss|x)es$', '\1'), '([^s])s$', '\1');
comment on function private.singular(text) is 'A word of a name without the s of the plural.';
grant execute on function private.singular(text) to authenticated;

-- -------- supabase/schemas/exercises/name_words.sql

create function private.name_words(name text) returns text[]
language plpgsql immutable
set search_path = ''
as $$
declare
  written text := lower(name);
  words text[];
begin
  -- Other trackers write the same name as "Pull Ups", "Pull-Up", "Pullup"; "Curl (EZ Bar)", "EZ-Bar Curls".
  written := translate(written, 'áàâãäåéèêëíìîïóòôõöøúùûüçñß''’‘ʼ`´', 'aaaaaaeeeeiiiioooooouuuucns');
  written := regexp_replace(written, '[^[:alnum:]]+', ' ', 'g');
  written := regexp_replace(written, '\m(pull|push|chin|sit|step|muscle|get|roll|press) (up|down|over|through|apart|out)(s?)\M', '\1\2\3', 'g');
  written := regexp_replace(written, '\m(skull|bench|cross|wood|dead|body|face|hyper) (crusher|pressing|over|chop|lift|weight|pull|extension)(s?)\M', '\1\2\3', 'g');
  written := regexp_replace(written, '\m(t|e z|ez|trap|hex) (curl )?bars?\M', '\1bar', 'g');
  written := regexp_replace(written, '\m(smith|medicine|med|stability|swiss) (machine|ball)\M', '\1\2', 'g');
  written := regexp_replace(written, '\mlat (raises?)\M', 'lateral \1', 'g');
  written := regexp_replace(written, '\m(underhand|under hand|supinated)( grip)?\M', 'reverse grip', 'g');
  written := regexp_replace(written, '\m(narrow grip|cg)\M', 'close grip', 'g');
  written := regexp_replace(written, '\mohp\M', 'overhead press', 'g');
  words := array(
    select distinct r.word collate "C"
    from string_to_table(written, ' ') w (word)
    cross join lateral (select private.singular(w.word) as stem) s
    cross join lateral (select case s.stem
      when 'flye' then 'fly' when 'flie' then 'fly'
      when 'db' then 'dumbbell' when 'bb' then 'barbell' when 'kb' then 'kettlebell' when 'bw' then 'bodyweight'
      when 'one' then 'single' when '1' then 'single' when 'unilateral' then 'single'
      when 'legged' then 'leg' when 'armed' then 'arm'
      when 'smith' then 'smithmachine' when 'ez' then 'ezbar' when 'e zbar' then 'ezbar' when 'zbar' then 'ezbar'
      when 'hexbar' then 'trapbar' when 'banded' then 'band'
      when 'medball' then 'medicineball' when 'swissball' then 'stabilityball' when 'trx' then 'suspension'
      when 'pressdown' then 'pushdown' when 'calve' then 'calf' when 'woodchopper' then 'woodchop'
      when 'paused' then 'pause'
      else s.stem
    end as word) r
    where r.word not in ('', 'and', 'the', 'with', 'w', 'for', 'on', 'using', 'e')
    order by 1
  );
  return words;
end
$$;
comment on function private.name_words(text) is
  'The words of an exercise''s name, each once, in alphabetical order, in the singular, and in one of the spellings in use.';
grant execute on function private.name_words(text) to authenticated;

-- -------- supabase/schemas/exercises/match_keys.sql

create function private.match_keys(name text, aliases text[]) returns text[]
language sql immutable
set search_path = ''
as $$ select array_agg(array_to_string(private.name_words(k.name), ' ') order by k.n) from unnest(array[name] || aliases) with ordinality k (name, n) $$;
comment on function private.match_keys(text, text[]) is
  'The words of the name, then those of the aliases, each as one text: what the names of an import are compared with.';
grant execute on function private.match_keys(text, text[]) to authenticated;

-- -------- supabase/schemas/exercises/movement_pattern.sql

create function private.movement_pattern(
  name text, category public.exercise_category, mechanic public.exercise_mechanic, muscles public.muscle[]
) returns public.movement_pattern
language plpgsql immutable
set search_path = ''
as $$
declare
  called constant text := private.search_key(name);
  -- The first muscle is the one that the exercise is for.
  muscle constant public.muscle := muscles[1];
  is_isolation constant boolean := mechanic = 'isolation';
begin
  return case
    when category = 'mobility' then 'stretch'
    when category = 'plyometrics' then 'jump'
    when category = 'olympic_weightlifting' then 'power'
    when category = 'cardio' then 'conditioning'
    when called ~ '\m(stretch(es|ing)?|foam roll)\M' then 'stretch'
    when muscle = 'neck' then 'neck'
    when muscle = 'calves' then 'calf_raise'
    when called ~ '\m(carry|carries|farmers?|yoke)\M' then 'carry'
    when called ~ '\msled\M' then 'conditioning'
    when called ~ '\m(deadlifts?|rdl|good mornings?|swings?|pull through|rack pull|block pull|atlas|tire flip)\M'
      and called !~ '\mhigh pull\M' then 'hinge'
    when called ~ '\m(snatch|clean|jerk|thrusters?|get ups?|man makers?|devil press|ground to overhead|high pull|sandbag to)\M'
      then 'power'
    when muscle = 'abductors' or called ~ '\m(monster walk|clamshell|fire hydrant|hip abduction)\M' then 'hip_abduction'
    when called ~ '\m(lunges?|split squats?|step ups?|step downs?|pistols?|shrimp|cossack|lateral squat|single leg (box|leg press))\M'
      then 'lunge'
    when muscle = 'adductors' and called !~ '\msquats?\M' then 'hip_adduction'
    when muscle = 'hip_flexors' then 'hip_flexion'
    when muscle = 'quads' and is_isolation then 'knee_extension'
    when muscle in ('quads', 'adductors') or muscle = 'glutes' and called ~ '\msquats?\M' then 'squat'
    when muscle = 'hamstrings' and (is_isolation or called ~ '\m(glute ham|curls?)\M') then 'knee_flexion'
    when muscle = 'hamstrings' then 'hinge'
    when muscle = 'glutes' then 'hip_extension'
    when muscle = 'lower_back' then 'back_extension'
    when called ~ '\m(pullovers?|straight arm)\M' then 'pullover'
    when muscle = 'rear_delts' or called ~ '\my raise\M' then 'rear_fly'
    when called ~ '\m(pull ups?|pullups?|chin ups?|chinups?|pulldowns?|muscle ups?|rope climb|front lever)\M' then 'vertical_pull'
    when muscle in ('lats', 'upper_back') then 'horizontal_pull'
    when called ~ '\mupright rows?\M' then 'upright_row'
    when muscle = 'traps' then 'shrug'
    when muscle = 'rotator_cuff' or called ~ '\mhalo\M' then 'shoulder_rotation'
    when called ~ '\m(wrist|pinch|dead hang)\M' then 'wrist'
    when muscle = 'biceps' or muscle = 'forearms' and called ~ '\mcurls?\M' then 'elbow_flexion'
    when muscle = 'forearms' then 'wrist'
    when muscle in ('chest', 'triceps') and called ~ '\mdips?\M' then 'dip'
    when muscle = 'front_delts' and is_isolation then 'front_raise'
    when muscle = 'front_delts' then 'vertical_push'
    when muscle = 'side_delts' then 'lateral_raise'
    when muscle = 'chest' and is_isolation and called !~ '\mpush ups?\M' then 'chest_fly'
    when muscle = 'chest' then 'horizontal_push'
    when muscle = 'triceps' and is_isolation then 'elbow_extension'
    when muscle = 'triceps' then 'horizontal_push'
    when muscle in ('abs', 'obliques')
      and called ~ '\m(planks?|dead bug|hollow hold|pallof|rollout|l sit|shoulder tap|inchworm|crawl|stir)\M' then 'trunk_stability'
    when muscle = 'obliques' then 'trunk_rotation'
    when muscle = 'abs' then 'trunk_flexion'
  end::public.movement_pattern;
end
$$;
comment on function private.movement_pattern(text, public.exercise_category, public.exercise_mechanic, public.muscle[]) is
  'What the body does in an exercise, by its name where that says it, else by the muscle that it is for.';
grant execute on function private.movement_pattern(text, public.exercise_category, public.exercise_mechanic, public.muscle[])
  to authenticated;

-- -------- supabase/schemas/exercises/exercise_document.sql

create function private.exercise_document(
  id uuid, user_id uuid, slug text, name text, aliases text[], category public.exercise_category,
  level public.exercise_level, force public.exercise_force, mechanic public.exercise_mechanic,
  equipment public.equipment, primary_muscles public.muscle[], secondary_muscles public.muscle[],
  instructions text[], tracking public.tracking_type, archived_at timestamptz, version integer
) returns json
language plpgsql immutable
set search_path = ''
as $$
begin
  return json_build_object(
    'id', id, 'slug', slug, 'name', name, 'aliases', aliases, 'category', category, 'level', level, 'force', force,
    'mechanic', mechanic, 'equipment', equipment, 'primary_muscles', primary_muscles,
    'secondary_muscles', secondary_muscles, 'instructions', instructions, 'tracking', tracking,
    'is_custom', user_id is not null, 'is_archived', archived_at is not null, 'version', version
  );
end
$$;
comment on function private.exercise_document(uuid, uuid, text, text, text[], public.exercise_category,
  public.exercise_level, public.exercise_force, public.exercise_mechanic, public.equipment, public.muscle[],
  public.muscle[], text[], public.tracking_type, timestamptz, integer) is 'Exercise, as the API shows it.';
grant execute on function private.exercise_document(uuid, uuid, text, text, text[], public.exercise_category,
  public.exercise_level, public.exercise_force, public.exercise_mechanic, public.equipment, public.muscle[],
  public.muscle[], text[], public.tracking_type, timestamptz, integer) to authenticated;

-- -------- supabase/schemas/exercises/search_marks.sql

create function private.search_marks(words text, way integer) returns bit(1024)
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select coalesce(
      bit_or(set_bit(0::bit(1024), ('x' || substr(md5(t.trigram), 1 + 4 * way, 4))::bit(16)::integer & 1023, 1)), 0::bit(1024)
    )
    from unnest(extensions.show_trgm(words)) t (trigram)
  );
end
$$;
comment on function private.search_marks(text, integer) is
  'Which trigrams a text has, as marks of one of 1024 bits each, in one way or another: what lacks most of a word''s marks does not resemble it.';
grant execute on function private.search_marks(text, integer) to authenticated;

-- -------- supabase/schemas/exercises/letters.sql

create function private.letters(word text) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return (select string_agg(c, '' order by c collate "C") from string_to_table(word, null) c);
end
$$;
comment on function private.letters(text) is 'The letters of a word in alphabetical order.';
grant execute on function private.letters(text) to authenticated;

-- -------- supabase/schemas/exercises/anagrams.sql

create function private.anagrams(name text, aliases text[]) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return array(
    select distinct private.letters(w.word)
    from unnest(private.search_keys(name, aliases)) k (key)
    cross join string_to_table(k.key, ' ') w (word)
    where char_length(w.word) >= 4
  );
end
$$;
comment on function private.anagrams(text, text[]) is
  'The letters of each word of name and aliases that is long enough to be misspelt.';
grant execute on function private.anagrams(text, text[]) to authenticated;

-- -------- supabase/schemas/exercises/exercises.sql

create table public.exercises (
  id uuid primary key default gen_random_uuid(),
  user_id uuid default auth.uid() references public.profiles (id) on delete cascade,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 120),
  name text not null check (char_length(name) between 1 and 80),
  aliases text[] not null default '{}' check (private.is_short_list(aliases, 20, 80)),
  category public.exercise_category not null default 'strength',
  level public.exercise_level not null default 'beginner',
  force public.exercise_force,
  mechanic public.exercise_mechanic,
  equipment public.equipment not null default 'other',
  primary_muscles public.muscle[] not null default '{}',
  secondary_muscles public.muscle[] not null default '{}',
  instructions text[] not null default '{}' check (private.is_short_list(instructions, 20, 500)),
  tracking public.tracking_type not null default 'weight_reps',
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  is_loaded boolean not null generated always as (private.is_loaded(tracking)) stored,
  search_keys text[] not null generated always as (private.search_keys(name, aliases)) stored,
  search_text text not null generated always as (private.search_text(name, aliases)) stored,
  match_keys text[] not null generated always as (private.match_keys(name, aliases)) stored,
  movement public.movement_pattern generated always as
    (private.movement_pattern(name, category, mechanic, primary_muscles)) stored,
  document json not null generated always as (private.exercise_document(id, user_id, slug, name, aliases, category,
    level, force, mechanic, equipment, primary_muscles, secondary_muscles, instructions, tracking, archived_at,
    version)) stored,
  search_marks bit(1024) not null generated always as (private.search_marks(private.search_text(name, aliases), 0)) stored,
  anagrams text[] not null generated always as (private.anagrams(name, aliases)) stored,
  sort_name text collate "C" not null generated always as (lower(name)) stored,
  other_marks bit(1024) not null generated always as (private.search_marks(private.search_text(name, aliases), 1)) stored,
  unique nulls not distinct (user_id, slug),
  check (pg_column_size(instructions) <= 65536 and pg_column_size(aliases) <= 16384),
  check (coalesce(array_ndims(aliases), 1) = 1 and coalesce(array_ndims(instructions), 1) = 1),
  check (not primary_muscles && secondary_muscles),
  check (private.is_short_list(primary_muscles::text[], 22, 80) and private.is_short_list(secondary_muscles::text[], 22, 80)),
  check (user_id is not null or archived_at is null)
)
-- Compressed, what a search reads of each row would be unpacked each time.
with (toast_tuple_target = 4080);
comment on table public.exercises is 'Library exercises (user_id null) and private ones of each user.';
comment on column public.exercises.slug is 'Readable key, unique in the library and among a user''s own.';
comment on column public.exercises.aliases is 'Other names and abbreviations that a search knows.';
comment on column public.exercises.force is 'Push, pull or static; null where the word means nothing, as for cardio.';
comment on column public.exercises.mechanic is 'Compound or isolation; null for cardio and mobility.';
comment on column public.exercises.instructions is 'Short lines, in order.';
comment on column public.exercises.version is 'Rises with every visible change; the ETag.';
comment on column public.exercises.archived_at is
  'Deleting a private exercise archives it: hidden from lists and search, still readable, loggable and counted.';
comment on column public.exercises.is_loaded is
  'Whether sets have reps against an external load, so that volume and 1RM mean something.';
comment on column public.exercises.search_keys is 'Normalised name and aliases, what a search compares with.';
comment on column public.exercises.match_keys is
  'The words of name and aliases, in the singular and in alphabetical order: what an import compares with.';
comment on column public.exercises.movement is
  'The movement pattern, by name and muscles; null for an own exercise of which neither says it.';
comment on column public.exercises.document is 'The exercise as the API shows it, made once at the write.';
comment on column public.exercises.search_marks is 'Marks of the trigrams of search_text: what cannot resemble a text is passed over.';
comment on column public.exercises.other_marks is 'The same trigrams, marked in another way: what two marks share by chance in one they do not in the other.';
comment on column public.exercises.anagrams is 'The letters of its words in alphabetical order, for swapped ones.';
comment on column public.exercises.sort_name is 'What lists are in the order of; a cursor compares with it.';
comment on column public.exercises.search_text is 'The same in one text, for the coarse first pass of a search.';

-- A name of signs alone has an empty key; it is then itself.
create unique index exercises_own_name_key on public.exercises
  (user_id, coalesce(nullif(private.search_key(name), ''), lower(name)))
  where user_id is not null and archived_at is null;

-- The library and one's own are read by name each, however many others there are.
create index exercises_library_name_idx on public.exercises (sort_name, id) where user_id is null;
create index exercises_own_name_idx on public.exercises (user_id, sort_name, id) where user_id is not null;

alter table public.exercises enable row level security;

create policy "Users read the library and their own exercises" on public.exercises
  for select to authenticated using (user_id is null or user_id = (select auth.uid()));
create policy "Users add their own exercises" on public.exercises
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own exercises" on public.exercises
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
grant select on public.exercises to authenticated;
grant insert (id, slug, name, aliases, category, level, force, mechanic, equipment, primary_muscles,
  secondary_muscles, instructions, tracking) on public.exercises to authenticated;
-- No delete: a logged set keeps its exercise, so deleting is setting archived_at.
grant update (name, aliases, category, level, force, mechanic, equipment, primary_muscles,
  secondary_muscles, instructions, tracking, archived_at) on public.exercises to authenticated;

create trigger exercises_100_raise_version before update on public.exercises
  for each row execute function private.raise_version('is_loaded', 'search_keys', 'search_text', 'match_keys', 'movement',
    'document', 'search_marks', 'anagrams', 'sort_name', 'other_marks');

create trigger exercises_900_cap after insert on public.exercises
  referencing new table as added for each statement execute function private.cap_user('2000');

-- -------- supabase/schemas/exercises/library_terms.sql

create table private.library_terms (
  id bigint generated always as identity primary key,
  term text collate "C" not null,
  exercise_id uuid not null references public.exercises (id) on delete cascade,
  sort_name text collate "C" not null,
  whole real,
  part real,
  word text
);
comment on table private.library_terms is
  'What library exercises are found by, in one index, since no index of substrings or arrays serves behind a policy. Nobody''s: one''s own exercises are few, and are read one by one.';
comment on column private.library_terms.term is
  'A search key from one of its words on; a whole one without its spaces, behind =; the letters of a word in order, behind ~.';
comment on column private.library_terms.whole is 'How well the exercise answers a search for the whole term.';
comment on column private.library_terms.part is 'How well it answers a search for the words that the term begins with.';
comment on column private.library_terms.word is 'The word of these letters.';

create index library_terms_term_idx on private.library_terms (term);
create index library_terms_exercise_idx on private.library_terms (exercise_id);

alter table private.library_terms enable row level security;

create policy "Everyone signed in reads the library's terms" on private.library_terms
  for select to authenticated using (true);
grant select on private.library_terms to authenticated;

-- -------- supabase/schemas/exercises/library_versions.sql

create table private.library_versions (
  user_id uuid references public.profiles (id) on delete cascade,
  version uuid primary key default gen_random_uuid(),
  unique nulls not distinct (user_id)
);
comment on table private.library_versions is
  'Which state the library (user_id null) and each user''s own exercises are in; no row where there are none.';
comment on column private.library_versions.version is
  'Another at every change, and never one that was there before, of this user or another: what a cache keeps is told apart by it.';

-- -------- supabase/schemas/exercises/archive_exercise.sql

create function public.archive_exercise(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  update public.exercises e
  set archived_at = private.now()
  where e.id = target and e.user_id = me and e.archived_at is null;
  if not found then
    perform private.fail('not_found');
  end if;
  perform private.bury_one('exercise', target);
end
$$;
comment on function public.archive_exercise(uuid) is 'DELETE /exercises/{id}: own ones; what was logged with it stays.';
grant execute on function public.archive_exercise(uuid) to authenticated;

-- -------- supabase/schemas/exercises/asked_for.sql

create function private.asked_for(asked jsonb, labels text[]) returns text[]
language plpgsql immutable
set search_path = ''
as $$
declare
  known text[] := '{}';
  label text;
begin
  if jsonb_typeof(asked) <> 'array' then
    return null;
  end if;
  -- A loop of expressions: a query would be the most of what it costs.
  foreach label in array labels loop
    if asked ? label then
      known := known || label;
    end if;
  end loop;
  return known;
end
$$;
comment on function private.asked_for(jsonb, text[]) is
  'Which of these labels a list names, those that are none left out; null where there is no list.';
grant execute on function private.asked_for(jsonb, text[]) to authenticated;

-- -------- supabase/schemas/exercises/create_exercise.sql

create function public.create_exercise(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  wanted public.exercises;
  replay json;
begin
  perform private.lock_account();
  perform private.check_size('payload', pg_column_size(payload), 131072);
  replay := private.claim('exercise', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  wanted := jsonb_populate_record(null::public.exercises, payload);
  begin
    insert into public.exercises as e (id, slug, name, aliases, category, level, force, mechanic, equipment,
      primary_muscles, secondary_muscles, instructions, tracking)
    values (
      target, private.own_slug(wanted.name, target), wanted.name, coalesce(wanted.aliases, '{}'),
      coalesce(wanted.category, 'strength'), coalesce(wanted.level, 'beginner'), wanted.force, wanted.mechanic,
      coalesce(wanted.equipment, 'other'), coalesce(wanted.primary_muscles, '{}'),
      coalesce(wanted.secondary_muscles, '{}'), coalesce(wanted.instructions, '{}'),
      coalesce(wanted.tracking, 'weight_reps')
    );
  exception when unique_violation then
    perform private.fail(case when sqlerrm like '%exercises_own_name_key%' then 'name_taken' else 'id_taken' end);
  end;
  return private.keep_answer('exercise', target, payload, public.get_exercise(target::text));
end
$$;
comment on function public.create_exercise(jsonb) is 'POST /exercises: { created, body }.';
grant execute on function public.create_exercise(jsonb) to authenticated;

-- -------- supabase/schemas/exercises/exercise_facets.sql

create function public.exercise_facets(if_none_match text[] default null) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  tag constant text := private.library_tag();
begin
  if private.is_known(tag, if_none_match) then
    return json_build_object('tag', tag);
  end if;
  return (
    with visible as materialized (
      select e.equipment, e.category, e.level, e.mechanic, e.force, e.tracking, e.user_id is not null as custom, e.primary_muscles
      from public.exercises e
      where e.archived_at is null
    ), counted (facet, value, n) as (
      select 'muscle', m.muscle::text, count(*) from visible v cross join unnest(v.primary_muscles) m (muscle) group by m.muscle
      union all
      select case 0
        when grouping(v.equipment) then 'equipment' when grouping(v.category) then 'category' when grouping(v.level) then 'level'
        when grouping(v.mechanic) then 'mechanic' when grouping(v.force) then 'force' when grouping(v.tracking) then 'tracking'
        else 'custom'
      end, coalesce(v.equipment::text, v.category::text, v.level::text, v.mechanic::text, v.force::text, v.tracking::text, v.custom::text), count(*)
      from visible v
      group by grouping sets (v.equipment, v.category, v.level, v.mechanic, v.force, v.tracking, v.custom)
    )
    select json_object_agg(f.facet, f.value order by f.facet = 'tag', f.facet)
    from (
      select c.facet, json_agg(json_build_object('value', c.value, 'count', c.n) order by c.n desc, c.value) as value
      from counted c
      where c.value is not null
      group by c.facet
      union all
      select 'tag', to_json(tag)
    ) f
  );
end
$$;
comment on function public.exercise_facets(text[]) is
  'GET /exercises/facets: every filter value with its number of exercises. Only the tag of library_tag() when it is among those known.';
grant execute on function public.exercise_facets(text[]) to authenticated;

-- -------- supabase/schemas/exercises/exercise_id.sql

create function private.exercise_id(slug text) returns uuid
language sql immutable
return private.derived_id('exercise:' || slug);
comment on function private.exercise_id(text) is 'The same library exercise has the same id in every database.';
grant execute on function private.exercise_id(text) to authenticated;

-- -------- supabase/schemas/exercises/exercise_json.sql

create function private.exercise_json(e public.exercises) returns jsonb
language sql stable
return e.document::jsonb;
comment on function private.exercise_json(public.exercises) is 'Exercise, as the API shows it, to be built into something else.';
grant execute on function private.exercise_json(public.exercises) to authenticated;

-- -------- supabase/schemas/exercises/exercise_substitutes.sql

create function public.exercise_substitutes(
  target uuid, equipment text[] default null, page_limit integer default 20
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  there_is constant text[] := coalesce(equipment, private.gym_equipment());
  original public.exercises;
begin
  perform private.require_account();
  perform private.check_page(page_limit, null);
  perform private.check_size('equipment', pg_column_size(equipment), 4096);
  select * into original from public.exercises e where e.id = target;
  if original.id is null then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object(
    'data', coalesce((
      select jsonb_agg(private.exercise_json(s.e) order by s.place)
      from (
        select e, row_number() over () as place
        from private.substitutes_for(original, there_is, '{}', page_limit) e
      ) s
    ), '[]'),
    'next_after', null
  );
end
$$;
comment on function public.exercise_substitutes(uuid, text[], integer) is
  'GET /exercises/{id}/substitutes: by shared muscles first, then mechanic, force and tracking; of the equipment asked for, or else of the gym; none that a standing constraint rules out.';
grant execute on function public.exercise_substitutes(uuid, text[], integer) to authenticated;

-- -------- supabase/schemas/exercises/filtered_exercises.sql

create function private.filtered_exercises(filters jsonb, page_after jsonb default null, most integer default null) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  ids constant text[] := private.texts(filters -> 'ids');
  muscles constant public.muscle[] :=
    case when filters ? 'muscle' then private.asked_for(filters -> 'muscle', enum_range(null::public.muscle)::text[]) end;
  equipments constant public.equipment[] :=
    case when filters ? 'equipment' then private.asked_for(filters -> 'equipment', enum_range(null::public.equipment)::text[]) end;
  categories constant public.exercise_category[] :=
    case when filters ? 'category' then private.asked_for(filters -> 'category', enum_range(null::public.exercise_category)::text[]) end;
  levels constant public.exercise_level[] :=
    case when filters ? 'level' then private.asked_for(filters -> 'level', enum_range(null::public.exercise_level)::text[]) end;
  mechanics constant public.exercise_mechanic[] :=
    case when filters ? 'mechanic' then private.asked_for(filters -> 'mechanic', enum_range(null::public.exercise_mechanic)::text[]) end;
  forces constant public.exercise_force[] :=
    case when filters ? 'force' then private.asked_for(filters -> 'force', enum_range(null::public.exercise_force)::text[]) end;
  trackings constant public.tracking_type[] :=
    case when filters ? 'tracking' then private.asked_for(filters -> 'tracking', enum_range(null::public.tracking_type)::text[]) end;
  is_custom constant boolean := case jsonb_typeof(filters -> 'custom') when 'boolean' then (filters -> 'custom')::boolean end;
  -- Most filters name a muscle, equipment, or both; the rest is then one comparison a row.
  is_rest constant boolean := filters ?| array['category', 'level', 'mechanic', 'force', 'tracking', 'custom', 'ids'];
  -- The bound is always there, before the first name if need be.
  page_id constant uuid := coalesce((page_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
  page_name constant text := case when page_after ->> 1 is null then '' else page_after ->> 0 end;
begin
  return array(
    select e.id
    from public.exercises e
    where (muscles is null or e.primary_muscles && muscles)
      and (equipments is null or e.equipment = any (equipments))
      and (not is_rest or (
        (categories is null or e.category = any (categories))
        and (levels is null or e.level = any (levels))
        and (mechanics is null or e.mechanic = any (mechanics))
        and (forces is null or e.force = any (forces))
        and (trackings is null or e.tracking = any (trackings))
        and (is_custom is null or (e.user_id is not null) = is_custom)
        and (ids is null or e.id::text = any (ids))
      ))
      -- Asked for by id, an archived exercise is still read.
      and (e.archived_at is null or ids is not null)
      and (e.sort_name, e.id) > (page_name, page_id)
    order by e.sort_name, e.id
    limit most
  );
end
$$;
comment on function private.filtered_exercises(jsonb, jsonb, integer) is
  'The visible exercises that filters let through, by name: filters AND, values of one OR.';
grant execute on function private.filtered_exercises(jsonb, jsonb, integer) to authenticated;

-- -------- supabase/schemas/exercises/found_exercises.sql

create function private.found_exercises(wanted text, page_limit integer, among uuid[]) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  sought constant text := private.respelled(private.search_key(wanted));
  found uuid[];
begin
  select array_agg(m.exercise_id order by m.score desc, m.sort_name, m.exercise_id) into found
  from private.literal_matches(sought, among) m;
  -- What holds the words has at least 0.81, everything else at most 0.8: nothing else comes before them.
  if cardinality(found) >= page_limit then
    return found[:page_limit];
  end if;
  return array(
    select e.id
    from private.search_exercises(sought, among) s
    join public.exercises e on e.id = s.exercise_id
    order by s.score desc, e.sort_name, e.id
    limit page_limit
  );
end
$$;
comment on function private.found_exercises(text, integer, uuid[]) is
  'The visible exercises that a search means best, of some or of all, best first.';
grant execute on function private.found_exercises(text, integer, uuid[]) to authenticated;

-- -------- supabase/schemas/exercises/get_exercise.sql

create function public.get_exercise(ref text) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  found_json json;
begin
  perform private.check_size('id', octet_length(ref), 500);
  if pg_input_is_valid(ref, 'uuid') then
    select e.document into found_json from public.exercises e where e.id = ref::uuid;
  end if;
  if found_json is null then
    select e.document into found_json
    from public.exercises e
    where e.slug = lower(ref) and (e.user_id is null or e.user_id = me)
    order by e.user_id nulls last
    limit 1;
  end if;
  if found_json is null then
    perform private.fail('not_found');
  end if;
  return found_json;
end
$$;
comment on function public.get_exercise(text) is 'GET /exercises/{id or slug}.';
grant execute on function public.get_exercise(text) to authenticated;

-- -------- supabase/schemas/exercises/is_known.sql

create function private.is_known(tag text, if_none_match text[]) returns boolean
language sql immutable
return coalesce(tag = any (if_none_match) or '*' = any (if_none_match), false);
comment on function private.is_known(text, text[]) is 'Whether If-None-Match names the tag, or any with *.';
grant execute on function private.is_known(text, text[]) to authenticated;

-- -------- supabase/schemas/exercises/keep_library_terms.sql

create function private.keep_library_terms() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  delete from private.library_terms t where t.exercise_id = new.id;
  insert into private.library_terms (term, exercise_id, sort_name, whole, part, word)
  select t.term, new.id, new.sort_name, private.literal_score(t.whole, k.place, cardinality(new.aliases)),
    private.literal_score(t.part, k.place, cardinality(new.aliases)), t.word
  from unnest(new.search_keys) with ordinality k (key, place)
  cross join lateral (select string_to_array(k.key, ' ') as words) s
  cross join lateral (
    select array_to_string(s.words[w.n:], ' ') as term, case w.n when 1 then 1 else 0.85 end as whole,
      case w.n when 1 then 0.9 else 0.85 end as part, null as word
    from generate_subscripts(s.words, 1) w (n)
    union all
    select '=' || replace(k.key, ' ', ''), 0.98, null, null
    union all
    select '~' || private.letters(w.word), null, null, w.word from unnest(s.words) w (word) where char_length(w.word) >= 4
  ) t;
  return null;
end
$$;
comment on function private.keep_library_terms() is 'Library exercises are found by their names as they are now, with the scores that literal_class() would give.';

create trigger exercises_500_keep_terms_of_new after insert on public.exercises
  for each row when (new.user_id is null) execute function private.keep_library_terms();
create trigger exercises_500_keep_terms after update on public.exercises
  for each row when (new.user_id is null and new.version <> old.version) execute function private.keep_library_terms();

-- -------- supabase/schemas/exercises/library_tag.sql

create function private.library_tag() returns text
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  tag text;
begin
  select coalesce(l.version::text, 'empty') || coalesce('.' || o.version, '') into tag
  from public.profiles p
  left join private.library_versions l on l.user_id is null
  left join private.library_versions o on o.user_id = p.id
  where p.id = me;
  if not found then
    perform private.fail('unauthorized');
  end if;
  return tag;
end
$$;
comment on function private.library_tag() is
  'As require_account: which state of the library and the own exercises the caller sees. The second part, behind a dot, is there when the caller has own ones.';
grant execute on function private.library_tag() to authenticated;

-- -------- supabase/schemas/exercises/list_exercises.sql

create function public.list_exercises(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null, if_none_match text[] default null
) returns json
language plpgsql stable
set search_path = ''
-- The planner thinks a search dear enough to compile: 225 ms for a query of 6 to 15.
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  tag constant text := private.library_tag();
  wanted constant text := filters ->> 'q';
  is_filtered constant boolean := filters - 'q' <> '{}';
  page uuid[];
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 32768);
  perform private.check_size('q', octet_length(wanted), 800);
  if private.is_known(tag, if_none_match) then
    return json_build_object('tag', tag);
  end if;
  if wanted is not null then
    page := private.found_exercises(wanted, page_limit, case when is_filtered then private.filtered_exercises(filters) end);
  elsif is_filtered then
    page := private.filtered_exercises(filters, page_after, page_limit + 1);
  else
    page := private.named_exercises(page_after, page_limit + 1);
  end if;
  return (
    select json_build_object(
      'data', coalesce(json_agg(e.document order by p.n), '[]'),
      'next_after', case when cardinality(page) > page_limit then
        (select json_build_array(l.sort_name, l.id) from public.exercises l where l.id = page[page_limit])
      end,
      'tag', tag
    )
    from unnest(page[:page_limit]) with ordinality p (id, n)
    join public.exercises e on e.id = p.id
  );
end
$$;
comment on function public.list_exercises(jsonb, integer, jsonb, text[]) is
  'GET /exercises: filters AND, values of one filter OR; with q the best matches, else by name. Only the tag of library_tag() when it is among those known.';
grant execute on function public.list_exercises(jsonb, integer, jsonb, text[]) to authenticated;

-- -------- supabase/schemas/exercises/literal_class.sql

create function private.literal_class(key text, wanted text, compact text) returns numeric
language sql immutable
return case
  when key = wanted then 1
  when replace(key, ' ', '') = compact then 0.98
  when key like wanted || ' %' then 0.9
  when ' ' || key || ' ' like '% ' || wanted || ' %' then 0.85
end;
comment on function private.literal_class(text, text, text) is
  'How a search key answers another: 1 equal, 0.98 equal but for spaces, 0.9 begins with it, 0.85 holds it as words; else null.';
grant execute on function private.literal_class(text, text, text) to authenticated;

-- -------- supabase/schemas/exercises/literal_matches.sql

create function private.literal_matches(sought text, among uuid[])
returns table (exercise_id uuid, score real, sort_name text)
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  compact constant text := replace(sought, ' ', '');
begin
  return query
  select t.exercise_id, max(case when t.term = sought or t.term = '=' || compact then t.whole else t.part end), t.sort_name
  from private.library_terms t
  -- A space is the only character of a key that comes before an exclamation mark.
  where (t.term >= sought and t.term < sought || '!' or t.term = '=' || compact)
    and (among is null or t.exercise_id = any (among))
  group by t.exercise_id, t.sort_name
  union all
  select o.id, o.score, o.sort_name
  from (
    select e.id, e.sort_name,
      max(private.literal_score(private.literal_class(k.key, sought, compact), k.place, cardinality(e.aliases))) as score
    from public.exercises e
    cross join unnest(e.search_keys) with ordinality k (key, place)
    where e.user_id = me
      and e.archived_at is null
      and strpos(e.search_text, compact) > 0
      and (among is null or e.id = any (among))
    group by e.id
  ) o
  where o.score is not null;
end
$$;
comment on function private.literal_matches(text, uuid[]) is
  'Visible exercises of which a key holds the search key as words, with their score; of some, or of all.';
grant execute on function private.literal_matches(text, uuid[]) to authenticated;

-- -------- supabase/schemas/exercises/literal_score.sql

create function private.literal_score(class numeric, place bigint, aliases integer) returns real
language sql immutable
return case when class = 1 and place = 1 then 1 else
  0.97 * (class - case place when 1 then 0 else 0.01 end) + 0.0012 * aliases
end;
comment on function private.literal_score(numeric, bigint, integer) is
  'How well an exercise answers a search by its key in this place, of this class of literal_class(); null for none.';
grant execute on function private.literal_score(numeric, bigint, integer) to authenticated;

-- -------- supabase/schemas/exercises/named_exercises.sql

create function private.named_exercises(page_after jsonb, most integer) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- The bound is always there, before the first name if need be: then the indexes are read from it on.
  page_id constant uuid := coalesce((page_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
  page_name constant text := case when page_after ->> 1 is null then '' else page_after ->> 0 end;
begin
  return array(
    select f.id
    from (
      (select e.id, e.sort_name
      from public.exercises e
      where e.user_id is null and e.archived_at is null and (e.sort_name, e.id) > (page_name, page_id)
      order by e.sort_name, e.id
      limit most)
      union all
      (select e.id, e.sort_name
      from public.exercises e
      where e.user_id = me and e.archived_at is null and (e.sort_name, e.id) > (page_name, page_id)
      order by e.sort_name, e.id
      limit most)
    ) f
    order by f.sort_name, f.id
    limit most
  );
end
$$;
comment on function private.named_exercises(jsonb, integer) is
  'The first visible exercises by name, from a place on: the library and one''s own, each by its index.';
grant execute on function private.named_exercises(jsonb, integer) to authenticated;

-- -------- supabase/schemas/exercises/overlap.sql

create function private.overlap(a public.muscle[], b public.muscle[]) returns real
language plpgsql immutable
set search_path = ''
as $$
declare
  shared integer := 0;
  one public.muscle;
begin
  -- A loop of expressions: a query would be the most of what a ranking costs.
  foreach one in array a loop
    if one = any (b) then
      shared := shared + 1;
    end if;
  end loop;
  return case when shared = 0 then 0 else shared::real / (cardinality(a) + cardinality(b) - shared) end;
end
$$;
comment on function private.overlap(public.muscle[], public.muscle[]) is 'Jaccard index of two sets of muscles, 0 to 1.';
grant execute on function private.overlap(public.muscle[], public.muscle[]) to authenticated;

-- -------- supabase/schemas/exercises/own_slug.sql

create function private.own_slug(name text, target uuid) returns text
language sql stable
set search_path = ''
as $$
  select case
    when base = '' then 'exercise-' || suffix
    when exists (select from public.exercises e where e.slug = base) then base || '-' || suffix
    else base
  end
  from (
    select
      btrim(left(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), 100), '-') as base,
      -- Hashed, since ids that a client makes may begin alike.
      left(md5(target::text), 8) as suffix
  ) b
$$;
comment on function private.own_slug(text, uuid) is 'A slug that no visible exercise has.';
grant execute on function private.own_slug(text, uuid) to authenticated;

-- -------- supabase/schemas/exercises/renew_library_versions.sql

create function private.renew_library_versions() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owners uuid[];
begin
  if tg_op = 'UPDATE' then
    owners := array(select distinct c.user_id from changed c join earlier w on w.id = c.id where w.version <> c.version);
  else
    owners := array(select distinct c.user_id from changed c);
  end if;
  if owners = '{}' then
    return null;
  end if;
  insert into private.library_versions (user_id)
  select o.user_id
  from unnest(owners) o (user_id)
  -- Of an account that is being erased nothing is kept.
  where o.user_id is null or exists (select from public.profiles p where p.id = o.user_id)
  order by o.user_id
  on conflict (user_id) do update set version = excluded.version;
  return null;
end
$$;
comment on function private.renew_library_versions() is
  'After a statement that changed exercises, with the transition tables "changed" and, of an update, "earlier": whose library is another now.';

create trigger exercises_910_renew_versions_of_new after insert on public.exercises
  referencing new table as changed for each statement execute function private.renew_library_versions();
create trigger exercises_910_renew_versions after update on public.exercises
  referencing old table as earlier new table as changed for each statement execute function private.renew_library_versions();
create trigger exercises_910_renew_versions_of_deleted after delete on public.exercises
  referencing old table as changed for each statement execute function private.renew_library_versions();

-- -------- supabase/schemas/exercises/replace_exercise.sql

create function public.replace_exercise(target uuid, payload jsonb, if_match integer default null) returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.exercises;
  wanted public.exercises;
begin
  perform private.check_size('payload', pg_column_size(payload), 131072);
  select * into stored from public.exercises e where e.id = target and e.user_id = me for update;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  wanted := jsonb_populate_record(null::public.exercises, payload);
  begin
    update public.exercises e
    set name = wanted.name,
      aliases = coalesce(wanted.aliases, '{}'),
      category = coalesce(wanted.category, 'strength'),
      level = coalesce(wanted.level, 'beginner'),
      force = wanted.force,
      mechanic = wanted.mechanic,
      equipment = coalesce(wanted.equipment, 'other'),
      primary_muscles = coalesce(wanted.primary_muscles, '{}'),
      secondary_muscles = coalesce(wanted.secondary_muscles, '{}'),
      instructions = coalesce(wanted.instructions, '{}'),
      tracking = coalesce(wanted.tracking, 'weight_reps')
    where e.id = target;
  exception when unique_violation then
    perform private.fail('name_taken');
  end;
  -- Raised after the update: what is stored may already equal what was sent.
  if if_match <> stored.version
    and (select e.version from public.exercises e where e.id = target) <> stored.version then
    perform private.fail('precondition_failed');
  end if;
  return public.get_exercise(target::text);
end
$$;
comment on function public.replace_exercise(uuid, jsonb, integer) is 'PUT /exercises/{id}: own ones.';
grant execute on function public.replace_exercise(uuid, jsonb, integer) to authenticated;

-- -------- supabase/schemas/exercises/respelled.sql

create function private.respelled(key text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  words text[] := string_to_array(key, ' ');
  sorted text;
  meant text;
begin
  for at in 1 .. cardinality(words) loop
    -- Most words stand in the library, where their beginning finds them.
    if char_length(words[at]) < 4
      or exists (select from private.library_terms t where t.term >= words[at] and t.term < words[at] || chr(1114111))
      or exists (select from public.exercises e where strpos(e.search_text, words[at]) > 0)
    then
      continue;
    end if;
    -- Swapped letters (sqaut) share too few trigrams with the word that was meant.
    sorted := private.letters(words[at]);
    select k.word into meant
    from (
      select t.word
      from private.library_terms t
      where t.term = '~' || sorted
      union all
      select k.word
      from public.exercises e
      cross join unnest(e.search_keys) s (key)
      cross join string_to_table(s.key, ' ') k (word)
      where e.user_id = me and e.anagrams @> array[sorted] and private.letters(k.word) = sorted
    ) k
    where left(k.word, 1) = left(words[at], 1)
    group by k.word
    order by count(*) desc, k.word
    limit 1;
    words[at] := coalesce(meant, words[at]);
  end loop;
  return nullif(array_to_string(words, ' '), '');
end
$$;
comment on function private.respelled(text) is
  'A search key in which a word that no exercise has becomes the one of the same letters, if there is one.';
grant execute on function private.respelled(text) to authenticated;

-- -------- supabase/schemas/exercises/search_exercises.sql

create function private.search_exercises(sought text, among uuid[] default null)
returns table (exercise_id uuid, score real)
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  compact constant text := replace(sought, ' ', '');
  marks constant bit(1024) := private.search_marks(sought, 0);
  others constant bit(1024) := private.search_marks(sought, 1);
  trigrams constant integer := cardinality(extensions.show_trgm(sought));
  -- A likeness of 0.45 takes as many of its trigrams, and two of them may share a mark.
  least_marks constant integer := ceil(0.45 * trigrams) - (trigrams - bit_count(marks));
  least_others constant integer := ceil(0.45 * trigrams) - (trigrams - bit_count(others));
begin
  if sought is null then
    return;
  end if;
  -- Equal, equal but for spaces, begins with it, holds it as words; else by trigrams, which forgive typos.
  -- A name found through an alias stands just behind one found by its own name, and of two that are
  -- found alike the better known, which has more names, before the other: "trap bar" is the deadlift.
  return query
  select f.id, f.score
  from (
    select e.id, e.search_text, max(l.words) as words, max(coalesce(
      private.literal_score(private.literal_class(k.key, sought, compact), k.place, cardinality(e.aliases)),
      0.97 * (
        case
          when k.key like sought || '%' then 0.8
          -- Word similarity takes words in any order; alone it would not tell a name from a longer one that holds it.
          else 0.8 * greatest(l.whole, l.joined, 0.4 * l.whole + 0.5 * l.words)
        end - case k.place when 1 then 0 else 0.01 end
      ) + 0.0012 * cardinality(e.aliases)
    ))::real as score
    from public.exercises e
    cross join unnest(e.search_keys) with ordinality k (key, place)
    cross join lateral (select extensions.similarity(k.key, sought) as whole offset 0) w
    cross join lateral (
      select w.whole,
        -- What has no spaces is its own compact form, and what shares no trigram shares no word.
        case when strpos(k.key, ' ') = 0 and sought = compact then w.whole
          else extensions.similarity(replace(k.key, ' ', ''), compact) end as joined,
        case when w.whole = 0 then 0 else extensions.word_similarity(sought, k.key) end as words
      offset 0
    ) l
    where e.archived_at is null
      and (
        bit_count(e.search_marks & marks) >= least_marks and bit_count(e.other_marks & others) >= least_others
        or strpos(e.search_text, compact) > 0
      )
      and (among is null or e.id = any (among))
    group by e.id
  ) f
  -- What resembles one key resembles the text of all of them at least as much, which is dearer to find out.
  where f.words >= 0.45
    or strpos(f.search_text, compact) > 0
    or extensions.word_similarity(sought, f.search_text) >= 0.45;
end
$$;
comment on function private.search_exercises(text, uuid[]) is
  'Visible exercises, of some or of all, whose name or an alias resembles the search key, with a score from 0 to 1.';
grant execute on function private.search_exercises(text, uuid[]) to authenticated;

-- -------- supabase/schemas/exercises/substitutes_for.sql

create function private.substitutes_for(
  original public.exercises, there_is text[], besides uuid[], page_limit integer
) returns setof public.exercises
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with constraints as materialized (
    select c.movements, c.exercises from private.standing_constraints() c
  ), ranked as (
    -- Ranked before anything is held against the constraints: mostly the first few will do.
    select e
    from public.exercises e
    cross join lateral (
      select 4 * private.overlap(e.primary_muscles, original.primary_muscles)
        + 2 * private.overlap(e.secondary_muscles, original.secondary_muscles)
        + (e.mechanic is not distinct from original.mechanic)::integer
        + (e.force is not distinct from original.force)::integer
        + 0.5 * (e.tracking = original.tracking)::integer as score
    ) s
    where e.id <> original.id
      and e.archived_at is null
      and e.primary_muscles && original.primary_muscles
      and e.id <> all (besides)
      and (there_is is null or e.equipment::text = any (there_is))
    order by s.score desc, lower(e.name), e.id
    offset 0
  )
  select (r.e).*
  from ranked r
  where not exists (
    select from constraints c where private.rules_out(c.movements, c.exercises, (r.e).movement, (r.e).search_keys)
  )
  limit page_limit;
end
$$;
comment on function private.substitutes_for(public.exercises, text[], uuid[], integer) is
  'What can take the place of an exercise, besides some, best first: by shared muscles, then mechanic, force and tracking; none that a standing constraint rules out.';
grant execute on function private.substitutes_for(public.exercises, text[], uuid[], integer) to authenticated;

-- -------- supabase/schemas/plans/plans.sql

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

-- -------- supabase/schemas/plans/plan_days.sql

create table public.plan_days (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 13),
  name text not null check (char_length(name) between 1 and 120),
  unique (id, user_id),
  unique (plan_id, user_id, position) deferrable initially deferred,
  foreign key (plan_id, user_id) references public.plans (id, user_id) on delete cascade
);
comment on table public.plan_days is 'A training day of a plan, in the order of position.';
comment on column public.plan_days.position is 'Order within the plan, from 0.';

create index plan_days_user_idx on public.plan_days (user_id);

alter table public.plan_days enable row level security;

create policy "Users read their own plan days" on public.plan_days
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plan days" on public.plan_days
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own plan days" on public.plan_days
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own plan days" on public.plan_days
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.plan_days to authenticated;
grant insert (id, plan_id, position, name) on public.plan_days to authenticated;
grant update (position, name) on public.plan_days to authenticated;

create trigger plan_days_000_queue before insert or update or delete on public.plan_days
  for each statement execute function private.queue_writer();
create trigger plan_days_200_bury after delete on public.plan_days
  referencing old table as buried for each statement execute function private.bury('plan_day');

-- -------- supabase/schemas/plans/plan_set.sql

create type public.plan_set_fields as (
  type public.set_type,
  reps_min smallint,
  reps_max smallint,
  weight_kg numeric(7, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  rpe numeric(3, 1),
  rest_s integer,
  amrap boolean,
  weeks smallint[],
  percent_tm numeric(6, 3)
);
comment on type public.plan_set_fields is 'What a prescribed set has, in the order in which it is shown.';
comment on column public.plan_set_fields.reps_min is 'Bottom of the target range.';
comment on column public.plan_set_fields.reps_max is 'Top of the target range.';
comment on column public.plan_set_fields.weight_kg is 'Target load in kg, as workout_sets.weight_kg.';
comment on column public.plan_set_fields.duration_s is 'Target time in seconds.';
comment on column public.plan_set_fields.distance_m is 'Target distance in metres.';
comment on column public.plan_set_fields.rpe is 'Target rate of perceived exertion, 1 to 10 in halves.';
comment on column public.plan_set_fields.rest_s is 'Rest after the set, in seconds.';
comment on column public.plan_set_fields.amrap is 'As many reps as possible.';
comment on column public.plan_set_fields.weeks is 'The weeks of the cycle that it belongs to; null for all.';
comment on column public.plan_set_fields.percent_tm is 'Target load as a share of the training max, in percent.';

create domain public.plan_set as public.plan_set_fields
  constraint plan_set_required check ((value).type is not null and (value).amrap is not null)
  constraint plan_set_ranges check (
    (value).reps_min between 0 and 1000 and (value).reps_max between 0 and 1000 and (value).weight_kg between 0 and 1500
    and (value).duration_s between 0 and 864000 and (value).distance_m between 0 and 1000000
    and (value).rpe between 1 and 10 and (value).rpe * 2 = trunc((value).rpe * 2)
    and (value).rest_s between 0 and 86400 and (value).percent_tm between 20 and 120
  )
  constraint plan_set_weeks check (
    array_ndims((value).weeks) = 1 and cardinality((value).weeks) <= 16 and array_position((value).weeks, null) is null
    and 1 <= all ((value).weeks) and 16 >= all ((value).weeks)
  )
  constraint plan_set_reps check ((value).reps_max >= (value).reps_min)
  constraint plan_set_load check (num_nonnulls((value).weight_kg, (value).percent_tm) <= 1);
comment on domain public.plan_set is 'A prescribed set; every target is optional.';

-- -------- supabase/schemas/plans/plan_exercises.sql

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

-- -------- supabase/schemas/plans/plan_training_maxes.sql

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

-- -------- supabase/schemas/plans/active_plan.sql

create function private.active_plan() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('id', p.id, 'name', p.name, 'next_day', (
      select jsonb_build_object('id', d.id, 'name', d.name, 'exercises', (
        select coalesce(jsonb_agg(jsonb_build_object('exercise_id', x.exercise_id, 'exercise_name', e.name) order by x.position), '[]')
        from public.plan_exercises x
        join public.exercises e on e.id = x.exercise_id
        where x.plan_day_id = d.id and x.user_id = p.user_id
      ))
      from public.plan_days d
      where d.id = (select private.next_plan_day(p.id))
    )) || case when p.weeks > 1 then jsonb_build_object(
      'week', private.plan_week(p), 'weeks', p.weeks, 'week_name', p.week_names[private.plan_week(p)]
    ) else '{}' end
    from public.plans p
    where p.user_id = (select auth.uid()) and p.is_active
  );
end
$$;
comment on function private.active_plan() is
  'The active plan and the day that comes next, with its exercises, and the week where it has several; or null.';
grant execute on function private.active_plan() to authenticated;

-- -------- supabase/schemas/plans/add_plan_days.sql

create function private.add_plan_days(days public.plan_days[], exercises public.plan_exercises[]) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  added integer;
begin
  -- An id that belongs to another plan, or to somebody else, is not inserted.
  if days <> '{}' then
    insert into public.plan_days (id, plan_id, position, name)
    select d.id, d.plan_id, d.position, d.name from unnest(days) d
    on conflict (id) do nothing;
    get diagnostics added = row_count;
    if added < cardinality(days) then
      perform private.fail('id_taken');
    end if;
  end if;
  if exercises <> '{}' then
    insert into public.plan_exercises (id, plan_day_id, position, exercise_id, superset, notes,
      progression_kind, progression_step, progression_step_unit, sets)
    select x.id, x.plan_day_id, x.position, x.exercise_id, x.superset, x.notes,
      x.progression_kind, x.progression_step, x.progression_step_unit, x.sets
    from unnest(exercises) x
    on conflict (id) do nothing;
    get diagnostics added = row_count;
    if added < cardinality(exercises) then
      perform private.fail('id_taken');
    end if;
  end if;
end
$$;
comment on function private.add_plan_days(public.plan_days[], public.plan_exercises[]) is 'Adds days and exercises to own plans; id_taken for an id that there is already.';
grant execute on function private.add_plan_days(public.plan_days[], public.plan_exercises[]) to authenticated;

-- -------- supabase/schemas/plans/cards.sql

create function private.cards(of_workout uuid, of_exercise uuid) returns bigint
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select count(distinct s.entry)
    from public.workout_sets s
    where s.workout_id = of_workout and s.user_id = (select auth.uid()) and s.exercise_id = of_exercise
  );
end
$$;
comment on function private.cards(uuid, uuid) is 'How many cards of a workout are of an exercise.';
grant execute on function private.cards(uuid, uuid) to authenticated;

-- -------- supabase/schemas/plans/check_plan_days.sql

create function private.check_plan_days(sent jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  if jsonb_typeof(sent) is distinct from 'array' or jsonb_array_length(sent) not between 1 and 14 then
    perform private.invalid('days');
  end if;
  select jsonb_agg(jsonb_build_object('path', format('days.%s.exercises', d.n - 1), 'code', 'invalid') order by d.n)
  into wrong
  from jsonb_array_elements(sent) with ordinality d (day, n)
  where jsonb_typeof(d.day -> 'exercises') is distinct from 'array'
    or jsonb_array_length(d.day -> 'exercises') not between 1 and 30;
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_plan_days(jsonb) is 'validation_failed without 1 to 14 days of 1 to 30 exercises.';
grant execute on function private.check_plan_days(jsonb) to authenticated;

-- -------- supabase/schemas/plans/check_plan_exercises.sql

create function private.check_plan_exercises(sent jsonb, exercises public.plan_exercises[]) returns void
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  unknown jsonb;
begin
  if not exists (
    select from unnest(exercises) x where not exists (select from public.exercises e where e.id = x.exercise_id)
  ) then
    return;
  end if;
  select jsonb_agg(jsonb_build_object(
    'path', format('days.%s.exercises.%s.exercise_id', d.n - 1, x.n - 1), 'code', 'not_found'
  ) order by d.n, x.n)
  into unknown
  from jsonb_array_elements(sent) with ordinality d (day, n)
  cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  where not exists (select from public.exercises e where e.id = (x.item ->> 'exercise_id')::uuid);
  perform private.fail('validation_failed', unknown);
end
$$;
comment on function private.check_plan_exercises(jsonb, public.plan_exercises[]) is
  'validation_failed for each exercise of days as sent, and as rows, that the caller cannot see.';
grant execute on function private.check_plan_exercises(jsonb, public.plan_exercises[]) to authenticated;

-- -------- supabase/schemas/plans/check_substitutions.sql

create function private.check_substitutions(ids jsonb, substitutions jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  select jsonb_agg(jsonb_build_object('path', 'substitutions.' || s.key, 'code', 'not_found') order by s.key)
  into wrong
  from jsonb_each_text(substitutions) s
  where not exists (select from jsonb_each_text(ids) i where i.value = s.key)
    or not exists (select from public.exercises e where e.id = s.value::uuid);
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_substitutions(jsonb, jsonb) is
  'validation_failed for each exercise that is none of { slug: id }, or whose substitute the caller cannot see.';
grant execute on function private.check_substitutions(jsonb, jsonb) to authenticated;

-- -------- supabase/schemas/plans/check_template_maxes.sql

create function private.check_template_maxes(ids jsonb, maxes jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  select jsonb_agg(jsonb_build_object(
    'path', format('training_maxes.%s.exercise_id', m.n - 1), 'code', case when m.is_known then 'invalid' else 'not_found' end
  ) order by m.n)
  into wrong
  from (
    select l.n, exists (select from jsonb_each(ids) i where i.value = l.item -> 'exercise_id') as is_known,
      row_number() over (partition by l.item -> 'exercise_id' order by l.n) as nth
    from jsonb_array_elements(maxes) with ordinality l (item, n)
  ) m
  where not m.is_known or m.nth > 1;
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_template_maxes(jsonb, jsonb) is
  'validation_failed for each training max of an exercise that is none of { slug: id }, or that has one already.';
grant execute on function private.check_template_maxes(jsonb, jsonb) to authenticated;

-- -------- supabase/schemas/plans/check_training_maxes.sql

create function private.check_training_maxes(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  if coalesce(payload -> 'training_maxes', '[]') = '[]' then
    return;
  elsif jsonb_array_length(coalesce(payload -> 'training_maxes', '[]')) > 100 then
    perform private.invalid('training_maxes', 'too_long');
  end if;
  select jsonb_agg(jsonb_build_object(
    'path', format('training_maxes.%s.exercise_id', m.n - 1), 'code', 'not_found'
  ) order by m.n)
  into wrong
  from jsonb_array_elements(coalesce(payload -> 'training_maxes', '[]')) with ordinality m (item, n)
  where not exists (select from public.exercises e where e.id = (m.item ->> 'exercise_id')::uuid);
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_training_maxes(jsonb) is
  'validation_failed for more than 100 training maxes, and for each of an exercise that the caller cannot see.';
grant execute on function private.check_training_maxes(jsonb) to authenticated;

-- -------- supabase/schemas/plans/create_plan.sql

create function public.create_plan(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  activate constant boolean := coalesce((payload -> 'is_active')::boolean, false);
  replay json;
  days public.plan_days[];
  exercises public.plan_exercises[];
begin
  perform private.lock_account();
  perform private.check_size('payload', pg_column_size(payload), 524288);
  replay := private.claim('plan', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  perform private.check_plan_days(payload -> 'days');
  days := private.sent_days(target, payload -> 'days', '{}');
  exercises := private.sent_exercises(days, payload -> 'days', '{}');
  perform private.check_plan_exercises(payload -> 'days', exercises);
  perform private.check_training_maxes(payload);
  if activate then
    perform private.only_active_plan(target);
  end if;
  insert into public.plans (id, name, description, goal, is_active, weeks, week_names)
  values (
    target, payload ->> 'name', payload ->> 'description', (payload ->> 'goal')::public.training_goal, activate,
    coalesce((payload -> 'weeks')::integer, 1), private.texts(payload -> 'week_names')
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  perform private.add_plan_days(days, exercises);
  if payload -> 'training_maxes' <> '[]' then
    perform private.store_training_maxes(target, payload -> 'training_maxes', '[]', 0);
  end if;
  return private.keep_answer('plan', target, payload, public.get_plan(target));
end
$$;
comment on function public.create_plan(jsonb) is 'POST /plans: { created, body }.';
grant execute on function public.create_plan(jsonb) to authenticated;

-- -------- supabase/schemas/plans/create_plan_from_slugs.sql

create function public.create_plan_from_slugs(payload jsonb, substitutions jsonb default '{}') returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  ids jsonb;
  maxes jsonb;
begin
  ids := private.ids_by_slug(private.texts(jsonb_path_query_array(payload, '$.days[*].exercises[*].slug')));
  perform private.check_substitutions(ids, substitutions);
  select jsonb_object_agg(i.key, coalesce(substitutions -> (i.value #>> '{}'), i.value)) into ids from jsonb_each(ids) i;
  select jsonb_agg(m.item || jsonb_build_object(
    'exercise_id', coalesce(substitutions -> (m.item ->> 'exercise_id'), m.item -> 'exercise_id')
  ) order by m.n)
  into maxes
  from jsonb_array_elements(payload -> 'training_maxes') with ordinality m (item, n);
  perform private.check_template_maxes(ids, coalesce(maxes, '[]'));
  return public.create_plan(payload || jsonb_build_object('training_maxes', coalesce(maxes, '[]'), 'days', (
    select jsonb_agg(d.day || jsonb_build_object('exercises', (
      select jsonb_agg((x.item - 'slug') || jsonb_build_object('exercise_id', ids -> (x.item ->> 'slug')) order by x.n)
      from jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
    )) order by d.n)
    from jsonb_array_elements(payload -> 'days') with ordinality d (day, n)
  )));
end
$$;
comment on function public.create_plan_from_slugs(jsonb, jsonb) is
  'POST /plans/from-template: a plan whose exercises are named by their slugs in the library, some of them replaced: { created, body }.';
grant execute on function public.create_plan_from_slugs(jsonb, jsonb) to authenticated;

-- -------- supabase/schemas/plans/day_exercises.sql

create function private.day_exercises(of_plan uuid, days jsonb, of_day uuid) returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'id', x.item -> 'id', 'exercise_id', x.item -> 'exercise_id', 'exercise_name', x.item -> 'exercise_name',
      'superset', x.item -> 'superset', 'notes', x.item -> 'notes', 'progression', x.item -> 'progression',
      'tracking', e.tracking, 'equipment', e.equipment, 'mechanic', e.mechanic, 'primary_muscles', e.primary_muscles,
      'targets', x.item -> 'sets',
      'history', private.slot_history(of_plan, of_day, s.exercise_id, s.alike)
    ) order by x.n), '[]')
    from private.day_slots(days, of_day) s
    join public.exercises e on e.id = s.exercise_id
    join jsonb_array_elements((
      select d.day -> 'exercises' from jsonb_array_elements(days) d (day) where (d.day ->> 'id')::uuid = of_day
    )) with ordinality x (item, n) on (x.item ->> 'id')::uuid = s.id
  );
end
$$;
comment on function private.day_exercises(uuid, jsonb, uuid) is
  'The exercises of a day of a plan, of which plan_days_json() gave the days: each with its targets of all weeks and its history.';
grant execute on function private.day_exercises(uuid, jsonb, uuid) to authenticated;

-- -------- supabase/schemas/plans/day_slots.sql

create function private.day_slots(days jsonb, of_day uuid)
returns table (id uuid, exercise_id uuid, alike jsonb)
language plpgsql immutable rows 10
set search_path = ''
as $$
begin
  return query
  with items as (
    select
      (d.day ->> 'id')::uuid as day_id, (x.item ->> 'id')::uuid as id, (x.item ->> 'exercise_id')::uuid as exercise_id,
      x.n, md5((
        select jsonb_agg(s.item - 'rest_s' order by s.n)
        from jsonb_array_elements(x.item -> 'sets') with ordinality s (item, n)
      )::text) as targets
    from jsonb_array_elements(days) d (day)
    cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  ), slots as (
    select i.*,
      row_number() over (partition by i.day_id, i.exercise_id order by i.n) as nth,
      count(*) over (partition by i.day_id, i.exercise_id) as times,
      row_number() over (partition by i.day_id, i.exercise_id, i.targets order by i.n) as nth_alike
    from items i
  )
  select h.id, h.exercise_id, (
    select jsonb_object_agg(a.day_id, jsonb_build_object('nth', a.nth, 'times', a.times))
    from slots a
    where a.id = h.id or (a.day_id <> h.day_id and a.exercise_id = h.exercise_id
      and a.nth_alike = h.nth_alike and a.targets = h.targets)
  )
  from slots h
  where h.day_id = of_day;
end
$$;
comment on function private.day_slots(jsonb, uuid) is
  'The exercises of a day; alike holds, by day that prescribes the same sets of it, which of how many times it stands there.';
grant execute on function private.day_slots(jsonb, uuid) to authenticated;

-- -------- supabase/schemas/plans/day_warnings.sql

create function private.day_warnings(exercise_ids uuid[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  warnings jsonb := '{}';
  taken uuid[] := exercise_ids;
  one record;
  original public.exercises;
  instead public.exercises;
begin
  for one in
    select e.id, string_agg(format('%s: %s', c.name, c.because), '; ' order by c.name) as because,
      jsonb_agg(distinct c.memory_id) as memory_ids
    from private.standing_constraints() c
    join public.exercises e on e.id = any (exercise_ids)
      and private.rules_out(c.movements, c.exercises, e.movement, e.search_keys)
    group by e.id
    order by array_position(exercise_ids, e.id)
  loop
    select * into original from public.exercises e where e.id = one.id;
    select * into instead from private.substitutes_for(original, private.gym_equipment(), taken, 1);
    taken := array_remove(taken || instead.id, null);
    warnings := warnings || jsonb_build_object(one.id, jsonb_build_object(
      'because', one.because, 'memory_ids', one.memory_ids,
      'substitute', case when instead.id is not null then
        jsonb_build_object('exercise_id', instead.id, 'exercise_name', instead.name) end
    ));
  end loop;
  return warnings;
end
$$;
comment on function private.day_warnings(uuid[]) is
  'By exercise of a day, which standing constraints of the memories rule it out, and what can take its place; each substitute once, and none of the day: a filter, no medical advice.';
grant execute on function private.day_warnings(uuid[]) to authenticated;

-- -------- supabase/schemas/plans/delete_plan.sql

create function public.delete_plan(target uuid) returns void
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.plans p where p.id = target and p.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_plan(uuid) is 'DELETE /plans/{id}: logged workouts stay, without their plan.';
grant execute on function public.delete_plan(uuid) to authenticated;

-- -------- supabase/schemas/plans/finished_cycles.sql

create function private.finished_cycles(p public.plans, pass_now integer)
returns table (exercise_id uuid, nth bigint, missed boolean)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with heavy as materialized (
    select h.*, max(h.percent_tm) over (partition by h.exercise_id) as heaviest from private.heavy_sets(p) h
  ), trained as (
    select q.*, q.pass / p.weeks as cycle, q.pass % p.weeks + 1 as week,
      max(q.pass % p.weeks + 1) over (partition by q.pass / p.weeks) as last_week
    from private.plan_passes(p) q
    where q.pass / p.weeks < pass_now / p.weeks
  ), deciding as materialized (
    select distinct on (h.exercise_id, t.cycle) h.exercise_id, t.cycle, t.workout_id, h.sets, h.reps
    from trained t
    join heavy h on h.plan_day_id = t.plan_day_id and h.week = t.week
    join public.plan_training_maxes m on m.plan_id = p.id and m.exercise_id = h.exercise_id
    where t.cycle >= m.counted_cycles
      -- Who left a cycle early has finished it when its heaviest sets were done.
      and (t.last_week = p.weeks or h.percent_tm = h.heaviest)
      and exists (
        select from private.performances f
        where f.user_id = p.user_id and f.exercise_id = h.exercise_id and f.workout_id = t.workout_id and f.sets > 0
      )
    order by h.exercise_id, t.cycle, h.percent_tm desc, t.started_at desc, t.workout_id desc
  )
  select r.exercise_id, row_number() over (partition by r.exercise_id order by r.cycle),
    count(*) filter (where r.reps_done >= r.reps) < r.sets
  from (
    select c.exercise_id, c.cycle, c.sets, coalesce(c.reps, 0) as reps, coalesce(s.reps, 0) as reps_done,
      row_number() over (
        partition by c.exercise_id, c.cycle order by s.weight_kg desc nulls last, s.reps desc nulls last
      ) as heaviest
    from deciding c
    join public.workout_sets s
      on s.workout_id = c.workout_id and s.user_id = p.user_id and s.exercise_id = c.exercise_id
    where s.type not in ('warmup', 'drop')
  ) r
  where r.heaviest <= r.sets
  group by r.exercise_id, r.cycle, r.sets;
end
$$;
comment on function private.finished_cycles(public.plans, integer) is
  'The cycles of a plan that were finished before this pass, by exercise with a training max: whether the last of the heaviest sets that were done in it missed their repetitions.';
grant execute on function private.finished_cycles(public.plans, integer) to authenticated;

-- -------- supabase/schemas/plans/get_plan.sql

create function public.get_plan(target uuid) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  stored public.plans;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  return private.shown_plan(stored);
end
$$;
comment on function public.get_plan(uuid) is 'GET /plans/{id}.';
grant execute on function public.get_plan(uuid) to authenticated;

-- -------- supabase/schemas/plans/heavy_sets.sql

create function private.heavy_sets(p public.plans)
returns table (plan_day_id uuid, exercise_id uuid, week integer, percent_tm numeric, sets bigint, reps smallint)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select distinct on (d.id, x.exercise_id, w.week)
    d.id, x.exercise_id, w.week, s.percent_tm, count(*), min(coalesce(s.reps_min, s.reps_max))
  from public.plan_days d
  join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = p.user_id
  join public.plan_training_maxes m on m.plan_id = p.id and m.exercise_id = x.exercise_id
  cross join generate_series(1, p.weeks) w (week)
  cross join unnest(x.sets) s
  where d.plan_id = p.id and d.user_id = p.user_id
    and s.percent_tm is not null and s.type not in ('warmup', 'drop') and (s.weeks is null or w.week = any (s.weeks))
  group by d.id, x.exercise_id, w.week, s.percent_tm
  order by d.id, x.exercise_id, w.week, s.percent_tm desc;
end
$$;
comment on function private.heavy_sets(public.plans) is
  'The heaviest sets by training max that each day of each week prescribes of an exercise: their share, how many, the least repetitions.';
grant execute on function private.heavy_sets(public.plans) to authenticated;

-- -------- supabase/schemas/plans/ids_by_slug.sql

create function private.ids_by_slug(slugs text[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(e.slug, e.id), '{}')
    from public.exercises e
    where e.user_id is null and e.id = any (array(select private.exercise_id(s) from unnest(slugs) s))
  );
end
$$;
comment on function private.ids_by_slug(text[]) is 'The exercises of the library with these slugs, as { slug: id }.';
grant execute on function private.ids_by_slug(text[]) to authenticated;

-- -------- supabase/schemas/plans/jump_to_pass.sql

create function private.jump_to_pass(target uuid, pass integer) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  p public.plans;
  keep integer;
begin
  select * into p from public.plans q where q.id = target;
  -- A jump that nothing followed is none; the oldest of very many is forgotten.
  keep := cardinality(p.jumped_at) - (
    not exists (
      select from public.workouts w
      where w.user_id = p.user_id and w.plan_id = target and w.created_at >= p.jumped_at[cardinality(p.jumped_at)]
    ) and cardinality(p.jumped_at) > 0
  )::integer;
  update public.plans q
  set jumped_at = (p.jumped_at[1:keep])[greatest(keep - 998, 1):] || private.now(),
    jumped_to = (p.jumped_to[1:keep])[greatest(keep - 998, 1):] || pass
  where q.id = target;
end
$$;
comment on function private.jump_to_pass(uuid, integer) is
  'Goes on with an own plan from this pass: what is logged from now on counts from there.';
grant execute on function private.jump_to_pass(uuid, integer) to authenticated;

-- -------- supabase/schemas/plans/library_ids.sql

create function public.library_ids(slugs text[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  if cardinality(slugs) > 500 then
    perform private.invalid('slugs', 'too_long');
  end if;
  return private.ids_by_slug(slugs);
end
$$;
comment on function public.library_ids(text[]) is
  'For templates of plans, which name exercises by slug: the ids of these exercises of the library.';
grant execute on function public.library_ids(text[]) to authenticated;

-- -------- supabase/schemas/plans/list_plans.sql

create function public.list_plans(
  active boolean default null, page_limit integer default 20, page_after jsonb default null
) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  page public.plans[];
begin
  perform private.check_page(page_limit, page_after);
  page := array(
    select p
    from public.plans p
    where p.user_id = me
      and (active is null or p.is_active = active)
      and (p.created_at, p.id) < (
        coalesce((page_after ->> 0)::timestamptz, 'infinity'),
        coalesce((page_after ->> 1)::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
      )
    order by p.created_at desc, p.id desc
    limit page_limit + 1
  );
  return json_build_object(
    'data', (
      select coalesce(json_agg(private.shown_plan(f) order by f.created_at desc, f.id desc), '[]')
      from unnest(page[:page_limit]) f
    ),
    'next_after', case when cardinality(page) > page_limit then
      json_build_array((page[page_limit]).created_at, (page[page_limit]).id)
    end
  );
end
$$;
comment on function public.list_plans(boolean, integer, jsonb) is 'GET /plans: whole plans, newest first.';
grant execute on function public.list_plans(boolean, integer, jsonb) to authenticated;

-- -------- supabase/schemas/plans/next_plan_day.sql

create function private.next_plan_day(target uuid) returns uuid
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    with latest as (
      select l.position
      from public.workouts w
      join public.plan_days l on l.id = w.plan_day_id and l.plan_id = target
      where w.user_id = (select auth.uid()) and w.plan_id = target
      order by w.started_at desc, w.id desc
      limit 1
    )
    select d.id
    from public.plan_days d
    left join latest on true
    where d.plan_id = target and d.user_id = (select auth.uid())
    order by d.position > coalesce(latest.position, -1) desc, d.position
    limit 1
  );
end
$$;
comment on function private.next_plan_day(uuid) is
  'Which day of an own plan comes next: the one after the day trained last with it, the first after the last; null in a plan without days. The one place that says so.';
grant execute on function private.next_plan_day(uuid) to authenticated;

-- -------- supabase/schemas/plans/next_training_max.sql

create function private.next_training_max(kg numeric, step_kg numeric, missed boolean) returns numeric
language sql immutable
return round(least(case when missed then kg * 0.9 else kg + step_kg end, 1500), 3);
comment on function private.next_training_max(numeric, numeric, boolean) is
  'A training max after a cycle: a step more, or 10 % less when its last heavy sets missed their repetitions.';
grant execute on function private.next_training_max(numeric, numeric, boolean) to authenticated;

-- -------- supabase/schemas/plans/only_active_plan.sql

create function private.only_active_plan(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  update public.plans p set is_active = false
  where p.user_id = (select auth.uid()) and p.is_active and p.id <> target;
end
$$;
comment on function private.only_active_plan(uuid) is 'Deactivates every other plan of the caller.';
grant execute on function private.only_active_plan(uuid) to authenticated;

-- -------- supabase/schemas/plans/other_plan_days.sql

create function public.other_plan_days(target uuid, known_day uuid) returns jsonb
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  days jsonb;
begin
  select private.plan_days_json(p) into days from public.plans p where p.id = target and p.user_id = me;
  if days is null then
    perform private.fail('not_found');
  end if;
  return (
    select coalesce(jsonb_agg(x.item), '[]')
    from jsonb_array_elements(days) d (day)
    cross join jsonb_array_elements(private.day_exercises(target, days, (d.day ->> 'id')::uuid)::jsonb) x (item)
    where (d.day ->> 'id')::uuid <> known_day
  );
end
$$;
comment on function public.other_plan_days(uuid, uuid) is
  'For GET /plans/{id}/next, when an exercise of that day has stalled: the exercises of all other days, with their histories.';
grant execute on function public.other_plan_days(uuid, uuid) to authenticated;

-- -------- supabase/schemas/plans/own_plan_for_update.sql

create function private.own_plan_for_update(target uuid) returns public.plans
language plpgsql volatile
set search_path = ''
as $$
declare
  stored public.plans;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = auth.uid() for update;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  return stored;
end
$$;
comment on function private.own_plan_for_update(uuid) is 'The caller''s plan, locked; else not_found.';
grant execute on function private.own_plan_for_update(uuid) to authenticated;

-- -------- supabase/schemas/plans/pass_now.sql

create function private.pass_now(p public.plans, of_day uuid) returns integer
language plpgsql stable
set search_path = ''
as $$
declare
  jumps constant integer := cardinality(p.jumped_at);
begin
  return coalesce(
    (
      select l.pass + (
        select (d.position < l.position or (select count(*) = 1 from public.plan_days o where o.plan_id = p.id))::integer
        from public.plan_days d
        where d.id = of_day and d.plan_id = p.id
      )
      from private.plan_passes(p) l
      where l.segment = jumps
      order by l.started_at desc, l.workout_id desc
      limit 1
    ),
    p.jumped_to[jumps],
    0
  );
end
$$;
comment on function private.pass_now(public.plans, uuid) is
  'Which pass through the days of a plan this day would be in if it were trained now, from 0. The one place that says so.';
grant execute on function private.pass_now(public.plans, uuid) to authenticated;

-- -------- supabase/schemas/plans/patch_plan.sql

create function public.patch_plan(target uuid, payload jsonb, if_match integer default null) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  wanted constant public.plans := jsonb_populate_record(stored, payload);
  is_other_week boolean := false;
  version_after integer;
begin
  perform private.check_size('payload', pg_column_size(payload), 65536);
  if wanted.is_active and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  if (wanted.name, wanted.description, wanted.goal, wanted.is_active)
    is distinct from (stored.name, stored.description, stored.goal, stored.is_active) then
    update public.plans p
    set name = wanted.name, description = wanted.description, goal = wanted.goal, is_active = wanted.is_active
    where p.id = target;
  end if;
  if payload ? 'week' then
    is_other_week := private.set_plan_week(stored, (payload ->> 'week')::integer);
  end if;
  select p.version into version_after from public.plans p where p.id = target;
  if is_other_week and version_after = stored.version then
    perform private.touch_plan(target);
    version_after := stored.version + 1;
  end if;
  if if_match <> stored.version and version_after <> stored.version then
    perform private.fail('precondition_failed');
  end if;
  return public.get_plan(target);
end
$$;
comment on function public.patch_plan(uuid, jsonb, integer) is 'PATCH /plans/{id}: name, description, goal, is_active, week.';
grant execute on function public.patch_plan(uuid, jsonb, integer) to authenticated;

-- -------- supabase/schemas/plans/plan_cycle.sql

create function private.plan_cycle(p public.plans, of_day uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  has_maxes constant boolean := exists (
    select from public.plan_training_maxes m where m.plan_id = p.id and m.user_id = p.user_id
  );
  pass integer := 0;
begin
  if p.weeks > 1 or has_maxes then
    pass := private.pass_now(p, of_day);
  end if;
  return jsonb_build_object(
    'week', pass % p.weeks + 1, 'weeks', p.weeks, 'week_names', p.week_names,
    'weeks_trained', case when p.weeks > 1 then (
      select coalesce(jsonb_object_agg(q.workout_id, q.pass % p.weeks + 1), '{}') from private.plan_passes(p) q
    ) else '{}' end,
    'training_maxes', case when has_maxes then (
      select coalesce(jsonb_agg(to_jsonb(t)), '[]') from private.training_maxes(p, pass) t
    ) else '[]' end
  );
end
$$;
comment on function private.plan_cycle(public.plans, uuid) is
  'Which week of the cycle a day of a plan would be in now, the week of each workout, and the training maxes with what the last cycle changed.';
grant execute on function private.plan_cycle(public.plans, uuid) to authenticated;

-- -------- supabase/schemas/plans/plan_days_json.sql

create function private.plan_days_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return private.shown_plan_days(p);
end
$$;
comment on function private.plan_days_json(public.plans) is 'The days of a plan, to be compared or built into something else.';
grant execute on function private.plan_days_json(public.plans) to authenticated;

-- -------- supabase/schemas/plans/plan_next.sql

create function public.plan_next(target uuid, wanted_day uuid default null) returns jsonb
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  stored public.plans;
  days jsonb;
  chosen uuid;
  place integer;
  day jsonb;
  cycle jsonb;
  person public.profiles;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  days := private.plan_days_json(stored);
  chosen := coalesce(wanted_day, private.next_plan_day(target));
  select d.n - 1, d.day into place, day
  from jsonb_array_elements(days) with ordinality d (day, n)
  where (d.day ->> 'id')::uuid = chosen;
  if day is null and wanted_day is not null then
    perform private.invalid('day_id', 'not_found');
  elsif day is null then
    perform private.fail('not_found');
  end if;
  cycle := private.plan_cycle(stored, chosen);
  select * into person from public.profiles p where p.id = me;
  -- As json up to here: what is large, the history, is parsed once.
  return json_build_object(
    'plan_id', stored.id, 'plan_name', stored.name,
    'day', json_build_object('id', day -> 'id', 'name', day -> 'name', 'position', place),
    'exercises', private.day_exercises(target, days, chosen),
    'week', cycle -> 'week', 'weeks', cycle -> 'weeks', 'week_names', cycle -> 'week_names',
    'weeks_trained', cycle -> 'weeks_trained', 'training_maxes', cycle -> 'training_maxes',
    'gym', person.gym, 'unit_system', person.unit_system,
    'warnings', private.day_warnings(array(
      select (x.item ->> 'exercise_id')::uuid from jsonb_array_elements(day -> 'exercises') with ordinality x (item, n) order by x.n
    ))
  )::jsonb;
end
$$;
comment on function public.plan_next(uuid, uuid) is
  'GET /plans/{id}/next: the wanted day, else the one after the day trained last; each exercise with its targets and history, the week, what the loads depend on, and what standing constraints rule out.';
grant execute on function public.plan_next(uuid, uuid) to authenticated;

-- -------- supabase/schemas/plans/plan_now_json.sql

create function private.plan_now_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  has_maxes constant boolean := exists (
    select from public.plan_training_maxes m where m.plan_id = p.id and m.user_id = p.user_id
  );
  pass integer;
begin
  if p.weeks = 1 and not has_maxes then
    return '{"week": 1, "training_maxes": []}';
  end if;
  pass := private.pass_now(p, private.next_plan_day(p.id));
  return jsonb_build_object('week', pass % p.weeks + 1, 'training_maxes', case when has_maxes then (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', t.exercise_id, 'exercise_name', e.name, 'weight_kg', t.weight_kg
    ) order by lower(e.name), e.id), '[]')
    from private.training_maxes(p, pass) t
    join public.exercises e on e.id = t.exercise_id
  ) else '[]' end);
end
$$;
comment on function private.plan_now_json(public.plans) is
  'What of a plan follows from the log: the week that comes next, and the training maxes as they are now.';
grant execute on function private.plan_now_json(public.plans) to authenticated;

-- -------- supabase/schemas/plans/plan_passes.sql

create function private.plan_passes(p public.plans)
returns table (workout_id uuid, plan_day_id uuid, "position" smallint, started_at timestamptz, segment integer, pass integer)
language plpgsql stable
set search_path = ''
as $$
declare
  has_one_day constant boolean := (select count(*) = 1 from public.plan_days d where d.plan_id = p.id);
begin
  return query
  select
    t.id, t.plan_day_id, t.position, t.started_at, t.segment,
    coalesce(p.jumped_to[t.segment], 0)
      + (count(*) filter (where t.position < t.before or t.position = t.before and has_one_day)
        over (partition by t.segment order by t.started_at, t.id))::integer
  from (
    select w.id, w.plan_day_id, d.position, w.started_at, s.segment,
      lag(d.position) over (partition by s.segment order by w.started_at, w.id) as before
    from public.workouts w
    join public.plan_days d on d.id = w.plan_day_id and d.plan_id = p.id
    cross join lateral (select width_bucket(w.created_at, p.jumped_at) as segment) s
    where w.user_id = p.user_id and w.plan_id = p.id
      and w.created_at >= coalesce(p.weeks_since, '-infinity')
  ) t;
end
$$;
comment on function private.plan_passes(public.plans) is
  'The workouts on days of a plan, each with its pass through the days, from 0: a day before the one trained last begins the next. A segment is what was logged since the week was set.';
grant execute on function private.plan_passes(public.plans) to authenticated;

-- -------- supabase/schemas/plans/plan_week.sql

create function private.plan_week(p public.plans) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  if p.weeks = 1 then
    return 1;
  end if;
  return private.pass_now(p, private.next_plan_day(p.id)) % p.weeks + 1;
end
$$;
comment on function private.plan_week(public.plans) is 'The week of the cycle that comes next in a plan, from 1.';
grant execute on function private.plan_week(public.plans) to authenticated;

-- -------- supabase/schemas/plans/planned_volume.sql

create function private.planned_volume() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_object_agg(v.muscle, trim_scale(v.sets))
    from (
      select m.muscle, sum(m.share) as sets
      from public.plans p
      join public.plan_days d on d.plan_id = p.id and d.user_id = p.user_id
      join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = p.user_id
      join unnest(x.sets) s on s.type <> 'warmup'
      join public.exercises e on e.id = x.exercise_id
      cross join lateral (
        select unnest(e.primary_muscles) as muscle, 1.0 as share
        union all
        select unnest(e.secondary_muscles), 0.5
      ) m
      where p.user_id = (select auth.uid()) and p.is_active
      group by m.muscle
    ) v
  );
end
$$;
comment on function private.planned_volume() is
  'Sets by muscle that the active plan asks for, each day once; secondary muscles count half, as in progress_volume. Null without a plan.';
grant execute on function private.planned_volume() to authenticated;

-- -------- supabase/schemas/plans/replace_plan.sql

create function public.replace_plan(target uuid, payload jsonb, if_match integer default null) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  known_days constant public.plan_days[] := array(
    select d from public.plan_days d where d.plan_id = target and d.user_id = me
  );
  known constant public.plan_exercises[] := array(
    select x
    from public.plan_days d
    join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = me
    where d.plan_id = target and d.user_id = me
  );
  wanted public.plans := stored;
  days public.plan_days[];
  exercises public.plan_exercises[];
  has_cycle boolean;
  is_changed boolean;
  before jsonb;
  pass_before integer;
  after json;
  version_after integer;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  perform private.check_plan_days(payload -> 'days');
  days := private.sent_days(target, payload -> 'days', known_days);
  exercises := private.sent_exercises(days, payload -> 'days', known);
  perform private.check_plan_exercises(payload -> 'days', exercises);
  perform private.check_training_maxes(payload);
  wanted.name := payload ->> 'name';
  wanted.description := payload ->> 'description';
  wanted.goal := payload ->> 'goal';
  wanted.is_active := coalesce((payload -> 'is_active')::boolean, false);
  wanted.weeks := coalesce((payload -> 'weeks')::integer, 1);
  wanted.week_names := private.texts(payload -> 'week_names');
  has_cycle := stored.weeks > 1 or wanted.weeks > 1 or coalesce(payload -> 'training_maxes', '[]') <> '[]'
    or exists (select from public.plan_training_maxes m where m.plan_id = target and m.user_id = me);
  if has_cycle then
    before := public.get_plan(target);
    pass_before := private.pass_now(stored, private.next_plan_day(target));
  end if;

  if wanted.is_active and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  if wanted is distinct from stored then
    update public.plans p
    set name = wanted.name, description = wanted.description, goal = wanted.goal, is_active = wanted.is_active,
      weeks = wanted.weeks, week_names = wanted.week_names
    where p.id = target;
  end if;
  is_changed := private.store_plan_days(target, days, exercises, known_days, known);
  if has_cycle then
    perform private.settle_plan(stored, before, pass_before, payload);
  end if;

  after := public.get_plan(target);
  select p.version into version_after from public.plans p where p.id = target;
  is_changed := is_changed or version_after <> stored.version or has_cycle and after::jsonb <> before;
  if is_changed and if_match <> stored.version then
    perform private.fail('precondition_failed');
  elsif is_changed and version_after = stored.version then
    -- Training maxes raise no version themselves, nor do days in the transaction that wrote their plan.
    perform private.touch_plan(target);
    return public.get_plan(target);
  end if;
  return after;
end
$$;
comment on function public.replace_plan(uuid, jsonb, integer) is 'PUT /plans/{id}, atomically; if_match is the version that the editor saw.';
grant execute on function public.replace_plan(uuid, jsonb, integer) to authenticated;

-- -------- supabase/schemas/plans/sent_days.sql

create function private.sent_days(target uuid, sent jsonb, known public.plan_days[]) returns public.plan_days[]
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  -- A day sent without its id keeps it where nothing else tells it apart from the stored one, so that the same
  -- document sent twice is the same plan.
  return array(
    select row(
      coalesce((d.day ->> 'id')::uuid, k.id, gen_random_uuid()), target, auth.uid(), d.n - 1, d.day ->> 'name'
    )::public.plan_days
    from jsonb_array_elements(sent) with ordinality d (day, n)
    left join unnest(known) k
      on d.day ->> 'id' is null and k.position = d.n - 1 and k.name = d.day ->> 'name'
      and not exists (select from jsonb_array_elements(sent) o (day) where (o.day ->> 'id')::uuid = k.id)
    order by d.n
  );
end
$$;
comment on function private.sent_days(uuid, jsonb, public.plan_days[]) is 'The days of a plan as sent, as rows, each with an id.';
grant execute on function private.sent_days(uuid, jsonb, public.plan_days[]) to authenticated;

-- -------- supabase/schemas/plans/sent_exercises.sql

create function private.sent_exercises(days public.plan_days[], sent jsonb, known public.plan_exercises[])
returns public.plan_exercises[]
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  sent_ids constant uuid[] := case when known <> '{}' then array(
    select (i.id #>> '{}')::uuid
    from jsonb_path_query(sent, '$[*].exercises[*].id ? (@ != null)') i (id)
  ) end;
begin
  -- As for days: one sent without its id keeps it in the same place.
  return array(
    select row(
      coalesce((x.item ->> 'id')::uuid, k.id, gen_random_uuid()), (days[d.n]).id, auth.uid(), x.n - 1,
      (x.item ->> 'exercise_id')::uuid, (x.item ->> 'superset')::smallint, x.item ->> 'notes',
      x.item #>> '{progression,kind}', (x.item #>> '{progression,step}')::numeric, x.item #>> '{progression,step_unit}',
      array(
        select row(coalesce(s.type, 'working'), s.reps_min, s.reps_max, s.weight_kg, s.duration_s, s.distance_m, s.rpe,
          s.rest_s, coalesce(s.amrap, false), s.weeks, s.percent_tm)::public.plan_set_fields::public.plan_set
        from jsonb_populate_recordset(null::public.plan_set_fields, x.item -> 'sets') s
      )
    )::public.plan_exercises
    from jsonb_array_elements(sent) with ordinality d (day, n)
    cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
    left join unnest(known) k
      on x.item ->> 'id' is null and k.plan_day_id = (days[d.n]).id and k.position = x.n - 1
      and k.exercise_id = (x.item ->> 'exercise_id')::uuid and k.id <> all (sent_ids)
    order by d.n, x.n
  );
end
$$;
comment on function private.sent_exercises(public.plan_days[], jsonb, public.plan_exercises[]) is
  'The exercises of these days as sent, as rows, each with an id.';
grant execute on function private.sent_exercises(public.plan_days[], jsonb, public.plan_exercises[]) to authenticated;

-- -------- supabase/schemas/plans/set_plan_week.sql

create function private.set_plan_week(p public.plans, wanted integer) returns boolean
language plpgsql volatile
set search_path = ''
as $$
declare
  here constant integer := private.pass_now(p, private.next_plan_day(p.id));
  ahead constant integer := wanted - 1 - here % p.weeks;
begin
  if wanted is null or wanted not between 1 and p.weeks then
    perform private.invalid('week', 'out_of_range');
  elsif ahead <> 0 then
    perform private.jump_to_pass(p.id, here + ahead + case when ahead < 0 then p.weeks else 0 end);
  end if;
  return ahead <> 0;
end
$$;
comment on function private.set_plan_week(public.plans, integer) is
  'PATCH { week }: a later week of this cycle, or an earlier one, which begins the next; whether that is another one than it was.';
grant execute on function private.set_plan_week(public.plans, integer) to authenticated;

-- -------- supabase/schemas/plans/settle_plan.sql

create function private.settle_plan(stored public.plans, before jsonb, pass_before integer, payload jsonb) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  wanted_maxes constant jsonb := coalesce(payload -> 'training_maxes', '[]');
  known constant jsonb := before -> 'training_maxes';
  edited public.plans;
  days jsonb;
  here integer := pass_before;
  cycle integer := pass_before / stored.weeks;
begin
  select * into edited from public.plans p where p.id = stored.id;
  if edited.weeks = 1 and stored.weeks = 1 and wanted_maxes = '[]' and known = '[]' then
    return;
  end if;
  days := private.plan_days_json(edited);
  if edited.weeks <> stored.weeks then
    -- Cycles of another length are others: they begin anew, in the same week as far as there is one.
    cycle := 0;
    here := least(pass_before % stored.weeks, edited.weeks - 1);
    update public.plans p
    set weeks_since = private.now(), jumped_at = array[private.now()], jumped_to = array[here]
    where p.id = stored.id;
  elsif jsonb_path_query_array(days, '$[*].id') <> jsonb_path_query_array(before, '$.days[*].id') then
    perform private.jump_to_pass(stored.id, here);
  end if;
  if edited.weeks <> stored.weeks or days <> before -> 'days' then
    -- What is done so far was judged by what was asked then.
    update public.plan_training_maxes m
    set weight_kg = (k.item ->> 'weight_kg')::numeric,
      counted_cycles = cycle + greatest(m.counted_cycles - pass_before / stored.weeks, 0)
    from jsonb_array_elements(known) k (item)
    where m.plan_id = stored.id and m.exercise_id = (k.item ->> 'exercise_id')::uuid;
  end if;
  perform private.store_training_maxes(stored.id, wanted_maxes, known, cycle + (here % edited.weeks > 0)::integer);
end
$$;
comment on function private.settle_plan(public.plans, jsonb, integer, jsonb) is
  'The part of PUT /plans/{id} that is about weeks and training maxes: neither moves because something else was edited.';
grant execute on function private.settle_plan(public.plans, jsonb, integer, jsonb) to authenticated;

-- -------- supabase/schemas/plans/shown_plan.sql

create function private.shown_plan(p public.plans) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  now_json constant jsonb := private.plan_now_json(p);
begin
  return json_build_object(
    'id', p.id, 'name', p.name, 'description', p.description, 'goal', p.goal, 'is_active', p.is_active,
    'version', p.version, 'created_at', p.created_at, 'updated_at', p.updated_at,
    'weeks', p.weeks, 'week_names', p.week_names, 'days', private.shown_plan_days(p),
    'week', now_json -> 'week', 'training_maxes', now_json -> 'training_maxes'
  );
end
$$;
comment on function private.shown_plan(public.plans) is 'Plan, as the API shows it, with days, exercises and sets.';
grant execute on function private.shown_plan(public.plans) to authenticated;

-- -------- supabase/schemas/plans/shown_plan_days.sql

create function private.shown_plan_days(p public.plans) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'id', d.id, 'name', d.name,
      'exercises', coalesce((
        select json_agg(json_build_object(
          'id', x.id, 'exercise_id', x.exercise_id, 'exercise_name', e.name, 'superset', x.superset,
          'notes', x.notes,
          'progression', case
            when x.progression_kind = 'none' then json_build_object('kind', 'none')
            when x.progression_kind is not null then json_build_object(
              'kind', x.progression_kind, 'step', x.progression_step, 'step_unit', x.progression_step_unit)
          end,
          'sets', x.sets
        ) order by x.position)
        from public.plan_exercises x
        join public.exercises e on e.id = x.exercise_id
        where x.plan_day_id = d.id and x.user_id = p.user_id
      ), '[]')
    ) order by d.position), '[]')
    from public.plan_days d
    where d.plan_id = p.id and d.user_id = p.user_id
  );
end
$$;
comment on function private.shown_plan_days(public.plans) is
  'The days of a plan, as the API shows them, with exercises and the sets of all weeks.';
grant execute on function private.shown_plan_days(public.plans) to authenticated;

-- -------- supabase/schemas/plans/slot_history.sql

create function private.slot_history(of_plan uuid, of_day uuid, of_exercise uuid, alike jsonb) returns json
language plpgsql stable
set search_path = ''
-- Whatever is known of the sizes: anything but a walk that stops early reads years of workouts.
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
    -- Each branch walks workouts from the newest, and asks an index about each until it has found enough.
    with in_plan as materialized (
      select w.id, w.started_at, w.local_date, d.nth, d.times
      from public.workouts w
      cross join lateral (select alike -> coalesce(w.plan_day_id, of_day)::text as slot) a
      cross join lateral (select (a.slot -> 'nth')::integer as nth, (a.slot -> 'times')::integer as times) d
      cross join lateral (
        select from private.performances p
        where p.user_id = w.user_id and p.exercise_id = of_exercise and p.workout_id = w.id
        limit 1
      ) p
      where w.user_id = (select auth.uid()) and w.plan_id = of_plan
        and case when d.times > 1 then private.cards(w.id, of_exercise) >= d.nth else d.times = 1 end
      order by w.started_at desc, w.id desc
      limit 6
    ), elsewhere as (
      select w.id, w.started_at, w.local_date, d.nth, d.times
      from public.workouts w
      cross join (
        select (alike #> array[of_day::text, 'nth'])::integer as nth, (alike #> array[of_day::text, 'times'])::integer as times
      ) d
      cross join lateral (
        select from private.performances p
        where p.user_id = w.user_id and p.exercise_id = of_exercise and p.workout_id = w.id
        limit 1
      ) p
      where w.user_id = (select auth.uid()) and coalesce(w.plan_id <> of_plan, true)
        and not exists (select from in_plan)
        and exists (
          select from private.performances p where p.user_id = (select auth.uid()) and p.exercise_id = of_exercise
        )
        and case when d.times > 1 then private.cards(w.id, of_exercise) >= d.nth else d.times = 1 end
      order by w.started_at desc, w.id desc
      limit 6
    )
    select coalesce(json_agg(
      json_build_object('workout_id', f.id, 'started_at', f.started_at, 'local_date', f.local_date, 'in_plan', f.in_plan, 'sets', (
        -- All of its sets, or those of its nth card where a day has the exercise several times.
        select json_agg(s.shown order by s.position)
        from (
          select o.position, o.shown, dense_rank() over (order by (o.shown).entry) as card
          from private.shown_sets o
          where o.user_id = (select auth.uid()) and o.exercise_id = of_exercise and o.workout_id = f.id
        ) s
        where f.times = 1 or s.card = f.nth
      )) order by f.started_at desc, f.id desc
    ), '[]')
    from (select *, true as in_plan from in_plan union all select *, false from elsewhere) f
  );
end
$$;
comment on function private.slot_history(uuid, uuid, uuid, jsonb) is
  'The last 6 performances of an exercise of a plan day, newest first: with this plan on days that prescribe the same or on none; else without this plan.';
grant execute on function private.slot_history(uuid, uuid, uuid, jsonb) to authenticated;

-- -------- supabase/schemas/plans/store_plan_days.sql

create function private.store_plan_days(
  target uuid, days public.plan_days[], exercises public.plan_exercises[],
  known_days public.plan_days[], known public.plan_exercises[]
) returns boolean
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  day_ids constant uuid[] := array(select d.id from unnest(days) d);
  ids constant uuid[] := array(select x.id from unnest(exercises) x);
  known_day_ids constant uuid[] := array(select d.id from unnest(known_days) d);
  known_ids constant uuid[] := array(select x.id from unnest(known) x);
  new_days constant public.plan_days[] := array(select d from unnest(days) d where d.id <> all (known_day_ids));
  new_exercises constant public.plan_exercises[] := array(select x from unnest(exercises) x where x.id <> all (known_ids));
  is_changed boolean := new_days <> '{}' or new_exercises <> '{}';
begin
  if (select count(distinct i) from unnest(day_ids) i) < cardinality(days)
    or (select count(distinct i) from unnest(ids) i) < cardinality(exercises) then
    perform private.fail('id_taken');
  end if;
  -- What goes makes room for what comes in its place; a day goes last, when its exercises have moved.
  if not known_ids <@ ids then
    is_changed := true;
    delete from public.plan_exercises x where x.id = any (known_ids) and x.id <> all (ids);
  end if;
  perform private.add_plan_days(new_days, new_exercises);
  if exists (select from unnest(days) d join unnest(known_days) k on k.id = d.id and k is distinct from d) then
    is_changed := true;
    update public.plan_days k
    set position = d.position, name = d.name
    from unnest(days) d
    where k.id = d.id and k.plan_id = target and k is distinct from d;
  end if;
  if exists (select from unnest(exercises) x join unnest(known) k on k.id = x.id and k is distinct from x) then
    is_changed := true;
    update public.plan_exercises k
    set plan_day_id = x.plan_day_id, position = x.position, exercise_id = x.exercise_id, superset = x.superset,
      notes = x.notes, progression_kind = x.progression_kind, progression_step = x.progression_step,
      progression_step_unit = x.progression_step_unit, sets = x.sets
    from unnest(exercises) x
    where k.id = x.id and k.id = any (known_ids) and k is distinct from x;
  end if;
  if not known_day_ids <@ day_ids then
    is_changed := true;
    delete from public.plan_days d where d.plan_id = target and d.id <> all (day_ids);
  end if;
  return is_changed;
end
$$;
comment on function private.store_plan_days(uuid, public.plan_days[], public.plan_exercises[], public.plan_days[], public.plan_exercises[]) is
  'Makes the days of an own plan what was sent, where it is not what is known of them; whether it was not.';
grant execute on function private.store_plan_days(uuid, public.plan_days[], public.plan_exercises[], public.plan_days[], public.plan_exercises[]) to authenticated;

-- -------- supabase/schemas/plans/store_training_maxes.sql

create function private.store_training_maxes(target uuid, sent jsonb, known jsonb, next_cycle integer) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  delete from public.plan_training_maxes m
  where m.plan_id = target
    and m.exercise_id not in (select (s.item ->> 'exercise_id')::uuid from jsonb_array_elements(sent) s (item));
  insert into public.plan_training_maxes as m (plan_id, exercise_id, weight_kg, counted_cycles)
  select target, (s.item ->> 'exercise_id')::uuid, (s.item ->> 'weight_kg')::numeric, next_cycle
  from jsonb_array_elements(sent) s (item)
  where not exists (
    select from jsonb_array_elements(known) k (item)
    where k.item -> 'exercise_id' = s.item -> 'exercise_id' and k.item -> 'weight_kg' = s.item -> 'weight_kg'
  )
  on conflict (plan_id, exercise_id) do update
    set weight_kg = excluded.weight_kg, counted_cycles = excluded.counted_cycles;
end
$$;
comment on function private.store_training_maxes(uuid, jsonb, jsonb, integer) is
  'Makes the training maxes of an own plan what was sent. Those that are as known go on with their cycles; the others count from next_cycle.';
grant execute on function private.store_training_maxes(uuid, jsonb, jsonb, integer) to authenticated;

-- -------- supabase/schemas/plans/touch_plan.sql

create function private.touch_plan(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.plans set version = version + 1, updated_at = private.now()
  where id = target and user_id = auth.uid();
end
$$;
comment on function private.touch_plan(uuid) is 'Raises the version of an own plan whose days changed.';
grant execute on function private.touch_plan(uuid) to authenticated;

-- -------- supabase/schemas/plans/touch_plans.sql

create function private.touch_plans() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched uuid[];
  one uuid;
begin
  -- Rows that go with their plan or their day: whoever deletes those says so.
  if pg_trigger_depth() > 1 or not exists (select from changed) then
    return null;
  elsif tg_table_name = 'plan_days' then
    touched := array(select distinct c.plan_id from changed c);
  else
    touched := array(
      select distinct d.plan_id from public.plan_days d where d.id = any (array(select c.plan_day_id from changed c))
    );
  end if;
  -- create_plan and replace_plan may have written the plan in this transaction already.
  foreach one in array touched loop
    if exists (select from public.plans p where p.id = one and p.xmin <> pg_current_xact_id()::xid) then
      update public.plans p set version = p.version + 1, updated_at = private.now() where p.id = one;
    end if;
  end loop;
  return null;
end
$$;
comment on function private.touch_plans() is
  'After days or exercises of a plan were written, with the transition table "changed": the plan''s version follows, whatever way they were written.';

create trigger plan_days_300_touch_inserted after insert on public.plan_days
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_days_300_touch_updated after update on public.plan_days
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_days_300_touch_deleted after delete on public.plan_days
  referencing old table as changed for each statement execute function private.touch_plans();
create trigger plan_exercises_300_touch_inserted after insert on public.plan_exercises
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_exercises_300_touch_updated after update on public.plan_exercises
  referencing new table as changed for each statement execute function private.touch_plans();
-- One that moves to a day of another plan changes both.
create trigger plan_exercises_300_touch_left after update on public.plan_exercises
  referencing old table as changed for each statement execute function private.touch_plans();
create trigger plan_exercises_300_touch_deleted after delete on public.plan_exercises
  referencing old table as changed for each statement execute function private.touch_plans();

-- The lock that replace_plan holds comes first: taken after the rows, it would wait in a circle.
create trigger plan_exercises_000_queue before insert or update or delete on public.plan_exercises
  for each statement execute function private.queue_writer();

-- -------- supabase/schemas/plans/training_maxes.sql

create function private.training_maxes(p public.plans, pass_now integer)
returns table (exercise_id uuid, weight_kg numeric, previous_kg numeric, missed boolean)
language plpgsql stable
set search_path = ''
as $$
declare
  rule record;
  cycle boolean;
begin
  for rule in
    select m.exercise_id, m.weight_kg, (
      select x.progression_step * case x.progression_step_unit when 'lb' then 0.45359237 else 1 end
      from public.plan_days d
      join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = d.user_id
      where d.plan_id = p.id and x.exercise_id = m.exercise_id and x.progression_kind = 'training_max'
      order by d.position, x.position
      limit 1
    ) as step_kg, f.misses
    from public.plan_training_maxes m
    left join (
      select c.exercise_id, array_agg(c.missed order by c.nth) as misses from private.finished_cycles(p, pass_now) c group by 1
    ) f on f.exercise_id = m.exercise_id
    where m.plan_id = p.id and m.user_id = p.user_id
  loop
    exercise_id := rule.exercise_id;
    weight_kg := rule.weight_kg;
    previous_kg := null;
    missed := null;
    foreach cycle in array case when rule.step_kg is not null then coalesce(rule.misses, '{}') else '{}' end loop
      previous_kg := weight_kg;
      missed := cycle;
      weight_kg := private.next_training_max(weight_kg, rule.step_kg, missed);
    end loop;
    return next;
  end loop;
end
$$;
comment on function private.training_maxes(public.plans, integer) is
  'The training maxes of a plan at this pass: as set, then changed by each finished cycle; what the last one changed, or nulls.';
grant execute on function private.training_maxes(public.plans, integer) to authenticated;

-- -------- supabase/schemas/workouts/types.sql

-- Logged workouts and their sets.
create type public.workout_source as enum ('app', 'import');

-- -------- supabase/schemas/workouts/workouts.sql

create table public.workouts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
  plan_id uuid,
  plan_day_id uuid,
  title text check (char_length(title) between 1 and 200),
  started_at timestamptz not null check (started_at between '1899-01-01T00:00:00Z' and '2201-12-31T00:00:00Z'),
  finished_at timestamptz not null,
  time_zone text not null references private.time_zones (name),
  local_date date not null generated always as ((started_at at time zone time_zone)::date) stored,
  perceived_exertion numeric(3, 1)
    check (perceived_exertion between 1 and 10 and perceived_exertion * 2 = trunc(perceived_exertion * 2)),
  notes text check (char_length(notes) <= 10000),
  source public.workout_source not null default 'app',
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  unique (id, user_id),
  check (finished_at >= started_at and finished_at <= started_at + interval '24 hours'),
  foreign key (plan_id, user_id) references public.plans (id, user_id) on delete set null (plan_id),
  foreign key (plan_day_id, user_id) references public.plan_days (id, user_id) on delete set null (plan_day_id)
);
comment on table public.workouts is 'A finished training session.';
comment on column public.workouts.local_date is
  'The day in the workout''s own time zone, so that travelling never moves it.';
comment on column public.workouts.plan_id is 'The plan that was followed; null again when it is deleted.';
comment on column public.workouts.plan_day_id is 'The day that was trained; null again when it is deleted.';
comment on column public.workouts.time_zone is 'IANA name of where it was trained.';
comment on column public.workouts.source is 'Logged in the app, or imported from another tracker.';
comment on column public.workouts.version is 'Rises with every visible change; the ETag.';
comment on column public.workouts.perceived_exertion is 'Session RPE, 1 to 10 in halves.';

create index workouts_newest_idx on public.workouts (user_id, started_at desc, id desc);
create index workouts_plan_idx on public.workouts (plan_id, user_id);
create index workouts_plan_day_idx on public.workouts (plan_day_id, user_id);
create index workouts_local_date_idx on public.workouts (user_id, local_date);
create index workouts_time_zone_idx on public.workouts (time_zone);

alter table public.workouts enable row level security;

create policy "Users read their own workouts" on public.workouts
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users log their own workouts" on public.workouts
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own workouts" on public.workouts
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own workouts" on public.workouts
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.workouts to authenticated;
-- created_at is the database's to say, since points depend on when a workout was logged.
grant
  insert (id, plan_id, plan_day_id, title, started_at, finished_at, time_zone, perceived_exertion, notes, source),
  update (plan_id, plan_day_id, title, started_at, finished_at, time_zone, perceived_exertion, notes)
  on public.workouts to authenticated;

create trigger workouts_000_queue before insert or update or delete on public.workouts
  for each statement execute function private.queue_writer();
create trigger workouts_100_raise_version before update on public.workouts
  for each row execute function private.raise_version('local_date');
create trigger workouts_300_bury after delete on public.workouts
  referencing old table as buried for each statement execute function private.bury('workout');

-- -------- supabase/schemas/workouts/workout_sets.sql

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

-- -------- supabase/schemas/workouts/workout_fields.sql

create view private.workout_fields with (security_invoker = true) as
select
  id, plan_id, plan_day_id, title, started_at, finished_at, time_zone, perceived_exertion, notes, source
from public.workouts;
comment on view private.workout_fields is
  'What a workout is written with, in one list: rows are made of what was sent by jsonb_populate_record, and inserted through this view.';
grant select, insert on private.workout_fields to authenticated;

-- -------- supabase/schemas/workouts/check_workout_times.sql

create function private.check_workout_times(payload jsonb, usual_zone text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  zone constant text := coalesce(payload ->> 'time_zone', usual_zone);
  latest constant timestamptz := private.now() + interval '5 minutes';
begin
  if not exists (select from private.time_zones t where t.name = zone) then
    perform private.invalid('time_zone');
  elsif (payload ->> 'started_at')::timestamptz > latest then
    perform private.invalid('started_at', 'in_future');
  elsif (payload ->> 'finished_at')::timestamptz > latest then
    perform private.invalid('finished_at', 'in_future');
  end if;
  return zone;
end
$$;
comment on function private.check_workout_times(jsonb, text) is
  'The workout''s time zone; validation_failed for an unknown one, and for times over 5 minutes ahead.';
grant execute on function private.check_workout_times(jsonb, text) to authenticated;

-- -------- supabase/schemas/workouts/delete_workout.sql

create function public.delete_workout(target uuid) returns void
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.workouts w where w.id = target and w.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_workout(uuid) is 'DELETE /workouts/{id}: triggers take its points back and leave a tombstone.';
grant execute on function public.delete_workout(uuid) to authenticated;

-- -------- supabase/schemas/workouts/differ_from_stored.sql

create function private.differ_from_stored(target uuid, sets public.workout_sets[]) returns boolean
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    with sent as (
      select * from unnest(sets)
    ), stored as (
      select * from public.workout_sets s where s.workout_id = target and s.user_id = (select auth.uid())
    )
    select exists (select from (table sent except table stored) d)
      or exists (select from (table stored except table sent) d)
  );
end
$$;
comment on function private.differ_from_stored(uuid, public.workout_sets[]) is 'Whether a workout''s sets are others than those sent.';
grant execute on function private.differ_from_stored(uuid, public.workout_sets[]) to authenticated;

-- -------- supabase/schemas/workouts/export_workouts.sql

create function public.export_workouts(page_limit integer default 50, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  rows jsonb;
begin
  perform private.check_page(page_limit, page_after);
  rows := coalesce((
    select jsonb_agg(
      jsonb_build_object('row', to_jsonb(f.shown), 'key', jsonb_build_array(f.started_at, f.id))
      order by f.started_at, f.id
    )
    from (
      select *
      from private.shown_workouts w
      where w.user_id = me
        and (page_after is null
          or (w.started_at, w.id) > ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
      order by w.started_at, w.id
      limit page_limit + 1
    ) f
  ), '[]');
  -- A file that is read elsewhere has to say which fields a set of an exercise has.
  return private.page(rows, page_limit) || jsonb_build_object('trackings', (
    select coalesce(jsonb_object_agg(e.id, e.tracking), '{}')
    from public.exercises e
    where e.id in (select (s.item ->> 'exercise_id')::uuid from jsonb_path_query(rows, '$[*].row.sets[*]') s (item))
  ));
end
$$;
comment on function public.export_workouts(integer, jsonb) is
  'GET /workouts/export, oldest first: { data, next_after, trackings: { exercise_id: tracking } }.';
grant execute on function public.export_workouts(integer, jsonb) to authenticated;

-- -------- supabase/schemas/workouts/get_workout.sql

create function public.get_workout(target uuid) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  answer json;
begin
  select to_json(w.shown) into answer from private.shown_workouts w where w.id = target and w.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_workout(uuid) is 'GET /workouts/{id}.';
grant execute on function public.get_workout(uuid) to authenticated;

-- -------- supabase/schemas/workouts/has_sets.sql

create function private.has_sets(w public.workouts) returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return exists (select from public.workout_sets s where s.workout_id = w.id and s.user_id = w.user_id);
end
$$;
comment on function private.has_sets(public.workouts) is
  'Whether anything was performed in it. The API logs none without sets; the Data API inserts the workout first.';

-- -------- supabase/schemas/workouts/last_workouts.sql

create function private.last_workouts(how_many integer) returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'date', w.local_date,
      'title', w.title,
      'exercises', (
        select json_agg(json_build_object('id', g.exercise_id, 'name', e.name, 'sets', g.sets) order by g.first_position)
        from (
          select s.exercise_id, min(s.position) as first_position, json_agg(s.shown order by s.position) as sets
          from (
            select o.exercise_id, o.position, t as shown
            from public.workout_sets o
            cross join lateral (select o.reps, o.weight_kg, o.rpe, o.duration_s, o.distance_m, o.type) t
            where o.workout_id = w.id and o.user_id = w.user_id
          ) s
          group by s.exercise_id
        ) g
        join public.exercises e on e.id = g.exercise_id
      )
    ) order by w.started_at desc), '[]')
    from (
      select *
      from public.workouts o
      where o.user_id = (select auth.uid())
        -- Through the Data API a workout can have none.
        and exists (select from public.workout_sets s where s.workout_id = o.id and s.user_id = o.user_id)
      order by o.started_at desc, o.id desc
      limit how_many
    ) w
  );
end
$$;
comment on function private.last_workouts(integer) is 'The caller''s last workouts that have sets, newest first, sets grouped by exercise.';
grant execute on function private.last_workouts(integer) to authenticated;

-- -------- supabase/schemas/workouts/list_workouts.sql

create function public.list_workouts(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns json
language plpgsql stable
set search_path = ''
-- Filters that are not given cost a comparison each; planned for the given ones anew, each call would cost more.
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  asked constant private.date_range := private.date_range(filters);
  of_exercise constant uuid := (filters ->> 'exercise_id')::uuid;
  of_plan constant uuid := (filters ->> 'plan_id')::uuid;
  titled constant text := lower(filters ->> 'title');
  -- No clock is a day from UTC, so local dates bound the times, which the index has.
  earliest constant timestamptz := coalesce(
    asked.from_time, (asked.from_date - 1)::timestamp at time zone 'UTC', '-infinity');
  latest constant timestamptz := coalesce(asked.to_time, (asked.to_date + 2)::timestamp at time zone 'UTC', 'infinity');
  after_time constant timestamptz := coalesce((page_after ->> 0)::timestamptz, 'infinity');
  after_id constant uuid := coalesce((page_after ->> 1)::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 4096);
  return (
    with found as materialized (
      select w.id, w.started_at, row_number() over (order by w.started_at desc, w.id desc) as n
      from public.workouts w
      where w.user_id = me
        and w.started_at >= earliest and w.started_at < latest
        and (w.started_at, w.id) < (after_time, after_id)
        and (asked.from_date is null or w.local_date >= asked.from_date)
        and (asked.to_date is null or w.local_date <= asked.to_date)
        and (of_plan is null or w.plan_id = of_plan)
        and (titled is null or strpos(lower(w.title), titled) > 0)
        and (of_exercise is null or exists (
          select from private.performances p where p.user_id = me and p.exercise_id = of_exercise and p.workout_id = w.id
        ))
      order by w.started_at desc, w.id desc
      limit page_limit + 1
    )
    select json_build_object(
      'data', coalesce(json_agg(w.shown order by f.n), '[]'),
      'next_after', (
        select json_build_array(l.started_at, l.id)
        from found l
        where l.n = page_limit and exists (select from found o where o.n > page_limit)
      )
    )
    from found f
    join private.shown_workouts w on w.id = f.id and w.user_id = me
    where f.n <= page_limit
  );
end
$$;
comment on function public.list_workouts(jsonb, integer, jsonb) is
  'GET /workouts, newest first: from and to are local dates, both inclusive, or times, to exclusive; title holds words of it.';
grant execute on function public.list_workouts(jsonb, integer, jsonb) to authenticated;

-- -------- supabase/schemas/workouts/log_workout.sql

create function public.log_workout(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant public.profiles := private.lock_profile();
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  zone text;
  sets public.workout_sets[];
  replay json;
  plan record;
  records jsonb;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  replay := private.claim('workout', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  zone := private.check_workout_times(payload, me.time_zone);
  sets := private.sent_sets(target, payload -> 'sets');
  plan := private.resolve_plan((payload ->> 'plan_id')::uuid, (payload ->> 'plan_day_id')::uuid);

  -- Asked before, since what is stored with the sets is the best with them.
  records := private.records_against(sets, array(
    select b.best
    from (select distinct s.exercise_id from unnest(sets) s) e
    -- A limit, so that each is a probe of the index, however few rows there are.
    cross join lateral (
      select k as best from private.bests k where k.user_id = me.id and k.exercise_id = e.exercise_id limit 1
    ) b
  ));
  -- One statement, so that the triggers of the workout see its sets.
  with logged as (
    insert into private.workout_fields
    select r.*
    from jsonb_populate_record(null::private.workout_fields, payload - 'sets' || jsonb_build_object(
      'id', target, 'plan_id', plan.plan_id, 'plan_day_id', plan.plan_day_id, 'time_zone', zone, 'source', 'app'
    )) r
    on conflict (id) do nothing
    returning id
  )
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select s.workout_id, s.position, s.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe,
    s.duration_s, s.distance_m, s.rest_s, s.notes
  from logged l
  cross join unnest(sets) s;
  if not found then
    perform private.fail('id_taken');
  end if;
  perform private.remember_events(target, records);

  return private.keep_answer('workout', target, payload, json_build_object(
    'workout', (select w.shown from private.shown_workouts w where w.id = target and w.user_id = me.id),
    'personal_records', records,
    'affinity', private.log_affinity(target, me.affinity_rank),
    'warnings', plan.warnings
  ));
end
$$;
comment on function public.log_workout(jsonb) is
  'POST /workouts/log: the workout with its sets, its records and what it did to affinity, as { created, body }.';
grant execute on function public.log_workout(jsonb) to authenticated;

-- -------- supabase/schemas/workouts/record_workout_changes.sql

create function private.record_workout_changes() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
begin
  if not exists (select from changed) then
    return null;
  end if;
  -- Who writes their own has queued already, before the statement.
  if exists (select from changed c where c.user_id is distinct from me) then
    perform private.lock_profiles(array(select distinct c.user_id from changed c));
  end if;
  delete from private.chat_notes n where n.user_id in (select c.user_id from changed c);

  insert into private.workout_changes as k (user_id, workout_id, version, updated_at, deleted)
  select c.user_id, c.id, c.version, case when tg_op = 'DELETE' then private.now() else c.updated_at end, tg_op = 'DELETE'
  from (
    -- A plan that goes takes its days along: the same workout is then updated twice.
    select distinct on (a.id) a.* from changed a order by a.id, a.version desc
  ) c
  -- An account that is being erased has no profile, and nothing to follow.
  join public.profiles p on p.id = c.user_id
  order by c.started_at, c.id
  on conflict (user_id, workout_id) do update
    set seq = default, version = excluded.version, updated_at = excluded.updated_at, deleted = excluded.deleted
    where k.version <> excluded.version or k.deleted <> excluded.deleted;
  return null;
end
$$;
comment on function private.record_workout_changes() is
  'After insert, update or delete of workouts, with the transition table "changed".';

create trigger workouts_400_record_inserted after insert on public.workouts
  referencing new table as changed for each statement execute function private.record_workout_changes();
create trigger workouts_400_record_updated after update on public.workouts
  referencing new table as changed for each statement execute function private.record_workout_changes();
create trigger workouts_400_record_deleted after delete on public.workouts
  referencing old table as changed for each statement execute function private.record_workout_changes();

-- -------- supabase/schemas/workouts/refuse_future.sql

create function private.refuse_future() returns trigger
language plpgsql stable
set search_path = ''
as $$
begin
  -- 5 minutes: the skew of clocks that logging allows.
  if new.finished_at > private.now() + interval '5 minutes' then
    raise check_violation using message = 'a workout is over when it is logged: finished_at must not lie in the future';
  end if;
  return new;
end
$$;
comment on function private.refuse_future() is 'Before a workout is written, whatever the way.';

create trigger workouts_050_refuse_future before insert or update of finished_at on public.workouts
  for each row execute function private.refuse_future();

-- -------- supabase/schemas/workouts/replace_workout.sql

create function public.replace_workout(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  stored public.workouts;
  sent jsonb;
  sets public.workout_sets[];
  plan record;
  version_after integer;
  records jsonb;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  select * into stored from public.workouts w where w.id = target and w.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  -- A workout keeps its time zone unless another one is sent.
  sent := jsonb_build_object('time_zone', stored.time_zone) || jsonb_strip_nulls(payload);
  perform private.check_workout_times(sent, stored.time_zone);
  sets := private.sent_sets(target, sent -> 'sets');
  plan := private.resolve_plan((sent ->> 'plan_id')::uuid, (sent ->> 'plan_day_id')::uuid);

  update public.workouts w
  set plan_id = plan.plan_id, plan_day_id = plan.plan_day_id, title = r.title, started_at = r.started_at,
    finished_at = r.finished_at, time_zone = r.time_zone, perceived_exertion = r.perceived_exertion, notes = r.notes
  from jsonb_populate_record(null::private.workout_fields, sent) r
  where w.id = target
  returning w.version into version_after;
  if private.differ_from_stored(target, sets) then
    delete from public.workout_sets s where s.workout_id = target and s.user_id = me;
    perform private.store_sets(sets);
    if version_after = stored.version then
      perform private.touch_workout(target);
      version_after := stored.version + 1;
    end if;
  end if;
  -- Judged last: what is stored may already equal what was sent.
  if if_match <> stored.version and version_after <> stored.version then
    perform private.fail('precondition_failed');
  end if;

  records := private.new_records(target);
  perform private.remember_events(target, records);

  return jsonb_build_object(
    'workout', public.get_workout(target),
    'personal_records', records,
    'affinity', private.log_affinity(target),
    'warnings', plan.warnings
  );
end
$$;
comment on function public.replace_workout(uuid, jsonb, integer) is
  'PUT /workouts/{id}, atomically; if_match is the version that the editor saw. Answers as log_workout does.';
grant execute on function public.replace_workout(uuid, jsonb, integer) to authenticated;

-- -------- supabase/schemas/workouts/resolve_plan.sql

create function private.resolve_plan(sent_plan uuid, sent_day uuid, out plan_id uuid, out plan_day_id uuid, out warnings jsonb)
language plpgsql stable
set search_path = ''
as $$
declare
  plan_of_day uuid;
begin
  warnings := '[]';
  if sent_plan is not null then
    select p.id into plan_id from public.plans p where p.id = sent_plan;
    if plan_id is null and not private.was_deleted('plan', sent_plan) then
      perform private.invalid('plan_id', 'not_found');
    elsif plan_id is null then
      warnings := warnings || '[{"path": "plan_id", "code": "plan_deleted"}]';
    end if;
  end if;
  if sent_day is not null then
    select d.id, d.plan_id into plan_day_id, plan_of_day from public.plan_days d where d.id = sent_day;
    if plan_day_id is null and not private.was_deleted('plan_day', sent_day) then
      perform private.invalid('plan_day_id', 'not_found');
    elsif plan_day_id is null then
      warnings := warnings || '[{"path": "plan_day_id", "code": "plan_day_deleted"}]';
    elsif sent_plan is not null and plan_of_day is distinct from sent_plan then
      perform private.invalid('plan_day_id');
    end if;
    plan_id := coalesce(plan_id, plan_of_day);
  end if;
end
$$;
comment on function private.resolve_plan(uuid, uuid) is
  'A plan or day that was deleted meanwhile becomes null with a warning; one that never existed is validation_failed.';
grant execute on function private.resolve_plan(uuid, uuid) to authenticated;

-- -------- supabase/schemas/workouts/sent_sets.sql

create function private.sent_sets(target uuid, sets jsonb) returns public.workout_sets[]
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  sent public.workout_sets[];
  unknown jsonb;
begin
  if jsonb_typeof(sets) is distinct from 'array' or jsonb_array_length(sets) not between 1 and 300 then
    perform private.invalid('sets');
  end if;
  sent := array(
    select row(
      target, me, (s.n - 1)::smallint, s.exercise_id, coalesce(s.type, 'working'),
      coalesce(s.entry, (sum(s.changed) over (order by s.n) - 1)::smallint),
      s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s, s.distance_m, s.rest_s, s.notes
    )::public.workout_sets
    from (
      select r.*, r.ordinality as n,
        (r.exercise_id is distinct from lag(r.exercise_id) over (order by r.ordinality))::integer as changed
      from jsonb_populate_recordset(null::public.workout_sets, sets) with ordinality r
    ) s
    order by s.n
  );
  if exists (
    select from (select distinct s.exercise_id from unnest(sent) s) u
    where not exists (select from public.exercises e where e.id = u.exercise_id)
  ) then
    select jsonb_agg(
      jsonb_build_object('path', format('sets.%s.exercise_id', s.position), 'code', 'not_found') order by s.position)
    into unknown
    from unnest(sent) s
    where not exists (select from public.exercises e where e.id = s.exercise_id);
    perform private.fail('validation_failed', unknown);
  end if;
  return sent;
end
$$;
comment on function private.sent_sets(uuid, jsonb) is
  'The sets in their order, as rows; without an entry, a new exercise card begins where the exercise changes. validation_failed without 1 to 300 sets, and for each set of an exercise that the caller cannot see.';
grant execute on function private.sent_sets(uuid, jsonb) to authenticated;

-- -------- supabase/schemas/workouts/shown_sets.sql

create type private.shown_set as (
  position smallint, exercise_id uuid, exercise_name text, type public.set_type, entry smallint, superset smallint,
  reps smallint, weight_kg numeric, rpe numeric, duration_s integer, distance_m numeric, rest_s integer, notes text
);
comment on type private.shown_set is 'A set, as the API shows it.';

create view private.shown_sets with (security_invoker = true) as
select
  s.workout_id, s.user_id, s.position, s.exercise_id,
  row(
    s.position, s.exercise_id, e.name, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s, s.distance_m,
    s.rest_s, s.notes
  )::private.shown_set as shown,
  case when s.type <> 'warmup' and e.is_loaded then s.reps * s.weight_kg end as volume_kg
from public.workout_sets s
join public.exercises e on e.id = s.exercise_id;
comment on view private.shown_sets is 'Each set as the API shows it; a view, so that a page of workouts stays one plan.';
grant select on private.shown_sets to authenticated;

-- -------- supabase/schemas/workouts/shown_workouts.sql

create type private.shown_workout as (
  id uuid, plan_id uuid, plan_day_id uuid, title text, started_at timestamptz, finished_at timestamptz, time_zone text,
  perceived_exertion numeric, notes text, source public.workout_source, version integer, created_at timestamptz,
  updated_at timestamptz, sets json, volume_kg numeric
);
comment on type private.shown_workout is
  'A workout, as the API shows it; volume_kg is the sum of reps times load over all but warm-up sets.';

create view private.shown_workouts with (security_invoker = true) as
select
  w.id, w.user_id, w.started_at,
  row(
    w.id, w.plan_id, w.plan_day_id, w.title, w.started_at, w.finished_at, w.time_zone, w.perceived_exertion, w.notes, w.source,
    w.version, w.created_at, w.updated_at, coalesce(s.sets, '[]'), coalesce(s.volume_kg, 0)
  )::private.shown_workout as shown
from public.workouts w
cross join lateral (
  -- Rows become JSON for half of what an object built field by field costs.
  select json_agg(t.shown order by t.position) as sets, sum(t.volume_kg) as volume_kg
  from private.shown_sets t
  where t.workout_id = w.id and t.user_id = w.user_id
) s;
comment on view private.shown_workouts is 'Each workout as the API shows it, its sets in their order; a view, so that a page of them stays one plan.';
grant select on private.shown_workouts to authenticated;

-- -------- supabase/schemas/workouts/store_sets.sql

create function private.store_sets(sets public.workout_sets[]) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select s.workout_id, s.position, s.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe,
    s.duration_s, s.distance_m, s.rest_s, s.notes
  from unnest(sets) s;
end
$$;
comment on function private.store_sets(public.workout_sets[]) is 'Inserts the sets of a workout that has none.';
grant execute on function private.store_sets(public.workout_sets[]) to authenticated;

-- -------- supabase/schemas/workouts/touch_workout.sql

create function private.touch_workout(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.workouts set version = version + 1, updated_at = private.now()
  where id = target and user_id = auth.uid();
end
$$;
comment on function private.touch_workout(uuid) is 'Raises the version of an own workout whose sets changed.';
grant execute on function private.touch_workout(uuid) to authenticated;

-- -------- supabase/schemas/workouts/touch_workouts.sql

create function private.touch_workouts(targets uuid[]) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  this_transaction constant xid := pg_current_xact_id()::xid;
  others constant uuid[] := array(
    select t.id from unnest(targets) t (id)
    where (select w.xmin from public.workouts w where w.id = t.id) <> this_transaction
  );
begin
  -- An update of nothing would still wake the triggers of workouts.
  if others <> '{}' then
    update public.workouts w set version = w.version + 1, updated_at = private.now() where w.id = any (others);
  end if;
end
$$;
comment on function private.touch_workouts(uuid[]) is
  'Sets written straight through the Data API change their workout too; log_workout and the like have written it in this transaction already.';

-- -------- supabase/schemas/workouts/workout_changes.sql

-- What happened to each workout last, in an order that a second device can follow.
create table private.workout_changes (
  user_id uuid not null references public.profiles (id) on delete cascade,
  workout_id uuid not null,
  seq bigint not null generated always as identity,
  version integer not null,
  updated_at timestamptz not null,
  deleted boolean not null,
  -- No key to workouts: a deleted one stays here.
  primary key (user_id, workout_id)
);
comment on table private.workout_changes is 'The last change of each workout, deleted ones included.';
comment on column private.workout_changes.version is 'The version that was recorded: an update that changed nothing is no change.';
comment on column private.workout_changes.seq is
  'Taken while the user''s profile is locked, so the order of one user''s numbers is the order of their commits.';

create unique index workout_changes_seq_key on private.workout_changes (user_id, seq);

alter table private.workout_changes enable row level security;

create policy "Users read their own changes" on private.workout_changes
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.workout_changes to authenticated;

create function public.workout_changes(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  seen constant bigint := coalesce((page_after ->> 0)::bigint, 0);
begin
  perform private.check_page(page_limit, page_after);
  return (
    select jsonb_build_object(
      'data', coalesce(jsonb_agg(jsonb_build_object(
        'id', f.workout_id, 'updated_at', f.updated_at, 'deleted', f.deleted
      ) order by f.seq), '[]'),
      -- Never null: it is where a device goes on when there is news.
      'next_after', jsonb_build_array(coalesce(max(f.seq), seen))
    )
    from (
      select *
      from private.workout_changes c
      where c.user_id = me and c.seq > seen
      order by c.seq
      limit page_limit
    ) f
  );
end
$$;
comment on function public.workout_changes(integer, jsonb) is
  'GET /workouts/changes: the last change of each workout, oldest first; next_after is the place to go on from.';
grant execute on function public.workout_changes(integer, jsonb) to authenticated;

-- -------- supabase/schemas/records/performances.sql

-- What the sets of one exercise in one workout come to. Records, progress and volume read this instead of
-- years of sets; triggers keep it equal to the sets, whatever wrote them.
create table private.performances (
  user_id uuid not null,
  exercise_id uuid not null,
  workout_id uuid not null,
  sets smallint not null,
  heaviest numeric(7, 3),
  lightest numeric(7, 3),
  reps smallint,
  unloaded_reps smallint,
  estimated_1rm numeric(10, 5),
  volume_kg numeric(12, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  -- No foreign keys: the sets have one to their workout, private.bests has one to the exercise.
  primary key (user_id, exercise_id, workout_id)
);
comment on table private.performances is
  'An exercise in a workout, over all but its warm-up sets; derived from the sets, and blind to the exercise''s tracking.';
comment on column private.performances.sets is 'Sets that are no warm-up; 0 when there were only those.';
comment on column private.performances.heaviest is 'Heaviest load that was moved.';
comment on column private.performances.lightest is 'Least load with at least one rep: for an assisted exercise, the least help.';
comment on column private.performances.reps is 'Most reps in one set.';
comment on column private.performances.unloaded_reps is 'Most reps in one set without a load.';
comment on column private.performances.estimated_1rm is
  'Best estimated one-rep maximum of a set, finer than it is shown, since records are compared by it.';
comment on column private.performances.volume_kg is 'Sum of reps times load.';
comment on column private.performances.duration_s is 'Longest set in time.';
comment on column private.performances.distance_m is 'Longest set in distance.';

create index performances_workout_idx on private.performances (workout_id, user_id);
alter table private.performances enable row level security;

create policy "Users read their own performances" on private.performances
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.performances to authenticated;

-- -------- supabase/schemas/records/bests.sql

-- The best of everything that a user ever achieved in an exercise. A new workout is compared with this instead of
-- years of performances; triggers keep it equal to them.
create table private.bests (
  exercise_id uuid not null references public.exercises (id) deferrable initially deferred,
  user_id uuid not null references public.profiles (id) on delete cascade,
  heaviest numeric(7, 3),
  lightest numeric(7, 3),
  reps smallint,
  unloaded_reps smallint,
  estimated_1rm numeric(10, 5),
  volume_kg numeric(12, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  primary key (exercise_id, user_id)
);
comment on table private.bests is
  'The best of each column of an exercise''s performances, one row for each exercise that was ever trained; so the key to exercises stands here, and not at each set.';

create index bests_user_idx on private.bests (user_id);

alter table private.bests enable row level security;

create policy "Users read their own bests" on private.bests
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.bests to authenticated;

-- -------- supabase/schemas/records/record_kinds.sql

create type public.record_kind as enum ('weight', 'reps', 'distance', 'duration', 'estimated_1rm', 'volume');
comment on type public.record_kind is
  'The kinds of personal record, the most telling first. A new one needs its value (record_values_of), its best so far (bests) and its unit (record_unit).';

create function private.record_unit(kind public.record_kind) returns text
language sql immutable
return case kind when 'reps' then 'reps' when 'duration' then 's' when 'distance' then 'm' else 'kg' end;
comment on function private.record_unit(public.record_kind) is 'What the values of a kind are in: kg, reps, s or m.';
grant execute on function private.record_unit(public.record_kind) to authenticated;

create function private.record_tolerance(kind public.record_kind) returns numeric
language sql immutable
return case private.record_unit(kind) when 'kg' then 0.05 else 0.001 end;
comment on function private.record_tolerance(public.record_kind) is
  'The least difference that counts, in the unit of the kind: kilograms come from pounds and back.';
grant execute on function private.record_tolerance(public.record_kind) to authenticated;

-- -------- supabase/schemas/records/record_values_of.sql

create function private.record_values_of(p private.performances, tracking public.tracking_type)
returns table (kind public.record_kind, value numeric)
language sql immutable
begin atomic
  select k.kind::public.record_kind, k.value
  from (values
    ('weight', case
      when tracking = 'assisted_bodyweight' then p.lightest
      when tracking in ('weight_reps', 'weighted_bodyweight', 'weight_duration', 'weight_distance') then p.heaviest
    end),
    ('reps', case tracking when 'reps' then p.reps when 'weighted_bodyweight' then p.unloaded_reps end),
    ('estimated_1rm', case when private.is_loaded(tracking) then p.estimated_1rm end),
    ('volume', case when private.is_loaded(tracking) then p.volume_kg end),
    ('duration', case when tracking in ('duration', 'weight_duration', 'distance_duration') then p.duration_s end),
    ('distance', case when tracking in ('distance_duration', 'weight_distance') then p.distance_m end)
  ) k (kind, value)
  where k.value is not null;
end;
comment on function private.record_values_of(private.performances, public.tracking_type) is
  'What sets of an exercise come to in each kind of record that it has. Of assisted exercises less is better.';
grant execute on function private.record_values_of(private.performances, public.tracking_type) to authenticated;

-- -------- supabase/schemas/records/estimated_1rm.sql

create function private.estimated_1rm(weight_kg numeric, reps integer) returns numeric
language sql immutable
-- Epley (1985): w * (1 + r / 30) for 2 to 12 reps, the weight itself for 1. Two of them differ by multiples of
-- 1/30000 kg: five decimals never take 0.0493 for the 0.05 that count, as three would.
return case
  when weight_kg = 0 then null
  when reps = 1 then weight_kg
  when reps between 2 and 12 then round(weight_kg * (30 + reps) / 30, 5)
end;
comment on function private.estimated_1rm(numeric, integer) is 'Estimated one-rep maximum of a set, in kg.';
grant execute on function private.estimated_1rm(numeric, integer) to authenticated;

-- -------- supabase/schemas/records/set_values.sql

create function private.set_values(s public.workout_sets)
returns table (
  heaviest numeric, lightest numeric, reps smallint, unloaded_reps smallint, estimated_1rm numeric, volume_kg numeric,
  duration_s integer, distance_m numeric
)
language sql immutable
begin atomic
  select
    case when s.weight_kg > 0 and s.reps is distinct from 0 then s.weight_kg end,
    case when s.reps > 0 then s.weight_kg end,
    case when s.reps > 0 then s.reps end,
    case when s.reps > 0 and coalesce(s.weight_kg, 0) = 0 then s.reps end,
    private.estimated_1rm(s.weight_kg, s.reps),
    s.reps * s.weight_kg,
    case when s.duration_s > 0 then s.duration_s end,
    case when s.distance_m > 0 then s.distance_m end
  where s.type <> 'warmup';
end;
comment on function private.set_values(public.workout_sets) is
  'What one set achieved, no row for a warm-up set. A value that nothing was achieved in is null.';
grant execute on function private.set_values(public.workout_sets) to authenticated;

-- -------- supabase/schemas/records/set_record_values_of.sql

create function private.set_record_values_of(s public.workout_sets, tracking public.tracking_type)
returns table (kind public.record_kind, value numeric)
language sql immutable
begin atomic
  select k.kind, k.value
  from private.set_values(s) v
  cross join lateral private.record_values_of(
    row(
      s.user_id, s.exercise_id, s.workout_id, 1, v.heaviest, v.lightest, v.reps, v.unloaded_reps, v.estimated_1rm,
      nullif(v.volume_kg, 0), v.duration_s, v.distance_m
    )::private.performances, tracking
  ) k;
end;
comment on function private.set_record_values_of(public.workout_sets, public.tracking_type) is
  'What one set achieved in each kind of record that its exercise has.';
grant execute on function private.set_record_values_of(public.workout_sets, public.tracking_type) to authenticated;

-- -------- supabase/schemas/records/add_performances.sql

create function private.add_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- A variable, or the functions below would not become part of their statements.
  sets constant public.workout_sets[] := array(select c::public.workout_sets from changed c);
begin
  -- Whoever writes their own has queued already, before the statement.
  if exists (select from changed c where c.user_id is distinct from me) then
    perform private.lock_profiles(array(select distinct c.user_id from changed c));
  end if;
  with added as (
    -- Greatest, least and sum need no look at the sets that were there before.
    insert into private.performances as p
    select * from private.performances_of(sets)
    on conflict (user_id, exercise_id, workout_id) do update
      set sets = p.sets + excluded.sets,
        heaviest = greatest(p.heaviest, excluded.heaviest),
        lightest = least(p.lightest, excluded.lightest),
        reps = greatest(p.reps, excluded.reps),
        unloaded_reps = greatest(p.unloaded_reps, excluded.unloaded_reps),
        estimated_1rm = greatest(p.estimated_1rm, excluded.estimated_1rm),
        volume_kg = nullif(coalesce(p.volume_kg, 0) + coalesce(excluded.volume_kg, 0), 0),
        duration_s = greatest(p.duration_s, excluded.duration_s),
        distance_m = greatest(p.distance_m, excluded.distance_m)
    returning p
  ), better as (
    select n.*
    from (select array_agg(a.p) as done from added a) d
    cross join lateral private.bests_of(d.done) n
    -- Mostly nothing is better, and then no row is locked. A limit, so that each is a probe of the index.
    left join lateral (
      select k as best from private.bests k where k.exercise_id = n.exercise_id and k.user_id = n.user_id limit 1
    ) o on true
    where o.best is null or private.exceeds(n::private.bests, o.best)
  )
  insert into private.bests as b
  select * from better
  on conflict (exercise_id, user_id) do update
    set heaviest = greatest(b.heaviest, excluded.heaviest),
      lightest = least(b.lightest, excluded.lightest),
      reps = greatest(b.reps, excluded.reps),
      unloaded_reps = greatest(b.unloaded_reps, excluded.unloaded_reps),
      estimated_1rm = greatest(b.estimated_1rm, excluded.estimated_1rm),
      volume_kg = greatest(b.volume_kg, excluded.volume_kg),
      duration_s = greatest(b.duration_s, excluded.duration_s),
      distance_m = greatest(b.distance_m, excluded.distance_m);
  perform private.touch_workouts(array(select distinct c.workout_id from changed c));
  return null;
end
$$;
comment on function private.add_performances() is
  'After insert of sets, with the transition table "changed": adds them to the performances, and those to the bests.';

create trigger workout_sets_100_add_performances after insert on public.workout_sets
  referencing new table as changed for each statement execute function private.add_performances();

-- -------- supabase/schemas/records/as_bests.sql

create function private.as_bests(p private.performances) returns private.bests
language sql immutable
return row(
  p.exercise_id, p.user_id, p.heaviest, p.lightest, p.reps, p.unloaded_reps, p.estimated_1rm, p.volume_kg, p.duration_s,
  p.distance_m
)::private.bests;
comment on function private.as_bests(private.performances) is 'What would be the best of an exercise, were there no other performance.';
grant execute on function private.as_bests(private.performances) to authenticated;

-- -------- supabase/schemas/records/bests_of.sql

create function private.bests_of(done private.performances[]) returns setof private.bests
language sql immutable
begin atomic
  select p.exercise_id, p.user_id, max(p.heaviest)::numeric(7, 3), min(p.lightest)::numeric(7, 3), max(p.reps),
    max(p.unloaded_reps), max(p.estimated_1rm)::numeric(10, 5), max(p.volume_kg)::numeric(12, 3), max(p.duration_s),
    max(p.distance_m)::numeric(10, 3)
  from unnest(done) p
  group by p.exercise_id, p.user_id;
end;
comment on function private.bests_of(private.performances[]) is 'The best of each column of performances, by exercise and user.';
grant execute on function private.bests_of(private.performances[]) to authenticated;

-- -------- supabase/schemas/records/exceeds.sql

create function private.exceeds(done private.bests, best private.bests) returns boolean
language sql immutable
-- A column that the other has not yet is more than it had.
return coalesce(done.heaviest > best.heaviest, done.heaviest is not null)
  or coalesce(done.lightest < best.lightest, done.lightest is not null)
  or coalesce(done.reps > best.reps, done.reps is not null)
  or coalesce(done.unloaded_reps > best.unloaded_reps, done.unloaded_reps is not null)
  or coalesce(done.estimated_1rm > best.estimated_1rm, done.estimated_1rm is not null)
  or coalesce(done.volume_kg > best.volume_kg, done.volume_kg is not null)
  or coalesce(done.duration_s > best.duration_s, done.duration_s is not null)
  or coalesce(done.distance_m > best.distance_m, done.distance_m is not null);
comment on function private.exceeds(private.bests, private.bests) is
  'Whether something in the first is better than in the second, in whatever column.';
grant execute on function private.exceeds(private.bests, private.bests) to authenticated;

-- -------- supabase/schemas/records/known_bests.sql

create function private.known_bests(how_many integer) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_name', l.name, 'kind', 'weight', 'value', trim_scale(b.heaviest), 'reps', b.reps, 'date', b.local_date
    ) order by l.last_at desc, l.name), '[]')
    from (
      select e.id, e.name, max(w.started_at) as last_at
      from (
        select * from public.workouts o
        where o.user_id = (select auth.uid())
        order by o.started_at desc, o.id desc
        limit 5
      ) w
      join private.performances p on p.workout_id = w.id and p.user_id = w.user_id
      join public.exercises e on e.id = p.exercise_id and e.tracking <> 'assisted_bodyweight'
      where p.heaviest is not null
      group by e.id, e.name
      order by last_at desc, e.name
      limit how_many
    ) l
    cross join lateral (
      select p.heaviest, w.local_date, (
        select max(s.reps) from public.workout_sets s
        where s.workout_id = p.workout_id and s.user_id = p.user_id and s.exercise_id = l.id and s.weight_kg = p.heaviest
          and s.type <> 'warmup'
      ) as reps
      from private.bests o
      join private.performances p
        on p.user_id = o.user_id and p.exercise_id = o.exercise_id and p.heaviest = o.heaviest
      join public.workouts w on w.id = p.workout_id
      where o.user_id = (select auth.uid()) and o.exercise_id = l.id
      limit 1
    ) b
  );
end
$$;
comment on function private.known_bests(integer) is 'The heaviest sets ever of the exercises that were trained lately.';
grant execute on function private.known_bests(integer) to authenticated;

-- -------- supabase/schemas/records/new_records.sql

create function private.new_records(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- Whatever holds none of the bests breaks no record, and years of it need no look.
  exercises constant uuid[] := array(
    select p.exercise_id
    from private.performances p
    join private.bests b on b.exercise_id = p.exercise_id and b.user_id = p.user_id
    where p.workout_id = target and p.user_id = me and private.reaches(private.as_bests(p), b)
  );
  done constant public.workout_sets[] := array(
    select s from public.workout_sets s
    where s.workout_id = target and s.user_id = me and s.exercise_id = any (exercises)
  );
  others constant private.performances[] := array(
    select o from private.performances o
    where o.user_id = me and o.workout_id <> target and o.exercise_id = any (exercises)
  );
begin
  return private.records_against(done, array(select b from private.bests_of(others) b));
end
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;

-- -------- supabase/schemas/records/performances_of.sql

create function private.performances_of(sets public.workout_sets[]) returns setof private.performances
language sql immutable
begin atomic
  select s.user_id, s.exercise_id, s.workout_id, (count(*) filter (where s.type <> 'warmup'))::smallint,
    max(v.heaviest)::numeric(7, 3), min(v.lightest)::numeric(7, 3), max(v.reps), max(v.unloaded_reps),
    max(v.estimated_1rm)::numeric(10, 5), nullif(sum(v.volume_kg), 0)::numeric(12, 3), max(v.duration_s),
    max(v.distance_m)::numeric(10, 3)
  from unnest(sets) s
  left join lateral private.set_values(s) v on true
  group by s.user_id, s.exercise_id, s.workout_id;
end;
comment on function private.performances_of(public.workout_sets[]) is
  'What sets come to, by workout and exercise. A value that nothing was achieved in is null.';
grant execute on function private.performances_of(public.workout_sets[]) to authenticated;

-- -------- supabase/schemas/records/reaches.sql

create function private.reaches(done private.bests, best private.bests) returns boolean
language sql immutable
return (done.heaviest >= best.heaviest) is true
  or (done.lightest <= best.lightest) is true
  or (done.reps >= best.reps) is true
  or (done.unloaded_reps >= best.unloaded_reps) is true
  or (done.estimated_1rm >= best.estimated_1rm) is true
  or (done.volume_kg >= best.volume_kg) is true
  or (done.duration_s >= best.duration_s) is true
  or (done.distance_m >= best.distance_m) is true;
comment on function private.reaches(private.bests, private.bests) is
  'Whether something in the first is as good as in the second, in whatever column: where that is the best of all, one that holds it.';
grant execute on function private.reaches(private.bests, private.bests) to authenticated;

-- -------- supabase/schemas/records/record_position.sql

create function private.record_position(
  sets public.workout_sets[], exercise uuid, tracking public.tracking_type, kind public.record_kind, value numeric
) returns smallint
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select min(s.position)
    from unnest(sets) s
    cross join lateral private.set_record_values_of(s, tracking) v
    where s.exercise_id = exercise and v.kind = record_position.kind
      and (v.value = record_position.value or v.kind = 'volume')
  );
end
$$;
comment on function private.record_position(public.workout_sets[], uuid, public.tracking_type, public.record_kind, numeric) is
  'Of a workout''s sets the first that reached a record; a volume is of all sets.';
grant execute on function private.record_position(public.workout_sets[], uuid, public.tracking_type, public.record_kind, numeric)
  to authenticated;

-- -------- supabase/schemas/records/records_against.sql

create function private.records_against(sets public.workout_sets[], bests private.bests[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  -- Mostly there is none, and then no kind of record needs to be looked at.
  better constant private.performances[] := array(
    select p
    from private.performances_of(sets) p
    join unnest(bests) b on b.exercise_id = p.exercise_id
      and private.exceeds(private.as_bests(p), b)
  );
begin
  if better = '{}' then
    return '[]';
  end if;
  return (
    with broken as (
      select e.id as exercise_id, e.name, e.tracking, k.kind, k.value, o.value as previous
      from unnest(better) p
      join unnest(bests) b on b.exercise_id = p.exercise_id
      join public.exercises e on e.id = p.exercise_id
      cross join lateral private.record_values_of(p, e.tracking) k
      join lateral private.record_values_of(
        row(
          b.user_id, b.exercise_id, null, null, b.heaviest, b.lightest, b.reps, b.unloaded_reps, b.estimated_1rm,
          b.volume_kg, b.duration_s, b.distance_m
        )::private.performances, e.tracking
      ) o on o.kind = k.kind
      where case when e.tracking = 'assisted_bodyweight' then o.value - k.value else k.value - o.value end
        >= private.record_tolerance(k.kind)
    ), placed as materialized (
      select b.*, private.record_position(sets, b.exercise_id, b.tracking, b.kind, b.value) as position
      from broken b
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', p.exercise_id, 'exercise_name', p.name, 'kind', p.kind, 'value', trim_scale(round(p.value, 3)),
      'previous', trim_scale(round(p.previous, 3)), 'set_position', p.position
    ) order by p.position, p.kind::text), '[]')
    from placed p
  );
end
$$;
comment on function private.records_against(public.workout_sets[], private.bests[]) is
  'Personal records that the sets of a workout are against what was best so far; a first appearance is none.';
grant execute on function private.records_against(public.workout_sets[], private.bests[]) to authenticated;

-- -------- supabase/schemas/records/renew_performances.sql

create function private.renew_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct c.workout_id from changed c);
  sets public.workout_sets[];
  removed private.performances[];
begin
  perform private.lock_profiles(array(select distinct c.user_id from changed c));
  sets := array(select s from public.workout_sets s where s.workout_id = any (touched));
  with gone as (
    delete from private.performances p where p.workout_id = any (touched) returning p
  )
  select array_agg(g.p) into removed from gone g;
  insert into private.performances select * from private.performances_of(sets);

  delete from private.bests b
  using private.bests_of(removed) r
  where b.exercise_id = r.exercise_id and b.user_id = r.user_id
    and not exists (select from private.performances p where p.user_id = b.user_id and p.exercise_id = b.exercise_id);
  -- Only what held a best can have lowered it.
  update private.bests b
  set (heaviest, lightest, reps, unloaded_reps, estimated_1rm, volume_kg, duration_s, distance_m) = (
    select n.heaviest, n.lightest, n.reps, n.unloaded_reps, n.estimated_1rm, n.volume_kg, n.duration_s, n.distance_m
    from private.bests_of(array(
      select p from private.performances p where p.user_id = b.user_id and p.exercise_id = b.exercise_id
    )) n
  )
  from private.bests_of(removed) r
  where b.exercise_id = r.exercise_id and b.user_id = r.user_id and private.reaches(r::private.bests, b);
  perform private.touch_workouts(touched);
  return null;
end
$$;
comment on function private.renew_performances() is
  'After delete of sets, with the transition table "changed": computes the performances of their workouts anew, and the bests that they held.';

create trigger workout_sets_100_renew_performances after delete on public.workout_sets
  referencing old table as changed for each statement execute function private.renew_performances();

-- -------- supabase/schemas/records/shown_record.sql

create function private.shown_record(kind public.record_kind, value numeric, units public.unit_system) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return case private.record_unit(kind)
    when 'reps' then format('%s %s', trim_scale(value), case value when 1 then 'rep' else 'reps' end)
    when 's' then private.shown_duration(value::integer)
    when 'm' then private.shown_distance(value, units)
    else private.shown_load(value, units)
  end;
end
$$;
comment on function private.shown_record(public.record_kind, numeric, public.unit_system) is
  'A record''s value in a person''s units.';
grant execute on function private.shown_record(public.record_kind, numeric, public.unit_system) to authenticated;

-- -------- supabase/schemas/affinity/affinity_levels.sql

-- Affinity: levels, an append-only ledger, and the score that always equals its sum.
create table public.affinity_levels (
  rank smallint primary key check (rank >= 0),
  name text not null unique,
  threshold integer not null unique check (threshold >= 0),
  multiplier numeric(3, 2) not null check (multiplier > 0 and multiplier <= 1)
);
comment on table public.affinity_levels is 'The level of a score is the highest one whose threshold it has reached.';
comment on column public.affinity_levels.rank is '0 for the first level.';
comment on column public.affinity_levels.threshold is 'The least score of the level.';
comment on column public.affinity_levels.multiplier is 'What a workout earns is worth this much of itself: closer is slower.';

alter table public.affinity_levels enable row level security;

create policy "Everyone signed in reads the levels" on public.affinity_levels
  for select to authenticated using (true);
grant select on public.affinity_levels to authenticated;

-- -------- supabase/schemas/affinity/affinity_events.sql

create table public.affinity_events (
  id uuid primary key default gen_random_uuid(),
  seq bigint not null unique generated always as identity,
  user_id uuid not null references public.profiles (id) on delete cascade,
  points integer not null,
  kind text not null check (kind in ('workout', 'workout_edited', 'workout_deleted', 'recounted', 'chat')),
  reason text not null,
  workout_id uuid,
  day date,
  week date generated always as (private.week_of(day)) stored,
  created_at timestamptz not null default private.now(),
  -- What is earned is earned on a day; what is taken back is none.
  check ((kind in ('workout', 'chat')) = (day is not null)),
  check (case when day is null then points < 0 else points >= 0 end)
);
comment on table public.affinity_events is
  'Why the score is what it is, one row a change; append-only: no role may update or delete, erasing the account aside.';
comment on column public.affinity_events.seq is
  'The order of the ledger: taken while the user''s profile is locked, so it is the order of the commits.';
comment on column public.affinity_events.points is
  'What was added to the score; negative when taken back, 0 when nothing was earned.';
comment on column public.affinity_events.reason is 'Why, in words for the person.';
comment on column public.affinity_events.workout_id is
  'No foreign key: the row outlives its workout, and a ledger is never edited.';
comment on column public.affinity_events.day is
  'The day that earned: where the workout was when it was logged, where the person was when they chatted.';
comment on column public.affinity_events.week is 'The Monday of its ISO week.';

create index affinity_events_user_idx on public.affinity_events (user_id, seq desc);
create index affinity_events_workout_idx on public.affinity_events (workout_id);
create index affinity_events_week_idx on public.affinity_events (user_id, week desc) where points > 0;

create unique index affinity_events_chat_key on public.affinity_events (user_id, day) where kind = 'chat';

alter table public.affinity_events enable row level security;

create policy "Users read their own ledger" on public.affinity_events
  for select to authenticated using (user_id = (select auth.uid()));
-- Read only, and nothing for service_role: only triggers and definer functions write the ledger.
grant select on public.affinity_events to authenticated;

-- -------- supabase/schemas/affinity/earnings.sql

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

-- -------- supabase/schemas/affinity/add_up_affinity.sql

create function private.add_up_affinity() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if not exists (select from posted n where n.points <> 0) then
    return null;
  end if;
  update public.profiles p
  set affinity_score = p.affinity_score + s.points,
    affinity_rank = greatest(p.affinity_rank, private.rank_of(p.affinity_score + s.points))
  from (select n.user_id, sum(n.points)::integer as points from posted n group by n.user_id) s
  where p.id = s.user_id and s.points <> 0;
  return null;
end
$$;
comment on function private.add_up_affinity() is
  'After insert into the ledger, with the transition table "posted": the one place that writes the score.';

create trigger affinity_events_100_add_up after insert on public.affinity_events
  referencing new table as posted for each statement execute function private.add_up_affinity();

-- -------- supabase/schemas/affinity/affinity_levels_rows.sql

merge into public.affinity_levels l
using (values
  (0::smallint, 'newcomer', 0, 1::numeric),
  (1, 'acquaintance', 50, 0.8),
  (2, 'training_partner', 150, 0.6),
  (3, 'confidant', 400, 0.45),
  (4, 'kindred_spirit', 1000, 0.3)
) v (rank, name, threshold, multiplier)
on l.rank = v.rank
when matched and (l.name, l.threshold, l.multiplier) is distinct from (v.name, v.threshold, v.multiplier) then
  update set name = v.name, threshold = v.threshold, multiplier = v.multiplier
when not matched then
  insert (rank, name, threshold, multiplier) values (v.rank, v.name, v.threshold, v.multiplier)
when not matched by source then
  delete;

-- -------- supabase/schemas/affinity/affinity_page.sql

create function public.affinity_page(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  score constant integer := (select p.affinity_score from public.profiles p where p.id = me);
begin
  perform private.check_page(page_limit, page_after);
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object('key', jsonb_build_array(f.seq), 'row', jsonb_build_object(
        'id', f.id, 'points', f.points, 'kind', f.kind, 'reason', f.reason, 'workout_id', f.workout_id,
        'created_at', f.created_at
      )) order by f.seq desc)
      from (
        select *
        from public.affinity_events e
        where e.user_id = me and (page_after is null or e.seq < (page_after ->> 0)::bigint)
        order by e.seq desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  ) || jsonb_build_object(
    'score', score,
    'level', private.level_of(score),
    'next', (
      select jsonb_build_object('rank', l.rank, 'name', l.name, 'threshold', l.threshold)
      from public.affinity_levels l
      where l.threshold > score
      order by l.threshold
      limit 1
    ),
    'streak_weeks', private.streak_weeks()
  );
end
$$;
comment on function public.affinity_page(integer, jsonb) is 'GET /profile/affinity: score, level, what comes next, and the ledger, newest first.';
grant execute on function public.affinity_page(integer, jsonb) to authenticated;

-- -------- supabase/schemas/affinity/award_chat.sql

create function private.award_chat() returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
begin
  -- Mostly it is not the first; an insert of nothing would still wake the triggers of the ledger.
  if exists (select from public.affinity_events a where a.user_id = me and a.day = today and a.kind = 'chat') then
    return;
  end if;
  -- The ledger's order is that of the commits: its next number is taken while the profile is locked.
  perform private.lock_profiles(array[me]);
  insert into public.affinity_events (user_id, points, kind, reason, day)
  values (me, (private.earning_rules()).chat, 'chat', 'First chat of the day', today)
  on conflict (user_id, day) where kind = 'chat' do nothing;
end
$$;
comment on function private.award_chat() is 'A point for the caller''s first chat of a day.';
grant execute on function private.award_chat() to authenticated;

-- -------- supabase/schemas/affinity/award_first_sets.sql

create function private.award_first_sets() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct i.workout_id from inserted i);
  w public.workouts;
begin
  -- Those that were inserted with their sets have earned already, and imported ones earn nothing.
  if not exists (select from unnest(touched) t (id) where not private.is_appraised(t.id)) then
    return null;
  end if;
  for w in
    select k.*
    from public.workouts k
    where k.id = any (touched) and k.source = 'app' and not private.is_appraised(k.id)
    order by k.started_at, k.id
  loop
    perform private.lock_profiles(array[w.user_id]);
    perform private.award_workout(w);
  end loop;
  return null;
end
$$;
comment on function private.award_first_sets() is
  'After insert of sets, with the transition table "inserted": a workout that was inserted before its sets earns once it has some.';

create trigger workout_sets_200_award after insert on public.workout_sets
  referencing new table as inserted for each statement execute function private.award_first_sets();

-- -------- supabase/schemas/affinity/award_workout.sql

create function private.award_workout(w public.workouts) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  score constant integer := (select p.affinity_score from public.profiles p where p.id = w.user_id);
  facts private.earnings := private.facts_of(w);
  same_day integer := 0;
  streak integer := 0;
  worth integer := 0;
  given integer;
begin
  facts.seq := nextval('public.affinity_events_seq_seq');
  facts.rank := private.rank_of(score);
  -- What earns nothing anyway is not asked for its neighbours.
  if facts.is_timely then
    same_day := private.earned_that_day(facts);
    if same_day < (private.earning_rules()).a_day then
      streak := private.streak_of(private.earned_weeks(facts), facts.logged_week, facts.frozen);
      worth := private.worth(facts, same_day, streak, facts.rank);
    end if;
  end if;
  given := least(worth, private.recount(w.user_id, facts.seq, facts) - score);
  insert into public.affinity_events (seq, user_id, points, kind, reason, workout_id, day) overriding system value
  values (
    facts.seq, w.user_id, given, 'workout',
    private.earning_reason(w, facts, same_day, streak)
      || case when given < worth then format(', held to %s, which the workouts in your log come to', given) else '' end,
    w.id, facts.day
  );
end
$$;
comment on function private.award_workout(public.workouts) is
  'Posts what a workout earns as it is logged; its owner''s profile is locked.';

-- -------- supabase/schemas/affinity/award_workouts.sql

create function private.award_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  w public.workouts;
begin
  -- Lock, then count: who writes their own has queued already, before the statement.
  if exists (select from inserted i where i.user_id is distinct from me) then
    perform private.lock_profiles(array(select distinct i.user_id from inserted i));
  end if;
  if exists (select from inserted i where i.source = 'import') then
    insert into public.affinity_events (user_id, points, kind, reason, workout_id, day)
    select i.user_id, 0, 'workout', 'Workout imported: what was trained before earns nothing', i.id, i.local_date
    from inserted i
    where i.source = 'import'
    order by i.started_at, i.id;
  end if;
  -- One without sets waits for them: workout_sets_200_award.
  for w in
    select i.* from inserted i
    where i.source = 'app' and private.has_sets(i)
    order by i.started_at, i.id
  loop
    perform private.award_workout(w);
  end loop;
  return null;
end
$$;
comment on function private.award_workouts() is
  'After insert of workouts, with the transition table "inserted": posts what each earns that was inserted with its sets, in one statement.';

create trigger workouts_200_award after insert on public.workouts
  referencing new table as inserted for each statement execute function private.award_workouts();

-- -------- supabase/schemas/affinity/earned_that_day.sql

create function private.earned_that_day(facts private.earnings) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  -- Mostly it is the first of its day.
  if not exists (
    select from private.earnings o
    where o.user_id = facts.user_id and o.week = private.week_of(facts.day) and o.day = facts.day
      and o.workout_id <> facts.workout_id
  ) and not exists (
    select from public.affinity_events a
    where a.user_id = facts.user_id and a.kind = 'workout' and a.points > 0
      and a.week = private.week_of(facts.day) and a.day = facts.day and a.workout_id <> facts.workout_id
  ) then
    return 0;
  end if;
  return (
    select count(*)::integer
    from (
      select o.workout_id
      from private.earnings o
      join public.affinity_events a on a.workout_id = o.workout_id and a.user_id = o.user_id
      where o.user_id = facts.user_id and o.week = private.week_of(facts.day) and o.day = facts.day
      group by o.workout_id
      having sum(a.points) > 0 or bool_or(a.kind = 'workout' and a.points > 0 and a.day = facts.day)
      union all
      select a.workout_id
      from public.affinity_events a
      where a.user_id = facts.user_id and a.kind = 'workout' and a.points > 0
        and a.week = private.week_of(facts.day) and a.day = facts.day
        and not exists (select from private.earnings o where o.workout_id = a.workout_id and o.user_id = a.user_id)
    ) e
    where e.workout_id <> facts.workout_id
  );
end
$$;
comment on function private.earned_that_day(private.earnings) is
  'How many other workouts have earned on the day of this one: those that are on it, and those that were and are deleted.';

-- -------- supabase/schemas/affinity/earned_weeks.sql

create function private.earned_weeks(facts private.earnings) returns date[]
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select array(
      select distinct a.week
      from public.affinity_events a
      where a.user_id = facts.user_id and a.points > 0 and a.seq < facts.seq
        -- The weeks of a streak reach no further back than the frozen ones between them stretch it.
        and a.week >= facts.logged_week - 7 * ((private.earning_rules()).streak_cap + 1) - (
          select coalesce(sum(upper(f.weeks) - lower(f.weeks)), 0)::integer from unnest(facts.frozen) f (weeks)
        )
        and (a.kind = 'chat' or exists (select from private.earnings o where o.seq = a.seq and o.user_id = a.user_id))
    )
  );
end
$$;
comment on function private.earned_weeks(private.earnings) is
  'The last weeks that had brought points when this workout was logged, by what is still there.';

-- -------- supabase/schemas/affinity/earning_reason.sql

create function private.earning_reason(w public.workouts, facts private.earnings, same_day integer, streak integer) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  rules constant private.earning_rules := private.earning_rules();
  multiplier numeric;
  parts text := '';
begin
  if not facts.is_timely then
    return format('Workout logged more than %s days after it began, so it earns nothing', rules.days_to_log);
  elsif same_day >= rules.a_day then
    return format('Workout logged: %1$s a day earn points, and this day has had its %1$s',
      (array['one', 'two', 'three'])[rules.a_day]);
  end if;
  if facts.follows_plan then
    parts := parts || format(', +%s for following your plan', rules.plan);
  end if;
  if streak > 0 then
    parts := parts || format(', +%s for %s in a row that brought points', streak,
      case streak when 1 then '1 week' when rules.streak_cap then streak || ' or more weeks' else streak || ' weeks' end);
  end if;
  multiplier := (select l.multiplier from public.affinity_levels l where l.rank = facts.rank);
  if multiplier < 1 then
    parts := parts || format(', times %s at this level', trim_scale(multiplier));
  end if;
  return format('Workout logged: %s', rules.workout) || parts;
end
$$;
comment on function private.earning_reason(public.workouts, private.earnings, integer, integer) is
  'What a workout earns, in words for the person.';

-- -------- supabase/schemas/affinity/earning_rules.sql

create type private.earning_rules as (
  workout integer, plan integer, streak_cap integer, a_day integer, days_to_log integer, chat integer
);
comment on type private.earning_rules is 'What affinity is earned by, in points but for a_day (workouts) and days_to_log.';

create function private.earning_rules() returns private.earning_rules
language plpgsql immutable
set search_path = ''
as $$
begin
  return row(
    10, -- a finished workout
    5,  -- more for following a plan of one's own
    10, -- at most, of 1 point for each week of the streak
    2,  -- workouts a day that earn
    7,  -- days after its start until which a workout that is logged earns
    1   -- the first chat of a day
  )::private.earning_rules;
end
$$;
comment on function private.earning_rules() is
  'The one place that says what earns how much; what a level takes off is in affinity_levels. Prose and documents are held to it by tests.';
grant execute on function private.earning_rules() to authenticated;

-- -------- supabase/schemas/affinity/facts_of.sql

create function private.facts_of(w public.workouts) returns private.earnings
language plpgsql stable
set search_path = ''
as $$
declare
  facts private.earnings;
begin
  facts.workout_id := w.id;
  facts.user_id := w.user_id;
  facts.day := w.local_date;
  facts.logged_week := private.week_of((w.created_at at time zone w.time_zone)::date);
  facts.is_timely := w.started_at >= w.created_at - make_interval(days => (private.earning_rules()).days_to_log)
    and private.has_sets(w);
  facts.follows_plan := num_nonnulls(w.plan_id, w.plan_day_id) > 0;
  facts.frozen := (
    select coalesce(range_agg(daterange(private.week_of(p.starts_on), private.week_of(p.ends_on) + 7)), '{}')
    from public.pauses p
    where p.user_id = w.user_id
  );
  return facts;
end
$$;
comment on function private.facts_of(public.workouts) is 'What a workout earns by, as it is now.';

-- -------- supabase/schemas/affinity/is_appraised.sql

create function private.is_appraised(workout uuid) returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return exists (select from public.affinity_events a where a.workout_id = workout and a.kind = 'workout');
end
$$;
comment on function private.is_appraised(uuid) is
  'Whether the ledger has said what a workout earned; a function, so that each is one probe of an index.';

-- -------- supabase/schemas/affinity/level_of.sql

create function private.level_of(score integer) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('rank', l.rank, 'name', l.name)
    from public.affinity_levels l
    where l.threshold <= greatest(score, 0)
    order by l.threshold desc
    limit 1
  );
end
$$;
comment on function private.level_of(integer) is 'The level that a score has reached, as { rank, name }.';
grant execute on function private.level_of(integer) to authenticated;

-- -------- supabase/schemas/affinity/log_affinity.sql

create function private.log_affinity(target uuid, rank_before smallint default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'points', e.points, 'score', p.affinity_score, 'level', private.level_of(p.affinity_score),
      'leveled_up', coalesce(p.affinity_rank > rank_before, false)
    )
    from public.profiles p
    cross join (
      select coalesce(sum(a.points), 0)::integer as points
      from public.affinity_events a
      where a.workout_id = target and a.user_id = (select auth.uid())
    ) e
    where p.id = (select auth.uid())
  );
end
$$;
comment on function private.log_affinity(uuid, smallint) is
  'What a workout has earned, and where the caller''s affinity stands; leveled_up when it passed the highest level before.';
grant execute on function private.log_affinity(uuid, smallint) to authenticated;

-- -------- supabase/schemas/affinity/rank_of.sql

create function private.rank_of(score integer) returns smallint
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select l.rank from public.affinity_levels l where l.threshold <= greatest(score, 0) order by l.threshold desc limit 1
  );
end
$$;
comment on function private.rank_of(integer) is 'The rank of the level that a score has reached.';
grant execute on function private.rank_of(integer) to authenticated;

-- -------- supabase/schemas/affinity/reappraise_workout.sql

create function private.reappraise_workout(facts private.earnings, was_moved boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  earned constant integer := (
    select sum(a.points) from public.affinity_events a where a.workout_id = facts.workout_id and a.user_id = facts.user_id
  );
  worth integer;
begin
  if earned = 0 then
    return;
  end if;
  worth := private.worth(
    facts,
    -- On its own day it has its place.
    case when was_moved then private.earned_that_day(facts) else 0 end,
    private.streak_of(private.earned_weeks(facts), facts.logged_week, facts.frozen), facts.rank);
  if worth < earned then
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    values (facts.user_id, worth - earned, 'workout_edited',
      format('Workout edited: as it is now it would have earned %s, not %s', worth, earned), facts.workout_id);
  end if;
end
$$;
comment on function private.reappraise_workout(private.earnings, boolean) is
  'Values an edited workout at the time and rank at which it was logged, and only ever lowers.';

-- -------- supabase/schemas/affinity/reappraise_workouts.sql

create function private.reappraise_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  r record;
  is_moved boolean;
  touched uuid[] := '{}';
  moved uuid[] := '{}';
begin
  -- A plan that is deleted updates its workouts, though it has none.
  if not exists (select from changed) then
    return null;
  end if;
  perform private.lock_profiles(array(select distinct n.user_id from changed n));
  -- All find their new days first, so that two may change places.
  for r in
    select o::public.workouts as was, n::public.workouts as now
    from former o
    join changed n on n.id = o.id
    join private.earnings e on e.workout_id = n.id and e.user_id = n.user_id
    where (o.started_at, o.finished_at, o.time_zone, o.plan_id, o.plan_day_id)
      is distinct from (n.started_at, n.finished_at, n.time_zone, n.plan_id, n.plan_day_id)
    order by n.user_id, e.seq
  loop
    is_moved := private.renew_facts(r.was, r.now);
    if is_moved is not null then
      touched := touched || (r.now).id;
    end if;
    if is_moved then
      moved := moved || (r.now).id;
    end if;
  end loop;
  -- Where three come to a day, those that were logged first have it.
  for r in
    select e as facts from private.earnings e where e.workout_id = any (touched) order by e.user_id, e.seq desc
  loop
    perform private.reappraise_workout(r.facts, (r.facts).workout_id = any (moved));
  end loop;
  for r in
    select e.user_id as owner, min(e.seq) as first_seq
    from private.earnings e where e.workout_id = any (touched) group by e.user_id order by e.user_id
  loop
    perform private.settle(r.owner, r.first_seq, touched);
  end loop;
  return null;
end
$$;
comment on function private.reappraise_workouts() is
  'After update of workouts, with the transition tables "former" and "changed".';

create trigger workouts_200_reappraise after update on public.workouts
  referencing old table as former new table as changed for each statement execute function private.reappraise_workouts();

-- -------- supabase/schemas/affinity/recount.sql

create function private.recount(owner uuid, first_seq bigint, newcomer private.earnings default null) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  before private.earnings;
  total integer;
  weeks date[];
  days date[];
  n record;
  points integer;
begin
  select * into before
  from private.earnings e
  where e.user_id = owner and e.seq < first_seq
  order by e.seq desc
  limit 1;
  total := coalesce(before.fair_total, 0);
  weeks := coalesce(before.fair_weeks, '{}');
  for n in
    select e.seq, e as facts, null::integer as chat, e.day, e.week
    from private.earnings e
    where e.user_id = owner and e.seq >= first_seq
    union all
    select newcomer.seq, newcomer, null, newcomer.day, private.week_of(newcomer.day)
    where newcomer.seq is not null
    union all
    select a.seq, null, a.points, a.day, a.week
    from public.affinity_events a
    where a.user_id = owner and a.kind = 'chat' and a.seq > coalesce(before.seq, 0)
    order by seq
  loop
    points := coalesce(n.chat, 0);
    if (n.facts).is_timely then
      -- What was logged later can share a day of the weeks before, and those are fewer than are kept.
      days := coalesce(days, array(
        select e.day
        from private.earnings e
        where e.user_id = owner and e.seq < first_seq and e.fair > 0 and e.week >= coalesce(
          (select f.logged_week from private.earnings f where f.user_id = owner and f.seq >= first_seq order by f.seq limit 1),
          newcomer.logged_week
        ) - 21
        order by e.seq
      ));
      points := private.worth(
        n.facts, cardinality(array_positions(days, n.day)),
        private.streak_of(weeks, (n.facts).logged_week, (n.facts).frozen), private.rank_of(total));
    end if;
    total := total + points;
    if points > 0 then
      if not n.week = any (weeks) then
        weeks := array(select w.week from unnest(weeks || n.week) w (week) order by w.week desc
          limit (private.earning_rules()).streak_cap + 2);
      end if;
      if n.chat is null then
        days := days[greatest(cardinality(days) - 62, 1):] || n.day;
      end if;
    end if;
    if n.seq = newcomer.seq then
      insert into private.earnings (workout_id, user_id, seq, day, logged_week, is_timely, follows_plan, frozen, rank,
        fair, fair_total, fair_weeks)
      values (newcomer.workout_id, owner, newcomer.seq, newcomer.day, newcomer.logged_week, newcomer.is_timely,
        newcomer.follows_plan, newcomer.frozen, newcomer.rank, points, total, weeks);
    elsif n.chat is null
      and ((n.facts).fair, (n.facts).fair_total, (n.facts).fair_weeks) is distinct from (points, total, weeks) then
      update private.earnings e
      set fair = points, fair_total = total, fair_weeks = weeks
      where e.workout_id = (n.facts).workout_id and e.user_id = owner;
    end if;
  end loop;
  return total;
end
$$;
comment on function private.recount(uuid, bigint, private.earnings) is
  'Brings what is fair up to date from a place in the ledger on, and stores a workout that is being logged with it; answers what the score would be.';

-- -------- supabase/schemas/affinity/renew_facts.sql

create function private.renew_facts(was public.workouts, w public.workouts) returns boolean
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  known private.earnings;
  facts private.earnings := private.facts_of(w);
begin
  select * into known from private.earnings e where e.workout_id = w.id and e.user_id = w.user_id;
  -- Who deletes a plan keeps what following it has earned; who takes a workout out of its plan does not.
  facts.follows_plan := facts.follows_plan or known.follows_plan
    and not exists (select from public.plans p where p.id = was.plan_id and p.user_id = w.user_id)
    and not exists (select from public.plan_days d where d.id = was.plan_day_id and d.user_id = w.user_id);
  if (facts.day, facts.logged_week, facts.is_timely, facts.follows_plan)
    = (known.day, known.logged_week, known.is_timely, known.follows_plan) then
    return null;
  end if;
  update private.earnings e
  set day = facts.day, logged_week = facts.logged_week, is_timely = facts.is_timely, follows_plan = facts.follows_plan
  where e.workout_id = w.id and e.user_id = w.user_id;
  return facts.day <> known.day;
end
$$;
comment on function private.renew_facts(public.workouts, public.workouts) is
  'After an edit: whether the workout was moved to another day; null when nothing that it earns by has changed.';

-- -------- supabase/schemas/affinity/settle.sql

create function private.settle(owner uuid, first_seq bigint, edited uuid[] default '{}') returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  total constant integer := private.recount(owner, first_seq);
  excess constant integer := (select p.affinity_score - total from public.profiles p where p.id = owner);
begin
  -- The sum is too high, so some were given more than is fair now; those that the change could reach come first.
  insert into public.affinity_events (user_id, points, kind, reason, workout_id)
  select owner, -t.taken, case when t.workout_id = any (edited) then 'workout_edited' else 'recounted' end,
    format(
      case
        when t.workout_id = any (edited) then 'Workout edited: as it is now it would have earned %s, not %s'
        else 'Recounted, since another workout is gone or changed: it would have earned %s, not %s'
      end, t.given - t.taken, t.given),
    t.workout_id
  from (
    select g.workout_id, g.seq, g.given,
      least(g.given - g.fair,
        excess - coalesce(sum(g.given - g.fair) over (
          order by g.seq >= first_seq desc, g.seq desc rows between unbounded preceding and 1 preceding), 0)) as taken
    from (
      select e.workout_id, e.seq, e.fair, sum(a.points)::integer as given
      from private.earnings e
      join public.affinity_events a on a.workout_id = e.workout_id and a.user_id = e.user_id
      where e.user_id = owner and excess > 0
      group by e.workout_id, e.seq, e.fair
    ) g
    where g.given > g.fair
  ) t
  where t.taken > 0
  order by t.seq;
end
$$;
comment on function private.settle(uuid, bigint, uuid[]) is
  'After workouts were edited or deleted: takes back what those that are left would not have earned without that.';

-- -------- supabase/schemas/affinity/streak_of.sql

create function private.streak_of(weeks date[], this_week date, frozen datemultirange) returns integer
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select least(count(*), (private.earning_rules()).streak_cap)::integer
    from (
      select bool_and(daterange(least(w.week + 7, w.next), w.next) <@ frozen) over (order by w.week desc) as goes_on
      from (
        select u.week, coalesce(lag(u.week) over (order by u.week desc), this_week) as next
        from unnest(weeks) u (week)
        -- A week may have begun elsewhere already; what was moved further ahead since is not in a row with this one.
        where u.week <= this_week + 7
      ) w
    ) r
    where r.goes_on
  );
end
$$;
comment on function private.streak_of(date[], date, datemultirange) is
  'How many of the weeks stand in a row that reaches this week or the last; frozen weeks between them are no gap, and do not count.';

-- -------- supabase/schemas/affinity/streak_weeks.sql

create function private.streak_weeks() returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce((select s.weeks from private.streaks() s where s.last_week >= private.this_week() - 7), 0)
  );
end
$$;
comment on function private.streak_weeks() is 'Weeks of the streak that lasts up to this week or the last.';
grant execute on function private.streak_weeks() to authenticated;

-- -------- supabase/schemas/affinity/streaks.sql

create function private.streaks(since date default '-infinity') returns table (last_week date, weeks integer)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with active as (
    select private.week_of(w.local_date) as week
    from public.workouts w
    -- Which each workout with sets has, and no other; one is enough to know.
    cross join lateral (
      select from private.performances p where p.workout_id = w.id and p.user_id = w.user_id limit 1
    ) performed
    where w.user_id = (select auth.uid()) and w.local_date >= since
    union
    select generate_series(
      greatest(private.week_of(p.starts_on), since), least(private.week_of(p.ends_on), t.week), interval '7 days')::date
    from public.pauses p
    cross join (select private.this_week() as week) t
    where p.user_id = (select auth.uid()) and p.ends_on >= since
  ), numbered as (
    select a.week, a.week - 7 * row_number() over (order by a.week)::integer as run
    from active a
  )
  select max(n.week), count(*)::integer from numbered n group by n.run;
end
$$;
comment on function private.streaks(date) is
  'Every run of ISO weeks with a workout or frozen by a pause, days in each workout''s own time zone; from a Monday on, when one is given.';
grant execute on function private.streaks(date) to authenticated;

-- -------- supabase/schemas/affinity/take_back_emptied.sql

create function private.take_back_emptied() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  w public.workouts;
  facts private.earnings;
begin
  for w in
    select k.*
    from public.workouts k
    where k.id in (select d.workout_id from deleted d) and k.source = 'app' and not private.has_sets(k)
      -- replace_workout has written the workout in this transaction, and is about to store its sets anew.
      and k.xmin <> pg_current_xact_id()::xid
    order by k.user_id, k.id
  loop
    perform private.lock_profiles(array[w.user_id]);
    perform private.renew_facts(w, w);
    select * into facts from private.earnings e where e.workout_id = w.id and e.user_id = w.user_id;
    continue when facts.workout_id is null;
    perform private.reappraise_workout(facts, false);
    perform private.settle(w.user_id, facts.seq, array[w.id]);
  end loop;
  return null;
end
$$;
comment on function private.take_back_emptied() is
  'After delete of sets, with the transition table "deleted": a workout that has none left earns nothing.';

-- Before the trigger that touches the workout, after which it would look as if its writer were at work.
create trigger workout_sets_050_take_back_emptied after delete on public.workout_sets
  referencing old table as deleted for each statement execute function private.take_back_emptied();

-- -------- supabase/schemas/affinity/take_back_workouts.sql

create function private.take_back_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owner uuid;
  first_seq bigint;
begin
  perform private.lock_profiles(array(select distinct d.user_id from deleted d));
  -- The join with profiles posts nothing for an account that is being erased.
  for owner, first_seq in
    select d.user_id, min(a.seq)
    from deleted d
    join public.profiles p on p.id = d.user_id
    join public.affinity_events a on a.workout_id = d.id and a.user_id = d.user_id and a.kind = 'workout'
    where d.source = 'app'
    group by d.user_id
    order by d.user_id
  loop
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    select owner, -sum(a.points), 'workout_deleted', 'Workout deleted: what it earned is taken back', d.id
    from deleted d
    join public.affinity_events a on a.workout_id = d.id and a.user_id = d.user_id
    where d.user_id = owner
    group by d.id
    having sum(a.points) > 0
    order by min(a.seq);
    perform private.settle(owner, first_seq);
  end loop;
  return null;
end
$$;
comment on function private.take_back_workouts() is
  'After delete of workouts, with the transition table "deleted": posts what takes back the points of each.';

create trigger workouts_200_take_back after delete on public.workouts
  referencing old table as deleted for each statement execute function private.take_back_workouts();

-- -------- supabase/schemas/affinity/this_week.sql

create function private.this_week() returns date
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    -- A traveller may have trained on Monday where the profile still says Sunday.
    select private.week_of(greatest(private.local_today(), (
      select max(w.local_date) from public.workouts w where w.user_id = (select auth.uid())
    )))
  );
end
$$;
comment on function private.this_week() is 'The Monday of the week that it is for the caller.';
grant execute on function private.this_week() to authenticated;

-- -------- supabase/schemas/affinity/worth.sql

create function private.worth(facts private.earnings, same_day integer, streak integer, rank smallint) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select case
      when facts.is_timely and same_day < r.a_day
        then ceil((r.workout + case when facts.follows_plan then r.plan else 0 end + streak) * l.multiplier)::integer
      else 0
    end
    from public.affinity_levels l
    cross join private.earning_rules() r
    where l.rank = worth.rank
  );
end
$$;
comment on function private.worth(private.earnings, integer, integer, smallint) is
  'What a workout earns: its points, those for its plan, 1 for each week of the streak, times the level''s multiplier; so many a day.';

-- -------- supabase/schemas/chat/types.sql

-- The companion: conversations with their messages, and what it remembers.
create type public.message_role as enum ('user', 'assistant');
create type public.message_status as enum ('complete', 'cut', 'blocked', 'failed');
create type public.mood as enum ('neutral', 'happy', 'proud', 'encouraging', 'concerned', 'playful');

-- -------- supabase/schemas/chat/conversations.sql

create table public.conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.profiles (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 80),
  last_message_at timestamptz not null default private.now(),
  created_at timestamptz not null default private.now(),
  unique (id, user_id)
);
comment on table public.conversations is 'A thread of messages; its title is how it began.';
comment on column public.conversations.title is 'The first line of the first message.';

create index conversations_newest_idx on public.conversations (user_id, last_message_at desc, id desc);

alter table public.conversations enable row level security;

create policy "Users read their own conversations" on public.conversations
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users delete their own conversations" on public.conversations
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.conversations to authenticated;

create trigger conversations_200_bury after delete on public.conversations
  referencing old table as buried for each statement execute function private.bury('conversation');

create trigger conversations_900_cap after insert on public.conversations
  referencing new table as added for each statement execute function private.cap_user('5000');

-- -------- supabase/schemas/chat/messages.sql

create table public.messages (
  id uuid primary key,
  seq bigint not null unique generated always as identity,
  conversation_id uuid not null,
  user_id uuid not null,
  role public.message_role not null,
  content text not null check (char_length(content) between 1 and 8000),
  status public.message_status not null default 'complete',
  mood public.mood,
  suggestions jsonb not null default '[]' check (pg_column_size(suggestions) <= 16384),
  actions jsonb not null default '[]' check (pg_column_size(actions) <= 262144),
  reply_to uuid unique,
  answer jsonb check (pg_column_size(answer) <= 393216),
  attempt_started_at timestamptz,
  created_at timestamptz not null default private.now(),
  unique (id, user_id),
  foreign key (conversation_id, user_id) references public.conversations (id, user_id) on delete cascade,
  foreign key (reply_to, user_id) references public.messages (id, user_id) on delete cascade,
  check ((role = 'assistant') = (reply_to is not null)),
  check ((role = 'assistant') = (answer is not null)),
  check (role = 'user' or attempt_started_at is null)
);
comment on table public.messages is
  'What was said; written by definer functions alone, so that no message is edited, or put into another user''s history.';
comment on column public.messages.seq is 'The order of the messages.';
comment on column public.messages.status is
  'Of a reply: complete, cut or blocked; of a user''s message: complete, or failed when it got no answer.';
comment on column public.messages.suggestions is 'Up to three texts to send next.';
comment on column public.messages.actions is 'Proposed requests, [{ type, payload }], which the client may send.';
comment on column public.messages.reply_to is 'The user''s message that an assistant''s one answers.';
comment on column public.messages.answer is 'The whole answer of POST /chat, given again to a retry.';
comment on column public.messages.attempt_started_at is 'Set while an answer is being made.';

create index messages_conversation_idx on public.messages (conversation_id, user_id, seq desc);
create index messages_reply_idx on public.messages (reply_to, user_id);
create index messages_user_idx on public.messages (user_id, created_at desc);

alter table public.messages enable row level security;

create policy "Users read their own messages" on public.messages
  for select to authenticated using (user_id = (select auth.uid()));
-- Messages, traces and stats are read only: definer functions write them.
grant select on public.messages to authenticated;

create trigger messages_200_bury after delete on public.messages
  referencing old table as buried for each statement execute function private.bury('message');

-- -------- supabase/schemas/chat/message_traces.sql

create table public.message_traces (
  message_id uuid primary key,
  user_id uuid not null,
  trace jsonb not null check (pg_column_size(trace) <= 131072),
  refused jsonb not null default '[]' check (pg_column_size(refused) <= 131072),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table public.message_traces is
  'Why the companion said it: memories with their scores, lookups, level, persona, model, tokens, timings. No words of anybody but what was looked up.';
comment on column public.message_traces.refused is
  'Memory operations that were not applied, [{ op, reason }]: the model is told of them in its next turn.';

create index message_traces_message_idx on public.message_traces (message_id, user_id);

alter table public.message_traces enable row level security;

create policy "Users read their own traces" on public.message_traces
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.message_traces to authenticated;

-- -------- supabase/schemas/chat/message_feedback.sql

create table public.message_feedback (
  message_id uuid primary key,
  user_id uuid not null default auth.uid(),
  rating text not null check (rating in ('up', 'down')),
  reason text check (char_length(reason) between 1 and 500),
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table public.message_feedback is 'What a person thinks of a reply; the last word stands.';
comment on column public.message_feedback.reason is 'Why, in their words.';

create index message_feedback_message_idx on public.message_feedback (message_id, user_id);
create index message_feedback_user_idx on public.message_feedback (user_id);

alter table public.message_feedback enable row level security;

create policy "Users read their own feedback" on public.message_feedback
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users rate their own replies" on public.message_feedback
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users change their own feedback" on public.message_feedback
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
grant select on public.message_feedback to authenticated;
grant insert (message_id, rating, reason) on public.message_feedback to authenticated;
grant update (rating, reason) on public.message_feedback to authenticated;

create trigger message_feedback_100_touch before update on public.message_feedback
  for each row execute function private.touch();

-- -------- supabase/schemas/chat/chat_notes.sql

create table private.chat_notes (
  user_id uuid primary key references public.profiles (id) on delete cascade,
  day date not null,
  pause json,
  last_pause json,
  streak_weeks integer not null,
  active_plan json,
  last_workouts json not null,
  records json not null,
  training json not null,
  memories json,
  memories_total integer,
  check ((memories is null) = (memories_total is null))
);
comment on table private.chat_notes is
  'What the companion was told of a person last; told again until something that it is made of changes, or the day.';
comment on column private.chat_notes.day is 'The person''s day that it is of.';
comment on column private.chat_notes.memories is
  'All that are current or proposed; null after a change, and of a person with more than are told, since which ones moves with every recall.';

alter table private.chat_notes enable row level security;

create policy "Users read the notes about themselves" on private.chat_notes
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.chat_notes to authenticated;

-- -------- supabase/schemas/chat/begin_chat.sql

create function public.begin_chat(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  person constant public.profiles := private.lock_profile();
  question jsonb;
  thread uuid;
  asked uuid;
  rate_limits jsonb;
  told private.chat_notes;
begin
  perform private.check_size('payload', pg_column_size(payload), 65536);
  if (payload -> 'require_ai_consent')::boolean then
    perform private.require_ai_consent();
  end if;
  if person.embedding_model is distinct from payload ->> 'embedding_model' then
    perform private.use_embedding_model(payload ->> 'embedding_model');
  end if;
  question := private.record_question(payload);
  if question ? 'replay' then
    return question;
  end if;
  perform private.learn_language(payload ->> 'message', person);
  thread := (question ->> 'conversation_id')::uuid;
  asked := (question ->> 'user_message_id')::uuid;
  -- A refused question leaves no trace: the call ends, and what it stored is rolled back.
  rate_limits := private.take_turn(coalesce(payload -> 'rate_limits', '[]'));
  told := private.told_notes((private.now() at time zone person.time_zone)::date);
  return json_build_object(
    'conversation_id', thread, 'user_message_id', asked, 'rate_limits', rate_limits,
    'context', private.chat_context(person, told), 'refused', private.refused_before(thread, asked),
    'history', private.recent_messages(thread, asked, 20, person.time_zone),
    'memories', told.memories, 'memories_total', told.memories_total
  );
end
$$;
comment on function public.begin_chat(jsonb) is
  'POST /chat, before the model: stores the message; { conversation_id, user_message_id, rate_limits, context, memories, memories_total, refused, history } or { replay }.';
grant execute on function public.begin_chat(jsonb) to authenticated;

-- -------- supabase/schemas/chat/chat_context.sql

create function private.chat_context(person public.profiles, told private.chat_notes) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  last_message_on date;
begin
  select (m.created_at at time zone person.time_zone)::date into last_message_on
  from public.messages m
  -- Not the one that is being answered.
  where m.user_id = person.id and m.role = 'assistant'
  order by m.created_at desc
  limit 1;
  return json_build_object(
    'now', private.local_time(private.now(), person.time_zone),
    'companion_name', person.companion_name,
    'user', json_build_object('display_name', person.display_name, 'unit_system', person.unit_system,
      'time_zone', person.time_zone, 'training_goal', person.training_goal, 'pause', told.pause, 'last_pause', told.last_pause),
    'affinity', json_build_object('score', person.affinity_score, 'level', private.level_of(person.affinity_score)),
    'streak_weeks', told.streak_weeks,
    'active_plan', told.active_plan,
    'last_workouts', told.last_workouts,
    'records', told.records,
    'check_in', private.check_in_of_day(told.day),
    'training', told.training,
    'last_message_on', last_message_on
  );
end
$$;
comment on function private.chat_context(public.profiles, private.chat_notes) is
  'What the companion is told besides the memories: person, bond, plan, last training.';
grant execute on function private.chat_context(public.profiles, private.chat_notes) to authenticated;

-- -------- supabase/schemas/chat/check_answer.sql

create function private.check_answer(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  parts constant text[] := array['suggestions', 'actions', 'resources', 'memories_used', 'memory_operations'];
  entries constant integer[] := array[10, 10, 50, 200, 2000];
  bytes constant integer[] := array[8192, 262144, 65536, 16384, 131072];
  list jsonb;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  for i in 1 .. cardinality(parts) loop
    list := coalesce(payload -> parts[i], '[]');
    if jsonb_typeof(list) <> 'array' then
      perform private.invalid(parts[i]);
    elsif jsonb_array_length(list) > entries[i] or pg_column_size(list) > bytes[i] then
      perform private.invalid(parts[i], 'too_long');
    end if;
  end loop;
  perform private.check_size('trace', pg_column_size(payload -> 'trace'), 131072);
  if payload -> 'suggestions' <> '[]' and exists (
    select from jsonb_array_elements(payload -> 'suggestions') s (item) where jsonb_typeof(s.item) <> 'string'
  ) then
    perform private.invalid('suggestions');
  end if;
  -- What a client turns into a link or a button.
  if payload -> 'resources' <> '[]' and exists (
    select from jsonb_array_elements(payload -> 'resources') r (item)
    where jsonb_typeof(r.item) <> 'object'
      or r.item - array['label', 'url', 'phone'] <> '{}'
      or coalesce(jsonb_typeof(r.item -> 'label') <> 'string', true)
      or coalesce(r.item ->> 'url', 'https://x') !~ '^https://[^[:space:]"<>]+$'
      or coalesce(r.item ->> 'phone', '1') !~ '^[0-9 +()./-]{1,40}$'
  ) then
    perform private.invalid('resources');
  end if;
  if payload -> 'actions' <> '[]' and exists (
    select from jsonb_array_elements(payload -> 'actions') a (item)
    where jsonb_typeof(a.item) <> 'object'
      or coalesce(a.item ->> 'type', '') not in ('create_plan', 'log_workout', 'open_exercise')
      or coalesce(jsonb_typeof(a.item -> 'payload') <> 'object', true)
  ) then
    perform private.invalid('actions');
  end if;
end
$$;
comment on function private.check_answer(jsonb) is
  'validation_failed for an answer that no model and no route could have made: whoever calls finish_chat by the Data API writes to their own history, and nothing there may be a link or a document that a client is not made for.';
grant execute on function private.check_answer(jsonb) to authenticated;

-- -------- supabase/schemas/chat/delete_conversation.sql

create function public.delete_conversation(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.conversations c where c.id = target and c.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_conversation(uuid) is 'DELETE /chat/conversations/{id}: memories stay.';
grant execute on function public.delete_conversation(uuid) to authenticated;

-- -------- supabase/schemas/chat/drop_notes.sql

create function private.drop_notes() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owner uuid;
begin
  if tg_table_name = 'profiles' then
    owner := new.id;
  elsif tg_op = 'DELETE' then
    owner := old.user_id;
  else
    owner := new.user_id;
  end if;
  -- Who writes their own has queued before the statement. Somebody who is making notes just now has not seen
  -- this change: wait, then drop theirs too.
  if owner is distinct from auth.uid() then
    perform private.lock_profiles(array[owner]);
  end if;
  delete from private.chat_notes n where n.user_id = owner;
  return null;
end
$$;
comment on function private.drop_notes() is
  'After a change of what new_notes() reads, or of words in it; workouts have record_workout_changes().';

create trigger plans_500_drop_notes_of_new after insert on public.plans
  for each row when (new.is_active) execute function private.drop_notes();
create trigger plans_500_drop_notes after update on public.plans
  for each row when (old.is_active or new.is_active) execute function private.drop_notes();
create trigger plans_500_drop_notes_of_old after delete on public.plans
  for each row when (old.is_active) execute function private.drop_notes();
create trigger plan_training_maxes_500_drop_notes after insert or update or delete on public.plan_training_maxes
  for each row execute function private.drop_notes();
create trigger pauses_500_drop_notes after insert or update or delete on public.pauses
  for each row execute function private.drop_notes();
create trigger profiles_500_drop_notes after update of unit_system, time_zone, gym on public.profiles
  for each row execute function private.drop_notes();

-- Straight through the Data API: the lock comes before the rows.
create trigger plan_training_maxes_000_queue before insert or update or delete on public.plan_training_maxes
  for each statement execute function private.queue_writer();

-- -------- supabase/schemas/chat/drop_notes_of_exercises.sql

create function private.drop_notes_of_exercises() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owners uuid[] := array(select distinct c.user_id from changed c);
begin
  if owners = '{}' then
    return null;
  elsif array_position(owners, null) is not null then
    -- One of the library, which may stand in anybody's notes.
    delete from private.chat_notes;
    return null;
  end if;
  -- As in drop_notes().
  if owners is distinct from array[auth.uid()] then
    perform private.lock_profiles(owners);
  end if;
  delete from private.chat_notes n where n.user_id = any (owners);
  return null;
end
$$;
comment on function private.drop_notes_of_exercises() is
  'After a statement on exercises, with the transition table "changed": their names and muscles stand in notes.';

-- Straight through the Data API: the lock comes before the rows.
create trigger exercises_000_queue before insert or update or delete on public.exercises
  for each statement execute function private.queue_writer();

create trigger exercises_500_drop_notes_of_new after insert on public.exercises
  referencing new table as changed for each statement execute function private.drop_notes_of_exercises();
create trigger exercises_500_drop_notes after update on public.exercises
  referencing new table as changed for each statement execute function private.drop_notes_of_exercises();
create trigger exercises_500_drop_notes_of_old after delete on public.exercises
  referencing old table as changed for each statement execute function private.drop_notes_of_exercises();

-- -------- supabase/schemas/chat/exported_messages.sql

create function private.exported_messages(how_many integer, after_time timestamptz, after_id uuid, after_seq bigint)
returns table (key json, shown json)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select json_build_array(c.created_at, c.id, coalesce(m.seq, 0)), json_build_object(
    'conversation', json_build_object(
      'id', c.id, 'title', c.title, 'created_at', c.created_at, 'last_message_at', c.last_message_at
    ),
    'message', to_jsonb(m) - array['user_id', 'seq', 'conversation_id', 'attempt_started_at']
      || jsonb_build_object('trace', t.trace || jsonb_build_object('refused', t.refused))
  )
  from (
    select *
    from public.conversations k
    where k.user_id = (select auth.uid()) and (k.created_at, k.id) >= (after_time, after_id)
  ) c
  left join public.messages m on m.conversation_id = c.id and m.user_id = c.user_id
  left join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
  where c.id <> after_id or m.seq > after_seq
  order by c.created_at, c.id, m.seq
  limit how_many;
end
$$;
comment on function private.exported_messages(integer, timestamptz, uuid, bigint) is
  'Each message behind a place, with the conversation that it stands in; of an empty conversation one row without a message.';
grant execute on function private.exported_messages(integer, timestamptz, uuid, bigint) to authenticated;

-- -------- supabase/schemas/chat/fail_chat.sql

create function public.fail_chat(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  perform private.record_failure(target);
end
$$;
comment on function public.fail_chat(uuid) is 'POST /chat, when the model gave no answer: the message stays, as failed.';
grant execute on function public.fail_chat(uuid) to authenticated;

-- -------- supabase/schemas/chat/finish_chat.sql

create function public.finish_chat(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  question constant uuid := (payload ->> 'user_message_id')::uuid;
  answer jsonb;
  learned jsonb;
begin
  perform private.check_answer(payload);
  select r.answer into answer
  from public.messages m
  left join public.messages r on r.reply_to = m.id and r.status in ('complete', 'blocked')
  where m.id = question and m.user_id = me and m.conversation_id = (payload ->> 'conversation_id')::uuid;
  if not found then
    -- Deleted while the model was thinking: nothing to answer any more.
    perform private.fail('not_found');
  elsif answer is null then
    perform private.award_chat();
    learned := private.learn(question, payload -> 'memory_operations');
    answer := jsonb_build_object(
      'conversation_id', payload -> 'conversation_id', 'user_message_id', payload -> 'user_message_id',
      'message_id', payload -> 'message_id', 'reply', payload -> 'reply', 'status', payload -> 'status',
      'mood', payload -> 'mood', 'suggestions', payload -> 'suggestions', 'actions', payload -> 'actions',
      'resources', payload -> 'resources', 'lookups', coalesce(payload -> 'lookups', '[]'),
      'memories_used', private.recall(array(select jsonb_array_elements_text(payload -> 'memories_used')::uuid)),
      'memories_saved', jsonb_path_query_array(learned, '$.changes[*] ? (@.change == "added" || @.change == "updated").memory'),
      'memory_changes', learned -> 'changes',
      'affinity', (
        select jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score))
        from public.profiles p
        where p.id = me
      )
    );
    perform private.record_answer(payload, answer);
    perform private.record_trace(payload, learned -> 'refused');
  end if;
  return jsonb_build_object('answer', answer, 'pending_embeddings', private.pending_embeddings());
end
$$;
comment on function public.finish_chat(jsonb) is
  'POST /chat, after the model: stores reply, new memories and recall counts; { answer, pending_embeddings }.';
grant execute on function public.finish_chat(jsonb) to authenticated;

-- -------- supabase/schemas/chat/give_feedback.sql

create function public.give_feedback(target uuid, payload jsonb) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  if not exists (
    select from public.messages m where m.id = target and m.user_id = me and m.role = 'assistant'
  ) then
    perform private.fail('not_found');
  elsif coalesce(payload ->> 'rating', '') not in ('up', 'down') then
    perform private.invalid('rating');
  elsif char_length(payload ->> 'reason') > 500 then
    perform private.invalid('reason', 'too_long');
  end if;
  insert into public.message_feedback as f (message_id, rating, reason)
  values (target, payload ->> 'rating', nullif(payload ->> 'reason', ''))
  on conflict (message_id) do update set rating = excluded.rating, reason = excluded.reason;
end
$$;
comment on function public.give_feedback(uuid, jsonb) is
  'POST /chat/messages/{id}/feedback: { rating: up | down, reason? } of an own reply; the last one stands.';
grant execute on function public.give_feedback(uuid, jsonb) to authenticated;

-- -------- supabase/schemas/chat/keep_notes.sql

create function private.keep_notes(notes private.chat_notes, with_memories boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  notes.user_id := auth.uid();
  if not with_memories then
    notes.memories := null;
    notes.memories_total := null;
  end if;
  delete from private.chat_notes n where n.user_id = notes.user_id;
  insert into private.chat_notes select notes.*;
end
$$;
comment on function private.keep_notes(private.chat_notes, boolean) is
  'Keeps the notes on the caller, who holds the lock of their profile.';
grant execute on function private.keep_notes(private.chat_notes, boolean) to authenticated;

-- -------- supabase/schemas/chat/list_conversations.sql

create function public.list_conversations(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'row', jsonb_build_object('id', f.id, 'title', f.title, 'last_message_at', f.last_message_at),
        'key', jsonb_build_array(f.last_message_at, f.id)
      ) order by f.last_message_at desc, f.id desc)
      from (
        select *
        from public.conversations c
        where c.user_id = me
          and (page_after is null
            or (c.last_message_at, c.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by c.last_message_at desc, c.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_conversations(integer, jsonb) is 'GET /chat/conversations, the last used first.';
grant execute on function public.list_conversations(integer, jsonb) to authenticated;

-- -------- supabase/schemas/chat/list_messages.sql

create function public.list_messages(target uuid, page_limit integer default 20, page_after jsonb default null)
returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  if not exists (select from public.conversations c where c.id = target and c.user_id = me) then
    perform private.fail('not_found');
  end if;
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object('key', jsonb_build_array(f.seq), 'row', jsonb_build_object(
        'id', f.id, 'role', f.role, 'content', f.content, 'status', f.status, 'mood', f.mood,
        'suggestions', f.suggestions, 'actions', f.actions, 'created_at', f.created_at
      )) order by f.seq desc)
      from (
        select *
        from public.messages m
        where m.conversation_id = target
          and m.user_id = me
          and (page_after is null or m.seq < (page_after ->> 0)::bigint)
        order by m.seq desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_messages(uuid, integer, jsonb) is 'GET /chat/conversations/{id}/messages, newest first.';
grant execute on function public.list_messages(uuid, integer, jsonb) to authenticated;

-- -------- supabase/schemas/chat/message_trace.sql

create function public.message_trace(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select t.trace || jsonb_build_object(
    'memory_changes', m.answer -> 'memory_changes', 'message_id', m.id, 'user_message_id', m.reply_to, 'created_at', m.created_at
  )
  into answer
  from public.messages m
  join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
  where m.user_id = me and target in (m.id, m.reply_to);
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.message_trace(uuid) is
  'GET /chat/messages/{id}/trace: of a reply, or of the message that it answers.';
grant execute on function public.message_trace(uuid) to authenticated;

-- -------- supabase/schemas/chat/new_notes.sql

create function private.new_notes(today date) returns private.chat_notes
language plpgsql stable
set search_path = ''
as $$
declare
  notes private.chat_notes;
begin
  notes.user_id := auth.uid();
  notes.day := today;
  notes.pause := private.current_pause();
  notes.last_pause := private.last_pause();
  notes.streak_weeks := private.streak_weeks();
  notes.active_plan := private.active_plan();
  notes.last_workouts := private.last_workouts(3);
  notes.records := private.known_bests(5);
  notes.training := private.training_context();
  return notes;
end
$$;
comment on function private.new_notes(date) is
  'What there is to tell of the caller''s training, made anew. Whatever it reads has a trigger that drops the notes (drop_notes.sql).';
grant execute on function private.new_notes(date) to authenticated;

-- -------- supabase/schemas/chat/recent_messages.sql

create function private.recent_messages(thread uuid, before_message uuid, block integer, zone text) returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(json_agg(json_build_object('role', m.role, 'content', m.content,
      'date', (m.created_at at time zone zone)::date
    ) order by m.seq), '[]')
    from (
      select o.*, row_number() over (order by o.seq) as place, count(*) over () as total
      from public.messages o
      where o.conversation_id = thread
        and o.user_id = (select auth.uid())
        and o.seq < (select q.seq from public.messages q where q.id = before_message)
        and (o.role = 'assistant' or exists (select from public.messages r where r.reply_to = o.id))
    ) m
    -- Whole blocks are left out, so that the beginning of the prompt stays the same in between.
    where m.place > greatest(m.total / block - 1, 0) * block
  );
end
$$;
comment on function private.recent_messages(uuid, uuid, integer, text) is
  'The answered exchanges before a message, oldest first: the last one to two blocks of them.';
grant execute on function private.recent_messages(uuid, uuid, integer, text) to authenticated;

-- -------- supabase/schemas/chat/record_answer.sql

create function private.record_answer(payload jsonb, answer jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  question constant uuid := (payload ->> 'user_message_id')::uuid;
begin
  -- A delete of nothing would still wake the triggers of messages.
  if exists (select from public.messages m where m.reply_to = question and m.user_id = me) then
    delete from public.messages m where m.reply_to = question and m.user_id = me;
  end if;
  insert into public.messages (id, conversation_id, user_id, role, content, status, mood, suggestions, actions,
    reply_to, answer)
  values (
    (payload ->> 'message_id')::uuid, (payload ->> 'conversation_id')::uuid, me, 'assistant', payload ->> 'reply',
    (payload ->> 'status')::public.message_status, (payload ->> 'mood')::public.mood, payload -> 'suggestions',
    payload -> 'actions', question, answer
  );
  update public.messages m set attempt_started_at = null, status = 'complete' where m.id = question and m.user_id = me;
  update public.conversations c set last_message_at = private.now()
  where c.id = (payload ->> 'conversation_id')::uuid and c.user_id = me;
end
$$;
comment on function private.record_answer(jsonb, jsonb) is 'Stores the reply to an own message, in place of a cut one.';
grant execute on function private.record_answer(jsonb, jsonb) to authenticated;

-- -------- supabase/schemas/chat/record_failure.sql

create function private.record_failure(question uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.messages m
  set attempt_started_at = null,
    -- A cut reply of an earlier attempt stands.
    status = case when exists (select from public.messages r where r.reply_to = m.id) then m.status else 'failed' end
  where m.id = question
    and m.user_id = auth.uid()
    and m.role = 'user'
    and not exists (
      select from public.messages r where r.reply_to = m.id and r.status in ('complete', 'blocked'));
end
$$;
comment on function private.record_failure(uuid) is 'Marks an own message as unanswered, so that a retry may begin at once.';
grant execute on function private.record_failure(uuid) to authenticated;

-- -------- supabase/schemas/chat/record_question.sql

create function private.record_question(payload jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  question_id constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  wanted_thread constant uuid := (payload ->> 'conversation_id')::uuid;
  most constant integer := 100000;
  thread uuid := coalesce(wanted_thread, gen_random_uuid());
  said constant text := payload ->> 'message';
  known public.messages;
  answered jsonb;
begin
  -- What the server makes an id for was never there before.
  if payload ? 'id' and private.was_deleted('message', question_id) then
    perform private.fail('gone');
  end if;

  -- A repeated id of a new conversation that was made by the server goes on where the first attempt began.
  if wanted_thread is null and payload ? 'id' then
    select m.conversation_id into thread from public.messages m where m.id = question_id and m.user_id = me;
    thread := coalesce(thread, gen_random_uuid());
  end if;
  -- An insert of nothing would still wake the triggers of conversations.
  if not exists (select from public.conversations c where c.id = thread and c.user_id = me) then
    if private.was_deleted('conversation', thread) then
      perform private.fail('gone');
    end if;
    insert into public.conversations as c (id, user_id, title)
    values (thread, me, left(split_part(said, E'\n', 1), 80))
    on conflict (id) do nothing;
    if not found then
      perform private.fail('not_found');
    end if;
  end if;

  insert into public.messages (id, conversation_id, user_id, role, content, attempt_started_at)
  values (question_id, thread, me, 'user', said, private.now())
  on conflict (id) do nothing;
  if not found then
    select * into strict known from public.messages m where m.id = question_id;
    if known.user_id <> me or known.role <> 'user' or known.content <> said or known.conversation_id <> thread then
      perform private.fail('id_taken');
    end if;
    select m.answer into answered
    from public.messages m
    where m.reply_to = question_id and m.status in ('complete', 'blocked');
    if answered is not null then
      return jsonb_build_object('replay', answered);
    -- An attempt ends with its request, within the platform's 150 s; one that died is not waited for.
    elsif private.is_running(known.attempt_started_at, 150) then
      perform private.fail('in_progress', jsonb_build_object('retry_after',
        private.seconds_left(known.attempt_started_at, 150)));
    end if;
    update public.messages m set attempt_started_at = private.now() where m.id = question_id;
  -- Every message comes this way, and each reply goes with one.
  elsif (select count(*) from public.messages m where m.user_id = me) > most then
    perform private.fail('limit_reached', jsonb_build_object('limit', most, 'of', 'messages'));
  end if;
  return jsonb_build_object('conversation_id', thread, 'user_message_id', question_id);
end
$$;
comment on function private.record_question(jsonb) is
  'Stores the user''s message first, whatever happens after: { conversation_id, user_message_id }, or { replay } for one that was answered.';
grant execute on function private.record_question(jsonb) to authenticated;

-- -------- supabase/schemas/chat/record_trace.sql

create function private.record_trace(payload jsonb, refused jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if jsonb_typeof(payload -> 'trace') = 'object' then
    insert into public.message_traces (message_id, user_id, trace, refused)
    values ((payload ->> 'message_id')::uuid, auth.uid(), payload -> 'trace', coalesce(refused, '[]'));
  end if;
end
$$;
comment on function private.record_trace(jsonb, jsonb) is 'Keeps why a reply was given, and which of its memory operations were refused.';
grant execute on function private.record_trace(jsonb, jsonb) to authenticated;

-- -------- supabase/schemas/chat/refused_before.sql

create function private.refused_before(thread uuid, before_message uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return coalesce((
    select t.refused
    from public.messages m
    left join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
    where m.conversation_id = thread and m.user_id = (select auth.uid()) and m.role = 'assistant'
      and m.seq < (select q.seq from public.messages q where q.id = before_message)
    order by m.seq desc
    limit 1
  ), '[]');
end
$$;
comment on function private.refused_before(uuid, uuid) is
  'What the last reply before a message would have had remembered and was refused, [{ op, reason }].';
grant execute on function private.refused_before(uuid, uuid) to authenticated;

-- -------- supabase/schemas/chat/resolve_actions.sql

create function public.resolve_actions(names text[], moments timestamp[] default '{}') returns jsonb
language plpgsql stable
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  zone constant text := (select p.time_zone from public.profiles p where p.id = me);
  exact uuid[];
  missed text[];
  answer jsonb;
begin
  if cardinality(names) > 300 or exists (select from unnest(names) n where char_length(n) > 200) then
    perform private.invalid('names', 'too_long');
  elsif cardinality(moments) > 20 then
    perform private.invalid('moments', 'too_long');
  end if;

  -- The names that are written as an exercise is called need no matching.
  exact := array(
    select k.id
    from (select i.n, private.search_key(i.name) as key from unnest(names) with ordinality i (name, n) offset 0) w
    left join lateral (
      select e.id
      from public.exercises e
      cross join lateral (select array_position(e.search_keys, w.key) as ord) p
      where p.ord is not null and e.archived_at is null and w.key <> ''
      order by p.ord > 1, e.user_id is null, p.ord, e.slug
      limit 1
    ) k on true
    order by w.n
  );
  missed := array(select i.name from unnest(names, exact) with ordinality i (name, id, n) where i.id is null order by i.n);

  with matched as materialized (
    select m.exercise_id, missed[m.n] as name
    from private.match_names(missed, array_fill(1::bigint, array[cardinality(missed)])) m
    where cardinality(missed) > 0
  ), settled as materialized (
    select i.n, i.name, coalesce(i.id, (select m.exercise_id from matched m where m.name = i.name limit 1)) as id
    from unnest(names, exact) with ordinality i (name, id, n)
  ), trained as materialized (
    select s.exercise_id, count(distinct s.workout_id) as times
    from public.workout_sets s
    where s.user_id = me
    group by s.exercise_id
  ), near as materialized (
    -- What has every word of the name: what the person trains first, then what goes by many names.
    select s.n, e.id, e.name, coalesce(t.times, 0) as times,
      row_number() over (partition by s.n order by coalesce(t.times, 0) desc, cardinality(e.aliases) desc, e.name) as place,
      count(*) filter (where t.times > 0) over (partition by s.n) as trained,
      count(*) over (partition by s.n) as how_many
    from settled s
    cross join lateral (select private.name_words(s.name) as words offset 0) w
    join public.exercises e on e.archived_at is null
      and w.words <> '{}'
      and (select bool_and(strpos(e.search_text, word) > 0) from unnest(w.words) word)
    left join trained t on t.exercise_id = e.id
    where s.id is null
  ), chosen as (
    select s.n, s.name,
      coalesce(s.id, (select n.id from near n where n.n = s.n and n.place = 1 and (n.how_many = 1 or n.trained = 1))) as id
    from settled s
  ), ruled_out as materialized (
    select r.exercise_id, r.because from private.ruled_out() r
  )
  select jsonb_agg(
    case
      when e.id is not null then jsonb_build_object('exercise', jsonb_build_object(
        'id', e.id, 'name', e.name, 'tracking', e.tracking,
        'because', r.because))
      else jsonb_build_object('near', coalesce((
        select jsonb_agg(n.name order by n.place) from near n where n.n = c.n and n.place <= 3), '[]'))
    end order by c.n)
  into answer
  from chosen c
  left join public.exercises e on e.id = c.id
  left join ruled_out r on r.exercise_id = e.id;

  return jsonb_build_object(
    'now', private.now(),
    'names', coalesce(answer, '[]'),
    -- An hour that a change of the clocks skips, or has twice, is what PostgreSQL makes of it.
    'moments', (select coalesce(jsonb_agg(m.local at time zone zone order by m.n), '[]')
      from unnest(moments) with ordinality m (local, n))
  );
end
$$;
comment on function public.resolve_actions(text[], timestamp[]) is
  'POST /chat, for proposed actions: { now, names: [{ exercise } or { near }], moments }, each list in the order of the arguments; moments are local to the caller''s zone.';
grant execute on function public.resolve_actions(text[], timestamp[]) to authenticated;

-- -------- supabase/schemas/chat/told_notes.sql

create function private.told_notes(today date) returns private.chat_notes
language plpgsql volatile
set search_path = ''
as $$
declare
  most_memories constant integer := 120;
  told private.chat_notes;
  is_new boolean;
begin
  select * into told from private.chat_notes n where n.user_id = (select auth.uid()) and n.day = today;
  is_new := not found;
  if is_new then
    told := private.new_notes(today);
  end if;
  if told.memories is null then
    select k.memories, k.memories_total into told.memories, told.memories_total
    from private.prompt_memories(most_memories, today) k;
    if is_new or told.memories_total <= most_memories then
      perform private.keep_notes(told, told.memories_total <= most_memories);
    end if;
  end if;
  return told;
end
$$;
comment on function private.told_notes(date) is
  'What the companion is told of the caller: as it was noted on this local day, or made and noted now. For calls that hold the profile''s lock.';
grant execute on function private.told_notes(date) to authenticated;

-- -------- supabase/schemas/chat/training_context.sql

create function private.training_context() returns json
language plpgsql stable
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := (select auth.uid());
  monday constant date := private.this_week();
  active public.plans;
begin
  select * into active from public.plans p where p.user_id = me and p.is_active;
  return json_build_object(
    'week', jsonb_build_object('starts_on', monday, 'done', (
      select jsonb_build_object('workouts', count(*), 'titles', coalesce(jsonb_agg(w.title order by w.started_at) filter (where w.title is not null), '[]'))
      from public.workouts w
      where w.user_id = me and w.local_date between monday and monday + 6
    )),
    'volume', public.progress_volume(4) -> 'data',
    'planned', private.planned_volume(),
    'plan', case when active.id is not null then jsonb_build_object(
      'goal', active.goal, 'days', (select count(*) from public.plan_days d where d.plan_id = active.id and d.user_id = me),
      'first_on', (select min(w.local_date) from public.workouts w where w.plan_id = active.id and w.user_id = me)
    ) end,
    'next', private.look_up_next_workout()
  );
end
$$;
comment on function private.training_context() is
  'What a coach has in mind: this week, sets by muscle of the last weeks against the plan, since when the plan is trained, and its next day.';
grant execute on function private.training_context() to authenticated;

-- -------- supabase/schemas/memories/types.sql

create type public.memory_kind as enum ('fact', 'preference', 'goal', 'constraint', 'event');
create type public.memory_source as enum ('chat', 'user', 'workout');
create type public.memory_about as enum ('self', 'other');
create type public.memory_change as enum ('update', 'forget');
create type public.memory_status as enum ('current', 'proposed', 'superseded', 'forgotten', 'expired');

create type private.judged_operation as (
  n integer,
  op text,
  target uuid,
  kind public.memory_kind,
  content text,
  about public.memory_about,
  quote text,
  valid_from date,
  valid_until date,
  importance real,
  refusal text
);
comment on type private.judged_operation is
  'One of a model''s memory operations as it was read; what is null was missing or made no sense. refusal: why it is not applied.';

create type private.memory_receipt as (change text, memory uuid, reason text);
comment on type private.memory_receipt is 'What came of an operation: the change, the memory that it is about, why it was refused.';

-- -------- supabase/schemas/memories/normalised.sql

create function private.normalised(words text) returns text
language plpgsql immutable parallel safe
set search_path = ''
as $$
declare
  -- Compatibility forms first: ligatures, full-width letters, spaces that do not break, dots that are one sign.
  text_now text := lower(normalize(left(words, 8000), nfkc) collate "pg_catalog"."pg_c_utf8");
begin
  -- Dashes, apostrophes and quotation marks of every kind; what has no width is nothing.
  text_now := regexp_replace(text_now, '[\u2010-\u2015\u2212]', '-', 'g');
  text_now := regexp_replace(text_now, '[\u2018-\u201b\u2032\u00b4`]', '''', 'g');
  text_now := regexp_replace(text_now, '[\u201c-\u201f\u2033\u00ab\u00bb]', '"', 'g');
  text_now := regexp_replace(text_now, '[\u200b-\u200d\ufeff\u00ad]', '', 'g');
  text_now := regexp_replace(text_now, '\s+', ' ', 'g');
  return regexp_replace(btrim(text_now), '[\s.,;:!?]+$', '');
end
$$;
comment on function private.normalised(text) is
  'Words as they are compared: case, white space and typographic signs aside, also those at the end; numbers, accents and signs within stay.';
grant execute on function private.normalised(text) to authenticated;

-- -------- supabase/schemas/memories/memories.sql

create table public.memories (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
  kind public.memory_kind not null,
  content text not null check (char_length(content) between 1 and 400),
  importance real not null default 0.5 check (importance between 0 and 1),
  source public.memory_source not null default 'user',
  source_message_id uuid,
  workout_id uuid,
  event text check (char_length(event) <= 60),
  superseded_by uuid,
  forgotten_at timestamptz,
  embedding extensions.halfvec(768),
  embedding_model text,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  about public.memory_about not null default 'self',
  quote text check (char_length(quote) between 1 and 500),
  valid_from date check (isfinite(valid_from)),
  valid_until date check (isfinite(valid_until)),
  proposes_change public.memory_change,
  proposes_memory_id uuid,
  is_current boolean not null generated always as (
    superseded_by is null and forgotten_at is null and proposes_memory_id is null
  ) stored,
  unique (id, user_id),
  unique (proposes_memory_id, user_id),
  check ((embedding is null) = (embedding_model is null)),
  check (superseded_by <> id),
  check (superseded_by is null or proposes_memory_id is null),
  check (proposes_memory_id is null or proposes_change is not null),
  check (proposes_memory_id <> id),
  foreign key (source_message_id, user_id) references public.messages (id, user_id)
    on delete set null (source_message_id),
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade,
  foreign key (superseded_by, user_id) references public.memories (id, user_id)
    on delete set null (superseded_by),
  foreign key (proposes_memory_id, user_id) references public.memories (id, user_id) on delete cascade
);
comment on table public.memories is 'What the companion knows of a user, one statement a row.';
comment on column public.memories.embedding is
  'Unit vector of the content; null until it is embedded, and again when the content changes.';
comment on column public.memories.importance is '0 to 1, weighs in a search.';
comment on column public.memories.source is 'Who said so: the chat, the user by their own hand, or the log.';
comment on column public.memories.source_message_id is 'The message it was learned from, while that exists.';
comment on column public.memories.workout_id is 'The workout that an event memory is of, and goes with.';
comment on column public.memories.event is 'What kind of event: first, level:2, streak:12, best:<exercise>.';
comment on column public.memories.embedding_model is 'The model that made the vector.';
comment on column public.memories.superseded_by is 'The newer memory that replaced this one.';
comment on column public.memories.forgotten_at is
  'When the companion learned that it is not so any more; also of what was replaced, which so stays past when the newer one is deleted.';
comment on column public.memories.about is 'Whether it is about the person or about somebody else.';
comment on column public.memories.quote is 'The words of the message that it rests on.';
comment on column public.memories.valid_from is 'The first day that it holds; null: always did.';
comment on column public.memories.valid_until is 'The last day that it holds; null: until it is changed.';
comment on column public.memories.proposes_change is 'What it is, or was before it was accepted, a proposal for.';
comment on column public.memories.proposes_memory_id is
  'The memory, written or edited by the person, that it would change; one proposal each. Null once it was accepted.';
comment on column public.memories.is_current is
  'Neither replaced nor forgotten nor a proposal; what is over by its date is left out where it is asked for.';

-- Inline, since every search reads the vectors of all of a user's rows; and no index on them: an
-- exact scan of one user's rows is faster and complete where HNSW finds a third under RLS.
alter table public.memories alter column embedding set storage plain;

create index memories_newest_idx on public.memories (user_id, created_at desc, id desc);
create index memories_message_idx on public.memories (source_message_id, user_id);
create index memories_workout_idx on public.memories (workout_id, user_id);
create index memories_superseded_idx on public.memories (superseded_by, user_id);
-- Whether all have a vector of one model is two probes.
create index memories_embedding_model_idx on public.memories (user_id, embedding_model)
  where is_current or proposes_memory_id is not null;
create index memories_words_idx on public.memories (user_id, private.derived_id(private.normalised(content)));

alter table public.memories enable row level security;

create policy "Users read their own memories" on public.memories
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own memories" on public.memories
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own memories" on public.memories
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own memories" on public.memories
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.memories to authenticated;
-- source, vectors and links are not the client's to set: a row from the Data API is the user's own.
grant insert (id, kind, content, importance, valid_until) on public.memories to authenticated;
grant update (kind, content, importance, valid_until) on public.memories to authenticated;

create trigger memories_200_bury after delete on public.memories
  referencing old table as buried for each statement execute function private.bury('memory');

-- -------- supabase/schemas/memories/trigram_bits.sql

create function private.trigram_bits(words tsvector) returns bit(512)
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select coalesce(bit_or(set_bit(0::bit(512), ('x' || left(md5(t.trigram), 3))::bit(9)::integer, 1)), 0::bit(512))
    from unnest(extensions.show_trgm(array_to_string(tsvector_to_array(words), ' '))) t (trigram)
  );
end
$$;
comment on function private.trigram_bits(tsvector) is
  'Which trigrams words have, as marks of one of 512 bits each: what lacks most of a word''s marks does not hold that word, however it is spelt.';
grant execute on function private.trigram_bits(tsvector) to authenticated;

-- -------- supabase/schemas/memories/memory_words.sql

create table public.memory_words (
  memory_id uuid primary key,
  user_id uuid not null,
  words tsvector not null,
  trigrams bit(512) not null generated always as (private.trigram_bits(words)) stored,
  foreign key (memory_id, user_id) references public.memories (id, user_id) on delete cascade
);
comment on table public.memory_words is
  'What a search reads of each current memory before any other: its words, apart from the wide rows of memories.';
comment on column public.memory_words.words is 'Its words in the person''s language, without their places.';
comment on column public.memory_words.trigrams is 'See trigram_bits(); for words that are misspelt.';

create index memory_words_user_idx on public.memory_words (user_id);
create index memory_words_memory_idx on public.memory_words (memory_id, user_id);

alter table public.memory_words enable row level security;

create policy "Users read the words of their own memories" on public.memory_words
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.memory_words to authenticated;

-- -------- supabase/schemas/memories/accept_memory.sql

create function public.accept_memory(target uuid) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  proposal public.memories;
  accepted uuid;
begin
  select * into proposal from public.memories m where m.id = target and m.user_id = me;
  if proposal.id is null then
    -- A proposal to forget is gone once it took effect: asked again it answers as the first time.
    return public.get_memory(coalesce(private.forgotten_by(target), target));
  elsif proposal.proposes_change is null then
    perform private.invalid('id', 'invalid');
  end if;
  accepted := private.accept_proposal(target);
  return public.get_memory(accepted);
end
$$;
comment on function public.accept_memory(uuid) is
  'POST /memories/{id}/accept: the memory that is current then, or that is forgotten; again and again.';
grant execute on function public.accept_memory(uuid) to authenticated;

-- -------- supabase/schemas/memories/accept_proposal.sql

create function private.accept_proposal(target uuid) returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  proposal public.memories;
begin
  select * into proposal from public.memories m where m.id = target and m.user_id = me;
  if proposal.proposes_memory_id is null then
    return target;
  elsif proposal.proposes_change = 'update' then
    update public.memories m set proposes_memory_id = null, updated_at = private.now() where m.id = target;
    perform private.end_memory(proposal.proposes_memory_id, target);
    return target;
  end if;
  perform private.end_memory(proposal.proposes_memory_id);
  perform private.withdraw_proposals(proposal.proposes_memory_id);
  update private.receipts r
  set answer = to_json(proposal.proposes_memory_id)
  where r.resource = 'memory' and r.id = target and r.user_id = me;
  return proposal.proposes_memory_id;
end
$$;
comment on function private.accept_proposal(uuid) is
  'A proposed change of the caller''s takes effect, once; the memory that is current or forgotten then.';
grant execute on function private.accept_proposal(uuid) to authenticated;

-- -------- supabase/schemas/memories/apply_operation.sql

create function private.apply_operation(source_message uuid, said private.judged_operation, room integer)
returns private.memory_receipt
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  target public.memories;
  same uuid;
  made uuid;
begin
  if said.op = 'add' then
    same := private.same_words(said.content, said.about);
    if same is not null then
      perform private.confirm_memory(same);
      return private.receipt('confirmed', same);
    elsif room < 1 then
      return private.receipt('refused', reason => 'limit');
    end if;
    made := private.keep_statement(source_message, said);
    return case when made is null then private.receipt('refused', reason => 'taken_back') else private.receipt('added', made) end;
  end if;

  -- Judged before; an earlier operation of the same message may have ended it.
  select * into target
  from public.memories m
  where m.id = said.target and m.user_id = me and private.memory_status(m, private.local_today()) in ('current', 'proposed');
  if target.id is null then
    return private.receipt('refused', reason => 'unknown_memory');
  elsif said.op = 'confirm' or said.op = 'update' and private.says_nothing_new(said, target) then
    perform private.confirm_memory(target.id);
    return private.receipt('confirmed', target.id);
  elsif target.proposes_memory_id is not null or target.source = 'user' then
    return private.propose(source_message, said, target);
  elsif said.op = 'forget' then
    perform private.end_memory(target.id);
    return private.receipt('forgotten', target.id);
  end if;
  made := case when coalesce(said.valid_from, said.valid_until) is null then private.same_words(said.content, said.about) end;
  if made is null or made = target.id then
    made := private.keep_statement(source_message, said);
  end if;
  if made is null then
    return private.receipt('refused', reason => 'taken_back');
  end if;
  perform private.end_memory(target.id, made);
  return private.receipt('updated', made);
end
$$;
comment on function private.apply_operation(uuid, private.judged_operation, integer) is
  'Does what an operation says that was found in order; room: how many memories may still be added.';

-- -------- supabase/schemas/memories/begin_search.sql

create function public.begin_search(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  perform private.use_embedding_model(payload ->> 'embedding_model');
  return jsonb_build_object('rate_limits', private.take_turn(coalesce(payload -> 'rate_limits', '[]')));
end
$$;
comment on function public.begin_search(jsonb) is
  'POST /memories/search, before the model is asked for a vector: { rate_limits }; a search counts as a message of the chat does.';
grant execute on function public.begin_search(jsonb) to authenticated;

-- -------- supabase/schemas/memories/confirm_memory.sql

create function private.confirm_memory(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.memories m set updated_at = private.now() where m.id = target and m.user_id = auth.uid();
  insert into public.memory_stats as s (memory_id, user_id, confirm_count)
  values (target, auth.uid(), 1)
  on conflict (memory_id) do update set confirm_count = s.confirm_count + 1;
end
$$;
comment on function private.confirm_memory(uuid) is 'It was said again: as fresh as if it were new, and the more useful.';

-- -------- supabase/schemas/memories/count_current.sql

create function private.count_current(owner uuid) returns integer
language plpgsql stable security definer
set search_path = ''
-- An index scan takes note of rows that are dead; a bitmap scan reads them again each time, until they are vacuumed.
set enable_bitmapscan = off
as $$
begin
  return (
    select count(*)
    from public.memories m
    join public.profiles p on p.id = m.user_id
    where m.user_id = owner and m.is_current
      and (m.valid_until is null or m.valid_until >= (private.now() at time zone p.time_zone)::date)
  );
end
$$;
comment on function private.count_current(uuid) is 'How many memories of a person are current.';

-- -------- supabase/schemas/memories/create_memory.sql

create function public.create_memory(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  replay json;
begin
  perform private.lock_account();
  replay := private.claim('memory', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  insert into public.memories (id, kind, content, importance, valid_until)
  values (
    target, (payload ->> 'kind')::public.memory_kind, payload ->> 'content',
    coalesce((payload ->> 'importance')::real, private.importance_of('normal')), (payload ->> 'valid_until')::date
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  return private.keep_answer('memory', target, payload, public.get_memory(target)::json);
end
$$;
comment on function public.create_memory(jsonb) is 'POST /memories: { created, body }.';
grant execute on function public.create_memory(jsonb) to authenticated;

-- -------- supabase/schemas/memories/cut_at_word.sql

create function private.cut_at_word(words text, most integer) returns text
language sql immutable
return case
  when char_length(words) <= most then words
  else left(regexp_replace(left(words, most + 1), '(\S)\s+\S*$', '\1'), most)
end;
comment on function private.cut_at_word(text, integer) is 'At most so many characters, cut at the last space within them where there is one.';

-- -------- supabase/schemas/memories/delete_memory.sql

create function public.delete_memory(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.memories m where m.id = target and m.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_memory(uuid) is 'DELETE /memories/{id}.';
grant execute on function public.delete_memory(uuid) to authenticated;

-- -------- supabase/schemas/memories/drop_told_memories.sql

create function private.drop_told_memories() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owners uuid[];
begin
  if tg_level = 'ROW' then
    owners := array[new.user_id];
  else
    owners := array(select distinct c.user_id from changed c);
  end if;
  if owners = '{}' then
    return null;
  end if;
  -- As in drop_notes().
  if owners is distinct from array[auth.uid()] then
    perform private.lock_profiles(owners);
  end if;
  update private.chat_notes n set memories = null, memories_total = null
  where n.user_id = any (owners) and n.memories is not null;
  return null;
end
$$;
comment on function private.drop_told_memories() is 'After a change of what prompt_memories() shows.';

-- Straight through the Data API: the lock comes before the rows.
create trigger memories_000_queue before insert or update or delete on public.memories
  for each statement execute function private.queue_writer();

create trigger memories_600_drop_told_of_new after insert on public.memories
  referencing new table as changed for each statement execute function private.drop_told_memories();
create trigger memories_600_drop_told after update
  of kind, content, about, importance, source, created_at, superseded_by, forgotten_at, proposes_change, proposes_memory_id, valid_from,
    valid_until on public.memories
  for each row execute function private.drop_told_memories();
create trigger memories_600_drop_told_of_old after delete on public.memories
  referencing old table as changed for each statement execute function private.drop_told_memories();

-- What the warnings of the plan's next day say, in the words of the memory.
create trigger memories_610_drop_notes_of_new after insert on public.memories
  for each row when (new.kind = 'constraint') execute function private.drop_notes();
create trigger memories_610_drop_notes after update
  of kind, content, about, superseded_by, forgotten_at, proposes_memory_id, valid_until on public.memories
  for each row when (old.kind = 'constraint' or new.kind = 'constraint') execute function private.drop_notes();
create trigger memories_610_drop_notes_of_old after delete on public.memories
  for each row when (old.kind = 'constraint') execute function private.drop_notes();

-- -------- supabase/schemas/memories/embedding_models.sql

create table private.embedding_models (
  model text primary key,
  weight real not null check (weight between 0 and 10),
  nearest smallint not null check (nearest between 0 and 100),
  floor real not null check (floor between -10 and 10),
  peak real not null check (peak >= floor)
);
comment on table private.embedding_models is 'How far the vectors of a model are trusted in a search, measured by tests/retrieval.';
comment on column private.embedding_models.weight is 'What a place in the list by vectors counts, where one in the list by words counts 1.';
comment on column private.embedding_models.nearest is
  'How many of the nearest count whatever stands out: a model that knows meanings is right more often than the floor.';
comment on column private.embedding_models.floor is
  'How many standard deviations above the mean of all of a person''s memories a similarity must lie to count beyond those.';
comment on column private.embedding_models.peak is
  'How many the nearest must lie above it: where nothing stands out, nothing was meant.';

alter table private.embedding_models enable row level security;

create policy "Everyone signed in reads the embedding models" on private.embedding_models
  for select to authenticated using (true);
grant select on private.embedding_models to authenticated;

-- -------- supabase/schemas/memories/embedding_models_rows.sql

merge into private.embedding_models m
using (values
  -- Measured on the sentence encoder, in place of Google's vectors, which only a key can show.
  ('gemini-embedding-001', 0.8::real, 3::smallint, 1.5::real, 2.8::real),
  ('gemini-embedding-2', 0.8, 3, 1.5, 2.8),
  ('emulated-embedding-sentence', 0.8, 3, 1.5, 2.8),
  -- They know little that words do not.
  ('emulated-embedding-lexical', 0.3, 0, 1.5, 2.8)
) v (model, weight, nearest, floor, peak)
on m.model = v.model
when matched and (m.weight, m.nearest, m.floor, m.peak) is distinct from (v.weight, v.nearest, v.floor, v.peak) then
  update set weight = v.weight, nearest = v.nearest, floor = v.floor, peak = v.peak
when not matched then
  insert (model, weight, nearest, floor, peak) values (v.model, v.weight, v.nearest, v.floor, v.peak)
when not matched by source then
  delete;

-- -------- supabase/schemas/memories/end_memory.sql

create function private.end_memory(target uuid, successor uuid default null) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.memories m
  set forgotten_at = private.now(), superseded_by = successor
  where m.id = target and m.user_id = auth.uid();
end
$$;
comment on function private.end_memory(uuid, uuid) is 'It is so no more: replaced by its successor, or forgotten.';

-- -------- supabase/schemas/memories/event_id.sql

create function private.event_id(workout uuid, event text, statement text) returns uuid
language sql stable
return private.derived_id(format('%s:%s:%s', workout, event, statement));
comment on function private.event_id(uuid, text, text) is
  'The same event of the same workout has the same id, so that one which its user deleted is not written again.';

-- -------- supabase/schemas/memories/events_of.sql

create function private.events_of(target uuid, records jsonb) returns table (event text, statement text, importance real)
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  day date;
  units public.unit_system;
  is_first boolean;
  begins_week boolean;
  weeks integer;
begin
  select w.local_date,
    not exists (select from public.workouts o where o.user_id = me and o.id <> target),
    not exists (
      select from public.workouts o
      where o.user_id = me and o.id <> target
        and o.local_date between private.week_of(w.local_date) and private.week_of(w.local_date) + 6
    )
  into day, is_first, begins_week
  from public.workouts w
  where w.id = target and w.user_id = me and w.source = 'app';
  if day is null then
    return;
  end if;
  if is_first then
    return query select 'first', format('Logged the first workout on %s', day), 0.6::real;
  end if;
  -- A streak grows with the first workout of its week.
  if begins_week then
    -- No more than 52 weeks are told of, so that years before them need no look.
    select s.weeks into weeks
    from private.streaks(private.week_of(day) - 7 * 52) s
    where s.last_week = private.week_of(day);
    if weeks in (4, 12, 26, 52) then
      return query select 'streak:' || weeks, format('Trained %s weeks in a row by %s', weeks, day), 0.6::real;
    end if;
  end if;
  if records = '[]' then
    return;
  end if;

  select p.unit_system into units from public.profiles p where p.id = me;
  return query
  select distinct on (r.exercise_id) 'best:' || r.exercise_id,
    left(format('New best in %s: %s on %s', r.exercise_name, private.shown_record(r.kind, r.value, units), day), 400),
    0.5::real
  from jsonb_to_recordset(records)
    r (exercise_id uuid, exercise_name text, kind public.record_kind, value numeric)
  where r.kind <> 'volume'
  -- The most telling kind of each exercise.
  order by r.exercise_id, r.kind;
end
$$;
comment on function private.events_of(uuid, jsonb) is
  'What is worth remembering of an own workout: the first, a streak, a new best of each exercise; nothing of an imported one.';

-- -------- supabase/schemas/memories/forget_memories.sql

create function public.forget_memories() returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.memories m where m.user_id = me;
end
$$;
comment on function public.forget_memories() is 'DELETE /memories: all of the caller''s.';
grant execute on function public.forget_memories() to authenticated;

-- -------- supabase/schemas/memories/forgotten_by.sql

create function private.forgotten_by(proposal uuid) returns uuid
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select (r.answer #>> '{}')::uuid
    from private.receipts r
    where r.resource = 'memory' and r.id = proposal and r.user_id = auth.uid()
      and r.deleted_at is not null and r.answer is not null
  );
end
$$;
comment on function private.forgotten_by(uuid) is 'The memory that an accepted proposal of the caller''s made forgotten.';
grant execute on function private.forgotten_by(uuid) to authenticated;

-- -------- supabase/schemas/memories/get_memory.sql

create function public.get_memory(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select private.memory_json(m) into answer from public.memories m where m.id = target and m.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_memory(uuid) is 'GET /memories/{id}.';
grant execute on function public.get_memory(uuid) to authenticated;

-- -------- supabase/schemas/memories/guess_language.sql

create function private.guess_language(words text) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  languages constant text[] := array['english', 'german', 'spanish', 'french', 'italian', 'portuguese'];
  stops bigint[];
  most bigint;
begin
  select array[
    count(*) filter (where ts_lexize('pg_catalog.english_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.german_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.spanish_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.french_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.italian_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.portuguese_stem', s.word) = '{}')
  ] into stops
  from (
    select distinct w.word from regexp_split_to_table(lower(left(words, 1000)), '[^[:alpha:]'']+') w (word) where w.word <> ''
  ) s;
  most := greatest(stops[1], stops[2], stops[3], stops[4], stops[5], stops[6]);
  return case when most >= 2 and cardinality(array_positions(stops, most)) = 1 then languages[array_position(stops, most)] end;
end
$$;
comment on function private.guess_language(text) is
  'The language whose commonest words a text has more of than any other''s; null when that does not tell.';

-- -------- supabase/schemas/memories/importance_of.sql

create function private.importance_of(level text) returns real
language sql immutable
return case level when 'low' then 0.3::real when 'normal' then 0.5::real when 'high' then 0.8::real end;
comment on function private.importance_of(text) is 'The model says low, normal or high; a search weighs 0 to 1.';
grant execute on function private.importance_of(text) to authenticated;

-- -------- supabase/schemas/memories/iso_date.sql

create function private.iso_date(words text) returns date
language sql immutable
return case when words ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(words, 'date') then words::date end;
comment on function private.iso_date(text) is 'A date as 2026-12-05; null for what is none.';
grant execute on function private.iso_date(text) to authenticated;

-- -------- supabase/schemas/memories/judge_operations.sql

create function private.judge_operations(source_message uuid, operations jsonb) returns setof private.judged_operation
language plpgsql stable security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  said constant text := private.normalised(
    (select m.content from public.messages m where m.id = source_message and m.user_id = me));
begin
  return query
  with sent as (
    select o.n::integer as n, o.item
    from jsonb_array_elements(operations) with ordinality o (item, n)
  ), read as (
    select s.n, s.item, private.text_of(s.item, 'op') as op,
      coalesce(nullif(s.item -> 'memory_id', 'null'), nullif(s.item -> 'memory', 'null')) is not null as names_one,
      private.text_of(s.item, 'content') as content, private.text_of(s.item, 'quote') as quote,
      private.iso_date(private.text_of(s.item, 'valid_from')) as valid_from,
      private.iso_date(private.text_of(s.item, 'valid_until')) as valid_until,
      private.importance_of(private.text_of(s.item, 'importance')) as importance,
      (select k from unnest(enum_range(null::public.memory_kind)) k where k::text = private.text_of(s.item, 'kind')) as kind,
      (select a from unnest(enum_range(null::public.memory_about)) a where a::text = private.text_of(s.item, 'about')) as about
    from sent s
    -- A model proposes a few; what is far beyond that is not read.
    where s.n <= 200
  ), aimed as (
    select r.*, t.id as target, t.kind as old_kind, t.about as old_about, t.importance as old_importance
    from read r
    left join public.memories t on r.op <> 'add' and t.user_id = me
      and private.memory_status(t, today) in ('current', 'proposed')
      and t.id = case when pg_input_is_valid(private.text_of(r.item, 'memory_id'), 'uuid')
        then private.text_of(r.item, 'memory_id')::uuid end
  ), refused as (
    select a.*, case
      when a.op in ('add', 'update', 'forget', 'confirm') and a.quote ~ '[[:alnum:]]'
        and (a.op <> 'add' or a.kind is not null)
        -- A number by itself, such as a careless model's 2, says nothing.
        and (a.op not in ('add', 'update') or a.content ~ '[[:alpha:]]')
        and (a.op = 'add' or a.names_one)
      then case
        when a.op <> 'add' and a.target is null then 'unknown_memory'
        when not private.was_said(a.quote, said) then 'not_said'
      end
      else 'incomplete'
    end as refusal
    from aimed a
  ), ranked as (
    -- What is refused for what it is takes no place; constraints go first.
    select f.*, row_number() over (
      partition by f.refusal is null order by coalesce(f.kind, f.old_kind) = 'constraint' desc, f.n
    ) as place
    from refused f
  )
  select s.n, r.op, r.target, coalesce(r.kind, r.old_kind), private.cut_at_word(r.content, 400),
    coalesce(r.about, r.old_about, 'self'), private.cut_at_word(r.quote, 500),
    -- An end before its beginning: one of them is wrong, and a wrong end would lose what is true.
    case when r.valid_until < r.valid_from then null else r.valid_from end,
    case when r.valid_until < r.valid_from then null else r.valid_until end,
    coalesce(r.importance, r.old_importance, private.importance_of('normal')),
    case when r.n is null or r.refusal is null and r.place > 12 then 'too_many' else r.refusal end
  from sent s
  left join ranked r on r.n = s.n
  order by s.n;
end
$$;
comment on function private.judge_operations(uuid, jsonb) is
  'A model''s operations as its answer has them, each read and held against the message and what is known: all of them, in their order.';

-- -------- supabase/schemas/memories/keep_embeddings.sql

create function private.keep_embeddings(model text, items jsonb) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  kept integer;
begin
  update public.memories m
  set embedding = extensions.l2_normalize((i.item ->> 'embedding')::extensions.halfvec(768)), embedding_model = model
  from jsonb_array_elements(items) i (item)
  where m.id = (i.item ->> 'id')::uuid
    and m.user_id = auth.uid()
    -- Edited meanwhile: the vector is of the old text.
    and m.content = i.item ->> 'content';
  get diagnostics kept = row_count;
  return kept;
end
$$;
comment on function private.keep_embeddings(text, jsonb) is 'Stores vectors of own memories, except where the text has changed since.';
grant execute on function private.keep_embeddings(text, jsonb) to authenticated;

-- -------- supabase/schemas/memories/keep_statement.sql

create function private.keep_statement(
  source_message uuid, said private.judged_operation, change public.memory_change default null, changes uuid default null
) returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- Made of message and words, so that a message that is answered anew brings nothing back.
  made constant uuid := case when change is null
    then private.derived_id(concat_ws(':', source_message, said.about, private.normalised(said.content)))
    else gen_random_uuid() end;
begin
  if private.was_deleted('memory', made) or exists (
    select from private.unlearned u where u.message_id = source_message and u.kind = said.kind
  ) then
    return null;
  end if;
  insert into public.memories (id, user_id, kind, content, importance, source, source_message_id, about, quote, valid_from,
    valid_until, proposes_change, proposes_memory_id)
  values (made, me, said.kind, said.content, said.importance, 'chat', source_message, said.about, said.quote,
    said.valid_from, said.valid_until, change, changes)
  on conflict (id) do nothing;
  return case when found then made end;
end
$$;
comment on function private.keep_statement(uuid, private.judged_operation, public.memory_change, uuid) is
  'Keeps what a message said, as a memory or a proposal; null when that was taken back since the message said it.';

-- -------- supabase/schemas/memories/keep_words.sql

create function private.keep_words() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.memory_words w where w.memory_id = new.id;
  end if;
  if new.is_current then
    insert into public.memory_words (memory_id, user_id, words)
    select new.id, new.user_id, private.words_of(new.content, p.language)
    from public.profiles p
    where p.id = new.user_id;
  end if;
  return null;
end
$$;
comment on function private.keep_words() is 'The words of what is current, and of nothing else, are searched.';

create trigger memories_500_keep_words_of_new after insert on public.memories
  for each row execute function private.keep_words();
create trigger memories_500_keep_words after update
  of content, superseded_by, forgotten_at, proposes_memory_id on public.memories
  for each row execute function private.keep_words();

-- -------- supabase/schemas/memories/learn.sql

create function private.learn(source_message uuid, operations jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  room integer;
  said private.judged_operation;
  receipt private.memory_receipt;
  told jsonb;
  changes jsonb := '[]';
  refused jsonb := '[]';
begin
  if jsonb_typeof(operations) is distinct from 'array' or operations = '[]' then
    return jsonb_build_object('changes', changes, 'refused', refused);
  end if;
  if jsonb_array_length(operations) > 1000 then
    perform private.invalid('memory_operations', 'too_long');
  end if;
  room := private.max_memories() - private.count_current(me);
  for said in select * from private.judge_operations(source_message, operations) loop
    -- Read before it is done: a proposal that is taken back is gone afterwards.
    told := private.memory_in_brief(said.target);
    receipt := case when said.refusal is null then private.apply_operation(source_message, said, room)
      else private.receipt('refused', reason => said.refusal) end;
    if receipt.change = 'added' then
      room := room - 1;
    end if;
    changes := changes || jsonb_build_array(
      jsonb_build_object('change', receipt.change, 'memory', case receipt.change
        when 'refused' then null
        when 'forgotten' then told
        else private.memory_in_brief(receipt.memory)
      end)
      || case when receipt.reason is null then '{}' else jsonb_build_object('reason', receipt.reason) end
    );
    if receipt.change = 'refused' then
      refused := refused || jsonb_build_object('op', said.op, 'reason', receipt.reason);
    end if;
  end loop;
  return jsonb_build_object('changes', changes, 'refused', refused);
end
$$;
comment on function private.learn(uuid, jsonb) is
  'What one message changes: { changes: [{ change, memory, reason? }], refused: [{ op, reason }] }, a change for each operation, in their order.';
grant execute on function private.learn(uuid, jsonb) to authenticated;

-- -------- supabase/schemas/memories/limit_memories.sql

create function private.limit_memories() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- Only what the person adds: what is learned is refused one by one, and the log has its own measure.
  if exists (
    select from (select distinct a.user_id from added a where a.source = 'user') o
    where private.count_current(o.user_id) > private.max_memories()
  ) then
    perform private.fail('limit_reached');
  end if;
  return null;
end
$$;
comment on function private.limit_memories() is
  'After insert of memories, with the transition table "added": no more than there is room for, whatever way they come.';

create trigger memories_400_limit after insert on public.memories
  referencing new table as added for each statement execute function private.limit_memories();

-- -------- supabase/schemas/memories/list_memories.sql

create function public.list_memories(
  kinds text[] default null, statuses text[] default null, page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  today constant date := private.local_today();
  wanted constant text[] := coalesce(statuses, '{current,proposed}');
begin
  if cardinality(kinds) > 5 then
    perform private.invalid('kinds', 'too_long');
  elsif cardinality(wanted) > 5 then
    perform private.invalid('statuses', 'too_long');
  end if;
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.memory_json(f.m), 'key', jsonb_build_array((f.m).created_at, (f.m).id))
        order by (f.m).created_at desc, (f.m).id desc
      )
      from (
        select m
        from public.memories m
        where m.user_id = me
          and (kinds is null or m.kind::text = any (kinds))
          and private.memory_status(m, today)::text = any (wanted)
          and (page_after is null
            or (m.created_at, m.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by m.created_at desc, m.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_memories(text[], text[], integer, jsonb) is
  'GET /memories, newest first: of these kinds and statuses, by default what is current and what is proposed.';
grant execute on function public.list_memories(text[], text[], integer, jsonb) to authenticated;

-- -------- supabase/schemas/memories/match_memories.sql

create function public.match_memories(
  query_embedding extensions.vector(768), match_count integer default 8, query_text text default null,
  kinds text[] default null
)
returns table (
  id uuid, kind text, content text, similarity real, text_rank real, recency real, importance real, score real
)
language plpgsql stable rows 20
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  now_at constant timestamptz := private.now();
  query_vector constant extensions.halfvec(768) := extensions.l2_normalize(query_embedding::extensions.halfvec(768));
  most constant integer := least(greatest(match_count, 0), 100);
  today date;
  language text;
  model text;
  vector_weight real;
  nearest smallint;
  floor real;
  peak real;
begin
  if char_length(query_text) > 4000 then
    perform private.invalid('query_text', 'too_long');
  elsif cardinality(kinds) > 5 then
    perform private.invalid('kinds', 'too_long');
  end if;

  select (now_at at time zone p.time_zone)::date, p.language, p.embedding_model, coalesce(e.weight, 0.8),
    coalesce(e.nearest, 3), coalesce(e.floor, 1.5), coalesce(e.peak, 2.8)
  into today, language, model, vector_weight, nearest, floor, peak
  from public.profiles p
  left join private.embedding_models e on e.model = p.embedding_model
  where p.id = me;
  return query
  with usable as materialized (
    -- The one look at the wide rows. Of vectors of length 1 the inner product is the cosine, for a third of the work.
    select m.id, m.kind, m.content, m.updated_at, m.importance,
      case when m.embedding_model = model then -(m.embedding operator(extensions.<#>) query_vector) end as cosine
    from public.memories m
    where m.user_id = me and m.is_current and (m.valid_until is null or m.valid_until >= today)
  ), usual as materialized (
    select avg(u.cosine) as mean, coalesce(stddev_pop(u.cosine), 0) as deviation, max(u.cosine) as best,
      count(u.cosine) as memories
    from usable u
  ), nearest_last as materialized (
    select u.cosine, u.id from usable u where u.cosine is not null
    order by u.cosine desc, u.id
    limit 1 offset greatest(nearest - 1, 0)
  ), found as (
    select u.*, w.text_rank,
      case
        -- Of a few it can't be told what stands out: all of them count.
        when n.memories < 20
          or n.best >= n.mean + peak * n.deviation and u.cosine >= n.mean + floor * n.deviation
          or nearest > 0 and (u.cosine > l.cosine or u.cosine = l.cosine and u.id <= l.id)
        then u.cosine::real
      end as nearness
    from usable u
    cross join usual n
    left join nearest_last l on true
    left join private.match_words(query_text, language) w on w.memory_id = u.id
    where kinds is null or u.kind::text = any (kinds)
  ), ranked as (
    -- Reciprocal rank fusion (Cormack, Clarke, Buettcher 2009). k is small, since the lists are short.
    select f.*,
      case when f.nearness is not null then vector_weight / (10 + rank() over (order by f.nearness desc nulls last)) end as by_vector,
      case when f.text_rank is not null then 1.0::real / (10 + rank() over (order by f.text_rank desc nulls last)) end as by_text,
      exp(-greatest(date_part('epoch', now_at - f.updated_at), 0) / (180 * 86400))::real as recency
    from found f
    where f.nearness is not null or f.text_rank is not null
  ), scored as (
    select r.*,
      -- Recency and importance as one factor between 0.85 and 1.15; the first of both lists would have 1 without it.
      ((coalesce(r.by_vector, 0) + coalesce(r.by_text, 0)) * 11 / (1 + vector_weight)
        * (0.85 + 0.15 * r.recency + 0.15 * r.importance))::real as score
    from ranked r
  ), foremost as materialized (
    select s.*, w.words, tsvector_to_array(w.words) as lexemes, row_number() over (order by s.score desc, s.id) as place
    from (select * from scored o order by o.score desc, o.id limit most * 3) s
    join public.memory_words w on w.memory_id = s.id and w.user_id = me
  ), best as (
    select f.*,
      -- Of several about the same thing the second counts half, the third a third: they take one place while
      -- others have something to say. What must be heeded is never put behind.
      case when f.kind = 'constraint' then f.score
        else (f.score / (1 + (
          select count(*) from foremost o where o.place < f.place and private.tell_the_same(o.words, f.lexemes)
        )))::real end as share
    from foremost f
    order by share desc, f.place
    limit most
  )
  select b.id, b.kind::text, b.content, b.cosine::real, coalesce(b.text_rank, 0)::real, b.recency, b.importance, b.share
  from best b
  order by b.share desc, b.place;
end
$$;
comment on function public.match_memories(extensions.vector, integer, text, text[]) is
  'The caller''s memories nearest in meaning and words, best first; vectors of another model count as none. Of the nearest in meaning count so many as the model is trusted with, and beyond them what stands out among all.';
grant execute on function public.match_memories(extensions.vector, integer, text, text[]) to authenticated;

-- -------- supabase/schemas/memories/match_misspelt.sql

create function private.match_misspelt(lexeme text) returns table (memory_id uuid, likeness real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  bits bit(512);
  enough integer;
begin
  if char_length(lexeme) < 4 then
    return;
  end if;
  bits := private.trigram_bits(array_to_tsvector(array[lexeme]));
  -- Word similarity counts shared trigrams too; what has fewer than this share cannot come near 0.5.
  enough := ceil(bit_count(bits) * 0.5);
  return query
  select l.memory_id, l.likeness
  from (
    select w.memory_id, extensions.word_similarity(lexeme, array_to_string(tsvector_to_array(w.words), ' ')) as likeness
    from public.memory_words w
    where w.user_id = me and bit_count(w.trigrams & bits) >= enough
    -- Computed once: without this it would be in the filter and in the answer.
    offset 0
  ) l
  where l.likeness >= 0.5;
end
$$;
comment on function private.match_misspelt(text) is 'The caller''s memories that have a word much like this one, and how like, 0 to 1.';
grant execute on function private.match_misspelt(text) to authenticated;

-- -------- supabase/schemas/memories/match_words.sql

create function private.match_words(query_text text, language text) returns table (memory_id uuid, text_rank real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  lexemes constant text[] := (tsvector_to_array(to_tsvector(private.text_search_of(language), left(query_text, 4000))))[1:60];
  any_lexeme tsquery;
begin
  if coalesce(cardinality(lexemes), 0) = 0 then
    return;
  end if;
  select string_agg(quote_literal(l.lexeme), ' | ')::tsquery into any_lexeme from unnest(lexemes) l (lexeme);
  return query
  with mine as materialized (
    select w.memory_id, length(w.words) as length, case when w.words @@ any_lexeme then w.words end as words
    from public.memory_words w
    where w.user_id = me
  ), usual as materialized (
    select count(*) as memories, greatest(avg(m.length), 1)::real as length from mine m
  ), terms as materialized (
    select l.lexeme, quote_literal(l.lexeme)::tsquery as term from unnest(lexemes) l (lexeme)
  ), hits as materialized (
    select m.* from mine m where m.words is not null
  ), pairs as materialized (
    select t.lexeme, h.memory_id, h.length from hits h join terms t on h.words @@ t.term
  ), weighed as materialized (
    -- How telling a word is (Robertson and Zaragoza 2009): what few memories have tells most.
    select t.lexeme, t.found, ln(1 + (u.memories - t.found + 0.5) / (t.found + 0.5))::real as weight
    from usual u
    cross join (
      select t.lexeme, count(p.memory_id)::double precision as found
      from terms t
      left join pairs p on p.lexeme = t.lexeme
      group by t.lexeme
    ) t
  ), scored as (
    -- BM25 of texts in which a word stands once: only their length matters.
    select p.memory_id, w.weight * 2.2 / (1 + 1.2 * (0.25 + 0.75 * p.length / u.length)) as score
    from pairs p
    join weighed w on w.lexeme = p.lexeme
    cross join usual u
    union all
    -- Words that no memory has may be misspelt.
    select s.memory_id, w.weight * s.likeness * 0.7
    from weighed w
    cross join lateral private.match_misspelt(w.lexeme) s
    where w.found = 0
  )
  select s.memory_id, (sum(s.score) / (select sum(w.weight) * 2.2 from weighed w))::real
  from scored s
  group by s.memory_id;
end
$$;
comment on function private.match_words(text, text) is
  'The caller''s current memories that share words with a text in their language: what share of the text''s weight they hold, 0 to 1.';
grant execute on function private.match_words(text, text) to authenticated;

-- -------- supabase/schemas/memories/max_memories.sql

create function private.max_memories() returns integer
language sql immutable
return 2000;
comment on function private.max_memories() is
  'Current memories that a person has at most: within it every search is fast, for them and for everybody beside them.';

-- -------- supabase/schemas/memories/memory_history.sql

create function public.memory_history(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  if not exists (select from public.memories m where m.id = target and m.user_id = me) then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object('data', (
    with recursive before (id, steps) as (
      select m.id, 1 from public.memories m where m.superseded_by = target and m.user_id = me
      union
      select m.id, b.steps + 1 from before b join public.memories m on m.superseded_by = b.id and m.user_id = me
      where b.steps < 1000
    )
    select coalesce(jsonb_agg(private.memory_json(m) order by b.steps desc, m.created_at, m.id), '[]')
    from before b
    join public.memories m on m.id = b.id
  ));
end
$$;
comment on function public.memory_history(uuid) is 'GET /memories/{id}/history: what it superseded, oldest first.';
grant execute on function public.memory_history(uuid) to authenticated;

-- -------- supabase/schemas/memories/memory_in_brief.sql

create function private.memory_in_brief(target uuid) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('id', m.id, 'kind', m.kind, 'content', m.content)
    from public.memories m
    where m.id = target and m.user_id = auth.uid()
  );
end
$$;
comment on function private.memory_in_brief(uuid) is 'A memory as answers of the chat name it; null for none of the caller''s.';

-- -------- supabase/schemas/memories/memory_json.sql

create function private.memory_json(m public.memories) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'id', m.id, 'kind', m.kind, 'content', m.content, 'importance', round(m.importance::numeric, 3),
      'about', m.about, 'status', private.memory_status(m, private.local_today()),
      'source', m.source, 'source_message_id', m.source_message_id, 'quote', m.quote,
      'proposes', case when m.proposes_memory_id is not null then
        jsonb_build_object('change', m.proposes_change, 'memory_id', m.proposes_memory_id) end,
      'superseded_by', m.superseded_by, 'valid_from', m.valid_from, 'valid_until', m.valid_until,
      'created_at', m.created_at, 'updated_at', m.updated_at,
      'last_recalled_at', s.last_recalled_at, 'recall_count', coalesce(s.recall_count, 0)
    )
    from (select m.id) one
    left join public.memory_stats s on s.memory_id = one.id and s.user_id = m.user_id
  );
end
$$;
comment on function private.memory_json(public.memories) is 'Memory, as the API shows it.';
grant execute on function private.memory_json(public.memories) to authenticated;

-- -------- supabase/schemas/memories/memory_stats.sql

create table public.memory_stats (
  memory_id uuid primary key,
  user_id uuid not null,
  last_recalled_at timestamptz,
  recall_count integer not null default 0 check (recall_count >= 0),
  confirm_count integer not null default 0 check (confirm_count >= 0),
  check ((recall_count = 0) = (last_recalled_at is null)),
  foreign key (memory_id, user_id) references public.memories (id, user_id) on delete cascade
) with (fillfactor = 70);
comment on table public.memory_stats is
  'What changes at every recall and confirmation, apart from the wide rows of memories.';

create index memory_stats_memory_idx on public.memory_stats (memory_id, user_id);
create index memory_stats_user_idx on public.memory_stats (user_id);

alter table public.memory_stats enable row level security;

create policy "Users read how often their memories were recalled" on public.memory_stats
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.memory_stats to authenticated;

-- -------- supabase/schemas/memories/memory_status.sql

create function private.memory_status(m public.memories, today date) returns public.memory_status
language sql immutable
return case
  when m.superseded_by is not null then 'superseded'::public.memory_status
  when m.forgotten_at is not null then 'forgotten'::public.memory_status
  when m.proposes_memory_id is not null then 'proposed'::public.memory_status
  when m.valid_until < today then 'expired'::public.memory_status
  else 'current'::public.memory_status
end;
comment on function private.memory_status(public.memories, date) is
  'Where a memory stands on a local day; the day of valid_until still counts.';
grant execute on function private.memory_status(public.memories, date) to authenticated;

-- -------- supabase/schemas/memories/own_memory.sql

create function private.own_memory() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  if new.content is distinct from old.content then
    new.embedding := null;
    new.embedding_model := null;
  end if;
  -- What a person has corrected is theirs: the model may only propose to change it. A repair by the owner is none.
  if current_user = 'authenticated' then
    new.updated_at := private.now();
    new.source := 'user';
  end if;
  return new;
end
$$;
comment on function private.own_memory() is 'An edited memory is the user''s own and is embedded anew.';

create trigger memories_100_own before update of kind, content, importance, valid_until on public.memories
  for each row execute function private.own_memory();

-- -------- supabase/schemas/memories/patch_memory.sql

create function public.patch_memory(target uuid, payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  update public.memories m
  set kind = coalesce((payload ->> 'kind')::public.memory_kind, m.kind),
    content = coalesce(payload ->> 'content', m.content),
    importance = coalesce((payload ->> 'importance')::real, m.importance),
    valid_until = case when payload ? 'valid_until' then (payload ->> 'valid_until')::date else m.valid_until end
  where m.id = target and m.user_id = me;
  return public.get_memory(target);
end
$$;
comment on function public.patch_memory(uuid, jsonb) is
  'PATCH /memories/{id}: what is absent stays, null ends valid_until; the memory is the user''s own from then on.';
grant execute on function public.patch_memory(uuid, jsonb) to authenticated;

-- -------- supabase/schemas/memories/pending_embeddings.sql

create function private.pending_embeddings() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  model text;
  first_model text;
  last_model text;
begin
  select p.embedding_model,
    (select m.embedding_model from public.memories m
      where m.user_id = p.id and (m.is_current or m.proposes_memory_id is not null) order by m.embedding_model limit 1),
    -- Null where one has no vector.
    (select m.embedding_model from public.memories m
      where m.user_id = p.id and (m.is_current or m.proposes_memory_id is not null) order by m.embedding_model desc limit 1)
  into model, first_model, last_model
  from public.profiles p
  where p.id = me;
  if first_model = model and last_model = model then
    return '[]';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'content', p.content)), '[]')
    from (
      select m.id, m.content
      from public.memories m
      where m.user_id = me
        and (m.is_current or m.proposes_memory_id is not null)
        and m.embedding_model is distinct from model
      order by m.created_at desc
      limit 50
    ) p
  );
end
$$;
comment on function private.pending_embeddings() is
  'The caller''s memories without a vector of the current model, at most 50.';
grant execute on function private.pending_embeddings() to authenticated;

-- -------- supabase/schemas/memories/prompt_memories.sql

create function private.prompt_memories(most integer, today date, out memories json, out memories_total integer)
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  now_at constant timestamptz := private.now();
  chosen uuid[];
begin
  loop
    select coalesce(json_agg(t), '[]'), count(*) into memories, memories_total
    from (
      select m.id, m.kind, m.content, m.about, private.memory_status(m, today) as status,
        case when m.proposes_memory_id is not null then
          jsonb_build_object('change', m.proposes_change, 'memory_id', m.proposes_memory_id) end as proposes,
        m.valid_from, m.valid_until, m.created_at, m.source, m.importance
      from public.memories m
      where m.user_id = me and private.memory_status(m, today) in ('current', 'proposed')
        and (chosen is null or m.id = any (chosen))
      order by m.created_at, m.id
      -- Mostly these are all: one more shows that they are not.
      limit case when chosen is null then most + 1 end
    ) t;
    exit when chosen is not null or memories_total <= most;
    chosen := array(
      select m.id
      from public.memories m
      left join public.memory_stats s on s.memory_id = m.id and s.user_id = me
      where m.user_id = me and private.memory_status(m, today) in ('current', 'proposed')
      order by m.kind = 'constraint' desc, private.usefulness(m.importance, s.confirm_count, s.recall_count,
        greatest(m.updated_at, s.last_recalled_at), now_at) desc, m.created_at desc, m.id
      limit greatest(most, (
        select count(*) from public.memories c
        where c.user_id = me and c.kind = 'constraint' and private.memory_status(c, today) in ('current', 'proposed')
      ))
    );
  end loop;
  if chosen is not null then
    select count(*) into memories_total
    from public.memories m
    where m.user_id = me and private.memory_status(m, today) in ('current', 'proposed');
  end if;
end
$$;
comment on function private.prompt_memories(integer, date) is
  'What the prompt shows of the caller, oldest first, and how many there are; every constraint, and of the rest the most useful.';
grant execute on function private.prompt_memories(integer, date) to authenticated;

-- -------- supabase/schemas/memories/propose.sql

create function private.propose(source_message uuid, said private.judged_operation, target public.memories)
returns private.memory_receipt
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  changed constant uuid := coalesce(target.proposes_memory_id, target.id);
  made uuid;
begin
  perform private.withdraw_proposals(changed);
  if said.op = 'forget' then
    if target.proposes_memory_id is not null then
      return private.receipt('forgotten');
    end if;
    -- It shows what is to be forgotten.
    said.content := target.content;
    said.kind := target.kind;
    said.about := target.about;
    said.valid_from := target.valid_from;
    said.valid_until := target.valid_until;
  end if;
  made := private.keep_statement(source_message, said, said.op::public.memory_change, changed);
  return case when made is null then private.receipt('refused', reason => 'taken_back') else private.receipt('proposed', made) end;
end
$$;
comment on function private.propose(uuid, private.judged_operation, public.memories) is
  'A change of what the person wrote or edited waits for their yes; what is said of a proposal changes it, or takes it back.';

-- -------- supabase/schemas/memories/recall.sql

create function private.recall(memory_ids uuid[]) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  recalled jsonb;
begin
  with used as (
    select m.id, m.content, min(k.n) as n
    from unnest(memory_ids) with ordinality k (id, n)
    join public.memories m on m.id = k.id and m.user_id = auth.uid()
    group by m.id
  ), counted as (
    insert into public.memory_stats as s (memory_id, user_id, last_recalled_at, recall_count)
    select id, auth.uid(), private.now(), 1 from used
    on conflict (memory_id) do update
      set recall_count = s.recall_count + 1, last_recalled_at = excluded.last_recalled_at
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'content', content) order by n), '[]') into recalled from used;
  return recalled;
end
$$;
comment on function private.recall(uuid[]) is 'Counts the recall of own memories; answers them as { id, content }.';
grant execute on function private.recall(uuid[]) to authenticated;

-- -------- supabase/schemas/memories/receipt.sql

create function private.receipt(change text, memory uuid default null, reason text default null) returns private.memory_receipt
language sql immutable
return row(change, memory, reason)::private.memory_receipt;
comment on function private.receipt(text, uuid, text) is 'What came of an operation.';

-- -------- supabase/schemas/memories/remember_events.sql

create function private.remember_events(target uuid, records jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  events constant jsonb := (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', private.event_id(target, e.event, e.statement), 'event', e.event, 'statement', e.statement,
      'importance', e.importance
    )), '[]')
    from private.events_of(target, records) e
  );
begin
  -- A delete of nothing would still wake the triggers of memories.
  if exists (select from public.memories m where m.workout_id = target and m.user_id = me and m.source = 'workout') then
    delete from public.memories m
    where m.user_id = me and m.workout_id = target and m.source = 'workout'
      and not exists (select from jsonb_array_elements(events) e (item) where e.item ->> 'id' = m.id::text);
  end if;
  if events = '[]' then
    return;
  end if;
  with added as (
    insert into public.memories (id, user_id, kind, content, importance, source, workout_id, event)
    select e.id, me, 'event', e.statement, e.importance, 'workout', target, e.event
    from jsonb_to_recordset(events) e (id uuid, event text, statement text, importance real)
    where not private.was_deleted('memory', e.id)
    on conflict (id) do nothing
    returning id, event
  )
  update public.memories m
  set superseded_by = a.id
  from added a
  where m.user_id = me and m.source = 'workout' and m.event = a.event and m.is_current and a.event ~ '^best:' and m.id <> a.id;
end
$$;
comment on function private.remember_events(uuid, jsonb) is
  'Makes the event memories of an own workout, with the records that it holds, what the log says now; the best of an exercise supersedes the last.';
grant execute on function private.remember_events(uuid, jsonb) to authenticated;

-- -------- supabase/schemas/memories/remember_level.sql

create function private.remember_level() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into public.memories (user_id, kind, content, importance, source, event)
  select new.id, 'event', format('Became %s on %s', replace(l.name, '_', ' '), (private.now() at time zone new.time_zone)::date),
    0.6, 'workout', 'level:' || l.rank
  from public.affinity_levels l
  where l.rank > old.affinity_rank and l.rank <= new.affinity_rank
  order by l.rank;
  return null;
end
$$;
comment on function private.remember_level() is
  'A level that is reached for the first time is remembered, whatever the score does after.';

create trigger profiles_200_remember_level after update of affinity_rank on public.profiles
  for each row when (new.affinity_rank > old.affinity_rank) execute function private.remember_level();

-- -------- supabase/schemas/memories/same_words.sql

create function private.same_words(words text, subject public.memory_about) returns uuid
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  key constant text := private.normalised(words);
begin
  return (
    select m.id
    from public.memories m
    where m.user_id = me and m.about = subject
      and private.derived_id(private.normalised(m.content)) = private.derived_id(key)
      and private.memory_status(m, today) in ('current', 'proposed')
    -- A proposal says it too: saying it again is no yes to it.
    order by m.is_current desc, m.created_at, m.id
    limit 1
  );
end
$$;
comment on function private.same_words(text, public.memory_about) is
  'The caller''s memory that says this already, word for word, about the same subject.';

-- -------- supabase/schemas/memories/says_nothing_new.sql

create function private.says_nothing_new(said private.judged_operation, known public.memories) returns boolean
language sql immutable
return said.kind = known.kind and said.about = known.about and said.valid_from is null and said.valid_until is null
  and private.normalised(said.content) = private.normalised(known.content);
comment on function private.says_nothing_new(private.judged_operation, public.memories) is
  'Whether an update has the words that are known, and names no date.';

-- -------- supabase/schemas/memories/search_memories.sql

create function public.search_memories(
  query_text text, query_embedding extensions.vector(768) default null, match_count integer default 8,
  kinds text[] default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  return jsonb_build_object('data', coalesce((
    select jsonb_agg(jsonb_build_object(
      'memory', private.memory_json(m),
      'score', f.score,
      'parts', jsonb_build_object('similarity', f.similarity, 'text_rank', f.text_rank, 'recency', f.recency,
        'importance', f.importance)
    ) order by f.score desc, f.id)
    from public.match_memories(query_embedding, match_count, query_text, kinds) f
    join public.memories m on m.id = f.id
  ), '[]'));
end
$$;
comment on function public.search_memories(text, extensions.vector, integer, text[]) is 'POST /memories/search.';
grant execute on function public.search_memories(text, extensions.vector, integer, text[]) to authenticated;

-- -------- supabase/schemas/memories/store_embeddings.sql

create function public.store_embeddings(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  if jsonb_array_length(payload -> 'items') > 100 then
    perform private.invalid('items', 'too_long');
  end if;
  perform private.use_embedding_model(payload ->> 'model');
  return jsonb_build_object('kept', private.keep_embeddings(payload ->> 'model', payload -> 'items'));
end
$$;
comment on function public.store_embeddings(jsonb) is
  '{ model, items: [{ id, content, embedding }] }: vectors made in the background; { kept }.';
grant execute on function public.store_embeddings(jsonb) to authenticated;

-- -------- supabase/schemas/memories/tell_the_same.sql

create function private.tell_the_same(a tsvector, b text[]) returns boolean
language sql immutable
return 2 * (length(a) - length(ts_delete(a, b))) > greatest(2, least(length(a), cardinality(b)));
comment on function private.tell_the_same(tsvector, text[]) is
  'Whether two memories are about one thing, by the words of one and the list of the other''s: two in common at least, and more than half of the shorter one''s.';
grant execute on function private.tell_the_same(tsvector, text[]) to authenticated;

-- -------- supabase/schemas/memories/text_of.sql

create function private.text_of(item jsonb, field text) returns text
language sql immutable
return case when jsonb_typeof(item -> field) = 'string' then btrim(left(item ->> field, 8000), E' \t\n\r\f') end;
comment on function private.text_of(jsonb, text) is 'A field that is text; null for anything else.';

-- -------- supabase/schemas/memories/text_search_of.sql

create function private.text_search_of(language text) returns regconfig
language sql immutable
return case language
  when 'english' then 'pg_catalog.english'::regconfig
  when 'german' then 'pg_catalog.german'::regconfig
  when 'spanish' then 'pg_catalog.spanish'::regconfig
  when 'french' then 'pg_catalog.french'::regconfig
  when 'italian' then 'pg_catalog.italian'::regconfig
  when 'portuguese' then 'pg_catalog.portuguese'::regconfig
  else 'pg_catalog.simple'::regconfig
end;
comment on function private.text_search_of(text) is 'PostgreSQL''s text search configuration of a language; `simple` for all that are not told apart.';
grant execute on function private.text_search_of(text) to authenticated;

-- -------- supabase/schemas/memories/unlearn.sql

create function private.unlearn() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into private.unlearned (message_id, user_id, kind)
  select distinct b.source_message_id, b.user_id, b.kind
  from buried b
  join public.messages m on m.id = b.source_message_id
  on conflict do nothing;
  return null;
end
$$;
comment on function private.unlearn() is 'After delete of memories, with the transition table "buried".';

create trigger memories_300_unlearn after delete on public.memories
  referencing old table as buried for each statement execute function private.unlearn();

-- -------- supabase/schemas/memories/unlearned.sql

create table private.unlearned (
  message_id uuid not null,
  user_id uuid not null,
  kind public.memory_kind not null,
  primary key (message_id, kind),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table private.unlearned is
  'Messages that a memory was learned from and deleted again: they teach no memory of that kind any more, however it is put.';

create index unlearned_message_idx on private.unlearned (message_id, user_id);

-- No policy and no grant: only the trigger below and learn() touch it.
alter table private.unlearned enable row level security;

-- -------- supabase/schemas/memories/usefulness.sql

create function private.usefulness(
  importance real, confirm_count integer, recall_count integer, last_used timestamptz, at timestamptz
) returns real
language sql stable
return (importance
  -- Said again, and recalled, counts by doublings, so that one time more rarely moves anything.
  + least(floor(ln(1.0::double precision + coalesce(confirm_count, 0)) / ln(2.0::double precision) + 1e-9) * 0.1, 0.5)
  + least(floor(ln(1.0::double precision + coalesce(recall_count, 0)) / ln(2.0::double precision) + 1e-9) * 0.03, 0.3)
  -- By quarters of a year; after a whole one without use it goes behind all others.
  - least(floor(date_part('epoch', at - last_used) / (91 * 86400)), 3) * 0.05
  - case when last_used < at - interval '1 year' then 2 else 0 end)::real;
comment on function private.usefulness(real, integer, integer, timestamptz, timestamptz) is
  'How much a memory deserves its place in the prompt; last_used: when it was told, confirmed or recalled last.';
grant execute on function private.usefulness(real, integer, integer, timestamptz, timestamptz) to authenticated;

-- -------- supabase/schemas/memories/was_said.sql

create function private.was_said(quote text, message text) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  words constant text := private.normalised(quote);
  -- Scripts that put spaces between their words; elsewhere a word may begin anywhere.
  letter constant text := '[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]';
  begins_in_word constant boolean := left(words, 1) collate "pg_catalog"."pg_c_utf8" ~ letter;
  ends_in_word constant boolean := right(words, 1) collate "pg_catalog"."pg_c_utf8" ~ letter;
  rest text := message;
  before text := '';
  found integer;
begin
  loop
    found := strpos(rest, words);
    exit when found = 0 or words = '';
    if found > 1 then
      before := substr(rest, found - 1, 1);
    end if;
    rest := substr(rest, found + char_length(words));
    if not (begins_in_word and before collate "pg_catalog"."pg_c_utf8" ~ letter)
      and not (ends_in_word and left(rest, 1) collate "pg_catalog"."pg_c_utf8" ~ letter) then
      return true;
    end if;
    before := right(words, 1);
  end loop;
  return false;
end
$$;
comment on function private.was_said(text, text) is
  'Whether the quote stands in a message that is normalised already, from a word''s beginning to a word''s end.';

-- -------- supabase/schemas/memories/withdraw_proposals.sql

create function private.withdraw_proposals(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- Without its message, since it is not the person who deletes it: the message may go on teaching.
  update public.memories m set source_message_id = null where m.proposes_memory_id = target and m.user_id = auth.uid();
  delete from public.memories m where m.proposes_memory_id = target and m.user_id = auth.uid();
end
$$;
comment on function private.withdraw_proposals(uuid) is 'Ends what is proposed for a memory: a newer proposal takes its place, or it was taken back.';

-- -------- supabase/schemas/memories/words_of.sql

create function private.words_of(content text, language text) returns tsvector
language sql immutable
return strip(to_tsvector(private.text_search_of(language), content));
comment on function private.words_of(text, text) is 'The words of a memory, by the rules of the person''s language, without their places.';
grant execute on function private.words_of(text, text) to authenticated;

-- -------- supabase/schemas/progress/progress_exercise.sql

create function public.progress_exercise(target uuid, filters jsonb default '{}') returns jsonb
language plpgsql stable
set search_path = ''
-- Before the tables were analysed, as just after an import, loops over thousands would look cheap.
set enable_nestloop = off
-- Which makes the plan look dear enough to be compiled.
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  asked constant private.date_range := private.date_range(filters);
  exercise public.exercises;
begin
  perform private.check_size('filters', pg_column_size(filters), 4096);
  select * into exercise from public.exercises e where e.id = target;
  if exercise.id is null then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object(
    'exercise_id', exercise.id, 'exercise_name', exercise.name, 'tracking', exercise.tracking, 'next_after', null,
    'data', (
      with done as materialized (
        select w.id, w.started_at, w.local_date, p.sets, p.estimated_1rm, p.volume_kg
        from private.performances p
        join public.workouts w on w.id = p.workout_id
        where p.user_id = me and p.exercise_id = target
          and (asked.from_date is null or w.local_date >= asked.from_date)
          and (asked.to_date is null or w.local_date <= asked.to_date)
          and (asked.from_time is null or w.started_at >= asked.from_time)
          and (asked.to_time is null or w.started_at < asked.to_time)
      ), top as materialized (
        select distinct on (s.workout_id) s.workout_id, s.position
        from public.workout_sets s
        where s.user_id = me and s.exercise_id = target and s.type <> 'warmup'
        order by s.workout_id,
          -- A load that was not moved once is no top set.
          s.reps is not distinct from 0,
          case exercise.tracking
            when 'assisted_bodyweight' then -s.weight_kg
            when 'reps' then s.reps
            when 'duration' then s.duration_s
            when 'distance_duration' then s.distance_m
            else s.weight_kg
          end desc nulls last,
          s.reps desc nulls last, s.distance_m desc nulls last, s.duration_s desc nulls last, s.position
      )
      select coalesce(jsonb_agg(jsonb_build_object(
        'workout_id', d.id, 'started_at', d.started_at, 'local_date', d.local_date,
        'sets', d.sets,
        'top_set', s.shown,
        'estimated_1rm', case when exercise.is_loaded then round(d.estimated_1rm, 3) end,
        'volume_kg', case when exercise.is_loaded then coalesce(d.volume_kg, 0) else 0 end
      ) order by d.started_at, d.id), '[]')
      from done d
      left join (
        top t join private.shown_sets s
          on s.workout_id = t.workout_id and s.position = t.position and s.user_id = me and s.exercise_id = target
      ) on t.workout_id = d.id
    )
  );
end
$$;
comment on function public.progress_exercise(uuid, jsonb) is
  'GET /progress/exercises/{id}: each workout''s top set, estimated 1RM and volume, oldest first; from and to as in list_workouts.';
grant execute on function public.progress_exercise(uuid, jsonb) to authenticated;

-- -------- supabase/schemas/progress/progress_last.sql

create function public.progress_last(exercise_ids uuid[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('exercise_ids', pg_column_size(exercise_ids), 4096);
  return jsonb_build_object('next_after', null, 'data', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', x.id, 'exercise_name', e.name, 'workout_id', l.id, 'started_at', l.started_at,
      'local_date', l.local_date, 'sets', (
        select jsonb_agg(s.shown order by s.position)
        from private.shown_sets s
        where s.workout_id = l.id and s.user_id = me and s.exercise_id = x.id
      )
    ) order by x.n), '[]')
    from (select u.id, min(u.n) as n from unnest(exercise_ids) with ordinality u (id, n) group by u.id) x
    join public.exercises e on e.id = x.id
    join (
      select distinct on (p.exercise_id) p.exercise_id, w.id, w.started_at, w.local_date
      from private.performances p
      join public.workouts w on w.id = p.workout_id
      where p.user_id = me and p.exercise_id = any (exercise_ids)
      order by p.exercise_id, w.started_at desc, w.id desc
    ) l on l.exercise_id = x.id
  ));
end
$$;
comment on function public.progress_last(uuid[]) is
  'GET /progress/last: the sets of the last time, in the order asked; what was never done is absent.';
grant execute on function public.progress_last(uuid[]) to authenticated;

-- -------- supabase/schemas/progress/progress_records.sql

create function public.progress_records(exercise_ids uuid[] default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('exercise_ids', pg_column_size(exercise_ids), 4096);
  return jsonb_build_object('next_after', null, 'data', (
    with close as materialized (
      -- What may hold a record, within a tolerance that no kind exceeds; of years of training a few.
      select p as performance, e.tracking
      from private.bests b
      join private.performances p on p.user_id = me and p.exercise_id = b.exercise_id
      join public.exercises e on e.id = b.exercise_id
      where b.user_id = me and (exercise_ids is null or b.exercise_id = any (exercise_ids))
        and (p.heaviest > b.heaviest - 0.1 or p.estimated_1rm > b.estimated_1rm - 0.1 or p.volume_kg > b.volume_kg - 0.1
          or e.tracking = 'assisted_bodyweight' and p.lightest < b.lightest + 0.1
          or e.tracking = 'reps' and p.reps >= b.reps or p.unloaded_reps >= b.unloaded_reps
          or p.duration_s >= b.duration_s or p.distance_m > b.distance_m - 0.1)
    ), mine as materialized (
      select (c.performance).exercise_id, (c.performance).workout_id, v.kind, v.value,
        case when c.tracking = 'assisted_bodyweight' then -v.value else v.value end as goodness
      from close c
      cross join lateral private.record_values_of(c.performance, c.tracking) v
    ), best as (
      select m.exercise_id, m.kind, max(m.goodness) as goodness, private.record_tolerance(m.kind) as tolerance
      from mine m
      group by m.exercise_id, m.kind
    ), held as materialized (
      -- What differs by less than counts is a tie, and a tie goes to the earlier workout.
      select distinct on (m.exercise_id, m.kind) m.*, w.started_at, w.local_date
      from mine m
      join best b on b.exercise_id = m.exercise_id and b.kind = m.kind and b.goodness - m.goodness < b.tolerance
      join public.workouts w on w.id = m.workout_id
      order by m.exercise_id, m.kind, w.started_at, w.id
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', h.exercise_id, 'exercise_name', e.name, 'kind', h.kind, 'value', trim_scale(round(h.value, 3)),
      'workout_id', h.workout_id,
      'set_position', private.record_position(array(
        select s from public.workout_sets s where s.workout_id = h.workout_id and s.user_id = me
      ), h.exercise_id, e.tracking, h.kind, h.value),
      'achieved_at', h.started_at, 'local_date', h.local_date
    ) order by lower(e.name), e.id, h.kind::text), '[]')
    from held h
    join public.exercises e on e.id = h.exercise_id
  ));
end
$$;
comment on function public.progress_records(uuid[]) is
  'GET /progress/records: the best of each exercise and kind, a first appearance included.';
grant execute on function public.progress_records(uuid[]) to authenticated;

-- -------- supabase/schemas/progress/progress_summary.sql

create function public.progress_summary() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  monday constant date := private.this_week();
begin
  return (
    select jsonb_build_object(
      'totals', private.training_totals(),
      'first_workout_at', min(w.started_at),
      'last_workout_at', max(w.started_at),
      'streak_weeks', private.streak_weeks(),
      'longest_streak_weeks', (select coalesce(max(s.weeks), 0) from private.streaks() s),
      'this_week', private.training_totals(monday, monday + 6) || jsonb_build_object(
        'week', private.week_name(monday), 'starts_on', monday, 'ends_on', monday + 6,
        'plan', private.week_of_plan(monday)
      )
    )
    from public.workouts w
    where w.user_id = me
  );
end
$$;
comment on function public.progress_summary() is 'GET /progress/summary.';
grant execute on function public.progress_summary() to authenticated;

-- -------- supabase/schemas/progress/progress_volume.sql

create function public.progress_volume(weeks integer default 12) returns jsonb
language plpgsql stable
set search_path = ''
-- Compiling the plan takes longer than running it.
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  last_week constant date := private.this_week();
  first_week constant date := last_week - 7 * (least(greatest(weeks, 1), 52) - 1);
begin
  return jsonb_build_object('next_after', null, 'data', (
    with done as materialized (
      select w.id, private.week_of(w.local_date) as week
      from public.workouts w
      where w.user_id = me and w.local_date between first_week and last_week + 6
    ), performed as (
      select d.week, p.exercise_id, sum(p.sets) as sets, sum(p.volume_kg) as volume_kg
      from done d
      join private.performances p on p.workout_id = d.id
      where p.sets > 0
      group by d.week, p.exercise_id
    ), trained as (
      select f.week, m.muscle, sum(f.sets * m.share) as sets,
        coalesce(sum(case when e.is_loaded then f.volume_kg * m.share end), 0) as volume_kg
      from performed f
      join public.exercises e on e.id = f.exercise_id
      cross join lateral (
        select unnest(e.primary_muscles) as muscle, 1.0 as share
        union all
        select unnest(e.secondary_muscles), 0.5
      ) m
      group by f.week, m.muscle
    ), shown as (
      select t.week, jsonb_agg(jsonb_build_object(
        'muscle', t.muscle, 'sets', trim_scale(t.sets), 'volume_kg', trim_scale(t.volume_kg)
      ) order by t.sets desc, t.muscle) as muscles
      from trained t
      group by t.week
    )
    select jsonb_agg(jsonb_build_object(
      'week', private.week_name(k.monday), 'starts_on', k.monday, 'muscles', coalesce(s.muscles, '[]')
    ) order by k.monday)
    from (select generate_series(first_week, last_week, interval '7 days')::date as monday) k
    left join shown s on s.week = k.monday
  ));
end
$$;
comment on function public.progress_volume(integer) is
  'GET /progress/volume: sets that are no warm-up and volume, per ISO week and muscle; secondary muscles count half.';
grant execute on function public.progress_volume(integer) to authenticated;

-- -------- supabase/schemas/progress/training_totals.sql

create function private.training_totals(from_date date default null, to_date date default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    with mine as (
      select w.id, w.finished_at - w.started_at as lasted
      from public.workouts w
      where w.user_id = (select auth.uid())
        and (from_date is null or w.local_date >= from_date)
        and (to_date is null or w.local_date <= to_date)
    )
    select jsonb_build_object(
      'workouts', (select count(*) from mine),
      'duration_s', (select coalesce(trunc(date_part('epoch', sum(m.lasted))), 0) from mine m)
    ) || (
      select jsonb_build_object(
        'sets', coalesce(sum(p.sets), 0),
        'volume_kg', coalesce(trim_scale(sum(p.volume_kg) filter (where e.is_loaded)), 0)
      )
      from mine m
      join private.performances p on p.workout_id = m.id
      join public.exercises e on e.id = p.exercise_id
    )
  );
end
$$;
comment on function private.training_totals(date, date) is
  'Workouts, their time, sets that are no warm-up and volume, of days from and to, both inclusive.';
grant execute on function private.training_totals(date, date) to authenticated;

-- -------- supabase/schemas/progress/week_of_plan.sql

create function private.week_of_plan(monday date) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'plan_id', p.id, 'plan_name', p.name,
      'days_planned', (select count(*) from public.plan_days d where d.plan_id = p.id and d.user_id = p.user_id),
      'days_done', count(distinct w.plan_day_id),
      'workouts_done', count(w.id)
    )
    from public.plans p
    left join public.workouts w
      on w.plan_id = p.id and w.user_id = p.user_id and w.local_date between monday and monday + 6
    where p.user_id = (select auth.uid()) and p.is_active
    group by p.id
  );
end
$$;
comment on function private.week_of_plan(date) is 'The active plan''s days against what was logged by it in a week, or null.';
grant execute on function private.week_of_plan(date) to authenticated;

-- -------- supabase/schemas/drafts/body_constraints.sql

create table private.body_constraints (
  name text primary key,
  said text not null,
  is_said_alone boolean not null,
  movements public.movement_pattern[] not null,
  exercises text not null
);
comment on table private.body_constraints is
  'What a part of the body that hurts, or a state of it, rules out: a filter for suggestions, no medical advice.';
comment on column private.body_constraints.name is 'What it is called in an answer.';
comment on column private.body_constraints.said is
  'How people say it, in English, German, French, Spanish, Portuguese and Italian: a regular expression over private.plain_words().';
comment on column private.body_constraints.is_said_alone is
  'Whether the word alone says that something is to be avoided; a knee does not, a pregnancy does.';
comment on column private.body_constraints.movements is 'The movement patterns that are avoided.';
comment on column private.body_constraints.exercises is
  'Besides them, exercises by their name: a regular expression over private.search_key().';

alter table private.body_constraints enable row level security;

create policy "Everyone signed in reads the body's constraints" on private.body_constraints
  for select to authenticated using (true);
grant select on private.body_constraints to authenticated;

-- -------- supabase/schemas/drafts/body_constraints_rows.sql

merge into private.body_constraints b
using (values
  ('knee',
    '\m(knee\w*|knie\w*|genoux?|rodillas?|joelhos?|ginocchi[ao]?|menisc\w*|menisk\w*|menisqu\w*|patell\w*|acl|kreuzband\w*|ligaments? crois\w*|ligamento cruzado|lca)\M',
    false, '{squat, lunge, knee_extension, jump, power}'::public.movement_pattern[],
    '\m(run|running|jogging|sprint|sprints|jump|jumping|hiit|aerobics|stair|jacobs|versaclimber|skip|high knees|hiking|rucking|skating|skiing|snowboarding|burpee|wall ball|sissy|squat|lunge|couch stretch|sled|boxing|get up|tire|atlas|push press)\M'),
  ('shoulder',
    '\m(shoulder\w*|schulter\w*|epaules?|hombros?|ombros?|spall[ae]|rotator\w*|rotatoren\w*|coiffe des rotateurs|manguito|cuffia)\M',
    false, '{vertical_push, dip, upright_row, front_raise, chest_fly, pullover, power}',
    '\m(overhead|behind the neck|handstand|kipping|butterfly pull up|muscle up|ring|pull up|chin up|dead hang|hanging|halo|swimming|climb|climbing|boxing|battle|ski erg|arm ergometer|archer|one arm push up|decline push up|planche|dislocate|plyometric|windmill|burpee|toes to bar|rope climb|front lever|wall ball|throw|slam|get up)\M'),
  ('lower back',
    '\m(lower back|low back|bad back|my back|back (pain|problems?|issues?|injury|injuries|ache|hurts?|surgery|spasms?)|backache|slipped disc|herniated dis[ck]|dis[ck] (hernia|prolapse|bulge)|spine|spinal|lumbago|lumbar\w*|sciatica|scolios\w*|rucken\w*|bandscheib\w*|kreuzschmerz\w*|ischias|hexenschuss|skolios\w*|lombaires?|mal (de|au) dos|dos (fragile|bloque)|hernie discale|lombalgie|sciatique|scoliose|espalda|ciatica|hernia discal|escolios\w*|costas|coluna|lombar\w*|hernia de disco|schiena|lombalgia|ernia (del|al) disco)\M',
    false, '{hinge, back_extension, power, carry, trunk_flexion, trunk_rotation, jump}',
    '\m((barbell|safety bar|low bar|smith machine|trap bar|landmine|sandbag) .*(squat|lunge|overhead press)|low bar back squat|(zercher|jefferson|safety bar|sandbag|barbell|landmine|smith machine) squat|bent over row|pendlay|yates|t bar row|kroc|meadows|gorilla|renegade|trap bar row|rowing machine|push press|overhead press|z press|sled|yoke|seal row|hyperextension|superman|cobra|snowboarding|skiing|burpee|front lever|kipping|rollout|l sit|dragon)\M'),
  ('wrist',
    '\m(wrist\w*|handgelenk\w*|poignets?|munecas?|pulsos?|punhos?|pols[oi]|carpal\w*|karpal\w*|canal carpien|tunel carpiano)\M',
    false, '{wrist, power}',
    '\m(push up|handstand|planche|front squat|dip|crawl|crab walk|mountain climber|plank jack|burpee|shoulder tap|downward dog|l sit|barbell .*curl|barbell curl|bottoms up|inchworm|get up|boxing|battle|reverse plank|renegade|spiderman|upright row|climb|climbing|pinch)\M'),
  ('elbow',
    '\m(elbow\w*|ellbogen\w*|ellenbogen\w*|tennisarm|golferarm|coudes?|codos?|cotovelos?|gomit[io])\M',
    false, '{elbow_extension, elbow_flexion, dip, wrist, power}',
    '\m(close grip bench press|jm press|diamond|chin up|muscle up|kipping|rope climb|climb|climbing|battle|boxing|one arm push up|triceps press|dead hang|pullover)\M'),
  ('hip',
    '\m(hips?|huft\w*|hanches?|caderas?|quadril|quadris|anca|groin|leiste|leisten(?!bruch)\w*|ingle|virilhas?|inguine)\M',
    false, '{lunge, hip_flexion, hip_adduction, hip_abduction, jump, power}',
    '\m(sumo|full squat|pistol|deep squat|pigeon|frog|butterfly stretch|90 90|run|running|sprint|sprints|skating|skiing|snowboarding|high knees|leg raise|knee raise|knees to|copenhagen|stair|hiit|burpee|mountain climber|l sit|toes to bar|hip flexor|aerobics|skip|single leg|couch stretch|worlds greatest|hip cars|hiking|rucking)\M'),
  ('ankle or foot',
    '\m(ankles?|knochel\w*|sprunggelenk\w*|chevilles?|tobillos?|tornozelos?|cavigli[ae]|achill\w*|aquiles|foot|feet|plantar\w*|fuss\w*|fersensporn)\M',
    false, '{jump, lunge, calf_raise, power}',
    '\m(run|running|jogging|sprint|sprints|jump|skip|hiit|aerobics|hiking|rucking|skating|skiing|snowboarding|single leg|pistol|high knees|burpee|calf|ankle|stair|step|jacobs|sled|deep squat|boxing|wall ball|walking)\M'),
  ('neck',
    '\m(necks?|nacken\w*|halswirbel\w*|hws|cou|cervicales?|cervicalgie|cuello|nuca|pescoco|collo|whiplash|schleudertrauma|torticol\w*)\M',
    false, '{neck, shrug, upright_row, power}',
    '\m(behind the neck|handstand|neck|yoke|sit up|crunch|back squat|low bar|boxing|dislocate|good morning)\M'),
  ('hamstring',
    '\m(hamstrings?|oberschenkelruckseite|ischio\w*|isquio\w*)\M',
    false, '{knee_flexion, hinge, jump, power}', '\m(run|running|sprint|sprints|hamstring|skating|skiing|kettlebell swing)\M'),
  ('pregnancy',
    '\m(pregnan\w*|schwanger\w*|enceinte|grossesse|embaraz\w*|gravid\w*|gestante|incinta|post ?partum|wochenbett)\M',
    true, '{power, jump, trunk_flexion, trunk_rotation, back_extension, hinge, neck}',
    '\m(bench press|bench fly|dumbbell (incline |decline )?fly|floor press|larsen|spoto|lying|skull|superman|cobra|(barbell|smith machine|low bar|safety bar) .*squat|low bar back squat|zercher|jefferson|handstand|downward dog|burpee|run|running|sprint|sprints|hiit|skating|skiing|snowboarding|climb|climbing|boxing|hanging|toes|dragon|leg raise|kipping|muscle up|yoke|seal row|chest supported|hip thrust|glute bridge|frog pump|dead bug|hollow|pullover|decline|front lever|sled|rollout|l sit|squeeze press|svend|foam roll upper back|carry)\M'),
  ('hernia',
    '\m(hernia(?!ted|s? dis[ck]| de disco)s?|hernie(?! discale)s?|leistenbruch|nabelbruch|bauchwandbruch|ernia(?! (del|al) disco))\M',
    true, '{hinge, power, carry, trunk_flexion, trunk_rotation, back_extension, jump}',
    '\m(barbell .*(squat|row|lunge|press)|barbell squat|leg press|sled|yoke|rollout|l sit|dragon|burpee|toes|hanging|front lever|muscle up|kipping|push press|overhead press|zercher|jefferson|sandbag|smith machine squat|trap bar|pendlay|yates|plank push up|boxing|rowing machine)\M'),
  ('heart or blood pressure',
    '\m(heart (condition|disease|problems?|attack|failure)|hypertens\w*|high blood pressure|bluthochdruck|herz\w*|cardiopat\w*|maladie cardiaque|hypertendu\w*|hipertens\w*|presion alta|pressao alta|ipertens\w*|pressione alta)\M',
    true, '{power, jump}', '\m(handstand|downward dog|wall sit|sprint|sprints|hiit|burpee|decline|deadlift|sled|battle|hold|jacobs|yoke|good morning)\M'),
  ('no jumping',
    '\m((no|not|avoid|without) (jump\w*|impact|high impact)|(nicht|kein\w*|ohne) (springen|sprung\w*)|(sans|pas de) sauts?|(sin|no) salt\w*|(sem|nao) salt\w*|(senza|niente) salti)\M',
    true, '{jump}', '\m(run|running|sprint|sprints|jump|burpee|skip|hiit|aerobics)\M'),
  ('no running',
    '\m((no|not|avoid|without|cannot|can t|cant) run\w*|(nicht|kein\w*|ohne) (laufen|joggen|rennen)|(sans|pas de) course|(sin|no) corr\w*|(sem|nao) corr\w*|(senza|niente) cors\w*)\M',
    true, '{}', '\m(run|running|jogging|sprint|sprints)\M'),
  ('no overhead work',
    '\m((no|not|avoid|without|cannot|can t|cant) (press |lift |reach |go |work )?overhead|(nichts|nicht|kein\w*) uber ?kopf\w*|(rien|pas) au dessus de la tete|(nada|no) (por encima|sobre) (de )?la cabeza|nada acima da cabeca|niente sopra la testa)\M',
    true, '{vertical_push}', '\m(overhead|handstand|thruster|snatch|jerk|push press|behind the neck|wall ball|clean and press)\M'),
  ('no deadlifts',
    '\m((no|not|avoid|without|cannot|can t|cant) (do )?deadlift\w*|(nicht|kein\w*|ohne) kreuzheben|(sans|pas de) souleves? de terre|(sin|no) peso muerto|(sem|nao) levantamento terra|(senza|niente) stacc\w*)\M',
    true, '{}', '\m(deadlift|rack pull|block pull)\M'),
  ('no squats',
    '\m((no|not|avoid|without|cannot|can t|cant) (do )?squat\w*|(nicht|kein\w*|ohne) kniebeuge\w*|(sans|pas de) squats?|(sin|no) sentadillas?|(sem|nao) agachament\w*|(senza|niente) squat)\M',
    true, '{squat}', '\m(squat|thruster|wall ball)\M')
) v (name, said, is_said_alone, movements, exercises)
on b.name = v.name
when matched and (b.said, b.is_said_alone, b.movements, b.exercises)
  is distinct from (v.said, v.is_said_alone, v.movements, v.exercises) then
  update set said = v.said, is_said_alone = v.is_said_alone, movements = v.movements, exercises = v.exercises
when not matched then
  insert (name, said, is_said_alone, movements, exercises)
  values (v.name, v.said, v.is_said_alone, v.movements, v.exercises)
when not matched by source then
  delete;

-- -------- supabase/schemas/drafts/draft_candidates.sql

create function public.draft_candidates(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := private.lock_account();
  windows constant jsonb := private.take_turn(coalesce(payload -> 'rate_limits', '[]'));
  asked constant text[] := private.texts(payload -> 'equipment');
  -- A null would be lost in a longer array.
  -- The exercises of the programs, which a draft may be made of.
  named constant text[] := coalesce(private.texts(payload -> 'slugs'), '{}');
  equipments constant text[] := coalesce(case when asked is not null then asked || 'bodyweight'::text end, private.gym_equipment());
  highest constant public.exercise_level := coalesce((payload ->> 'level')::public.exercise_level, 'intermediate');
  answer jsonb;
begin
  if char_length(payload ->> 'notes') > 500 then
    perform private.invalid('notes', 'too_long');
  elsif cardinality(asked) > 50 then
    perform private.invalid('equipment', 'too_long');
  elsif cardinality(named) > 500 then
    perform private.invalid('slugs', 'too_long');
  end if;
  with trained as (
    select s.exercise_id, count(distinct s.workout_id) as times
    from public.workout_sets s
    where s.user_id = me
    group by s.exercise_id
  ), ruled_out as materialized (
    select r.exercise_id, r.because from private.ruled_out(payload ->> 'notes') r
  ), allowed as (
    select e.id, case when e.user_id is null then e.slug end as slug, e.name, e.movement, e.equipment, e.level, e.tracking, e.primary_muscles, e.secondary_muscles,
      e.mechanic, coalesce(t.times, 0) as times, r.because,
      -- What a person trains comes first, then what has many names, since that is what many do.
      row_number() over (
        partition by e.movement, r.because is null
        order by coalesce(t.times, 0) desc, cardinality(e.aliases) desc, e.name, e.id
      ) as place
    from public.exercises e
    left join trained t on t.exercise_id = e.id
    left join ruled_out r on r.exercise_id = e.id
    where e.archived_at is null
      and e.movement is not null
      and e.level <= highest
      and (equipments is null or e.equipment::text = any (equipments))
  )
  select jsonb_build_object(
    'candidates', coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id, 'slug', a.slug, 'name', a.name, 'movement', a.movement, 'equipment', a.equipment, 'level', a.level,
      'tracking', a.tracking, 'primary_muscles', a.primary_muscles, 'secondary_muscles', a.secondary_muscles,
      'is_compound', a.mechanic = 'compound', 'times', a.times
    ) order by a.movement, a.place) filter (where a.because is null and (a.place <= 10 or a.slug = any (named))), '[]'),
    'avoided', coalesce(jsonb_agg(jsonb_build_object('exercise_id', a.id, 'exercise_name', a.name, 'because', a.because)
      order by a.times desc, a.place, a.movement) filter (where a.because is not null and a.place <= 3), '[]')
  )
  into answer
  from allowed a;
  return answer || jsonb_build_object('rate_limits', windows,
    'movements', (
      select coalesce(jsonb_object_agg(e.slug, e.movement), '{}')
      from public.exercises e
      where e.user_id is null and e.slug = any (named) and e.movement is not null
    ),
    'unit_system', (select p.unit_system from public.profiles p where p.id = me));
end
$$;
comment on function public.draft_candidates(jsonb) is
  'POST /plans/draft: { candidates, avoided, movements, rate_limits, unit_system }; up to ten exercises a movement pattern and those of some slugs that equipment, level and constraints allow, the movements of those slugs, and the best known of those ruled out. Counts as a message.';
grant execute on function public.draft_candidates(jsonb) to authenticated;

-- -------- supabase/schemas/drafts/plain_words.sql

create function private.plain_words(said text) returns text
language sql immutable
set search_path = ''
as $$
  select btrim(regexp_replace(
    regexp_replace(normalize(lower(replace(said, 'ß', 'ss')), nfd), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$;
comment on function private.plain_words(text) is 'The words of a text in lower case, without accents, a space between two.';
grant execute on function private.plain_words(text) to authenticated;

-- -------- supabase/schemas/drafts/ruled_out.sql

create function private.ruled_out(notes text default null) returns table (exercise_id uuid, because text)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select e.id, string_agg(format('%s: %s', c.name, c.because), '; ' order by c.name)
  from private.standing_constraints(notes) c
  join public.exercises e on private.rules_out(c.movements, c.exercises, e.movement, e.search_keys)
  group by e.id;
end
$$;
comment on function private.ruled_out(text) is
  'The visible exercises that standing constraints rule out, and which: a filter, no medical advice.';
grant execute on function private.ruled_out(text) to authenticated;

-- -------- supabase/schemas/drafts/rules_out.sql

create function private.rules_out(
  movements public.movement_pattern[], exercises text, movement public.movement_pattern, search_keys text[]
) returns boolean
language sql immutable
return movement = any (movements) or search_keys[1] ~ exercises;
comment on function private.rules_out(public.movement_pattern[], text, public.movement_pattern, text[]) is
  'Whether a constraint, by its movements and names, rules out an exercise, by its own; null where neither says it.';
grant execute on function private.rules_out(public.movement_pattern[], text, public.movement_pattern, text[])
  to authenticated;

-- -------- supabase/schemas/drafts/standing_constraints.sql

create function private.standing_constraints(notes text default null)
returns table (name text, because text, movements public.movement_pattern[], exercises text, memory_id uuid)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
begin
  if notes is null and not exists (
    select from public.memories m where m.user_id = (select auth.uid()) and m.kind = 'constraint' and m.is_current
  ) then
    return;
  end if;
  return query
  with said as (
    select m.content as words, true as is_constraint, m.id as memory_id
    from public.memories m
    where m.user_id = (select auth.uid()) and m.kind = 'constraint' and m.is_current and m.about = 'self'
      and (m.valid_until is null or m.valid_until >= private.local_today())
    union all
    -- Each sentence by itself: sore knees do not make of big shoulders what hurts.
    select btrim(s.sentence), false, null::uuid
    from regexp_split_to_table(coalesce(notes, ''), '[.!?;\n]+') s (sentence)
    where btrim(s.sentence) <> ''
  ), plain as (
    select s.words, s.memory_id, p.plain,
      s.is_constraint or p.plain ~ ('\m(pain\w*|hurt\w*|injur\w*|aches?|aching|sore|bad|surger\w*|operat\w*|torn|tear|sprain\w*|'
        'strain\w*|problems?|issues?|weak|avoid\w*|cannot|can t|cant|no|without|protect|careful\w*|broken|'
        'schmerz\w*|\w+schmerz\w*|verletz\w*|\w+verletz\w*|kaputt\w*|weh|op|gerissen|vermeid\w*|kein\w*|ohne|schon\w*|probleme?n?|'
        'mal|douleurs?|bless\w*|eviter|sans|fragile|problemes?|'
        'duel\w*|dolor\w*|lesion\w*|evitar|sin|mal[oa]?|operad[oa]|problemas?|'
        'dor|dores|doi|doem|lesao|lesoes|sem|machuc\w*|'
        'male|dolor\w*|infortun\w*|evitare|senza|rott[oa]|problem[ai])\M') as is_complaint
    from said s
    cross join lateral (select private.plain_words(s.words) as plain offset 0) p
  )
  select distinct on (b.name) b.name, p.words, b.movements, b.exercises, p.memory_id
  from private.body_constraints b
  join plain p on (b.is_said_alone or p.is_complaint) and p.plain ~ b.said
  order by b.name, p.words, p.memory_id;
end
$$;
comment on function private.standing_constraints(text) is
  'What the caller''s current constraints, and what notes complain of, rule out, with the words that say so, and the memory that they are of.';
grant execute on function private.standing_constraints(text) to authenticated;

-- -------- supabase/schemas/check_ins/types.sql

-- What the companion says first, before anybody wrote; the kinds in the order in which they are said.
create type public.check_in_kind as enum ('return', 'dated_memory', 'record', 'weekly_review', 'stall');

create type private.check_in_candidate as (
  kind public.check_in_kind,
  subject text,
  facts jsonb,
  memory_id uuid,
  workout_id uuid
);
comment on type private.check_in_candidate is 'Something that the companion could say first today.';

-- -------- supabase/schemas/check_ins/check_ins.sql

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

-- -------- supabase/schemas/check_ins/check_in.sql

create function public.check_in() returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  today constant date := private.local_today();
  candidate constant private.check_in_candidate := private.find_check_in(today);
begin
  if candidate.kind is null then
    return jsonb_build_object('check_in', null);
  end if;
  return jsonb_build_object('check_in', private.check_in_json(private.keep_check_in(candidate, today)));
end
$$;
comment on function public.check_in() is
  'GET /chat/check-in: { check_in: { id, kind, facts, next, reader } | null }, the same one until it was seen.';
grant execute on function public.check_in() to authenticated;

-- -------- supabase/schemas/check_ins/check_in_json.sql

create function private.check_in_json(k public.check_ins) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'id', k.id, 'kind', k.kind, 'facts', k.facts || coalesce((
        select jsonb_build_object('content', m.content)
        from public.memories m
        where m.id = k.memory_id and m.user_id = k.user_id
      ), '{}'),
      'next', case when k.kind = 'stall' then private.plan_for_exercise((k.facts ->> 'exercise_id')::uuid) end,
      'reader', jsonb_build_object(
        'language', p.language, 'unit_system', p.unit_system, 'rank', private.rank_of(p.affinity_score),
        'today', private.local_today()
      )
    )
    from public.profiles p
    where p.id = k.user_id
  );
end
$$;
comment on function private.check_in_json(public.check_ins) is
  'What words are made of: { id, kind, facts, next, reader }; next is what the plan says of a lift that stalled.';
grant execute on function private.check_in_json(public.check_ins) to authenticated;

-- -------- supabase/schemas/check_ins/check_in_of_day.sql

create function private.check_in_of_day(today date) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.check_in_json(k)
    from public.check_ins k
    where k.user_id = (select auth.uid()) and k.day = today
      and (k.memory_id is null or exists (
        select from public.memories m where m.id = k.memory_id and m.user_id = k.user_id and m.is_current
      ))
    order by k.shown_at desc, k.id
    limit 1
  );
end
$$;
comment on function private.check_in_of_day(date) is 'What the companion said first today, the last of it, or null: a chat that follows knows it.';
grant execute on function private.check_in_of_day(date) to authenticated;

-- -------- supabase/schemas/check_ins/check_in_of_memories.sql

create function private.check_in_of_memories(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select 'dated_memory'::public.check_in_kind,
    -- Before it and after it are two things to say.
    format('%s:%s:%s', m.id, d.date, case when d.date < today then 'after' else 'before' end),
    jsonb_build_object('date', d.date, 'marks', d.marks, 'memory_kind', m.kind),
    m.id, null::uuid
  from public.memories m
  join public.profiles p on p.id = m.user_id
  cross join lateral (
    select case when m.valid_until between today - 1 and today + 1 then m.valid_until else m.valid_from end as date,
      case
        when m.valid_from = m.valid_until then 'on'
        when m.valid_until between today - 1 and today + 1 then
          case when m.valid_from is null and m.kind in ('event', 'goal', 'fact') then 'on' else 'until' end
        else 'from'
      end as marks
  ) d
  where m.user_id = (select auth.uid()) and m.is_current and d.date between today - 1 and today + 1
    -- What was said in today's chat is not news to anybody.
    and not (m.source = 'chat' and (m.created_at at time zone p.time_zone)::date >= today)
  order by abs(d.date - today), m.importance desc, m.id
  limit 5;
end
$$;
comment on function private.check_in_of_memories(date) is
  'Memories that begin or end yesterday, today or tomorrow, the nearest first; marks: whether the date is their day (on), their first (from) or last (until).';
grant execute on function private.check_in_of_memories(date) to authenticated;

-- -------- supabase/schemas/check_ins/check_in_of_records.sql

create function private.check_in_of_records(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select 'record'::public.check_in_kind, w.id::text,
    jsonb_build_object(
      'date', w.local_date, 'count', jsonb_array_length(r.records),
      'records', jsonb_path_query_array(r.records, '$[0 to 2]')
    ),
    null::uuid, w.id
  from public.workouts w
  cross join lateral (select private.telling_records(w.id) as records) r
  where w.user_id = (select auth.uid()) and w.local_date between today - 1 and today
    and r.records <> '[]'
  order by w.started_at desc, w.id desc
  limit 5;
end
$$;
comment on function private.check_in_of_records(date) is 'The workouts of yesterday and today that hold a record, the newest first.';
grant execute on function private.check_in_of_records(date) to authenticated;

-- -------- supabase/schemas/check_ins/check_in_of_return.sql

create function private.check_in_of_return(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select 'return'::public.check_in_kind, p.starts_on::text,
    private.pause_json(p) || jsonb_build_object('days', p.ends_on - p.starts_on + 1),
    null::uuid, null::uuid
  from public.pauses p
  where p.user_id = (select auth.uid()) and p.ends_on between today - 7 and today - 1
  order by p.ends_on desc
  limit 1;
end
$$;
comment on function private.check_in_of_return(date) is 'The pause that ended within the last seven days.';
grant execute on function private.check_in_of_return(date) to authenticated;

-- -------- supabase/schemas/check_ins/check_in_of_stalls.sql

create function private.check_in_of_stalls(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
begin
  return query
  with done as (
    select p.exercise_id, e.name, w.id, w.local_date, p.heaviest, p.estimated_1rm, p.volume_kg,
      row_number() over (partition by p.exercise_id order by w.started_at desc, w.id desc) as n
    from public.workouts w
    join private.performances p on p.workout_id = w.id and p.user_id = w.user_id
    join public.exercises e on e.id = p.exercise_id
    where w.user_id = me and w.local_date between today - 56 and today
      and p.estimated_1rm is not null
      and e.mechanic = 'compound' and e.tracking in ('weight_reps', 'weighted_bodyweight')
  ), lifts as (
    select d.exercise_id, d.name,
      array_agg(d.id order by d.n) as workouts, max(d.local_date) as last_on, min(d.local_date) as since,
      array_agg(d.estimated_1rm order by d.n) as maxes, array_agg(d.volume_kg order by d.n) as volumes,
      (array_agg(d.heaviest order by d.n))[1] as load
    from done d
    where d.n <= 4
    group by d.exercise_id, d.name
    having count(*) = 4 and max(d.local_date) >= today - 14
  )
  select 'stall'::public.check_in_kind, format('%s:%s', l.exercise_id, l.workouts[1]),
    jsonb_build_object(
      'exercise_id', l.exercise_id, 'exercise_name', l.name, 'sessions', 3, 'since', l.since, 'last_on', l.last_on,
      'weight_kg', trim_scale(l.load), 'estimated_1rm_kg', trim_scale(round(l.maxes[1], 3))
    ),
    null::uuid, l.workouts[1]
  from lifts l
  -- Three sessions, none of which bettered the one before them; nor does the last one climb back from a lighter week.
  where greatest(l.maxes[1], l.maxes[2], l.maxes[3]) < l.maxes[4] + private.record_tolerance('estimated_1rm')
    and l.maxes[1] < greatest(l.maxes[2], l.maxes[3]) + private.record_tolerance('estimated_1rm')
    -- More repetitions or sets at the same load are progress.
    and greatest(l.volumes[1], l.volumes[2], l.volumes[3]) < l.volumes[4] + private.record_tolerance('volume')
    and l.volumes[1] < greatest(l.volumes[2], l.volumes[3]) + private.record_tolerance('volume')
    -- Said once, not again after each further session.
    and not exists (
      select from public.check_ins k
      where k.user_id = me and k.kind = 'stall' and k.seen_at is not null and k.day > today - 21
        and k.facts ->> 'exercise_id' = l.exercise_id::text
    )
  order by l.maxes[1] desc, l.exercise_id
  limit 5;
end
$$;
comment on function private.check_in_of_stalls(date) is
  'Main lifts (loaded compound exercises) whose last three sessions brought neither a better estimated 1RM nor more volume, the heaviest first; each at most once in three weeks.';
grant execute on function private.check_in_of_stalls(date) to authenticated;

-- -------- supabase/schemas/check_ins/check_in_of_week.sql

create function private.check_in_of_week(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  monday constant date := private.week_of(today) - 7;
  done jsonb;
  before jsonb;
  plan jsonb;
  bests jsonb;
begin
  -- To ask for the records of a week takes longer than all the rest.
  if exists (
    select from public.check_ins k
    where k.user_id = me and k.kind = 'weekly_review' and k.subject = private.week_name(monday) and k.seen_at is not null
  ) then
    return;
  end if;
  done := private.training_totals(monday, monday + 6);
  before := private.training_totals(monday - 7, monday - 1);
  plan := private.week_of_plan(monday);
  -- A week without training is nobody's business.
  if (done ->> 'workouts')::integer = 0 then
    return;
  end if;
  select coalesce(jsonb_agg(b.best order by b.started_at, b.best ->> 'exercise_name'), '[]') into bests
  from (
    select distinct on (b.best ->> 'exercise_id') w.started_at, b.best
    from public.workouts w
    cross join lateral jsonb_array_elements(private.telling_records(w.id)) b (best)
    where w.user_id = me and w.local_date between monday and monday + 6
    order by b.best ->> 'exercise_id', w.started_at desc
  ) b;
  return query select
    'weekly_review'::public.check_in_kind, private.week_name(monday),
    jsonb_build_object(
      'week', private.week_name(monday), 'starts_on', monday,
      'sessions', done -> 'workouts', 'sets', done -> 'sets', 'volume_kg', done -> 'volume_kg',
      'records', jsonb_array_length(bests), 'best', bests -> -1,
      'before', case when (before ->> 'workouts')::integer > 0 then jsonb_build_object(
        'sessions', before -> 'workouts', 'sets', before -> 'sets', 'volume_kg', before -> 'volume_kg') end,
      'plan', case when plan is not null then jsonb_build_object(
        'days_planned', plan -> 'days_planned', 'days_done', plan -> 'days_done') end
    ),
    null::uuid, null::uuid;
end
$$;
comment on function private.check_in_of_week(date) is
  'The last ISO week against the one before and the active plan, when there was training in it and it was not reviewed yet.';
grant execute on function private.check_in_of_week(date) to authenticated;

-- -------- supabase/schemas/check_ins/due_check_ins.sql

create function private.due_check_ins(most integer default 500)
returns table (user_id uuid, check_in_id uuid, check_in jsonb)
language plpgsql volatile
set search_path = ''
as $$
declare
  claims constant text := current_setting('request.jwt.claims', true);
  account record;
  candidate private.check_in_candidate;
  kept public.check_ins;
  made integer := 0;
begin
  for account in
    select p.id, t.today
    from public.profiles p
    cross join lateral (select private.now() at time zone p.time_zone as local_time) l
    cross join lateral (select l.local_time::date as today) t
    where date_part('hour', l.local_time) between 9 and 19
      and not exists (
        select from public.check_ins k
        where k.user_id = p.id and (k.day = t.today or k.seen_at is null and k.day > t.today - 7)
      )
      and (
        exists (select from public.workouts w where w.user_id = p.id and w.local_date >= t.today - 14)
        or exists (select from public.pauses o where o.user_id = p.id and o.ends_on between t.today - 7 and t.today - 1)
        or exists (
          select from public.memories m
          where m.user_id = p.id and m.is_current
            and (m.valid_from between t.today - 1 and t.today + 1 or m.valid_until between t.today - 1 and t.today + 1)
        )
      )
    order by p.id
    for no key update of p skip locked
  loop
    -- The rules ask who the caller is, so each account is asked in its own name.
    perform set_config('request.jwt.claims', jsonb_build_object('sub', account.id, 'role', 'authenticated')::text, true);
    candidate := private.find_check_in(account.today);
    continue when candidate.kind is null;
    kept := private.keep_check_in(candidate, account.today);
    user_id := account.id;
    check_in_id := kept.id;
    check_in := private.check_in_json(kept);
    return next;
    made := made + 1;
    exit when made >= most;
  end loop;
  perform set_config('request.jwt.claims', coalesce(claims, ''), true);
end
$$;
comment on function private.due_check_ins(integer) is
  'For a job of the owner: makes what is to be said first to people for whom it is day, who had nothing today and whom nothing awaits; what it returns is to be pushed.';

-- -------- supabase/schemas/check_ins/find_check_in.sql

create function private.find_check_in(today date) returns private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  found_one private.check_in_candidate;
begin
  if exists (
    select from public.pauses p where p.user_id = me and today between p.starts_on and p.ends_on
  ) then
    return null;
  end if;
  select c.* into found_one
  from (
    select * from private.check_in_of_return(today)
    union all select * from private.check_in_of_memories(today)
    union all select * from private.check_in_of_records(today)
    union all select * from private.check_in_of_week(today)
    union all select * from private.check_in_of_stalls(today)
  ) c
  left join public.check_ins k on k.user_id = me and k.kind = c.kind and k.subject = c.subject
  where k.seen_at is null
    and not exists (
      select from public.check_ins o
      where o.user_id = me and o.kind = c.kind and o.day = today and o.id is distinct from k.id
    )
  order by k.created_at, c.kind
  limit 1;
  return found_one;
end
$$;
comment on function private.find_check_in(date) is
  'What the companion says first today: what was not seen yet while it still holds, else the next thing, of a kind that had no turn today; null during a pause.';
grant execute on function private.find_check_in(date) to authenticated;

-- -------- supabase/schemas/check_ins/keep_check_in.sql

create function private.keep_check_in(c private.check_in_candidate, today date) returns public.check_ins
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  kept public.check_ins;
begin
  insert into public.check_ins as k (user_id, kind, subject, day, facts, memory_id, workout_id)
  values (auth.uid(), c.kind, c.subject, today, c.facts, c.memory_id, c.workout_id)
  on conflict (user_id, kind, subject) do update set
    facts = excluded.facts, day = excluded.day, shown_at = private.now()
  returning k.* into kept;
  return kept;
end
$$;
comment on function private.keep_check_in(private.check_in_candidate, date) is
  'Makes it, or shows it again with the facts of now; the caller holds the account.';
grant execute on function private.keep_check_in(private.check_in_candidate, date) to authenticated;

-- -------- supabase/schemas/check_ins/mark_check_in_seen.sql

create function private.mark_check_in_seen(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.check_ins k
  set seen_at = private.now()
  where k.id = target and k.user_id = auth.uid() and k.seen_at is null;
end
$$;
comment on function private.mark_check_in_seen(uuid) is 'An own check-in was seen.';
grant execute on function private.mark_check_in_seen(uuid) to authenticated;

-- -------- supabase/schemas/check_ins/plan_for_exercise.sql

create function private.plan_for_exercise(of_exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  plan uuid;
  day uuid;
  following jsonb;
begin
  select p.id, d.id into plan, day
  from public.plans p
  join public.plan_days d on d.plan_id = p.id and d.user_id = p.user_id
  join public.plan_days n on n.id = private.next_plan_day(p.id)
  where p.user_id = me and p.is_active
    and exists (
      select from public.plan_exercises x
      where x.plan_day_id = d.id and x.user_id = me and x.exercise_id = of_exercise
    )
  order by d.position >= n.position desc, d.position
  limit 1;
  if day is null then
    return null;
  end if;
  following := public.plan_next(plan, day);
  return jsonb_set(following, '{exercises}', (
    select jsonb_agg(x.item order by x.n)
    from jsonb_array_elements(following -> 'exercises') with ordinality x (item, n)
    where x.item ->> 'exercise_id' = of_exercise::text
  ));
end
$$;
comment on function private.plan_for_exercise(uuid) is
  'What plan_next says of an exercise on the next day of the active plan that has it, or null.';
grant execute on function private.plan_for_exercise(uuid) to authenticated;

-- -------- supabase/schemas/check_ins/see_check_in.sql

create function public.see_check_in(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  if not exists (select from public.check_ins k where k.id = target and k.user_id = me) then
    perform private.fail('not_found');
  end if;
  perform private.mark_check_in_seen(target);
end
$$;
comment on function public.see_check_in(uuid) is 'POST /chat/check-in/{id}/seen, again and again; the first time counts.';
grant execute on function public.see_check_in(uuid) to authenticated;

-- -------- supabase/schemas/check_ins/telling_records.sql

create function private.telling_records(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(r.record order by r.kind, r.record ->> 'exercise_name'), '[]')
    from (
      select distinct on (n.record ->> 'exercise_id')
        (n.record ->> 'kind')::public.record_kind as kind,
        n.record - 'set_position' as record
      from jsonb_array_elements(private.new_records(target)) n (record)
      where n.record ->> 'kind' <> 'volume'
      order by n.record ->> 'exercise_id', (n.record ->> 'kind')::public.record_kind
    ) r
  );
end
$$;
comment on function private.telling_records(uuid) is
  'The most telling record that a workout holds of each exercise, volume aside: [{ exercise_id, exercise_name, kind, value, previous }].';
grant execute on function private.telling_records(uuid) to authenticated;

-- -------- supabase/schemas/imports/types.sql

create type private.imported_name as (
  n integer, name text, key text, exercise_id uuid, confidence numeric, is_new boolean, is_skipped boolean,
  tracking public.tracking_type
);
create type private.imported_workout as (
  n integer, fields private.workout_fields, is_known boolean, reason text
);
create type private.imported_set as (
  workout integer, line integer, name integer, type public.set_type, entry smallint, superset smallint, reps smallint,
  weight_kg numeric, rpe numeric, duration_s integer, distance_m numeric, rest_s integer, notes text,
  position integer, reason text
);

-- -------- supabase/schemas/imports/add_imported_exercises.sql

create function private.add_imported_exercises(names private.imported_name[]) returns void
language sql volatile
set search_path = ''
as $$
  insert into public.exercises (id, slug, name, equipment, tracking)
  select s.id, case when row_number() over (partition by s.slug order by s.id) = 1 then s.slug
      else s.slug || '-' || left(md5(s.id::text), 8) end,
    s.name, coalesce(s.equipment, 'other'), s.tracking
  from (
    select distinct on (n.exercise_id) n.exercise_id as id, private.own_slug(left(n.name, 80), n.exercise_id) as slug,
      btrim(left(n.name, 80)) as name, n.tracking, q.equipment
    from unnest(names) n
    cross join lateral (
      select private.equipment_in(private.name_words(substring(n.name from '\(([^()]*)\)\s*$'))) as word offset 0
    ) b
    left join lateral (
      select min(e) as equipment from unnest(enum_range(null::public.equipment)) e where private.equipment_word(e) = b.word
    ) q on true
    order by n.exercise_id, n.n
  ) s
$$;
comment on function private.add_imported_exercises(private.imported_name[]) is
  'Own exercises for names that mean none yet, with the equipment that stands in brackets.';
grant execute on function private.add_imported_exercises(private.imported_name[]) to authenticated;

-- -------- supabase/schemas/imports/add_imported_sets.sql

create function private.add_imported_sets(
  sets private.imported_set[], workouts private.imported_workout[], names private.imported_name[]
) returns void
language sql volatile
set search_path = ''
as $$
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select (w.fields).id, s.position, k.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s,
    s.distance_m, s.rest_s, s.notes
  from unnest(sets) s
  join unnest(workouts) w on w.n = s.workout
  join unnest(names) k on k.n = s.name
$$;
comment on function private.add_imported_sets(private.imported_set[], private.imported_workout[], private.imported_name[]) is
  'Inserts the sets of these workouts.';
grant execute on function private.add_imported_sets(private.imported_set[], private.imported_workout[], private.imported_name[])
  to authenticated;

-- -------- supabase/schemas/imports/add_imported_workouts.sql

create function private.add_imported_workouts(workouts private.imported_workout[]) returns setof integer
language sql volatile
set search_path = ''
as $$
  with added as (
    insert into private.workout_fields
    select (w.fields).*
    from unnest(workouts) w
    on conflict (id) do nothing
    returning id
  )
  select w.n from unnest(workouts) w join added a on a.id = (w.fields).id
$$;
comment on function private.add_imported_workouts(private.imported_workout[]) is 'Inserts workouts; answers which of them are new.';
grant execute on function private.add_imported_workouts(private.imported_workout[]) to authenticated;

-- -------- supabase/schemas/imports/equipment_in.sql

create function private.equipment_in(words text[]) returns text
language sql immutable
set search_path = ''
as $$
  select case when count(*) = 1 then min(w.word) end
  from (
    select distinct private.equipment_word(e) as word
    from unnest(enum_range(null::public.equipment)) e
    where e <> 'other'
  ) w
  where w.word = any (words)
$$;
comment on function private.equipment_in(text[]) is 'The one word of equipment among them; null for none or several.';
grant execute on function private.equipment_in(text[]) to authenticated;

-- -------- supabase/schemas/imports/equipment_word.sql

create function private.equipment_word(equipment public.equipment) returns text
language sql immutable
set search_path = ''
as $$
  select case equipment
    when 'weight_plate' then 'plate'
    when 'cardio_machine' then 'machine'
    else replace(equipment::text, '_', '')
  end
$$;
comment on function private.equipment_word(public.equipment) is 'How private.name_words() writes it.';
grant execute on function private.equipment_word(public.equipment) to authenticated;

-- -------- supabase/schemas/imports/import_answer.sql

create function private.import_answer(
  about jsonb, names private.imported_name[], workouts private.imported_workout[], sets private.imported_set[]
) returns jsonb
language plpgsql stable
set search_path = ''
set enable_nestloop = off
as $$
begin
  return about || (
    select jsonb_build_object(
      'first', min((w.fields).started_at), 'last', max((w.fields).started_at),
      'workouts', count(*), 'sets', coalesce(sum(s.sets), 0),
      'created', count(*) filter (where not w.is_known), 'duplicates', count(*) filter (where w.is_known)
    )
    from unnest(workouts) w
    join (
      select s.workout, count(*) as sets from unnest(sets) s where s.reason is null group by s.workout
    ) s on s.workout = w.n
  ) || (
    with used as materialized (
      select k.name, k.is_new, k.exercise_id, k.confidence, s.sets, row_number() over (order by not k.is_new, s.sets desc, k.name) as n
      from (select s.name, count(*) as sets from unnest(sets) s where s.reason is null group by s.name) s
      join unnest(names) k on k.n = s.name
    ), suggested as materialized (
      select g.n, g.suggestions
      from private.suggest_exercises(
        array(select u.name from used u where u.is_new and u.n <= 300 order by u.n),
        -- They exist by now, unless this is a dry run.
        array(select u.exercise_id from used u where u.is_new)
      ) g
    )
    select jsonb_build_object(
      'mapped', coalesce(jsonb_agg(jsonb_build_object(
        'name', u.name, 'exercise_id', u.exercise_id, 'exercise_name', e.name, 'confidence', u.confidence, 'sets', u.sets
      ) order by u.n) filter (where not u.is_new), '[]'),
      'unmapped', coalesce(jsonb_agg(jsonb_build_object(
        'name', u.name, 'sets', u.sets, 'suggestions', coalesce(g.suggestions, '[]')
      ) order by u.n) filter (where u.is_new), '[]')
    )
    from used u
    left join public.exercises e on e.id = u.exercise_id
    left join suggested g on g.n = u.n and u.is_new
  ) || jsonb_build_object('rows_rejected', coalesce((
    select jsonb_agg(jsonb_build_object('line', s.line, 'reason', s.reason) order by s.line)
    from unnest(sets) s
    where s.reason is not null
  ), '[]'));
end
$$;
comment on function private.import_answer(jsonb, private.imported_name[], private.imported_workout[], private.imported_set[]) is
  'What POST /workouts/import answers: counted from what can be stored, or was; suggestions for the 300 most used names that mean nothing yet.';
grant execute on function private.import_answer(jsonb, private.imported_name[], private.imported_workout[], private.imported_set[]) to authenticated;

-- -------- supabase/schemas/imports/import_lock.sql

create function private.import_lock(owner uuid) returns bigint
language sql immutable
return hashtextextended('import ' || owner, 0);
comment on function private.import_lock(uuid) is 'The key of the advisory lock that an import of this user holds.';
grant execute on function private.import_lock(uuid) to authenticated;

-- -------- supabase/schemas/imports/import_workouts.sql

create function public.import_workouts(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set jit = off
-- The Data API takes this for the call, in place of the role's 8 s.
set statement_timeout = '20s'
as $$
declare
  me uuid;
  profile public.profiles;
  source constant text := payload ->> 'source';
  unit text := payload ->> 'unit';
  zone text := payload ->> 'time_zone';
  uses bigint[];
  names private.imported_name[];
  workouts private.imported_workout[];
  sets private.imported_set[];
  fresh private.imported_workout[];
  added integer[] := '{}';
  rate_limits jsonb;
  lengths constant integer[] := array(
    select case jsonb_typeof(l.list) when 'array' then jsonb_array_length(l.list) end
    from unnest(array[payload #> '{sets,workout}', payload -> 'workouts', payload -> 'names']) with ordinality l (list, n)
    order by l.n
  );
begin
  perform private.require_account();
  -- What one call may hold others up for: who has more sends it in pieces, the ids see to the rest.
  if lengths[1] > 10000 then
    perform private.invalid('sets', 'too_long');
  elsif lengths[2] > 2000 then
    perform private.invalid('workouts', 'too_long');
  elsif coalesce(lengths[3], 2001) > 2000 then
    perform private.invalid('names', 'too_long');
  end if;
  -- One import of a user at a time: whatever else they write is let in between its pieces.
  if not pg_try_advisory_xact_lock(private.import_lock(auth.uid())) then
    perform private.fail('in_progress', '{"retry_after": 5}');
  end if;
  me := private.lock_account();
  -- Also what is there already, and a dry run: it is read, and looked for.
  rate_limits := private.take_turn(private.rate_limits('import'), 'import', greatest(200, lengths[1], lengths[2], lengths[3]));
  select * into strict profile from public.profiles p where p.id = me;
  unit := coalesce(unit, case profile.unit_system when 'imperial' then 'lb' else 'kg' end);
  zone := coalesce(zone, profile.time_zone);
  if source is null or source not in ('strong', 'hevy', 'fitnotes', 'jefit', 'liftosaur', 'slowburn') then
    perform private.invalid('source');
  elsif unit not in ('kg', 'lb') then
    perform private.invalid('unit');
  elsif not exists (select from private.time_zones t where t.name = zone) then
    perform private.invalid('time_zone');
  end if;

  uses := array(
    select coalesce(u.uses, 0)
    from jsonb_array_elements(payload -> 'names') with ordinality i (item, n)
    left join (
      select s.name, count(*) as uses from jsonb_array_elements_text(payload #> '{sets,name}') s (name) group by s.name
    ) u on u.name = (i.n - 1)::text
    order by i.n
  );
  names := array(
    select r from private.read_names(payload -> 'names', coalesce(nullif(payload -> 'mapping', 'null'), '{}'), uses) r
    order by r.n
  );
  workouts := array(select r from private.read_workouts(payload -> 'workouts', source, zone) r);
  sets := array(
    select r
    from private.read_sets(
      payload -> 'sets',
      case when payload ->> 'unit' is null and unit = 'lb' then 0.45359237 else 1 end,
      case when payload ->> 'distance_unit' = 'm' then 1 when unit = 'lb' then 1609.344 else 1000 end,
      workouts, names
    ) r
  );

  if (payload ->> 'dry_run')::boolean is not true then
    fresh := array(
      select w
      from unnest(workouts) w
      where not w.is_known and exists (select from unnest(sets) s where s.workout = w.n and s.reason is null)
    );
    added := array(select private.add_imported_workouts(fresh));
    -- Whoever has a workout's id already keeps it; nothing of theirs is seen here.
    if cardinality(added) < cardinality(fresh) then
      sets := array(select private.refused_set(s, s.workout = any (array(select w.n from unnest(fresh) w)) and s.workout <> all (added)) from unnest(sets) s);
    end if;
    perform private.add_imported_exercises(array(
      select k
      from unnest(names) k
      where k.is_new and k.n in (select s.name from unnest(sets) s where s.reason is null and s.workout = any (added))
    ));
    perform private.add_imported_sets(array(select s from unnest(sets) s where s.reason is null and s.workout = any (added)), fresh, names);
  end if;
  return private.import_answer(
    jsonb_build_object(
      'source', source, 'unit', unit,
      'unit_from', case when payload ->> 'unit' is null then 'profile' else payload ->> 'unit_from' end,
      'time_zone', zone, 'rate_limits', rate_limits, 'others_at_work', private.others_at_work()
    ),
    names, workouts, sets
  );
end
$$;
comment on function public.import_workouts(jsonb) is
  'POST /workouts/import: source, unit, the columns of sets; answers what was, or with dry_run would be, created, rate_limits and others_at_work.';
grant execute on function public.import_workouts(jsonb) to authenticated;

-- -------- supabase/schemas/imports/imported_time.sql

create function private.imported_time(written text, zone text) returns timestamptz
language sql stable
set search_path = ''
as $$
  select case
    when written ~* ':\d\d(\.\d+)?\s*(z|[+-]\d\d(:?\d\d)?)$' then written::timestamptz
    else written::timestamp at time zone zone
  end
$$;
comment on function private.imported_time(text, text) is 'A time with an offset as it is, one without as local to the zone.';
grant execute on function private.imported_time(text, text) to authenticated;

-- -------- supabase/schemas/imports/imported_workout_id.sql

create function private.imported_workout_id(owner uuid, source text, key text) returns uuid
language sql stable
return private.derived_id(format('workout:%s:%s:%s', owner, source, key));
comment on function private.imported_workout_id(uuid, text, text) is
  'The same workout of the same file has the same id however often it is imported.';
grant execute on function private.imported_workout_id(uuid, text, text) to authenticated;

-- -------- supabase/schemas/imports/is_one_slip.sql

create function private.is_one_slip(a text, b text) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  at integer := 1;
begin
  while substr(a, at, 1) = substr(b, at, 1) and at <= char_length(a) loop
    at := at + 1;
  end loop;
  return case char_length(b) - char_length(a)
    when 1 then substr(a, at) = substr(b, at + 1)
    when -1 then substr(a, at + 1) = substr(b, at)
    -- The same letters in another order, wherever they are.
    when 0 then substr(a, at + 1) = substr(b, at + 1) or private.letters(a) = private.letters(b)
    else false
  end;
end
$$;
comment on function private.is_one_slip(text, text) is
  'Whether a letter was left out, added or mistaken, or letters were swapped.';
grant execute on function private.is_one_slip(text, text) to authenticated;

-- -------- supabase/schemas/imports/match_names.sql

create function private.match_names(names text[], uses bigint[]) returns table (n integer, exercise_id uuid, confidence numeric)
language plpgsql stable
set search_path = ''
set jit = off
-- Nothing is known of the sizes beforehand, and a loop over thousands of names in thousands takes minutes.
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  if cardinality(names) > 0 is not true then
    return;
  end if;
  return query
  with known as materialized (
    select k.*, btrim(replace(' ' || k.words || ' ', ' ' || k.equipment || ' ', ' ')) as apart
    from (
      select e.id, e.user_id is not null as is_own, e.archived_at is not null as is_archived, e.slug, k.ord, k.key,
        replace(k.key, ' ', '') as compact, k.words, private.equipment_word(e.equipment) as equipment
      from public.exercises e
      cross join unnest(e.search_keys, e.match_keys) with ordinality k (key, words, ord)
      where e.archived_at is null or k.ord = 1
    ) k
  ), written as materialized (
    select i.n::integer as n, v.is_bare, v.name, private.search_key(v.name) as key, private.name_words(v.name) as words, i.uses
    from unnest(match_names.names, match_names.uses) with ordinality i (name, uses, n)
    cross join lateral (
      select false as is_bare, regexp_replace(i.name, '#\s?\d+|\m(with|w/)\s?(a\s)?(straps|belt|wraps)\M', ' ', 'gi') as name
      union all
      select true, b.name
      from (select private.without_notes(i.name) as name offset 0) b
      where private.search_key(b.name) not in ('', private.search_key(i.name))
    ) v
  ), wanted as materialized (
    select w.*, replace(w.key, ' ', '') as compact, array_to_string(w.words, ' ') as joined,
      private.sorted_words(w.words, w.equipment) as apart
    from (select w.*, private.equipment_in(w.words) as equipment from written w offset 0) w
  ), exact as materialized (
    select w.n, k.id, k.is_own, k.ord, k.slug,
      case
        when k.is_archived then 0.92
        when k.key = w.key then case k.ord when 1 then 1 else 0.98 end
        else 0.97
      end - case when w.is_bare then 0.1 else 0 end as confidence
    from wanted w
    join known k on k.compact = w.compact
    where w.key <> ''
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.95 - case when w.is_bare then 0.1 else 0 end
    from wanted w
    join known k on k.words = w.joined and not k.is_archived
    where w.words <> '{}'
    union all
    -- Bench Press (Barbell) is what has the barbell, and is called Bench Press once that is said.
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.9 - case when w.is_bare then 0.1 else 0 end
    from wanted w
    join known k on k.equipment = w.equipment and k.apart = w.apart and not k.is_archived
    where w.apart <> ''
  ), missed as materialized (
    -- Bounded, since each is compared with every word: a file may have invented its names.
    select *
    from (
      select distinct on (w.n) w.*
      from wanted w
      where cardinality(w.words) between 1 and 10
        and not exists (select from exact x where x.n = w.n)
      order by w.n, w.is_bare desc
    ) m
    order by m.uses desc, m.n
    limit 300
  ), vocabulary as materialized (
    select v.word, min(v.stem) as stem, bool_or(not k.is_own) as is_of_library, count(*) as keys
    from known k
    cross join lateral (
      select t.word, private.singular(t.word) as stem from string_to_table(k.key, ' ') t (word)
      union all
      select k.compact, k.compact where strpos(k.key, ' ') > 0 and char_length(k.compact) <= 20
    ) v
    group by v.word
  ), unknown as materialized (
    -- Only a word that no exercise has can be a typo: "abduction" never becomes "adduction".
    select u.word
    from (select distinct t.word from missed m cross join string_to_table(m.key, ' ') t (word)) u
    where char_length(u.word) between 3 and 30
      and not exists (select from vocabulary v where v.word = u.word)
  ), alike as materialized (
    select u.word, v.stem, sum(v.keys) as keys, max(v.similarity) as similarity,
      (array_agg(v.word order by v.similarity desc, v.keys desc, v.word collate "C"))[1] as meant
    from unknown u
    join lateral (
      select v.word, v.stem, v.keys,
        greatest(
          extensions.similarity(u.word, v.word),
          case when private.is_one_slip(u.word, v.word) then 0.6 else 0 end
        ) as similarity
      from vocabulary v
      where v.is_of_library
        and left(v.word, 1) = left(u.word, 1)
        and abs(char_length(v.word) - char_length(u.word)) <= 1
        and char_length(v.word) >= 4
    ) v on v.similarity >= case when char_length(u.word) >= 4 then 0.5 else 0.6 end
    group by u.word, v.stem
  ), respelled as materialized (
    -- And only when it is clear of which: "aduction" may be either. What other words resemble as much
    -- is clear where they are rare beside it.
    select a.word, min(a.meant) filter (where a.keys = a.most) as meant, max(a.similarity) as similarity
    from (
      select a.*, max(a.keys) over (partition by a.word) as most
      from (select a.*, max(a.similarity) over (partition by a.word) as best from alike a) a
      where a.similarity > a.best - 0.2
    ) a
    where a.keys * 8 > a.most
    group by a.word
    having count(*) = 1
  ), corrected as materialized (
    select c.*, private.name_words(c.key) as words, replace(c.key, ' ', '') as compact
    from (
      select m.n, string_agg(coalesce(r.meant, t.word), ' ' order by t.at) as key, min(r.similarity) as similarity
      from missed m
      cross join string_to_table(m.key, ' ') with ordinality t (word, at)
      left join respelled r on r.word = t.word
      group by m.n
    ) c
  ), worded as materialized (
    select w.*, private.sorted_words(w.words) as joined, private.sorted_words(w.words, w.equipment) as apart
    from (
      select c.n, c.compact, o.words, private.equipment_in(o.words) as equipment, o.is_other, coalesce(c.similarity, 1) as similarity
      from corrected c
      cross join lateral (
        select c.words, false as is_other where c.similarity is not null
        union all
        select o.words, true from private.other_wordings(c.words) o (words)
      ) o
      offset 0
    ) w
  ), guessed as materialized (
    select w.n, k.id, k.is_own, k.ord, k.slug, w.is_other, 0.6 + 0.3 * w.similarity as confidence
    from worded w
    join known k on k.words = w.joined and not k.is_archived
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, w.is_other, 0.6 + 0.3 * w.similarity
    from worded w
    join known k on k.compact = w.compact and not k.is_archived
    where not w.is_other
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, w.is_other, 0.55 + 0.3 * w.similarity
    from worded w
    join known k on k.equipment = w.equipment and k.apart = w.apart and not k.is_archived
    where w.apart <> ''
  ), fuzzy as (
    -- Other words may be those of two exercises: then it is not clear which.
    select g.n, g.id, g.is_own, g.ord, g.slug, g.confidence
    from (select g.*, min(g.id::text) over (partition by g.n) <> max(g.id::text) over (partition by g.n) as is_unclear from guessed g) g
    where not (g.is_other and g.is_unclear)
  )
  select distinct on (f.n) f.n, f.id, round(f.confidence::numeric, 2)
  from (select * from exact union all select * from fuzzy) f
  order by f.n, f.confidence desc, f.is_own desc, f.ord, f.slug;
end
$$;
comment on function private.match_names(text[], bigint[]) is
  'The visible exercise that each name means, with a confidence from 0 to 1: own ones first, then the library, by name, alias, words in any order, the equipment said apart, without notes; misspelt or other words for the 300 most used.';
grant execute on function private.match_names(text[], bigint[]) to authenticated;

-- -------- supabase/schemas/imports/other_wordings.sql

create function private.other_wordings(words text[]) returns setof text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  if words @> '{bench}' and not words && '{press,dip}' then
    return next words || '{press}';
  end if;
  if words @> '{pulldown}' and not words @> '{lat}' then
    return next words || '{lat}';
  end if;
  if words @> '{single}' and not words && '{arm,leg}' then
    return query values (words || '{arm}'), (words || '{leg}');
  end if;
  if words @> '{chest,press}' and words && '{barbell,dumbbell}' then
    return next array_replace(words, 'chest', 'bench');
  end if;
  if words @> '{barbell,row}' and not words && '{bent,upright}' then
    return next words || '{bent,over}';
  end if;
end
$$;
comment on function private.other_wordings(text[]) is
  'The same exercise in more words, or in others: "reverse grip bench" leaves out the press.';
grant execute on function private.other_wordings(text[]) to authenticated;

-- -------- supabase/schemas/imports/others_at_work.sql

create function private.others_at_work() returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  return (
    select count(*)
    from pg_catalog.pg_stat_activity a
    where a.datname = current_database() and a.backend_type = 'client backend' and a.state = 'active'
      and a.pid <> pg_backend_pid()
  );
end
$$;
comment on function private.others_at_work() is
  'How many sessions besides this one the database is working for at this moment; 0 where the owner may not see them.';
grant execute on function private.others_at_work() to authenticated;

-- -------- supabase/schemas/imports/own_name_key.sql

create function private.own_name_key(name text) returns text
language sql immutable
set search_path = ''
as $$ select coalesce(nullif(private.search_key(n), ''), lower(n)) from (select btrim(left(name, 80))) c (n) $$;
comment on function private.own_name_key(text) is 'Names with the same one are the same exercise of a user, as exercises_own_name_key has it.';
grant execute on function private.own_name_key(text) to authenticated;

-- -------- supabase/schemas/imports/read_names.sql

create function private.read_names(names jsonb, mapping jsonb, uses bigint[]) returns setof private.imported_name
language plpgsql stable
set search_path = ''
set enable_nestloop = off
as $$
declare
  wrong jsonb;
begin
  if jsonb_typeof(names) is distinct from 'array' or jsonb_array_length(names) > 2000 then
    perform private.invalid('file');
  elsif exists (
    select from jsonb_array_elements(names) i (item)
    where jsonb_typeof(i.item -> 'name') is distinct from 'string'
      or char_length(btrim(i.item ->> 'name')) not between 1 and 200
  ) then
    perform private.invalid('names');
  elsif jsonb_typeof(mapping) is distinct from 'object' then
    perform private.invalid('options.mapping');
  elsif (
    select count(*) > 2000 or coalesce(max(greatest(char_length(m.key), char_length(m.value))), 0) > 200 from jsonb_each_text(mapping) m
  ) then
    perform private.invalid('options.mapping', 'too_long');
  end if;
  select jsonb_agg(jsonb_build_object('path', 'options.mapping.' || m.key, 'code', 'not_found') order by m.key)
  into wrong
  from jsonb_each_text(mapping) m
  where m.value is null
    or m.value not in ('custom', 'skip') and not exists (select from public.exercises e where e.id::text = lower(m.value));
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;

  return query
  with written as materialized (
    select i.n::integer as n, i.item ->> 'name' as name, private.own_name_key(i.item ->> 'name') as key,
      (i.item ->> 'exercise_id')::uuid as sent, i.item ->> 'tracking' as tracking
    from jsonb_array_elements(names) with ordinality i (item, n)
  ), told as materialized (
    select distinct on (w.n) w.n, m.value
    from jsonb_each_text(mapping) m
    join written w on w.key = private.own_name_key(m.key)
    order by w.n, m.key = w.name desc, m.key
  ), own as materialized (
    select distinct on (key) e.id, private.own_name_key(e.name) as key, e.archived_at is null as is_active
    from public.exercises e
    where e.user_id = (select auth.uid())
    order by key, e.archived_at desc nulls first
  ), certain as materialized (
    select w.*, t.value as told, o.id as own_id,
      case
        when t.value is null then coalesce(v.id, case when o.is_active then o.id end)
        when t.value = 'custom' then o.id
        when t.value <> 'skip' then t.value::uuid
      end as exercise_id
    from written w
    left join told t on t.n = w.n
    left join own o on o.key = w.key
    left join public.exercises v on v.id = w.sent
  ), matched as materialized (
    select u.ns[m.n] as n, m.exercise_id, m.confidence
    from (
      select array_agg(c.n order by c.n) as ns, array_agg(c.name order by c.n) as names, array_agg(read_names.uses[c.n] order by c.n) as uses
      from certain c
      where c.told is null and c.exercise_id is null
    ) u
    cross join lateral private.match_names(u.names, u.uses) m
  ), chosen as (
    select c.n, c.name, c.key, c.tracking, c.told = 'skip' as is_skipped,
      case when c.told is null then coalesce(c.exercise_id, m.exercise_id, c.own_id) else c.exercise_id end as exercise_id,
      coalesce(m.confidence, 1) as confidence
    from certain c
    left join matched m on m.n = c.n
  ), made as materialized (
    select k.key, gen_random_uuid() as id
    from (select distinct c.key from chosen c where c.exercise_id is null and c.is_skipped is not true) k
  )
  select c.n - 1, c.name, c.key, coalesce(c.exercise_id, m.id), c.confidence, c.exercise_id is null, coalesce(c.is_skipped, false),
    coalesce(
      (select t from unnest(enum_range(null::public.tracking_type)) t where t::text = c.tracking), 'weight_reps')
  from chosen c
  left join made m on m.key = c.key and c.exercise_id is null;
end
$$;
comment on function private.read_names(jsonb, jsonb, bigint[]) is
  'What each name of an import stands for: as told by the mapping, else by its id, else as matched; else a new exercise of the caller.';
grant execute on function private.read_names(jsonb, jsonb, bigint[]) to authenticated;

-- -------- supabase/schemas/imports/read_sets.sql

create function private.read_sets(
  sets jsonb, weight_factor numeric, distance_factor numeric,
  workouts private.imported_workout[], names private.imported_name[]
) returns setof private.imported_set
language plpgsql stable
set search_path = ''
set enable_nestloop = off
set jit = off
as $$
declare
  columns constant text[] := '{workout,line,name,type,entry,superset,reps,weight,rpe,duration_s,distance,rest_s,notes}';
begin
  if jsonb_typeof(sets) is distinct from 'object'
    or exists (select from unnest(columns) c where jsonb_typeof(sets -> c) is distinct from 'array') then
    perform private.invalid('sets');
  elsif (select count(distinct jsonb_array_length(sets -> c)) from unnest(columns) c) > 1
    or exists (
      select from jsonb_array_elements_text(sets -> 'workout') i (n)
      where coalesce(i.n::integer, -1) not between 0 and cardinality(workouts) - 1
    )
    or exists (
      select from jsonb_array_elements_text(sets -> 'name') i (n)
      where coalesce(i.n::integer, -1) not between 0 and cardinality(names) - 1
    ) then
    perform private.invalid('sets');
  end if;
  return query
  with written as (
    select s.workout::integer, s.line::integer, s.name::integer, s.type::public.set_type, s.entry::smallint,
      s.superset::smallint, s.reps::smallint, round(s.weight::numeric * weight_factor, 3) as weight_kg,
      s.rpe::numeric, s.duration_s::integer, round(s.distance::numeric * distance_factor, 3) as distance_m,
      s.rest_s::integer, s.notes, s.n
    from rows from (
      jsonb_array_elements_text(sets -> 'workout'), jsonb_array_elements_text(sets -> 'line'),
      jsonb_array_elements_text(sets -> 'name'), jsonb_array_elements_text(sets -> 'type'),
      jsonb_array_elements_text(sets -> 'entry'), jsonb_array_elements_text(sets -> 'superset'),
      jsonb_array_elements_text(sets -> 'reps'), jsonb_array_elements_text(sets -> 'weight'),
      jsonb_array_elements_text(sets -> 'rpe'), jsonb_array_elements_text(sets -> 'duration_s'),
      jsonb_array_elements_text(sets -> 'distance'), jsonb_array_elements_text(sets -> 'rest_s'),
      jsonb_array_elements_text(sets -> 'notes')
    ) with ordinality s (workout, line, name, type, entry, superset, reps, weight, rpe, duration_s, distance, rest_s,
      notes, n)
  ), judged as (
    select s.*,
      case
        when w.reason is not null then w.reason
        when s.weight_kg < 0 then 'the weight is negative'
        when s.weight_kg > 1500 then 'the weight is over 1500 kg'
        when s.distance_m < 0 then 'the distance is negative'
        when s.distance_m > 1000000 then 'the distance is over 1000 km'
      end as reason
    from written s
    join unnest(workouts) w on w.n = s.workout
    join unnest(names) k on k.n = s.name and not k.is_skipped
  ), placed as (
    select j.*, row_number() over (partition by j.workout, j.reason is null order by j.n) - 1 as position
    from judged j
  )
  select p.workout, p.line, p.name, coalesce(p.type, 'working'), p.entry, p.superset, p.reps, p.weight_kg, p.rpe,
    p.duration_s, p.distance_m, p.rest_s, nullif(p.notes, ''), p.position::integer,
    coalesce(p.reason, case when p.position > 299 then 'a workout has at most 300 sets' end)
  from placed p;
end
$$;
comment on function private.read_sets(jsonb, numeric, numeric, private.imported_workout[], private.imported_name[]) is
  'The sets of an import without the skipped names, in metric units and in their order; reason: why one cannot be stored.';
grant execute on function private.read_sets(jsonb, numeric, numeric, private.imported_workout[], private.imported_name[])
  to authenticated;

-- -------- supabase/schemas/imports/read_workouts.sql

create function private.read_workouts(workouts jsonb, source text, zone text) returns setof private.imported_workout
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  latest constant timestamptz := private.now() + interval '5 minutes';
begin
  if jsonb_typeof(workouts) is distinct from 'array'
    or exists (select from jsonb_array_elements(workouts) i (item) where i.item ->> 'key' is null) then
    perform private.invalid('workouts');
  end if;
  return query
  with written as materialized (
    select i.n, (i.item ->> 'id')::uuid as sent, private.imported_workout_id(me, source, i.item ->> 'key') as derived,
      i.item, coalesce(z.name, zone) as time_zone,
      private.imported_time(i.item ->> 'started_at', coalesce(z.name, zone)) as started_at,
      private.imported_time(i.item ->> 'finished_at', coalesce(z.name, zone)) as finished_at
    from jsonb_array_elements(workouts) with ordinality i (item, n)
    left join private.time_zones z on z.name = i.item ->> 'time_zone'
  ), ids as materialized (
    select array(select w.sent from written w where w.sent is not null union select w.derived from written w) as ids
  ), mine as materialized (
    select w.id from public.workouts w where w.user_id = me and w.id = any ((select ids from ids)::uuid[])
    union
    select private.deleted_among('workout', (select ids from ids))
  ), identified as (
    -- Somebody else's id is no more than a text that this workout's own id is made of.
    select w.*, coalesce(s.id, w.derived) as id, coalesce(s.id, d.id) is not null as is_known
    from written w
    left join mine s on s.id = w.sent
    left join mine d on d.id = w.derived
  )
  select (i.n - 1)::integer,
    jsonb_populate_record(null::private.workout_fields, i.item || jsonb_build_object(
      'id', i.id, 'title', nullif(btrim(i.item ->> 'title'), ''), 'notes', nullif(i.item ->> 'notes', ''),
      'started_at', i.started_at,
      'finished_at', greatest(i.started_at, least(i.finished_at, i.started_at + interval '24 hours', latest)),
      'time_zone', i.time_zone, 'source', 'import', 'plan_id', null, 'plan_day_id', null
    )),
    i.is_known or row_number() over (partition by i.id order by i.n) > 1,
    case
      when i.started_at is null or i.started_at < '1899-01-01T00:00:00Z' then 'the workout starts before 1899'
      when i.started_at > latest then 'the workout starts in the future'
    end
  from identified i;
end
$$;
comment on function private.read_workouts(jsonb, text, text) is
  'The workouts of an import with their times and ids; is_known: the caller has it or has deleted it; reason: why it cannot be stored.';
grant execute on function private.read_workouts(jsonb, text, text) to authenticated;

-- -------- supabase/schemas/imports/refused_set.sql

create function private.refused_set(s private.imported_set, is_taken boolean) returns private.imported_set
language plpgsql immutable
set search_path = ''
as $$
begin
  if is_taken and s.reason is null then
    s.reason := 'the id of its workout is taken';
  end if;
  return s;
end
$$;
comment on function private.refused_set(private.imported_set, boolean) is 'A set of a workout whose id somebody else has.';
grant execute on function private.refused_set(private.imported_set, boolean) to authenticated;

-- -------- supabase/schemas/imports/sorted_words.sql

create function private.sorted_words(words text[], without text default null) returns text
language sql immutable
set search_path = ''
as $$
  select coalesce(string_agg(distinct w.word collate "C", ' ' order by w.word collate "C"), '')
  from unnest(words) w (word)
  where w.word is distinct from without
$$;
comment on function private.sorted_words(text[], text) is 'Words as one text, each once, as private.match_keys() writes them.';
grant execute on function private.sorted_words(text[], text) to authenticated;

-- -------- supabase/schemas/imports/suggest_exercises.sql

create function private.suggest_exercises(names text[], without uuid[]) returns table (n integer, suggestions jsonb)
language plpgsql stable
set search_path = ''
set jit = off
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  if cardinality(names) > 0 is not true then
    return;
  end if;
  return query
  with known as materialized (
    select row_number() over () as k, e.id, e.name, cardinality(e.aliases) as aliases, string_to_array(k.words, ' ') as words
    from public.exercises e
    cross join unnest(e.match_keys) k (words)
    where e.archived_at is null and k.words <> '' and e.id <> all (without)
  ), words as materialized (
    select k.k, w.word from known k cross join unnest(k.words) w (word)
  ), weights as materialized (
    -- What many names have says little: "press" less than "pendlay".
    select w.word, ln(1 + (select count(*) from known)::numeric / count(*)) as weight from words w group by w.word
  ), lengths as materialized (
    select w.k, sum(g.weight) as weight from words w join weights g using (word) group by w.k
  ), wanted as materialized (
    select i.n::integer as n, w.word, coalesce(g.weight, (select max(weight) from weights)) as weight
    from unnest(names) with ordinality i (name, n)
    cross join lateral (select private.without_notes(i.name) as bare offset 0) b
    cross join lateral unnest(private.name_words(case when private.search_key(b.bare) = '' then i.name else b.bare end)) w (word)
    left join weights g on g.word = w.word
  ), asked as materialized (
    select w.n, sum(w.weight) as weight from wanted w group by w.n having count(*) <= 20
  ), shared as materialized (
    select w.n, s.k, sum(w.weight) as weight
    from wanted w
    join words s on s.word = w.word
    group by w.n, s.k
  ), scored as (
    select distinct on (s.n, k.id) s.n, k.id, k.name, k.aliases,
      -- What the name says and the exercise has not counts twice of what the exercise says beyond it.
      s.weight / (0.67 * a.weight + 0.33 * l.weight) as score
    from shared s
    join asked a on a.n = s.n
    join lengths l on l.k = s.k
    join known k on k.k = s.k
    order by s.n, k.id, score desc
  ), best as (
    -- The better known has more names.
    select s.*, row_number() over (partition by s.n order by s.score + 0.01 * s.aliases desc, s.name collate "C") as place
    from scored s
    where s.score >= 0.4
  )
  select b.n, jsonb_agg(jsonb_build_object(
    'exercise_id', b.id, 'exercise_name', b.name, 'confidence', round(least(0.9 * b.score, 0.84), 2)
  ) order by b.place)
  from best b
  where b.place <= 3
  group by b.n;
end
$$;
comment on function private.suggest_exercises(text[], uuid[]) is
  'Up to three visible exercises that each name may mean, by the words that they share, rare ones first: what a person may choose from.';
grant execute on function private.suggest_exercises(text[], uuid[]) to authenticated;

-- -------- supabase/schemas/imports/without_notes.sql

create function private.without_notes(name text) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  rest text := lower(name);
begin
  -- A1: · B2) · 1. · T1
  rest := regexp_replace(rest, '^\s*(\d{1,2}\s*[.):]|[a-h]\s?\d?\s*[.):]|[a-h]\d\s|t[1-4]\s)\s*', '');
  -- #2 · v2 · RPE 8 · @8 · 3x5 · x max · 5/3/1 · 3-0-1 · 30° · 60s · 5 km · (2)
  rest := regexp_replace(rest,
    '#\s?\d+|\mv\d\M|\mrpe\s?\d+([.,]5)?|@\s?\d+([.,]\d+)?|\m(\d+\s?)?[x×]\s?(\d+|max|failure)\M|\m\d+([-/]\d+)+\M|\m\d+\s?(°|degrees?\M|deg\M)|\m\d+([.,]\d+)?\s?(s|secs?|seconds?|min|mins|minutes?|k|km|mi|miles?|m|kgs?|lbs?|reps?|sets?|rm)\M|\(\s?\d+\s?\)',
    ' ', 'g');
  rest := regexp_replace(rest,
    '\m(old|new|backup|copy|main|heavy|light|slow|easy|volume|warm[- ]?up|drop[- ]?sets?|superset|amrap|finisher|deload|home gym|hotel( gym)?|gym( [a-z0-9])?|(each|per) (side|leg|arm|hand)|kgs?|lbs?|flat|v[- ]?bar|straight bar|max)\M',
    ' ', 'g');
  return rest;
end
$$;
comment on function private.without_notes(text) is
  'A name without what people add to it: a number, an effort, a scheme, a place, that it is old.';
grant execute on function private.without_notes(text) to authenticated;

-- -------- supabase/schemas/lookups/exercises_meant.sql

create function private.exercises_meant(names text[])
returns table (n integer, said text, exercise_id uuid, others text[])
language plpgsql stable
set search_path = ''
-- Compiling a search takes longer than running it.
set jit = off
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
  known uuid[];
  unknown text[];
begin
  -- Mostly a name is written as it stands here; matching other spellings reads every name there is.
  known := array(
    select (
      select e.id
      from public.exercises e
      cross join unnest(e.search_keys) with ordinality k (key, n)
      where w.key <> '' and e.search_keys @> array[w.key] and k.key = w.key and (e.archived_at is null or k.n = 1)
      order by e.archived_at is not null, k.n > 1, e.user_id is not null desc, k.n, e.slug
      limit 1
    )
    from unnest(names) with ordinality a (said, n)
    cross join lateral (select private.search_key(a.said) as key) w
    order by a.n
  );
  unknown := array(
    select a.said from unnest(names, known) a (said, id) where a.id is null and private.search_key(a.said) <> ''
  );
  return query
  with respelled as materialized (
    select unknown[m.n] as said, m.exercise_id
    from private.match_names(unknown, array_fill(1::bigint, array[cardinality(unknown)])) m
    where unknown <> '{}'
  ), matched as materialized (
    select a.n::integer as n, a.said, x.id as exercise_id, exists (
      select from private.performances p where p.user_id = me and p.exercise_id = x.id
    ) as is_logged
    from unnest(names, known) with ordinality a (said, id, n)
    cross join lateral (
      select coalesce(a.id, (select r.exercise_id from respelled r where r.said = a.said limit 1)) as id
    ) x
  ), alike as materialized (
    select m.n, e.id, e.name, s.score, exists (
      select from private.performances p where p.user_id = me and p.exercise_id = e.id
    ) as is_logged
    from matched m
    cross join lateral private.search_exercises(private.respelled(private.search_key(m.said))) s
    join public.exercises e on e.id = s.exercise_id and e.id is distinct from m.exercise_id
    where not m.is_logged
  ), choices as materialized (
    select l.n, count(*) filter (where l.is_logged) as logged, (array_agg(l.id) filter (where l.is_logged))[1] as first_logged
    from alike l
    group by l.n
  )
  select m.n, m.said, x.id, array(
    select l.name from alike l
    -- Of several that it may mean, those that are trained; else what the library has.
    where l.n = m.n and l.id is distinct from x.id and (l.is_logged or c.logged = 0)
    order by l.score desc, l.name
    limit 5
  )
  from matched m
  left join choices c on c.n = m.n
  cross join lateral (
    select coalesce(m.exercise_id, case when c.logged = 1 then c.first_logged end) as id
  ) x;
end
$$;
comment on function private.exercises_meant(text[]) is
  'The exercise that each name means, by the matcher of imports, or the only trained one that resembles it; where it was never trained, others that it may mean.';
grant execute on function private.exercises_meant(text[]) to authenticated;

-- -------- supabase/schemas/lookups/look_up.sql

create function public.look_up(payload jsonb) returns jsonb
language plpgsql stable
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  asked constant jsonb := payload -> 'lookups';
begin
  if jsonb_typeof(asked) is distinct from 'array' or jsonb_path_exists(asked, 'strict $[*] ? (@.type() != "object")') then
    perform private.invalid('lookups');
  elsif jsonb_array_length(asked) > 6 or octet_length(asked::text) > 8000 then
    perform private.invalid('lookups', 'too_long');
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise', case when l.item ->> 'exercise' <> '' then
        jsonb_build_object('said', m.said, 'name', e.name, 'tracking', e.tracking, 'others', m.others) end,
      'found', case
        -- What is not known is asked for again, not answered for everything.
        when l.item ->> 'exercise' <> '' and e.id is null then null
        when l.item ->> 'tool' = 'exercise_history' and e.id is null then null
        else case l.item ->> 'tool'
          when 'exercise_history' then private.look_up_exercise_history(l.item, e.id)
          when 'training_volume' then private.look_up_training_volume(l.item)
          when 'records' then private.look_up_records(l.item, e.id)
          when 'workouts' then private.look_up_workouts(l.item, e.id)
          when 'next_workout' then private.look_up_next_workout()
          when 'find_exercises' then private.look_up_exercises(l.item, e.id)
          when 'memories' then private.look_up_memories(l.item)
        end
      end
    ) order by l.n), '[]')
    from jsonb_array_elements(asked) with ordinality l (item, n)
    left join private.exercises_meant(array(
      select coalesce(a.item ->> 'exercise', '') from jsonb_array_elements(asked) with ordinality a (item, n) order by a.n
    )) m on m.n = l.n
    left join public.exercises e on e.id = m.exercise_id
  );
end
$$;
comment on function public.look_up(jsonb) is
  'What the companion looks up for POST /chat, { lookups: [{ tool, exercise, from, to, weeks, query, limit }] } of up to 6: for each { exercise, found }; exercise says which one a name was taken for.';
grant execute on function public.look_up(jsonb) to authenticated;

-- -------- supabase/schemas/lookups/look_up_exercise_history.sql

create function private.look_up_exercise_history(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('total', count(*), 'sessions', coalesce(jsonb_agg(jsonb_build_object(
      'date', s.item -> 'local_date', 'sets', s.item -> 'sets', 'estimated_1rm', s.item -> 'estimated_1rm',
      'volume_kg', s.item -> 'volume_kg', 'top_set', case when s.item -> 'top_set' <> 'null' then
        (s.item -> 'top_set') - '{position,exercise_id,exercise_name,entry,superset,rest_s,notes}'::text[] end
    ) order by s.n) filter (where s.back <= 400), '[]'))
    from (
      select d.item, d.n, count(*) over () - d.n + 1 as back
      from jsonb_array_elements(
        public.progress_exercise(exercise, private.lookup_range(asked)) -> 'data'
      ) with ordinality d (item, n)
    ) s
  );
end
$$;
comment on function private.look_up_exercise_history(jsonb, uuid) is
  'Sessions of an exercise between dates, oldest first: { total, sessions }, of which the last 400.';
grant execute on function private.look_up_exercise_history(jsonb, uuid) to authenticated;

-- -------- supabase/schemas/lookups/look_up_exercises.sql

create function private.look_up_exercises(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  most constant integer := coalesce(private.lookup_number(asked ->> 'limit', 20), 8);
  words constant text := coalesce(private.search_key(asked ->> 'query'), '');
  muscles constant text[] := private.labels_in(words, enum_range(null::public.muscle)::text[]);
  equipment constant text[] := private.labels_in(words, enum_range(null::public.equipment)::text[]);
  rest constant text := btrim(private.without_labels(words, muscles || equipment));
  found jsonb;
begin
  if exercise is not null then
    found := public.exercise_substitutes(exercise, equipment, most) -> 'data';
  else
    -- By name alone, what is trained or basic would stand behind what begins with an A.
    found := public.list_exercises(jsonb_strip_nulls(jsonb_build_object(
      'q', nullif(rest, ''), 'muscle', to_jsonb(muscles), 'equipment', to_jsonb(equipment)
    )), case when rest = '' then 100 else most end)::jsonb -> 'data';
    if found = '[]' and words <> '' then
      found := public.list_exercises(jsonb_build_object('q', words), most)::jsonb -> 'data';
    end if;
  end if;
  return jsonb_build_object('exercises', (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('ruled_out', r.because)) || jsonb_build_object(
      'name', f.item -> 'name', 'equipment', f.item -> 'equipment', 'level', f.item -> 'level',
      'primary_muscles', f.item -> 'primary_muscles', 'secondary_muscles', f.item -> 'secondary_muscles', 'sessions', f.sessions
    ) order by f.place), '[]')
    from (
      select d.item, p.sessions, row_number() over (
        order by case when rest = '' and exercise is null then p.sessions end desc nulls last,
          case when rest = '' and exercise is null then d.item ->> 'mechanic' = 'compound' end desc nulls last, d.n
      ) as place
      from jsonb_array_elements(found) with ordinality d (item, n)
      cross join lateral (
        select count(*) as sessions from private.performances p
        where p.user_id = me and p.exercise_id = (d.item ->> 'id')::uuid
      ) p
    ) f
    left join private.ruled_out() r on r.exercise_id = (f.item ->> 'id')::uuid
    where f.place <= most
  ));
end
$$;
comment on function private.look_up_exercises(jsonb, uuid) is
  'Exercises by name, muscle and equipment, or in place of one: { exercises }, each with how often it was trained, and which standing constraint rules it out.';
grant execute on function private.look_up_exercises(jsonb, uuid) to authenticated;

create function private.labels_in(words text, labels text[]) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select array_agg(l.label)
    from unnest(labels) l (label)
    where l.label <> 'other' and position(' ' || replace(l.label, '_', ' ') || ' ' in ' ' || words || ' ') > 0
  );
end
$$;
comment on function private.labels_in(text, text[]) is 'The labels that stand in a text as words of it; null for none.';
grant execute on function private.labels_in(text, text[]) to authenticated;

create function private.without_labels(words text, labels text[]) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  rest text := ' ' || words || ' ';
  label text;
begin
  foreach label in array coalesce(labels, '{}') loop
    rest := replace(rest, ' ' || replace(label, '_', ' ') || ' ', ' ');
  end loop;
  return rest;
end
$$;
comment on function private.without_labels(text, text[]) is 'A text without the labels that stand in it as words.';
grant execute on function private.without_labels(text, text[]) to authenticated;

-- -------- supabase/schemas/lookups/look_up_memories.sql

create function private.look_up_memories(asked jsonb) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return jsonb_build_object('memories', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'kind', m.kind, 'content', m.content, 'about', m.about, 'valid_from', m.valid_from, 'valid_until', m.valid_until,
      'created_at', m.created_at
    ) order by f.score desc, f.id), '[]')
    from public.match_memories(null, coalesce(private.lookup_number(asked ->> 'limit', 20), 8), asked ->> 'query') f
    join public.memories m on m.id = f.id
  ));
end
$$;
comment on function private.look_up_memories(jsonb) is 'Memories that share words with a text, best first: { memories }.';
grant execute on function private.look_up_memories(jsonb) to authenticated;

-- -------- supabase/schemas/lookups/look_up_next_workout.sql

create function private.look_up_next_workout() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select public.plan_next(p.id, d.id)
    from public.plans p
    cross join lateral (select private.next_plan_day(p.id) as id offset 0) d
    where p.user_id = (select auth.uid()) and p.is_active and d.id is not null
  );
end
$$;
comment on function private.look_up_next_workout() is 'plan_next() of the active plan; null without one, or while it has no day.';
grant execute on function private.look_up_next_workout() to authenticated;

-- -------- supabase/schemas/lookups/look_up_records.sql

create function private.look_up_records(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  from_date constant date := (private.lookup_range(asked) ->> 'from')::date;
  to_date constant date := (private.lookup_range(asked) ->> 'to')::date;
begin
  return (
    with held as (
      select r.*, count(*) over (partition by r.exercise_id) as kinds
      from jsonb_to_recordset(public.progress_records(case when exercise is not null then array[exercise] end) -> 'data') r (
        exercise_id uuid, exercise_name text, kind public.record_kind, value numeric, workout_id uuid, set_position integer,
        local_date date)
      where (from_date is null or r.local_date >= from_date) and (to_date is null or r.local_date <= to_date)
    ), ranked as (
      -- What is trained most comes first; of a time, what was set last.
      select h.exercise_id, h.exercise_name, case when from_date is null and to_date is null then (
          select count(*) from private.performances p where p.user_id = me and p.exercise_id = h.exercise_id
        ) end as sessions, max(h.local_date) as newest
      from held h
      group by h.exercise_id, h.exercise_name
      order by sessions desc nulls last, newest desc, h.exercise_name
      limit coalesce(private.lookup_number(asked ->> 'limit', 20), 10)
    )
    select jsonb_build_object('total', (select count(distinct h.exercise_id) from held h), 'exercises', coalesce(jsonb_agg(
      jsonb_build_object('name', k.exercise_name, 'records', (
        select jsonb_agg(jsonb_build_object('kind', h.kind, 'value', h.value, 'date', h.local_date, 'reps', s.reps) order by h.kind)
        from held h
        left join public.workout_sets s
          on s.workout_id = h.workout_id and s.user_id = me and s.position = h.set_position
        where h.exercise_id = k.exercise_id
      )) order by k.sessions desc nulls last, k.newest desc, k.exercise_name
    ), '[]'))
    from ranked k
  );
end
$$;
comment on function private.look_up_records(jsonb, uuid) is
  'Personal records, of one exercise or of those trained most, that were set between dates: { total, exercises }.';
grant execute on function private.look_up_records(jsonb, uuid) to authenticated;

-- -------- supabase/schemas/lookups/look_up_training_volume.sql

create function private.look_up_training_volume(asked jsonb) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return jsonb_build_object(
    'weeks', public.progress_volume(coalesce(private.lookup_number(asked ->> 'weeks', 52), 5)) -> 'data',
    'planned', private.planned_volume()
  );
end
$$;
comment on function private.look_up_training_volume(jsonb) is
  'Sets by week and muscle, and what the active plan asks for a week: { weeks, planned }.';
grant execute on function private.look_up_training_volume(jsonb) to authenticated;

-- -------- supabase/schemas/lookups/look_up_workouts.sql

create function private.look_up_workouts(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  page constant jsonb := public.list_workouts(
    private.lookup_range(asked) || jsonb_strip_nulls(
      jsonb_build_object('exercise_id', exercise, 'title', nullif(btrim(asked ->> 'query'), ''))),
    coalesce(private.lookup_number(asked ->> 'limit', 20), 5)
  );
begin
  return jsonb_build_object('more', page -> 'next_after' <> 'null', 'workouts', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'title', w.item -> 'title', 'notes', w.item -> 'notes', 'volume_kg', w.item -> 'volume_kg',
      'minutes', round(date_part('epoch', (w.item ->> 'finished_at')::timestamptz - (w.item ->> 'started_at')::timestamptz) / 60),
      'date', ((w.item ->> 'started_at')::timestamptz at time zone (w.item ->> 'time_zone'))::date,
      'sets', (
        select jsonb_agg(s.item - '{position,entry,superset,rest_s,notes}'::text[] order by s.n)
        from jsonb_array_elements(w.item -> 'sets') with ordinality s (item, n)
        where exercise is null or (s.item ->> 'exercise_id')::uuid = exercise
      )
    ) order by w.n), '[]')
    from jsonb_array_elements(page -> 'data') with ordinality w (item, n)
  ));
end
$$;
comment on function private.look_up_workouts(jsonb, uuid) is
  'Workouts between dates, with an exercise or with words in their title, newest first: { more, workouts }; of an exercise its sets alone.';
grant execute on function private.look_up_workouts(jsonb, uuid) to authenticated;

-- -------- supabase/schemas/lookups/lookup_range.sql

create function private.lookup_range(asked jsonb) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  weeks constant integer := private.lookup_number(asked ->> 'weeks', 52);
begin
  return jsonb_strip_nulls(jsonb_build_object(
    'from', coalesce(private.iso_date(asked ->> 'from'), private.this_week() - 7 * (weeks - 1)),
    'to', private.iso_date(asked ->> 'to')
  ));
end
$$;
comment on function private.lookup_range(jsonb) is
  'The dates that a lookup asks for, as filters of a list: from and to, or the last weeks with this one.';
grant execute on function private.lookup_range(jsonb) to authenticated;

create function private.lookup_number(words text, most integer) returns integer
language sql immutable
return case when words ~ '^[0-9]{1,4}$' then least(greatest(words::integer, 1), most) end;
comment on function private.lookup_number(text, integer) is 'A whole number from 1 to the most; null for what is none.';
grant execute on function private.lookup_number(text, integer) to authenticated;
