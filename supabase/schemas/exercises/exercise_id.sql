create function private.exercise_id(slug text) returns uuid
language sql immutable
return private.derived_id('exercise:' || slug);
comment on function private.exercise_id(text) is 'The same library exercise has the same id in every database.';
grant execute on function private.exercise_id(text) to authenticated;
