-- exercises: search, lookup, substitutes, and the user's own ones.

create function private.exercise_json(e public.exercises) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', e.id, 'slug', e.slug, 'name', e.name, 'aliases', e.aliases, 'category', e.category,
    'level', e.level, 'force', e.force, 'mechanic', e.mechanic, 'equipment', e.equipment,
    'primary_muscles', e.primary_muscles, 'secondary_muscles', e.secondary_muscles,
    'instructions', e.instructions, 'tracking', e.tracking, 'is_custom', e.user_id is not null,
    'is_archived', e.archived_at is not null, 'version', e.version
  )
$$;
comment on function private.exercise_json(public.exercises) is 'Exercise, as the API shows it.';
grant execute on function private.exercise_json(public.exercises) to authenticated;

create function private.letters(word text) returns text
language sql immutable
set search_path = ''
as $$ select string_agg(c, '' order by c collate "C") from string_to_table(word, null) c $$;
comment on function private.letters(text) is 'The letters of a word in alphabetical order.';
grant execute on function private.letters(text) to authenticated;

create function private.respelled(key text) returns text
language sql stable
set search_path = ''
as $$
  -- Swapped letters (sqaut) share too few trigrams with the word that was meant.
  with wanted as (
    select w.word, w.n,
      char_length(w.word) >= 4
        and not exists (select from public.exercises e where strpos(e.search_text, w.word) > 0) as is_unknown
    from string_to_table(key, ' ') with ordinality w (word, n)
  )
  select string_agg(coalesce(meant.word, w.word), ' ' order by w.n)
  from wanted w
  left join lateral (
    select k.word
    from public.exercises e
    cross join unnest(e.search_keys) s (key)
    cross join string_to_table(s.key, ' ') k (word)
    where w.is_unknown
      and left(k.word, 1) = left(w.word, 1)
      and char_length(k.word) = char_length(w.word)
      and private.letters(k.word) = private.letters(w.word)
    group by k.word
    order by count(*) desc, k.word
    limit 1
  ) meant on true
$$;
comment on function private.respelled(text) is
  'A search key in which a word that no exercise has becomes the one of the same letters, if there is one.';
grant execute on function private.respelled(text) to authenticated;

create function private.search_exercises(wanted text) returns table (exercise_id uuid, score real)
language sql stable
set search_path = ''
as $$
  -- Equal, equal but for spaces, begins with it, holds it as words; else by trigrams, which forgive typos.
  -- A name found through an alias stands just behind one found by its own name.
  select e.id, max(
    case
      when k.key = w.key then 1
      when replace(k.key, ' ', '') = w.compact then 0.98
      when k.key like w.key || ' %' then 0.9
      when ' ' || k.key || ' ' like '% ' || w.key || ' %' then 0.85
      when k.key like w.key || '%' then 0.8
      -- Word similarity takes words in any order; alone it would not tell a name from a longer one that holds it.
      else 0.8 * greatest(
        extensions.similarity(k.key, w.key),
        extensions.similarity(replace(k.key, ' ', ''), w.compact),
        0.4 * extensions.similarity(k.key, w.key) + 0.5 * extensions.word_similarity(w.key, k.key)
      )
    end - case k.n when 1 then 0 else 0.01 end
  )::real as score
  from (select key, replace(key, ' ', '') as compact from private.respelled(private.search_key(wanted)) key) w
  join public.exercises e
    on w.key <> ''
    and e.archived_at is null
    and (strpos(e.search_text, w.compact) > 0 or extensions.word_similarity(w.key, e.search_text) >= 0.45)
  cross join unnest(e.search_keys) with ordinality k (key, n)
  group by e.id
$$;
comment on function private.search_exercises(text) is
  'Visible exercises whose name or an alias resembles the text, with a score from 0 to 1.';
grant execute on function private.search_exercises(text) to authenticated;

