create function private.own_slug(name text, target uuid) returns text
language sql stable
set search_path = ''
as $$
  select case
    when base = '' then 'exercise-' || suffix
    when exists (select from public.exercises e where e.slug = base) then base || '-' || suffix
    else base
  end
  from (
    select
      btrim(left(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), 100), '-') as base,
      -- Hashed, since ids that a client makes may begin alike.
      left(md5(target::text), 8) as suffix
  ) b
$$;
comment on function private.own_slug(text, uuid) is 'A slug that no visible exercise has.';
grant execute on function private.own_slug(text, uuid) to authenticated;
