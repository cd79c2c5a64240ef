-- workouts: logging is one call and one transaction of a few set-based statements.

create view private.shown_sets with (security_invoker = true) as
select
  s.workout_id, s.user_id, s.position, s.exercise_id, s.type, s.reps, s.weight_kg, s.duration_s, s.distance_m,
  jsonb_build_object(
    'position', s.position, 'exercise_id', s.exercise_id, 'exercise_name', e.name, 'type', s.type,
    'entry', s.entry, 'superset', s.superset, 'reps', s.reps, 'weight_kg', s.weight_kg, 'rpe', s.rpe,
    'duration_s', s.duration_s, 'distance_m', s.distance_m, 'rest_s', s.rest_s, 'notes', s.notes
  ) as shown,
  case when s.type <> 'warmup' and e.is_loaded then s.reps * s.weight_kg end as volume_kg
from public.workout_sets s
join public.exercises e on e.id = s.exercise_id;
comment on view private.shown_sets is 'Each set as the API shows it; a view, so that a page of workouts stays one plan.';
grant select on private.shown_sets to authenticated;

create function private.workout_json(w public.workouts) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', w.id, 'plan_id', w.plan_id, 'plan_day_id', w.plan_day_id, 'title', w.title,
    'started_at', w.started_at, 'finished_at', w.finished_at, 'time_zone', w.time_zone,
    'perceived_exertion', w.perceived_exertion, 'notes', w.notes, 'source', w.source, 'version', w.version,
    'created_at', w.created_at, 'updated_at', w.updated_at,
    'sets', coalesce(jsonb_agg(s.shown order by s.position) filter (where s.workout_id is not null), '[]'),
    'volume_kg', coalesce(sum(s.volume_kg), 0)
  )
  from (select w.id) one
  left join private.shown_sets s on s.workout_id = one.id and s.user_id = w.user_id
$$;
comment on function private.workout_json(public.workouts) is
  'Workout, as the API shows it; volume_kg is the sum of reps times load over all but warm-up sets.';
grant execute on function private.workout_json(public.workouts) to authenticated;

create function private.log_affinity(target uuid, rank_before smallint default null) returns jsonb
language sql stable
set search_path = ''
as $$
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
$$;
comment on function private.log_affinity(uuid, smallint) is
  'What a workout has earned, and where the caller''s affinity stands; leveled_up when it passed the highest level before.';
grant execute on function private.log_affinity(uuid, smallint) to authenticated;

