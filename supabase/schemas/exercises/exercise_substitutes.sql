create function public.exercise_substitutes(
  target uuid, equipment text[] default null, page_limit integer default 20
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  there_is constant text[] := coalesce(equipment, private.gym_equipment());
  original public.exercises;
begin
  perform private.require_account();
  perform private.check_page(page_limit, null);
  perform private.check_size('equipment', pg_column_size(equipment), 4096);
  select * into original from public.exercises e where e.id = target;
  if original.id is null then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object(
    'data', coalesce((
      select jsonb_agg(private.exercise_json(s.e) order by s.place)
      from (
        select e, row_number() over () as place
        from private.substitutes_for(original, there_is, '{}', page_limit) e
      ) s
    ), '[]'),
    'next_after', null
  );
end
$$;
comment on function public.exercise_substitutes(uuid, text[], integer) is
  'GET /exercises/{id}/substitutes: by shared muscles first, then mechanic, force and tracking; of the equipment asked for, or else of the gym; none that a standing constraint rules out.';
grant execute on function public.exercise_substitutes(uuid, text[], integer) to authenticated;
