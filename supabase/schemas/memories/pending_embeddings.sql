create function private.pending_embeddings() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  model text;
  first_model text;
  last_model text;
begin
  select p.embedding_model,
    (select m.embedding_model from public.memories m
      where m.user_id = p.id and (m.is_current or m.proposes_memory_id is not null) order by m.embedding_model limit 1),
    -- Null where one has no vector.
    (select m.embedding_model from public.memories m
      where m.user_id = p.id and (m.is_current or m.proposes_memory_id is not null) order by m.embedding_model desc limit 1)
  into model, first_model, last_model
  from public.profiles p
  where p.id = me;
  if first_model = model and last_model = model then
    return '[]';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'content', p.content)), '[]')
    from (
      select m.id, m.content
      from public.memories m
      where m.user_id = me
        and (m.is_current or m.proposes_memory_id is not null)
        and m.embedding_model is distinct from model
      order by m.created_at desc
      limit 50
    ) p
  );
end
$$;
comment on function private.pending_embeddings() is
  'The caller''s memories without a vector of the current model, at most 50.';
grant execute on function private.pending_embeddings() to authenticated;
