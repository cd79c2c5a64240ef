create function public.draft_candidates(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := private.lock_account();
  windows constant jsonb := private.take_turn(coalesce(payload -> 'rate_limits', '[]'));
  asked constant text[] := private.texts(payload -> 'equipment');
  -- A null would be lost in a longer array.
  -- The exercises of the programs, which a draft may be made of.
  named constant text[] := coalesce(private.texts(payload -> 'slugs'), '{}');
  equipments constant text[] := coalesce(case when asked is not null then asked || 'bodyweight'::text end, private.gym_equipment());
  highest constant public.exercise_level := coalesce((payload ->> 'level')::public.exercise_level, 'intermediate');
  answer jsonb;
begin
  if char_length(payload ->> 'notes') > 500 then
    perform private.invalid('notes', 'too_long');
  elsif cardinality(asked) > 50 then
    perform private.invalid('equipment', 'too_long');
  elsif cardinality(named) > 500 then
    perform private.invalid('slugs', 'too_long');
  end if;
  with trained as (
    select s.exercise_id, count(distinct s.workout_id) as times
    from public.workout_sets s
    where s.user_id = me
    group by s.exercise_id
  ), ruled_out as materialized (
    select r.exercise_id, r.because from private.ruled_out(payload ->> 'notes') r
  ), allowed as (
    select e.id, case when e.user_id is null then e.slug end as slug, e.name, e.movement, e.equipment, e.level, e.tracking, e.primary_muscles, e.secondary_muscles,
      e.mechanic, coalesce(t.times, 0) as times, r.because,
      -- What a person trains comes first, then what has many names, since that is what many do.
      row_number() over (
        partition by e.movement, r.because is null
        order by coalesce(t.times, 0) desc, cardinality(e.aliases) desc, e.name, e.id
      ) as place
    from public.exercises e
    left join trained t on t.exercise_id = e.id
    left join ruled_out r on r.exercise_id = e.id
    where e.archived_at is null
      and e.movement is not null
      and e.level <= highest
      and (equipments is null or e.equipment::text = any (equipments))
  )
  select jsonb_build_object(
    'candidates', coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id, 'slug', a.slug, 'name', a.name, 'movement', a.movement, 'equipment', a.equipment, 'level', a.level,
      'tracking', a.tracking, 'primary_muscles', a.primary_muscles, 'secondary_muscles', a.secondary_muscles,
      'is_compound', a.mechanic = 'compound', 'times', a.times
    ) order by a.movement, a.place) filter (where a.because is null and (a.place <= 10 or a.slug = any (named))), '[]'),
    'avoided', coalesce(jsonb_agg(jsonb_build_object('exercise_id', a.id, 'exercise_name', a.name, 'because', a.because)
      order by a.times desc, a.place, a.movement) filter (where a.because is not null and a.place <= 3), '[]')
  )
  into answer
  from allowed a;
  return answer || jsonb_build_object('rate_limits', windows,
    'movements', (
      select coalesce(jsonb_object_agg(e.slug, e.movement), '{}')
      from public.exercises e
      where e.user_id is null and e.slug = any (named) and e.movement is not null
    ),
    'unit_system', (select p.unit_system from public.profiles p where p.id = me));
end
$$;
comment on function public.draft_candidates(jsonb) is
  'POST /plans/draft: { candidates, avoided, movements, rate_limits, unit_system }; up to ten exercises a movement pattern and those of some slugs that equipment, level and constraints allow, the movements of those slugs, and the best known of those ruled out. Counts as a message.';
grant execute on function public.draft_candidates(jsonb) to authenticated;
