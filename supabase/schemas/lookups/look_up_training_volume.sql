create function private.look_up_training_volume(asked jsonb) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return jsonb_build_object(
    'weeks', public.progress_volume(coalesce(private.lookup_number(asked ->> 'weeks', 52), 5)) -> 'data',
    'planned', private.planned_volume()
  );
end
$$;
comment on function private.look_up_training_volume(jsonb) is
  'Sets by week and muscle, and what the active plan asks for a week: { weeks, planned }.';
grant execute on function private.look_up_training_volume(jsonb) to authenticated;
