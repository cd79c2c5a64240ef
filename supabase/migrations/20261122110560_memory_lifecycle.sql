-- What a message changes in what is remembered.

create function private.telling_words(content text) returns text[]
language sql immutable
set search_path = ''
as $$
  select array(
    select distinct w.word
    from string_to_table(private.search_key(replace(content, '''', '')), ' ') w (word)
    where w.word ~ '[0-9]'
      or w.word in ('no', 'not', 'never', 'none', 'without', 'cannot', 'cant', 'dont', 'doesnt', 'isnt', 'wont', 'left', 'right',
        'before', 'after', 'more', 'less', 'stopped', 'quit')
    order by w.word
  )
$$;
comment on function private.telling_words(text) is
  'Numbers, negations and sides: two statements that differ in one of them never say the same.';
grant execute on function private.telling_words(text) to authenticated;

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

create function private.remember(source_message uuid, kind public.memory_kind, statement text, importance real, replaces uuid)
returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  -- Made of message and words, so that a message that is answered anew brings nothing back.
  made constant uuid := overlay(overlay(
    md5(source_message || ':' || private.search_key(statement)) placing '8' from 13) placing '8' from 17)::uuid;
  same constant uuid := private.same_memory(statement);
  added boolean;
begin
  if same is not null then
    update public.memories m set updated_at = private.now() where m.id = same;
    if replaces <> same then
      update public.memories m set superseded_by = same where m.id = replaces;
    end if;
    return null;
  elsif private.was_deleted('memory', made) or exists (
    select from private.unlearned u where u.message_id = source_message and u.kind = remember.kind
  ) then
    return null;
  end if;
  insert into public.memories (id, user_id, kind, content, importance, source, source_message_id)
  values (made, me, remember.kind, statement, remember.importance, 'chat', source_message)
  on conflict (id) do nothing;
  added := found;
  if added and replaces is not null then
    update public.memories m set superseded_by = made where m.id = replaces;
  end if;
  return case when added then made end;
end
$$;
comment on function private.remember(uuid, public.memory_kind, text, real, uuid) is
  'Keeps a statement of a message, once; what says it already is refreshed instead. The id of what was added, else null.';
grant execute on function private.remember(uuid, public.memory_kind, text, real, uuid) to authenticated;

create function private.learn(source_message uuid, operations jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  operation jsonb;
  target public.memories;
  learned uuid[] := '{}';
begin
  for operation in
    select o.item
    from jsonb_array_elements(coalesce(operations, '[]')) with ordinality o (item, n)
    order by o.n
    limit 10
  loop
    target := null;
    if operation ->> 'op' <> 'add' then
      -- What a person wrote or corrected is not the model's to change.
      select * into target
      from public.memories m
      where m.id = (operation ->> 'id')::uuid and m.user_id = me and m.is_current and m.source <> 'user';
      continue when target.id is null;
    end if;
    if operation ->> 'op' = 'forget' then
      update public.memories m set forgotten_at = private.now() where m.id = target.id;
    elsif cardinality(learned) < 5 then
      learned := array_remove(learned || private.remember(
        source_message, coalesce((operation ->> 'kind')::public.memory_kind, target.kind), operation ->> 'content',
        coalesce((operation ->> 'importance')::real, target.importance, 0.5), target.id
      ), null);
    end if;
  end loop;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'content', m.content, 'kind', m.kind) order by l.n), '[]')
    from unnest(learned) with ordinality l (id, n)
    join public.memories m on m.id = l.id
  );
end
$$;
comment on function private.learn(uuid, jsonb) is
  'Adds, updates and forgets what one message changes, at most five new statements; answers those that are new.';
grant execute on function private.learn(uuid, jsonb) to authenticated;

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

create function public.store_embeddings(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  return jsonb_build_object(
    'kept', private.keep_embeddings(payload ->> 'model', payload -> 'items'),
    'merged', private.merge_duplicates(payload ->> 'model', array(
      select (i.item ->> 'id')::uuid from jsonb_array_elements(payload -> 'items') i (item)
    ))
  );
end
$$;
comment on function public.store_embeddings(jsonb) is
  '{ model, items: [{ id, content, embedding }] }: vectors made in the background after a chat; { kept, merged }.';
grant execute on function public.store_embeddings(jsonb) to authenticated;
