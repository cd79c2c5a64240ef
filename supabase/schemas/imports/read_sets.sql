create function private.read_sets(
  sets jsonb, weight_factor numeric, distance_factor numeric,
  workouts private.imported_workout[], names private.imported_name[]
) returns setof private.imported_set
language plpgsql stable
set search_path = ''
set enable_nestloop = off
set jit = off
as $$
declare
  columns constant text[] := '{workout,line,name,type,entry,superset,reps,weight,rpe,duration_s,distance,rest_s,notes}';
begin
  if jsonb_typeof(sets) is distinct from 'object'
    or exists (select from unnest(columns) c where jsonb_typeof(sets -> c) is distinct from 'array') then
    perform private.invalid('sets');
  elsif (select count(distinct jsonb_array_length(sets -> c)) from unnest(columns) c) > 1
    or exists (
      select from jsonb_array_elements_text(sets -> 'workout') i (n)
      where coalesce(i.n::integer, -1) not between 0 and cardinality(workouts) - 1
    )
    or exists (
      select from jsonb_array_elements_text(sets -> 'name') i (n)
      where coalesce(i.n::integer, -1) not between 0 and cardinality(names) - 1
    ) then
    perform private.invalid('sets');
  end if;
  return query
  with written as (
    select s.workout::integer, s.line::integer, s.name::integer, s.type::public.set_type, s.entry::smallint,
      s.superset::smallint, s.reps::smallint, round(s.weight::numeric * weight_factor, 3) as weight_kg,
      s.rpe::numeric, s.duration_s::integer, round(s.distance::numeric * distance_factor, 3) as distance_m,
      s.rest_s::integer, s.notes, s.n
    from rows from (
      jsonb_array_elements_text(sets -> 'workout'), jsonb_array_elements_text(sets -> 'line'),
      jsonb_array_elements_text(sets -> 'name'), jsonb_array_elements_text(sets -> 'type'),
      jsonb_array_elements_text(sets -> 'entry'), jsonb_array_elements_text(sets -> 'superset'),
      jsonb_array_elements_text(sets -> 'reps'), jsonb_array_elements_text(sets -> 'weight'),
      jsonb_array_elements_text(sets -> 'rpe'), jsonb_array_elements_text(sets -> 'duration_s'),
      jsonb_array_elements_text(sets -> 'distance'), jsonb_array_elements_text(sets -> 'rest_s'),
      jsonb_array_elements_text(sets -> 'notes')
    ) with ordinality s (workout, line, name, type, entry, superset, reps, weight, rpe, duration_s, distance, rest_s,
      notes, n)
  ), judged as (
    select s.*,
      case
        when w.reason is not null then w.reason
        when s.weight_kg < 0 then 'the weight is negative'
        when s.weight_kg > 1500 then 'the weight is over 1500 kg'
        when s.distance_m < 0 then 'the distance is negative'
        when s.distance_m > 1000000 then 'the distance is over 1000 km'
      end as reason
    from written s
    join unnest(workouts) w on w.n = s.workout
    join unnest(names) k on k.n = s.name and not k.is_skipped
  ), placed as (
    select j.*, row_number() over (partition by j.workout, j.reason is null order by j.n) - 1 as position
    from judged j
  )
  select p.workout, p.line, p.name, coalesce(p.type, 'working'), p.entry, p.superset, p.reps, p.weight_kg, p.rpe,
    p.duration_s, p.distance_m, p.rest_s, nullif(p.notes, ''), p.position::integer,
    coalesce(p.reason, case when p.position > 299 then 'a workout has at most 300 sets' end)
  from placed p;
end
$$;
comment on function private.read_sets(jsonb, numeric, numeric, private.imported_workout[], private.imported_name[]) is
  'The sets of an import without the skipped names, in metric units and in their order; reason: why one cannot be stored.';
grant execute on function private.read_sets(jsonb, numeric, numeric, private.imported_workout[], private.imported_name[])
  to authenticated;
