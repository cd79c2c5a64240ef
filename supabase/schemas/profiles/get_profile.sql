create function public.get_profile() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return (
    select jsonb_build_object(
      'id', p.id, 'email', auth.jwt() ->> 'email', 'display_name', p.display_name,
      'unit_system', p.unit_system, 'time_zone', p.time_zone, 'training_goal', p.training_goal,
      'companion_name', p.companion_name, 'pause', private.current_pause(), 'gym',
      '{"bar_kg": null, "plates_kg": null, "dumbbells_kg": null, "machine_step_kg": null}'::jsonb || p.gym,
      'affinity', jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score)),
      'created_at', p.created_at, 'updated_at', p.updated_at
    )
    from public.profiles p
    where p.id = me
  );
end
$$;
comment on function public.get_profile() is 'GET /profile.';
grant execute on function public.get_profile() to authenticated;
