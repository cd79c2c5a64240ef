-- Event memories: what the log itself is worth remembering, in SQL and without a model.

create function private.event_id(workout uuid, event text, statement text) returns uuid
language sql immutable
set search_path = ''
as $$
  select overlay(overlay(md5(format('%s:%s:%s', workout, event, statement)) placing '8' from 13) placing '8' from 17)::uuid
$$;
comment on function private.event_id(uuid, text, text) is
  'The same event of the same workout has the same id, so that one which its user deleted is not written again.';

create function private.shown_value(kind text, value numeric, units public.unit_system) returns text
language sql immutable
set search_path = ''
as $$
  select case kind
    when 'reps' then format('%s reps', trim_scale(value))
    when 'duration' then format('%s s', trim_scale(value))
    when 'distance' then case units
      when 'imperial' then format('%s mi', trim_scale(round(value / 1609.344, 2)))
      else format('%s m', trim_scale(value))
    end
    else case units
      when 'imperial' then format('%s lb', trim_scale(round(value * 2.2046226218, 1)))
      else format('%s kg', trim_scale(value))
    end
  end
$$;
comment on function private.shown_value(text, numeric, public.unit_system) is 'A record''s value in the person''s units.';

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
      private.shown_value(r.kind, r.value, profile.unit_system), workout.local_date), 400),
    0.5::real
  from jsonb_to_recordset(records)
    r (exercise_id uuid, exercise_name text, kind text, value numeric)
  where r.kind <> 'volume'
  -- The most telling kind of each exercise.
  order by r.exercise_id, array_position(array['weight', 'reps', 'distance', 'duration', 'estimated_1rm'], r.kind);
end
$$;
comment on function private.events_of(uuid, jsonb) is
  'What is worth remembering of an own workout: the first, a streak, a new best of each exercise; nothing of an imported one.';

create function private.remember_events(target uuid, records jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  events constant jsonb := (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', private.event_id(target, e.event, e.statement), 'event', e.event, 'statement', e.statement,
      'importance', e.importance
    )), '[]')
    from private.events_of(target, records) e
  );
begin
  delete from public.memories m
  where m.user_id = me and m.workout_id = target and m.source = 'workout'
    and not exists (select from jsonb_array_elements(events) e (item) where e.item ->> 'id' = m.id::text);
  if events = '[]' then
    return;
  end if;
  with added as (
    insert into public.memories (id, user_id, kind, content, importance, source, workout_id, event)
    select e.id, me, 'event', e.statement, e.importance, 'workout', target, e.event
    from jsonb_to_recordset(events) e (id uuid, event text, statement text, importance real)
    where not private.was_deleted('memory', e.id)
    on conflict (id) do nothing
    returning id, event
  )
  update public.memories m
  set superseded_by = a.id
  from added a
  where m.user_id = me and m.source = 'workout' and m.event = a.event and m.is_current and a.event ~ '^best:' and m.id <> a.id;
end
$$;
comment on function private.remember_events(uuid, jsonb) is
  'Makes the event memories of an own workout, with the records that it holds, what the log says now; the best of an exercise supersedes the last.';
grant execute on function private.remember_events(uuid, jsonb) to authenticated;

create function private.remember_level() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into public.memories (user_id, kind, content, importance, source, event)
  select new.id, 'event', format('Became %s on %s', replace(l.name, '_', ' '), (private.now() at time zone new.time_zone)::date),
    0.6, 'workout', 'level:' || l.rank
  from public.affinity_levels l
  where l.rank > old.affinity_rank and l.rank <= new.affinity_rank
  order by l.rank;
  return null;
end
$$;
comment on function private.remember_level() is
  'A level that is reached for the first time is remembered, whatever the score does after.';
create trigger profiles_200_remember_level after update of affinity_rank on public.profiles
  for each row when (new.affinity_rank > old.affinity_rank) execute function private.remember_level();
