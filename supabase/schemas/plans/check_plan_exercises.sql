create function private.check_plan_exercises(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  unknown jsonb;
begin
  if jsonb_typeof(payload -> 'days') is distinct from 'array' or jsonb_array_length(payload -> 'days') not between 1 and 14 then
    perform private.invalid('days');
  end if;
  select jsonb_agg(jsonb_build_object('path', format('days.%s.exercises', d.n - 1), 'code', 'invalid') order by d.n)
  into unknown
  from jsonb_array_elements(payload -> 'days') with ordinality d (day, n)
  where jsonb_typeof(d.day -> 'exercises') is distinct from 'array'
    or jsonb_array_length(d.day -> 'exercises') not between 1 and 30;
  if unknown is not null then
    perform private.fail('validation_failed', unknown);
  end if;
  select jsonb_agg(jsonb_build_object(
    'path', format('days.%s.exercises.%s.exercise_id', d.n - 1, x.n - 1), 'code', 'not_found'
  ) order by d.n, x.n)
  into unknown
  from jsonb_array_elements(payload -> 'days') with ordinality d (day, n)
  cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  where not exists (select from public.exercises e where e.id = (x.item ->> 'exercise_id')::uuid);
  if unknown is not null then
    perform private.fail('validation_failed', unknown);
  end if;
end
$$;
comment on function private.check_plan_exercises(jsonb) is
  'validation_failed without 1 to 14 days of 1 to 30 exercises, and for each exercise that the caller cannot see.';
grant execute on function private.check_plan_exercises(jsonb) to authenticated;
