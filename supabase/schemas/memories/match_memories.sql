create function public.match_memories(
  query_embedding extensions.vector(768), match_count integer default 8, query_text text default null,
  kinds text[] default null
)
returns table (
  id uuid, kind text, content text, similarity real, text_rank real, recency real, importance real, score real
)
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
  today constant date := private.local_today();
  now_at constant timestamptz := private.now();
  query_vector constant extensions.halfvec(768) := extensions.l2_normalize(query_embedding::extensions.halfvec(768));
  most constant integer := least(greatest(match_count, 0), 100);
  model text;
  vector_weight real;
  vector_floor real;
  vector_peak real;
begin
  if char_length(query_text) > 4000 then
    perform private.invalid('query_text', 'too_long');
  elsif cardinality(kinds) > 5 then
    perform private.invalid('kinds', 'too_long');
  end if;
  select p.embedding_model, coalesce(e.weight, 1), coalesce(e.floor, 1), coalesce(e.peak, 2)
  into model, vector_weight, vector_floor, vector_peak
  from public.profiles p
  left join private.embedding_models e on e.model = p.embedding_model
  where p.id = me;
  return query
  with found as (
    select coalesce(v.memory_id, w.memory_id) as memory_id, v.similarity as nearness, w.text_rank
    from private.match_vectors(query_vector, model, vector_floor, vector_peak) v
    full join private.match_words(query_text) w on w.memory_id = v.memory_id
  ), usable as (
    select m.*, f.nearness, f.text_rank
    from found f
    join public.memories m on m.id = f.memory_id and m.user_id = me
    where (m.valid_until is null or m.valid_until >= today) and (kinds is null or m.kind::text = any (kinds))
  ), ranked as (
    -- Reciprocal rank fusion (Cormack, Clarke, Buettcher 2009). k is small, since the lists are short.
    select u.*,
      case when u.nearness is not null then vector_weight / (10 + rank() over (order by u.nearness desc nulls last)) end as by_vector,
      case when u.text_rank is not null then 1.0::real / (10 + rank() over (order by u.text_rank desc nulls last)) end as by_text,
      exp(-greatest(date_part('epoch', now_at - u.updated_at), 0) / (180 * 86400))::real as recency
    from usable u
  ), best as (
    select r.*,
      -- Recency and importance as one factor between 0.85 and 1.15; the first of both lists would have 1 without it.
      ((coalesce(r.by_vector, 0) + coalesce(r.by_text, 0)) * 11 / (1 + vector_weight)
        * (0.85 + 0.15 * r.recency + 0.15 * r.importance))::real as score
    from ranked r
    order by score desc, r.id
    limit most
  )
  select b.id, b.kind::text, b.content,
    case when b.embedding_model = model then (-(b.embedding operator(extensions.<#>) query_vector))::real end,
    coalesce(b.text_rank, 0)::real, b.recency, b.importance, b.score
  from best b
  order by b.score desc, b.id;
end
$$;
comment on function public.match_memories(extensions.vector, integer, text, text[]) is
  'The caller''s memories nearest in meaning and words, best first; vectors of another model count as none.';
grant execute on function public.match_memories(extensions.vector, integer, text, text[]) to authenticated;
