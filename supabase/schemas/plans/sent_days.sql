create function private.sent_days(target uuid, sent jsonb, known public.plan_days[]) returns public.plan_days[]
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  -- A day sent without its id keeps it where nothing else tells it apart from the stored one, so that the same
  -- document sent twice is the same plan.
  return array(
    select row(
      coalesce((d.day ->> 'id')::uuid, k.id, gen_random_uuid()), target, auth.uid(), d.n - 1, d.day ->> 'name'
    )::public.plan_days
    from jsonb_array_elements(sent) with ordinality d (day, n)
    left join unnest(known) k
      on d.day ->> 'id' is null and k.position = d.n - 1 and k.name = d.day ->> 'name'
      and not exists (select from jsonb_array_elements(sent) o (day) where (o.day ->> 'id')::uuid = k.id)
    order by d.n
  );
end
$$;
comment on function private.sent_days(uuid, jsonb, public.plan_days[]) is 'The days of a plan as sent, as rows, each with an id.';
grant execute on function private.sent_days(uuid, jsonb, public.plan_days[]) to authenticated;
