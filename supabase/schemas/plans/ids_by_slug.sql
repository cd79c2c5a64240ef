create function private.ids_by_slug(slugs text[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(e.slug, e.id), '{}')
    from public.exercises e
    where e.user_id is null and e.id = any (array(select private.exercise_id(s) from unnest(slugs) s))
  );
end
$$;
comment on function private.ids_by_slug(text[]) is 'The exercises of the library with these slugs, as { slug: id }.';
grant execute on function private.ids_by_slug(text[]) to authenticated;
