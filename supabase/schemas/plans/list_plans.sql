create function public.list_plans(
  active boolean default null, page_limit integer default 20, page_after jsonb default null
) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  page public.plans[];
begin
  perform private.check_page(page_limit, page_after);
  page := array(
    select p
    from public.plans p
    where p.user_id = me
      and (active is null or p.is_active = active)
      and (p.created_at, p.id) < (
        coalesce((page_after ->> 0)::timestamptz, 'infinity'),
        coalesce((page_after ->> 1)::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
      )
    order by p.created_at desc, p.id desc
    limit page_limit + 1
  );
  return json_build_object(
    'data', (
      select coalesce(json_agg(private.shown_plan(f) order by f.created_at desc, f.id desc), '[]')
      from unnest(page[:page_limit]) f
    ),
    'next_after', case when cardinality(page) > page_limit then
      json_build_array((page[page_limit]).created_at, (page[page_limit]).id)
    end
  );
end
$$;
comment on function public.list_plans(boolean, integer, jsonb) is 'GET /plans: whole plans, newest first.';
grant execute on function public.list_plans(boolean, integer, jsonb) to authenticated;
