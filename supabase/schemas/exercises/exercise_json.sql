create function private.exercise_json(e public.exercises) returns jsonb
language sql stable
return e.document::jsonb;
comment on function private.exercise_json(public.exercises) is 'Exercise, as the API shows it, to be built into something else.';
grant execute on function private.exercise_json(public.exercises) to authenticated;
