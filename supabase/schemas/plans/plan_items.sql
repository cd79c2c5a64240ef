create function private.plan_items(days jsonb)
returns table (
  id uuid, plan_day_id uuid, "position" integer, exercise_id uuid, superset smallint, notes text,
  progression_kind text, progression_step numeric, progression_step_unit text, sets jsonb
)
language sql immutable
begin atomic
  select
    (x.item ->> 'id')::uuid, (d.day ->> 'id')::uuid, (x.n - 1)::integer, (x.item ->> 'exercise_id')::uuid,
    (x.item ->> 'superset')::smallint, x.item ->> 'notes', x.item #>> '{progression,kind}',
    (x.item #>> '{progression,step}')::numeric, x.item #>> '{progression,step_unit}', x.item -> 'sets'
  from jsonb_array_elements(days) d (day)
  cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n);
end;
comment on function private.plan_items(jsonb) is 'The exercises of all days as rows.';
grant execute on function private.plan_items(jsonb) to authenticated;
