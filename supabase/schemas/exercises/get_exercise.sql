create function public.get_exercise(ref text) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  found_json json;
begin
  perform private.check_size('id', octet_length(ref), 500);
  if pg_input_is_valid(ref, 'uuid') then
    select e.document into found_json from public.exercises e where e.id = ref::uuid;
  end if;
  if found_json is null then
    select e.document into found_json
    from public.exercises e
    where e.slug = lower(ref) and (e.user_id is null or e.user_id = me)
    order by e.user_id nulls last
    limit 1;
  end if;
  if found_json is null then
    perform private.fail('not_found');
  end if;
  return found_json;
end
$$;
comment on function public.get_exercise(text) is 'GET /exercises/{id or slug}.';
grant execute on function public.get_exercise(text) to authenticated;
