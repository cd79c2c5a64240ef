create function private.trigram_bits(words tsvector) returns bit(512)
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select coalesce(bit_or(set_bit(0::bit(512), ('x' || left(md5(t.trigram), 3))::bit(9)::integer, 1)), 0::bit(512))
    from unnest(extensions.show_trgm(array_to_string(tsvector_to_array(words), ' '))) t (trigram)
  );
end
$$;
comment on function private.trigram_bits(tsvector) is
  'Which trigrams words have, as marks of one of 512 bits each: what lacks most of a word''s marks does not hold that word, however it is spelt.';
grant execute on function private.trigram_bits(tsvector) to authenticated;
