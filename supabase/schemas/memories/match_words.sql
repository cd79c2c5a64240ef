create function private.match_words(query_text text) returns table (memory_id uuid, text_rank real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
  language constant regconfig := private.text_search_of((select p.language from public.profiles p where p.id = me));
  lexemes constant text[] := (tsvector_to_array(to_tsvector(language, left(query_text, 4000))))[1:60];
  any_lexeme constant tsquery := (select string_agg(quote_literal(l.lexeme), ' | ')::tsquery from unnest(lexemes) l (lexeme));
  memories integer;
  usual_length real;
begin
  if any_lexeme is null then
    return;
  end if;
  select count(*), greatest(avg(length(w.words)), 1) into memories, usual_length
  from public.memory_words w
  where w.user_id = me;
  return query
  with hits as materialized (
    select w.memory_id, w.words, length(w.words) as length
    from public.memory_words w
    where w.user_id = me and w.words @@ any_lexeme
  ), terms as materialized (
    select l.lexeme, quote_literal(l.lexeme)::tsquery as term from unnest(lexemes) l (lexeme)
  ), pairs as materialized (
    select t.lexeme, h.memory_id, h.length from terms t join hits h on h.words @@ t.term
  ), weighed as materialized (
    -- How telling a word is (Robertson and Zaragoza 2009): what few memories have tells most.
    select t.lexeme, count(p.memory_id) as found,
      ln(1 + (memories - count(p.memory_id) + 0.5) / (count(p.memory_id) + 0.5))::real as weight
    from terms t
    left join pairs p on p.lexeme = t.lexeme
    group by t.lexeme
  ), scored as (
    -- BM25 of texts in which a word stands once: only their length matters.
    select p.memory_id, w.weight * 2.2 / (1 + 1.2 * (0.25 + 0.75 * p.length / usual_length)) as score
    from pairs p
    join weighed w on w.lexeme = p.lexeme
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
comment on function private.match_words(text) is
  'The caller''s current memories that share words with a text: what share of the text''s weight they hold, 0 to 1.';
grant execute on function private.match_words(text) to authenticated;
