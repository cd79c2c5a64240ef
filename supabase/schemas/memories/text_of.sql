create function private.text_of(item jsonb, field text) returns text
language sql immutable
return case when jsonb_typeof(item -> field) = 'string' then btrim(left(item ->> field, 8000), E' \t\n\r\f') end;
comment on function private.text_of(jsonb, text) is 'A field that is text; null for anything else.';
