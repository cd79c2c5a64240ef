create function private.match_vectors(query_vector extensions.halfvec(768), model text)
returns table (memory_id uuid, similarity real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
  today constant date := private.local_today();
  trust private.embedding_models;
begin
  if query_vector is null then
    return;
  end if;
  select * into trust from private.embedding_models e where e.model = match_vectors.model;
  return query
  with compared as materialized (
    -- Of vectors of length 1 the inner product is the cosine, for a third of the work.
    select m.id, -(m.embedding operator(extensions.<#>) query_vector) as cosine
    from public.memories m
    where m.user_id = me and m.is_current and m.embedding_model = match_vectors.model
      and (m.valid_until is null or m.valid_until >= today)
  ), usual as (
    select avg(c.cosine) as mean, coalesce(stddev_pop(c.cosine), 0) as deviation, max(c.cosine) as best,
      count(*) as memories
    from compared c
  ), ranked as (
    select c.id, c.cosine, row_number() over (order by c.cosine desc, c.id) as place from compared c
  )
  select r.id, r.cosine::real
  from ranked r, usual u
  -- Of a few it can't be told what stands out: all of them count.
  where u.memories < 20 or r.place <= coalesce(trust.nearest, 3)
    or u.best >= u.mean + coalesce(trust.peak, 2.8) * u.deviation
      and r.cosine >= u.mean + coalesce(trust.floor, 1.5) * u.deviation;
end
$$;
comment on function private.match_vectors(extensions.halfvec, text) is
  'The caller''s current memories nearest in meaning: so many as the model is trusted with, and beyond them what stands out among all.';
grant execute on function private.match_vectors(extensions.halfvec, text) to authenticated;
