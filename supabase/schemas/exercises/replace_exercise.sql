create function public.replace_exercise(target uuid, payload jsonb, if_match integer default null) returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.exercises;
  wanted public.exercises;
begin
  perform private.check_size('payload', pg_column_size(payload), 131072);
  select * into stored from public.exercises e where e.id = target and e.user_id = me for update;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  wanted := jsonb_populate_record(null::public.exercises, payload);
  begin
    update public.exercises e
    set name = wanted.name,
      aliases = coalesce(wanted.aliases, '{}'),
      category = coalesce(wanted.category, 'strength'),
      level = coalesce(wanted.level, 'beginner'),
      force = wanted.force,
      mechanic = wanted.mechanic,
      equipment = coalesce(wanted.equipment, 'other'),
      primary_muscles = coalesce(wanted.primary_muscles, '{}'),
      secondary_muscles = coalesce(wanted.secondary_muscles, '{}'),
      instructions = coalesce(wanted.instructions, '{}'),
      tracking = coalesce(wanted.tracking, 'weight_reps')
    where e.id = target;
  exception when unique_violation then
    perform private.fail('name_taken');
  end;
  -- Raised after the update: what is stored may already equal what was sent.
  if if_match <> stored.version
    and (select e.version from public.exercises e where e.id = target) <> stored.version then
    perform private.fail('precondition_failed');
  end if;
  return public.get_exercise(target::text);
end
$$;
comment on function public.replace_exercise(uuid, jsonb, integer) is 'PUT /exercises/{id}: own ones.';
grant execute on function public.replace_exercise(uuid, jsonb, integer) to authenticated;
