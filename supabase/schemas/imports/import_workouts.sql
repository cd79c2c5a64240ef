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
      'first', min((w.fields).started_at), 'last', max((w.fields).started_at),
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
