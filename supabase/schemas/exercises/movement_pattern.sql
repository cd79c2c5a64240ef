create function private.movement_pattern(
  name text, category public.exercise_category, mechanic public.exercise_mechanic, muscles public.muscle[]
) returns public.movement_pattern
language plpgsql immutable
set search_path = ''
as $$
declare
  called constant text := private.search_key(name);
  -- The first muscle is the one that the exercise is for.
  muscle constant public.muscle := muscles[1];
  is_isolation constant boolean := mechanic = 'isolation';
begin
  return case
    when category = 'mobility' then 'stretch'
    when category = 'plyometrics' then 'jump'
    when category = 'olympic_weightlifting' then 'power'
    when category = 'cardio' then 'conditioning'
    when called ~ '\m(stretch(es|ing)?|foam roll)\M' then 'stretch'
    when muscle = 'neck' then 'neck'
    when muscle = 'calves' then 'calf_raise'
    when called ~ '\m(carry|carries|farmers?|yoke)\M' then 'carry'
    when called ~ '\msled\M' then 'conditioning'
    when called ~ '\m(deadlifts?|rdl|good mornings?|swings?|pull through|rack pull|block pull|atlas|tire flip)\M'
      and called !~ '\mhigh pull\M' then 'hinge'
    when called ~ '\m(snatch|clean|jerk|thrusters?|get ups?|man makers?|devil press|ground to overhead|high pull|sandbag to)\M'
      then 'power'
    when muscle = 'abductors' or called ~ '\m(monster walk|clamshell|fire hydrant|hip abduction)\M' then 'hip_abduction'
    when called ~ '\m(lunges?|split squats?|step ups?|step downs?|pistols?|shrimp|cossack|lateral squat|single leg (box|leg press))\M'
      then 'lunge'
    when muscle = 'adductors' and called !~ '\msquats?\M' then 'hip_adduction'
    when muscle = 'hip_flexors' then 'hip_flexion'
    when muscle = 'quads' and is_isolation then 'knee_extension'
    when muscle in ('quads', 'adductors') or muscle = 'glutes' and called ~ '\msquats?\M' then 'squat'
    when muscle = 'hamstrings' and (is_isolation or called ~ '\m(glute ham|curls?)\M') then 'knee_flexion'
    when muscle = 'hamstrings' then 'hinge'
    when muscle = 'glutes' then 'hip_extension'
    when muscle = 'lower_back' then 'back_extension'
    when called ~ '\m(pullovers?|straight arm)\M' then 'pullover'
    when muscle = 'rear_delts' or called ~ '\my raise\M' then 'rear_fly'
    when called ~ '\m(pull ups?|pullups?|chin ups?|chinups?|pulldowns?|muscle ups?|rope climb|front lever)\M' then 'vertical_pull'
    when muscle in ('lats', 'upper_back') then 'horizontal_pull'
    when called ~ '\mupright rows?\M' then 'upright_row'
    when muscle = 'traps' then 'shrug'
    when muscle = 'rotator_cuff' or called ~ '\mhalo\M' then 'shoulder_rotation'
    when called ~ '\m(wrist|pinch|dead hang)\M' then 'wrist'
    when muscle = 'biceps' or muscle = 'forearms' and called ~ '\mcurls?\M' then 'elbow_flexion'
    when muscle = 'forearms' then 'wrist'
    when muscle in ('chest', 'triceps') and called ~ '\mdips?\M' then 'dip'
    when muscle = 'front_delts' and is_isolation then 'front_raise'
    when muscle = 'front_delts' then 'vertical_push'
    when muscle = 'side_delts' then 'lateral_raise'
    when muscle = 'chest' and is_isolation and called !~ '\mpush ups?\M' then 'chest_fly'
    when muscle = 'chest' then 'horizontal_push'
    when muscle = 'triceps' and is_isolation then 'elbow_extension'
    when muscle = 'triceps' then 'horizontal_push'
    when muscle in ('abs', 'obliques')
      and called ~ '\m(planks?|dead bug|hollow hold|pallof|rollout|l sit|shoulder tap|inchworm|crawl|stir)\M' then 'trunk_stability'
    when muscle = 'obliques' then 'trunk_rotation'
    when muscle = 'abs' then 'trunk_flexion'
  end::public.movement_pattern;
end
$$;
comment on function private.movement_pattern(text, public.exercise_category, public.exercise_mechanic, public.muscle[]) is
  'What the body does in an exercise, by its name where that says it, else by the muscle that it is for.';
grant execute on function private.movement_pattern(text, public.exercise_category, public.exercise_mechanic, public.muscle[])
  to authenticated;
