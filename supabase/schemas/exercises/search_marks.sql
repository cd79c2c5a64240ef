create function private.search_marks(words text) returns bit(256)
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select coalesce(bit_or(set_bit(0::bit(256), ('x' || left(md5(t.trigram), 2))::bit(8)::integer, 1)), 0::bit(256))
    from unnest(extensions.show_trgm(words)) t (trigram)
  );
end
$$;
comment on function private.search_marks(text) is
  'Which trigrams a text has, as marks of one of 256 bits each: what lacks most of a word''s marks does not resemble it.';
grant execute on function private.search_marks(text) to authenticated;
