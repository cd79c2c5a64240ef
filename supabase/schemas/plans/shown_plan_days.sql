create function private.shown_plan_days(p public.plans) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'id', d.id, 'name', d.name,
      'exercises', coalesce((
        select json_agg(json_build_object(
          'id', x.id, 'exercise_id', x.exercise_id, 'exercise_name', e.name, 'superset', x.superset,
          'notes', x.notes,
          'progression', case
            when x.progression_kind = 'none' then json_build_object('kind', 'none')
            when x.progression_kind is not null then json_build_object(
              'kind', x.progression_kind, 'step', x.progression_step, 'step_unit', x.progression_step_unit)
          end,
          'sets', x.sets
        ) order by x.position)
        from public.plan_exercises x
        join public.exercises e on e.id = x.exercise_id
        where x.plan_day_id = d.id and x.user_id = p.user_id
      ), '[]')
    ) order by d.position), '[]')
    from public.plan_days d
    where d.plan_id = p.id and d.user_id = p.user_id
  );
end
$$;
comment on function private.shown_plan_days(public.plans) is
  'The days of a plan, as the API shows them, with exercises and the sets of all weeks.';
grant execute on function private.shown_plan_days(public.plans) to authenticated;
