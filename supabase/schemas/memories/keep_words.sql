create function private.keep_words() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.memory_words w where w.memory_id = new.id;
  end if;
  if new.is_current then
    insert into public.memory_words (memory_id, user_id, words)
    select new.id, new.user_id, private.words_of(new.content, p.language)
    from public.profiles p
    where p.id = new.user_id;
  end if;
  return null;
end
$$;
comment on function private.keep_words() is 'The words of what is current, and of nothing else, are searched.';

create trigger memories_500_keep_words_of_new after insert on public.memories
  for each row execute function private.keep_words();
create trigger memories_500_keep_words after update
  of content, superseded_by, forgotten_at, proposes_memory_id on public.memories
  for each row execute function private.keep_words();
