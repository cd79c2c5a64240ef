create function private.pending_embeddings() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'content', p.content)), '[]')
    from (
      select m.id, m.content
      from public.memories m
      where m.user_id = (select auth.uid())
        and (m.is_current or m.proposes_memory_id is not null)
        and m.embedding_model is distinct from (
          select pr.embedding_model from public.profiles pr where pr.id = (select auth.uid())
        )
      order by m.created_at desc
      limit 50
    ) p
  );
end
$$;
comment on function private.pending_embeddings() is
  'The caller''s memories without a vector of the current model, at most 50.';
grant execute on function private.pending_embeddings() to authenticated;
