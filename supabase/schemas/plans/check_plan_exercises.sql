create function private.check_plan_exercises(sent jsonb, exercises public.plan_exercises[]) returns void
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  unknown jsonb;
begin
  if not exists (
    select from unnest(exercises) x where not exists (select from public.exercises e where e.id = x.exercise_id)
  ) then
    return;
  end if;
  select jsonb_agg(jsonb_build_object(
    'path', format('days.%s.exercises.%s.exercise_id', d.n - 1, x.n - 1), 'code', 'not_found'
  ) order by d.n, x.n)
  into unknown
  from jsonb_array_elements(sent) with ordinality d (day, n)
  cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  where not exists (select from public.exercises e where e.id = (x.item ->> 'exercise_id')::uuid);
  perform private.fail('validation_failed', unknown);
end
$$;
comment on function private.check_plan_exercises(jsonb, public.plan_exercises[]) is
  'validation_failed for each exercise of days as sent, and as rows, that the caller cannot see.';
grant execute on function private.check_plan_exercises(jsonb, public.plan_exercises[]) to authenticated;
