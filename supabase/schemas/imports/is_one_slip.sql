create function private.is_one_slip(a text, b text) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  at integer := 1;
begin
  while substr(a, at, 1) = substr(b, at, 1) and at <= char_length(a) loop
    at := at + 1;
  end loop;
  return case char_length(b) - char_length(a)
    when 1 then substr(a, at) = substr(b, at + 1)
    when -1 then substr(a, at + 1) = substr(b, at)
    -- The same letters in another order, wherever they are.
    when 0 then substr(a, at + 1) = substr(b, at + 1) or private.letters(a) = private.letters(b)
    else false
  end;
end
$$;
comment on function private.is_one_slip(text, text) is
  'Whether a letter was left out, added or mistaken, or letters were swapped.';
grant execute on function private.is_one_slip(text, text) to authenticated;
