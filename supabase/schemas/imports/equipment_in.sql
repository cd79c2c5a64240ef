create function private.equipment_in(words text[]) returns text
language sql immutable
set search_path = ''
as $$
  select case when count(*) = 1 then min(w.word) end
  from (
    select distinct private.equipment_word(e) as word
    from unnest(enum_range(null::public.equipment)) e
    where e <> 'other'
  ) w
  where w.word = any (words)
$$;
comment on function private.equipment_in(text[]) is 'The one word of equipment among them; null for none or several.';
grant execute on function private.equipment_in(text[]) to authenticated;
