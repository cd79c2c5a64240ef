create function private.exercise_json(e public.exercises) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', e.id, 'slug', e.slug, 'name', e.name, 'aliases', e.aliases, 'category', e.category,
    'level', e.level, 'force', e.force, 'mechanic', e.mechanic, 'equipment', e.equipment,
    'primary_muscles', e.primary_muscles, 'secondary_muscles', e.secondary_muscles,
    'instructions', e.instructions, 'tracking', e.tracking, 'is_custom', e.user_id is not null,
    'is_archived', e.archived_at is not null, 'version', e.version
  )
$$;
comment on function private.exercise_json(public.exercises) is 'Exercise, as the API shows it.';
grant execute on function private.exercise_json(public.exercises) to authenticated;
