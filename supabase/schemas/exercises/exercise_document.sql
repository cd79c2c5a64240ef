create function private.exercise_document(
  id uuid, user_id uuid, slug text, name text, aliases text[], category public.exercise_category,
  level public.exercise_level, force public.exercise_force, mechanic public.exercise_mechanic,
  equipment public.equipment, primary_muscles public.muscle[], secondary_muscles public.muscle[],
  instructions text[], tracking public.tracking_type, archived_at timestamptz, version integer
) returns json
language plpgsql immutable
set search_path = ''
as $$
begin
  return json_build_object(
    'id', id, 'slug', slug, 'name', name, 'aliases', aliases, 'category', category, 'level', level, 'force', force,
    'mechanic', mechanic, 'equipment', equipment, 'primary_muscles', primary_muscles,
    'secondary_muscles', secondary_muscles, 'instructions', instructions, 'tracking', tracking,
    'is_custom', user_id is not null, 'is_archived', archived_at is not null, 'version', version
  );
end
$$;
comment on function private.exercise_document(uuid, uuid, text, text, text[], public.exercise_category,
  public.exercise_level, public.exercise_force, public.exercise_mechanic, public.equipment, public.muscle[],
  public.muscle[], text[], public.tracking_type, timestamptz, integer) is 'Exercise, as the API shows it.';
grant execute on function private.exercise_document(uuid, uuid, text, text, text[], public.exercise_category,
  public.exercise_level, public.exercise_force, public.exercise_mechanic, public.equipment, public.muscle[],
  public.muscle[], text[], public.tracking_type, timestamptz, integer) to authenticated;
