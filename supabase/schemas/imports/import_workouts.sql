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
