create function private.plan_now_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  has_maxes constant boolean := exists (
    select from public.plan_training_maxes m where m.plan_id = p.id and m.user_id = p.user_id
  );
  pass integer;
begin
  if p.weeks = 1 and not has_maxes then
    return '{"week": 1, "training_maxes": []}';
  end if;
  pass := private.pass_now(p, private.next_plan_day(p.id));
  return jsonb_build_object('week', pass % p.weeks + 1, 'training_maxes', case when has_maxes then (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', t.exercise_id, 'exercise_name', e.name, 'weight_kg', t.weight_kg
    ) order by lower(e.name), e.id), '[]')
    from private.training_maxes(p, pass) t
    join public.exercises e on e.id = t.exercise_id
  ) else '[]' end);
end
$$;
comment on function private.plan_now_json(public.plans) is
  'What of a plan follows from the log: the week that comes next, and the training maxes as they are now.';
grant execute on function private.plan_now_json(public.plans) to authenticated;
