create function private.check_training_maxes(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  if coalesce(payload -> 'training_maxes', '[]') = '[]' then
    return;
  elsif jsonb_array_length(coalesce(payload -> 'training_maxes', '[]')) > 100 then
    perform private.invalid('training_maxes', 'too_long');
  end if;
  select jsonb_agg(jsonb_build_object(
    'path', format('training_maxes.%s.exercise_id', m.n - 1), 'code', 'not_found'
  ) order by m.n)
  into wrong
  from jsonb_array_elements(coalesce(payload -> 'training_maxes', '[]')) with ordinality m (item, n)
  where not exists (select from public.exercises e where e.id = (m.item ->> 'exercise_id')::uuid);
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_training_maxes(jsonb) is
  'validation_failed for more than 100 training maxes, and for each of an exercise that the caller cannot see.';
grant execute on function private.check_training_maxes(jsonb) to authenticated;
