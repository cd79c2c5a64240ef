create function private.search_exercises(wanted text) returns table (exercise_id uuid, score real)
language sql stable
set search_path = ''
as $$
  -- Equal, equal but for spaces, begins with it, holds it as words; else by trigrams, which forgive typos.
  -- A name found through an alias stands just behind one found by its own name, and of two that are
  -- found alike the better known, which has more names, before the other: "trap bar" is the deadlift.
  select e.id, max(case when k.key = w.key and k.n = 1 then 1 else 0.97 * (
    case
      when k.key = w.key then 1
      when replace(k.key, ' ', '') = w.compact then 0.98
      when k.key like w.key || ' %' then 0.9
      when ' ' || k.key || ' ' like '% ' || w.key || ' %' then 0.85
      when k.key like w.key || '%' then 0.8
      -- Word similarity takes words in any order; alone it would not tell a name from a longer one that holds it.
      else 0.8 * greatest(
        extensions.similarity(k.key, w.key),
        extensions.similarity(replace(k.key, ' ', ''), w.compact),
        0.4 * extensions.similarity(k.key, w.key) + 0.5 * extensions.word_similarity(w.key, k.key)
      )
    end - case k.n when 1 then 0 else 0.01 end
  ) + 0.0012 * cardinality(e.aliases) end)::real as score
  from (select key, replace(key, ' ', '') as compact from private.respelled(private.search_key(wanted)) key) w
  join public.exercises e
    on w.key <> ''
    and e.archived_at is null
    and (strpos(e.search_text, w.compact) > 0 or extensions.word_similarity(w.key, e.search_text) >= 0.45)
  cross join unnest(e.search_keys) with ordinality k (key, n)
  group by e.id
$$;
comment on function private.search_exercises(text) is
  'Visible exercises whose name or an alias resembles the text, with a score from 0 to 1.';
grant execute on function private.search_exercises(text) to authenticated;
