create function private.same_memory(statement text) returns uuid
language sql stable
set search_path = ''
as $$
  select m.id
  from public.memories m
  cross join (select private.search_key(statement) as key, private.telling_words(statement) as telling) s
  where m.user_id = (select auth.uid())
    and m.is_current
    and (private.search_key(m.content) = s.key
      or extensions.similarity(private.search_key(m.content), s.key) >= 0.8
        and private.telling_words(m.content) = s.telling)
  order by extensions.similarity(private.search_key(m.content), s.key) desc, m.created_at
  limit 1
$$;
comment on function private.same_memory(text) is 'The caller''s memory that says this already, word for word or nearly so.';
grant execute on function private.same_memory(text) to authenticated;
