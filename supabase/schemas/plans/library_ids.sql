create function public.library_ids(slugs text[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  if cardinality(slugs) > 500 then
    perform private.invalid('slugs', 'too_long');
  end if;
  return private.ids_by_slug(slugs);
end
$$;
comment on function public.library_ids(text[]) is
  'For templates of plans, which name exercises by slug: the ids of these exercises of the library.';
grant execute on function public.library_ids(text[]) to authenticated;
