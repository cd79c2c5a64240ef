create function private.suggest_exercises(names text[], without uuid[]) returns table (n integer, suggestions jsonb)
language plpgsql stable
set search_path = ''
set jit = off
set enable_nestloop = off
as $$
#variable_conflict use_column
begin
  if cardinality(names) > 0 is not true then
    return;
  end if;
  return query
  with known as materialized (
    select row_number() over () as k, e.id, e.name, cardinality(e.aliases) as aliases, string_to_array(k.words, ' ') as words
    from public.exercises e
    cross join unnest(e.match_keys) k (words)
    where e.archived_at is null and k.words <> '' and e.id <> all (without)
  ), words as materialized (
    select k.k, w.word from known k cross join unnest(k.words) w (word)
  ), weights as materialized (
    -- What many names have says little: "press" less than "pendlay".
    select w.word, ln(1 + (select count(*) from known)::numeric / count(*)) as weight from words w group by w.word
  ), lengths as materialized (
    select w.k, sum(g.weight) as weight from words w join weights g using (word) group by w.k
  ), wanted as materialized (
    select i.n::integer as n, w.word, coalesce(g.weight, (select max(weight) from weights)) as weight
    from unnest(names) with ordinality i (name, n)
    cross join lateral (select private.without_notes(i.name) as bare offset 0) b
    cross join lateral unnest(private.name_words(case when private.search_key(b.bare) = '' then i.name else b.bare end)) w (word)
    left join weights g on g.word = w.word
  ), asked as materialized (
    select w.n, sum(w.weight) as weight from wanted w group by w.n having count(*) <= 20
  ), shared as materialized (
    select w.n, s.k, sum(w.weight) as weight
    from wanted w
    join words s on s.word = w.word
    group by w.n, s.k
  ), scored as (
    select distinct on (s.n, k.id) s.n, k.id, k.name, k.aliases,
      -- What the name says and the exercise has not counts twice of what the exercise says beyond it.
      s.weight / (0.67 * a.weight + 0.33 * l.weight) as score
    from shared s
    join asked a on a.n = s.n
    join lengths l on l.k = s.k
    join known k on k.k = s.k
    order by s.n, k.id, score desc
  ), best as (
    -- The better known has more names.
    select s.*, row_number() over (partition by s.n order by s.score + 0.01 * s.aliases desc, s.name collate "C") as place
    from scored s
    where s.score >= 0.4
  )
  select b.n, jsonb_agg(jsonb_build_object(
    'exercise_id', b.id, 'exercise_name', b.name, 'confidence', round(least(0.9 * b.score, 0.84), 2)
  ) order by b.place)
  from best b
  where b.place <= 3
  group by b.n;
end
$$;
comment on function private.suggest_exercises(text[], uuid[]) is
  'Up to three visible exercises that each name may mean, by the words that they share, rare ones first: what a person may choose from.';
grant execute on function private.suggest_exercises(text[], uuid[]) to authenticated;
