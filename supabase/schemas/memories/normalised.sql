create function private.normalised(words text) returns text
language plpgsql immutable parallel safe
set search_path = ''
as $$
declare
  -- Compatibility forms first: ligatures, full-width letters, spaces that do not break, dots that are one sign.
  text_now text := lower(normalize(left(words, 8000), nfkc) collate "pg_catalog"."pg_c_utf8");
begin
  -- Dashes, apostrophes and quotation marks of every kind; what has no width is nothing.
  text_now := regexp_replace(text_now, '[\u2010-\u2015\u2212]', '-', 'g');
  text_now := regexp_replace(text_now, '[\u2018-\u201b\u2032\u00b4`]', '''', 'g');
  text_now := regexp_replace(text_now, '[\u201c-\u201f\u2033\u00ab\u00bb]', '"', 'g');
  text_now := regexp_replace(text_now, '[\u200b-\u200d\ufeff\u00ad]', '', 'g');
  text_now := regexp_replace(text_now, '\s+', ' ', 'g');
  return regexp_replace(btrim(text_now), '[\s.,;:!?]+$', '');
end
$$;
comment on function private.normalised(text) is
  'Words as they are compared: case, white space and typographic signs aside, also those at the end; numbers, accents and signs within stay.';
grant execute on function private.normalised(text) to authenticated;
