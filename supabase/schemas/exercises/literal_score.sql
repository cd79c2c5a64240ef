create function private.literal_score(key text, n bigint, aliases integer, wanted text, compact text) returns real
language sql immutable
return case when key = wanted and n = 1 then 1 else 0.97 * (
  case
    when key = wanted then 1
    when replace(key, ' ', '') = compact then 0.98
    when key like wanted || ' %' then 0.9
    when ' ' || key || ' ' like '% ' || wanted || ' %' then 0.85
  end - case n when 1 then 0 else 0.01 end
) + 0.0012 * aliases end;
comment on function private.literal_score(text, bigint, integer, text, text) is
  'How well the n-th key of an exercise answers a search: equal, equal but for spaces, begins with it, holds it as words; else null.';
grant execute on function private.literal_score(text, bigint, integer, text, text) to authenticated;
