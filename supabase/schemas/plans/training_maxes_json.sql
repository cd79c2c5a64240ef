create function private.training_maxes_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  if not exists (select from public.plan_training_maxes m where m.plan_id = p.id and m.user_id = p.user_id) then
    return '[]';
  end if;
  return (
    select jsonb_agg(jsonb_build_object(
      'exercise_id', t.exercise_id, 'exercise_name', e.name, 'weight_kg', t.weight_kg
    ) order by lower(e.name), e.id)
    from private.training_maxes(p, private.pass_now(p, private.next_plan_day(p.id))) t
    join public.exercises e on e.id = t.exercise_id
  );
end
$$;
comment on function private.training_maxes_json(public.plans) is 'The training maxes of a plan as they are now, as the API shows them.';
grant execute on function private.training_maxes_json(public.plans) to authenticated;
