create function public.progress_last(exercise_ids uuid[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('exercise_ids', pg_column_size(exercise_ids), 4096);
  return jsonb_build_object('next_after', null, 'data', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', x.id, 'exercise_name', e.name, 'workout_id', l.id, 'started_at', l.started_at,
      'local_date', l.local_date, 'sets', (
        select jsonb_agg(s.shown order by s.position)
        from private.shown_sets s
        where s.workout_id = l.id and s.user_id = me and s.exercise_id = x.id
      )
    ) order by x.n), '[]')
    from (select u.id, min(u.n) as n from unnest(exercise_ids) with ordinality u (id, n) group by u.id) x
    join public.exercises e on e.id = x.id
    join (
      select distinct on (p.exercise_id) p.exercise_id, w.id, w.started_at, w.local_date
      from private.performances p
      join public.workouts w on w.id = p.workout_id
      where p.user_id = me and p.exercise_id = any (exercise_ids)
      order by p.exercise_id, w.started_at desc, w.id desc
    ) l on l.exercise_id = x.id
  ));
end
$$;
comment on function public.progress_last(uuid[]) is
  'GET /progress/last: the sets of the last time, in the order asked; what was never done is absent.';
grant execute on function public.progress_last(uuid[]) to authenticated;
