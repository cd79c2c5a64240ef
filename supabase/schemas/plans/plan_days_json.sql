create function private.plan_days_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', d.id, 'name', d.name,
      'exercises', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', x.id, 'exercise_id', x.exercise_id, 'exercise_name', e.name, 'superset', x.superset,
          'notes', x.notes,
          'progression', case
            when x.progression_kind = 'none' then jsonb_build_object('kind', 'none')
            when x.progression_kind is not null then jsonb_build_object(
              'kind', x.progression_kind, 'step', x.progression_step, 'step_unit', x.progression_step_unit)
          end,
          'sets', coalesce((
            select jsonb_agg(jsonb_build_object(
              'type', s.type, 'reps_min', s.reps_min, 'reps_max', s.reps_max, 'weight_kg', s.weight_kg,
              'duration_s', s.duration_s, 'distance_m', s.distance_m, 'rpe', s.rpe, 'rest_s', s.rest_s,
              'amrap', s.amrap, 'weeks', s.weeks, 'percent_tm', s.percent_tm
            ) order by s.position)
            from public.plan_sets s
            where s.plan_exercise_id = x.id and s.user_id = p.user_id
          ), '[]')
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
comment on function private.plan_days_json(public.plans) is 'The days of a plan, as the API shows them, with exercises and the sets of all weeks.';
grant execute on function private.plan_days_json(public.plans) to authenticated;
