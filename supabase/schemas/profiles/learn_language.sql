create function private.learn_language(said text, known public.profiles) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  guess constant text := private.guess_language(said);
  after_it text;
begin
  if guess is null or guess = known.language and known.language_votes = 5 then
    return;
  end if;
  -- A majority vote (Boyer and Moore 1981) that forgets: one message in another language changes nothing.
  update public.profiles p
  set language = case when p.language = guess or p.language_votes > 0 then p.language else guess end,
    language_votes = case when p.language = guess then least(p.language_votes + 1, 5) else abs(p.language_votes - 1) end
  where p.id = auth.uid()
  returning p.language into after_it;
  if after_it is distinct from known.language and found then
    update public.memory_words w
    set words = private.words_of(m.content, after_it)
    from public.memories m
    where w.user_id = auth.uid() and m.id = w.memory_id;
  end if;
end
$$;
comment on function private.learn_language(text, public.profiles) is 'Which language the person writes, by what they say; their memories are searched by its words.';
grant execute on function private.learn_language(text, public.profiles) to authenticated;
