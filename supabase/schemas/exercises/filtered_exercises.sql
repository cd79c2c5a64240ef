create function private.filtered_exercises(filters jsonb, page_after jsonb default null, most integer default null) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  ids constant text[] := private.texts(filters -> 'ids');
  muscles constant public.muscle[] := private.asked_for(filters -> 'muscle', null::public.muscle);
  equipments constant public.equipment[] := private.asked_for(filters -> 'equipment', null::public.equipment);
  categories constant public.exercise_category[] := private.asked_for(filters -> 'category', null::public.exercise_category);
  levels constant public.exercise_level[] := private.asked_for(filters -> 'level', null::public.exercise_level);
  mechanics constant public.exercise_mechanic[] := private.asked_for(filters -> 'mechanic', null::public.exercise_mechanic);
  forces constant public.exercise_force[] := private.asked_for(filters -> 'force', null::public.exercise_force);
  trackings constant public.tracking_type[] := private.asked_for(filters -> 'tracking', null::public.tracking_type);
  is_custom constant boolean := case jsonb_typeof(filters -> 'custom') when 'boolean' then (filters -> 'custom')::boolean end;
  -- The bound is always there, before the first name if need be.
  page_id constant uuid := coalesce((page_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
  page_name constant text := case when page_after ->> 1 is null then '' else page_after ->> 0 end;
begin
  return array(
    select e.id
    from public.exercises e
    where (muscles is null or e.primary_muscles && muscles)
      and (equipments is null or e.equipment = any (equipments))
      and (categories is null or e.category = any (categories))
      and (levels is null or e.level = any (levels))
      and (mechanics is null or e.mechanic = any (mechanics))
      and (forces is null or e.force = any (forces))
      and (trackings is null or e.tracking = any (trackings))
      and (is_custom is null or (e.user_id is not null) = is_custom)
      and (ids is null or e.id::text = any (ids))
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
