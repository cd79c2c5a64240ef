create function public.progress_volume(weeks integer default 12) returns jsonb
language plpgsql stable
set search_path = ''
-- Compiling the plan takes longer than running it.
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  last_week constant date := private.this_week();
  first_week constant date := last_week - 7 * (least(greatest(weeks, 1), 52) - 1);
begin
  return jsonb_build_object('next_after', null, 'data', (
    with done as materialized (
      select w.id, private.week_of(w.local_date) as week
      from public.workouts w
      where w.user_id = me and w.local_date between first_week and last_week + 6
    ), performed as (
      select d.week, p.exercise_id, sum(p.sets) as sets, sum(p.volume_kg) as volume_kg
      from done d
      join private.performances p on p.workout_id = d.id
      where p.sets > 0
      group by d.week, p.exercise_id
    ), trained as (
      select f.week, m.muscle, sum(f.sets * m.share) as sets,
        coalesce(sum(case when e.is_loaded then f.volume_kg * m.share end), 0) as volume_kg
      from performed f
      join public.exercises e on e.id = f.exercise_id
      cross join lateral (
        select unnest(e.primary_muscles) as muscle, 1.0 as share
        union all
        select unnest(e.secondary_muscles), 0.5
      ) m
      group by f.week, m.muscle
    ), shown as (
      select t.week, jsonb_agg(jsonb_build_object(
        'muscle', t.muscle, 'sets', trim_scale(t.sets), 'volume_kg', trim_scale(t.volume_kg)
      ) order by t.sets desc, t.muscle) as muscles
      from trained t
      group by t.week
    )
    select jsonb_agg(jsonb_build_object(
      'week', private.week_name(k.monday), 'starts_on', k.monday, 'muscles', coalesce(s.muscles, '[]')
    ) order by k.monday)
    from (select generate_series(first_week, last_week, interval '7 days')::date as monday) k
    left join shown s on s.week = k.monday
  ));
end
$$;
comment on function public.progress_volume(integer) is
  'GET /progress/volume: sets that are no warm-up and volume, per ISO week and muscle; secondary muscles count half.';
grant execute on function public.progress_volume(integer) to authenticated;
