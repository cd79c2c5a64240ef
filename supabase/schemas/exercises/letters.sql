create function private.letters(word text) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return (select string_agg(c, '' order by c collate "C") from string_to_table(word, null) c);
end
$$;
comment on function private.letters(text) is 'The letters of a word in alphabetical order.';
grant execute on function private.letters(text) to authenticated;
