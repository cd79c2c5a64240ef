create function private.name_words(name text) returns text[]
language plpgsql immutable
set search_path = ''
as $$
declare
  written text := lower(name);
  words text[];
begin
  -- Other trackers write the same name as "Pull Ups", "Pull-Up", "Pullup"; "Curl (EZ Bar)", "EZ-Bar Curls".
  written := translate(written, 'áàâãäåéèêëíìîïóòôõöøúùûüçñß''’‘ʼ`´', 'aaaaaaeeeeiiiioooooouuuucns');
  written := regexp_replace(written, '[^[:alnum:]]+', ' ', 'g');
  written := regexp_replace(written, '\m(pull|push|chin|sit|step|muscle|get|roll|press) (up|down|over|through|apart|out)(s?)\M', '\1\2\3', 'g');
  written := regexp_replace(written, '\m(skull|bench|cross|wood|dead|body|face|hyper) (crusher|pressing|over|chop|lift|weight|pull|extension)(s?)\M', '\1\2\3', 'g');
  written := regexp_replace(written, '\m(t|e z|ez|trap|hex) (curl )?bars?\M', '\1bar', 'g');
  written := regexp_replace(written, '\m(smith|medicine|med|stability|swiss) (machine|ball)\M', '\1\2', 'g');
  written := regexp_replace(written, '\mlat (raises?)\M', 'lateral \1', 'g');
  written := regexp_replace(written, '\m(underhand|under hand|supinated)( grip)?\M', 'reverse grip', 'g');
  written := regexp_replace(written, '\m(narrow grip|cg)\M', 'close grip', 'g');
  written := regexp_replace(written, '\mohp\M', 'overhead press', 'g');
  words := array(
    select distinct r.word collate "C"
    from string_to_table(written, ' ') w (word)
    cross join lateral (select private.singular(w.word) as stem) s
    cross join lateral (select case s.stem
      when 'flye' then 'fly' when 'flie' then 'fly'
      when 'db' then 'dumbbell' when 'bb' then 'barbell' when 'kb' then 'kettlebell' when 'bw' then 'bodyweight'
      when 'one' then 'single' when '1' then 'single' when 'unilateral' then 'single'
      when 'legged' then 'leg' when 'armed' then 'arm'
      when 'smith' then 'smithmachine' when 'ez' then 'ezbar' when 'e zbar' then 'ezbar' when 'zbar' then 'ezbar'
      when 'hexbar' then 'trapbar' when 'banded' then 'band'
      when 'medball' then 'medicineball' when 'swissball' then 'stabilityball' when 'trx' then 'suspension'
      when 'pressdown' then 'pushdown' when 'calve' then 'calf' when 'woodchopper' then 'woodchop'
      when 'paused' then 'pause'
      else s.stem
    end as word) r
    where r.word not in ('', 'and', 'the', 'with', 'w', 'for', 'on', 'using', 'e')
    order by 1
  );
  return words;
end
$$;
comment on function private.name_words(text) is
  'The words of an exercise''s name, each once, in alphabetical order, in the singular, and in one of the spellings in use.';
grant execute on function private.name_words(text) to authenticated;
