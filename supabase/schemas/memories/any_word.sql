create function private.any_word(query_text text) returns tsquery
language sql immutable
set search_path = ''
as $$
  select replace(plainto_tsquery('pg_catalog.english', coalesce(query_text, ''))::text, '&', '|')::tsquery
$$;
comment on function private.any_word(text) is 'A full-text query that one word in common satisfies; a question shares few with its answer.';
grant execute on function private.any_word(text) to authenticated;
