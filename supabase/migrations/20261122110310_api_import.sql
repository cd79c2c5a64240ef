-- POST /workouts/import: a whole file is one call of a few set-based statements.

create function private.name_words(name text) returns text[]
language sql immutable
set search_path = ''
as $$
  -- Other trackers write the same name as "Pull Ups", "Pull-Up", "Pullup"; "Curl (EZ Bar)", "EZ-Bar Curls".
  select coalesce(array_agg(r.word order by r.word collate "C"), '{}')
  from string_to_table(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      private.search_key(translate(name, '''’‘ʼ`´', '')),
      '\m(pull|push|chin|sit|step|muscle|get|roll|press) (up|down|over|through|apart|out)(s?)\M', '\1\2\3', 'g'),
      '\m(skull|bench|cross|wood|dead|body|face|hyper) (crusher|pressing|over|chop|lift|weight|pull|extension)(s?)\M', '\1\2\3', 'g'),
      '\m(t|ez|trap|hex) (curl )?bars?\M', '\1bar', 'g'),
      '\m(smith|medicine|med|stability|swiss) (machine|ball)\M', '\1\2', 'g'),
    ' ') w (word)
  cross join lateral (select regexp_replace(regexp_replace(w.word, '(ch|sh|ss|x)es$', '\1'), '([^s])s$', '\1') as stem) s
  cross join lateral (select case s.stem
    when 'flye' then 'fly' when 'flie' then 'fly'
    when 'db' then 'dumbbell' when 'bb' then 'barbell' when 'kb' then 'kettlebell'
    when 'one' then 'single' when '1' then 'single' when 'legged' then 'leg' when 'armed' then 'arm'
    when 'smith' then 'smithmachine' when 'ez' then 'ezbar' when 'hexbar' then 'trapbar' when 'banded' then 'band'
    when 'medball' then 'medicineball' when 'swissball' then 'stabilityball' when 'trx' then 'suspension'
    when 'pressdown' then 'pushdown' when 'calve' then 'calf' when 'woodchopper' then 'woodchop'
    else s.stem
  end as word) r
  where r.word not in ('', 'and', 'the')
$$;
comment on function private.name_words(text) is
  'The words of an exercise''s name in alphabetical order, in the singular, and in one of the spellings in use.';
grant execute on function private.name_words(text) to authenticated;

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

create function private.match_names(names text[], uses bigint[]) returns table (n integer, exercise_id uuid, confidence numeric)
language plpgsql stable
set search_path = ''
set jit = off
-- Nothing is known of the sizes beforehand, and a loop over thousands of names in thousands takes minutes.
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  return query
  with known as materialized (
    select e.id, e.user_id is not null as is_own, e.archived_at is not null as is_archived, e.slug, k.ord, c.key,
      replace(c.key, ' ', '') as compact, c.words, c.equipment, array_remove(c.words, c.equipment) as apart
    from public.exercises e
    cross join unnest(e.name || e.aliases) with ordinality k (name, ord)
    cross join lateral (
      select private.search_key(k.name) as key, private.name_words(k.name) as words,
        private.equipment_word(e.equipment) as equipment
      offset 0
    ) c
    where e.archived_at is null or k.ord = 1
  ), read as materialized (
    select i.n::integer as n, private.search_key(i.name) as key, private.name_words(i.name) as words, i.uses
    from unnest(match_names.names, match_names.uses) with ordinality i (name, uses, n)
  ), equipped as materialized (
    select r.*, private.equipment_in(r.words) as equipment from read r
  ), wanted as materialized (
    select e.*, replace(e.key, ' ', '') as compact, array_remove(e.words, e.equipment) as apart from equipped e
  ), exact as materialized (
    select w.n, k.id, k.is_own, k.ord, k.slug,
      case
        when k.is_archived then 0.92
        when k.key = w.key then case k.ord when 1 then 1 else 0.98 end
        else 0.97
      end as confidence
    from wanted w
    join known k on k.compact = w.compact
    where w.key <> ''
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.95
    from wanted w
    join known k on k.words = w.words and not k.is_archived
    where w.words <> '{}'
    union all
    -- Bench Press (Barbell) is what has the barbell, and is called Bench Press once that is said.
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.9
    from wanted w
    join known k on k.equipment = w.equipment and k.apart = w.apart and not k.is_archived
    where w.apart <> '{}'
  ), missed as materialized (
    -- Bounded, since each is compared with every word: a file may have invented its names.
    select w.*
    from wanted w
    where cardinality(w.words) <= 10
      and not exists (select from exact x where x.n = w.n)
    order by w.uses desc, w.n
    limit 300
  ), vocabulary as materialized (
    select v.word, bool_or(not k.is_own) as is_of_library
    from known k
    cross join unnest(k.words) v (word)
    group by v.word
  ), alike as materialized (
    -- Only a word that no exercise has can be a typo: "abduction" never becomes "adduction".
    select u.word, v.word as meant, extensions.similarity(u.word, v.word) as similarity
    from (select distinct u.word from missed m cross join unnest(m.words) u (word)) u
    join vocabulary v
      on v.is_of_library
      and left(v.word, 1) = left(u.word, 1)
      and abs(char_length(v.word) - char_length(u.word)) <= 1
      and (extensions.similarity(u.word, v.word) >= 0.5
        or char_length(u.word) = char_length(v.word) and private.letters(u.word) = private.letters(v.word))
    where char_length(u.word) between 4 and 30
      and not exists (select from vocabulary v where v.word = u.word)
  ), respelled as materialized (
    -- And only when it is clear of which: "aduction" may be either.
    select a.word, min(a.meant) as meant, min(a.similarity) as similarity
    from (select a.*, max(a.similarity) over (partition by a.word) as best from alike a) a
    where a.similarity > a.best - 0.2
    group by a.word
    having count(*) = 1
  ), corrected as materialized (
    select m.n, array_agg(coalesce(r.meant, u.word) order by coalesce(r.meant, u.word) collate "C") as words,
      coalesce(min(r.similarity), 1) as similarity
    from missed m
    cross join unnest(m.words) u (word)
    left join respelled r on r.word = u.word
    group by m.n
    having count(r.meant) > 0
  ), corrected_apart as materialized (
    select c.*, array_remove(c.words, c.equipment) as apart
    from (select c.*, private.equipment_in(c.words) as equipment from corrected c offset 0) c
  ), fuzzy as (
    select c.n, k.id, k.is_own, k.ord, k.slug, 0.6 + 0.3 * c.similarity as confidence
    from corrected_apart c
    join known k on k.words = c.words and not k.is_archived
    union all
    select c.n, k.id, k.is_own, k.ord, k.slug, 0.55 + 0.3 * c.similarity
    from corrected_apart c
    join known k on k.equipment = c.equipment and k.apart = c.apart and not k.is_archived
    where c.apart <> '{}'
  )
  select distinct on (f.n) f.n, f.id, round(f.confidence::numeric, 2)
  from (select * from exact union all select * from fuzzy) f
  order by f.n, f.confidence desc, f.is_own desc, f.ord, f.slug;
end
$$;
comment on function private.match_names(text[], bigint[]) is
  'The visible exercise that each name means, with a confidence from 0 to 1: own ones first, then the library, by name, alias, words in any order, the equipment said apart; misspelt words by trigrams, for the 300 most used.';
grant execute on function private.match_names(text[], bigint[]) to authenticated;

create type private.imported_name as (
  n integer, name text, key text, exercise_id uuid, confidence numeric, is_new boolean, is_skipped boolean,
  tracking public.tracking_type
);
create type private.imported_workout as (
  n integer, id uuid, title text, started_at timestamptz, finished_at timestamptz, time_zone text,
  perceived_exertion numeric, notes text, is_known boolean, reason text
);
create type private.imported_set as (
  workout integer, line integer, name integer, type public.set_type, entry smallint, superset smallint, reps smallint,
  weight_kg numeric, rpe numeric, duration_s integer, distance_m numeric, rest_s integer, notes text,
  position integer, reason text
);

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

create function private.imported_workout_id(owner uuid, source text, key text) returns uuid
language sql immutable
set search_path = ''
as $$
  select overlay(overlay(
    md5(format('workout:%s:%s:%s', owner, source, key)) placing '8' from 13) placing '8' from 17)::uuid
$$;
comment on function private.imported_workout_id(uuid, text, text) is
  'The same workout of the same file has the same id however often it is imported: a UUID of version 8.';
grant execute on function private.imported_workout_id(uuid, text, text) to authenticated;

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

create function private.own_name_key(name text) returns text
language sql immutable
set search_path = ''
as $$ select coalesce(nullif(private.search_key(n), ''), lower(n)) from (select btrim(left(name, 80))) c (n) $$;
comment on function private.own_name_key(text) is 'Names with the same one are the same exercise of a user, as exercises_own_name_key has it.';
grant execute on function private.own_name_key(text) to authenticated;

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
  ), matched as materialized (
    select m.n, m.exercise_id, m.confidence
    from private.match_names(array(select w.name from written w order by w.n), uses) m
  ), chosen as (
    select w.*, t.value = 'skip' as is_skipped,
      case
        when t.value = 'custom' then o.id
        when t.value is not null and t.value <> 'skip' then t.value::uuid
        else coalesce(v.id, case when o.is_active then o.id end, m.exercise_id, o.id)
      end as exercise_id,
      case
        when t.value is null and v.id is null and o.is_active is not true then coalesce(m.confidence, 1)
        else 1
      end as confidence
    from written w
    left join told t on t.n = w.n
    left join own o on o.key = w.key
    left join public.exercises v on v.id = w.sent
    left join matched m on m.n = w.n
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
      nullif(btrim(i.item ->> 'title'), '') as title, coalesce(z.name, zone) as time_zone,
      private.imported_time(i.item ->> 'started_at', coalesce(z.name, zone)) as started_at,
      private.imported_time(i.item ->> 'finished_at', coalesce(z.name, zone)) as finished_at,
      (i.item ->> 'perceived_exertion')::numeric as perceived_exertion, nullif(i.item ->> 'notes', '') as notes
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
  select (i.n - 1)::integer, i.id, i.title, i.started_at,
    greatest(i.started_at, least(i.finished_at, i.started_at + interval '24 hours', latest)),
    i.time_zone, i.perceived_exertion, i.notes,
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

create function private.add_imported_workouts(workouts private.imported_workout[]) returns setof integer
language sql volatile
set search_path = ''
as $$
  with added as (
    insert into public.workouts (id, title, started_at, finished_at, time_zone, perceived_exertion, notes, source)
    select w.id, w.title, w.started_at, w.finished_at, w.time_zone, w.perceived_exertion, w.notes, 'import'
    from unnest(workouts) w
    on conflict (id) do nothing
    returning id
  )
  select w.n from unnest(workouts) w join added a on a.id = w.id
$$;
comment on function private.add_imported_workouts(private.imported_workout[]) is 'Inserts workouts; answers which of them are new.';
grant execute on function private.add_imported_workouts(private.imported_workout[]) to authenticated;

create function private.add_imported_sets(
  sets private.imported_set[], workouts private.imported_workout[], names private.imported_name[]
) returns void
language sql volatile
set search_path = ''
as $$
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select w.id, s.position, k.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s,
    s.distance_m, s.rest_s, s.notes
  from unnest(sets) s
  join unnest(workouts) w on w.n = s.workout
  join unnest(names) k on k.n = s.name
$$;
comment on function private.add_imported_sets(private.imported_set[], private.imported_workout[], private.imported_name[]) is
  'Inserts the sets of these workouts.';
grant execute on function private.add_imported_sets(private.imported_set[], private.imported_workout[], private.imported_name[])
  to authenticated;

create function public.import_workouts(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set jit = off
-- The Data API takes this for the call, in place of the role's 8 s.
set statement_timeout = '60s'
as $$
declare
  me constant uuid := private.lock_account();
  profile public.profiles;
  source constant text := payload ->> 'source';
  unit text := payload ->> 'unit';
  zone text := payload ->> 'time_zone';
  uses bigint[];
  names private.imported_name[];
  workouts private.imported_workout[];
  sets private.imported_set[];
  fresh private.imported_workout[];
  fresh_sets private.imported_set[];
  fresh_names private.imported_name[];
  added integer[];
  answer jsonb;
begin
  select * into strict profile from public.profiles p where p.id = me;
  unit := coalesce(unit, case profile.unit_system when 'imperial' then 'lb' else 'kg' end);
  zone := coalesce(zone, profile.time_zone);
  if source is null or source not in ('strong', 'hevy', 'slowburn') then
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

  select array_agg(w) filter (where not w.is_known),
    jsonb_build_object(
      'source', source, 'unit', unit,
      'unit_from', case when payload ->> 'unit' is null then 'profile' else payload ->> 'unit_from' end,
      'time_zone', zone,
      'first', min(w.started_at), 'last', max(w.started_at),
      'workouts', count(*), 'sets', coalesce(sum(s.sets), 0),
      'created', count(*) filter (where not w.is_known), 'duplicates', count(*) filter (where w.is_known)
    )
  into fresh, answer
  from unnest(workouts) w
  join (
    select s.workout, count(*) as sets from unnest(sets) s where s.reason is null group by s.workout
  ) s on s.workout = w.n;

  answer := answer || (
    select jsonb_build_object(
      'mapped', coalesce(jsonb_agg(jsonb_build_object(
        'name', k.name, 'exercise_id', k.exercise_id, 'exercise_name', e.name, 'confidence', k.confidence, 'sets', s.sets
      ) order by s.sets desc, k.name) filter (where not k.is_new), '[]'),
      'unmapped', coalesce(jsonb_agg(jsonb_build_object('name', k.name, 'sets', s.sets)
        order by s.sets desc, k.name) filter (where k.is_new), '[]')
    )
    from (select s.name, count(*) as sets from unnest(sets) s where s.reason is null group by s.name) s
    join unnest(names) k on k.n = s.name
    left join public.exercises e on e.id = k.exercise_id
  ) || jsonb_build_object('rows_rejected', coalesce((
    select jsonb_agg(jsonb_build_object('line', s.line, 'reason', s.reason) order by s.line)
    from unnest(sets) s
    where s.reason is not null
  ), '[]'));
  if (payload ->> 'dry_run')::boolean or fresh is null then
    return answer;
  end if;

  added := array(select private.add_imported_workouts(fresh));
  fresh_sets := array(select s from unnest(sets) s where s.reason is null and s.workout = any (added));
  fresh_names := array(select k from unnest(names) k where k.is_new and k.n in (select s.name from unnest(fresh_sets) s));
  perform private.add_imported_exercises(fresh_names);
  perform private.add_imported_sets(fresh_sets, fresh, names);
  return answer;
end
$$;
comment on function public.import_workouts(jsonb) is
  'POST /workouts/import: source, unit, the columns of sets; answers what was, or with dry_run would be, created.';
grant execute on function public.import_workouts(jsonb) to authenticated;
