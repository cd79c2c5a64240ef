create function public.create_exercise(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  wanted public.exercises;
  replay json;
begin
  perform private.lock_account();
  perform private.check_size('payload', pg_column_size(payload), 131072);
  replay := private.claim('exercise', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  wanted := jsonb_populate_record(null::public.exercises, payload);
  begin
    insert into public.exercises as e (id, slug, name, aliases, category, level, force, mechanic, equipment,
      primary_muscles, secondary_muscles, instructions, tracking)
    values (
      target, private.own_slug(wanted.name, target), wanted.name, coalesce(wanted.aliases, '{}'),
      coalesce(wanted.category, 'strength'), coalesce(wanted.level, 'beginner'), wanted.force, wanted.mechanic,
      coalesce(wanted.equipment, 'other'), coalesce(wanted.primary_muscles, '{}'),
      coalesce(wanted.secondary_muscles, '{}'), coalesce(wanted.instructions, '{}'),
      coalesce(wanted.tracking, 'weight_reps')
    );
  exception when unique_violation then
    perform private.fail(case when sqlerrm like '%exercises_own_name_key%' then 'name_taken' else 'id_taken' end);
  end;
  return private.keep_answer('exercise', target, payload, public.get_exercise(target::text));
end
$$;
comment on function public.create_exercise(jsonb) is 'POST /exercises: { created, body }.';
grant execute on function public.create_exercise(jsonb) to authenticated;
