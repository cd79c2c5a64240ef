create function private.traits_of(filters jsonb, facet text) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return case jsonb_typeof(filters -> facet)
    when 'array' then array(select facet || ':' || v from jsonb_array_elements_text(filters -> facet) v)
    when 'boolean' then array[facet || ':' || (filters ->> facet)]
  end;
end
$$;
comment on function private.traits_of(jsonb, text) is
  'What a filter asks for, as exercises.traits has it: one of these; null where nothing is asked.';
grant execute on function private.traits_of(jsonb, text) to authenticated;
