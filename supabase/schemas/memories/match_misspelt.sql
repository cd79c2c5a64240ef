create function private.match_misspelt(lexeme text) returns table (memory_id uuid, likeness real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  bits bit(512);
  enough integer;
begin
  if char_length(lexeme) < 4 then
    return;
  end if;
  bits := private.trigram_bits(array_to_tsvector(array[lexeme]));
  -- Word similarity counts shared trigrams too; what has fewer than this share cannot come near 0.5.
  enough := ceil(bit_count(bits) * 0.5);
  return query
  select l.memory_id, l.likeness
  from (
    select w.memory_id, extensions.word_similarity(lexeme, array_to_string(tsvector_to_array(w.words), ' ')) as likeness
    from public.memory_words w
    where w.user_id = me and bit_count(w.trigrams & bits) >= enough
    -- Computed once: without this it would be in the filter and in the answer.
    offset 0
  ) l
  where l.likeness >= 0.5;
end
$$;
comment on function private.match_misspelt(text) is 'The caller''s memories that have a word much like this one, and how like, 0 to 1.';
grant execute on function private.match_misspelt(text) to authenticated;
