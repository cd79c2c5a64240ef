create function private.with_plan_ids(target uuid, days jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  -- A day or exercise sent without its id keeps it where nothing else tells it apart from the stored one,
  -- so that the same document sent twice is the same plan.
  return (
    with sent as (
      select d.day, d.n, d.day ->> 'id' as id
      from jsonb_array_elements(days) with ordinality d (day, n)
    ), sent_exercises as (
      select s.n as day_n, x.n, x.item, x.item ->> 'id' as id
      from sent s cross join jsonb_array_elements(s.day -> 'exercises') with ordinality x (item, n)
    ), known_days as (
      select s.n, coalesce(s.id::uuid, k.id, gen_random_uuid()) as id
      from sent s
      left join public.plan_days k
        on s.id is null and k.plan_id = target and k.position = s.n - 1 and k.name = s.day ->> 'name'
        and not exists (select from sent o where o.id::uuid = k.id)
    ), known_exercises as (
      select
        s.day_n, s.n,
        s.item || jsonb_build_object('id', coalesce(s.id::uuid, k.id, gen_random_uuid())) as item
      from sent_exercises s
      join known_days d on d.n = s.day_n
      left join public.plan_exercises k
        on s.id is null and k.plan_day_id = d.id and k.position = s.n - 1
        and k.exercise_id = (s.item ->> 'exercise_id')::uuid
        and not exists (select from sent_exercises o where o.id::uuid = k.id)
    )
    select jsonb_agg(
      s.day || jsonb_build_object(
        'id', d.id,
        'exercises', (select jsonb_agg(x.item order by x.n) from known_exercises x where x.day_n = s.n)
      ) order by s.n
    )
    from sent s
    join known_days d on d.n = s.n
  );
end
$$;
comment on function private.with_plan_ids(uuid, jsonb) is 'The days as sent, every day and exercise with an id.';
grant execute on function private.with_plan_ids(uuid, jsonb) to authenticated;
