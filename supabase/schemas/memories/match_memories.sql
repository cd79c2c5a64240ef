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
begin
  if char_length(query_text) > 4000 then
    perform private.invalid('query_text', 'too_long');
  elsif cardinality(kinds) > 5 then
    perform private.invalid('kinds', 'too_long');
  end if;
  select p.embedding_model, coalesce(e.weight, 0.8) into model, vector_weight
  from public.profiles p
  left join private.embedding_models e on e.model = p.embedding_model
  where p.id = me;
  return query
  with found as (
    select coalesce(v.memory_id, w.memory_id) as memory_id, v.similarity as nearness, w.text_rank
    from private.match_vectors(query_vector, model) v
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
  ), scored as (
    select r.*,
      -- Recency and importance as one factor between 0.85 and 1.15; the first of both lists would have 1 without it.
      ((coalesce(r.by_vector, 0) + coalesce(r.by_text, 0)) * 11 / (1 + vector_weight)
        * (0.85 + 0.15 * r.recency + 0.15 * r.importance))::real as score
    from ranked r
  ), foremost as (
    select s.*, w.words, row_number() over (order by s.score desc, s.id) as place
    from (select * from scored o order by o.score desc, o.id limit most * 3) s
    join public.memory_words w on w.memory_id = s.id and w.user_id = me
  ), best as (
    select f.*,
      -- Of several about the same thing the second counts half, the third a third: they take one place while
      -- others have something to say. What must be heeded is never put behind.
      case when f.kind = 'constraint' then f.score
        else (f.score / (1 + (
          select count(*) from foremost o where o.place < f.place and private.tell_the_same(o.words, f.words)
        )))::real end as share
    from foremost f
    order by share desc, f.place
    limit most
  )
  select b.id, b.kind::text, b.content,
    case when b.embedding_model = model then (-(b.embedding operator(extensions.<#>) query_vector))::real end,
    coalesce(b.text_rank, 0)::real, b.recency, b.importance, b.share
  from best b
  order by b.share desc, b.place;
end
$$;
comment on function public.match_memories(extensions.vector, integer, text, text[]) is
  'The caller''s memories nearest in meaning and words, best first; vectors of another model count as none.';
grant execute on function public.match_memories(extensions.vector, integer, text, text[]) to authenticated;
