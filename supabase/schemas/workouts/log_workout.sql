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
