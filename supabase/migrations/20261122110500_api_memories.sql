-- memories: what the user sees and edits, and the search that the companion uses.

create function private.memory_json(m public.memories) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', m.id, 'kind', m.kind, 'content', m.content, 'importance', round(m.importance::numeric, 3),
    'source', m.source, 'source_message_id', m.source_message_id, 'superseded_by', m.superseded_by,
    'created_at', m.created_at, 'updated_at', m.updated_at,
    'last_recalled_at', s.last_recalled_at, 'recall_count', coalesce(s.recall_count, 0)
  )
  from (select m.id) one
  left join public.memory_stats s on s.memory_id = one.id and s.user_id = m.user_id
$$;
comment on function private.memory_json(public.memories) is 'Memory, as the API shows it.';
grant execute on function private.memory_json(public.memories) to authenticated;

create function public.list_memories(
  kinds text[] default null, include_superseded boolean default false, page_limit integer default 20,
  page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.memory_json(f.m), 'key', jsonb_build_array((f.m).created_at, (f.m).id))
        order by (f.m).created_at desc, (f.m).id desc
      )
      from (
        select m
        from public.memories m
        where m.user_id = me
          and (kinds is null or m.kind::text = any (kinds))
          and (coalesce(include_superseded, false) or m.is_current)
          and (page_after is null
            or (m.created_at, m.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by m.created_at desc, m.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_memories(text[], boolean, integer, jsonb) is 'GET /memories, newest first.';
grant execute on function public.list_memories(text[], boolean, integer, jsonb) to authenticated;

create function public.get_memory(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select private.memory_json(m) into answer from public.memories m where m.id = target and m.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_memory(uuid) is 'GET /memories/{id}.';
grant execute on function public.get_memory(uuid) to authenticated;

create function public.create_memory(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  replay jsonb;
begin
  perform private.lock_account();
  replay := private.claim('memory', target, payload);
  if replay is not null then
    return jsonb_build_object('created', false, 'body', replay);
  end if;
  insert into public.memories (id, kind, content, importance)
  values (
    target, (payload ->> 'kind')::public.memory_kind, payload ->> 'content',
    coalesce((payload ->> 'importance')::real, 0.5)
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  return private.keep_answer('memory', target, public.get_memory(target));
end
$$;
comment on function public.create_memory(jsonb) is 'POST /memories: { created, body }; it is embedded by the next chat.';
grant execute on function public.create_memory(jsonb) to authenticated;

create function public.patch_memory(target uuid, payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  update public.memories m
  set kind = coalesce((payload ->> 'kind')::public.memory_kind, m.kind),
    content = coalesce(payload ->> 'content', m.content),
    importance = coalesce((payload ->> 'importance')::real, m.importance)
  where m.id = target and m.user_id = me;
  return public.get_memory(target);
end
$$;
comment on function public.patch_memory(uuid, jsonb) is 'PATCH /memories/{id}: what is absent stays; the memory is the user''s own from then on.';
grant execute on function public.patch_memory(uuid, jsonb) to authenticated;

create function public.delete_memory(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.memories m where m.id = target and m.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_memory(uuid) is 'DELETE /memories/{id}.';
grant execute on function public.delete_memory(uuid) to authenticated;

create function public.forget_memories() returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.memories m where m.user_id = me;
end
$$;
comment on function public.forget_memories() is 'DELETE /memories: all of the caller''s.';
grant execute on function public.forget_memories() to authenticated;

create function private.any_word(query_text text) returns tsquery
language sql immutable
set search_path = ''
as $$
  select replace(plainto_tsquery('pg_catalog.english', coalesce(query_text, ''))::text, '&', '|')::tsquery
$$;
comment on function private.any_word(text) is 'A full-text query that one word in common satisfies; a question shares few with its answer.';
grant execute on function private.any_word(text) to authenticated;

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

create function public.search_memories(
  query_text text, query_embedding extensions.vector(768) default null, match_count integer default 8,
  kinds text[] default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  return jsonb_build_object('data', coalesce((
    select jsonb_agg(jsonb_build_object(
      'memory', private.memory_json(m),
      'score', f.score,
      'parts', jsonb_build_object('similarity', f.similarity, 'text_rank', f.text_rank, 'recency', f.recency,
        'importance', f.importance)
    ) order by f.score desc, f.id)
    from public.match_memories(query_embedding, match_count, query_text, kinds) f
    join public.memories m on m.id = f.id
  ), '[]'));
end
$$;
comment on function public.search_memories(text, extensions.vector, integer, text[]) is 'POST /memories/search.';
grant execute on function public.search_memories(text, extensions.vector, integer, text[]) to authenticated;

create function private.pending_embeddings() returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'content', p.content)), '[]')
  from (
    select m.id, m.content
    from public.memories m
    where m.user_id = (select auth.uid())
      and m.is_current
      and m.embedding_model is distinct from (
        select pr.embedding_model from public.profiles pr where pr.id = (select auth.uid())
      )
    order by m.created_at desc
    limit 50
  ) p
$$;
comment on function private.pending_embeddings() is
  'The caller''s memories without a vector of the current model, at most 50.';
grant execute on function private.pending_embeddings() to authenticated;

create function private.keep_embeddings(model text, items jsonb) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  kept integer;
begin
  update public.memories m
  set embedding = (i.item ->> 'embedding')::extensions.halfvec(768), embedding_model = model
  from jsonb_array_elements(items) i (item)
  where m.id = (i.item ->> 'id')::uuid
    and m.user_id = auth.uid()
    -- Edited meanwhile: the vector is of the old text.
    and m.content = i.item ->> 'content';
  get diagnostics kept = row_count;
  return kept;
end
$$;
comment on function private.keep_embeddings(text, jsonb) is 'Stores vectors of own memories, except where the text has changed since.';
grant execute on function private.keep_embeddings(text, jsonb) to authenticated;
