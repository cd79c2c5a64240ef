create function private.texts(list jsonb) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select case when jsonb_typeof(list) = 'array' then array(select jsonb_array_elements_text(list)) end
  );
end
$$;
comment on function private.texts(jsonb) is 'A JSON array of strings as text[]; null for anything else.';
grant execute on function private.texts(jsonb) to authenticated;
