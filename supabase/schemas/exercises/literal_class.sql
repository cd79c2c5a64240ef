create function private.literal_class(key text, wanted text, compact text) returns numeric
language sql immutable
return case
  when key = wanted then 1
  when replace(key, ' ', '') = compact then 0.98
  when key like wanted || ' %' then 0.9
  when ' ' || key || ' ' like '% ' || wanted || ' %' then 0.85
end;
comment on function private.literal_class(text, text, text) is
  'How a search key answers another: 1 equal, 0.98 equal but for spaces, 0.9 begins with it, 0.85 holds it as words; else null.';
grant execute on function private.literal_class(text, text, text) to authenticated;
