create function private.respelled(key text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  words text[] := string_to_array(key, ' ');
  sorted text;
  meant text;
begin
  for n in 1 .. cardinality(words) loop
    if char_length(words[n]) < 4 or exists (select from public.exercises e where strpos(e.search_text, words[n]) > 0) then
      continue;
    end if;
    -- Swapped letters (sqaut) share too few trigrams with the word that was meant.
    sorted := private.letters(words[n]);
    select k.word into meant
    from public.exercises e
    cross join unnest(e.search_keys) s (key)
    cross join string_to_table(s.key, ' ') k (word)
    where e.anagrams @> array[sorted]
      and left(k.word, 1) = left(words[n], 1)
      and char_length(k.word) = char_length(words[n])
      and private.letters(k.word) = sorted
    group by k.word
    order by count(*) desc, k.word
    limit 1;
    words[n] := coalesce(meant, words[n]);
  end loop;
  return nullif(array_to_string(words, ' '), '');
end
$$;
comment on function private.respelled(text) is
  'A search key in which a word that no exercise has becomes the one of the same letters, if there is one.';
grant execute on function private.respelled(text) to authenticated;
