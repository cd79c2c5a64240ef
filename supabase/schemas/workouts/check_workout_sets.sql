create function private.check_workout_sets(sets jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  unknown jsonb;
begin
  if jsonb_typeof(sets) is distinct from 'array' or jsonb_array_length(sets) not between 1 and 300 then
    perform private.invalid('sets');
  end if;
  select jsonb_agg(
    jsonb_build_object('path', format('sets.%s.exercise_id', s.n - 1), 'code', 'not_found') order by s.n)
  into unknown
  from jsonb_array_elements(sets) with ordinality s (item, n)
  where not exists (select from public.exercises e where e.id = (s.item ->> 'exercise_id')::uuid);
  if unknown is not null then
    perform private.fail('validation_failed', unknown);
  end if;
end
$$;
comment on function private.check_workout_sets(jsonb) is 'validation_failed without 1 to 300 sets, and for each set of an exercise that the caller cannot see.';
grant execute on function private.check_workout_sets(jsonb) to authenticated;
