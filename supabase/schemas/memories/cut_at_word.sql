create function private.cut_at_word(words text, most integer) returns text
language sql immutable
return case
  when char_length(words) <= most then words
  else left(regexp_replace(left(words, most + 1), '(\S)\s+\S*$', '\1'), most)
end;
comment on function private.cut_at_word(text, integer) is 'At most so many characters, cut at the last space within them where there is one.';
