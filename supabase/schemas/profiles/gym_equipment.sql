create function private.gym_equipment() returns text[]
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.texts(p.gym -> 'equipment') || 'bodyweight'::text
    from public.profiles p
    where p.id = (select auth.uid()) and p.gym is not null
  );
end
$$;
comment on function private.gym_equipment() is
  'What the caller''s gym has, and one''s own weight, which is always there; null without a gym.';
grant execute on function private.gym_equipment() to authenticated;
