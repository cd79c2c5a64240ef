create function private.match_vectors(query_vector extensions.halfvec(768), model text, floor real, peak real)
returns table (memory_id uuid, similarity real)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := (select auth.uid());
begin
  if query_vector is null then
    return;
  end if;
  return query
  with compared as materialized (
    -- Of vectors of length 1 the inner product is the cosine, for a third of the work.
    select m.id, -(m.embedding operator(extensions.<#>) query_vector) as cosine
    from public.memories m
    where m.user_id = me and m.is_current and m.embedding_model = model
  ), usual as (
    select avg(c.cosine) as mean, coalesce(stddev_pop(c.cosine), 0) as deviation, max(c.cosine) as best,
      count(*) as memories
    from compared c
  )
  select c.id, c.cosine::real
  from compared c, usual u
  -- Of a few it can't be told what stands out: all of them count.
  where u.memories < 20 or u.best >= u.mean + peak * u.deviation and c.cosine >= u.mean + floor * u.deviation;
end
$$;
comment on function private.match_vectors(extensions.halfvec, text, real, real) is
  'The caller''s current memories nearest in meaning, floor standard deviations nearer than all are on average; none where not one is nearer by peak.';
grant execute on function private.match_vectors(extensions.halfvec, text, real, real) to authenticated;