create function private.check_workout_sets(sets jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  unknown jsonb;
begin
  if jsonb_typeof(sets) is distinct from 'array' or jsonb_array_length(sets) not between 1 and 300 then
    perform private.invalid('sets');
  end if;
  select jsonb_agg(
    jsonb_build_object('path', format('sets.%s.exercise_id', s.n - 1), 'code', 'not_found') order by s.n)
  into unknown
  from jsonb_array_elements(sets) with ordinality s (item, n)
  where not exists (select from public.exercises e where e.id = (s.item ->> 'exercise_id')::uuid);
  if unknown is not null then
    perform private.fail('validation_failed', unknown);
  end if;
end
$$;
comment on function private.check_workout_sets(jsonb) is 'validation_failed without 1 to 300 sets, and for each set of an exercise that the caller cannot see.';
grant execute on function private.check_workout_sets(jsonb) to authenticated;

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

create function private.check_workout_times(payload jsonb) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  zone constant text := coalesce(
    payload ->> 'time_zone',
    (select p.time_zone from public.profiles p where p.id = (select auth.uid()))
  );
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
comment on function private.check_workout_times(jsonb) is
  'The workout''s time zone; validation_failed for an unknown one, and for times over 5 minutes ahead.';
grant execute on function private.check_workout_times(jsonb) to authenticated;

create function private.sent_sets(target uuid, sets jsonb) returns setof public.workout_sets
language sql stable
set search_path = ''
as $$
  select target, (select auth.uid()), (s.n - 1)::smallint, s.exercise_id, coalesce(s.type, 'working'),
    coalesce(s.entry, (sum(s.changed) over (order by s.n) - 1)::smallint),
    s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s, s.distance_m, s.rest_s, s.notes
  from (
    select r.*, i.n,
      (r.exercise_id is distinct from lag(r.exercise_id) over (order by i.n))::integer as changed
    from jsonb_array_elements(sets) with ordinality i (item, n)
    cross join jsonb_populate_record(null::public.workout_sets, i.item) r
  ) s
$$;
comment on function private.sent_sets(uuid, jsonb) is
  'The sets in their order, as rows; without an entry, a new exercise card begins where the exercise changes.';
grant execute on function private.sent_sets(uuid, jsonb) to authenticated;

create function private.store_sets(target uuid, sets jsonb) returns void
language sql volatile
set search_path = ''
as $$
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select s.workout_id, s.position, s.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe,
    s.duration_s, s.distance_m, s.rest_s, s.notes
  from private.sent_sets(target, sets) s
$$;
comment on function private.store_sets(uuid, jsonb) is 'Inserts the sets of a workout that has none.';
grant execute on function private.store_sets(uuid, jsonb) to authenticated;

create function private.differ_from_stored(target uuid, sets jsonb) returns boolean
language sql stable
set search_path = ''
as $$
  with sent as (
    select * from private.sent_sets(target, sets)
  ), stored as (
    select * from public.workout_sets s where s.workout_id = target and s.user_id = (select auth.uid())
  )
  select exists (select from (table sent except table stored) d)
    or exists (select from (table stored except table sent) d)
$$;
comment on function private.differ_from_stored(uuid, jsonb) is 'Whether a workout''s sets are others than those sent.';
grant execute on function private.differ_from_stored(uuid, jsonb) to authenticated;

create function public.log_workout(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  rank_before constant smallint := (select p.affinity_rank from public.profiles p where p.id = me);
  zone text;
  replay jsonb;
  plan record;
  records jsonb;
begin
  replay := private.claim('workout', target, payload);
  if replay is not null then
    return jsonb_build_object('created', false, 'body', replay);
  end if;
  zone := private.check_workout_times(payload);
  perform private.check_workout_sets(payload -> 'sets');
  plan := private.resolve_plan((payload ->> 'plan_id')::uuid, (payload ->> 'plan_day_id')::uuid);

  insert into public.workouts (id, plan_id, plan_day_id, title, started_at, finished_at, time_zone,
    perceived_exertion, notes)
  values (
    target, plan.plan_id, plan.plan_day_id, payload ->> 'title', (payload ->> 'started_at')::timestamptz,
    (payload ->> 'finished_at')::timestamptz, zone, (payload ->> 'perceived_exertion')::numeric, payload ->> 'notes'
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  perform private.store_sets(target, payload -> 'sets');
  records := private.new_records(target);
  perform private.remember_events(target, records);

  return private.keep_answer('workout', target, jsonb_build_object(
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

create function public.get_workout(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select private.workout_json(w) into answer from public.workouts w where w.id = target and w.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_workout(uuid) is 'GET /workouts/{id}.';
grant execute on function public.get_workout(uuid) to authenticated;

create function public.replace_workout(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.workouts;
  sent jsonb;
  plan record;
  version_after integer;
  records jsonb;
begin
  select * into stored from public.workouts w where w.id = target and w.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  -- A workout keeps its time zone unless another one is sent.
  sent := jsonb_build_object('time_zone', stored.time_zone) || jsonb_strip_nulls(payload);
  perform private.check_workout_times(sent);
  perform private.check_workout_sets(sent -> 'sets');
  plan := private.resolve_plan((sent ->> 'plan_id')::uuid, (sent ->> 'plan_day_id')::uuid);

  update public.workouts w
  set plan_id = plan.plan_id, plan_day_id = plan.plan_day_id, title = sent ->> 'title',
    started_at = (sent ->> 'started_at')::timestamptz, finished_at = (sent ->> 'finished_at')::timestamptz,
    time_zone = sent ->> 'time_zone', perceived_exertion = (sent ->> 'perceived_exertion')::numeric,
    notes = sent ->> 'notes'
  where w.id = target
  returning w.version into version_after;
  if private.differ_from_stored(target, sent -> 'sets') then
    delete from public.workout_sets s where s.workout_id = target and s.user_id = me;
    perform private.store_sets(target, sent -> 'sets');
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

create function public.list_workouts(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  from_text constant text := filters ->> 'from';
  to_text constant text := filters ->> 'to';
  from_date constant date := case when length(from_text) = 10 then from_text::date end;
  to_date constant date := case when length(to_text) = 10 then to_text::date end;
  from_time constant timestamptz := case when length(from_text) > 10 then from_text::timestamptz end;
  to_time constant timestamptz := case when length(to_text) > 10 then to_text::timestamptz end;
  of_exercise constant uuid := (filters ->> 'exercise_id')::uuid;
  of_plan constant uuid := (filters ->> 'plan_id')::uuid;
begin
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.workout_json(f.w), 'key', jsonb_build_array((f.w).started_at, (f.w).id))
        order by (f.w).started_at desc, (f.w).id desc
      )
      from (
        select w
        from public.workouts w
        where w.user_id = me
          and (from_date is null or w.local_date >= from_date)
          and (to_date is null or w.local_date <= to_date)
          and (from_time is null or w.started_at >= from_time)
          and (to_time is null or w.started_at < to_time)
          and (of_plan is null or w.plan_id = of_plan)
          and (of_exercise is null or exists (
            select from public.workout_sets s
            where s.workout_id = w.id and s.user_id = me and s.exercise_id = of_exercise
          ))
          and (page_after is null
            or (w.started_at, w.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by w.started_at desc, w.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_workouts(jsonb, integer, jsonb) is
  'GET /workouts, newest first: from and to are local dates, both inclusive, or times, to exclusive.';
grant execute on function public.list_workouts(jsonb, integer, jsonb) to authenticated;

create function public.delete_workout(target uuid) returns void
language plpgsql volatile
set search_path = ''
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

create function public.workout_changes(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  seen constant bigint := coalesce((page_after ->> 0)::bigint, 0);
begin
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
