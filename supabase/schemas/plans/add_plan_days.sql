create function private.add_plan_days(days public.plan_days[], exercises public.plan_exercises[]) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  added integer;
begin
  -- An id that belongs to another plan, or to somebody else, is not inserted.
  if days <> '{}' then
    insert into public.plan_days (id, plan_id, position, name)
    select d.id, d.plan_id, d.position, d.name from unnest(days) d
    on conflict (id) do nothing;
    get diagnostics added = row_count;
    if added < cardinality(days) then
      perform private.fail('id_taken');
    end if;
  end if;
  if exercises <> '{}' then
    insert into public.plan_exercises (id, plan_day_id, position, exercise_id, superset, notes,
      progression_kind, progression_step, progression_step_unit, sets)
    select x.id, x.plan_day_id, x.position, x.exercise_id, x.superset, x.notes,
      x.progression_kind, x.progression_step, x.progression_step_unit, x.sets
    from unnest(exercises) x
    on conflict (id) do nothing;
    get diagnostics added = row_count;
    if added < cardinality(exercises) then
      perform private.fail('id_taken');
    end if;
  end if;
end
$$;
comment on function private.add_plan_days(public.plan_days[], public.plan_exercises[]) is 'Adds days and exercises to own plans; id_taken for an id that there is already.';
grant execute on function private.add_plan_days(public.plan_days[], public.plan_exercises[]) to authenticated;
