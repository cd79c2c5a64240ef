create function public.match_memories(
  query_embedding extensions.vector(768), match_count integer default 8, query_text text default null,
  kinds text[] default null
)
returns table (
  id uuid, kind text, content text, similarity real, text_rank real, recency real, importance real, score real
)
language plpgsql stable rows 20
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  now_at constant timestamptz := private.now();
  query_vector constant extensions.halfvec(768) := extensions.l2_normalize(query_embedding::extensions.halfvec(768));
  most constant integer := least(greatest(match_count, 0), 100);
  today date;
  language text;
  model text;
  vector_weight real;
  nearest smallint;
  floor real;
  peak real;
begin
  if char_length(query_text) > 4000 then
    perform private.invalid('query_text', 'too_long');
  elsif cardinality(kinds) > 5 then
    perform private.invalid('kinds', 'too_long');
  end if;

  select (now_at at time zone p.time_zone)::date, p.language, p.embedding_model, coalesce(e.weight, 0.8),
    coalesce(e.nearest, 3), coalesce(e.floor, 1.5), coalesce(e.peak, 2.8)
  into today, language, model, vector_weight, nearest, floor, peak
  from public.profiles p
  left join private.embedding_models e on e.model = p.embedding_model
  where p.id = me;
  return query
  with usable as materialized (
    -- The one look at the wide rows. Of vectors of length 1 the inner product is the cosine, for a third of the work.
    select m.id, m.kind, m.content, m.updated_at, m.importance,
      case when m.embedding_model = model then -(m.embedding operator(extensions.<#>) query_vector) end as cosine
    from public.memories m
    where m.user_id = me and m.is_current and (m.valid_until is null or m.valid_until >= today)
  ), usual as materialized (
    select avg(u.cosine) as mean, coalesce(stddev_pop(u.cosine), 0) as deviation, max(u.cosine) as best,
      count(u.cosine) as memories
    from usable u
  ), nearest_last as materialized (
    select u.cosine, u.id from usable u where u.cosine is not null
    order by u.cosine desc, u.id
    limit 1 offset greatest(nearest - 1, 0)
  ), found as (
    select u.*, w.text_rank,
      case
        -- Of a few it can't be told what stands out: all of them count.
        when n.memories < 20
          or n.best >= n.mean + peak * n.deviation and u.cosine >= n.mean + floor * n.deviation
          or nearest > 0 and (u.cosine > l.cosine or u.cosine = l.cosine and u.id <= l.id)
        then u.cosine::real
      end as nearness
    from usable u
    cross join usual n
    left join nearest_last l on true
    left join private.match_words(query_text, language) w on w.memory_id = u.id
    where kinds is null or u.kind::text = any (kinds)
  ), ranked as (
    -- Reciprocal rank fusion (Cormack, Clarke, Buettcher 2009). k is small, since the lists are short.
    select f.*,
      case when f.nearness is not null then vector_weight / (10 + rank() over (order by f.nearness desc nulls last)) end as by_vector,
      case when f.text_rank is not null then 1.0::real / (10 + rank() over (order by f.text_rank desc nulls last)) end as by_text,
      exp(-greatest(date_part('epoch', now_at - f.updated_at), 0) / (180 * 86400))::real as recency
    from found f
    where f.nearness is not null or f.text_rank is not null
  ), scored as (
    select r.*,
      -- Recency and importance as one factor between 0.85 and 1.15; the first of both lists would have 1 without it.
      ((coalesce(r.by_vector, 0) + coalesce(r.by_text, 0)) * 11 / (1 + vector_weight)
        * (0.85 + 0.15 * r.recency + 0.15 * r.importance))::real as score
    from ranked r
  ), foremost as materialized (
    select s.*, w.words, tsvector_to_array(w.words) as lexemes, row_number() over (order by s.score desc, s.id) as place
    from (select * from scored o order by o.score desc, o.id limit most * 3) s
    join public.memory_words w on w.memory_id = s.id and w.user_id = me
  ), best as (
    select f.*,
      -- Of several about the same thing the second counts half, the third a third: they take one place while
      -- others have something to say. What must be heeded is never put behind.
      case when f.kind = 'constraint' then f.score
        else (f.score / (1 + (
          select count(*) from foremost o where o.place < f.place and private.tell_the_same(o.words, f.lexemes)
        )))::real end as share
    from foremost f
    order by share desc, f.place
    limit most
  )
  select b.id, b.kind::text, b.content, b.cosine::real, coalesce(b.text_rank, 0)::real, b.recency, b.importance, b.share
  from best b
  order by b.share desc, b.place;
end
$$;
comment on function public.match_memories(extensions.vector, integer, text, text[]) is
  'The caller''s memories nearest in meaning and words, best first; vectors of another model count as none. Of the nearest in meaning count so many as the model is trusted with, and beyond them what stands out among all.';
grant execute on function public.match_memories(extensions.vector, integer, text, text[]) to authenticated;
