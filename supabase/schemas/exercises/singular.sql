create function private.singular(word text) returns text
language sql immutable
return regexp_replace(regexp_replace(word, '(ch|sh|ss|x)es$', '\1'), '([^s])s$', '\1');
comment on function private.singular(text) is 'A word of a name without the s of the plural.';
grant execute on function private.singular(text) to authenticated;
