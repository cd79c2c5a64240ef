create function private.respelled(key text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  words text[] := string_to_array(key, ' ');
  sorted text;
  meant text;
begin
  for at in 1 .. cardinality(words) loop
    -- Most words stand in the library, where their beginning finds them.
    if char_length(words[at]) < 4
      or exists (select from private.library_terms t where t.term >= words[at] and t.term < words[at] || chr(1114111))
      or exists (select from public.exercises e where strpos(e.search_text, words[at]) > 0)
    then
      continue;
    end if;
    -- Swapped letters (sqaut) share too few trigrams with the word that was meant.
    sorted := private.letters(words[at]);
    select k.word into meant
    from (
      select t.word
      from private.library_terms t
      where t.term = '~' || sorted
      union all
      select k.word
      from public.exercises e
      cross join unnest(e.search_keys) s (key)
      cross join string_to_table(s.key, ' ') k (word)
      where e.user_id = me and e.anagrams @> array[sorted] and private.letters(k.word) = sorted
    ) k
    where left(k.word, 1) = left(words[at], 1)
    group by k.word
    order by count(*) desc, k.word
    limit 1;
    words[at] := coalesce(meant, words[at]);
  end loop;
  return nullif(array_to_string(words, ' '), '');
end
$$;
comment on function private.respelled(text) is
  'A search key in which a word that no exercise has becomes the one of the same letters, if there is one.';
grant execute on function private.respelled(text) to authenticated;
