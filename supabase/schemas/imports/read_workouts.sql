create function private.read_workouts(workouts jsonb, source text, zone text) returns setof private.imported_workout
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  latest constant timestamptz := private.now() + interval '5 minutes';
begin
  if jsonb_typeof(workouts) is distinct from 'array'
    or exists (select from jsonb_array_elements(workouts) i (item) where i.item ->> 'key' is null) then
    perform private.invalid('workouts');
  end if;
  return query
  with written as materialized (
    select i.n, (i.item ->> 'id')::uuid as sent, private.imported_workout_id(me, source, i.item ->> 'key') as derived,
      i.item, coalesce(z.name, zone) as time_zone,
      private.imported_time(i.item ->> 'started_at', coalesce(z.name, zone)) as started_at,
      private.imported_time(i.item ->> 'finished_at', coalesce(z.name, zone)) as finished_at
    from jsonb_array_elements(workouts) with ordinality i (item, n)
    left join private.time_zones z on z.name = i.item ->> 'time_zone'
  ), ids as materialized (
    select array(select w.sent from written w where w.sent is not null union select w.derived from written w) as ids
  ), mine as materialized (
    select w.id from public.workouts w where w.user_id = me and w.id = any ((select ids from ids)::uuid[])
    union
    select private.deleted_among('workout', (select ids from ids))
  ), identified as (
    -- Somebody else's id is no more than a text that this workout's own id is made of.
    select w.*, coalesce(s.id, w.derived) as id, coalesce(s.id, d.id) is not null as is_known
    from written w
    left join mine s on s.id = w.sent
    left join mine d on d.id = w.derived
  )
  select (i.n - 1)::integer,
    jsonb_populate_record(null::private.workout_fields, i.item || jsonb_build_object(
      'id', i.id, 'title', nullif(btrim(i.item ->> 'title'), ''), 'notes', nullif(i.item ->> 'notes', ''),
      'started_at', i.started_at,
      'finished_at', greatest(i.started_at, least(i.finished_at, i.started_at + interval '24 hours', latest)),
      'time_zone', i.time_zone, 'source', 'import', 'plan_id', null, 'plan_day_id', null
    )),
    i.is_known or row_number() over (partition by i.id order by i.n) > 1,
    case
      when i.started_at is null or i.started_at < '1899-01-01T00:00:00Z' then 'the workout starts before 1899'
      when i.started_at > latest then 'the workout starts in the future'
    end
  from identified i;
end
$$;
comment on function private.read_workouts(jsonb, text, text) is
  'The workouts of an import with their times and ids; is_known: the caller has it or has deleted it; reason: why it cannot be stored.';
grant execute on function private.read_workouts(jsonb, text, text) to authenticated;
