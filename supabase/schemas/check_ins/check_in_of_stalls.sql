create function private.check_in_of_stalls(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
begin
  return query
  with done as (
    select p.exercise_id, e.name, w.id, w.local_date, p.heaviest, p.estimated_1rm, p.volume_kg,
      row_number() over (partition by p.exercise_id order by w.started_at desc, w.id desc) as n
    from public.workouts w
    join private.performances p on p.workout_id = w.id and p.user_id = w.user_id
    join public.exercises e on e.id = p.exercise_id
    where w.user_id = me and w.local_date between today - 56 and today
      and p.estimated_1rm is not null
      and e.mechanic = 'compound' and e.tracking in ('weight_reps', 'weighted_bodyweight')
  ), lifts as (
    select d.exercise_id, d.name,
      array_agg(d.id order by d.n) as workouts, max(d.local_date) as last_on, min(d.local_date) as since,
      array_agg(d.estimated_1rm order by d.n) as maxes, array_agg(d.volume_kg order by d.n) as volumes,
      (array_agg(d.heaviest order by d.n))[1] as load
    from done d
    where d.n <= 4
    group by d.exercise_id, d.name
    having count(*) = 4 and max(d.local_date) >= today - 14
  )
  select 'stall'::public.check_in_kind, format('%s:%s', l.exercise_id, l.workouts[1]),
    jsonb_build_object(
      'exercise_id', l.exercise_id, 'exercise_name', l.name, 'sessions', 3, 'since', l.since, 'last_on', l.last_on,
      'weight_kg', trim_scale(l.load), 'estimated_1rm_kg', trim_scale(round(l.maxes[1], 3))
    ),
    null::uuid, l.workouts[1]
  from lifts l
  -- Three sessions, none of which bettered the one before them; nor does the last one climb back from a lighter week.
  where greatest(l.maxes[1], l.maxes[2], l.maxes[3]) < l.maxes[4] + private.record_tolerance('estimated_1rm')
    and l.maxes[1] < greatest(l.maxes[2], l.maxes[3]) + private.record_tolerance('estimated_1rm')
    -- More repetitions or sets at the same load are progress.
    and greatest(l.volumes[1], l.volumes[2], l.volumes[3]) < l.volumes[4] + private.record_tolerance('volume')
    and l.volumes[1] < greatest(l.volumes[2], l.volumes[3]) + private.record_tolerance('volume')
    -- Said once, not again after each further session.
    and not exists (
      select from public.check_ins k
      where k.user_id = me and k.kind = 'stall' and k.seen_at is not null and k.day > today - 21
        and k.facts ->> 'exercise_id' = l.exercise_id::text
    )
  order by l.maxes[1] desc, l.exercise_id
  limit 5;
end
$$;
comment on function private.check_in_of_stalls(date) is
  'Main lifts (loaded compound exercises) whose last three sessions brought neither a better estimated 1RM nor more volume, the heaviest first; each at most once in three weeks.';
grant execute on function private.check_in_of_stalls(date) to authenticated;
