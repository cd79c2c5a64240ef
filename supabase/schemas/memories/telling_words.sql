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
