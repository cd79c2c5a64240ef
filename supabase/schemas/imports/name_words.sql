create function private.name_words(name text) returns text[]
language sql immutable
set search_path = ''
as $$
  -- Other trackers write the same name as "Pull Ups", "Pull-Up", "Pullup"; "Curl (EZ Bar)", "EZ-Bar Curls".
  select coalesce(array_agg(r.word order by r.word collate "C"), '{}')
  from string_to_table(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      private.search_key(translate(name, '''’‘ʼ`´', '')),
      '\m(pull|push|chin|sit|step|muscle|get|roll|press) (up|down|over|through|apart|out)(s?)\M', '\1\2\3', 'g'),
      '\m(skull|bench|cross|wood|dead|body|face|hyper) (crusher|pressing|over|chop|lift|weight|pull|extension)(s?)\M', '\1\2\3', 'g'),
      '\m(t|ez|trap|hex) (curl )?bars?\M', '\1bar', 'g'),
      '\m(smith|medicine|med|stability|swiss) (machine|ball)\M', '\1\2', 'g'),
    ' ') w (word)
  cross join lateral (select regexp_replace(regexp_replace(w.word, '(ch|sh|ss|x)es$', '\1'), '([^s])s$', '\1') as stem) s
  cross join lateral (select case s.stem
    when 'flye' then 'fly' when 'flie' then 'fly'
    when 'db' then 'dumbbell' when 'bb' then 'barbell' when 'kb' then 'kettlebell'
    when 'one' then 'single' when '1' then 'single' when 'legged' then 'leg' when 'armed' then 'arm'
    when 'smith' then 'smithmachine' when 'ez' then 'ezbar' when 'hexbar' then 'trapbar' when 'banded' then 'band'
    when 'medball' then 'medicineball' when 'swissball' then 'stabilityball' when 'trx' then 'suspension'
    when 'pressdown' then 'pushdown' when 'calve' then 'calf' when 'woodchopper' then 'woodchop'
    else s.stem
  end as word) r
  where r.word not in ('', 'and', 'the')
$$;
comment on function private.name_words(text) is
  'The words of an exercise''s name in alphabetical order, in the singular, and in one of the spellings in use.';
grant execute on function private.name_words(text) to authenticated;
