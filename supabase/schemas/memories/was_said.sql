create function private.was_said(quote text, message text) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  words constant text := private.normalised(quote);
  -- Scripts that put spaces between their words; elsewhere a word may begin anywhere.
  letter constant text := '[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]';
  begins_in_word constant boolean := left(words, 1) collate "pg_catalog"."pg_c_utf8" ~ letter;
  ends_in_word constant boolean := right(words, 1) collate "pg_catalog"."pg_c_utf8" ~ letter;
  rest text := message;
  before text := '';
  found integer;
begin
  loop
    found := strpos(rest, words);
    exit when found = 0 or words = '';
    if found > 1 then
      before := substr(rest, found - 1, 1);
    end if;
    rest := substr(rest, found + char_length(words));
    if not (begins_in_word and before collate "pg_catalog"."pg_c_utf8" ~ letter)
      and not (ends_in_word and left(rest, 1) collate "pg_catalog"."pg_c_utf8" ~ letter) then
      return true;
    end if;
    before := right(words, 1);
  end loop;
  return false;
end
$$;
comment on function private.was_said(text, text) is
  'Whether the quote stands in a message that is normalised already, from a word''s beginning to a word''s end.';
