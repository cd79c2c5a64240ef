create function private.exercise_id(slug text) returns uuid
language sql immutable
set search_path = ''
as $$
  select overlay(overlay(md5('exercise:' || slug) placing '8' from 13) placing '8' from 17)::uuid
$$;
comment on function private.exercise_id(text) is
  'The same library exercise has the same id in every database: a UUID of version 8 made from its slug.';
