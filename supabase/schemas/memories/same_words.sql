create function private.same_words(words text, subject public.memory_about) returns uuid
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  key constant text := private.normalised(words);
begin
  return (
    select m.id
    from public.memories m
    where m.user_id = me and m.about = subject
      and private.derived_id(private.normalised(m.content)) = private.derived_id(key)
      and private.memory_status(m, today) in ('current', 'proposed')
    -- A proposal says it too: saying it again is no yes to it.
    order by m.is_current desc, m.created_at, m.id
    limit 1
  );
end
$$;
comment on function private.same_words(text, public.memory_about) is
  'The caller''s memory that says this already, word for word, about the same subject.';
