create function public.library_ids(slugs text[], ids uuid[] default '{}') returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  if cardinality(slugs) > 500 or cardinality(ids) > 500 then
    perform private.invalid('slugs', 'too_long');
  end if;
  return jsonb_build_object(
    'by_slug', (
      select coalesce(jsonb_object_agg(e.slug, e.id), '{}')
      from public.exercises e
      where e.user_id is null and e.id = any (array(select private.exercise_id(s) from unnest(slugs) s))
    ),
    'visible', (select coalesce(jsonb_agg(e.id), '[]') from public.exercises e where e.id = any (ids))
  );
end
$$;
comment on function public.library_ids(text[], uuid[]) is
  'For templates of plans, which name exercises by slug: the ids of these exercises of the library, and which of some ids the caller can see.';
grant execute on function public.library_ids(text[], uuid[]) to authenticated;
