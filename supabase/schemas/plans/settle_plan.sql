create function private.settle_plan(stored public.plans, before jsonb, pass_before integer, payload jsonb) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  wanted_maxes constant jsonb := coalesce(payload -> 'training_maxes', '[]');
  known constant jsonb := before -> 'training_maxes';
  edited public.plans;
  days jsonb;
  here integer := pass_before;
  cycle integer := pass_before / stored.weeks;
begin
  select * into edited from public.plans p where p.id = stored.id;
  if edited.weeks = 1 and stored.weeks = 1 and wanted_maxes = '[]' and known = '[]' then
    return;
  end if;
  days := private.plan_days_json(edited);
  if edited.weeks <> stored.weeks then
    -- Cycles of another length are others: they begin anew, in the same week as far as there is one.
    cycle := 0;
    here := least(pass_before % stored.weeks, edited.weeks - 1);
    update public.plans p
    set weeks_since = private.now(), jumped_at = array[private.now()], jumped_to = array[here]
    where p.id = stored.id;
  elsif jsonb_path_query_array(days, '$[*].id') <> jsonb_path_query_array(before, '$.days[*].id') then
    perform private.jump_to_pass(stored.id, here);
  end if;
  if edited.weeks <> stored.weeks or days <> before -> 'days' then
    -- What is done so far was judged by what was asked then.
    update public.plan_training_maxes m
    set weight_kg = (k.item ->> 'weight_kg')::numeric,
      counted_cycles = cycle + greatest(m.counted_cycles - pass_before / stored.weeks, 0)
    from jsonb_array_elements(known) k (item)
    where m.plan_id = stored.id and m.exercise_id = (k.item ->> 'exercise_id')::uuid;
  end if;
  perform private.store_training_maxes(stored.id, wanted_maxes, known, cycle + (here % edited.weeks > 0)::integer);
end
$$;
comment on function private.settle_plan(public.plans, jsonb, integer, jsonb) is
  'The part of PUT /plans/{id} that is about weeks and training maxes: neither moves because something else was edited.';
grant execute on function private.settle_plan(public.plans, jsonb, integer, jsonb) to authenticated;
