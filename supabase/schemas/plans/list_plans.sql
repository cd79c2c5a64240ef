create function public.list_plans(
  active boolean default null, page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.plan_json(f.p), 'key', jsonb_build_array((f.p).created_at, (f.p).id))
        order by (f.p).created_at desc, (f.p).id desc
      )
      from (
        select p
        from public.plans p
        where p.user_id = me
          and (active is null or p.is_active = active)
          and (page_after is null
            or (p.created_at, p.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by p.created_at desc, p.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_plans(boolean, integer, jsonb) is 'GET /plans: whole plans, newest first.';
grant execute on function public.list_plans(boolean, integer, jsonb) to authenticated;
