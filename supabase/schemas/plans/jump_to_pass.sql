create function private.jump_to_pass(target uuid, pass integer) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  p public.plans;
  keep integer;
begin
  select * into p from public.plans q where q.id = target;
  -- A jump that nothing followed is none; the oldest of very many is forgotten.
  keep := cardinality(p.jumped_at) - (
    not exists (
      select from public.workouts w
      where w.user_id = p.user_id and w.plan_id = target and w.created_at >= p.jumped_at[cardinality(p.jumped_at)]
    ) and cardinality(p.jumped_at) > 0
  )::integer;
  update public.plans q
  set jumped_at = (p.jumped_at[1:keep])[greatest(keep - 998, 1):] || private.now(),
    jumped_to = (p.jumped_to[1:keep])[greatest(keep - 998, 1):] || pass
  where q.id = target;
end
$$;
comment on function private.jump_to_pass(uuid, integer) is
  'Goes on with an own plan from this pass: what is logged from now on counts from there.';
grant execute on function private.jump_to_pass(uuid, integer) to authenticated;
