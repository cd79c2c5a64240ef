create function private.merge_duplicates(model text, embedded uuid[]) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  threshold constant real := coalesce(
    (select e.duplicate_similarity from private.embedding_models e where e.model = merge_duplicates.model), 0.97);
  merged integer := 0;
  made public.memories;
  other public.memories;
begin
  for made in
    select * from public.memories m where m.id = any (embedded) and m.user_id = me order by m.created_at, m.id
  loop
    select * into other
    from public.memories m
    where m.user_id = me and m.is_current and m.id <> made.id and m.kind = made.kind and m.embedding_model = made.embedding_model
      and 1 - (m.embedding operator(extensions.<=>) made.embedding) >= threshold
      and private.telling_words(m.content) = private.telling_words(made.content)
    order by (m.embedding operator(extensions.<=>) made.embedding) + 0
    limit 1;
    continue when other.id is null or not (select m.is_current from public.memories m where m.id = made.id);
    -- The newer says it now, unless the older is the person's own.
    update public.memories m
    set superseded_by = case when m.id = made.id then other.id else made.id end
    where m.id = case
        when made.source <> 'user' and (other.source = 'user' or other.created_at > made.created_at) then made.id
        when other.source <> 'user' then other.id
      end;
    if found then
      merged := merged + 1;
    end if;
  end loop;
  return merged;
end
$$;
comment on function private.merge_duplicates(text, uuid[]) is
  'Of two memories of a kind whose vectors say the same one goes on; how many were merged.';
grant execute on function private.merge_duplicates(text, uuid[]) to authenticated;
