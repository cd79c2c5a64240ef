create function private.store_training_maxes(target uuid, sent jsonb, known jsonb, next_cycle integer) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  delete from public.plan_training_maxes m
  where m.plan_id = target
    and m.exercise_id not in (select (s.item ->> 'exercise_id')::uuid from jsonb_array_elements(sent) s (item));
  insert into public.plan_training_maxes as m (plan_id, exercise_id, weight_kg, counted_cycles)
  select target, (s.item ->> 'exercise_id')::uuid, (s.item ->> 'weight_kg')::numeric, next_cycle
  from jsonb_array_elements(sent) s (item)
  where not exists (
    select from jsonb_array_elements(known) k (item)
    where k.item -> 'exercise_id' = s.item -> 'exercise_id' and k.item -> 'weight_kg' = s.item -> 'weight_kg'
  )
  on conflict (plan_id, exercise_id) do update
    set weight_kg = excluded.weight_kg, counted_cycles = excluded.counted_cycles;
end
$$;
comment on function private.store_training_maxes(uuid, jsonb, jsonb, integer) is
  'Makes the training maxes of an own plan what was sent. Those that are as known go on with their cycles; the others count from next_cycle.';
grant execute on function private.store_training_maxes(uuid, jsonb, jsonb, integer) to authenticated;
