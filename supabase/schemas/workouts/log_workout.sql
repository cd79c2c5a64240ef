create function public.log_workout(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  rank_before constant smallint := (select p.affinity_rank from public.profiles p where p.id = me);
  zone text;
  replay json;
  plan record;
  records jsonb;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  replay := private.claim('workout', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  zone := private.check_workout_times(payload);
  perform private.check_workout_sets(payload -> 'sets');
  plan := private.resolve_plan((payload ->> 'plan_id')::uuid, (payload ->> 'plan_day_id')::uuid);

  -- One statement, so that the triggers of the workout see its sets.
  with logged as (
    insert into private.workout_fields
    select r.*
    from jsonb_populate_record(null::private.workout_fields, payload || jsonb_build_object(
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
  cross join private.sent_sets(l.id, payload -> 'sets') s;
  if not found then
    perform private.fail('id_taken');
  end if;
  records := private.new_records(target);
  perform private.remember_events(target, records);

  return private.keep_answer('workout', target, payload, json_build_object(
    'workout', public.get_workout(target),
    'personal_records', records,
    'affinity', private.log_affinity(target, rank_before),
    'warnings', plan.warnings
  ));
end
$$;
comment on function public.log_workout(jsonb) is
  'POST /workouts/log: the workout with its sets, its records and what it did to affinity, as { created, body }.';
grant execute on function public.log_workout(jsonb) to authenticated;
