create function private.store_plan_days(target uuid, sent jsonb) returns void
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  days constant jsonb := private.with_plan_ids(target, sent);
begin
  insert into public.plan_days (id, plan_id, position, name)
  select (d.day ->> 'id')::uuid, target, d.n - 1, d.day ->> 'name'
  from jsonb_array_elements(days) with ordinality d (day, n)
  on conflict (id) do nothing;
  update public.plan_days k
  set position = d.n - 1, name = d.day ->> 'name'
  from jsonb_array_elements(days) with ordinality d (day, n)
  where k.id = (d.day ->> 'id')::uuid and k.plan_id = target
    and (k.position, k.name) is distinct from ((d.n - 1)::smallint, d.day ->> 'name');
  -- An id that belongs to another plan, or to somebody else, was neither inserted nor updated.
  if (select count(*) from public.plan_days k where k.plan_id = target
      and k.id in (select (d.day ->> 'id')::uuid from jsonb_array_elements(days) d (day)))
    <> jsonb_array_length(days) then
    perform private.fail('id_taken');
  end if;

  insert into public.plan_exercises (id, plan_day_id, position, exercise_id, superset, notes,
    progression_kind, progression_step, progression_step_unit)
  select i.id, i.plan_day_id, i.position, i.exercise_id, i.superset, i.notes,
    i.progression_kind, i.progression_step, i.progression_step_unit
  from private.plan_items(days) i
  on conflict (id) do nothing;
  update public.plan_exercises k
  set plan_day_id = i.plan_day_id, position = i.position, exercise_id = i.exercise_id, superset = i.superset,
    notes = i.notes, progression_kind = i.progression_kind, progression_step = i.progression_step,
    progression_step_unit = i.progression_step_unit
  from private.plan_items(days) i
  where k.id = i.id
    and (k.plan_day_id, k.position, k.exercise_id, k.superset, k.notes, k.progression_kind, k.progression_step,
        k.progression_step_unit)
      is distinct from (i.plan_day_id, i.position::smallint, i.exercise_id, i.superset, i.notes, i.progression_kind,
        i.progression_step, i.progression_step_unit)
    and exists (select from public.plan_days d where d.id = k.plan_day_id and d.plan_id = target);

  delete from public.plan_exercises k
  using public.plan_days d
  where d.id = k.plan_day_id and d.plan_id = target
    and k.id not in (select i.id from private.plan_items(days) i);
  delete from public.plan_days k
  where k.plan_id = target
    and k.id not in (select (d.day ->> 'id')::uuid from jsonb_array_elements(days) d (day));

  if (
    select count(*)
    from public.plan_exercises k
    join public.plan_days d on d.id = k.plan_day_id
    where d.plan_id = target
  ) <> (select count(*) from private.plan_items(days)) then
    perform private.fail('id_taken');
  end if;

  delete from public.plan_sets s
  using private.plan_items(days) i
  where s.plan_exercise_id = i.id;
  insert into public.plan_sets (plan_exercise_id, position, type, reps_min, reps_max, weight_kg, duration_s,
    distance_m, rpe, rest_s, amrap, weeks, percent_tm)
  select i.id, s.n - 1, coalesce(r.type, 'working'), r.reps_min, r.reps_max, r.weight_kg, r.duration_s,
    r.distance_m, r.rpe, r.rest_s, coalesce(r.amrap, false), r.weeks, r.percent_tm
  from private.plan_items(days) i
  cross join jsonb_array_elements(i.sets) with ordinality s (item, n)
  cross join jsonb_populate_record(null::public.plan_sets, s.item) r;
end
$$;
comment on function private.store_plan_days(uuid, jsonb) is 'Makes the days of an own plan what was sent, in a few set-based statements.';
grant execute on function private.store_plan_days(uuid, jsonb) to authenticated;
