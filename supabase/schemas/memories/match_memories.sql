create function public.match_memories(
  query_embedding extensions.vector(768), match_count integer default 8, query_text text default null,
  kinds text[] default null
)
returns table (
  id uuid, kind text, content text, similarity real, text_rank real, recency real, importance real, score real
)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
  query_vector constant extensions.halfvec(768) := query_embedding::extensions.halfvec(768);
  key constant text := private.search_key(coalesce(query_text, ''));
  words constant tsquery := case when key <> '' then private.any_word(query_text) end;
  model constant text := (select p.embedding_model from public.profiles p where p.id = me);
  now_at constant timestamptz := private.now();
begin
  return query
  with scored as (
    select
      m.id, m.kind::text as kind, m.content, m.importance,
      -- The sum keeps the planner off any vector index: an exact scan of one user's rows.
      case when m.embedding_model = model
        then (1 - ((m.embedding operator(extensions.<=>) query_vector) + 0))::real end as similarity,
      case when key = '' then 0
        else greatest(
          -- A word in common always counts, in a long question its rank is low; trigrams forgive typos, and
          -- below this they find chance, as vectors do below theirs (tests/retrieval).
          ts_rank(to_tsvector('pg_catalog.english', m.content), words, 32) * 4,
          case when extensions.word_similarity(key, m.content) > 0.3
            then extensions.word_similarity(key, m.content) * 0.5 else 0 end
        ) end::real as text_rank,
      exp(-greatest(date_part('epoch', now_at - m.updated_at), 0) / (180 * 86400))::real as recency
    from public.memories m
    where m.user_id = me and m.is_current and (kinds is null or m.kind::text = any (kinds))
  ), ranked as (
    select s.*,
      case when coalesce(s.similarity, 0) > 0.12 then rank() over (order by s.similarity desc nulls last) end as by_vector,
      case when s.text_rank > 0 then rank() over (order by s.text_rank desc) end as by_text
    from scored s
  ), fused as (
    -- Reciprocal rank fusion (Cormack, Clarke, Buettcher 2009). k is small, since the lists are short.
    select r.*, coalesce(1.0 / (10 + r.by_vector), 0) + coalesce(1.0 / (10 + r.by_text), 0) as relevance
    from ranked r
    where r.by_vector is not null or r.by_text is not null
  )
  select f.id, f.kind, f.content, f.similarity, f.text_rank, f.recency, f.importance,
    -- Recency and importance as one factor between 0.85 and 1.15; the first of both lists would have 1 without it.
    (f.relevance * 5.5 * (0.85 + 0.15 * f.recency + 0.15 * f.importance))::real as score
  from fused f
  order by score desc, f.id
  limit least(greatest(match_count, 0), 100);
end
$$;
comment on function public.match_memories(extensions.vector, integer, text, text[]) is
  'The caller''s memories nearest in meaning and words, best first; vectors of another model count as none.';
grant execute on function public.match_memories(extensions.vector, integer, text, text[]) to authenticated;
