create function private.check_template_maxes(ids jsonb, maxes jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  select jsonb_agg(jsonb_build_object(
    'path', format('training_maxes.%s.exercise_id', m.n - 1), 'code', case when m.is_known then 'invalid' else 'not_found' end
  ) order by m.n)
  into wrong
  from (
    select l.n, exists (select from jsonb_each(ids) i where i.value = l.item -> 'exercise_id') as is_known,
      row_number() over (partition by l.item -> 'exercise_id' order by l.n) as nth
    from jsonb_array_elements(maxes) with ordinality l (item, n)
  ) m
  where not m.is_known or m.nth > 1;
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_template_maxes(jsonb, jsonb) is
  'validation_failed for each training max of an exercise that is none of { slug: id }, or that has one already.';
grant execute on function private.check_template_maxes(jsonb, jsonb) to authenticated;
