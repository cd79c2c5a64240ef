create function private.texts(list jsonb) returns text[]
language sql immutable
set search_path = ''
as $$
  select case when jsonb_typeof(list) = 'array' then array(select jsonb_array_elements_text(list)) end
$$;
comment on function private.texts(jsonb) is 'A JSON array of strings as text[]; null for anything else.';
grant execute on function private.texts(jsonb) to authenticated;
