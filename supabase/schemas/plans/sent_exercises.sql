create function private.sent_exercises(days public.plan_days[], sent jsonb, known public.plan_exercises[])
returns public.plan_exercises[]
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  sent_ids constant uuid[] := case when known <> '{}' then array(
    select (i.id #>> '{}')::uuid
    from jsonb_path_query(sent, '$[*].exercises[*].id ? (@ != null)') i (id)
  ) end;
begin
  -- As for days: one sent without its id keeps it in the same place.
  return array(
    select row(
      coalesce((x.item ->> 'id')::uuid, k.id, gen_random_uuid()), (days[d.n]).id, auth.uid(), x.n - 1,
      (x.item ->> 'exercise_id')::uuid, (x.item ->> 'superset')::smallint, x.item ->> 'notes',
      x.item #>> '{progression,kind}', (x.item #>> '{progression,step}')::numeric, x.item #>> '{progression,step_unit}',
      array(
        select row(coalesce(s.type, 'working'), s.reps_min, s.reps_max, s.weight_kg, s.duration_s, s.distance_m, s.rpe,
          s.rest_s, coalesce(s.amrap, false), s.weeks, s.percent_tm)::public.plan_set_fields::public.plan_set
        from jsonb_populate_recordset(null::public.plan_set_fields, x.item -> 'sets') s
      )
    )::public.plan_exercises
    from jsonb_array_elements(sent) with ordinality d (day, n)
    cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
    left join unnest(known) k
      on x.item ->> 'id' is null and k.plan_day_id = (days[d.n]).id and k.position = x.n - 1
      and k.exercise_id = (x.item ->> 'exercise_id')::uuid and k.id <> all (sent_ids)
    order by d.n, x.n
  );
end
$$;
comment on function private.sent_exercises(public.plan_days[], jsonb, public.plan_exercises[]) is
  'The exercises of these days as sent, as rows, each with an id.';
grant execute on function private.sent_exercises(public.plan_days[], jsonb, public.plan_exercises[]) to authenticated;
