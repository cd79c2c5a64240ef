create function private.match_names(names text[], uses bigint[]) returns table (n integer, exercise_id uuid, confidence numeric)
language plpgsql stable
set search_path = ''
set jit = off
-- Nothing is known of the sizes beforehand, and a loop over thousands of names in thousands takes minutes.
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  if cardinality(names) > 0 is not true then
    return;
  end if;
  return query
  with known as materialized (
    select k.*, btrim(replace(' ' || k.words || ' ', ' ' || k.equipment || ' ', ' ')) as apart
    from (
      select e.id, e.user_id is not null as is_own, e.archived_at is not null as is_archived, e.slug, k.ord, k.key,
        replace(k.key, ' ', '') as compact, k.words, private.equipment_word(e.equipment) as equipment
      from public.exercises e
      cross join unnest(e.search_keys, e.match_keys) with ordinality k (key, words, ord)
      where e.archived_at is null or k.ord = 1
    ) k
  ), written as materialized (
    select i.n::integer as n, v.is_bare, v.name, private.search_key(v.name) as key, private.name_words(v.name) as words, i.uses
    from unnest(match_names.names, match_names.uses) with ordinality i (name, uses, n)
    cross join lateral (
      select false as is_bare, regexp_replace(i.name, '#\s?\d+|\m(with|w/)\s?(a\s)?(straps|belt|wraps)\M', ' ', 'gi') as name
      union all
      select true, b.name
      from (select private.without_notes(i.name) as name offset 0) b
      where private.search_key(b.name) not in ('', private.search_key(i.name))
    ) v
  ), wanted as materialized (
    select w.*, replace(w.key, ' ', '') as compact, array_to_string(w.words, ' ') as joined,
      private.sorted_words(w.words, w.equipment) as apart
    from (select w.*, private.equipment_in(w.words) as equipment from written w offset 0) w
  ), exact as materialized (
    select w.n, k.id, k.is_own, k.ord, k.slug,
      case
        when k.is_archived then 0.92
        when k.key = w.key then case k.ord when 1 then 1 else 0.98 end
        else 0.97
      end - case when w.is_bare then 0.1 else 0 end as confidence
    from wanted w
    join known k on k.compact = w.compact
    where w.key <> ''
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.95 - case when w.is_bare then 0.1 else 0 end
    from wanted w
    join known k on k.words = w.joined and not k.is_archived
    where w.words <> '{}'
    union all
    -- Bench Press (Barbell) is what has the barbell, and is called Bench Press once that is said.
    select w.n, k.id, k.is_own, k.ord, k.slug, 0.9 - case when w.is_bare then 0.1 else 0 end
    from wanted w
    join known k on k.equipment = w.equipment and k.apart = w.apart and not k.is_archived
    where w.apart <> ''
  ), missed as materialized (
    -- Bounded, since each is compared with every word: a file may have invented its names.
    select *
    from (
      select distinct on (w.n) w.*
      from wanted w
      where cardinality(w.words) between 1 and 10
        and not exists (select from exact x where x.n = w.n)
      order by w.n, w.is_bare desc
    ) m
    order by m.uses desc, m.n
    limit 300
  ), vocabulary as materialized (
    select v.word, min(v.stem) as stem, bool_or(not k.is_own) as is_of_library, count(*) as keys
    from known k
    cross join lateral (
      select t.word, private.singular(t.word) as stem from string_to_table(k.key, ' ') t (word)
      union all
      select k.compact, k.compact where strpos(k.key, ' ') > 0 and char_length(k.compact) <= 20
    ) v
    group by v.word
  ), unknown as materialized (
    -- Only a word that no exercise has can be a typo: "abduction" never becomes "adduction".
    select u.word
    from (select distinct t.word from missed m cross join string_to_table(m.key, ' ') t (word)) u
    where char_length(u.word) between 3 and 30
      and not exists (select from vocabulary v where v.word = u.word)
  ), alike as materialized (
    select u.word, v.stem, sum(v.keys) as keys, max(v.similarity) as similarity,
      (array_agg(v.word order by v.similarity desc, v.keys desc, v.word collate "C"))[1] as meant
    from unknown u
    join lateral (
      select v.word, v.stem, v.keys,
        greatest(
          extensions.similarity(u.word, v.word),
          case when private.is_one_slip(u.word, v.word) then 0.6 else 0 end
        ) as similarity
      from vocabulary v
      where v.is_of_library
        and left(v.word, 1) = left(u.word, 1)
        and abs(char_length(v.word) - char_length(u.word)) <= 1
        and char_length(v.word) >= 4
    ) v on v.similarity >= case when char_length(u.word) >= 4 then 0.5 else 0.6 end
    group by u.word, v.stem
  ), respelled as materialized (
    -- And only when it is clear of which: "aduction" may be either. What other words resemble as much
    -- is clear where they are rare beside it.
    select a.word, min(a.meant) filter (where a.keys = a.most) as meant, max(a.similarity) as similarity
    from (
      select a.*, max(a.keys) over (partition by a.word) as most
      from (select a.*, max(a.similarity) over (partition by a.word) as best from alike a) a
      where a.similarity > a.best - 0.2
    ) a
    where a.keys * 8 > a.most
    group by a.word
    having count(*) = 1
  ), corrected as materialized (
    select c.*, private.name_words(c.key) as words, replace(c.key, ' ', '') as compact
    from (
      select m.n, string_agg(coalesce(r.meant, t.word), ' ' order by t.at) as key, min(r.similarity) as similarity
      from missed m
      cross join string_to_table(m.key, ' ') with ordinality t (word, at)
      left join respelled r on r.word = t.word
      group by m.n
    ) c
  ), worded as materialized (
    select w.*, private.sorted_words(w.words) as joined, private.sorted_words(w.words, w.equipment) as apart
    from (
      select c.n, c.compact, o.words, private.equipment_in(o.words) as equipment, o.is_other, coalesce(c.similarity, 1) as similarity
      from corrected c
      cross join lateral (
        select c.words, false as is_other where c.similarity is not null
        union all
        select o.words, true from private.other_wordings(c.words) o (words)
      ) o
      offset 0
    ) w
  ), guessed as materialized (
    select w.n, k.id, k.is_own, k.ord, k.slug, w.is_other, 0.6 + 0.3 * w.similarity as confidence
    from worded w
    join known k on k.words = w.joined and not k.is_archived
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, w.is_other, 0.6 + 0.3 * w.similarity
    from worded w
    join known k on k.compact = w.compact and not k.is_archived
    where not w.is_other
    union all
    select w.n, k.id, k.is_own, k.ord, k.slug, w.is_other, 0.55 + 0.3 * w.similarity
    from worded w
    join known k on k.equipment = w.equipment and k.apart = w.apart and not k.is_archived
    where w.apart <> ''
  ), fuzzy as (
    -- Other words may be those of two exercises: then it is not clear which.
    select g.n, g.id, g.is_own, g.ord, g.slug, g.confidence
    from (select g.*, min(g.id::text) over (partition by g.n) <> max(g.id::text) over (partition by g.n) as is_unclear from guessed g) g
    where not (g.is_other and g.is_unclear)
  )
  select distinct on (f.n) f.n, f.id, round(f.confidence::numeric, 2)
  from (select * from exact union all select * from fuzzy) f
  order by f.n, f.confidence desc, f.is_own desc, f.ord, f.slug;
end
$$;
comment on function private.match_names(text[], bigint[]) is
  'The visible exercise that each name means, with a confidence from 0 to 1: own ones first, then the library, by name, alias, words in any order, the equipment said apart, without notes; misspelt or other words for the 300 most used.';
grant execute on function private.match_names(text[], bigint[]) to authenticated;
