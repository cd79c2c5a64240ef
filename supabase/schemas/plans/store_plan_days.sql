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
