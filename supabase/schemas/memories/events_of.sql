create function private.events_of(target uuid, records jsonb) returns table (event text, statement text, importance real)
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  day date;
  units public.unit_system;
  is_first boolean;
  begins_week boolean;
  weeks integer;
begin
  select w.local_date,
    not exists (select from public.workouts o where o.user_id = me and o.id <> target),
    not exists (
      select from public.workouts o
      where o.user_id = me and o.id <> target
        and o.local_date between private.week_of(w.local_date) and private.week_of(w.local_date) + 6
    )
  into day, is_first, begins_week
  from public.workouts w
  where w.id = target and w.user_id = me and w.source = 'app';
  if day is null then
    return;
  end if;
  if is_first then
    return query select 'first', format('Logged the first workout on %s', day), 0.6::real;
  end if;
  -- A streak grows with the first workout of its week.
  if begins_week then
    -- No more than 52 weeks are told of, so that years before them need no look.
    select s.weeks into weeks
    from private.streaks(private.week_of(day) - 7 * 52) s
    where s.last_week = private.week_of(day);
    if weeks in (4, 12, 26, 52) then
      return query select 'streak:' || weeks, format('Trained %s weeks in a row by %s', weeks, day), 0.6::real;
    end if;
  end if;
  if records = '[]' then
    return;
  end if;

  select p.unit_system into units from public.profiles p where p.id = me;
  return query
  select distinct on (r.exercise_id) 'best:' || r.exercise_id,
    left(format('New best in %s: %s on %s', r.exercise_name, private.shown_record(r.kind, r.value, units), day), 400),
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
