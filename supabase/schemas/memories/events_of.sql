create function private.events_of(target uuid, records jsonb) returns table (event text, statement text, importance real)
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  workout public.workouts;
  profile public.profiles;
  weeks integer;
begin
  select * into workout from public.workouts w where w.id = target and w.user_id = me and w.source = 'app';
  if workout.id is null then
    return;
  end if;
  select * into profile from public.profiles p where p.id = me;

  if not exists (select from public.workouts w where w.user_id = me and w.id <> target) then
    return query select 'first', format('Logged the first workout on %s', workout.local_date), 0.6::real;
  end if;

  -- A streak grows with the first workout of its week.
  if not exists (
    select from public.workouts w
    where w.user_id = me and w.id <> target
      and w.local_date between private.week_of(workout.local_date) and private.week_of(workout.local_date) + 6
  ) then
    select s.weeks into weeks from private.streaks() s where s.last_week = private.week_of(workout.local_date);
    if weeks in (4, 12, 26, 52) then
      return query select 'streak:' || weeks, format('Trained %s weeks in a row by %s', weeks, workout.local_date), 0.6::real;
    end if;
  end if;

  return query
  select distinct on (r.exercise_id) 'best:' || r.exercise_id,
    left(format('New best in %s: %s on %s', r.exercise_name,
      private.shown_record(r.kind, r.value, profile.unit_system), workout.local_date), 400),
    0.5::real
  from jsonb_to_recordset(records)
    r (exercise_id uuid, exercise_name text, kind public.record_kind, value numeric)
  where r.kind <> 'volume'
  -- The most telling kind of each exercise.
  order by r.exercise_id, r.kind;
end
$$;
comment on function private.events_of(uuid, jsonb) is
  'What is worth remembering of an own workout: the first, a streak, a new best of each exercise; nothing of an imported one.';
