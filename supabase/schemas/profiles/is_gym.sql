create function private.is_gym(gym jsonb) returns boolean
language plpgsql immutable
set search_path = ''
as $$
declare
  lists constant text[] := array['equipment', 'plates_kg', 'dumbbells_kg'];
  list text;
begin
  if jsonb_typeof(gym) is distinct from 'object' or length(gym::text) > 8000 or not gym ? 'equipment'
    or gym - lists - array['bar_kg', 'machine_step_kg'] <> '{}' then
    return false;
  end if;
  foreach list in array lists loop
    if jsonb_typeof(coalesce(gym -> list, '[]')) <> 'array' or jsonb_array_length(coalesce(gym -> list, '[]')) > 100 then
      return false;
    end if;
  end loop;
  -- A strict path that leads nowhere is null.
  return private.texts(gym -> 'equipment') <@ enum_range(null::public.equipment)::text[]
    and (gym @? 'strict $.bar_kg ? (@.type() != "number" || @ < 0 || @ > 100)') is not true
    and (gym @? 'strict $.machine_step_kg ? (@.type() != "number" || @ <= 0 || @ > 100)') is not true
    and (gym @? 'strict $.dumbbells_kg[*] ? (@.type() != "number" || @ <= 0 || @ > 200)') is not true
    and (gym @? 'strict $.plates_kg[*] ? (@.type() != "number" && @.type() != "object")') is not true
    and (gym @? 'strict $.plates_kg[*] ? (@.type() == "number" && (@ <= 0 || @ > 100))') is not true
    and not exists (
      select from jsonb_array_elements(coalesce(gym -> 'plates_kg', '[]')) p (plate)
      where jsonb_typeof(p.plate) = 'object' and not (
        p.plate - array['weight_kg', 'pairs'] = '{}'
        and p.plate @? '$.weight_kg ? (@.type() == "number" && @ > 0 && @ <= 100)'
        and p.plate @? '$.pairs ? (@.type() == "number" && @ >= 1 && @ <= 50)'
      )
    );
end
$$;
comment on function private.is_gym(jsonb) is
  'Whether this describes a gym: { equipment, bar_kg?, plates_kg? (numbers, or { weight_kg, pairs }), dumbbells_kg?, machine_step_kg? }, all within bounds.';
grant execute on function private.is_gym(jsonb) to authenticated;
