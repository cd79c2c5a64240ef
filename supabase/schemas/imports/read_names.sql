create function private.read_names(names jsonb, mapping jsonb, uses bigint[]) returns setof private.imported_name
language plpgsql stable
set search_path = ''
set enable_nestloop = off
as $$
declare
  wrong jsonb;
begin
  if jsonb_typeof(names) is distinct from 'array' or jsonb_array_length(names) > 2000 then
    perform private.invalid('file');
  elsif exists (
    select from jsonb_array_elements(names) i (item)
    where jsonb_typeof(i.item -> 'name') is distinct from 'string'
      or char_length(btrim(i.item ->> 'name')) not between 1 and 200
  ) then
    perform private.invalid('names');
  elsif jsonb_typeof(mapping) is distinct from 'object' then
    perform private.invalid('options.mapping');
  elsif (
    select count(*) > 2000 or coalesce(max(greatest(char_length(m.key), char_length(m.value))), 0) > 200 from jsonb_each_text(mapping) m
  ) then
    perform private.invalid('options.mapping', 'too_long');
  end if;
  select jsonb_agg(jsonb_build_object('path', 'options.mapping.' || m.key, 'code', 'not_found') order by m.key)
  into wrong
  from jsonb_each_text(mapping) m
  where m.value is null
    or m.value not in ('custom', 'skip') and not exists (select from public.exercises e where e.id::text = lower(m.value));
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;

  return query
  with written as materialized (
    select i.n::integer as n, i.item ->> 'name' as name, private.own_name_key(i.item ->> 'name') as key,
      (i.item ->> 'exercise_id')::uuid as sent, i.item ->> 'tracking' as tracking
    from jsonb_array_elements(names) with ordinality i (item, n)
  ), told as materialized (
    select distinct on (w.n) w.n, m.value
    from jsonb_each_text(mapping) m
    join written w on w.key = private.own_name_key(m.key)
    order by w.n, m.key = w.name desc, m.key
  ), own as materialized (
    select distinct on (key) e.id, private.own_name_key(e.name) as key, e.archived_at is null as is_active
    from public.exercises e
    where e.user_id = (select auth.uid())
    order by key, e.archived_at desc nulls first
  ), certain as materialized (
    select w.*, t.value as told, o.id as own_id,
      case
        when t.value is null then coalesce(v.id, case when o.is_active then o.id end)
        when t.value = 'custom' then o.id
        when t.value <> 'skip' then t.value::uuid
      end as exercise_id
    from written w
    left join told t on t.n = w.n
    left join own o on o.key = w.key
    left join public.exercises v on v.id = w.sent
  ), matched as materialized (
    select u.ns[m.n] as n, m.exercise_id, m.confidence
    from (
      select array_agg(c.n order by c.n) as ns, array_agg(c.name order by c.n) as names, array_agg(read_names.uses[c.n] order by c.n) as uses
      from certain c
      where c.told is null and c.exercise_id is null
    ) u
    cross join lateral private.match_names(u.names, u.uses) m
  ), chosen as (
    select c.n, c.name, c.key, c.tracking, c.told = 'skip' as is_skipped,
      case when c.told is null then coalesce(c.exercise_id, m.exercise_id, c.own_id) else c.exercise_id end as exercise_id,
      coalesce(m.confidence, 1) as confidence
    from certain c
    left join matched m on m.n = c.n
  ), made as materialized (
    select k.key, gen_random_uuid() as id
    from (select distinct c.key from chosen c where c.exercise_id is null and c.is_skipped is not true) k
  )
  select c.n - 1, c.name, c.key, coalesce(c.exercise_id, m.id), c.confidence, c.exercise_id is null, coalesce(c.is_skipped, false),
    coalesce(
      (select t from unnest(enum_range(null::public.tracking_type)) t where t::text = c.tracking), 'weight_reps')
  from chosen c
  left join made m on m.key = c.key and c.exercise_id is null;
end
$$;
comment on function private.read_names(jsonb, jsonb, bigint[]) is
  'What each name of an import stands for: as told by the mapping, else by its id, else as matched; else a new exercise of the caller.';
grant execute on function private.read_names(jsonb, jsonb, bigint[]) to authenticated;
