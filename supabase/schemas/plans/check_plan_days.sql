create function private.check_plan_days(sent jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  if jsonb_typeof(sent) is distinct from 'array' or jsonb_array_length(sent) not between 1 and 14 then
    perform private.invalid('days');
  end if;
  select jsonb_agg(jsonb_build_object('path', format('days.%s.exercises', d.n - 1), 'code', 'invalid') order by d.n)
  into wrong
  from jsonb_array_elements(sent) with ordinality d (day, n)
  where jsonb_typeof(d.day -> 'exercises') is distinct from 'array'
    or jsonb_array_length(d.day -> 'exercises') not between 1 and 30;
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_plan_days(jsonb) is 'validation_failed without 1 to 14 days of 1 to 30 exercises.';
grant execute on function private.check_plan_days(jsonb) to authenticated;
