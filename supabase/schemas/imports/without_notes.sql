create function private.without_notes(name text) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  rest text := lower(name);
begin
  -- A1: · B2) · 1. · T1
  rest := regexp_replace(rest, '^\s*(\d{1,2}\s*[.):]|[a-h]\s?\d?\s*[.):]|[a-h]\d\s|t[1-4]\s)\s*', '');
  -- #2 · v2 · RPE 8 · @8 · 3x5 · x max · 5/3/1 · 3-0-1 · 30° · 60s · 5 km · (2)
  rest := regexp_replace(rest,
    '#\s?\d+|\mv\d\M|\mrpe\s?\d+([.,]5)?|@\s?\d+([.,]\d+)?|\m(\d+\s?)?[x×]\s?(\d+|max|failure)\M|\m\d+([-/]\d+)+\M|\m\d+\s?(°|degrees?\M|deg\M)|\m\d+([.,]\d+)?\s?(s|secs?|seconds?|min|mins|minutes?|k|km|mi|miles?|m|kgs?|lbs?|reps?|sets?|rm)\M|\(\s?\d+\s?\)',
    ' ', 'g');
  rest := regexp_replace(rest,
    '\m(old|new|backup|copy|main|heavy|light|slow|easy|volume|warm[- ]?up|drop[- ]?sets?|superset|amrap|finisher|deload|home gym|hotel( gym)?|gym( [a-z0-9])?|(each|per) (side|leg|arm|hand)|kgs?|lbs?|flat|v[- ]?bar|straight bar|max)\M',
    ' ', 'g');
  return rest;
end
$$;
comment on function private.without_notes(text) is
  'A name without what people add to it: a number, an effort, a scheme, a place, that it is old.';
grant execute on function private.without_notes(text) to authenticated;
