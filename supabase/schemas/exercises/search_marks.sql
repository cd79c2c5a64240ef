create function private.search_marks(words text, way integer) returns bit(1024)
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select coalesce(
      bit_or(set_bit(0::bit(1024), ('x' || substr(md5(t.trigram), 1 + 4 * way, 4))::bit(16)::integer & 1023, 1)), 0::bit(1024)
    )
    from unnest(extensions.show_trgm(words)) t (trigram)
  );
end
$$;
comment on function private.search_marks(text, integer) is
  'Which trigrams a text has, as marks of one of 1024 bits each, in one way or another: what lacks most of a word''s marks does not resemble it.';
grant execute on function private.search_marks(text, integer) to authenticated;