create function public.list_exercises(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
-- The planner thinks a search dear enough to compile: 225 ms for a query of 6 to 15.
set jit = off
as $$
declare
  wanted constant text := filters ->> 'q';
  ids constant text[] := private.texts(filters -> 'ids');
  muscles constant text[] := private.texts(filters -> 'muscle');
  equipments constant text[] := private.texts(filters -> 'equipment');
  categories constant text[] := private.texts(filters -> 'category');
  levels constant text[] := private.texts(filters -> 'level');
  mechanics constant text[] := private.texts(filters -> 'mechanic');
  forces constant text[] := private.texts(filters -> 'force');
  trackings constant text[] := private.texts(filters -> 'tracking');
  custom constant boolean := (filters -> 'custom')::boolean;
  page_name constant text := page_after ->> 0;
  page_id constant uuid := (page_after ->> 1)::uuid;
  rows jsonb;
begin
  perform private.require_account();
  select coalesce(jsonb_agg(
    jsonb_build_object('row', private.exercise_json(f.e), 'key', jsonb_build_array(f.name, (f.e).id))
    order by f.score desc nulls last, f.name collate "C", (f.e).id
  ), '[]')
  into rows
  from (
    select e, lower(e.name) as name, s.score
    from public.exercises e
    left join private.search_exercises(wanted) s on s.exercise_id = e.id
    where (wanted is null or s.exercise_id is not null)
      -- Asked for by id, an archived exercise is still read.
      and (e.archived_at is null or ids is not null)
      and (ids is null or e.id::text = any (ids))
      and (muscles is null or e.primary_muscles::text[] && muscles)
      and (equipments is null or e.equipment::text = any (equipments))
      and (categories is null or e.category::text = any (categories))
      and (levels is null or e.level::text = any (levels))
      and (mechanics is null or e.mechanic::text = any (mechanics))
      and (forces is null or e.force::text = any (forces))
      and (trackings is null or e.tracking::text = any (trackings))
      and (custom is null or (e.user_id is not null) = custom)
      and (page_id is null or (lower(e.name) collate "C", e.id) > (page_name, page_id))
    order by s.score desc nulls last, lower(e.name) collate "C", e.id
    limit page_limit + 1
  ) f;
  if wanted is not null then
    return private.page(rows, page_limit) || '{"next_after": null}';
  end if;
  return private.page(rows, page_limit);
end
$$;
comment on function public.list_exercises(jsonb, integer, jsonb) is
  'GET /exercises: filters AND, values of one filter OR; with q the best matches, else by name.';
grant execute on function public.list_exercises(jsonb, integer, jsonb) to authenticated;

create function public.exercise_facets() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  return (
    with visible as (
      select * from public.exercises where archived_at is null
    ), counted as (
      select 'muscle' as facet, m::text as value, count(*) as n
      from visible v cross join unnest(v.primary_muscles) m group by m
      union all
      select f.facet, f.value, count(*)
      from visible v
      cross join lateral (values
        ('equipment', v.equipment::text), ('category', v.category::text), ('level', v.level::text),
        ('mechanic', v.mechanic::text), ('force', v.force::text), ('tracking', v.tracking::text),
        ('custom', (v.user_id is not null)::text)
      ) f (facet, value)
      where f.value is not null
      group by f.facet, f.value
    )
    select jsonb_object_agg(facet, facet_values)
    from (
      select facet, jsonb_agg(jsonb_build_object('value', value, 'count', n) order by n desc, value) as facet_values
      from counted
      group by facet
    ) f
  );
end
$$;
comment on function public.exercise_facets() is 'GET /exercises/facets: every filter value with its number of exercises.';
grant execute on function public.exercise_facets() to authenticated;

create function public.get_exercise(ref text) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  found_json jsonb;
begin
  perform private.require_account();
  select private.exercise_json(e) into found_json
  from public.exercises e
  where e.id::text = lower(ref) or e.slug = lower(ref)
  order by e.id::text = lower(ref) desc, e.user_id nulls last
  limit 1;
  if found_json is null then
    perform private.fail('not_found');
  end if;
  return found_json;
end
$$;
comment on function public.get_exercise(text) is 'GET /exercises/{id or slug}.';
grant execute on function public.get_exercise(text) to authenticated;

create function private.overlap(a public.muscle[], b public.muscle[]) returns real
language sql immutable
set search_path = ''
as $$
  select coalesce(
    (select count(*) from unnest(a) m where m = any (b))::real
      / nullif((select count(*) from (select unnest(a) union select unnest(b)) u), 0),
    0
  )::real
$$;
comment on function private.overlap(public.muscle[], public.muscle[]) is 'Jaccard index of two sets of muscles, 0 to 1.';
grant execute on function private.overlap(public.muscle[], public.muscle[]) to authenticated;

create function public.exercise_substitutes(
  target uuid, equipment text[] default null, page_limit integer default 20
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  original public.exercises;
begin
  perform private.require_account();
  select * into original from public.exercises e where e.id = target;
  if original.id is null then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object(
    'data', coalesce((
      select jsonb_agg(private.exercise_json(r.e) order by r.score desc, lower((r.e).name), (r.e).id)
      from (
        select
          e,
          4 * private.overlap(e.primary_muscles, original.primary_muscles)
            + 2 * private.overlap(e.secondary_muscles, original.secondary_muscles)
            + (e.mechanic is not distinct from original.mechanic)::integer
            + (e.force is not distinct from original.force)::integer
            + 0.5 * (e.tracking = original.tracking)::integer as score
        from public.exercises e
        where e.id <> original.id
          and e.archived_at is null
          and e.primary_muscles && original.primary_muscles
          and (exercise_substitutes.equipment is null or e.equipment::text = any (exercise_substitutes.equipment))
        order by score desc, lower(e.name), e.id
        limit page_limit
      ) r
    ), '[]'),
    'next_after', null
  );
end
$$;
comment on function public.exercise_substitutes(uuid, text[], integer) is
  'GET /exercises/{id}/substitutes: by shared muscles first, then mechanic, force and tracking.';
grant execute on function public.exercise_substitutes(uuid, text[], integer) to authenticated;

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

create function public.create_exercise(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  wanted public.exercises;
  replay jsonb;
begin
  perform private.lock_account();
  replay := private.claim('exercise', target, payload);
  if replay is not null then
    return jsonb_build_object('created', false, 'body', replay);
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
  return private.keep_answer('exercise', target, public.get_exercise(target::text));
end
$$;
comment on function public.create_exercise(jsonb) is 'POST /exercises: { created, body }.';
grant execute on function public.create_exercise(jsonb) to authenticated;

create function public.replace_exercise(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.exercises;
  wanted public.exercises;
begin
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

create function private.bury_one(resource text, target uuid) returns void
language sql volatile security definer
set search_path = ''
as $$
  insert into private.receipts as r (resource, id, user_id, deleted_at)
  values (resource, target, auth.uid(), private.now())
  on conflict (resource, id) do update
    set deleted_at = excluded.deleted_at, payload_hash = null, answer = null
    where r.user_id = excluded.user_id
$$;
comment on function private.bury_one(text, uuid) is 'A tombstone for a row that stays, such as an archived exercise.';
grant execute on function private.bury_one(text, uuid) to authenticated;

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
