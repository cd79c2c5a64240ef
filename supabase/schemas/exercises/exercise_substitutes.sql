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
      with ruled_out as materialized (
        select r.exercise_id from private.ruled_out() r
      )
      select jsonb_agg(private.exercise_json(r.e) order by r.score desc, lower((r.e).name), (r.e).id)
      from (
        select
          e,
          4 * private.overlap(e.primary_muscles, original.primary_muscles)
            + 2 * private.overlap(e.secondary_muscles, original.secondary_muscles)
            + (e.mechanic is not distinct from original.mechanic)::integer
            + (e.force is not distinct from original.force)::integer
            + 0.5 * (e.tracking = original.tracking)::integer as score
        from public.exercises e
        where e.id <> original.id
          and e.archived_at is null
          and e.primary_muscles && original.primary_muscles
          and not exists (select from ruled_out r where r.exercise_id = e.id)
          and (there_is is null or e.equipment::text = any (there_is))
        order by score desc, lower(e.name), e.id
        limit page_limit
      ) r
    ), '[]'),
    'next_after', null
  );
end
$$;
comment on function public.exercise_substitutes(uuid, text[], integer) is
  'GET /exercises/{id}/substitutes: by shared muscles first, then mechanic, force and tracking; of the equipment asked for, or else of the gym; none that a standing constraint rules out.';
grant execute on function public.exercise_substitutes(uuid, text[], integer) to authenticated;
