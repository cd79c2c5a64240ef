create function private.training_totals(from_date date default null, to_date date default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    with mine as (
      select w.id, w.finished_at - w.started_at as lasted
      from public.workouts w
      where w.user_id = (select auth.uid())
        and (from_date is null or w.local_date >= from_date)
        and (to_date is null or w.local_date <= to_date)
    )
    select jsonb_build_object(
      'workouts', (select count(*) from mine),
      'duration_s', (select coalesce(trunc(date_part('epoch', sum(m.lasted))), 0) from mine m)
    ) || (
      select jsonb_build_object(
        'sets', coalesce(sum(p.sets), 0),
        'volume_kg', coalesce(trim_scale(sum(p.volume_kg) filter (where e.is_loaded)), 0)
      )
      from mine m
      join private.performances p on p.workout_id = m.id
      join public.exercises e on e.id = p.exercise_id
    )
  );
end
$$;
comment on function private.training_totals(date, date) is
  'Workouts, their time, sets that are no warm-up and volume, of days from and to, both inclusive.';
grant execute on function private.training_totals(date, date) to authenticated;
