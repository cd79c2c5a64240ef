create function private.workout_json(w public.workouts) returns jsonb
language sql stable
set search_path = ''
as $$
  select to_jsonb(w) - '{user_id,local_date}'::text[] || jsonb_build_object(
    'sets', coalesce(jsonb_agg(s.shown order by s.position) filter (where s.workout_id is not null), '[]'),
    'volume_kg', coalesce(sum(s.volume_kg), 0)
  )
  from (select w.id) one
  left join private.shown_sets s on s.workout_id = one.id and s.user_id = w.user_id
$$;
comment on function private.workout_json(public.workouts) is
  'Workout, as the API shows it; volume_kg is the sum of reps times load over all but warm-up sets.';
grant execute on function private.workout_json(public.workouts) to authenticated;
