create function public.get_exercise(ref text) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  found_json jsonb;
begin
  perform private.require_account();
  perform private.check_size('id', octet_length(ref), 500);
  select private.exercise_json(e) into found_json
  from public.exercises e
  where e.id::text = lower(ref) or e.slug = lower(ref)
  order by e.id::text = lower(ref) desc, e.user_id nulls last
  limit 1;
  if found_json is null then
    perform private.fail('not_found');
  end if;
  return found_json;
end
$$;
comment on function public.get_exercise(text) is 'GET /exercises/{id or slug}.';
grant execute on function public.get_exercise(text) to authenticated;
