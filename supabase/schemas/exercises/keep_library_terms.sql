create function private.keep_library_terms() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  delete from private.library_terms t where t.exercise_id = new.id;
  insert into private.library_terms (term, exercise_id, sort_name, whole, part, word)
  select t.term, new.id, new.sort_name, private.literal_score(t.whole, k.place, cardinality(new.aliases)),
    private.literal_score(t.part, k.place, cardinality(new.aliases)), t.word
  from unnest(new.search_keys) with ordinality k (key, place)
  cross join lateral (select string_to_array(k.key, ' ') as words) s
  cross join lateral (
    select array_to_string(s.words[w.n:], ' ') as term, case w.n when 1 then 1 else 0.85 end as whole,
      case w.n when 1 then 0.9 else 0.85 end as part, null as word
    from generate_subscripts(s.words, 1) w (n)
    union all
    select '=' || replace(k.key, ' ', ''), 0.98, null, null
    union all
    select '~' || private.letters(w.word), null, null, w.word from unnest(s.words) w (word) where char_length(w.word) >= 4
  ) t;
  return null;
end
$$;
comment on function private.keep_library_terms() is 'Library exercises are found by their names as they are now, with the scores that literal_class() would give.';

create trigger exercises_500_keep_terms_of_new after insert on public.exercises
  for each row when (new.user_id is null) execute function private.keep_library_terms();
create trigger exercises_500_keep_terms after update on public.exercises
  for each row when (new.user_id is null and new.version <> old.version) execute function private.keep_library_terms();
