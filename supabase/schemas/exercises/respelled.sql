create function private.respelled(key text) returns text
language sql stable
set search_path = ''
as $$
  -- Swapped letters (sqaut) share too few trigrams with the word that was meant.
  with wanted as (
    select w.word, w.n,
      char_length(w.word) >= 4
        and not exists (select from public.exercises e where strpos(e.search_text, w.word) > 0) as is_unknown
    from string_to_table(key, ' ') with ordinality w (word, n)
  )
  select string_agg(coalesce(meant.word, w.word), ' ' order by w.n)
  from wanted w
  left join lateral (
    select k.word
    from public.exercises e
    cross join unnest(e.search_keys) s (key)
    cross join string_to_table(s.key, ' ') k (word)
    where w.is_unknown
      and left(k.word, 1) = left(w.word, 1)
      and char_length(k.word) = char_length(w.word)
      and private.letters(k.word) = private.letters(w.word)
    group by k.word
    order by count(*) desc, k.word
    limit 1
  ) meant on true
$$;
comment on function private.respelled(text) is
  'A search key in which a word that no exercise has becomes the one of the same letters, if there is one.';
grant execute on function private.respelled(text) to authenticated;
