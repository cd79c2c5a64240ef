create function private.equipment_word(equipment public.equipment) returns text
language sql immutable
set search_path = ''
as $$
  select case equipment
    when 'weight_plate' then 'plate'
    when 'cardio_machine' then 'machine'
    else replace(equipment::text, '_', '')
  end
$$;
comment on function private.equipment_word(public.equipment) is 'How private.name_words() writes it.';
grant execute on function private.equipment_word(public.equipment) to authenticated;
