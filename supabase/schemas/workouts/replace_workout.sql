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
