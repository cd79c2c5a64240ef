create function private.match_words(query_text text, language text) returns table (memory_id uuid, text_rank real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  lexemes constant text[] := (tsvector_to_array(to_tsvector(private.text_search_of(language), left(query_text, 4000))))[1:60];
  any_lexeme tsquery;
begin
  if coalesce(cardinality(lexemes), 0) = 0 then
    return;
  end if;
  select string_agg(quote_literal(l.lexeme), ' | ')::tsquery into any_lexeme from unnest(lexemes) l (lexeme);
  return query
  with mine as materialized (
    select w.memory_id, length(w.words) as length, case when w.words @@ any_lexeme then w.words end as words
    from public.memory_words w
    where w.user_id = me
  ), usual as materialized (
    select count(*) as memories, greatest(avg(m.length), 1)::real as length from mine m
  ), terms as materialized (
    select l.lexeme, quote_literal(l.lexeme)::tsquery as term from unnest(lexemes) l (lexeme)
  ), hits as materialized (
    select m.* from mine m where m.words is not null
  ), pairs as materialized (
    select t.lexeme, h.memory_id, h.length from hits h join terms t on h.words @@ t.term
  ), weighed as materialized (
    -- How telling a word is (Robertson and Zaragoza 2009): what few memories have tells most.
    select t.lexeme, t.found, ln(1 + (u.memories - t.found + 0.5) / (t.found + 0.5))::real as weight
    from usual u
    cross join (
      select t.lexeme, count(p.memory_id)::double precision as found
      from terms t
      left join pairs p on p.lexeme = t.lexeme
      group by t.lexeme
    ) t
  ), scored as (
    -- BM25 of texts in which a word stands once: only their length matters.
    select p.memory_id, w.weight * 2.2 / (1 + 1.2 * (0.25 + 0.75 * p.length / u.length)) as score
    from pairs p
    join weighed w on w.lexeme = p.lexeme
    cross join usual u
    union all
    -- Words that no memory has may be misspelt.
    select s.memory_id, w.weight * s.likeness * 0.7
    from weighed w
    cross join lateral private.match_misspelt(w.lexeme) s
    where w.found = 0
  )
  select s.memory_id, (sum(s.score) / (select sum(w.weight) * 2.2 from weighed w))::real
  from scored s
  group by s.memory_id;
end
$$;
comment on function private.match_words(text, text) is
  'The caller''s current memories that share words with a text in their language: what share of the text''s weight they hold, 0 to 1.';
grant execute on function private.match_words(text, text) to authenticated;
