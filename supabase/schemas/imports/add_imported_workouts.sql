create function private.add_imported_workouts(workouts private.imported_workout[]) returns setof integer
language sql volatile
set search_path = ''
as $$
  with added as (
    insert into public.workouts (id, title, started_at, finished_at, time_zone, perceived_exertion, notes, source)
    select w.id, w.title, w.started_at, w.finished_at, w.time_zone, w.perceived_exertion, w.notes, 'import'
    from unnest(workouts) w
    on conflict (id) do nothing
    returning id
  )
  select w.n from unnest(workouts) w join added a on a.id = w.id
$$;
comment on function private.add_imported_workouts(private.imported_workout[]) is 'Inserts workouts; answers which of them are new.';
grant execute on function private.add_imported_workouts(private.imported_workout[]) to authenticated;
