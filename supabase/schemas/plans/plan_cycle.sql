create function private.plan_cycle(p public.plans, of_day uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  has_maxes constant boolean := exists (
    select from public.plan_training_maxes m where m.plan_id = p.id and m.user_id = p.user_id
  );
  pass integer := 0;
begin
  if p.weeks > 1 or has_maxes then
    pass := private.pass_now(p, of_day);
  end if;
  return jsonb_build_object(
    'week', pass % p.weeks + 1, 'weeks', p.weeks, 'week_names', p.week_names,
    'weeks_trained', case when p.weeks > 1 then (
      select coalesce(jsonb_object_agg(q.workout_id, q.pass % p.weeks + 1), '{}') from private.plan_passes(p) q
    ) else '{}' end,
    'training_maxes', case when has_maxes then (
      select coalesce(jsonb_agg(to_jsonb(t)), '[]') from private.training_maxes(p, pass) t
    ) else '[]' end
  );
end
$$;
comment on function private.plan_cycle(public.plans, uuid) is
  'Which week of the cycle a day of a plan would be in now, the week of each workout, and the training maxes with what the last cycle changed.';
grant execute on function private.plan_cycle(public.plans, uuid) to authenticated;
