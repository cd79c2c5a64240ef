create function private.asked_for(asked jsonb, labels text[]) returns text[]
language plpgsql immutable
set search_path = ''
as $$
declare
  known text[] := '{}';
  label text;
begin
  if jsonb_typeof(asked) <> 'array' then
    return null;
  end if;
  -- A loop of expressions: a query would be the most of what it costs.
  foreach label in array labels loop
    if asked ? label then
      known := known || label;
    end if;
  end loop;
  return known;
end
$$;
comment on function private.asked_for(jsonb, text[]) is
  'Which of these labels a list names, those that are none left out; null where there is no list.';
grant execute on function private.asked_for(jsonb, text[]) to authenticated;
