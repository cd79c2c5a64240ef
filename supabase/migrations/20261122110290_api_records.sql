-- Personal records, always derived: from performances, which follow the sets.

create view private.record_values with (security_invoker = true) as
select p.user_id, p.exercise_id, p.workout_id, k.kind, k.value, e.tracking
from private.performances p
join public.exercises e on e.id = p.exercise_id
cross join lateral (values
  ('weight', case
    when e.tracking = 'assisted_bodyweight' then p.lightest
    when e.tracking in ('weight_reps', 'weighted_bodyweight', 'weight_duration', 'weight_distance') then p.heaviest
  end),
  ('reps', case e.tracking when 'reps' then p.reps when 'weighted_bodyweight' then p.unloaded_reps end),
  ('estimated_1rm', case when e.is_loaded then p.estimated_1rm end),
  ('volume', case when e.is_loaded then p.volume_kg end),
  ('duration', case when e.tracking in ('duration', 'weight_duration', 'distance_duration') then p.duration_s end),
  ('distance', case when e.tracking in ('distance_duration', 'weight_distance') then p.distance_m end)
) k (kind, value)
where k.value is not null;
comment on view private.record_values is
  'What each workout achieved in each kind of record that its exercise has. Of assisted exercises less is better.';
grant select on private.record_values to authenticated;

create function private.record_tolerance(kind text) returns numeric
language sql immutable
set search_path = ''
as $$ select case when kind in ('weight', 'estimated_1rm', 'volume') then 0.05 else 0.001 end $$;
comment on function private.record_tolerance(text) is
  'The least difference that counts, in the unit of the kind: kilograms come from pounds and back.';
grant execute on function private.record_tolerance(text) to authenticated;

create function private.record_position(workout uuid, exercise uuid, kind text, value numeric) returns smallint
language sql stable
set search_path = ''
as $$
  select min(s.position)
  from public.workout_sets s
  cross join lateral private.performances_of(array[s]) v
  where s.workout_id = workout and s.user_id = (select auth.uid()) and s.exercise_id = exercise
    and case record_position.kind
      when 'weight' then value in (v.heaviest, v.lightest)
      when 'reps' then v.reps = value
      when 'estimated_1rm' then v.estimated_1rm = value
      when 'volume' then v.volume_kg is not null
      when 'duration' then v.duration_s = value
      when 'distance' then v.distance_m = value
    end
$$;
comment on function private.record_position(uuid, uuid, text, numeric) is
  'The first set of a workout that reached a value; for volume the first set that counts.';
grant execute on function private.record_position(uuid, uuid, text, numeric) to authenticated;

create function private.new_records(target uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  with compared as (
    select r.*,
      case r.kind
        when 'weight' then case
          when r.tracking = 'assisted_bodyweight' then (
            select min(o.lightest) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
          else (
            select max(o.heaviest) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        end
        when 'reps' then case
          when r.tracking = 'reps' then (
            select max(o.reps) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
          else (
            select max(o.unloaded_reps) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        end
        when 'estimated_1rm' then (
          select max(o.estimated_1rm) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        when 'volume' then (
          select max(o.volume_kg) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        when 'duration' then (
          select max(o.duration_s) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        when 'distance' then (
          select max(o.distance_m) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
      end as previous
    from private.record_values r
    where r.workout_id = target and r.user_id = (select auth.uid())
  ), broken as (
    select c.*, private.record_position(target, c.exercise_id, c.kind, c.value) as position
    from compared c
    where case when c.tracking = 'assisted_bodyweight' then c.previous - c.value else c.value - c.previous end
      >= private.record_tolerance(c.kind)
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'exercise_id', b.exercise_id, 'exercise_name', e.name, 'kind', b.kind, 'value', trim_scale(round(b.value, 3)),
    'previous', trim_scale(round(b.previous, 3)), 'set_position', b.position
  ) order by b.position, b.kind), '[]')
  from broken b
  join public.exercises e on e.id = b.exercise_id
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;
