create function public.get_workout(target uuid) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  answer json;
begin
  select to_json(w.shown) into answer from private.shown_workouts w where w.id = target and w.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_workout(uuid) is 'GET /workouts/{id}.';
grant execute on function public.get_workout(uuid) to authenticated;
