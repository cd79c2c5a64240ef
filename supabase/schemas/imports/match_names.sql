create function private.match_names(names text[], uses bigint[]) returns table (n integer, exercise_id uuid, confidence numeric)
language plpgsql stable
set search_path = ''
set jit = off
-- Nothing is known of the sizes beforehand, and a loop over thousands of names in thousands takes minutes.
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  return query
  with known as materialized (
    select e.id, e.user_id is not null as is_own, e.archived_at is not null as is_archived, e.slug, k.ord, c.key,
      replace(c.key, ' ', '') as compact, c.words, c.equipment, array_remove(c.words, c.equipment) as apart
    from public.exercises e
    cross join unnest(e.name || e.aliases) with ordinality k (name, ord)
    cross join lateral (
      select private.search_key(k.name) as key, private.name_words(k.name) as words,
        private.equipment_word(e.equipment) as equipment
      offset 0
    ) c
    where e.archived_at is null or k.ord = 1
  ), read as materialized (
    select i.n::integer as n, private.search_key(i.name) as key, private.name_words(i.name) as words, i.uses
    from unnest(match_names.names, match_names.uses) with ordinality i (name, uses, n)
  ), equipped as materialized (
    select r.*, private.equipment_in(r.words) as equipment from read r
  ), wanted as materialized (
    select e.*, replace(e.key, ' ', '') as compact, array_remove(e.words, e.equipment) as apart from equipped e
  ), exact as materialized (
    select w.n, k.id, k.is_own, k.ord, k.slug,
      case
        when k.is_archived then 0.92
        when k.key = w.key then case k.ord when 1 then 1 else 0.98 end
        else 0.97
      end as confidence
    from wanted w
    join known k on k.compact = w.compact
    where w.key <> ''
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.95
    from wanted w
    join known k on k.words = w.words and not k.is_archived
    where w.words <> '{}'
    union all
    -- Bench Press (Barbell) is what has the barbell, and is called Bench Press once that is said.
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.9
    from wanted w
    join known k on k.equipment = w.equipment and k.apart = w.apart and not k.is_archived
    where w.apart <> '{}'
  ), missed as materialized (
    -- Bounded, since each is compared with every word: a file may have invented its names.
    select w.*
    from wanted w
    where cardinality(w.words) <= 10
      and not exists (select from exact x where x.n = w.n)
    order by w.uses desc, w.n
    limit 300
  ), vocabulary as materialized (
    select v.word, bool_or(not k.is_own) as is_of_library
    from known k
    cross join unnest(k.words) v (word)
    group by v.word
  ), alike as materialized (
    -- Only a word that no exercise has can be a typo: "abduction" never becomes "adduction".
    select u.word, v.word as meant, extensions.similarity(u.word, v.word) as similarity
    from (select distinct u.word from missed m cross join unnest(m.words) u (word)) u
    join vocabulary v
      on v.is_of_library
      and left(v.word, 1) = left(u.word, 1)
      and abs(char_length(v.word) - char_length(u.word)) <= 1
      and (extensions.similarity(u.word, v.word) >= 0.5
        or char_length(u.word) = char_length(v.word) and private.letters(u.word) = private.letters(v.word))
    where char_length(u.word) between 4 and 30
      and not exists (select from vocabulary v where v.word = u.word)
  ), respelled as materialized (
    -- And only when it is clear of which: "aduction" may be either.
    select a.word, min(a.meant) as meant, min(a.similarity) as similarity
    from (select a.*, max(a.similarity) over (partition by a.word) as best from alike a) a
    where a.similarity > a.best - 0.2
    group by a.word
    having count(*) = 1
  ), corrected as materialized (
    select m.n, array_agg(coalesce(r.meant, u.word) order by coalesce(r.meant, u.word) collate "C") as words,
      coalesce(min(r.similarity), 1) as similarity
    from missed m
    cross join unnest(m.words) u (word)
    left join respelled r on r.word = u.word
    group by m.n
    having count(r.meant) > 0
  ), corrected_apart as materialized (
    select c.*, array_remove(c.words, c.equipment) as apart
    from (select c.*, private.equipment_in(c.words) as equipment from corrected c offset 0) c
  ), fuzzy as (
    select c.n, k.id, k.is_own, k.ord, k.slug, 0.6 + 0.3 * c.similarity as confidence
    from corrected_apart c
    join known k on k.words = c.words and not k.is_archived
    union all
    select c.n, k.id, k.is_own, k.ord, k.slug, 0.55 + 0.3 * c.similarity
    from corrected_apart c
    join known k on k.equipment = c.equipment and k.apart = c.apart and not k.is_archived
    where c.apart <> '{}'
  )
  select distinct on (f.n) f.n, f.id, round(f.confidence::numeric, 2)
  from (select * from exact union all select * from fuzzy) f
  order by f.n, f.confidence desc, f.is_own desc, f.ord, f.slug;
end
$$;
comment on function private.match_names(text[], bigint[]) is
  'The visible exercise that each name means, with a confidence from 0 to 1: own ones first, then the library, by name, alias, words in any order, the equipment said apart; misspelt words by trigrams, for the 300 most used.';
grant execute on function private.match_names(text[], bigint[]) to authenticated;
