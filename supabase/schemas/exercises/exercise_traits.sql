create function private.exercise_traits(
  user_id uuid, primary_muscles public.muscle[], equipment public.equipment, category public.exercise_category,
  level public.exercise_level, mechanic public.exercise_mechanic, force public.exercise_force,
  tracking public.tracking_type
) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return array_remove(array[
    'equipment:' || equipment, 'category:' || category, 'level:' || level, 'mechanic:' || mechanic,
    'force:' || force, 'tracking:' || tracking, 'custom:' || (user_id is not null)
  ], null) || array(select 'muscle:' || m from unnest(primary_muscles) m);
end
$$;
comment on function private.exercise_traits(uuid, public.muscle[], public.equipment, public.exercise_category,
  public.exercise_level, public.exercise_mechanic, public.exercise_force, public.tracking_type) is
  'All that a list can be filtered by, as facet:value.';
grant execute on function private.exercise_traits(uuid, public.muscle[], public.equipment, public.exercise_category,
  public.exercise_level, public.exercise_mechanic, public.exercise_force, public.tracking_type) to authenticated;
