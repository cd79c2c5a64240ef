create function private.add_imported_workouts(workouts private.imported_workout[]) returns setof integer
language sql volatile
set search_path = ''
as $$
  with added as (
    insert into private.workout_fields
    select (w.fields).*
    from unnest(workouts) w
    on conflict (id) do nothing
    returning id
  )
  select w.n from unnest(workouts) w join added a on a.id = (w.fields).id
$$;
comment on function private.add_imported_workouts(private.imported_workout[]) is 'Inserts workouts; answers which of them are new.';
grant execute on function private.add_imported_workouts(private.imported_workout[]) to authenticated;
