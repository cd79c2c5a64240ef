create function private.filtered_exercises(filters jsonb, page_after jsonb default null, most integer default null) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  ids constant text[] := private.texts(filters -> 'ids');
  muscles constant public.muscle[] :=
    case when filters ? 'muscle' then private.asked_for(filters -> 'muscle', enum_range(null::public.muscle)::text[]) end;
  equipments constant public.equipment[] :=
    case when filters ? 'equipment' then private.asked_for(filters -> 'equipment', enum_range(null::public.equipment)::text[]) end;
  categories constant public.exercise_category[] :=
    case when filters ? 'category' then private.asked_for(filters -> 'category', enum_range(null::public.exercise_category)::text[]) end;
  levels constant public.exercise_level[] :=
    case when filters ? 'level' then private.asked_for(filters -> 'level', enum_range(null::public.exercise_level)::text[]) end;
  mechanics constant public.exercise_mechanic[] :=
    case when filters ? 'mechanic' then private.asked_for(filters -> 'mechanic', enum_range(null::public.exercise_mechanic)::text[]) end;
  forces constant public.exercise_force[] :=
    case when filters ? 'force' then private.asked_for(filters -> 'force', enum_range(null::public.exercise_force)::text[]) end;
  trackings constant public.tracking_type[] :=
    case when filters ? 'tracking' then private.asked_for(filters -> 'tracking', enum_range(null::public.tracking_type)::text[]) end;
  is_custom constant boolean := case jsonb_typeof(filters -> 'custom') when 'boolean' then (filters -> 'custom')::boolean end;
  -- Most filters name a muscle, equipment, or both; the rest is then one comparison a row.
  is_rest constant boolean := filters ?| array['category', 'level', 'mechanic', 'force', 'tracking', 'custom', 'ids'];
  -- The bound is always there, before the first name if need be.
  page_id constant uuid := coalesce((page_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
  page_name constant text := case when page_after ->> 1 is null then '' else page_after ->> 0 end;
begin
  return array(
    select e.id
    from public.exercises e
    where (muscles is null or e.primary_muscles && muscles)
      and (equipments is null or e.equipment = any (equipments))
      and (not is_rest or (
        (categories is null or e.category = any (categories))
        and (levels is null or e.level = any (levels))
        and (mechanics is null or e.mechanic = any (mechanics))
        and (forces is null or e.force = any (forces))
        and (trackings is null or e.tracking = any (trackings))
        and (is_custom is null or (e.user_id is not null) = is_custom)
        and (ids is null or e.id::text = any (ids))
      ))
      -- Asked for by id, an archived exercise is still read.
      and (e.archived_at is null or ids is not null)
      and (e.sort_name, e.id) > (page_name, page_id)
    order by e.sort_name, e.id
    limit most
  );
end
$$;
comment on function private.filtered_exercises(jsonb, jsonb, integer) is
  'The visible exercises that filters let through, by name: filters AND, values of one OR.';
grant execute on function private.filtered_exercises(jsonb, jsonb, integer) to authenticated;
