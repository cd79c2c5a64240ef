create function public.create_plan_from_slugs(payload jsonb, substitutions jsonb default '{}') returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  ids jsonb;
  maxes jsonb;
begin
  ids := private.ids_by_slug(private.texts(jsonb_path_query_array(payload, '$.days[*].exercises[*].slug')));
  perform private.check_substitutions(ids, substitutions);
  select jsonb_object_agg(i.key, coalesce(substitutions -> (i.value #>> '{}'), i.value)) into ids from jsonb_each(ids) i;
  select jsonb_agg(m.item || jsonb_build_object(
    'exercise_id', coalesce(substitutions -> (m.item ->> 'exercise_id'), m.item -> 'exercise_id')
  ) order by m.n)
  into maxes
  from jsonb_array_elements(payload -> 'training_maxes') with ordinality m (item, n);
  perform private.check_template_maxes(ids, coalesce(maxes, '[]'));
  return public.create_plan(payload || jsonb_build_object('training_maxes', coalesce(maxes, '[]'), 'days', (
    select jsonb_agg(d.day || jsonb_build_object('exercises', (
      select jsonb_agg((x.item - 'slug') || jsonb_build_object('exercise_id', ids -> (x.item ->> 'slug')) order by x.n)
      from jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
    )) order by d.n)
    from jsonb_array_elements(payload -> 'days') with ordinality d (day, n)
  )));
end
$$;
comment on function public.create_plan_from_slugs(jsonb, jsonb) is
  'POST /plans/from-template: a plan whose exercises are named by their slugs in the library, some of them replaced: { created, body }.';
grant execute on function public.create_plan_from_slugs(jsonb, jsonb) to authenticated;
