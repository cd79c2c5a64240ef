-- Written by `deno task seed` from supabase/library/*.json; do not edit.
-- The exercise library. Applied again, it updates what changed and keeps every id: an id is made from the slug.
-- Nothing is deleted: sets may have been logged with it.
insert into public.exercises as e (
  id, user_id, slug, name, aliases, category, level, force, mechanic, equipment, primary_muscles, secondary_muscles,
  tracking, instructions
)
select
  private.exercise_id(s.slug), null, s.slug, s.name, s.aliases, s.category::public.exercise_category,
  s.level::public.exercise_level, s.force::public.exercise_force, s.mechanic::public.exercise_mechanic,
  s.equipment::public.equipment, s.primary_muscles::public.muscle[], s.secondary_muscles::public.muscle[],
  s.tracking::public.tracking_type, s.instructions
from (
  values
    ('90-90-hip-stretch', '90/90 Hip Stretch',
      array['90 90', '90-90 stretch', 'ninety ninety stretch', 'shinbox stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{glutes}', '{adductors,hip_flexors,abductors}', 'duration',
      array[
        'Sit with the front and the back leg both bent to 90°.',
        'Lean over the front shin with a long spine.',
        'Turn towards the back leg as well before you change sides.'
      ]),
    ('ab-scissors', 'Ab Scissors',
      array['scissor kicks', 'scissors', 'scissor crunch']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{abs}', '{hip_flexors,obliques}', 'reps',
      array[
        'Lie back with the legs a hand''s width off the floor.',
        'Cross one over the other and change.',
        'Press the lower back down; raise the legs if it lifts.'
      ]),
    ('ab-wheel-rollout', 'Ab Wheel Rollout',
      array['ab wheel', 'ab roller', 'kneeling ab wheel', 'Ab Wheel (Kneeling)', 'wheel rollout', 'Rueda Abdominal', 'Roue Abdominale', 'Ruota Addominali', 'Roda Abdominal']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'other', '{abs}', '{lats,obliques,triceps}', 'reps',
      array[
        'Kneel on a pad with the wheel under the shoulders.',
        'Tuck the pelvis and roll out as far as the lower back stays flat.',
        'Pull the wheel back by squeezing abs and lats.'
      ]),
    ('aerobics', 'Aerobics',
      array['aerobics class', 'step aerobics']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{quads,calves}', '{glutes}', 'duration',
      array[
        'Follow the steps at a pace at which you can still talk.',
        'Land lightly on bent knees.',
        'Take the low version of a move when tired.'
      ]),
    ('ankle-rocker', 'Ankle Rocker',
      array['knee to wall', 'ankle mobility', 'ankle dorsiflexion stretch']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{calves}', '{}', 'reps',
      array[
        'Kneel with one foot flat before a wall.',
        'Push the knee over the toes without lifting the heel.',
        'Move the foot back as it gets easy.'
      ]),
    ('aqua-jogging', 'Aqua Jogging',
      array['deep water running', 'pool running']::text[],
      'cardio', 'beginner', null, null, 'other', '{quads,hamstrings}', '{hip_flexors,abs}', 'duration',
      array[
        'Wear a belt in deep water and run upright.',
        'Drive knees and elbows as on land.',
        'Keep the head clear without paddling.'
      ]),
    ('archer-push-up', 'Archer Push-Up',
      array['archer pushups']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{chest,triceps}', '{front_delts,abs}', 'reps',
      array[
        'Set the hands very wide.',
        'Lower towards one hand while the other arm stays straight.',
        'Push back to the middle and change.'
      ]),
    ('arm-ergometer', 'Arm Ergometer',
      array['arm bike', 'upper body ergometer', 'UBE']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{front_delts,triceps}', '{lats,biceps}', 'duration',
      array[
        'Sit so the elbows stay slightly bent.',
        'Crank in even circles.',
        'Change direction halfway.'
      ]),
    ('arnold-press', 'Arnold Press',
      array['dumbbell Arnold press', 'Arnold shoulder press', 'Arnolds', 'Arnold Press (Dumbbell)', 'Press Arnold (Mancuerna)', 'Développé Arnold (Haltère)', 'Arnold Press (Manubrio)', 'Desenvolvimento Arnold (halteres)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{front_delts,side_delts}', '{triceps}', 'weight_reps',
      array[
        'Sit tall with the dumbbells in front of your chin, palms facing you.',
        'Open your elbows and rotate your palms forward as you press overhead.',
        'Reverse the twist on the way down so your palms face you again.'
      ]),
    ('assault-bike', 'Assault Bike',
      array['air bike', 'fan bike', 'echo bike', 'airdyne']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{quads,hamstrings}', '{glutes,chest,upper_back,triceps}', 'distance_duration',
      array[
        'Set the seat as on a normal bike and grip the moving handles.',
        'Push and pull the arms as you pedal.',
        'The fan answers effort, so build up over the first seconds.'
      ]),
    ('assisted-chin-up-machine', 'Assisted Chin-Up (Machine)',
      array['assisted chin-up', 'machine assisted chin-up', 'Chin Up (Assisted)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats,biceps}', '{upper_back,forearms}', 'assisted_bodyweight',
      array[
        'Pick the assistance, kneel on the pad and grip underhand at shoulder width.',
        'Pull until the chin passes the handles, chest up.',
        'Straighten the arms fully at the bottom.'
      ]),
    ('assisted-dip-machine', 'Assisted Dip (Machine)',
      array['assisted dip', 'machine assisted dip', 'assisted chest dip', 'Chest Dip (Assisted)', 'counterweight dip', 'Dips Torse (Assisté)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest,triceps}', '{front_delts}', 'assisted_bodyweight',
      array[
        'Choose the counterweight; more weight means more help.',
        'Kneel on the pad and hold the bars with straight arms.',
        'Lower until the elbows reach about 90°, then press back up.'
      ]),
    ('assisted-pistol-squat', 'Assisted Pistol Squat',
      array['pistol squat to bench', 'supported pistol squat', 'Assisted Pistol Squats']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,abductors}', 'reps',
      array[
        'Hold a post or strap and stretch one leg forward.',
        'Sit down on the other as deep as it stays steady.',
        'Pull with the hands no more than you must.'
      ]),
    ('assisted-pull-up-machine', 'Assisted Pull-Up (Machine)',
      array['assisted pull-up', 'machine assisted pull-up', 'gravitron', 'Pull Up (Assisted)', 'counterweight pull-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{biceps,upper_back,forearms}', 'assisted_bodyweight',
      array[
        'Select the counterweight; a heavier stack makes the rep easier.',
        'Kneel on the pad and take the overhand handles.',
        'Pull the chin over your hands and resist the pad on the way down.'
      ]),
    ('assisted-triceps-dip-machine', 'Assisted Triceps Dip Machine',
      array['assisted triceps dip', 'Triceps Dip (Assisted)', 'machine assisted tricep dip']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{triceps}', '{chest,front_delts}', 'assisted_bodyweight',
      array[
        'Kneel on the pad and hold the narrow handles, body upright.',
        'Lower until the elbows make a right angle, pointing back.',
        'Press to lockout; less help is progress.'
      ]),
    ('atlas-stone-load', 'Atlas Stone Load',
      array['atlas stone', 'atlas stones', 'stone loading', 'stone over bar', 'Atlas Stone Lift']::text[],
      'strongman', 'advanced', 'pull', 'compound', 'other', '{glutes,hamstrings,lower_back}', '{quads,biceps,upper_back,forearms,abs}', 'weight_reps',
      array[
        'Straddle the stone and wrap your hands underneath it.',
        'Lift to the lap by sitting back, then hug it tight.',
        'Stand explosively and roll it onto the platform or over the bar.'
      ]),
    ('atlas-stone-to-shoulder', 'Atlas Stone to Shoulder',
      array['stone to shoulder', 'stone shouldering', 'Stone to Shoulder (Strongman)']::text[],
      'strongman', 'advanced', 'pull', 'compound', 'other', '{glutes,quads,upper_back}', '{hamstrings,lower_back,biceps,forearms,abs}', 'weight_reps',
      array[
        'Lap the stone and get it high against the chest.',
        'Extend the hips hard and roll it up onto one shoulder.',
        'Show control standing upright, then drop it to a safe spot in front.'
      ]),
    ('axle-clean-and-press', 'Axle Clean and Press',
      array['axle press', 'axle C&P', 'fat bar clean and press', 'Axle Clean and Press (Strongman)']::text[],
      'strongman', 'advanced', 'push', 'compound', 'other', '{front_delts,glutes,triceps}', '{quads,traps,forearms,upper_back}', 'weight_reps',
      array[
        'Lift the thick bar with mixed grip to the belly or belt.',
        'Switch hands and flip it to the chest by leaning back.',
        'Drive it overhead and lock out.'
      ]),
    ('axle-deadlift', 'Axle Deadlift',
      array['fat bar deadlift', 'thick bar deadlift', 'Deadlift (Axle)']::text[],
      'strongman', 'intermediate', 'pull', 'compound', 'other', '{glutes,hamstrings,forearms}', '{lower_back,traps,quads,upper_back}', 'weight_reps',
      array[
        'Stand close to the axle and grip it as deeply as possible.',
        'Set the back and squeeze the handle hard.',
        'Drive up; use a mixed grip if the bar rolls out of your hands.'
      ]),
    ('band-assisted-dip', 'Band-Assisted Dip',
      array['banded dip', 'resistance band dip', 'Dip (Band Assisted)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{chest,triceps}', '{front_delts}', 'assisted_bodyweight',
      array[
        'Loop a band across both dip handles and rest the knees or feet in it.',
        'Lower with the shoulders pulled down away from the ears.',
        'Press up smoothly instead of bouncing off the band.'
      ]),
    ('band-assisted-pull-up', 'Band-Assisted Pull-Up',
      array['banded pull-up', 'resistance band pull-up', 'Pull Up (Band)', 'band pull-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{lats}', '{biceps,upper_back,forearms}', 'assisted_bodyweight',
      array[
        'Choke a long band around the bar and put one foot or knee into the loop.',
        'Pull the chest to the bar with the body still.',
        'Lower under control and change to a thinner band over time.'
      ]),
    ('band-bent-over-row', 'Band Bent-Over Row',
      array['banded bent over row', 'standing band row', 'Bent Over Row (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{upper_back,lats}', '{biceps,rear_delts,lower_back}', 'reps',
      array[
        'Stand on the band, hinge forward and take both ends.',
        'Row the hands to the waist.',
        'Keep the back flat while the band shortens.'
      ]),
    ('band-bicep-curl', 'Band Bicep Curl',
      array['band curl', 'banded curl', 'resistance band curl', 'Bicep Curl (Band)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{biceps}', '{forearms}', 'reps',
      array[
        'Stand on the band, palms up, with elbows at your sides.',
        'Curl to shoulder height and squeeze where the band is tightest.',
        'Uncurl to straight arms.'
      ]),
    ('band-chest-fly', 'Band Chest Fly',
      array['banded fly', 'resistance band fly', 'Chest Fly (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{chest}', '{front_delts}', 'reps',
      array[
        'Anchor the band behind you at chest height.',
        'Hug the hands together in front with soft elbows.',
        'Open slowly until the chest stretches.'
      ]),
    ('band-chest-press', 'Band Chest Press',
      array['banded chest press', 'resistance band chest press', 'Chest Press (Band)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{chest}', '{triceps,front_delts}', 'reps',
      array[
        'Pass the band behind your upper back or anchor it at chest height.',
        'Press both hands forward to straight arms.',
        'Return until your hands are beside your chest.'
      ]),
    ('band-clamshell', 'Band Clamshell',
      array['banded clamshell', 'clamshell with band', 'resistance band clamshell', 'clamshell']::text[],
      'strength', 'beginner', null, 'isolation', 'band', '{abductors,glutes}', '{}', 'reps',
      array[
        'Lie on your side with hips and knees bent and a band above your knees.',
        'Keep your feet together and open the top knee.',
        'Do not roll your hips back; close slowly.'
      ]),
    ('band-deadlift', 'Band Deadlift',
      array['banded deadlift', 'resistance band deadlift', 'Deadlift (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{glutes,hamstrings}', '{lower_back,quads}', 'reps',
      array[
        'Stand on the middle of a strong band and grip the loops.',
        'Stand up from a hinge against the growing pull.',
        'Go down until the slack is just gone.'
      ]),
    ('band-external-rotation', 'Band External Rotation',
      array['banded external rotation', 'External Rotation (Band)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{rotator_cuff}', '{rear_delts}', 'reps',
      array[
        'Pin a towel under the elbow and hold a light band in front.',
        'Turn the forearm outwards.',
        'Let it in slowly without the elbow lifting.'
      ]),
    ('band-face-pull', 'Band Face Pull',
      array['banded face pull', 'resistance band face pull', 'Face Pull (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{rear_delts,upper_back}', '{rotator_cuff,traps}', 'reps',
      array[
        'Anchor the band at head height and hold one end in each hand.',
        'Pull towards your ears with high elbows and rotate your hands back.',
        'Ease forward again against the tension.'
      ]),
    ('band-front-raise', 'Band Front Raise',
      array['banded front raise', 'Front Raise (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{front_delts}', '{side_delts}', 'reps',
      array[
        'Put the band under both feet and hold it at the thighs.',
        'Lift straight arms to eye level.',
        'Lower against the tug.'
      ]),
    ('band-glute-bridge', 'Band Glute Bridge',
      array['banded glute bridge', 'resistance band glute bridge', 'Glute Bridge (Band)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{glutes}', '{hamstrings,abductors}', 'reps',
      array[
        'Lie on your back with a loop band above bent knees and feet flat.',
        'Push your knees out and lift your hips to a straight line.',
        'Hold for a second and lower one vertebra at a time.'
      ]),
    ('band-glute-kickback', 'Band Glute Kickback',
      array['banded glute kickback', 'Glute Kickback (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{glutes}', '{hamstrings}', 'reps',
      array[
        'Stand with a loop round both ankles and hold a wall.',
        'Press one leg back without leaning.',
        'Set it down only lightly.'
      ]),
    ('band-good-morning', 'Band Good Morning',
      array['banded good morning', 'Good Morning (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{hamstrings,lower_back}', '{glutes}', 'reps',
      array[
        'Loop the band under the feet and behind the neck on a towel.',
        'Bow forward from the hips.',
        'Stand up quickly, sink slowly.'
      ]),
    ('band-hammer-curl', 'Band Hammer Curl',
      array['banded hammer curl', 'Hammer Curl (Band)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{biceps,forearms}', '{}', 'reps',
      array[
        'Stand on the band with thumbs up on both ends.',
        'Curl towards the shoulders without turning the hands.',
        'Give it back slowly.'
      ]),
    ('band-hip-thrust', 'Band Hip Thrust',
      array['banded hip thrust', 'Hip Thrust (Band)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{glutes}', '{hamstrings}', 'reps',
      array[
        'Stretch a band over the hips from one heavy dumbbell to the other.',
        'Thrust up from a bench until level.',
        'Push the knees apart at the top.'
      ]),
    ('band-lat-pulldown', 'Band Lat Pulldown',
      array['banded lat pulldown', 'resistance band pulldown', 'banded pulldown', 'Lat Pulldown (Band)', 'Kneeling Pulldown (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{lats}', '{biceps,upper_back}', 'reps',
      array[
        'Anchor the band high and kneel or sit below it.',
        'Pull your hands down to shoulder level, elbows to your sides.',
        'Let the band lift your arms fully straight.'
      ]),
    ('band-lateral-raise', 'Band Lateral Raise',
      array['banded lateral raise', 'resistance band lateral raise', 'Lateral Raise (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{side_delts}', '{traps}', 'reps',
      array[
        'Stand on the middle of a light band with an end in each hand.',
        'Raise your arms out to shoulder height.',
        'Lower more slowly than you lifted.'
      ]),
    ('band-lateral-walk', 'Band Lateral Walk',
      array['lateral band walk', 'banded side step', 'crab walk with band', 'banded lateral walk']::text[],
      'strength', 'beginner', null, 'isolation', 'band', '{abductors,glutes}', '{quads}', 'reps',
      array[
        'Place a loop band above your knees or round your ankles and bend slightly.',
        'Step sideways and keep tension as the other foot follows.',
        'Keep your toes forward and do not let the knees cave in.'
      ]),
    ('band-leg-curl', 'Band Leg Curl',
      array['banded leg curl', 'Leg Curl (Band)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{hamstrings}', '{calves}', 'reps',
      array[
        'Lie prone with the band tied low and hooked round the heels.',
        'Curl the heels to the seat.',
        'Uncurl against the pull.'
      ]),
    ('band-monster-walk', 'Band Monster Walk',
      array['monster walk', 'banded monster walk', 'resistance band monster walk']::text[],
      'strength', 'beginner', null, 'compound', 'band', '{glutes,abductors}', '{quads,hip_flexors}', 'reps',
      array[
        'Put a loop band round your ankles or knees and sink into a quarter squat.',
        'Walk forward with wide diagonal steps, then backward.',
        'Stay low and keep the band stretched throughout.'
      ]),
    ('band-overhead-press', 'Band Overhead Press',
      array['banded shoulder press', 'resistance band overhead press', 'Overhead Press (Band)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{front_delts}', '{side_delts,triceps}', 'reps',
      array[
        'Stand on the band with the hands at the shoulders.',
        'Press up until the arms are straight.',
        'Keep the ribs down against the pull.'
      ]),
    ('band-overhead-triceps-extension', 'Band Overhead Triceps Extension',
      array['banded overhead tricep extension', 'Triceps Extension (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{triceps}', '{}', 'reps',
      array[
        'Stand on the band behind you and bring the ends to the neck.',
        'Extend the arms overhead.',
        'Lower with elbows forward.'
      ]),
    ('band-pallof-press', 'Band Pallof Press',
      array['banded pallof press', 'Pallof Press (Band)']::text[],
      'strength', 'beginner', 'static', 'isolation', 'band', '{abs,obliques}', '{}', 'reps',
      array[
        'Stand side-on to the band''s anchor, hands at the breastbone.',
        'Push straight out and hold against the turn.',
        'Bring it in and finish the side.'
      ]),
    ('band-pull-apart', 'Band Pull-Apart',
      array['pull-apart', 'banded pull-apart', 'resistance band pull apart', 'band pullaparts']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{rear_delts,upper_back}', '{traps,rotator_cuff}', 'reps',
      array[
        'Hold a light band in front of you at shoulder height, hands shoulder-width.',
        'Stretch it until it touches your chest, arms straight.',
        'Return slowly without shrugging.'
      ]),
    ('band-pull-through', 'Band Pull-Through',
      array['banded pull-through', 'Pull Through (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{glutes}', '{hamstrings}', 'reps',
      array[
        'Straddle a band that is tied low behind you.',
        'Let it draw the hands through the legs, then snap the hips forward.',
        'Stand with locked glutes.'
      ]),
    ('band-push-up', 'Band Push-Up',
      array['banded push-up', 'resistance band push-up', 'Push Up (Band)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'band', '{chest,triceps}', '{front_delts,abs}', 'reps',
      array[
        'Loop the band across the upper back and under both palms.',
        'Lower to the floor in a straight line.',
        'Push up hardest where the band is tightest.'
      ]),
    ('band-reverse-curl', 'Band Reverse Curl',
      array['banded reverse curl', 'Reverse Curl (Band)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{forearms}', '{biceps}', 'reps',
      array[
        'Hold the band ends with the backs of the hands forward.',
        'Curl as high as the wrists stay straight.',
        'Return to straight arms.'
      ]),
    ('band-row', 'Band Row',
      array['banded row', 'resistance band row', 'seated band row', 'Seated Row (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{upper_back,lats}', '{biceps,rear_delts}', 'reps',
      array[
        'Loop the band round a post or your feet and hold both ends.',
        'Pull your elbows behind you and pinch the shoulder blades.',
        'Extend the arms slowly, chest up.'
      ]),
    ('band-side-bend', 'Band Side Bend',
      array['banded side bend', 'Side Bend (Band)']::text[],
      'strength', 'beginner', null, 'isolation', 'band', '{obliques}', '{abs}', 'reps',
      array[
        'Stand on one end and hold the other at the hip.',
        'Lean away from the band.',
        'Come back to upright without twisting.'
      ]),
    ('band-squat', 'Band Squat',
      array['banded squat', 'resistance band squat', 'Squat (Band)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{quads,glutes}', '{hamstrings}', 'reps',
      array[
        'Stand on the band and bring it over the shoulders.',
        'Sit down to level thighs.',
        'Rise against the stretch with knees out.'
      ]),
    ('band-squat-row', 'Band Squat Row',
      array['banded squat row', 'Squat Row (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{upper_back,quads}', '{lats,glutes,biceps}', 'reps',
      array[
        'Fix the band at waist height and sit into a squat, arms long.',
        'Stand and pull the ends to the ribs.',
        'Reach out again as you sit.'
      ]),
    ('band-stiff-leg-deadlift', 'Band Stiff-Leg Deadlift',
      array['banded straight leg deadlift', 'Straight Leg Deadlift (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{hamstrings}', '{glutes,lower_back}', 'reps',
      array[
        'Stand on the band with almost straight knees.',
        'Hinge until the back is level.',
        'Pull tall and squeeze.'
      ]),
    ('band-triceps-kickback', 'Band Triceps Kickback',
      array['banded kickback', 'Triceps Kickback (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{triceps}', '{}', 'reps',
      array[
        'Hinge with the band under the front foot.',
        'Straighten the elbows behind the body.',
        'Bend without dropping the upper arms.'
      ]),
    ('band-triceps-pushdown', 'Band Triceps Pushdown',
      array['band pushdown', 'banded pushdown', 'resistance band tricep pushdown', 'Triceps Pushdown (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{triceps}', '{}', 'reps',
      array[
        'Hang the band over a bar or door anchor and grip both strands.',
        'Press down until the elbows lock, then pull the strands apart.',
        'Bring your hands back up to chest height.'
      ]),
    ('band-underhand-lat-pulldown', 'Band Underhand Lat Pulldown',
      array['banded chin pulldown', 'Lat Pulldown - Underhand (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{lats,biceps}', '{upper_back}', 'reps',
      array[
        'Hang the band overhead and kneel beneath it, palms facing you.',
        'Pull the elbows down to the sides.',
        'Let the arms rise without losing posture.'
      ]),
    ('band-upright-row', 'Band Upright Row',
      array['banded upright row', 'Upright Row (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{side_delts,traps}', '{biceps}', 'reps',
      array[
        'Step on the band and hold it narrow before the hips.',
        'Lift the elbows out to shoulder height.',
        'Lower with tension.'
      ]),
    ('band-woodchop', 'Band Woodchop',
      array['banded woodchop', 'Wood Chop (Band)']::text[],
      'strength', 'beginner', null, 'compound', 'band', '{obliques}', '{abs,side_delts}', 'reps',
      array[
        'Fasten the band high and hold it with both hands.',
        'Chop down across the body to the far knee.',
        'Return without letting it snap.'
      ]),
    ('barbell-21s-curl', 'Barbell 21s Curl',
      array['21s', '21s bicep curl', 'twenty-ones']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'barbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Curl a light bar seven times from straight arms to halfway.',
        'Follow with seven from halfway to the shoulders, then seven full ones.',
        'Move without a break and hold the elbows still.'
      ]),
    ('barbell-back-squat', 'Barbell Back Squat',
      array['squat', 'back squat', 'barbell squat', 'BB squat', 'Squat (Barbell)', 'high-bar squat', 'high bar back squat', 'squats', 'Kniebeuge', 'Kniebeugen (Langhantel)', 'Sentadilla (Barra)', 'Sentadilla', 'Squat (Barre)', 'Squat (Bilanciere)', 'Agachamento (Barra)', 'Agachamento Livre']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,lower_back,abs}', 'weight_reps',
      array[
        'Set the bar on the upper traps, hands just outside the shoulders, feet about shoulder-width.',
        'Brace, then sit down between the hips until the hip crease is level with or below the knees.',
        'Drive up through mid-foot, keeping chest and hips rising together.'
      ]),
    ('barbell-behind-the-back-wrist-curl', 'Barbell Behind-the-Back Wrist Curl',
      array['behind the back wrist curl', 'Behind the Back Bicep Wrist Curl (Barbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Stand with the bar behind the thighs, palms facing backwards.',
        'Let it roll to the fingertips, then close the hands and flex the wrists.',
        'Keep the arms straight throughout.'
      ]),
    ('barbell-bench-press', 'Barbell Bench Press',
      array['bench press', 'bench', 'BB bench press', 'flat bench press', 'flat bench', 'Bench Press (Barbell)', 'bench presses', 'Bankdrücken (Langhantel)', 'Bankdrücken', 'Press de Banca (Barra)', 'Press de banca', 'Développé Couché (Barre)', 'Développé couché', 'Panca Piana (Bilanciere)', 'Panca piana', 'Supino (Barra)', 'Supino Reto']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Lie with eyes under the bar, feet planted, shoulder blades pulled together.',
        'Lower the bar to the lower chest with elbows roughly 45–70° from the body.',
        'Press up and slightly back until the arms lock over the shoulders.'
      ]),
    ('barbell-bent-over-row', 'Barbell Bent-Over Row',
      array['barbell row', 'BB row', 'bent over row', 'bentover barbell row', 'Bent Over Row (Barbell)', 'barbell bent over rows', 'Langhantelrudern', 'Remo Inclinado (Barra)', 'Rowing Penché (Barre)', 'Rematore Inclinato (Bilanciere)', 'Remadas Dobradas (Barra)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{lats,upper_back}', '{biceps,rear_delts,lower_back,forearms}', 'weight_reps',
      array[
        'Hinge with a flat back until the torso is near 45° or lower, arms hanging.',
        'Pull the bar to the lower ribs, driving the elbows back.',
        'Lower to full stretch without standing up.'
      ]),
    ('barbell-box-squat', 'Barbell Box Squat',
      array['box squat', 'box squats', 'Box Squat (Barbell)', 'Sentadilla al Cajón (Barra)', 'Box Squat (Bilanciere)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{glutes,quads}', '{hamstrings,adductors,lower_back}', 'weight_reps',
      array[
        'Place a box behind you so its top sits near parallel depth.',
        'Sit back onto the box with shins close to vertical, staying tight on contact.',
        'Pause briefly, then stand without rocking forward.'
      ]),
    ('barbell-bulgarian-split-squat', 'Barbell Bulgarian Split Squat',
      array['barbell BSS', 'Bulgarian Split Squat (Barbell)', 'barbell rear foot elevated split squat', 'barbell RFESS']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Rest the top of the rear foot on a bench, bar across the upper back.',
        'Lower until the front thigh is near parallel, front foot flat.',
        'Push through the whole front foot and keep the hips square.'
      ]),
    ('barbell-calf-raise', 'Barbell Calf Raise',
      array['standing barbell calf raise', 'BB calf raise', 'Standing Calf Raise (Barbell)', 'Elevación de Gemelos de Pie (Barra)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'barbell', '{calves}', '{}', 'weight_reps',
      array[
        'Stand with the bar on your back and the balls of the feet on a low, stable plate.',
        'Let the heels sink to a full stretch.',
        'Rise as high as possible and hold a second at the top.'
      ]),
    ('barbell-chest-supported-row', 'Barbell Chest-Supported Row',
      array['barbell incline row', 'Incline Row (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Lie face down on an incline bench, bar hanging beneath it.',
        'Row until the bar meets the underside of the bench.',
        'Lower fully without lifting the chest.'
      ]),
    ('barbell-curl', 'Barbell Curl',
      array['BB curl', 'barbell bicep curl', 'barbell biceps curl', 'standing barbell curl', 'Bicep Curl (Barbell)', 'Curl de Bíceps (Barra)', 'Curl Biceps (Barre)', 'Curl Bicipiti (Bilanciere)', 'Rosca Direta (Barra)', 'Rosca Direta']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Stand with an underhand, shoulder-width grip, elbows at your sides.',
        'Curl the bar to the upper chest without leaning back.',
        'Lower until the arms are straight.'
      ]),
    ('barbell-deadlift', 'Barbell Deadlift',
      array['deadlift', 'deadlifts', 'conventional deadlift', 'DL', 'BB deadlift', 'Deadlift (Barbell)', 'Kreuzheben (Langhantel)', 'Kreuzheben', 'Peso Muerto (Barra)', 'Peso muerto', 'Soulevé de Terre (Barre)', 'Soulevé de terre', 'Stacco da Terra (Bilanciere)', 'Stacco da terra', 'Levantamento Terra (Barra)', 'Levantamento Terra']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,hamstrings,lower_back}', '{quads,traps,upper_back,forearms,lats}', 'weight_reps',
      array[
        'Stand with the bar over mid-foot, hinge and grip just outside the shins.',
        'Take the slack out, lock the back flat and push the floor away.',
        'Finish tall with hips through, then lower along the thighs.'
      ]),
    ('barbell-deadlift-high-pull', 'Barbell Deadlift High Pull',
      array['deadlift high pull', 'Deadlift High Pull (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{traps,glutes}', '{hamstrings,side_delts,upper_back,quads}', 'weight_reps',
      array[
        'Pull from the floor as in a deadlift and accelerate past the knees.',
        'Use the speed to draw the bar up to chest height, elbows leading.',
        'Let it down along the body with control.'
      ]),
    ('barbell-drag-curl', 'Barbell Drag Curl',
      array['drag curl', 'drag curls', 'Drag Curl (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'barbell', '{biceps}', '{forearms,rear_delts}', 'weight_reps',
      array[
        'Hold the bar against the thighs, palms forward.',
        'Pull the elbows back as the bar slides up the torso.',
        'Stop at the lower chest and retrace the path.'
      ]),
    ('barbell-floor-press', 'Barbell Floor Press',
      array['floor press', 'Floor Press (Barbell)', 'BB floor press', 'Press de Suelo (Barra)', 'Floor Press (Bilanciere)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{triceps,chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie under a low-racked bar with legs straight or bent.',
        'Lower until the upper arms rest softly on the floor.',
        'Pause, then press up without bouncing the elbows.'
      ]),
    ('barbell-front-raise', 'Barbell Front Raise',
      array['BB front raise', 'Front Raise (Barbell)', 'Élévation Frontale (Barre)', 'Alzata Frontale (Bilanciere)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'barbell', '{front_delts}', '{side_delts,chest}', 'weight_reps',
      array[
        'Hold a light bar at the thighs with an overhand grip.',
        'Lift with almost straight arms to shoulder height.',
        'Lower slowly without swinging the torso.'
      ]),
    ('barbell-front-squat', 'Barbell Front Squat',
      array['front squat', 'front squats', 'Front Squat (Barbell)', 'BB front squat', 'clean grip front squat', 'Sentadilla Delantera']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads}', '{glutes,upper_back,abs,adductors}', 'weight_reps',
      array[
        'Rack the bar on the front delts with elbows high, fingers hooked or arms crossed.',
        'Descend straight down with an upright torso, knees tracking over the toes.',
        'Stand up by pushing the elbows up first so the bar does not roll forward.'
      ]),
    ('barbell-full-squat', 'Barbell Full Squat',
      array['full squat', 'ATG squat', 'ass to grass squat', 'deep squat', 'Olympic squat']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{adductors,hamstrings,lower_back,abs}', 'weight_reps',
      array[
        'Take the bar high on the traps with a stance that lets the hips pass between the feet.',
        'Descend until the hamstrings meet the calves, heels down.',
        'Rise without tipping forward; use less load than to parallel.'
      ]),
    ('barbell-glute-bridge', 'Barbell Glute Bridge',
      array['BB glute bridge', 'Glute Bridge (Barbell)', 'floor hip thrust barbell']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{glutes}', '{hamstrings,abs}', 'weight_reps',
      array[
        'Lie on the floor, knees bent, padded bar across the hips.',
        'Push the hips up until knees, hips and shoulders line up.',
        'Lower until the plates almost touch and repeat without bouncing.'
      ]),
    ('barbell-good-morning', 'Barbell Good Morning',
      array['good morning', 'good mornings', 'BB good morning', 'Good Morning (Barbell)', 'Buen Día (Barra)', 'Flexion Buste Avant (Barre)', 'Good Morning (Bilanciere)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{hamstrings,lower_back}', '{glutes,adductors,abs}', 'weight_reps',
      array[
        'Place the bar as for a back squat and unlock the knees.',
        'Push the hips straight back and fold until the torso nears parallel.',
        'Reverse by driving the hips forward, back flat from start to end.'
      ]),
    ('barbell-hack-squat', 'Barbell Hack Squat',
      array['behind the back deadlift', 'Hack Squat (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads}', '{glutes,hamstrings,forearms,traps}', 'weight_reps',
      array[
        'Stand in front of the bar and grip it behind your calves, palms facing back.',
        'Push through the feet and stand up with the bar sliding along the back of the legs.',
        'Lower by bending knees first, keeping the torso tall; raise the heels if needed.'
      ]),
    ('barbell-hip-thrust', 'Barbell Hip Thrust',
      array['hip thrust', 'hip thrusts', 'BB hip thrust', 'Hip Thrust (Barbell)', 'Empuje de Caderas (Barra)', 'Hip Thrust (Barre)', 'Hip Thrust (Bilanciere)', 'Elevação Pélvica (Barra)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{glutes}', '{hamstrings,quads,adductors}', 'weight_reps',
      array[
        'Sit with the shoulder blades against a bench, padded bar over the hip crease.',
        'Drive through the heels until torso and thighs form a straight line.',
        'Tuck the chin and squeeze the glutes before lowering.'
      ]),
    ('barbell-jump-shrug', 'Barbell Jump Shrug',
      array['jump shrug', 'Jump Shrug (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{traps,glutes}', '{quads,calves,hamstrings}', 'weight_reps',
      array[
        'Hang the bar above the knees with arms loose and back set.',
        'Jump by extending hips, knees and ankles, shrugging as you leave the floor.',
        'Land soft and reset before the next one.'
      ]),
    ('barbell-jump-squat', 'Barbell Jump Squat',
      array['loaded jump squat', 'Jump Squat (Barbell)', 'weighted squat jump']::text[],
      'plyometrics', 'advanced', 'push', 'compound', 'barbell', '{quads,glutes}', '{calves,hamstrings,abs}', 'weight_reps',
      array[
        'Use a light bar held tightly against the upper back.',
        'Dip to a quarter or half squat and jump as high as you can.',
        'Land softly with bent knees and reset before each jump.'
      ]),
    ('barbell-lunge', 'Barbell Lunge',
      array['BB lunge', 'barbell forward lunge', 'Lunge (Barbell)', 'barbell lunges', 'Zancada (Barra)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Stand with the bar on your upper back and step forward into a long stride.',
        'Bend both knees until the rear knee nearly touches the ground.',
        'Push off the front foot to return and alternate sides.'
      ]),
    ('barbell-overhead-press', 'Barbell Overhead Press',
      array['overhead press', 'OHP', 'military press', 'strict press', 'standing shoulder press', 'standing barbell press', 'barbell shoulder press', 'Overhead Press (Barbell)', 'Strict Military Press (Barbell)', 'standing military press', 'Schulterdrücken (Langhantel)', 'Press de Hombros (Barra)', 'Press Militar (Barra)', 'Press Militar de Pie (Barra)', 'Press militar', 'Développé Militaire (Barre)', 'Développé Militaire Debout (Barre)', 'Lento in Avanti (Bilanciere)', 'Desenvolvimento (Barra)', 'Desenvolvimento Militar (Barra)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{front_delts}', '{side_delts,triceps,upper_back,abs}', 'weight_reps',
      array[
        'Stand with the bar on the front delts, hands just outside the shoulders.',
        'Squeeze glutes, move the head back slightly and press straight up.',
        'Bring the head through at the top, bar over mid-foot.'
      ]),
    ('barbell-overhead-squat', 'Barbell Overhead Squat',
      array['overhead squat', 'OHS', 'Overhead Squat (Barbell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{quads,glutes}', '{side_delts,upper_back,traps,abs,adductors}', 'weight_reps',
      array[
        'Hold the bar overhead in a snatch grip, elbows locked, bar over the back of the neck.',
        'Squat deep with the chest tall, pressing actively up into the bar.',
        'Stand up while keeping the bar stacked over mid-foot.'
      ]),
    ('barbell-overhead-triceps-extension', 'Barbell Overhead Triceps Extension',
      array['barbell french press', 'standing barbell triceps extension', 'Triceps Extension (Barbell)', 'Extensión de Tríceps (Barra)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'barbell', '{triceps}', '{abs}', 'weight_reps',
      array[
        'Press a light bar overhead with hands close together.',
        'Lower it behind the head, elbows pointing forward.',
        'Straighten the arms while the ribs stay down.'
      ]),
    ('barbell-partial-glute-bridge', 'Barbell Partial Glute Bridge',
      array['half glute bridge', 'Partial Glute Bridge (Barbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'barbell', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Take the lying bridge position with a padded bar over the hips.',
        'Move only through the top half, from mid-height to full lockout.',
        'Pulse without letting tension go.'
      ]),
    ('barbell-pause-bench-press', 'Barbell Pause Bench Press',
      array['paused bench press', 'pause bench', 'competition bench press', 'Bench Press Paused (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Lower the bar to the chest as in your normal bench.',
        'Let it come to a complete stop for 1–2 seconds, staying tight.',
        'Press on your own count without sinking the bar deeper.'
      ]),
    ('barbell-pause-squat', 'Barbell Pause Squat',
      array['pause squat', 'paused squat', 'paused back squat', 'Pause Squat (Barbell)', 'Sentadilla con Pausa (Barra)', 'Squat avec Pause (Barre)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,lower_back,abs}', 'weight_reps',
      array[
        'Squat down under control with your normal bar position and stance.',
        'Hold the bottom for 2–3 seconds without relaxing the brace or bouncing.',
        'Drive up hard from the dead stop.'
      ]),
    ('barbell-pin-press', 'Barbell Pin Press',
      array['pin press', 'bench pin press', 'dead bench', 'Pin Press (Barbell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{triceps,chest}', '{front_delts}', 'weight_reps',
      array[
        'Set the pins so the bar starts at chest height or a few centimetres above.',
        'Get tight under the bar before any pressure goes on it.',
        'Press explosively and return to a dead stop every rep.'
      ]),
    ('barbell-pin-squat', 'Barbell Pin Squat',
      array['pin squat', 'anderson squat', 'bottoms up squat', 'Pin Squat (Barbell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{quads,glutes}', '{lower_back,hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Set the safety pins at the depth you want to train.',
        'Lower the bar until it rests on the pins, or start each rep from there, braced.',
        'Push up from the dead stop without letting the hips shoot back.'
      ]),
    ('barbell-preacher-curl', 'Barbell Preacher Curl',
      array['straight bar preacher curl', 'BB preacher curl', 'Preacher Curl (Barbell)', 'Preacher Curl (Langhantel)', 'Curl Predicador (Barra)', 'Curl Pupitre (Barre)', 'Preacher Curl (Bilanciere)', 'Rosca Scott (Barra)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'barbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Lay both upper arms flat on the preacher pad, bar held palms up.',
        'Lower until the elbows are nearly straight, never dropping into them.',
        'Curl to the point where the forearms stand upright.'
      ]),
    ('barbell-pullover', 'Barbell Pullover',
      array['BB pullover', 'Pullover (Barbell)', 'bent arm barbell pullover']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{lats,chest}', '{triceps,upper_back}', 'weight_reps',
      array[
        'Lie on a bench holding a light bar over the chest, elbows slightly bent.',
        'Lower it behind the head until the lats stretch.',
        'Pull back over the chest with the same elbow angle.'
      ]),
    ('barbell-reverse-curl', 'Barbell Reverse Curl',
      array['reverse curl', 'reverse curls', 'overhand barbell curl', 'Reverse Curl (Barbell)', 'Curl Inverso (Barra)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{forearms}', '{biceps}', 'weight_reps',
      array[
        'Hold the bar overhand at shoulder-width, thumbs around it.',
        'Curl to shoulder height, wrists straight.',
        'Lower over about two seconds.'
      ]),
    ('barbell-reverse-lunge', 'Barbell Reverse Lunge',
      array['BB reverse lunge', 'Reverse Lunge (Barbell)', 'barbell backward lunge']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'From standing with the bar racked on the back, step one foot straight behind.',
        'Lower under control, most of the load on the front leg.',
        'Pull yourself forward with the front leg to stand.'
      ]),
    ('barbell-reverse-wrist-curl', 'Barbell Reverse Wrist Curl',
      array['reverse wrist curl', 'wrist extension barbell', 'Reverse Wrist Curl (Barbell)', 'barbell wrist extensions', 'seated wrist extension', 'Extension Poignets Assis (Barre)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Support the forearms palms down with a light bar in hand.',
        'Lift the knuckles toward the ceiling.',
        'Lower slowly into a full stretch.'
      ]),
    ('barbell-rollout', 'Barbell Rollout',
      array['barbell ab rollout', 'barbell ab roller', 'Ab Rollout (Barbell)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'barbell', '{abs}', '{lats,obliques,hip_flexors}', 'reps',
      array[
        'Kneel behind a bar with round plates, hands shoulder-width.',
        'Roll forward as far as you can without the lower back sagging.',
        'Pull back by bringing the bar toward the knees.'
      ]),
    ('barbell-romanian-deadlift', 'Barbell Romanian Deadlift',
      array['RDL', 'romanian deadlift', 'barbell RDL', 'BB RDL', 'Romanian Deadlift (Barbell)', 'Rumänisches Kreuzheben (Langhantel)', 'Rumänisches Kreuzheben', 'Peso Muerto Rumano (Barra)', 'Peso muerto rumano', 'Soulevé de Terre Roumain (Barre)', 'Soulevé de terre roumain', 'Stacco da Terra Rumena (Bilanciere)', 'Stacco rumeno', 'Levantamento Terra Romeno (Barra)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{hamstrings,glutes}', '{lower_back,forearms,upper_back}', 'weight_reps',
      array[
        'Start standing with the bar at the hips and knees slightly bent.',
        'Push the hips back, sliding the bar down the thighs until the hamstrings are tight.',
        'Drive the hips forward to stand; keep the spine neutral throughout.'
      ]),
    ('barbell-seal-row', 'Barbell Seal Row',
      array['seal row', 'Seal Row (Barbell)', 'bench pull', 'prone barbell row']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Lie face down on a raised bench with the bar underneath.',
        'Pull up until the bar reaches the bench or your elbows pass the ribs.',
        'Lower to straight arms, chest staying on the pad.'
      ]),
    ('barbell-seated-calf-raise', 'Barbell Seated Calf Raise',
      array['Seated Calf Raise (Barbell)', 'seated bar calf raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'barbell', '{calves}', '{}', 'weight_reps',
      array[
        'Sit with the balls of the feet on a plate and a padded bar across the knees.',
        'Drop the heels as far as they go.',
        'Raise them high and count one at the top.'
      ]),
    ('barbell-shrug', 'Barbell Shrug',
      array['BB shrug', 'barbell shrugs', 'Shrug (Barbell)', 'Encogimiento de Hombros (Barra)', 'Shrug (Barre)', 'Scrollata di Spalle (Bilanciere)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{traps}', '{upper_back,forearms}', 'weight_reps',
      array[
        'Stand holding the bar at arm''s length in front of the thighs.',
        'Lift the shoulders straight up as high as they go.',
        'Pause, then lower fully; do not roll the shoulders.'
      ]),
    ('barbell-single-leg-calf-raise', 'Barbell Single-Leg Calf Raise',
      array['Single Leg Standing Calf Raise (Barbell)', 'one-leg barbell calf raise']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'barbell', '{calves}', '{}', 'weight_reps',
      array[
        'With a bar on the back, stand on the ball of one foot, the other hooked behind.',
        'Sink the heel, then press up onto the big toe.',
        'Hold a rack lightly if balance limits you.'
      ]),
    ('barbell-single-leg-romanian-deadlift', 'Barbell Single-Leg Romanian Deadlift',
      array['barbell single-leg RDL', 'BB single leg RDL', 'Single Leg Romanian Deadlift (Barbell)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'barbell', '{hamstrings,glutes}', '{lower_back,abs,abductors}', 'weight_reps',
      array[
        'Balance on one foot with the bar at arm''s length, knee soft.',
        'Hinge until torso and free leg are level with the floor, hips square.',
        'Stand up by driving the heel into the ground.'
      ]),
    ('barbell-skull-crusher', 'Barbell Skull Crusher',
      array['barbell lying triceps extension', 'Skullcrusher (Barbell)', 'Press Francés (Barra)', 'Skullcrusher (Bilanciere)', 'Tríceps Testa (Barra)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'barbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Lie on a bench with the straight bar over the shoulders, narrow grip.',
        'Bend only the elbows and lower the bar toward the forehead.',
        'Extend without letting the elbows flare.'
      ]),
    ('barbell-spider-curl', 'Barbell Spider Curl',
      array['BB spider curl', 'Spider Curl (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'barbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Lie chest down on an incline bench with the bar hanging below the shoulders.',
        'Curl towards the forehead without moving the upper arms.',
        'Return to a dead hang.'
      ]),
    ('barbell-split-squat', 'Barbell Split Squat',
      array['BB split squat', 'Split Squat (Barbell)', 'static barbell lunge']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'With the bar on your back, take a long stance with one foot ahead.',
        'Drop the back knee straight toward the floor.',
        'Rise through the front foot; finish all reps, then change legs.'
      ]),
    ('barbell-step-up', 'Barbell Step-Up',
      array['BB step up', 'Step Up (Barbell)', 'barbell box step up']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,calves}', 'weight_reps',
      array[
        'Face a sturdy box about knee height with the bar on your back.',
        'Place the whole foot on top and stand up without pushing off the floor leg.',
        'Step down slowly and repeat before switching.'
      ]),
    ('barbell-stiff-leg-deadlift', 'Barbell Stiff-Leg Deadlift',
      array['stiff leg deadlift', 'SLDL', 'stiff legged deadlift', 'straight leg deadlift', 'Straight Leg Deadlift (Barbell)', 'Kreuzheben mit gestreckten Beinen', 'Peso Muerto Piernas Estiradas', 'Soulevé de Terre Jambes Tendues', 'Stacco da Terra Gambe Dritte', 'Peso Morto com Pernas Esticadas']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{hamstrings,lower_back}', '{glutes,forearms,upper_back}', 'weight_reps',
      array[
        'Stand close to the bar with knees almost straight but not locked.',
        'Hinge to grip it, back flat, hips high.',
        'Pull by extending the hips and return the plates to the floor each rep.'
      ]),
    ('barbell-sumo-squat', 'Barbell Sumo Squat',
      array['plie squat barbell', 'Sumo Squat (Barbell)', 'Sentadilla Sumo (Barra)', 'Sumo Squat (Bilanciere)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{glutes,adductors}', '{quads,hamstrings,abs}', 'weight_reps',
      array[
        'Place the feet well outside the shoulders, toes turned out, bar on the back.',
        'Sit straight down with the knees over the toes.',
        'Stand up squeezing the inner thighs and glutes.'
      ]),
    ('barbell-tempo-squat', 'Barbell Tempo Squat',
      array['tempo squat', 'tempo back squat', 'slow eccentric squat', 'Tempo Squat (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,lower_back,abs}', 'weight_reps',
      array[
        'Unrack a weight well below your usual working load.',
        'Take 3–5 seconds to lower, counting evenly all the way to depth.',
        'Rise at normal speed and take a fresh breath before the next rep.'
      ]),
    ('barbell-thruster', 'Barbell Thruster',
      array['thruster', 'thrusters', 'Thruster (Barbell)', 'front squat to press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,front_delts,glutes}', '{triceps,abs,side_delts,hamstrings}', 'weight_reps',
      array[
        'Start with the bar in the front rack and squat to full depth.',
        'Stand up fast and let the bar leave the shoulders.',
        'Press to lockout in one motion, then drop into the next rep.'
      ]),
    ('barbell-upright-row', 'Barbell Upright Row',
      array['upright row', 'upright rows', 'BB upright row', 'Upright Row (Barbell)', 'Rowing Debout (Barre)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{side_delts,traps}', '{front_delts,biceps,forearms}', 'weight_reps',
      array[
        'Stand with the bar at the thighs, hands about shoulder-width.',
        'Pull it up along the body, elbows leading.',
        'Stop around lower-chest height and lower with control.'
      ]),
    ('barbell-walking-lunge', 'Barbell Walking Lunge',
      array['barbell walking lunges', 'BB walking lunge', 'Walking Lunge (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Clear a path and set the bar securely on the upper back.',
        'Stride forward and lower the back knee close to the floor.',
        'Stand straight into the next step, trunk tall and steps even.'
      ]),
    ('barbell-wrist-curl', 'Barbell Wrist Curl',
      array['wrist curl', 'wrist curls', 'seated barbell wrist curl', 'Wrist Curl (Barbell)', 'Curl de Muñeca Palmas Arriba (Barra)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Sit with forearms on the thighs or a bench, palms up, wrists past the edge.',
        'Let the bar roll toward the fingertips.',
        'Close the hand and flex the wrists as far as you can.'
      ]),
    ('battle-ropes', 'Battle Ropes',
      array['battle rope', 'battling ropes', 'battle rope waves', 'heavy ropes']::text[],
      'cardio', 'intermediate', null, null, 'rope', '{front_delts,forearms}', '{abs,upper_back,biceps,quads}', 'duration',
      array[
        'Hold an end in each hand in a quarter squat.',
        'Whip the arms up and down, alternating or together.',
        'Keep the waves running all the way to the anchor.'
      ]),
    ('bayesian-curl', 'Bayesian Curl',
      array['bayesian cable curl', 'behind-the-back cable curl', 'cable behind-body curl', 'Behind the Back Curl (Cable)', 'Rosca por Trás (Cabo)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'cable', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Face away from a low pulley and step forward so your arm trails behind you.',
        'Curl the handle without letting your elbow travel forward.',
        'Go back to a straight arm for a deep biceps stretch.'
      ]),
    ('bear-crawl', 'Bear Crawl',
      array['bear crawls']::text[],
      'strength', 'beginner', null, 'compound', 'bodyweight', '{abs,front_delts}', '{quads,triceps}', 'duration',
      array[
        'Lift the knees a hand''s width from all fours.',
        'Move opposite hand and foot together.',
        'Hold the back level like a table.'
      ]),
    ('behind-the-neck-jerk', 'Behind-the-Neck Jerk',
      array['BTN jerk', 'Behind the Neck Jerk (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'push', 'compound', 'barbell', '{quads,side_delts}', '{triceps,glutes,upper_back}', 'weight_reps',
      array[
        'Set the bar on the traps with the grip of your jerk.',
        'Dip, drive and split or squat under it.',
        'Recover the front foot first, then the back one.'
      ]),
    ('behind-the-neck-press', 'Behind-the-Neck Press',
      array['BTN press', 'barbell behind the neck press', 'behind neck shoulder press', 'Behind Neck Press (Barbell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{front_delts,side_delts}', '{triceps,traps,upper_back}', 'weight_reps',
      array[
        'Rest the bar on the upper traps with a wide grip.',
        'Press overhead with the head slightly forward.',
        'Lower only as far as your shoulders allow without pain.'
      ]),
    ('belt-squat', 'Belt Squat',
      array['Belt Squat (Machine)', 'hip belt squat']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads,glutes}', '{adductors,hamstrings}', 'weight_reps',
      array[
        'Fasten the belt round your hips and clip it to the lever or cable.',
        'Stand up to free the stop, then squat with an upright torso.',
        'Drive up and hold the rails only for balance.'
      ]),
    ('bench-dip', 'Bench Dip',
      array['bench dips', 'chair dip', 'seated dip', 'tricep bench dip', 'Dips Banc', 'Dip su Panca']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{triceps}', '{chest,front_delts}', 'weighted_bodyweight',
      array[
        'Put the hands on the bench edge beside the hips and the heels out in front.',
        'Slide down close to the bench until the elbows reach about 90°.',
        'Extend the arms; bend the knees to make it easier.'
      ]),
    ('bench-reverse-hyperextension', 'Bench Reverse Hyperextension',
      array['bodyweight reverse hyper', 'bench reverse hyper']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{glutes,lower_back}', '{hamstrings}', 'reps',
      array[
        'Lie face down with the hips at the edge of a bench.',
        'Raise both legs until they are level.',
        'Lower without swinging.'
      ]),
    ('bicycle-crunch', 'Bicycle Crunch',
      array['bicycle crunches', 'air bike crunch', 'Addominali Bicicletta']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{abs,obliques}', '{hip_flexors}', 'reps',
      array[
        'Lie on your back with the legs lifted and hands by the ears.',
        'Twist one shoulder towards the opposite knee as the other leg extends.',
        'Switch sides in a slow pedalling rhythm.'
      ]),
    ('bird-dog', 'Bird Dog',
      array['quadruped arm and leg raise', 'bird dogs', 'pointer exercise']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{lower_back}', '{abs,glutes,rear_delts}', 'reps',
      array[
        'Start on all fours with a flat back.',
        'Extend one arm and the opposite leg until level.',
        'Pause for two breaths without tipping the hips, then change.'
      ]),
    ('block-clean', 'Block Clean',
      array['clean from blocks', 'Clean From Blocks (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,quads,traps}', '{hamstrings,upper_back,forearms}', 'weight_reps',
      array[
        'Set the bar on blocks at knee or mid-thigh height.',
        'Start from a dead stop with tension in the bar.',
        'Extend, pull under and catch in the front rack.'
      ]),
    ('block-pull', 'Block Pull',
      array['block deadlift', 'deadlift from blocks', 'elevated deadlift', 'Block Pull (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,hamstrings,lower_back}', '{quads,traps,upper_back,forearms}', 'weight_reps',
      array[
        'Rest the plates on equal blocks so the bar starts at mid-shin or higher.',
        'Set up as for your usual deadlift, shins touching the bar.',
        'Pull to lockout, then return the plates to the blocks without dropping unevenly.'
      ]),
    ('block-snatch', 'Block Snatch',
      array['snatch from blocks', 'Snatch From Blocks (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,quads,traps}', '{hamstrings,upper_back,side_delts,front_delts}', 'weight_reps',
      array[
        'Place the bar on blocks at knee or hip height and grip wide.',
        'Brace, then drive up fast from a standstill.',
        'Punch the arms overhead in the catch and recover to standing.'
      ]),
    ('bodyweight-bulgarian-split-squat', 'Bodyweight Bulgarian Split Squat',
      array['Bulgarian Split Squat (Bodyweight)', 'bodyweight rear foot elevated split squat', 'bodyweight RFESS']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,adductors}', 'reps',
      array[
        'Rest the top of the back foot on a bench and hop the front foot forward.',
        'Lower straight down until the front thigh is level.',
        'Drive up through the mid-foot; finish one leg, then switch.'
      ]),
    ('bodyweight-calf-raise', 'Bodyweight Calf Raise',
      array['Standing Calf Raise (Bodyweight)', 'bodyweight heel raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{calves}', '{}', 'reps',
      array[
        'Stand with the balls of the feet on a step and the heels hanging.',
        'Rise as high as possible over the big toes.',
        'Pause, then sink into a deep stretch.'
      ]),
    ('bodyweight-curtsy-lunge', 'Bodyweight Curtsy Lunge',
      array['Curtsy Lunge (Bodyweight)']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{glutes,quads}', '{abductors,adductors}', 'reps',
      array[
        'Cross a foot far behind the other as in a bow.',
        'Sink with the front knee over its toes.',
        'Return to hip width.'
      ]),
    ('bodyweight-good-morning', 'Bodyweight Good Morning',
      array['Good Morning (Bodyweight)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{hamstrings,lower_back}', '{glutes}', 'reps',
      array[
        'Put the hands behind the head.',
        'Bow with a flat back until the hamstrings stop you.',
        'Come up by pushing the hips forward.'
      ]),
    ('bodyweight-hip-thrust', 'Bodyweight Hip Thrust',
      array['Hip Thrust (Bodyweight)', 'unweighted hip thrust']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{glutes}', '{hamstrings}', 'reps',
      array[
        'Rest the shoulder blades on a bench with feet flat.',
        'Lift the hips until thighs and trunk are level.',
        'Hold two counts at the top.'
      ]),
    ('bodyweight-lunge', 'Bodyweight Lunge',
      array['bodyweight forward lunge', 'Lunge (Bodyweight)', 'bodyweight lunges']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,adductors,calves}', 'reps',
      array[
        'Take a long step forward with the torso upright.',
        'Drop the back knee to just above the floor.',
        'Push off the front heel to return and change legs.'
      ]),
    ('bodyweight-reverse-lunge', 'Bodyweight Reverse Lunge',
      array['Reverse Lunge (Bodyweight)', 'bodyweight backward lunge', 'bodyweight step-back lunge']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{glutes,quads}', '{hamstrings,adductors}', 'reps',
      array[
        'From standing, reach one foot straight behind you.',
        'Bend both knees to about 90° with the weight over the front foot.',
        'Pull yourself forward with the front leg.'
      ]),
    ('bodyweight-single-leg-calf-raise', 'Bodyweight Single-Leg Calf Raise',
      array['single-leg calf raise', 'one-leg calf raise', 'Single Leg Standing Calf Raise', 'Calf Raise Gamba Singola in Piedi', 'Elevação Unilateral de Panturrilha em Pé']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{calves}', '{}', 'reps',
      array[
        'Stand on the edge of a step on one foot, fingertips on the wall.',
        'Sink, then rise as high as the ankle goes.',
        'Count the same for each leg.'
      ]),
    ('bodyweight-split-squat', 'Bodyweight Split Squat',
      array['Split Squat (Bodyweight)']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings}', 'reps',
      array[
        'Take a long stride and stay in it.',
        'Bend both knees to right angles.',
        'Rise without pushing from the back foot.'
      ]),
    ('bodyweight-squat', 'Bodyweight Squat',
      array['air squat', 'free squat', 'Squat (Bodyweight)', 'bodyweight squats', 'Squat (Poids du Corps)', 'Squat (Corpo Libero)']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,adductors}', 'reps',
      array[
        'Stand with the feet about shoulder width apart, toes slightly out.',
        'Sit down between the heels with the arms reaching forward.',
        'Stand tall, pushing the knees in line with the toes.'
      ]),
    ('bodyweight-step-up', 'Bodyweight Step-Up',
      array['Step Up (Bodyweight)', 'bodyweight box step-up', 'bodyweight bench step-up']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,calves}', 'reps',
      array[
        'Plant one whole foot on a knee-high box.',
        'Lean slightly forward and stand up without pushing off the lower foot.',
        'Lower slowly with the same leg.'
      ]),
    ('bodyweight-sumo-squat', 'Bodyweight Sumo Squat',
      array['sumo air squat', 'Sumo Squat (Bodyweight)']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{glutes,adductors}', '{quads}', 'reps',
      array[
        'Stand wide with the toes out.',
        'Drop between the heels.',
        'Drive the knees outwards as you rise.'
      ]),
    ('bodyweight-walking-lunge', 'Bodyweight Walking Lunge',
      array['Walking Lunge (Bodyweight)', 'bodyweight travelling lunge']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,adductors,calves}', 'reps',
      array[
        'Step forward into a lunge with the back knee hovering over the floor.',
        'Drive through the front foot and bring the rear leg straight into the next step.',
        'Keep the steps long and the hips facing ahead.'
      ]),
    ('box-jump', 'Box Jump',
      array['box jumps', 'plyo box jump', 'jump onto box']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'other', '{quads,glutes}', '{hamstrings,calves}', 'reps',
      array[
        'Stand a short step in front of a stable box.',
        'Swing the arms, jump and land softly with the whole foot on top.',
        'Stand tall, then step down one foot at a time.'
      ]),
    ('boxing', 'Boxing',
      array['heavy bag', 'boxing training', 'punching bag', 'bag work', 'heavy bag boxing']::text[],
      'cardio', 'intermediate', null, null, 'other', '{front_delts,obliques}', '{triceps,chest,calves,abs}', 'duration',
      array[
        'Wrap the hands and stand an arm''s length from the bag.',
        'Throw combinations, turning hips and feet with each punch.',
        'Bring the hands back to the chin at once.'
      ]),
    ('broad-jump', 'Broad Jump',
      array['standing long jump', 'standing broad jump', 'broad jumps']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{glutes,quads}', '{hamstrings,calves}', 'reps',
      array[
        'Load the hips and swing the arms back.',
        'Throw the arms forward and jump as far as you can.',
        'Stick the landing in a half squat for a second.'
      ]),
    ('burpee', 'Burpee',
      array['burpees', 'squat thrust with jump', 'full burpee']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,chest}', '{triceps,front_delts,glutes,abs}', 'reps',
      array[
        'Squat, put the hands down and shoot the feet back.',
        'Lower the chest to the floor and push up.',
        'Hop the feet in and jump with the arms overhead.'
      ]),
    ('burpee-broad-jump', 'Burpee Broad Jump',
      array['burpee long jump', 'burpee broad jumps']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{chest,calves,abs}', 'reps',
      array[
        'Drop to a push-up and hop the feet back to the hands.',
        'Jump forward as far as you land well.',
        'Go straight into the next one.'
      ]),
    ('burpee-over-the-bar', 'Burpee Over the Bar',
      array['bar-facing burpee', 'lateral burpee over bar', 'burpees over the bar']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,chest}', '{glutes,calves,abs}', 'reps',
      array[
        'Lie down beside the bar with chest on the floor.',
        'Stand by jumping the feet in and clear the bar with both.',
        'Land and turn into the next burpee.'
      ]),
    ('butterfly-pull-up', 'Butterfly Pull-Up',
      array['butterfly pull-ups', 'butterfly kip']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{lats}', '{upper_back,biceps,abs}', 'reps',
      array[
        'Cycle the body in a small circle under the bar.',
        'Pass the chin over at the front of the circle.',
        'Own strict pull-ups before you try it.'
      ]),
    ('butterfly-stretch', 'Butterfly Stretch',
      array['groin stretch', 'bound angle pose', 'seated adductor stretch', 'butterfly pose']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{adductors}', '{glutes}', 'duration',
      array[
        'Sit with the soles of the feet together.',
        'Hold the ankles and let the knees fall outward.',
        'Lean forward with a straight back to go deeper.'
      ]),
    ('cable-bench-fly', 'Cable Bench Fly',
      array['flat cable fly', 'lying cable fly']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'cable', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie flat with a low handle in each hand, palms facing.',
        'Draw a wide arc until the hands touch over the chest.',
        'Feel the pull all the way down, unlike with dumbbells.'
      ]),
    ('cable-bench-press', 'Cable Bench Press',
      array['lying cable press', 'Bench Press (Cable)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'cable', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Set a flat bench between two low pulleys and lie with a handle in each hand.',
        'Press up and slightly together over the chest.',
        'Let the cables open the elbows to bench level.'
      ]),
    ('cable-bent-over-row', 'Cable Bent-Over Row',
      array['standing cable row', 'Bent Over Row (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats,upper_back}', '{biceps,lower_back}', 'weight_reps',
      array[
        'Hinge in front of a low pulley with the bar below the knees.',
        'Row to the navel with a level back.',
        'Reach fully before the next pull.'
      ]),
    ('cable-bicep-curl', 'Cable Bicep Curl',
      array['cable curl', 'cable biceps curl', 'standing cable curl', 'Bicep Curl (Cable)', 'Curl de Bíceps (Cable)', 'Curl Biceps (Poulie)', 'Curl Bicipiti (Cavo)', 'Rosca Direta na Polia']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Hold a straight or EZ attachment on the low pulley with palms up.',
        'Curl to chest height with your elbows fixed by your sides.',
        'Lower until your arms are straight but the stack stays up.'
      ]),
    ('cable-chest-press', 'Cable Chest Press',
      array['standing cable chest press', 'standing cable press', 'Chest Press (Cable)']::text[],
      'strength', 'beginner', 'push', 'compound', 'cable', '{chest}', '{triceps,front_delts,abs}', 'weight_reps',
      array[
        'Set the handles at chest height and step forward into a split stance.',
        'Press both hands forward until they nearly meet.',
        'Brace your trunk so the weight does not pull you back.'
      ]),
    ('cable-cross-body-triceps-extension', 'Cable Cross-Body Triceps Extension',
      array['cross cable triceps extension', 'cross-body pushdown']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Grip the left cable with the right hand, and the other way round.',
        'Extend both arms down and out past the hips.',
        'Stop where the forearms cross in front of the chest.'
      ]),
    ('cable-crossover', 'Cable Crossover',
      array['cable fly', 'cable chest fly', 'standing cable fly', 'cable flye', 'cable crossovers', 'Chest Fly (Cable)', 'Cable Fly Crossovers', 'Cables Cruzados', 'Écarté (Poulie)', 'Écartés Poulie', 'Croci ai Cavi', 'Crossover na Polia']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Stand between two pulleys set at about shoulder height, one foot forward.',
        'Bring your hands together in a hugging arc in front of your chest.',
        'Open until the chest stretches, with a constant soft elbow bend.'
      ]),
    ('cable-crunch', 'Cable Crunch',
      array['kneeling cable crunch', 'rope crunch', 'kneeling rope crunch', 'cable ab crunch', 'Crunch (Cable)', 'Abdominal Corto con Cable', 'Crunch Poulie']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{abs}', '{obliques}', 'weight_reps',
      array[
        'Kneel below a high pulley and hold the rope beside your head.',
        'Curl your ribs towards your hips, rounding your back.',
        'Uncurl slowly and keep your hips in the same place.'
      ]),
    ('cable-external-rotation', 'Cable External Rotation',
      array['cable shoulder external rotation', 'standing external rotation', 'External Rotation (Cable)']::text[],
      'strength', 'beginner', null, 'isolation', 'cable', '{rotator_cuff}', '{rear_delts}', 'weight_reps',
      array[
        'Set the pulley at elbow height and stand with the working arm on the far side.',
        'Hold the elbow at 90° by your ribs and turn the forearm outward.',
        'Return slowly; a rolled towel under the arm keeps it in place.'
      ]),
    ('cable-front-raise', 'Cable Front Raise',
      array['rope front raise', 'cable front delt raise', 'Front Raise (Cable)', 'Élévation Frontale (Poulie)', 'Elevação Frontal (Cabo)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{front_delts}', '{side_delts,chest}', 'weight_reps',
      array[
        'Stand with a low pulley behind you and the rope or bar between your legs.',
        'Raise your arms forward to shoulder height.',
        'Resist the cable on the way down and keep your trunk still.'
      ]),
    ('cable-glute-kickback', 'Cable Glute Kickback',
      array['glute kickback', 'cable hip extension', 'standing glute kickback', 'Glute Kickback (Cable)', 'Patada de Glúteo con Cable']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Fasten the ankle cuff to a low pulley and hold the frame.',
        'Drive the leg back and slightly out without arching.',
        'Return to just in front of the standing leg.'
      ]),
    ('cable-high-row', 'Cable High Row',
      array['half-kneeling high row', 'High Row (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Kneel facing a high pulley with a rope or two handles.',
        'Pull down and back to the collarbones, elbows wide.',
        'Let the shoulder blades glide up again.'
      ]),
    ('cable-hip-abduction', 'Cable Hip Abduction',
      array['standing cable hip abduction', 'cable abduction', 'Hip Abduction (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{abductors}', '{glutes}', 'weight_reps',
      array[
        'Stand side-on with the cuff on the outer ankle.',
        'Move the leg away from the pulley and keep your toes forward.',
        'Return slowly and keep your torso from leaning over.'
      ]),
    ('cable-hip-adduction', 'Cable Hip Adduction',
      array['standing cable hip adduction', 'Hip Adduction (Cable)']::text[],
      'strength', 'beginner', null, 'isolation', 'cable', '{adductors}', '{}', 'weight_reps',
      array[
        'Strap the near ankle to a low pulley and stand a step away.',
        'Pull the leg in across the standing one.',
        'Return wide without tilting the hips.'
      ]),
    ('cable-hip-flexion', 'Cable Hip Flexion',
      array['cable knee raise', 'standing cable hip flexor raise', 'Hip Flexion (Cable)']::text[],
      'strength', 'beginner', null, 'isolation', 'cable', '{hip_flexors}', '{abs,quads}', 'weight_reps',
      array[
        'Turn away from a low pulley with the strap on one foot.',
        'Drive the knee up past the hip.',
        'Set the foot back without arching.'
      ]),
    ('cable-incline-bench-press', 'Cable Incline Bench Press',
      array['incline cable press', 'Incline Bench Press (Cable)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'cable', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Place an incline bench in the middle of a low cable station.',
        'Push the handles from beside the shoulders to above the eyes.',
        'Return until the upper chest stretches.'
      ]),
    ('cable-incline-fly', 'Cable Incline Fly',
      array['incline bench cable fly', 'Incline Chest Fly (Cable)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'cable', '{chest,front_delts}', '{}', 'weight_reps',
      array[
        'Lie on an incline bench between low pulleys.',
        'Bring the handles up in an arc to meet above the collarbones.',
        'Lower with the same bend in the elbows.'
      ]),
    ('cable-internal-rotation', 'Cable Internal Rotation',
      array['shoulder internal rotation', 'Internal Rotation (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{rotator_cuff}', '{chest}', 'weight_reps',
      array[
        'Stand with the working side towards a pulley at elbow height.',
        'Turn the forearm in across the belly, elbow on the ribs.',
        'Ease back to the start of the stretch.'
      ]),
    ('cable-lateral-raise', 'Cable Lateral Raise',
      array['single-arm cable lateral raise', 'cable side raise', 'cable lateral raises', 'Lateral Raise (Cable)', 'Einarmiges Seitheben (Kabelzug)', 'Seitheben (Kabel)', 'Elevación Lateral (Cable)', 'Elevación Lateral con Cable', 'Élévation Latérale (Poulie)', 'Alzate Laterali (Cavo)', 'Elevação Lateral (Cabo)', 'Elevação Lateral Unilateral (Cabo)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Stand side-on to a low pulley and hold the handle in the far hand.',
        'Raise that arm out to shoulder height in front of the cable''s pull.',
        'Lower until your hand crosses slightly in front of you.'
      ]),
    ('cable-lying-triceps-extension', 'Cable Lying Triceps Extension',
      array['cable skull crusher', 'lying cable triceps extension', 'Skullcrusher (Cable)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Lie on a bench, head towards a low pulley with a short bar.',
        'Bend the elbows until the bar passes the crown.',
        'Straighten without letting the elbows part.'
      ]),
    ('cable-overhead-curl', 'Cable Overhead Curl',
      array['high cable curl', 'double biceps cable curl', 'crucifix curl']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'cable', '{biceps}', '{}', 'weight_reps',
      array[
        'Stand between two high pulleys with the arms out like a cross.',
        'Curl both hands towards the ears.',
        'Straighten without letting the elbows drop.'
      ]),
    ('cable-overhead-press', 'Cable Overhead Press',
      array['cable shoulder press', 'Overhead Press (Cable)', 'standing cable overhead press']::text[],
      'strength', 'beginner', 'push', 'compound', 'cable', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Take two low handles to the shoulders and stand clear of the stack.',
        'Press up in line with the cables until the arms lock.',
        'Lower to ear height under tension.'
      ]),
    ('cable-overhead-triceps-extension', 'Cable Overhead Triceps Extension',
      array['overhead cable extension', 'cable overhead tricep extension', 'rope overhead extension', 'overhead rope extension', 'Overhead Triceps Extension (Cable)', 'Triceps Extension (Cable)', 'Überkopf-Trizepsstrecken (Kabelzug)', 'Extensión de Tríceps (Cable)', 'Extension Triceps (Poulie)', 'Extension des triceps au-dessus de la tête (câble)', 'Estensione dei tricipiti sopra la testa (cavo)', 'Estensione Tricipiti (Cavo)', 'Extensão de tríceps acima da cabeça (cabo)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Face away from the pulley with the rope behind your head and one foot forward.',
        'Extend your arms overhead and forward until straight.',
        'Bend the elbows deeply to stretch the triceps; do not flare them.'
      ]),
    ('cable-preacher-curl', 'Cable Preacher Curl',
      array['Preacher Curl (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Wheel a preacher bench to a low pulley and lay the arms on it.',
        'Curl the bar towards the chin.',
        'Lower against the stack to just short of straight.'
      ]),
    ('cable-pull-through', 'Cable Pull-Through',
      array['pull-through', 'cable pullthroughs', 'rope pull-through', 'Pull Through (Cable)', 'Pulley al Cavo Tra le Gambe']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{glutes,hamstrings}', '{lower_back,adductors}', 'weight_reps',
      array[
        'Face away from a low pulley with the rope between your legs and step forward.',
        'Hinge back until you feel your hamstrings, arms relaxed.',
        'Thrust the hips forward and stand tall with a glute squeeze.'
      ]),
    ('cable-rear-delt-fly', 'Cable Rear Delt Fly',
      array['cable reverse fly', 'cable rear delt crossover', 'rear delt cable fly', 'Reverse Fly (Cable)', 'Rear Delt Reverse Fly (Cable)', 'Vuelos Posteriores (Cable)', 'Oiseau (Poulie)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Cross the cables at shoulder height: left handle in right hand and vice versa.',
        'Open your arms wide until they are in line with your shoulders.',
        'Come back slowly without letting your shoulders hike up.'
      ]),
    ('cable-reverse-crunch', 'Cable Reverse Crunch',
      array['Reverse Crunch (Cable)']::text[],
      'strength', 'intermediate', null, 'isolation', 'cable', '{abs}', '{hip_flexors}', 'weight_reps',
      array[
        'Lie with the feet strapped to a low pulley, knees bent.',
        'Roll the pelvis up and bring the knees to the chest.',
        'Uncurl until the lower back touches again.'
      ]),
    ('cable-reverse-curl', 'Cable Reverse Curl',
      array['Reverse Curl (Cable)', 'overhand cable curl', 'Curl Inversé (Câble)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{forearms}', '{biceps}', 'weight_reps',
      array[
        'Hold a straight bar on a low pulley with an overhand grip.',
        'Curl up while the knuckles stay in line with the arm.',
        'Give back slowly to straight elbows.'
      ]),
    ('cable-reverse-woodchop', 'Cable Reverse Woodchop',
      array['low-to-high woodchop', 'reverse woodchop', 'cable lift', 'Cable Twist (Down to up)', 'Cable Twist (da Sotto a Sopra)']::text[],
      'strength', 'beginner', null, 'compound', 'cable', '{obliques}', '{abs,side_delts,glutes}', 'weight_reps',
      array[
        'Set the pulley at the floor and stand beside it.',
        'Pull with both hands up and across to above the far shoulder.',
        'Turn from the hips and let the weight draw you back.'
      ]),
    ('cable-romanian-deadlift', 'Cable Romanian Deadlift',
      array['cable RDL', 'Romanian Deadlift (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{hamstrings,glutes}', '{lower_back}', 'weight_reps',
      array[
        'Step back from a low pulley with the bar at the thighs.',
        'Push the hips away from the stack while the arms are drawn towards it.',
        'Stand by clenching the glutes.'
      ]),
    ('cable-rope-hammer-curl', 'Cable Rope Hammer Curl',
      array['cable hammer curl', 'rope hammer curl', 'rope curl', 'Hammer Curl (Cable)', 'rope cable curl', 'Curl Martillo (Cable)', 'Curl Marteau Corde (Poulie)', 'Bicipiti Martello (Cavo)', 'Curl Bicipiti con Corda', 'Rosca Martelo com Corda na Polia']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Fix the rope on the low pulley and hold it with your thumbs up.',
        'Curl and pull the rope ends slightly apart at the top.',
        'Straighten the arms slowly without moving your shoulders.'
      ]),
    ('cable-seated-chest-fly', 'Cable Seated Chest Fly',
      array['seated cable fly', 'Seated Chest Flys (Cable)', 'Écartés à la Poulie Assis', 'Crucifixo Sentado (Cabo)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Sit on an upright bench with the pulleys at shoulder height behind you.',
        'Sweep the hands together in front of the sternum.',
        'Open again until the chest pulls, back on the pad.'
      ]),
    ('cable-shrug', 'Cable Shrug',
      array['Shrug (Cable)', 'Encogimiento de Hombros (Cable)', 'Shrug (Poulie)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{traps}', '{forearms}', 'weight_reps',
      array[
        'Stand close to a low bar and hold it at the hips.',
        'Lift the shoulders towards the ears and hold.',
        'Let the stack pull them all the way down.'
      ]),
    ('cable-side-bend', 'Cable Side Bend',
      array['Side Bend (Cable)']::text[],
      'strength', 'beginner', null, 'isolation', 'cable', '{obliques}', '{abs}', 'weight_reps',
      array[
        'Stand beside a low pulley with the handle at the thigh.',
        'Lean away from the stack against its pull.',
        'Return only to upright.'
      ]),
    ('cable-single-arm-curl', 'Cable Single-Arm Curl',
      array['one-arm cable curl', 'Single Arm Curl (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Face a low pulley with one handle, palm forward.',
        'Curl without letting the elbow travel.',
        'Do the weaker arm first and match it.'
      ]),
    ('cable-single-arm-fly', 'Cable Single-Arm Fly',
      array['single-arm cable crossover', 'one-arm cable fly']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts,obliques}', 'weight_reps',
      array[
        'Stand side-on to the pulley with one handle at chest height.',
        'Pull it across past the middle of the body.',
        'Hold the hips still and change sides.'
      ]),
    ('cable-single-arm-overhead-triceps-extension', 'Cable Single-Arm Overhead Triceps Extension',
      array['one-arm overhead cable extension']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Turn your back to a low pulley and bring one handle behind the neck.',
        'Extend straight up with the elbow by the ear.',
        'Bend again until the stretch is clear.'
      ]),
    ('cable-single-arm-reverse-fly', 'Cable Single-Arm Reverse Fly',
      array['single-arm cable rear delt fly', 'Reverse Fly Single Arm (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Reach across the body to a handle at shoulder height.',
        'Draw it out sideways until the arm is in line with the back.',
        'Keep the shoulder down and the trunk square.'
      ]),
    ('cable-squat-row', 'Cable Squat Row',
      array['squat row', 'Squat Row (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{upper_back,quads}', '{lats,glutes,biceps}', 'weight_reps',
      array[
        'Hold a mid-height handle with straight arms and sit into a squat.',
        'Stand and row it to the ribs as the legs straighten.',
        'Reach forward again while you sink.'
      ]),
    ('cable-standing-crunch', 'Cable Standing Crunch',
      array['standing cable crunch']::text[],
      'strength', 'beginner', null, 'isolation', 'cable', '{abs}', '{obliques}', 'weight_reps',
      array[
        'Stand with your back to a high pulley, rope beside the neck.',
        'Curl the ribs towards the pelvis.',
        'Rise only until the abs lose no tension.'
      ]),
    ('cable-standing-leg-curl', 'Cable Standing Leg Curl',
      array['cable leg curl', 'Leg Curl (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Face the pulley with a strap round one ankle and hold the frame.',
        'Bend the knee until the heel nears the buttock.',
        'Straighten against the pull.'
      ]),
    ('cable-triceps-kickback', 'Cable Triceps Kickback',
      array['Triceps Kickback (Cable)', 'cable tricep kickback']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{rear_delts}', 'weight_reps',
      array[
        'Hinge towards a low pulley, upper arm along the ribs.',
        'Extend the elbow until the arm is straight behind you.',
        'Bring the hand back no further than the elbow.'
      ]),
    ('cable-twist', 'Cable Twist',
      array['cable rotation', 'standing cable twist', 'horizontal woodchop']::text[],
      'strength', 'beginner', null, 'isolation', 'cable', '{obliques}', '{abs}', 'weight_reps',
      array[
        'Hold a handle at chest height with straight arms, side to the stack.',
        'Rotate the trunk away until the hands pass the far hip line.',
        'Resist the way back without moving the feet.'
      ]),
    ('cable-upright-row', 'Cable Upright Row',
      array['upright cable row', 'Upright Row (Cable)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'cable', '{side_delts,traps}', '{biceps,front_delts}', 'weight_reps',
      array[
        'Attach a bar or rope to the low pulley and stand close to it.',
        'Lift your elbows out and up until they reach shoulder height.',
        'Lower slowly, keeping the handle near your body.'
      ]),
    ('cable-woodchop', 'Cable Woodchop',
      array['woodchop', 'woodchopper', 'cable wood chopper', 'high-to-low woodchop', 'Wood Chop (Cable)', 'Cable Twist (Up to down)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{obliques}', '{abs,front_delts,lats}', 'weight_reps',
      array[
        'Stand side-on to a high pulley and take the handle with both hands.',
        'Pull down across your body to the far hip, turning your torso and back foot.',
        'Return slowly and keep your arms long.'
      ]),
    ('cable-wrist-curl', 'Cable Wrist Curl',
      array['Wrist Curl (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{forearms}', '{}', 'weight_reps',
      array[
        'Rest the forearms on the thighs in front of a low bar, palms up.',
        'Roll it to the fingers and close the hand.',
        'Flex the wrists fully each time.'
      ]),
    ('cable-y-raise', 'Cable Y Raise',
      array['standing cable Y raise']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'cable', '{traps,side_delts}', '{rear_delts,upper_back}', 'weight_reps',
      array[
        'Cross two low cables and hold the opposite ends.',
        'Raise the arms up and out in a Y.',
        'Come down in front of the thighs without leaning.'
      ]),
    ('calf-stretch', 'Calf Stretch',
      array['wall calf stretch', 'standing calf stretch', 'gastrocnemius stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{calves}', '{}', 'duration',
      array[
        'Put the hands on a wall and step one foot back.',
        'Press the rear heel down with the knee straight.',
        'Bend that knee in a second hold to reach the soleus.'
      ]),
    ('captains-chair-leg-raise', 'Captain''s Chair Leg Raise',
      array['vertical leg raise', 'captain''s chair knee raise', 'knee raise parallel bars', 'Leg Raise Parallel Bars', 'Roman chair leg raise']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,obliques}', 'reps',
      array[
        'Support yourself on the forearm pads with the back against the rest.',
        'Raise bent or straight legs past hip level.',
        'Pause and lower under tension.'
      ]),
    ('car-deadlift', 'Car Deadlift',
      array['frame deadlift']::text[],
      'strongman', 'advanced', 'pull', 'compound', 'other', '{glutes,quads,lower_back}', '{hamstrings,traps,forearms}', 'weight_reps',
      array[
        'Set the feet between the handles and take the slack.',
        'Push down through the heels until you stand.',
        'Lower it under control.'
      ]),
    ('cat-cow', 'Cat-Cow',
      array['cat cow stretch', 'cat camel', 'cat-cow pose']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{lower_back}', '{abs,upper_back}', 'duration',
      array[
        'Kneel on all fours, hands under the shoulders.',
        'Exhale and round the spine up, then inhale and let it sink with the chest lifting.',
        'Move slowly, one segment at a time.'
      ]),
    ('chest-dip', 'Chest Dip',
      array['dip', 'dips', 'parallel bar dip', 'bodyweight dip', 'weighted dip', 'bar dip', 'Chest Dip (Weighted)', 'Brust Dip (Gewichtet)', 'Fondos (Con Peso Añadido)', 'Dips Torse']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{chest,triceps}', '{front_delts}', 'weighted_bodyweight',
      array[
        'Support yourself on parallel bars with straight arms and the chest leaning forward.',
        'Bend the elbows until the upper arms are about level with the floor.',
        'Press up without shrugging; stop if the front of the shoulder hurts.'
      ]),
    ('childs-pose', 'Child''s Pose',
      array['balasana', 'childs pose stretch', 'prayer stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{lower_back,lats}', '{glutes,upper_back}', 'duration',
      array[
        'Kneel, sit back on the heels and open the knees.',
        'Walk the hands forward and rest the forehead down.',
        'Breathe into the back and sink a little with each exhale.'
      ]),
    ('chin-up', 'Chin-Up',
      array['chinups', 'underhand pull-up', 'supinated pull-up', 'weighted chin-up', 'Chin Up (Bodyweight)', 'Tractions Supination', 'Trazione Presa Supina', 'Trazione Supina (Con Peso Aggiunto)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{lats,biceps}', '{upper_back,forearms}', 'weighted_bodyweight',
      array[
        'Take an underhand grip at shoulder width and hang with straight arms.',
        'Lift the chest towards the bar, elbows in front of the body.',
        'Descend for about two seconds to a full stretch.'
      ]),
    ('clean', 'Clean',
      array['barbell clean', 'full clean', 'squat clean', 'Clean (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,quads,traps}', '{hamstrings,upper_back,lower_back,forearms}', 'weight_reps',
      array[
        'Start with shoulders slightly ahead of the bar, back tight.',
        'Extend explosively and pull under with quick elbows.',
        'Catch in a front squat and stand up.'
      ]),
    ('clean-and-jerk', 'Clean and Jerk',
      array['clean & jerk', 'C&J', 'full clean and jerk', 'Clean and Jerk (Barbell)', 'Épaulé-jeté']::text[],
      'olympic_weightlifting', 'advanced', 'push', 'compound', 'barbell', '{glutes,quads,front_delts}', '{traps,hamstrings,triceps,upper_back,abs}', 'weight_reps',
      array[
        'Clean the bar to the front rack and stand to a full stop.',
        'Dip and drive straight up, then move under the bar with locked arms.',
        'Recover the feet level with the bar still overhead.'
      ]),
    ('clean-and-press', 'Clean and Press',
      array['clean & press', 'barbell clean and press', 'Clean and Press (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'push', 'compound', 'barbell', '{front_delts,glutes,traps}', '{quads,hamstrings,triceps,upper_back}', 'weight_reps',
      array[
        'Power clean the bar to the shoulders.',
        'Reset your grip and breath, glutes tight.',
        'Press strictly overhead, lower to the shoulders, then to the floor.'
      ]),
    ('clean-high-pull', 'Clean High Pull',
      array['Clean High Pull (Barbell)', 'barbell clean high pull']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{traps,glutes}', '{hamstrings,quads,upper_back}', 'weight_reps',
      array[
        'Lift from the floor with the clean''s start and timing.',
        'After full extension bend the elbows out and carry the bar to the lower chest.',
        'Catch the bar''s fall with bent knees.'
      ]),
    ('clean-pull', 'Clean Pull',
      array['barbell clean pull', 'Clean Pull (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,hamstrings,traps}', '{quads,lower_back,upper_back,forearms}', 'weight_reps',
      array[
        'Use a clean grip and lift from the floor in your clean position.',
        'Extend fully onto the toes with straight arms and shrug.',
        'Lower the bar along the same path.'
      ]),
    ('climbing', 'Climbing',
      array['rock climbing', 'bouldering', 'indoor climbing']::text[],
      'cardio', 'intermediate', null, null, 'other', '{forearms,lats}', '{biceps,upper_back,abs}', 'duration',
      array[
        'Warm up on easy routes.',
        'Push with the legs and hang from straight arms.',
        'Stop before the grip opens by itself.'
      ]),
    ('close-grip-bench-press', 'Close-Grip Bench Press',
      array['CGBP', 'close grip bench', 'barbell close grip bench press', 'Bench Press Close Grip (Barbell)', 'narrow grip bench press', 'Enges Bankdrücken', 'Press de Banca - Agarre Cerrado (Barra)', 'Développé Couché Prise Serrée (Barre)', 'Panca Piana - Presa Stretta (Bilanciere)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Grip the bar at about shoulder-width, thumbs wrapped.',
        'Lower to the bottom of the chest, elbows tucked near the ribs.',
        'Extend the elbows hard to lockout, wrists over forearms.'
      ]),
    ('close-grip-lat-pulldown', 'Close-Grip Lat Pulldown',
      array['close-grip pulldown', 'v-bar pulldown', 'neutral-grip lat pulldown', 'neutral grip pulldown', 'Lat Pulldown - Close Grip (Cable)', 'Jalón al Pecho Agarre Cerrado (Cable)', 'Tirage Poitrine - Prise Serrée (Poulie)', 'Lat pulldown - Presa Stretta (Cavo)', 'Puxada Alta - Pegada Fechada (Cabo)', 'Puxada Alta - Pegada Triângulo']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats}', '{biceps,upper_back,forearms}', 'weight_reps',
      array[
        'Attach the V-handle and sit with your knees held down.',
        'Pull the handle to the top of your chest and keep your elbows in front of you.',
        'Reach up to a full stretch each rep.'
      ]),
    ('cobra-stretch', 'Cobra Stretch',
      array['cobra pose', 'bhujangasana', 'prone press-up', 'ab stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{abs}', '{hip_flexors,chest}', 'duration',
      array[
        'Lie face down with the hands beside the chest.',
        'Press the upper body up while the hips stay down.',
        'Draw the shoulders away from the ears; stop before the back pinches.'
      ]),
    ('concentration-curl', 'Concentration Curl',
      array['dumbbell concentration curl', 'seated concentration curl', 'Concentration Curl (Dumbbell)', 'Curl Concentrado (Mancuerna)', 'Curl Concentré (Haltère)', 'Rosca Concentrada (Halter)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Sit with your legs apart and brace the back of your arm against your inner thigh.',
        'Curl the dumbbell towards your shoulder and squeeze at the top.',
        'Straighten the arm fully before the next rep.'
      ]),
    ('copenhagen-plank', 'Copenhagen Plank',
      array['Copenhagen adduction', 'Copenhagen side plank', 'adductor plank']::text[],
      'strength', 'advanced', 'static', 'compound', 'bodyweight', '{adductors}', '{obliques,abs}', 'duration',
      array[
        'Lie on one side with the top foot or knee on a bench and the elbow under the shoulder.',
        'Lift the hips until the body is straight.',
        'Press the top leg down into the bench and hold.'
      ]),
    ('cossack-squat', 'Cossack Squat',
      array['cossacks', 'cossack lunge']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,adductors}', '{glutes,hamstrings}', 'reps',
      array[
        'From a very wide stance sink all the way onto one heel.',
        'Let the straight leg roll up on its heel.',
        'Rise a little and cross over low.'
      ]),
    ('couch-stretch', 'Couch Stretch',
      array['kneeling quad stretch', 'rear foot elevated hip flexor stretch', 'wall quad stretch']::text[],
      'mobility', 'intermediate', 'static', null, 'bodyweight', '{hip_flexors,quads}', '{}', 'duration',
      array[
        'Kneel with one shin up against a wall or sofa.',
        'Step the other foot forward and raise the torso.',
        'Squeeze the rear glute instead of arching the back.'
      ]),
    ('crab-walk', 'Crab Walk',
      array['crab walks']::text[],
      'strength', 'beginner', null, 'compound', 'bodyweight', '{triceps,glutes}', '{hamstrings,front_delts}', 'duration',
      array[
        'Sit, put the hands behind you and lift the hips.',
        'Walk on hands and feet.',
        'Keep the chest open.'
      ]),
    ('cross-body-crunch', 'Cross-Body Crunch',
      array['elbow to knee', 'elbow to knee crunch', 'criss-cross crunch']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{obliques,abs}', '{hip_flexors}', 'reps',
      array[
        'Lie with one ankle on the other knee, hand behind the head.',
        'Curl the free shoulder towards the raised knee.',
        'Finish one side, then swap.'
      ]),
    ('cross-body-shoulder-stretch', 'Cross-Body Shoulder Stretch',
      array['posterior shoulder stretch', 'rear delt stretch', 'cross arm stretch', 'shoulder stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{rear_delts}', '{upper_back,rotator_cuff}', 'duration',
      array[
        'Bring one straight arm across the chest.',
        'Draw it closer with the other forearm above the elbow.',
        'Keep that shoulder low, then swap.'
      ]),
    ('cross-country-skiing', 'Cross-Country Skiing',
      array['nordic skiing', 'XC skiing']::text[],
      'cardio', 'intermediate', null, null, 'other', '{quads,lats}', '{triceps,glutes,abs}', 'distance_duration',
      array[
        'Shift the weight fully onto each gliding ski.',
        'Push the poles down and back past the hip.',
        'Hold an even effort uphill.'
      ]),
    ('crunch', 'Crunch',
      array['ab crunch', 'crunches', 'floor crunch', 'abdominal crunch', 'Crunch (Bodyweight)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{abs}', '{obliques}', 'reps',
      array[
        'Lie on your back, knees bent and fingertips at the temples.',
        'Curl the shoulder blades off the floor by bringing ribs to pelvis.',
        'Exhale at the top; avoid tugging the neck.'
      ]),
    ('cycling', 'Cycling',
      array['outdoor cycling', 'bike ride', 'road cycling', 'biking', 'Cycling (Outdoor)', 'bicycle ride']::text[],
      'cardio', 'beginner', null, null, 'other', '{quads,glutes}', '{hamstrings,calves}', 'distance_duration',
      array[
        'Set the saddle so that the knee stays slightly bent at the bottom.',
        'Spin at roughly 80 to 95 turns a minute.',
        'Shift before the climb, not halfway up it.'
      ]),
    ('dead-bug', 'Dead Bug',
      array['deadbugs', 'dying bug', 'alternating dead bug']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{abs}', '{hip_flexors,obliques}', 'reps',
      array[
        'Lie on your back with arms up and knees above the hips.',
        'Reach the opposite arm and leg away until just over the floor.',
        'Return and swap, lower back glued to the mat.'
      ]),
    ('dead-hang', 'Dead Hang',
      array['bar hang', 'passive hang', 'hanging from bar']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{forearms}', '{lats,upper_back}', 'duration',
      array[
        'Grip a bar overhand and let the body hang with the feet clear.',
        'Relax the shoulders and breathe steadily.',
        'End the set before the fingers slip.'
      ]),
    ('decline-barbell-bench-press', 'Decline Barbell Bench Press',
      array['decline bench press', 'decline bench', 'barbell decline press', 'Decline Bench Press (Barbell)', 'Press de Banca en Declive (Barra)', 'Développé Couché Décliné (Barre)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Hook your feet under the pads of a decline bench and lie back.',
        'Take the bar out over the lower chest, ideally with a spotter.',
        'Touch below the nipple line and press back to lockout.'
      ]),
    ('decline-push-up', 'Decline Push-Up',
      array['feet elevated push-up', 'decline press-up', 'Push Up (Feet Elevated)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{chest,front_delts}', '{triceps,abs}', 'weighted_bodyweight',
      array[
        'Set the feet on a bench and the hands on the floor just outside shoulder width.',
        'Lower until the nose is close to the floor, keeping the glutes tight.',
        'Press up without arching the lower back.'
      ]),
    ('decline-sit-up', 'Decline Sit-Up',
      array['decline bench sit-up', 'decline crunch', 'Decline Crunch (Weighted)', 'slant board sit-up', 'Negativer Crunch', 'Abdominal Corto en Banco Inclinado', 'Crunch Décliné', 'Crunch Declinato', 'Crunch Declinato (Con Peso Aggiunto)', 'Abdominal Declinado', 'Abdominal Declinado (com Peso)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,obliques}', 'weighted_bodyweight',
      array[
        'Hook the feet under the rollers of a decline bench.',
        'Curl up with the hands on the chest or holding a plate.',
        'Go back until the lower back just meets the bench.'
      ]),
    ('deep-squat-hold', 'Deep Squat Hold',
      array['squat hold', 'third world squat', 'Asian squat', 'resting squat', 'malasana']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{adductors,glutes}', '{calves,quads}', 'duration',
      array[
        'Sink into the lowest squat you can with the heels down.',
        'Press the knees out with the elbows.',
        'Lift the chest and breathe; raise the heels on a plate if needed.'
      ]),
    ('deficit-deadlift', 'Deficit Deadlift',
      array['barbell deficit deadlift', 'Deficit Deadlift (Barbell)', 'deadlift from deficit']::text[],
      'strength', 'advanced', 'pull', 'compound', 'barbell', '{glutes,hamstrings,lower_back}', '{quads,traps,upper_back,forearms}', 'weight_reps',
      array[
        'Stand on a plate or low platform 2–8 cm high with the bar over mid-foot.',
        'Bend the knees a little more than usual to reach the bar with a flat back.',
        'Push hard off the floor and lock out as in a normal pull.'
      ]),
    ('deficit-push-up', 'Deficit Push-Up',
      array['push-up on handles', 'deep push-up']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{chest}', '{triceps,front_delts}', 'weighted_bodyweight',
      array[
        'Place the hands on blocks or handles.',
        'Let the chest sink below them.',
        'Press up without sagging.'
      ]),
    ('depth-jump', 'Depth Jump',
      array['drop jump', 'depth jumps']::text[],
      'plyometrics', 'advanced', 'push', 'compound', 'other', '{quads,calves}', '{glutes,hamstrings}', 'reps',
      array[
        'Step, do not jump, off a low box.',
        'Touch the floor as briefly as possible and leap straight up.',
        'Land quietly and reset fully before the next rep.'
      ]),
    ('devil-press', 'Devil Press',
      array['devils press', 'dumbbell devil press', 'DB devil press', 'Devil Press (Dumbbell)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'dumbbell', '{glutes,hamstrings,front_delts}', '{chest,triceps,quads,abs}', 'weight_reps',
      array[
        'Place your hands on two dumbbells and drop your chest to the floor as in a burpee.',
        'Jump your feet outside the weights and flatten your back.',
        'Swing both dumbbells between your legs and drive them overhead in one motion.'
      ]),
    ('diamond-push-up', 'Diamond Push-Up',
      array['close grip push-up', 'triangle push-up', 'narrow push-up', 'tricep push-up', 'diamond press-up', 'Pompes - Prise Serrée', 'Pompes Diamant']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{triceps}', '{chest,front_delts}', 'weighted_bodyweight',
      array[
        'Join thumbs and index fingers into a diamond under the sternum.',
        'Lower with the elbows brushing the ribs.',
        'Extend the elbows fully and squeeze the triceps at the top.'
      ]),
    ('donkey-calf-raise', 'Donkey Calf Raise',
      array['Donkey Calf Raise (Machine)', 'donkey calves']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Bend at the hips, pad on your lower back and forefeet on the platform.',
        'Lower your heels into a deep stretch.',
        'Rise as high as you can with knees straight but not locked.'
      ]),
    ('donkey-kick', 'Donkey Kick',
      array['glute kickback on floor', 'quadruped hip extension', 'donkey kicks', 'kneeling glute kickback']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{glutes}', '{hamstrings}', 'reps',
      array[
        'Kneel on hands and knees with a bent leg ready.',
        'Press the sole to the ceiling.',
        'Stop where the lower back would start to work.'
      ]),
    ('doorway-chest-stretch', 'Doorway Chest Stretch',
      array['pec stretch', 'doorway pec stretch', 'chest stretch', 'corner stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{chest}', '{front_delts,biceps}', 'duration',
      array[
        'Put the forearm on a door frame, elbow at shoulder height.',
        'Step through until the chest opens.',
        'Turn the ribs away slightly and keep the shoulder down.'
      ]),
    ('downward-dog', 'Downward Dog',
      array['downward facing dog', 'adho mukha svanasana', 'down dog']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{hamstrings,calves}', '{lats,front_delts}', 'duration',
      array[
        'From all fours lift the hips up and back.',
        'Press the hands down and lengthen the spine, knees soft.',
        'Ease the heels towards the floor.'
      ]),
    ('dragon-flag', 'Dragon Flag',
      array['dragonfly', 'dragon flags']::text[],
      'strength', 'advanced', null, 'compound', 'bodyweight', '{abs}', '{lats,hip_flexors,glutes}', 'reps',
      array[
        'Hold a bench behind the head and lift the body onto the shoulder blades.',
        'Lower it as one board, hips straight.',
        'Stop and return before the back arches.'
      ]),
    ('dumbbell-alternating-curl', 'Dumbbell Alternating Curl',
      array['alternating bicep curl', 'alternate dumbbell curl', 'alternating DB curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Curl one dumbbell while the other arm rests at the side.',
        'Rotate the little finger up as it rises.',
        'Lower it fully before the other starts.'
      ]),
    ('dumbbell-around-the-world', 'Dumbbell Around the World',
      array['around the world', 'Around the World (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{chest}', '{front_delts,side_delts}', 'weight_reps',
      array[
        'Lie on a bench with light dumbbells beside the thighs, palms up.',
        'Sweep both in a wide arc along the floor plane until they meet behind the head.',
        'Trace the same arc back with soft elbows.'
      ]),
    ('dumbbell-bench-press', 'Dumbbell Bench Press',
      array['DB bench press', 'dumbbell press', 'DB press', 'flat dumbbell press', 'DB bench', 'Bench Press (Dumbbell)', 'Bankdrücken (Kurzhantel)', 'Press de Banca (Mancuerna)', 'Développé Couché (Haltère)', 'Panca Piana (Manubrio)', 'Supino (Halter)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Sit with the dumbbells on your thighs, then lie back and kick them up to chest width.',
        'Lower until your elbows sit just below bench height, about 45–60° from your sides.',
        'Press up and slightly inward, keeping the shoulder blades pinned to the bench.'
      ]),
    ('dumbbell-bent-over-row', 'Dumbbell Bent-Over Row',
      array['two-arm dumbbell row', 'bent-over dumbbell row', 'DB bent over row', 'Bent Over Row (Dumbbell)', 'Rematore Inclinato (Manubrio)', 'Remadas Dobradas (Halter)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{lats,upper_back}', '{rear_delts,biceps,lower_back}', 'weight_reps',
      array[
        'Hinge at the hips with a flat back and let both dumbbells hang below your shoulders.',
        'Row the weights to your lower ribs, elbows close to your body.',
        'Lower to a full stretch without your torso rising.'
      ]),
    ('dumbbell-bicep-curl', 'Dumbbell Bicep Curl',
      array['bicep curl', 'biceps curl', 'dumbbell curl', 'DB curl', 'dumbbell biceps curl', 'standing dumbbell curl', 'Bicep Curl (Dumbbell)', 'Curl de Bíceps (Mancuerna)', 'Curl Biceps (Haltère)', 'Curl Bicipiti (Manubrio)', 'Rosca Direta (Halter)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Stand with the dumbbells at your sides and your elbows against your ribs.',
        'Curl up, turning your palms to face your shoulders.',
        'Lower until your arms are straight; your upper arms should not move.'
      ]),
    ('dumbbell-bulgarian-split-squat', 'Dumbbell Bulgarian Split Squat',
      array['bulgarian split squat', 'BSS', 'bulgarians', 'DB bulgarian split squat', 'rear-foot-elevated split squat', 'RFESS', 'Bulgarian Split Squat (Dumbbell)', 'Split Squat Bulgare', 'Affondo Bulgaro']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Put the top of your back foot on a bench and hold the dumbbells at your sides.',
        'Lower straight down until the front thigh is about parallel to the floor.',
        'Drive up through the front foot; lean forward a little to involve the glutes more.'
      ]),
    ('dumbbell-chest-supported-reverse-fly', 'Dumbbell Chest-Supported Reverse Fly',
      array['incline reverse fly', 'chest-supported rear delt fly', 'prone rear delt raise', 'Chest Supported Reverse Fly (Dumbbell)', 'Croci Inverse Appoggiato (Manubrio)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Rest the chest on an incline bench, dumbbells hanging.',
        'Open the arms sideways with a slight bend until level with the back.',
        'Lower without swinging the feet or head.'
      ]),
    ('dumbbell-chest-supported-row', 'Dumbbell Chest-Supported Row',
      array['chest-supported row', 'chest-supported dumbbell row', 'incline dumbbell row', 'incline bench row', 'Chest Supported Incline Row (Dumbbell)', 'Rematore Inclinato con Petto Appoggiato (Manubrio)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Lie chest down on a 30–45° bench with the dumbbells hanging straight.',
        'Drive your elbows back and squeeze your shoulder blades together.',
        'Keep your chest glued to the pad as you lower.'
      ]),
    ('dumbbell-chest-supported-y-raise', 'Dumbbell Chest-Supported Y Raise',
      array['Y raise', 'incline Y raise', 'chest supported Y raise']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{traps,upper_back}', '{rear_delts,side_delts}', 'weight_reps',
      array[
        'Lie prone on an incline with thumbs pointing up.',
        'Raise straight arms forward and out to a Y in line with the ears.',
        'Pause and draw the shoulder blades down.'
      ]),
    ('dumbbell-clean', 'Dumbbell Clean',
      array['DB clean', 'dumbbell hang clean', 'Clean (Dumbbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'dumbbell', '{glutes,traps}', '{quads,hamstrings,side_delts}', 'weight_reps',
      array[
        'Swing the dumbbells no higher than the knees and extend the hips hard.',
        'Turn the elbows under and catch them on the shoulders.',
        'Stand up tall before the next one.'
      ]),
    ('dumbbell-clean-and-press', 'Dumbbell Clean and Press',
      array['DB clean and press', 'dumbbell clean & press', 'dumbbell hang clean and press', 'Clean and Press (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{front_delts,glutes,hamstrings}', '{traps,triceps,quads,side_delts}', 'weight_reps',
      array[
        'Hinge with the dumbbells at knee height and your back flat.',
        'Snap the hips forward and catch the weights on your shoulders.',
        'Press overhead, return to the shoulders, then to the hang.'
      ]),
    ('dumbbell-cross-body-hammer-curl', 'Dumbbell Cross-Body Hammer Curl',
      array['cross-body hammer curl', 'cross body curl', 'pinwheel curl', 'Cross Body Hammer Curl (Dumbbell)', 'Bicipiti Martello Incrociato']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Stand with the dumbbells at your sides, palms in.',
        'Curl one dumbbell across your torso towards the opposite shoulder.',
        'Return along the same path and repeat with the other arm.'
      ]),
    ('dumbbell-cuban-press', 'Dumbbell Cuban Press',
      array['cuban press', 'cuban rotation']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{rotator_cuff,side_delts}', '{rear_delts,traps}', 'weight_reps',
      array[
        'Row the dumbbells to shoulder height with elbows wide.',
        'Rotate the forearms up, then press overhead.',
        'Reverse each step slowly; the weight is small.'
      ]),
    ('dumbbell-curtsy-lunge', 'Dumbbell Curtsy Lunge',
      array['curtsy lunge', 'curtsy lunges', 'DB curtsy lunge']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{glutes,quads}', '{abductors,adductors}', 'weight_reps',
      array[
        'Stand with dumbbells at the sides and step one leg diagonally behind you.',
        'Bend both knees until the back one nears the floor.',
        'Push through the front heel and change sides.'
      ]),
    ('dumbbell-deadlift', 'Dumbbell Deadlift',
      array['DB deadlift', 'Deadlift (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{hamstrings,glutes}', '{quads,lower_back,traps,forearms}', 'weight_reps',
      array[
        'Place the dumbbells beside your feet, bend hips and knees, and grip them.',
        'Brace, then push the floor away and stand up with straight arms.',
        'Set the hips back first on the way down, then bend the knees.'
      ]),
    ('dumbbell-decline-bench-press', 'Dumbbell Decline Bench Press',
      array['decline dumbbell press', 'decline DB press', 'Decline Bench Press (Dumbbell)', 'Développé Couché Décliné (Haltère)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Hook your feet under the rollers and lie back with a dumbbell at each side of your lower chest.',
        'Press straight up over your lower chest, not back towards your face.',
        'Lower to a light stretch in the chest, then drive up again.'
      ]),
    ('dumbbell-decline-fly', 'Dumbbell Decline Fly',
      array['decline fly', 'decline chest fly', 'DB decline fly']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Hook the feet on a decline bench and hold the dumbbells above the lower chest.',
        'Open until the stretch is firm, elbows slightly bent.',
        'Bring the hands together over the sternum.'
      ]),
    ('dumbbell-external-rotation', 'Dumbbell External Rotation',
      array['side-lying external rotation', 'lying external rotation', 'External Rotation (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{rotator_cuff}', '{rear_delts}', 'weight_reps',
      array[
        'Lie on your side, elbow bent to a right angle on the ribs.',
        'Turn the forearm up towards the ceiling.',
        'Lower to the belly without moving the elbow.'
      ]),
    ('dumbbell-farmers-walk', 'Dumbbell Farmer''s Walk',
      array['farmer''s walk', 'farmer''s carry', 'dumbbell farmers carry', 'DB farmers walk', 'Farmers Walk (Dumbbell)']::text[],
      'strength', 'beginner', 'static', 'compound', 'dumbbell', '{forearms,traps}', '{abs,glutes,calves}', 'weight_distance',
      array[
        'Lift a heavy dumbbell in each hand and stand tall with your shoulders back.',
        'Walk with quick, short steps while the weights hang still at your sides.',
        'Breathe behind a braced trunk and set the dumbbells down with a flat back.'
      ]),
    ('dumbbell-floor-press', 'Dumbbell Floor Press',
      array['DB floor press', 'Floor Press (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest,triceps}', '{front_delts}', 'weight_reps',
      array[
        'Lie on the floor with knees bent and hold the dumbbells over your chest.',
        'Lower until your upper arms rest on the floor, and pause without relaxing.',
        'Press back to lockout with your wrists stacked over your elbows.'
      ]),
    ('dumbbell-fly', 'Dumbbell Fly',
      array['chest fly', 'dumbbell flye', 'DB fly', 'flat dumbbell fly', 'dumbbell chest fly', 'Chest Fly (Dumbbell)', 'Fliegende (Kurzhantel)', 'Aperturas (Mancuerna)', 'Écarté (Haltère)', 'Croci (Manubrio)', 'Crucifixo Reto (Halter)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie flat with the dumbbells above your chest, palms facing and elbows softly bent.',
        'Open your arms in a wide arc until you feel the chest stretch.',
        'Hug the weights back together while the elbow angle stays the same.'
      ]),
    ('dumbbell-frog-pump', 'Dumbbell Frog Pump',
      array['weighted frog pump', 'Frog Pumps (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{glutes}', '{adductors}', 'weight_reps',
      array[
        'Lie back with soles together, knees apart and a dumbbell on the hips.',
        'Thrust up in short, quick pumps.',
        'Tuck the pelvis at the top of each.'
      ]),
    ('dumbbell-front-raise', 'Dumbbell Front Raise',
      array['front raise', 'DB front raise', 'front delt raise', 'Front Raise (Dumbbell)', 'Élévation Frontale (Haltère)', 'Alzata Frontale (Manubrio)', 'Elevação Frontal (Halter)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{front_delts}', '{side_delts,chest}', 'weight_reps',
      array[
        'Hold the dumbbells in front of your thighs with palms facing your legs.',
        'Lift one or both arms forward to eye level with nearly straight elbows.',
        'Lower slowly; keep your torso still.'
      ]),
    ('dumbbell-front-squat', 'Dumbbell Front Squat',
      array['DB front squat', 'Front Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads}', '{glutes,abs,upper_back}', 'weight_reps',
      array[
        'Stand the dumbbells on the shoulders, elbows in front.',
        'Squat deep without dropping the elbows.',
        'Push the floor away evenly with both feet.'
      ]),
    ('dumbbell-goblet-squat', 'Dumbbell Goblet Squat',
      array['goblet squat', 'goblets', 'DB goblet squat', 'Goblet Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{adductors,abs,upper_back}', 'weight_reps',
      array[
        'Hold one dumbbell upright against your chest with both palms under the top end.',
        'Sit down between your knees, elbows passing inside the thighs.',
        'Stand up through your whole foot and keep the chest tall.'
      ]),
    ('dumbbell-good-morning', 'Dumbbell Good Morning',
      array['DB good morning', 'Good Morning (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{hamstrings,glutes}', '{lower_back}', 'weight_reps',
      array[
        'Hug one dumbbell high against the chest.',
        'Send the hips back with unlocked knees until the trunk tilts forward.',
        'Stand by closing the hip hinge.'
      ]),
    ('dumbbell-gorilla-row', 'Dumbbell Gorilla Row',
      array['Gorilla Row (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{lats,upper_back}', '{biceps,glutes,abs}', 'weight_reps',
      array[
        'Hinge over two dumbbells on the floor, feet outside them.',
        'Row one while pressing the other into the ground.',
        'Alternate and hold the back still.'
      ]),
    ('dumbbell-hammer-curl', 'Dumbbell Hammer Curl',
      array['hammer curl', 'hammers', 'DB hammer curl', 'neutral grip curl', 'Hammer Curl (Dumbbell)', 'Hammer Curl (Kurzhantel)', 'Curl Martillo (Mancuerna)', 'Curl Marteau (Haltère)', 'Bicipiti Martello (Manubrio)', 'Rosca Martelo (Halter)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Hold the dumbbells with your palms facing each other.',
        'Curl towards your shoulders with the thumbs pointing up all the way.',
        'Lower slowly and pause at the bottom to kill the swing.'
      ]),
    ('dumbbell-hang-snatch', 'Dumbbell Hang Snatch',
      array['hang dumbbell snatch', 'DB hang snatch']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'dumbbell', '{glutes,traps}', '{side_delts,hamstrings,quads}', 'weight_reps',
      array[
        'Hold one dumbbell between the knees in a hinge.',
        'Extend fast and pull it close to the body, then punch overhead.',
        'Lower to the shoulder before the hang.'
      ]),
    ('dumbbell-heels-elevated-squat', 'Dumbbell Heels-Elevated Squat',
      array['heels elevated goblet squat', 'cyclist squat', 'heel-raised goblet squat']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads}', '{glutes}', 'weight_reps',
      array[
        'Put the heels on a wedge and hold a dumbbell at the chest.',
        'Bend the knees far forward over the toes with a tall trunk.',
        'Drive up without resting at the bottom.'
      ]),
    ('dumbbell-hip-thrust', 'Dumbbell Hip Thrust',
      array['DB hip thrust', 'Hip Thrust (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Lean your upper back on a bench and hold a dumbbell in the crease of your hips.',
        'Drive through your heels until hips, knees and shoulders line up.',
        'Tuck your chin and squeeze the glutes before lowering.'
      ]),
    ('dumbbell-incline-bench-press', 'Dumbbell Incline Bench Press',
      array['incline dumbbell press', 'incline DB press', 'incline dumbbell bench press', 'Incline Bench Press (Dumbbell)', 'incline DB bench', 'Schrägbankdrücken (Kurzhantel)', 'Press de Banca Inclinado (Mancuerna)', 'Développé Couché Incliné (Haltère)', 'Panca Inclinata (Manubrio)', 'Supino Inclinado (Halter)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Set the bench to 30–45° and bring the dumbbells to the sides of your upper chest.',
        'Press until your arms are straight above your collarbones.',
        'Lower under control with the forearms vertical; do not let your back arch off the pad.'
      ]),
    ('dumbbell-incline-curl', 'Dumbbell Incline Curl',
      array['incline dumbbell curl', 'incline curl', 'incline bicep curl', 'incline DB curl', 'Incline Curl (Dumbbell)', 'Seated Incline Curl (Dumbbell)', 'Incline Curl sitzend (Kurzhantel)', 'Curl de Bíceps Inclinado (Mancuerna)', 'Curl Biceps Incliné (Haltère)', 'Curl Bicipiti Inclinato da Seduto (Manubrio)', 'Rosca Inclinada (Halter)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Recline on a 45–60° bench and let your arms hang straight behind your body.',
        'Curl both dumbbells without letting the elbows drift forward.',
        'Lower all the way to feel the biceps stretch.'
      ]),
    ('dumbbell-incline-fly', 'Dumbbell Incline Fly',
      array['incline dumbbell fly', 'incline fly', 'incline DB flye', 'incline chest fly', 'Incline Chest Fly (Dumbbell)', 'Aperturas Inclinadas (Mancuerna)', 'Crucifixo Inclinado (Halter)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie back on a 30–45° bench and hold the dumbbells over your upper chest.',
        'Lower out to the sides with a fixed, slight elbow bend, stopping at shoulder height.',
        'Squeeze the upper chest to bring your hands back over your collarbones.'
      ]),
    ('dumbbell-incline-front-raise', 'Dumbbell Incline Front Raise',
      array['incline front raise']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{front_delts}', '{chest}', 'weight_reps',
      array[
        'Sit back against an incline bench, dumbbells hanging.',
        'Raise them with straight arms to eye level.',
        'Lower past the hips for the full range.'
      ]),
    ('dumbbell-incline-hammer-curl', 'Dumbbell Incline Hammer Curl',
      array['incline hammer curl', 'incline DB hammer curl']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Lie back on an incline bench with arms hanging straight down.',
        'Hammer-curl with elbows behind the body.',
        'Let the stretch at the bottom last a moment.'
      ]),
    ('dumbbell-incline-lateral-raise', 'Dumbbell Incline Lateral Raise',
      array['side-lying lateral raise']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Lie sideways on an incline bench, the top arm holding a dumbbell.',
        'Raise it from across the body to just above level.',
        'Work one side at a time with a light load.'
      ]),
    ('dumbbell-lateral-lunge', 'Dumbbell Lateral Lunge',
      array['lateral lunge', 'side lunge', 'dumbbell side lunge', 'DB lateral lunge', 'Lateral Lunge (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{adductors,glutes,quads}', '{hamstrings}', 'weight_reps',
      array[
        'Hold one dumbbell at your chest or two by your sides.',
        'Step wide to one side and sit into that hip with the other leg straight.',
        'Push the floor away to come back to the middle.'
      ]),
    ('dumbbell-lateral-raise', 'Dumbbell Lateral Raise',
      array['lateral raise', 'side raise', 'lat raise', 'side lateral raise', 'DB lateral raise', 'dumbbell side raise', 'Lateral Raise (Dumbbell)', 'Seitheben (Kurzhantel)', 'Seitheben', 'Elevacion Laterales (Mancuerna)', 'Elevación Lateral (Mancuerna)', 'Elevaciones laterales', 'Élévation Latérale (Haltère)', 'Élévations latérales', 'Aperture Laterali (Manubrio)', 'Alzate laterali', 'Elevação Lateral (Halter)', 'Elevação Lateral']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Stand with the dumbbells at your sides and a small bend in the elbows.',
        'Raise your arms out to shoulder height, leading with the elbows.',
        'Lower over two seconds and do not swing from the hips.'
      ]),
    ('dumbbell-leg-curl', 'Dumbbell Leg Curl',
      array['lying dumbbell leg curl', 'Leg Curl (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Lie prone on a bench with a dumbbell clamped between the feet.',
        'Curl it until the shins are upright.',
        'Lower slowly so that it never slips.'
      ]),
    ('dumbbell-lu-raise', 'Dumbbell Lu Raise',
      array['lu raise', 'lu xiaojun raise', 'overhead lateral raise', 'full range lateral raise']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{side_delts}', '{traps,front_delts}', 'weight_reps',
      array[
        'Raise light dumbbells or plates out to the sides with thumbs up.',
        'Continue until they meet above the head.',
        'Come down the same way without a drop.'
      ]),
    ('dumbbell-lunge', 'Dumbbell Lunge',
      array['lunge', 'lunges', 'DB lunge', 'dumbbell forward lunge', 'Lunge (Dumbbell)', 'Ausfallschritte', 'Zancada (Mancuerna)', 'Fentes (Haltère)', 'Affondi (Manubrio)', 'Afundo (Halter)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Stand tall with a dumbbell in each hand.',
        'Step forward and lower until the back knee is just above the floor.',
        'Push off the front foot to return, then switch legs.'
      ]),
    ('dumbbell-lying-triceps-extension', 'Dumbbell Lying Triceps Extension',
      array['dumbbell skull crusher', 'DB skullcrushers', 'lying dumbbell triceps extension', 'Skullcrusher (Dumbbell)', 'Skullcrusher (Manubrio)', 'Tríceps Testa (Halter)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Lie on a bench with the dumbbells over your shoulders, palms facing each other.',
        'Bend only at the elbows to bring the weights beside your temples.',
        'Extend again while your upper arms stay fixed.'
      ]),
    ('dumbbell-man-maker', 'Dumbbell Man Maker',
      array['man maker', 'DB man maker']::text[],
      'strength', 'advanced', 'push', 'compound', 'dumbbell', '{chest,quads,front_delts}', '{lats,triceps,glutes,abs}', 'weight_reps',
      array[
        'From a plank on two dumbbells do a push-up and a row on each side.',
        'Jump the feet in and clean the weights to the shoulders.',
        'Squat and press overhead, then go down again.'
      ]),
    ('dumbbell-neutral-grip-bench-press', 'Dumbbell Neutral-Grip Bench Press',
      array['neutral grip dumbbell press', 'palms-in dumbbell press']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest,triceps}', '{front_delts}', 'weight_reps',
      array[
        'Face the palms towards each other and keep the elbows near the ribs.',
        'Lower until the weights are beside the chest.',
        'Press up without touching them together.'
      ]),
    ('dumbbell-one-arm-row', 'Dumbbell One-Arm Row',
      array['one-arm dumbbell row', 'single-arm dumbbell row', 'dumbbell row', '1-arm DB row', 'single arm DB row', 'Single Arm Row (Dumbbell)', 'Bent Over One Arm Row (Dumbbell)', 'DB row', 'Remo con Mancuerna', 'Rowing Haltère', 'Rematore Manubrio']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{lats}', '{upper_back,rear_delts,biceps}', 'weight_reps',
      array[
        'Put one knee and hand on a bench and hold a dumbbell in the other hand.',
        'Pull the weight towards your hip, keeping your shoulders square to the floor.',
        'Let the shoulder blade reach forward at the bottom of each rep.'
      ]),
    ('dumbbell-overhead-carry', 'Dumbbell Overhead Carry',
      array['overhead carry', 'overhead walk', 'waiter carry', 'waiters walk']::text[],
      'strength', 'intermediate', 'static', 'compound', 'dumbbell', '{side_delts,traps}', '{abs,triceps}', 'weight_distance',
      array[
        'Lock the dumbbells overhead with the ribs down.',
        'Walk slowly and keep the arms beside the ears.',
        'Stop when the elbows start to soften.'
      ]),
    ('dumbbell-overhead-lunge', 'Dumbbell Overhead Lunge',
      array['overhead dumbbell lunge', 'overhead lunge']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{side_delts,abs,hamstrings}', 'weight_reps',
      array[
        'Lock one or two dumbbells overhead, biceps by the ears.',
        'Step into a lunge without letting the ribs flare.',
        'Push back to standing and keep the load stacked.'
      ]),
    ('dumbbell-overhead-triceps-extension', 'Dumbbell Overhead Triceps Extension',
      array['overhead triceps extension', 'overhead tricep extension', 'DB overhead extension', 'seated triceps extension', 'dumbbell french press', 'Triceps Extension (Dumbbell)', 'Extension Triceps (Haltère)', 'Estensione Tricipiti (Manubrio)', 'Extensão de Tríceps (Halter)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Hold one dumbbell with both hands above your head, palms under the top plate.',
        'Bend your elbows and lower the weight behind your head.',
        'Extend to straight arms with elbows pointing forward, not flaring out.'
      ]),
    ('dumbbell-preacher-curl', 'Dumbbell Preacher Curl',
      array['one-arm preacher curl', 'DB preacher curl', 'single arm preacher curl', 'Preacher Curl (Dumbbell)', 'Preacher Curl (Manubrio)', 'Rosca Scott (Halter)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Rest the back of your upper arm on the preacher pad, dumbbell in hand.',
        'Curl until your forearm is almost vertical.',
        'Lower slowly and stop just short of a hard lockout.'
      ]),
    ('dumbbell-pullover', 'Dumbbell Pullover',
      array['pullover', 'DB pullover', 'Pullover (Dumbbell)', 'Pull-Over (Haltère)', 'Pullover (Halter)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{lats,chest}', '{triceps}', 'weight_reps',
      array[
        'Lie on a bench and cup one dumbbell with both hands above your chest.',
        'Reach back over your head with elbows slightly bent until your lats stretch.',
        'Pull the weight back over your chest; keep your ribs down throughout.'
      ]),
    ('dumbbell-push-press', 'Dumbbell Push Press',
      array['DB push press', 'Push Press (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{front_delts,quads}', '{triceps,side_delts,glutes}', 'weight_reps',
      array[
        'Rest the dumbbells on the shoulders and dip the knees a little.',
        'Drive up and send them overhead in one motion.',
        'Lower to the shoulders and absorb with the legs.'
      ]),
    ('dumbbell-reverse-curl', 'Dumbbell Reverse Curl',
      array['DB reverse curl', 'Reverse Curl (Dumbbell)', 'Curl Invertito (Manubrio)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{forearms}', '{biceps}', 'weight_reps',
      array[
        'Hold the dumbbells in front of the thighs, knuckles forward.',
        'Curl with palms down as high as the wrists stay straight.',
        'Lower at half the speed.'
      ]),
    ('dumbbell-reverse-fly', 'Dumbbell Reverse Fly',
      array['reverse fly', 'rear delt fly', 'bent-over reverse fly', 'rear delt raise', 'bent over lateral raise', 'DB reverse fly', 'Reverse Fly (Dumbbell)', 'Rear Delt Reverse Fly (Dumbbell)', 'Oiseau (Haltère)', 'Croci Inverse (Manubrio)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Hinge until your chest is almost parallel to the floor, dumbbells hanging.',
        'Sweep your arms out wide with soft elbows until they reach shoulder level.',
        'Think of pushing the weights away to the walls instead of pinching your back.'
      ]),
    ('dumbbell-reverse-grip-concentration-curl', 'Dumbbell Reverse-Grip Concentration Curl',
      array['reverse grip concentration curl', 'Reverse Grip Concentration Curl (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{forearms}', '{biceps}', 'weight_reps',
      array[
        'Sit with the elbow braced on the inner thigh, palm turned down.',
        'Curl the dumbbell towards the shoulder.',
        'Straighten without letting the wrist sag.'
      ]),
    ('dumbbell-reverse-lunge', 'Dumbbell Reverse Lunge',
      array['reverse lunge', 'DB reverse lunge', 'dumbbell backward lunge', 'Reverse Lunge (Dumbbell)', 'Fentes Arrière (Haltère)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Hold the dumbbells at your sides with your feet hip-width.',
        'Step back onto the ball of one foot and drop the knee towards the floor.',
        'Pull yourself up with the front leg and keep its heel down.'
      ]),
    ('dumbbell-reverse-wrist-curl', 'Dumbbell Reverse Wrist Curl',
      array['DB reverse wrist curl', 'palms-down wrist curl', 'dumbbell wrist extension', 'Reverse Wrist Curl (Dumbbell)', 'Seated Palms Down Wrist Curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Support your forearms on a bench or your thighs, palms facing down.',
        'Lower your knuckles towards the floor.',
        'Raise the back of your hands as far as possible with a light weight.'
      ]),
    ('dumbbell-romanian-deadlift', 'Dumbbell Romanian Deadlift',
      array['dumbbell RDL', 'DB RDL', 'DB romanian deadlift', 'Romanian Deadlift (Dumbbell)', 'Peso Muerto Rumano (Mancuerna)', 'Soulevé de Terre Roumain (Haltère)', 'Stacco da Terra Rumena (Manubrio)', 'Levantamento Terra Romeno (Halter)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{hamstrings,glutes}', '{lower_back,forearms}', 'weight_reps',
      array[
        'Stand with the dumbbells in front of your thighs and knees slightly bent.',
        'Push your hips back and slide the weights down to mid-shin with a flat back.',
        'Drive your hips forward to stand once the hamstrings are fully stretched.'
      ]),
    ('dumbbell-russian-twist', 'Dumbbell Russian Twist',
      array['DB Russian twist', 'Russian Twist (Dumbbell)']::text[],
      'strength', 'beginner', null, 'isolation', 'dumbbell', '{obliques}', '{abs,hip_flexors}', 'weight_reps',
      array[
        'Lean back on the sitting bones with a dumbbell at the chest.',
        'Rotate the shoulders to tap beside each hip.',
        'Move the ribs, not only the hands.'
      ]),
    ('dumbbell-seal-row', 'Dumbbell Seal Row',
      array['DB seal row', 'prone dumbbell row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Lie flat on a raised bench with a dumbbell in each hand.',
        'Row the elbows to the ceiling, chest glued to the pad.',
        'Reach for the floor at the bottom.'
      ]),
    ('dumbbell-seated-calf-raise', 'Dumbbell Seated Calf Raise',
      array['Seated Calf Raise (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{calves}', '{}', 'weight_reps',
      array[
        'Sit with toes on a block and a dumbbell standing on each knee.',
        'Lower the heels below the block.',
        'Push the knees up and squeeze.'
      ]),
    ('dumbbell-seated-curl', 'Dumbbell Seated Curl',
      array['seated dumbbell curl', 'seated bicep curl', 'seated DB curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Sit upright on a bench with the arms hanging beside it.',
        'Curl both dumbbells, turning the palms up.',
        'Do not rock the trunk to start them.'
      ]),
    ('dumbbell-seated-hammer-curl', 'Dumbbell Seated Hammer Curl',
      array['seated hammer curl', 'seated DB hammer curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Sit tall, thumbs forward, dumbbells beside the hips.',
        'Curl without turning the wrists.',
        'Stop when the thumb nears the shoulder.'
      ]),
    ('dumbbell-seated-lateral-raise', 'Dumbbell Seated Lateral Raise',
      array['seated lateral raise', 'seated side raise', 'Seated Lateral Raise (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Sit on the end of a bench so that the legs cannot help.',
        'Lift the dumbbells out to shoulder level with elbows leading.',
        'Take two seconds to come down.'
      ]),
    ('dumbbell-seated-reverse-fly', 'Dumbbell Seated Reverse Fly',
      array['seated rear delt fly', 'seated bent-over rear delt raise', 'Seated Reverse Fly (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Sit on the edge of a bench and fold the chest onto the thighs.',
        'Lift the dumbbells sideways from beneath the knees.',
        'Lead with the elbows and stop at shoulder height.'
      ]),
    ('dumbbell-shoulder-press', 'Dumbbell Shoulder Press',
      array['seated dumbbell press', 'DB shoulder press', 'seated dumbbell shoulder press', 'seated DB press', 'Shoulder Press (Dumbbell)', 'Seated Overhead Press (Dumbbell)', 'Schulterdrücken (Kurzhantel)', 'Press de Hombros (Mancuerna)', 'Presse Épaules (Haltère)', 'Press de Ombros (Sentada) (Halter)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit against an upright bench with the dumbbells at ear height, palms forward.',
        'Press overhead until your arms are straight and the dumbbells nearly touch.',
        'Lower to ear level while your lower back stays against the pad.'
      ]),
    ('dumbbell-shrug', 'Dumbbell Shrug',
      array['shrug', 'shrugs', 'DB shrug', 'dumbbell shoulder shrug', 'Shrug (Dumbbell)', 'Encogimiento de Hombros (Mancuerna)', 'Shrug (Haltère)', 'Encolhimento (Halter)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{traps}', '{forearms}', 'weight_reps',
      array[
        'Hold a heavy dumbbell at each side and stand tall.',
        'Lift your shoulders straight up towards your ears without rolling them.',
        'Hold for a second, then lower until the traps are stretched.'
      ]),
    ('dumbbell-side-bend', 'Dumbbell Side Bend',
      array['side bend', 'DB side bend', 'oblique side bend', 'Side Bend (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{obliques}', '{abs,lower_back}', 'weight_reps',
      array[
        'Stand upright with one dumbbell in one hand and the other hand empty.',
        'Bend sideways towards the weight without rotating.',
        'Use the opposite side of your waist to pull yourself upright.'
      ]),
    ('dumbbell-single-arm-bench-press', 'Dumbbell Single-Arm Bench Press',
      array['single-arm chest press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{chest}', '{triceps,front_delts,abs,obliques}', 'weight_reps',
      array[
        'Lie with one dumbbell over the shoulder and the free hand on the hip.',
        'Lower and press while the trunk resists the turn.',
        'Spread the feet for a firm base.'
      ]),
    ('dumbbell-single-arm-overhead-triceps-extension', 'Dumbbell Single-Arm Overhead Triceps Extension',
      array['one-arm overhead extension', 'single-arm tricep extension', 'Single Arm Tricep Extension (Dumbbell)', 'Extensión de Tríceps de un Brazo (Mancuerna)', 'Estensione Tricipiti Braccio Singolo (Manubrio)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Press one dumbbell overhead and steady the elbow with the free hand.',
        'Lower behind the head until the forearm touches the biceps.',
        'Extend fully and finish one side before the other.'
      ]),
    ('dumbbell-single-arm-shoulder-press', 'Dumbbell Single-Arm Shoulder Press',
      array['one-arm dumbbell shoulder press', 'single-arm overhead press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{front_delts}', '{side_delts,triceps,obliques}', 'weight_reps',
      array[
        'Stand and rack one dumbbell at the shoulder, glutes tight.',
        'Press overhead without leaning to the other side.',
        'Lower to the collarbone under control.'
      ]),
    ('dumbbell-single-leg-calf-raise', 'Dumbbell Single-Leg Calf Raise',
      array['Single Leg Standing Calf Raise (Dumbbell)', 'one-leg DB calf raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{calves}', '{}', 'weight_reps',
      array[
        'Stand on a step with one foot, a dumbbell in the hand of that side.',
        'Let the heel hang, then climb onto the toes.',
        'Use the other hand on a wall for balance.'
      ]),
    ('dumbbell-single-leg-hip-thrust', 'Dumbbell Single-Leg Hip Thrust',
      array['DB single-leg hip thrust', 'Single Leg Hip Thrust (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{glutes}', '{hamstrings,quads}', 'weight_reps',
      array[
        'Lean the upper back on a bench, one foot planted, dumbbell on that hip.',
        'Drive up until the trunk is level, free knee bent.',
        'Keep both hip bones at the same height.'
      ]),
    ('dumbbell-single-leg-romanian-deadlift', 'Dumbbell Single-Leg Romanian Deadlift',
      array['single-leg RDL', 'dumbbell single-leg RDL', 'single leg romanian deadlift', 'one-leg RDL', 'SLRDL', 'Single Leg Romanian Deadlift (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{hamstrings,glutes}', '{lower_back,abductors,obliques}', 'weight_reps',
      array[
        'Balance on one leg with a soft knee, holding one or two dumbbells.',
        'Hinge forward while the free leg reaches back in line with your torso.',
        'Keep both hip bones facing the floor and return to standing.'
      ]),
    ('dumbbell-snatch', 'Dumbbell Snatch',
      array['one-arm dumbbell snatch', 'DB snatch', 'single-arm dumbbell snatch', 'Snatch (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{glutes,hamstrings,side_delts}', '{quads,traps,lower_back,triceps}', 'weight_reps',
      array[
        'Squat down over a dumbbell between your feet and grip it with one hand.',
        'Jump the weight up close to your body, leading with a high elbow.',
        'Punch under it to a locked arm overhead, then stand still before lowering.'
      ]),
    ('dumbbell-spider-curl', 'Dumbbell Spider Curl',
      array['spider curl', 'DB spider curl', 'prone incline curl', 'Spider Curl (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Lie chest down on an incline bench with your arms hanging vertically.',
        'Curl the dumbbells while your upper arms stay pointing at the floor.',
        'Squeeze hard at the top, where this lift is toughest.'
      ]),
    ('dumbbell-split-squat', 'Dumbbell Split Squat',
      array['split squat', 'DB split squat', 'static lunge', 'Split Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Stand in a long stride with dumbbells at arm''s length.',
        'Lower straight down until the rear knee almost touches.',
        'Press up through the front foot without changing the stance.'
      ]),
    ('dumbbell-squat', 'Dumbbell Squat',
      array['DB squat', 'dumbbell suitcase squat', 'Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors,forearms}', 'weight_reps',
      array[
        'Stand shoulder-width with a dumbbell hanging at each side.',
        'Squat until your thighs are parallel, letting the weights travel straight down.',
        'Drive up with your knees tracking over your toes.'
      ]),
    ('dumbbell-squeeze-press', 'Dumbbell Squeeze Press',
      array['hex press', 'crush press', 'DB squeeze press']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Press two dumbbells against each other above the chest, palms facing in.',
        'Lower and lift them together, never losing contact.',
        'Squeeze hardest at the top.'
      ]),
    ('dumbbell-standing-calf-raise', 'Dumbbell Standing Calf Raise',
      array['dumbbell calf raise', 'DB calf raise', 'Standing Calf Raise (Dumbbell)', 'Elevación de Gemelos de Pie (Mancuerna)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{calves}', '{}', 'weight_reps',
      array[
        'Stand with the balls of your feet on a step and hold a dumbbell in one or both hands.',
        'Drop your heels below the step for a full stretch.',
        'Rise onto your toes as high as possible and hold for a second.'
      ]),
    ('dumbbell-standing-overhead-press', 'Dumbbell Standing Overhead Press',
      array['standing dumbbell press', 'standing DB press', 'dumbbell overhead press', 'DB OHP', 'Overhead Press (Dumbbell)', 'Lento in Avanti (Manubrio)', 'Desenvolvimento (Halter)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{front_delts}', '{side_delts,triceps,abs}', 'weight_reps',
      array[
        'Stand hip-width with the dumbbells at your shoulders and your glutes tight.',
        'Press to straight arms, finishing with your biceps beside your ears.',
        'Bring the weights down slowly and avoid leaning back.'
      ]),
    ('dumbbell-step-up', 'Dumbbell Step-Up',
      array['step-up', 'DB step-up', 'dumbbell box step-up', 'weighted step-up', 'Step Up (Dumbbell)', 'Step Up Haltère', 'Step Up Manubrio']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,calves}', 'weight_reps',
      array[
        'Stand in front of a knee-high box with a dumbbell in each hand.',
        'Place your whole foot on top and stand up without bouncing off the lower leg.',
        'Step down slowly with the same leg still working.'
      ]),
    ('dumbbell-stiff-leg-deadlift', 'Dumbbell Stiff-Leg Deadlift',
      array['DB stiff leg deadlift', 'DB SLDL', 'Stiff Leg Deadlift (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{hamstrings,lower_back}', '{glutes,forearms}', 'weight_reps',
      array[
        'Hold dumbbells before the thighs with knees almost locked.',
        'Bend at the hips until the hamstrings stop you, back flat.',
        'Lift the chest and hips together.'
      ]),
    ('dumbbell-suitcase-carry', 'Dumbbell Suitcase Carry',
      array['one-arm dumbbell carry', 'Suitcase Carry (Dumbbell)']::text[],
      'strength', 'beginner', 'static', 'compound', 'dumbbell', '{obliques,forearms}', '{traps,abs}', 'weight_distance',
      array[
        'Carry a heavy dumbbell on one side only.',
        'Walk as if both hands were loaded, shoulders level.',
        'Turn round and change hands halfway.'
      ]),
    ('dumbbell-suitcase-deadlift', 'Dumbbell Suitcase Deadlift',
      array['suitcase deadlift']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{glutes,hamstrings}', '{obliques,quads,forearms}', 'weight_reps',
      array[
        'Set a dumbbell beside one foot and hinge down to it.',
        'Stand up without leaning to either side.',
        'Finish all on one hand, then change.'
      ]),
    ('dumbbell-sumo-deadlift', 'Dumbbell Sumo Deadlift',
      array['DB sumo deadlift', 'Sumo Deadlift (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{glutes,adductors}', '{quads,hamstrings,lower_back}', 'weight_reps',
      array[
        'Stand over one dumbbell with feet wide and toes out.',
        'Grip its head with both hands and stand up, chest first.',
        'Touch the floor lightly between the feet each time.'
      ]),
    ('dumbbell-sumo-squat', 'Dumbbell Sumo Squat',
      array['sumo squat', 'DB sumo squat', 'dumbbell plie squat', 'plie squat', 'Sumo Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{adductors,glutes,quads}', '{hamstrings}', 'weight_reps',
      array[
        'Take a wide stance with toes turned out and hold one dumbbell between your legs.',
        'Drop straight down with your knees pushed out over your feet.',
        'Rise and squeeze your glutes and inner thighs at the top.'
      ]),
    ('dumbbell-swing', 'Dumbbell Swing',
      array['DB swing', 'Swing (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{glutes,hamstrings}', '{lower_back,front_delts,abs}', 'weight_reps',
      array[
        'Grip one head of a dumbbell with both hands.',
        'Hike it between the legs and snap the hips to chest height.',
        'Let it fall back on its own path.'
      ]),
    ('dumbbell-thruster', 'Dumbbell Thruster',
      array['DB thruster', 'dumbbell squat to press', 'Thruster (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{quads,front_delts,glutes}', '{triceps,side_delts,abs}', 'weight_reps',
      array[
        'Hold the dumbbells on your shoulders and squat below parallel.',
        'Stand up fast and let the momentum carry into an overhead press.',
        'Bring the weights back to your shoulders as you drop into the next squat.'
      ]),
    ('dumbbell-triceps-kickback', 'Dumbbell Triceps Kickback',
      array['tricep kickback', 'triceps kickback', 'dumbbell kickback', 'DB kickback', 'Triceps Kickback (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{triceps}', '{rear_delts}', 'weight_reps',
      array[
        'Hinge forward and hold your upper arm level with your torso.',
        'Straighten the elbow until the arm is one line from shoulder to hand.',
        'Hold for a beat, then let only the forearm come down.'
      ]),
    ('dumbbell-upright-row', 'Dumbbell Upright Row',
      array['DB upright row', 'Upright Row (Dumbbell)', 'Remada Alta (Halter)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{side_delts,traps}', '{biceps,front_delts}', 'weight_reps',
      array[
        'Stand with the dumbbells in front of your thighs, palms towards you.',
        'Pull your elbows up and out until they are level with your shoulders.',
        'Stop lower if you feel a pinch, then let the weights down slowly.'
      ]),
    ('dumbbell-waiter-curl', 'Dumbbell Waiter Curl',
      array['waiter curl', 'waiters curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Carry one dumbbell upright on both palms like a tray.',
        'Curl with the top plate level all the way.',
        'Keep the elbows pinned in front of the ribs.'
      ]),
    ('dumbbell-walking-lunge', 'Dumbbell Walking Lunge',
      array['walking lunge', 'DB walking lunge', 'Walking Lunge (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors,forearms}', 'weight_reps',
      array[
        'Clear a straight path and carry a dumbbell at each side.',
        'Lunge forward, then bring the back leg through into the next step.',
        'Keep steps long enough that the front heel stays planted.'
      ]),
    ('dumbbell-wide-elbow-triceps-press', 'Dumbbell Wide-Elbow Triceps Press',
      array['wide elbow triceps press', 'Tate press']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{triceps}', '{chest}', 'weight_reps',
      array[
        'Lie down with dumbbells over the chest, elbows flared, palms towards the feet.',
        'Bend the elbows until the heads touch the chest.',
        'Straighten by pushing the weights up and together.'
      ]),
    ('dumbbell-wrist-curl', 'Dumbbell Wrist Curl',
      array['DB wrist curl', 'seated palms-up wrist curl', 'Wrist Curl (Dumbbell)', 'Curl Poignets Paumes vers le Haut Assis']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Sit and rest your forearms on your thighs with palms up and wrists past the knees.',
        'Let the dumbbells roll down towards your fingertips.',
        'Close your hands and flex your wrists as high as they go.'
      ]),
    ('elliptical', 'Elliptical',
      array['elliptical trainer', 'cross trainer', 'elliptical machine', 'Entrenador Elíptico', 'Vélo Elliptique', 'Ellittica', 'Elíptico']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,glutes}', '{hamstrings,calves,upper_back,chest}', 'distance_duration',
      array[
        'Step on and place the whole foot on each pedal.',
        'Drive the pedals round while pushing and pulling the handles.',
        'Stand tall instead of hanging on the console.'
      ]),
    ('ez-bar-close-grip-bench-press', 'EZ-Bar Close-Grip Bench Press',
      array['EZ close grip press', 'Bench Press Close Grip (EZ Bar)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'ez_bar', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Lie down and take the inner bends of the bar.',
        'Lower to the bottom of the ribs with elbows tucked.',
        'Press to lockout over the chest.'
      ]),
    ('ez-bar-curl', 'EZ Bar Curl',
      array['EZ curl', 'EZ bar biceps curl', 'Bicep Curl (EZ Bar)', 'ezbar bicep curl', 'curl bar curl', 'Curl con Barra EZ', 'Curl Biceps (Barre EZ)', 'Curl Bicipiti con EZ Bar', 'Rosca Direta na Barra W']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'ez_bar', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Grip the angled sections of the bar, elbows against your sides.',
        'Curl to shoulder level without moving the upper arms.',
        'Lower fully under control.'
      ]),
    ('ez-bar-drag-curl', 'EZ-Bar Drag Curl',
      array['EZ drag curl', 'Drag Curl (EZ Bar)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'ez_bar', '{biceps}', '{forearms,rear_delts}', 'weight_reps',
      array[
        'Pull the elbows back as the angled bar slides up the stomach.',
        'Stop below the chest with wrists firm.',
        'Let it glide back down the same line.'
      ]),
    ('ez-bar-overhead-triceps-extension', 'EZ Bar Overhead Triceps Extension',
      array['EZ bar french press', 'french press', 'seated EZ bar triceps extension', 'Overhead Triceps Extension (EZ Bar)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'ez_bar', '{triceps}', '{}', 'weight_reps',
      array[
        'Sit or stand with the bar locked out overhead.',
        'Lower behind the head until the forearms touch the biceps.',
        'Push back up, elbows close to the ears.'
      ]),
    ('ez-bar-preacher-curl', 'EZ Bar Preacher Curl',
      array['preacher curl', 'preacher curls', 'scott curl', 'Preacher Curl (EZ Bar)', 'EZ preacher']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'ez_bar', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Set the pad so the armpits sit over its top edge.',
        'Lower the bar until the elbows are almost straight.',
        'Curl up, upper arms pressed into the pad.'
      ]),
    ('ez-bar-reverse-curl', 'EZ Bar Reverse Curl',
      array['EZ reverse curl', 'Reverse Curl (EZ Bar)', 'overhand EZ bar curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'ez_bar', '{forearms}', '{biceps}', 'weight_reps',
      array[
        'Take the outer bends of the bar with palms down.',
        'Raise the bar to the shoulders with elbows still.',
        'Keep the wrists level on the way down.'
      ]),
    ('ez-bar-skull-crusher', 'EZ Bar Skull Crusher',
      array['skull crusher', 'skull crushers', 'lying triceps extension', 'EZ bar lying tricep extension', 'Skullcrusher (EZ Bar)', 'nose breakers', 'Barre au Front (Barre EZ)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'ez_bar', '{triceps}', '{}', 'weight_reps',
      array[
        'Lie back with the bar above the shoulders, hands on the inner bends.',
        'Fold the elbows and lower to the forehead or just behind it.',
        'Extend to lockout, upper arms angled slightly back.'
      ]),
    ('ez-bar-spider-curl', 'EZ Bar Spider Curl',
      array['EZ spider curl', 'Spider Curl (EZ Bar)', 'prone incline EZ bar curl']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'ez_bar', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Lie chest-down on an incline bench, arms hanging straight.',
        'Curl the bar up with the upper arms vertical.',
        'Squeeze at the top and lower to a dead hang.'
      ]),
    ('ez-bar-upright-row', 'EZ-Bar Upright Row',
      array['EZ upright row', 'Upright Row (EZ Bar)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'ez_bar', '{side_delts,traps}', '{biceps,forearms}', 'weight_reps',
      array[
        'Hold the bar by its angled grips before the hips.',
        'Raise the elbows to shoulder level, bar near the shirt.',
        'Lower until the arms hang.'
      ]),
    ('face-pull', 'Face Pull',
      array['cable face pull', 'rope face pull', 'facepulls', 'Face Pull (Cable)', 'Tirón a la Cara', 'Tirage vers Visage']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{rear_delts,upper_back}', '{rotator_cuff,traps}', 'weight_reps',
      array[
        'Set the rope at about face height and grip it with thumbs towards you.',
        'Pull towards your forehead and spread the ends apart, elbows high.',
        'Finish with your knuckles facing back, then return slowly.'
      ]),
    ('farmers-handle-walk', 'Farmer''s Handle Walk',
      array['strongman farmers walk', 'Farmers Walk (Handles)', 'farmers handle carry']::text[],
      'strongman', 'intermediate', 'static', 'compound', 'other', '{forearms,traps}', '{glutes,quads,abs,obliques,calves}', 'weight_distance',
      array[
        'Stand between the loaded handles and grip them at the centre.',
        'Deadlift both together with a flat back.',
        'Walk with fast small steps and shoulders down, then park them under control.'
      ]),
    ('figure-four-stretch', 'Figure-Four Stretch',
      array['supine pigeon', 'piriformis stretch', 'lying glute stretch', 'figure 4 stretch', 'glute stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{glutes}', '{abductors,lower_back}', 'duration',
      array[
        'Lie on your back and cross one ankle over the other knee.',
        'Pull the lower thigh towards the chest.',
        'Relax the shoulders and switch sides after the hold.'
      ]),
    ('fire-hydrant', 'Fire Hydrant',
      array['fire hydrants', 'quadruped hip abduction']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{abductors,glutes}', '{}', 'reps',
      array[
        'On all fours lift one bent knee out to the side.',
        'Keep both hands and the pelvis still.',
        'Lower without resting.'
      ]),
    ('floor-triceps-dip', 'Floor Triceps Dip',
      array['floor dip', 'crab dip']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{triceps}', '{front_delts}', 'reps',
      array[
        'Sit with hands behind the hips, fingers forward, and raise the seat.',
        'Bend the elbows until it nearly touches.',
        'Straighten the arms fully.'
      ]),
    ('flutter-kick', 'Flutter Kick',
      array['flutter kicks']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{abs}', '{hip_flexors}', 'duration',
      array[
        'Lie flat with hands beneath the hips and legs long.',
        'Kick up and down in small, quick beats.',
        'Keep the lower back on the floor.'
      ]),
    ('foam-roll-calves', 'Foam Roll Calves',
      array['calf foam rolling', 'foam roller calves']::text[],
      'mobility', 'beginner', null, null, 'foam_roller', '{calves}', '{}', 'duration',
      array[
        'Sit with one calf on the roller, the other leg on top or on the floor.',
        'Roll between the ankle and just below the knee.',
        'Turn the foot in and out to cover both sides.'
      ]),
    ('foam-roll-it-band', 'Foam Roll IT Band',
      array['IT band foam rolling', 'foam roller IT band', 'outer thigh foam roll']::text[],
      'mobility', 'beginner', null, null, 'foam_roller', '{abductors}', '{quads}', 'duration',
      array[
        'Lie on one side with the roller under the outer thigh.',
        'Support yourself with the forearm and the top foot.',
        'Roll slowly from hip to just above the knee, easing the pressure if it is sharp.'
      ]),
    ('foam-roll-quads', 'Foam Roll Quads',
      array['quad foam rolling', 'foam roller quads', 'rolling out quads']::text[],
      'mobility', 'beginner', null, null, 'foam_roller', '{quads}', '{hip_flexors}', 'duration',
      array[
        'Lie face down with the roller under the thighs.',
        'Roll from above the knee to the hip with the forearms.',
        'Pause on tender spots and bend the knee a few times.'
      ]),
    ('foam-roll-upper-back', 'Foam Roll Upper Back',
      array['thoracic foam rolling', 'foam roller upper back', 'thoracic extension on roller', 'back foam roll']::text[],
      'mobility', 'beginner', null, null, 'foam_roller', '{upper_back}', '{traps,lats}', 'duration',
      array[
        'Lie with the roller across the shoulder blades and hands behind the head.',
        'Raise the hips and roll between mid-back and shoulders.',
        'Stop and lean back over the roller for a few breaths; skip the lower back.'
      ]),
    ('frog-jump', 'Frog Jump',
      array['frog jumps', 'squat hop']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{calves,adductors}', 'reps',
      array[
        'Squat wide with the hands on the floor between the feet.',
        'Leap forward or up.',
        'Land in the same squat without noise.'
      ]),
    ('frog-pump', 'Frog Pump',
      array['frog pumps', 'bodyweight frog pump']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{glutes}', '{adductors}', 'reps',
      array[
        'Put the soles together near the hips and let the knees fall open.',
        'Lift and drop the hips in quick pulses.',
        'Finish the set with a long hold.'
      ]),
    ('frog-stretch', 'Frog Stretch',
      array['frog pose']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{adductors}', '{hip_flexors}', 'duration',
      array[
        'Kneel with the knees wide and shins parallel.',
        'Rock the hips back until the inner thighs pull.',
        'Rest on the forearms and breathe.'
      ]),
    ('front-lever-hold', 'Front Lever Hold',
      array['front lever', 'tuck front lever']::text[],
      'strength', 'advanced', 'static', 'compound', 'bodyweight', '{lats,abs}', '{upper_back,triceps,glutes}', 'duration',
      array[
        'Hang from a bar and raise the body level, face up.',
        'Begin tucked and open the legs as strength grows.',
        'Pull the bar towards the hips with straight arms.'
      ]),
    ('front-lever-raise', 'Front Lever Raise',
      array['front lever raises']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{lats,abs}', '{upper_back,triceps}', 'reps',
      array[
        'From a dead hang lift the straight body to level.',
        'Hold a blink and let it down.',
        'Shorten the lever by tucking when it bends.'
      ]),
    ('glute-bridge', 'Glute Bridge',
      array['bodyweight glute bridge', 'hip bridge', 'floor bridge', 'glute bridges']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{glutes}', '{hamstrings,abs}', 'reps',
      array[
        'Lie on your back with the feet flat close to the hips.',
        'Push through the heels and lift until knees, hips and shoulders line up.',
        'Squeeze for a second with the ribs down, then lower.'
      ]),
    ('glute-ham-raise', 'Glute-Ham Raise',
      array['GHR', 'GHD raise', 'glute ham developer raise', 'Elevación de glúteos y femorales']::text[],
      'strength', 'advanced', 'pull', 'compound', 'other', '{hamstrings}', '{glutes,lower_back,calves}', 'weighted_bodyweight',
      array[
        'Set the knees just behind the pad of the bench and press the feet into the plate.',
        'Lower the straight torso until it is level with the floor.',
        'Dig the toes in and curl yourself back to vertical.'
      ]),
    ('hack-squat', 'Hack Squat',
      array['Hack Squat (Machine)', 'machine hack squat', 'hacks', 'Hackenschmidt Squat (Maschine)', 'Sentadilla Hack (Máquina)', 'Hack Squat (Macchina)', 'Agachamento Hack (Máquina)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads}', '{glutes,hamstrings,adductors}', 'weight_reps',
      array[
        'Stand with your back flat on the carriage, shoulders under the pads.',
        'Unlock the safeties and squat until your thighs pass parallel.',
        'Push up through mid-foot; keep your hips against the pad.'
      ]),
    ('hamstring-stretch', 'Hamstring Stretch',
      array['standing hamstring stretch', 'leg up hamstring stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{hamstrings}', '{calves,lower_back}', 'duration',
      array[
        'Rest one heel on a low step with the knee almost straight.',
        'Hinge forward from the hips with a flat back.',
        'Hold at mild tension and do not bounce.'
      ]),
    ('hand-release-push-up', 'Hand-Release Push-Up',
      array['HRPU']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{chest,triceps}', '{front_delts,abs}', 'reps',
      array[
        'Lower until the chest lies on the floor.',
        'Lift both hands off it for a moment.',
        'Push up in one straight line.'
      ]),
    ('handstand-hold', 'Handstand Hold',
      array['handstand', 'wall handstand', 'wall handstand hold']::text[],
      'strength', 'advanced', 'static', 'compound', 'bodyweight', '{front_delts}', '{triceps,traps,abs,forearms}', 'duration',
      array[
        'Kick up or walk the feet up a wall, hands shoulder width apart.',
        'Push tall through the shoulders with the ears between the arms.',
        'Squeeze legs and glutes, and step down before you fatigue.'
      ]),
    ('handstand-push-up', 'Handstand Push-Up',
      array['HSPU', 'wall handstand push-up', 'strict handstand push-up', 'vertical push-up']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{front_delts,triceps}', '{side_delts,traps,abs}', 'reps',
      array[
        'Kick up against a wall with the hands a palm''s length away from it.',
        'Lower the head under control to the floor or a pad.',
        'Press to straight arms, ribs tucked and legs together.'
      ]),
    ('hang-clean', 'Hang Clean',
      array['hang squat clean', 'Hang Clean (Barbell)', 'barbell hang clean']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,quads,traps}', '{hamstrings,upper_back,forearms}', 'weight_reps',
      array[
        'Deadlift the bar and lower it to just above the knees.',
        'Drive the hips forward and pull under.',
        'Receive deep in a front squat, then stand.'
      ]),
    ('hang-clean-and-press', 'Hang Clean and Press',
      array['Hang Clean and Press (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'push', 'compound', 'barbell', '{front_delts,glutes}', '{traps,triceps,quads,hamstrings}', 'weight_reps',
      array[
        'Clean the bar from above the knees to the shoulders.',
        'Press it overhead strictly or with a small dip.',
        'Lower to the shoulders, then to the hang.'
      ]),
    ('hang-power-clean', 'Hang Power Clean',
      array['HPC', 'Hang Power Clean (Barbell)', 'barbell hang power clean']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,traps,quads}', '{hamstrings,upper_back,forearms}', 'weight_reps',
      array[
        'Start at mid-thigh with the shoulders over the bar.',
        'Snap the hips and shrug hard.',
        'Catch high on the shoulders with elbows up and knees bent.'
      ]),
    ('hang-power-snatch', 'Hang Power Snatch',
      array['HPS', 'Hang Power Snatch (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,traps,quads}', '{hamstrings,upper_back,front_delts,side_delts}', 'weight_reps',
      array[
        'Lower the bar from the hips to just above the knee with a wide grip.',
        'Snap the hips through and shrug up.',
        'Catch with slightly bent knees and arms locked.'
      ]),
    ('hang-snatch', 'Hang Snatch',
      array['hang squat snatch', 'Hang Snatch (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,quads,traps}', '{hamstrings,upper_back,front_delts,side_delts,abs}', 'weight_reps',
      array[
        'Stand with the bar, then lower it to above the knees.',
        'Jump and shrug as the bar brushes the hip.',
        'Receive in a full overhead squat and stand.'
      ]),
    ('hanging-knee-raise', 'Hanging Knee Raise',
      array['hanging knee raises', 'hanging knee tuck', 'hanging knee-up', 'Relevé de Genoux Suspendu']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,forearms}', 'reps',
      array[
        'Hang with straight arms and legs together.',
        'Tuck the knees towards the chest and tilt the pelvis up.',
        'Let the legs down without rocking.'
      ]),
    ('hanging-leg-raise', 'Hanging Leg Raise',
      array['hanging straight leg raise', 'HLR', 'hanging leg raises', 'bar leg raise', 'Beinheben hängend', 'Levantamiento de Piernas en Barra', 'Relevé de Jambes Suspendu', 'Leg Raise Appeso', 'Elevação De Pernas Na Barra Fixa']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,forearms,obliques}', 'reps',
      array[
        'Hang from a bar with the shoulders engaged.',
        'Lift straight legs to hip height or higher, curling the pelvis.',
        'Lower slowly so that no swing builds up.'
      ]),
    ('heel-tap', 'Heel Tap',
      array['heel taps', 'heel touches', 'alternate heel touchers', 'penguin crunch', 'Tocco Talloni']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{obliques}', '{abs}', 'reps',
      array[
        'Lie with knees bent and shoulders just off the floor.',
        'Reach along one side to the heel, then the other.',
        'Keep the chin away from the chest.'
      ]),
    ('high-knee-skip', 'High-Knee Skip',
      array['high knee skips', 'A-skip', 'power skip']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{hip_flexors,calves}', '{quads,glutes}', 'duration',
      array[
        'Skip forward and drive the lead knee to the waist.',
        'Push off the toes of the other foot.',
        'Swing opposite arm and leg.'
      ]),
    ('high-knees', 'High Knees',
      array['high knee run', 'running in place']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{hip_flexors,quads}', '{calves,abs}', 'duration',
      array[
        'Run on the spot on the balls of the feet.',
        'Lift each knee to hip height.',
        'Pump the arms and stay tall.'
      ]),
    ('high-to-low-cable-fly', 'High-to-Low Cable Fly',
      array['high to low cable crossover', 'high cable fly', 'decline cable fly', 'High Cable Fly Crossover', 'cable fly high to low']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Set both pulleys high and lean slightly forward.',
        'Sweep your hands down and in until they meet in front of your hips.',
        'Let the arms rise back along the same arc.'
      ]),
    ('hiit', 'HIIT',
      array['high intensity interval training', 'Tabata', 'interval training', 'HIIT workout']::text[],
      'cardio', 'intermediate', null, null, 'bodyweight', '{quads,glutes}', '{hamstrings,calves,abs,front_delts}', 'duration',
      array[
        'Choose two to five simple movements and set a timer.',
        'Work hard for 20 to 40 seconds, then rest as planned.',
        'Stop the interval when technique breaks down.'
      ]),
    ('hiking', 'Hiking',
      array['hike', 'trekking', 'hill walking', 'trail walking']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{quads,glutes,calves}', '{hamstrings,hip_flexors}', 'distance_duration',
      array[
        'Wear shoes with grip and pack water.',
        'Climb with short steady steps and the whole foot down.',
        'Bend the knees on the way down to spare the joints.'
      ]),
    ('hindu-push-up', 'Hindu Push-Up',
      array['dand', 'dive bomber push-up']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{chest,front_delts}', '{triceps,abs}', 'reps',
      array[
        'Start with the hips high and swoop the chest between the hands.',
        'Finish with an arched back and straight arms.',
        'Push the hips up to begin again.'
      ]),
    ('hip-cars', 'Hip CARs',
      array['hip circles', 'controlled hip rotations']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{hip_flexors,glutes}', '{abductors,adductors}', 'reps',
      array[
        'Stand tall and lift one knee.',
        'Draw the biggest slow circle that the hip allows.',
        'Turn back the other way.'
      ]),
    ('hollow-hold', 'Hollow Hold',
      array['hollow body hold', 'hollow body', 'hollow rock hold']::text[],
      'strength', 'intermediate', 'static', 'isolation', 'bodyweight', '{abs}', '{hip_flexors,quads}', 'duration',
      array[
        'Lie on your back and press the lower back into the floor.',
        'Lift shoulders and straight legs, arms beside the ears.',
        'Bend the knees as soon as a gap opens under the back.'
      ]),
    ('hollow-rock', 'Hollow Rock',
      array['hollow rocks', 'hollow body rock']::text[],
      'strength', 'intermediate', null, 'isolation', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie in a hollow shape, arms by the ears, legs low.',
        'Rock from shoulders to hips without changing it.',
        'Bend the knees if the back comes off.'
      ]),
    ('horizontal-leg-press', 'Horizontal Leg Press',
      array['seated leg press', 'Horizontal Leg Press (Machine)', 'Seated Leg Press (Machine)', 'Press de Piernas Sentado', 'Presse à Cuisses Horizontal', 'Leg Press Orizzontale (Macchina)', 'Leg Press Horizontal (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Move the seat so your knees start bent to about 90°.',
        'Push the plate, or yourself, away until your legs are nearly straight.',
        'Come back slowly without the stack touching.'
      ]),
    ('husafell-stone-carry', 'Husafell Stone Carry',
      array['husafell carry', 'shield carry', 'Husafell Carry (Strongman)']::text[],
      'strongman', 'advanced', 'static', 'compound', 'other', '{glutes,quads,upper_back}', '{biceps,forearms,abs,lower_back,calves}', 'weight_distance',
      array[
        'Pick the stone or shield up to the lap and lock your arms around it.',
        'Lean back slightly and hold it high on the chest.',
        'Walk briskly with controlled short breaths.'
      ]),
    ('hyperextension', 'Hyperextension',
      array['45 degree back extension', 'roman chair back extension', 'hyperextensions', 'weighted hyperextension', 'bodyweight back extension', 'Back Extension (Hyperextension)', 'Back Extension (Weighted Hyperextension)', 'back extension', 'Extension Dos (Hyperextension Lestée)', 'Estensione Dorso (Ipertensione con Peso)', 'Extensão Lombar (Hiperextensão com Peso)', 'Hiperextensão Lombar', 'Hiperextensão Lombar Com Peso']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{lower_back,glutes}', '{hamstrings}', 'weighted_bodyweight',
      array[
        'Adjust the pad just below the hip crease and lock the heels in.',
        'Hinge down with a long spine until the hamstrings stretch.',
        'Rise until the body is straight and no further.'
      ]),
    ('inchworm', 'Inchworm',
      array['inchworms', 'walkout']::text[],
      'strength', 'beginner', null, 'compound', 'bodyweight', '{abs}', '{hamstrings,front_delts}', 'reps',
      array[
        'Fold down and walk the hands out to a plank.',
        'Pause with tight hips.',
        'Walk the feet or the hands back and stand.'
      ]),
    ('incline-barbell-bench-press', 'Incline Barbell Bench Press',
      array['incline bench press', 'incline bench', 'barbell incline press', 'incline BB press', 'Incline Bench Press (Barbell)', 'Schrägbankdrücken (Langhantel)', 'Press de Banca Inclinado (Barra)', 'Développé Couché Incliné (Barre)', 'Panca Inclinata (Bilanciere)', 'Supino Inclinado (Barra)']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Set the bench to 30–45° and plant both feet.',
        'Lower the bar to just below the collarbones.',
        'Press over the shoulders without lifting the hips.'
      ]),
    ('incline-push-up', 'Incline Push-Up',
      array['elevated push-up', 'hands elevated push-up', 'incline press-up', 'bench push-up', 'Pompes Inclinées']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{chest}', '{triceps,front_delts,abs}', 'reps',
      array[
        'Put both hands on a sturdy bench or bar and walk the feet back.',
        'Lower the chest to the edge while the body stays rigid.',
        'Drive up to straight arms; use a lower surface once this is easy.'
      ]),
    ('inverted-row', 'Inverted Row',
      array['bodyweight row', 'Australian pull-up', 'body row', 'horizontal pull-up', 'reverse push-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{upper_back,lats}', '{biceps,rear_delts,forearms}', 'weighted_bodyweight',
      array[
        'Lie under a bar fixed at waist height and grip it overhand.',
        'Pull the chest to the bar with hips and ribs in one line.',
        'Lower to straight arms; walk the feet forward for more load.'
      ]),
    ('jacobs-ladder', 'Jacobs Ladder',
      array['ladder climber']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{quads,glutes}', '{lats,abs}', 'duration',
      array[
        'Fasten the belt and climb hand over hand.',
        'Keep the hips close to the ladder.',
        'Slow down by dropping back.'
      ]),
    ('jefferson-squat', 'Jefferson Squat',
      array['Jefferson Squat (Barbell)', 'straddle lift', 'Jefferson lift']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{adductors,hamstrings,forearms}', 'weight_reps',
      array[
        'Straddle the bar, one hand in front and one behind the body.',
        'Squat up with an upright chest until the legs lock.',
        'Switch the front foot from set to set.'
      ]),
    ('jm-press', 'JM Press',
      array['barbell JM press', 'JM Press (Barbell)', 'JM Blakley press', 'Press JM (Barra)']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Lie on a flat bench with a close grip, bar over the upper chest.',
        'Bend the elbows forward and let the bar travel toward the throat, halfway to a skull crusher.',
        'Extend the elbows once forearms meet the biceps.'
      ]),
    ('jump-rope', 'Jump Rope',
      array['skipping', 'skipping rope', 'rope jumping', 'jump roping', 'speed rope']::text[],
      'cardio', 'beginner', null, null, 'rope', '{calves}', '{quads,forearms,front_delts}', 'duration',
      array[
        'Size the rope so that the handles reach the armpits when you stand on it.',
        'Turn it from the wrists with the elbows close.',
        'Hop just high enough to clear it, landing on the forefoot.'
      ]),
    ('jump-squat', 'Jump Squat',
      array['squat jump', 'bodyweight jump squat', 'jump squats', 'vertical jump squat', 'Sentadilla con Salto']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{calves,hamstrings}', 'reps',
      array[
        'Squat to about parallel with the arms ready.',
        'Jump as high as possible, toes leaving the floor last.',
        'Land through the toes into the next squat.'
      ]),
    ('jumping-jack', 'Jumping Jack',
      array['jumping jacks', 'star jumps', 'side-straddle hop']::text[],
      'plyometrics', 'beginner', 'push', 'compound', 'bodyweight', '{calves,abductors}', '{side_delts,quads,adductors}', 'duration',
      array[
        'Stand with the feet together and the arms at your sides.',
        'Jump the feet wide as the hands sweep overhead.',
        'Jump back in with a light bounce.'
      ]),
    ('jumping-lunge', 'Jumping Lunge',
      array['jump lunge', 'split jump', 'split squat jump', 'lunge jump', 'scissor jump']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,calves}', 'reps',
      array[
        'Drop into a lunge with the torso upright.',
        'Jump and switch the legs in the air.',
        'Absorb the landing before the back knee reaches the floor.'
      ]),
    ('keg-carry', 'Keg Carry',
      array['keg walk']::text[],
      'strongman', 'intermediate', 'static', 'compound', 'other', '{upper_back,glutes}', '{biceps,abs,quads}', 'weight_distance',
      array[
        'Lift the keg to the chest and clasp beneath it.',
        'Walk quickly with short steps.',
        'Breathe in small sips.'
      ]),
    ('kettlebell-around-the-world', 'Kettlebell Around the World',
      array['KB around the world', 'kettlebell body pass', 'slingshot']::text[],
      'strength', 'beginner', 'static', 'compound', 'kettlebell', '{obliques}', '{forearms,abs}', 'weight_reps',
      array[
        'Pass a kettlebell round the waist from hand to hand.',
        'Stand still in the hips and let the grip do the work.',
        'Circle both ways for equal counts.'
      ]),
    ('kettlebell-bottoms-up-press', 'Kettlebell Bottoms-Up Press',
      array['bottoms-up press', 'KB bottoms up press']::text[],
      'strength', 'advanced', 'push', 'compound', 'kettlebell', '{front_delts,rotator_cuff}', '{forearms,triceps}', 'weight_reps',
      array[
        'Balance the bell upside down over a crushing grip.',
        'Press slowly with the forearm vertical.',
        'Drop the attempt rather than chase a tilting bell.'
      ]),
    ('kettlebell-clean', 'Kettlebell Clean',
      array['KB clean', 'one-arm kettlebell clean', 'Clean (Kettlebell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings}', '{traps,biceps,forearms,abs}', 'weight_reps',
      array[
        'Hike the bell back, then extend the hips with your elbow close to your ribs.',
        'Guide it up like a zip and slip your hand through the handle.',
        'Catch it softly in the rack, without letting it bang the forearm.'
      ]),
    ('kettlebell-clean-and-jerk', 'Kettlebell Clean and Jerk',
      array['KB clean and jerk', 'kettlebell long cycle', 'long cycle', 'Clean and Jerk (Kettlebell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'kettlebell', '{quads,glutes,front_delts}', '{hamstrings,triceps,side_delts,abs}', 'weight_reps',
      array[
        'Clean one or two bells into the rack and settle your elbows on your hips.',
        'Dip, drive, then dip again under the bells to catch them on locked arms.',
        'Stand to fixation, drop to the rack and swing into the next clean.'
      ]),
    ('kettlebell-clean-and-press', 'Kettlebell Clean and Press',
      array['KB clean and press', 'kettlebell clean & press', 'Clean and Press (Kettlebell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'kettlebell', '{front_delts,glutes}', '{hamstrings,triceps,side_delts,abs}', 'weight_reps',
      array[
        'Clean the bell to the rack with a hip snap.',
        'Pause, brace, and press it overhead with a vertical forearm.',
        'Lower to the rack before dropping into the next backswing.'
      ]),
    ('kettlebell-curl', 'Kettlebell Curl',
      array['KB curl', 'Curl (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'kettlebell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Hold the bell by the handle with the ball hanging below the wrist.',
        'Curl to the shoulder with a firm, straight wrist.',
        'Let it down without a bounce.'
      ]),
    ('kettlebell-deadlift', 'Kettlebell Deadlift',
      array['KB deadlift', 'Deadlift (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings}', '{quads,lower_back,forearms}', 'weight_reps',
      array[
        'Stand with the bell between your ankles and push your hips back to reach it.',
        'Squeeze the handle, brace and stand up tall.',
        'Return the bell to the same spot with a flat back.'
      ]),
    ('kettlebell-farmers-walk', 'Kettlebell Farmers Walk',
      array['KB farmers walk', 'kettlebell farmers carry', 'Farmers Walk (Kettlebell)']::text[],
      'strength', 'beginner', 'static', 'compound', 'kettlebell', '{forearms,traps}', '{abs,glutes}', 'weight_distance',
      array[
        'Lift a bell in each hand with a hinge.',
        'Walk tall with quick, short steps.',
        'Set them down before the fingers open.'
      ]),
    ('kettlebell-figure-eight', 'Kettlebell Figure Eight',
      array['figure 8', 'KB figure 8']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{obliques,forearms}', '{glutes,abs}', 'weight_reps',
      array[
        'Stand in a half squat with a flat back.',
        'Hand the bell through the legs in an eight.',
        'Keep the chest up and the pace even.'
      ]),
    ('kettlebell-front-squat', 'Kettlebell Front Squat',
      array['KB front squat', 'double kettlebell front squat', 'Front Squat (Kettlebell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'kettlebell', '{quads,glutes}', '{abs,upper_back,adductors}', 'weight_reps',
      array[
        'Clean two bells into the rack with fists together and elbows tucked.',
        'Squat below parallel, keeping your forearms vertical.',
        'Exhale sharply as you drive up through the middle of your feet.'
      ]),
    ('kettlebell-goblet-squat', 'Kettlebell Goblet Squat',
      array['KB goblet squat', 'Goblet Squat (Kettlebell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'kettlebell', '{quads,glutes}', '{adductors,abs,upper_back}', 'weight_reps',
      array[
        'Hold the kettlebell by its horns close to your chest.',
        'Squat deep with your elbows between your knees and heels flat.',
        'Stand up without letting the bell pull you forward.'
      ]),
    ('kettlebell-gorilla-row', 'Kettlebell Gorilla Row',
      array['gorilla row', 'KB gorilla row', 'Gorilla Row (Kettlebell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{lats,upper_back}', '{biceps,glutes,abs}', 'weight_reps',
      array[
        'Straddle two bells in a deep hinge.',
        'Row one to the hip while leaning weight onto the other.',
        'Change sides without lifting the chest.'
      ]),
    ('kettlebell-halo', 'Kettlebell Halo',
      array['halo', 'KB halo', 'around the head', 'Halo (Kettlebell)']::text[],
      'strength', 'beginner', null, 'compound', 'kettlebell', '{front_delts,side_delts}', '{rotator_cuff,triceps,abs,upper_back}', 'weight_reps',
      array[
        'Hold a light bell upside down by the horns at your chest.',
        'Circle it closely around your head and back to the start.',
        'Alternate direction each rep without moving your ribs or head.'
      ]),
    ('kettlebell-high-pull', 'Kettlebell High Pull',
      array['KB high pull', 'High Pull (Kettlebell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{traps,glutes}', '{side_delts,hamstrings,upper_back}', 'weight_reps',
      array[
        'Swing the bell and bend the elbow as it floats.',
        'Pull the handle back beside the face, elbow high.',
        'Push it away again into the next backswing.'
      ]),
    ('kettlebell-lunge', 'Kettlebell Lunge',
      array['KB lunge', 'Lunge (Kettlebell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'kettlebell', '{quads,glutes}', '{hamstrings,abs}', 'weight_reps',
      array[
        'Hold the bell at the chest or by the side and stride forward.',
        'Sink until both knees are near right angles.',
        'Step back and change legs.'
      ]),
    ('kettlebell-one-arm-swing', 'Kettlebell One-Arm Swing',
      array['one-arm kettlebell swing', 'single-arm swing', 'single arm KB swing', 'one-hand swing']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings}', '{lower_back,obliques,forearms}', 'weight_reps',
      array[
        'Grip the bell with one hand and hike it back high between your thighs.',
        'Drive the hips through and let the bell rise to chest height.',
        'Pack your shoulder and resist being twisted by the weight.'
      ]),
    ('kettlebell-overhead-press', 'Kettlebell Overhead Press',
      array['kettlebell press', 'KB press', 'kettlebell shoulder press', 'kettlebell military press', 'Overhead Press (Kettlebell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'kettlebell', '{front_delts}', '{side_delts,triceps,obliques}', 'weight_reps',
      array[
        'Rack the bell at your shoulder with a straight wrist.',
        'Tighten glutes and abs, then press in a slight arc to straight overhead.',
        'Actively pull the bell back down to the rack.'
      ]),
    ('kettlebell-push-press', 'Kettlebell Push Press',
      array['KB push press', 'Push Press (Kettlebell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'kettlebell', '{front_delts,quads}', '{triceps,glutes}', 'weight_reps',
      array[
        'From the rack dip shallowly with heels down.',
        'Use the legs to launch the bell past the head.',
        'Lower it to the rack and bend the knees to soften it.'
      ]),
    ('kettlebell-rack-carry', 'Kettlebell Rack Carry',
      array['front rack carry', 'KB rack walk']::text[],
      'strength', 'intermediate', 'static', 'compound', 'kettlebell', '{abs,upper_back}', '{biceps,glutes}', 'weight_distance',
      array[
        'Clean the bells to the chest and rest the fists together.',
        'Walk without leaning back from the load.',
        'Breathe behind the brace.'
      ]),
    ('kettlebell-romanian-deadlift', 'Kettlebell Romanian Deadlift',
      array['KB RDL', 'kettlebell RDL', 'Romanian Deadlift (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{hamstrings,glutes}', '{lower_back,forearms}', 'weight_reps',
      array[
        'Hold one or two bells in front of the thighs.',
        'Push the hips behind you until the shins stay upright and the hamstrings pull.',
        'Squeeze the glutes to return.'
      ]),
    ('kettlebell-row', 'Kettlebell Row',
      array['KB row', 'one-arm kettlebell row', 'Bent Over Row (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{lats,upper_back}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Take a staggered stance and hinge, resting one forearm on the front thigh.',
        'Pull the bell from arm''s length to your hip pocket.',
        'Lower with control and stop your shoulder from dropping open.'
      ]),
    ('kettlebell-single-leg-romanian-deadlift', 'Kettlebell Single-Leg Romanian Deadlift',
      array['KB single-leg RDL', 'single-leg kettlebell deadlift', 'Single Leg Romanian Deadlift (Kettlebell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{hamstrings,glutes}', '{abductors,lower_back}', 'weight_reps',
      array[
        'Stand on one leg with the bell in the opposite hand.',
        'Tip forward until it passes the knee, back leg long.',
        'Come up without letting the hip open.'
      ]),
    ('kettlebell-snatch', 'Kettlebell Snatch',
      array['KB snatch', 'one-arm kettlebell snatch', 'Snatch (Kettlebell)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings,side_delts}', '{lower_back,traps,forearms,triceps}', 'weight_reps',
      array[
        'Swing the bell back with one hand and snap the hips forward.',
        'Keep it close, then punch your hand through as it reaches head height.',
        'Lock out overhead, then let the bell fall close to your body for the next rep.'
      ]),
    ('kettlebell-suitcase-carry', 'Kettlebell Suitcase Carry',
      array['suitcase carry', 'suitcase walk', 'Suitcase Carry (Kettlebell)']::text[],
      'strength', 'beginner', 'static', 'compound', 'kettlebell', '{obliques,forearms}', '{traps,abs,glutes}', 'weight_distance',
      array[
        'Pick up one heavy bell and stand perfectly level.',
        'Walk with short, even steps and do not lean away from the weight.',
        'Turn round, change hands and cover the same distance.'
      ]),
    ('kettlebell-sumo-deadlift', 'Kettlebell Sumo Deadlift',
      array['KB sumo deadlift', 'Sumo Deadlift (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{glutes,adductors}', '{hamstrings,quads,lower_back}', 'weight_reps',
      array[
        'Place the bell on the line of the ankles in a wide stance.',
        'Hinge and bend to the handle with straight arms.',
        'Drive up and lock the hips.'
      ]),
    ('kettlebell-sumo-high-pull', 'Kettlebell Sumo High Pull',
      array['KB sumo deadlift high pull', 'Sumo Deadlift High Pull (Kettlebell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'kettlebell', '{glutes,traps}', '{side_delts,quads,adductors}', 'weight_reps',
      array[
        'Deadlift the bell from a wide stance with speed.',
        'As the hips open, lift the elbows and bring it under the chin.',
        'Return in two clear steps.'
      ]),
    ('kettlebell-sumo-squat', 'Kettlebell Sumo Squat',
      array['KB sumo squat', 'Sumo Squat (Kettlebell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'kettlebell', '{glutes,adductors}', '{quads}', 'weight_reps',
      array[
        'Let the bell hang from both hands between wide feet.',
        'Squat until it nearly touches the floor, back upright.',
        'Stand and squeeze the legs together.'
      ]),
    ('kettlebell-swing', 'Kettlebell Swing',
      array['KB swing', 'russian swing', 'russian kettlebell swing', 'two-handed kettlebell swing', 'Swing (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings}', '{lower_back,abs,forearms}', 'weight_reps',
      array[
        'Stand an arm''s length behind the bell, hinge and hike it back between your thighs.',
        'Snap your hips forward so the bell floats up to chest height.',
        'Let it fall and hinge late; your arms only guide the bell.'
      ]),
    ('kettlebell-thruster', 'Kettlebell Thruster',
      array['KB thruster', 'Thruster (Kettlebell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'kettlebell', '{quads,front_delts}', '{glutes,triceps,abs}', 'weight_reps',
      array[
        'Rack one or two bells at the collarbones.',
        'Squat, then use the rise to push them overhead.',
        'Catch them back in the rack as you sink.'
      ]),
    ('kettlebell-windmill', 'Kettlebell Windmill',
      array['windmill', 'KB windmill']::text[],
      'strength', 'advanced', 'static', 'compound', 'kettlebell', '{obliques,glutes}', '{front_delts,hamstrings,rotator_cuff}', 'weight_reps',
      array[
        'Lock a bell overhead and turn both feet away from it.',
        'Push the hip out and slide the free hand down the leg.',
        'Watch the bell and stand up the same way.'
      ]),
    ('kipping-pull-up', 'Kipping Pull-Up',
      array['kipping pull-ups', 'kip pull-up']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{lats}', '{upper_back,biceps,abs}', 'reps',
      array[
        'Swing between an arch and a hollow under the bar.',
        'Turn the swing into a pull as the hips rise.',
        'Push away at the top to start the next.'
      ]),
    ('knee-push-up', 'Knee Push-Up',
      array['kneeling push-up', 'modified push-up', 'Push Up on Knees', 'kneeling press-up']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{chest}', '{triceps,front_delts}', 'reps',
      array[
        'Kneel with the hands under the shoulders and the body straight from knees to head.',
        'Lower the chest between the hands while the hips stay in line.',
        'Push back up and lock the elbows before the next rep.'
      ]),
    ('kneeling-hip-flexor-stretch', 'Kneeling Hip Flexor Stretch',
      array['hip flexor stretch', 'half-kneeling hip flexor stretch', 'low lunge stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{hip_flexors}', '{quads}', 'duration',
      array[
        'Kneel on one knee with the other foot in front.',
        'Tuck the pelvis and shift gently forward.',
        'Reach the arm on the kneeling side up for more stretch.'
      ]),
    ('knees-to-elbows', 'Knees to Elbows',
      array['K2E', 'hanging knees to elbows']::text[],
      'strength', 'intermediate', null, 'compound', 'bodyweight', '{abs}', '{hip_flexors,lats}', 'reps',
      array[
        'Hang with active shoulders.',
        'Tuck and roll the pelvis until the knees touch the elbows.',
        'Unroll slowly without a swing.'
      ]),
    ('kroc-row', 'Kroc Row',
      array['kroc rows']::text[],
      'strength', 'advanced', 'pull', 'compound', 'dumbbell', '{lats,upper_back}', '{traps,forearms,biceps}', 'weight_reps',
      array[
        'Brace a hand on a rack and row one heavy dumbbell for many repetitions.',
        'A little body drive is allowed, a twisting spine is not.',
        'Stretch the shoulder forward at the bottom.'
      ]),
    ('l-sit', 'L-Sit',
      array['L-sit hold', 'L hold', 'parallette L-sit']::text[],
      'strength', 'advanced', 'static', 'compound', 'bodyweight', '{abs,hip_flexors}', '{triceps,quads}', 'duration',
      array[
        'Push down on parallettes or the floor with locked elbows.',
        'Lift straight legs until they are level.',
        'Hold with the shoulders pressed down and the toes pointed.'
      ]),
    ('landmine-chest-press', 'Landmine Chest Press',
      array['landmine squeeze press', 'two-hand landmine press']::text[],
      'strength', 'beginner', 'push', 'compound', 'landmine', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Press the palms together round the sleeve at the breastbone.',
        'Push it up and away.',
        'Lower to the chest without losing the squeeze.'
      ]),
    ('landmine-deadlift', 'Landmine Deadlift',
      array['Deadlift (Landmine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'landmine', '{glutes,quads}', '{hamstrings,lower_back}', 'weight_reps',
      array[
        'Squat to the loaded end with the feet wide.',
        'Lift it by standing up.',
        'Return along the same curve.'
      ]),
    ('landmine-press', 'Landmine Press',
      array['single arm landmine press', 'Shoulder Press (Landmine)', 'half kneeling landmine press', 'angled barbell press', 'Single Arm Landmine Press (Barbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'landmine', '{front_delts,chest}', '{triceps,abs,obliques}', 'weight_reps',
      array[
        'Hold the bar end at the shoulder in one hand, standing or half kneeling.',
        'Press up and forward along the bar''s arc.',
        'Reach at the top and keep the ribs from flaring.'
      ]),
    ('landmine-reverse-lunge', 'Landmine Reverse Lunge',
      array['Reverse Lunge (Landmine)', 'landmine lunge']::text[],
      'strength', 'beginner', 'push', 'compound', 'landmine', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Hold the bar end in front of the chest or one shoulder.',
        'Step back and drop the rear knee.',
        'Drive forward through the front leg to stand.'
      ]),
    ('landmine-romanian-deadlift', 'Landmine Romanian Deadlift',
      array['landmine RDL', 'Romanian Deadlift (Landmine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'landmine', '{hamstrings,glutes}', '{lower_back}', 'weight_reps',
      array[
        'Straddle or face the sleeve and hold it with both hands.',
        'Hinge along its arc.',
        'Stand and close the hips.'
      ]),
    ('landmine-rotation', 'Landmine Rotation',
      array['landmine twist', 'landmine 180', 'landmine 180s', 'Twist (Landmine)', 'landmine rainbow']::text[],
      'strength', 'intermediate', null, 'compound', 'landmine', '{obliques,abs}', '{front_delts,glutes}', 'weight_reps',
      array[
        'Hold the bar end in both hands at arm''s length before the face.',
        'Sweep it in an arc toward one hip, pivoting the back foot.',
        'Brake it, then swing to the other side with straight arms.'
      ]),
    ('landmine-squat', 'Landmine Squat',
      array['landmine goblet squat', 'Squat (Landmine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'landmine', '{quads,glutes}', '{adductors,abs}', 'weight_reps',
      array[
        'Cup the end of the bar at the chest with both hands.',
        'Squat between the knees, leaning very slightly into the bar.',
        'Stand up tall without pushing the bar away.'
      ]),
    ('landmine-thruster', 'Landmine Thruster',
      array['landmine squat and press', 'Thruster (Landmine)', 'landmine squat press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'landmine', '{quads,front_delts}', '{glutes,triceps,abs}', 'weight_reps',
      array[
        'Hold the end of the bar at the chest in a squat.',
        'Stand and let the drive carry into a press.',
        'Bring it back to the chest as you sit.'
      ]),
    ('larsen-press', 'Larsen Press',
      array['larsen bench press', 'legs up bench press', 'feet up bench press', 'Larsen Press (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts,abs}', 'weight_reps',
      array[
        'Set up on the bench, then straighten the legs and hold the feet off the floor.',
        'Lower the bar under control, keeping shoulder blades back.',
        'Press evenly, steadying the body without leg drive.'
      ]),
    ('lat-pulldown', 'Lat Pulldown',
      array['pulldown', 'cable pulldown', 'lat pulldowns', 'wide-grip lat pulldown', 'LPD', 'Lat Pulldown (Cable)', 'Latzug (Kabel)', 'Latzug', 'Latziehen', 'Jalón al Pecho (Cable)', 'Tirage Poitrine (Poulie)', 'Lat Pulldown (Cavo)', 'Puxada Alta (Cabo)', 'Puxada Alta na Polia (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats}', '{biceps,upper_back,rear_delts}', 'weight_reps',
      array[
        'Fix your thighs under the pads and take the bar a little wider than shoulder-width.',
        'Pull the bar to your upper chest with the elbows pointing down.',
        'Let the bar rise until your arms are straight; do not rock back.'
      ]),
    ('lat-stretch', 'Lat Stretch',
      array['kneeling lat stretch', 'bench lat stretch']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{lats}', '{triceps,chest}', 'duration',
      array[
        'Kneel before a bench with elbows on it.',
        'Sink the chest below the arms.',
        'Draw the hips back for more.'
      ]),
    ('lateral-box-jump', 'Lateral Box Jump',
      array['side box jump']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'other', '{quads,glutes}', '{calves,abductors}', 'reps',
      array[
        'Stand beside a low box.',
        'Jump sideways onto it with both feet.',
        'Step down on the same side and change after the set.'
      ]),
    ('lateral-squat', 'Lateral Squat',
      array['side squat', 'side-to-side squat']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{quads,adductors}', '{glutes}', 'reps',
      array[
        'Stand with feet twice shoulder width.',
        'Shift onto one leg and sit, the other straight.',
        'Glide across to the other side.'
      ]),
    ('leg-extension', 'Leg Extension',
      array['Leg Extension (Machine)', 'quad extension', 'knee extension', 'leg ext', 'Beinstrecken', 'Beinstrecker', 'Extensión de Pierna', 'Extensión de Pierna (Máquina)', 'Extension Jambes', 'Leg Extension (Macchina)', 'Cadeira Extensora (Máquina)', 'Cadeira Extensora']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{quads}', '{}', 'weight_reps',
      array[
        'Line your knees up with the pivot and set the roller just above your feet.',
        'Extend until your legs are straight and squeeze your thighs.',
        'Lower slowly and hold the handles so your hips stay down.'
      ]),
    ('leg-press', 'Leg Press',
      array['Leg Press (Machine)', '45 degree leg press', 'sled leg press', 'leg presses', 'Beinpresse', 'Press de Piernas', 'Presse à Cuisses', 'Leg Press (Macchina)', 'Leg Press 45º (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Sit deep in the seat with your feet shoulder-width in the middle of the plate.',
        'Release the safeties and lower until your knees reach about 90° or more.',
        'Press through your whole foot; stop before your hips curl off the pad.'
      ]),
    ('leg-press-calf-raise', 'Leg Press Calf Raise',
      array['calf press on leg press', 'calf press', 'leg press calf press', 'toe press', 'Calf Press (Machine)', 'Press de Pantorrilla (Máquina)', 'Calf Press (Macchina)', 'Panturrilha no Leg Press 45º']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Sit in the leg press with only the balls of your feet on the plate''s lower edge.',
        'With nearly straight legs and safeties in, let your toes come towards you.',
        'Point your feet to push the sled away, moving only the ankles.'
      ]),
    ('leg-raise', 'Leg Raise',
      array['lying leg raise', 'lying leg raises', 'floor leg raise', 'leg lifts', 'flat leg raise', 'Liegendes Beinheben', 'Levantamiento de Piernas Tumbado', 'Relevé de Jambes Allongé', 'Leg Raise Sdraiato', 'Elevação De Pernas (Deitado)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie flat with the hands beside or under the hips.',
        'Raise straight legs to vertical.',
        'Lower until the back is about to lift off the floor, then reverse.'
      ]),
    ('log-clean-and-press', 'Log Clean and Press',
      array['log press', 'log C&P', 'strongman log press', 'Log Press (Strongman)']::text[],
      'strongman', 'advanced', 'push', 'compound', 'other', '{front_delts,triceps}', '{quads,glutes,upper_back,side_delts,abs}', 'weight_reps',
      array[
        'Pull the log to your lap, then roll it up to the chest.',
        'Lean back slightly, elbows up, and take a breath.',
        'Dip and drive or press to a locked-out head-through finish.'
      ]),
    ('low-bar-back-squat', 'Low-Bar Back Squat',
      array['low bar squat', 'LBBS', 'powerlifting squat', 'Low Bar Squat (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,lower_back,abs}', 'weight_reps',
      array[
        'Rest the bar across the rear delts below the spine of the shoulder blades, wrists firm.',
        'Push the hips back and lean forward enough to keep the bar over mid-foot.',
        'Reach depth, then lead upward with hips and shoulders at the same speed.'
      ]),
    ('low-to-high-cable-fly', 'Low-to-High Cable Fly',
      array['low to high cable crossover', 'low cable fly', 'Low Cable Fly Crossover', 'cable fly low to high', 'Tiefe Cable crossovers', 'Écartés Poulie Basse']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Start with the pulleys at the bottom and your palms facing forward.',
        'Scoop your hands up and together to chin height.',
        'Lower until your hands are beside your hips without losing tension.'
      ]),
    ('lying-knee-raise', 'Lying Knee Raise',
      array['flat knee raise', 'lying knee tuck', 'bench knee raise']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie on a bench or the floor and hold on behind the head.',
        'Bring the bent knees over the chest.',
        'Lower the feet until the back wants to arch.'
      ]),
    ('lying-leg-curl', 'Lying Leg Curl',
      array['prone leg curl', 'lying hamstring curl', 'leg curl', 'hamstring curl', 'Lying Leg Curl (Machine)', 'Liegendes Beinbeugen (Maschine)', 'Beinbeuger liegend', 'Curl de Piernas Acostado (Máquina)', 'Leg Curl Allongé (Machine)', 'Leg Curl Sdraiato (Macchina)', 'Mesa Flexora (Máquina)', 'Mesa Flexora']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Lie face down with your knees just off the pad edge and the roller above your heels.',
        'Curl your heels towards your glutes, pressing your hips into the bench.',
        'Straighten your legs over about three seconds.'
      ]),
    ('lying-neck-curl', 'Lying Neck Curl',
      array['neck curl', 'bodyweight neck curl', 'lying neck flexion']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{neck}', '{}', 'reps',
      array[
        'Lie on a bench with the head past its end.',
        'Tuck the chin and curl it to the chest.',
        'Lower only as far as is comfortable.'
      ]),
    ('lying-neck-extension', 'Lying Neck Extension',
      array['neck extension', 'prone neck extension']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{neck}', '{traps}', 'reps',
      array[
        'Lie prone with the head over the end of a bench.',
        'Raise it until it is in line with the spine.',
        'Move slowly and never bounce.'
      ]),
    ('machine-ab-crunch', 'Machine Ab Crunch',
      array['ab crunch machine', 'Crunch (Machine)', 'abdominal machine', 'seated crunch machine', 'Crunch Corto (Máquina)', 'Abdominal (Máquina)', 'Abdominal Na Máquina']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{abs}', '{obliques}', 'weight_reps',
      array[
        'Sit down, hook your feet and take the handles or place your arms on the pads.',
        'Curl your ribs down towards your pelvis as you exhale.',
        'Uncurl slowly and let the abs do the work, not your arms.'
      ]),
    ('machine-back-extension', 'Machine Back Extension',
      array['seated back extension machine', 'lower back machine', 'Back Extension (Machine)', 'Extension Dos (Machine)', 'Extensão Lombar Maquina']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{lower_back}', '{glutes,hamstrings}', 'weight_reps',
      array[
        'Sit with the roller across your upper back and your hips deep in the seat.',
        'Push back against the roller until you lean slightly behind vertical.',
        'Come forward slowly while your feet press into the plate.'
      ]),
    ('machine-bicep-curl', 'Machine Bicep Curl',
      array['Bicep Curl (Machine)', 'biceps curl machine', 'machine curl', 'Curl de Bíceps (Máquina)', 'Curl Biceps (Machine)', 'Rosca Direta (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Align your elbows with the pivot and hold the grips with palms up.',
        'Curl until your hands approach your shoulders.',
        'Extend slowly to almost straight arms.'
      ]),
    ('machine-calf-extension', 'Machine Calf Extension',
      array['calf extension', 'Calf Extension (Machine)', 'rotary calf', 'Extensión de Pantorrilla (Máquina)', 'Extensão de Panturrilha (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Sit with straight legs and the balls of the feet on the plate.',
        'Point the toes against it as far as they go.',
        'Let them come back until the calves are long.'
      ]),
    ('machine-chest-press', 'Machine Chest Press',
      array['chest press', 'seated chest press', 'Chest Press (Machine)', 'Brustpresse (Maschine)', 'Press de Pecho (Máquina)', 'Chest Press (Macchina)', 'Supino Sentado (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Set the seat so the handles line up with the middle of your chest.',
        'Press forward until your arms are almost straight, shoulder blades on the pad.',
        'Return until you feel a stretch, without letting the stack touch down.'
      ]),
    ('machine-decline-chest-press', 'Machine Decline Chest Press',
      array['decline chest press', 'Decline Chest Press (Machine)', 'Decline Bench Press (Machine)', 'Supino Declinado (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Adjust the seat so the handles start beside the lower ribs.',
        'Press forward and down until the arms are long.',
        'Return without letting the stack rest.'
      ]),
    ('machine-dip', 'Machine Dip',
      array['Seated Dip (Machine)', 'dip machine', 'triceps dip machine', 'Máquina para Fondos Sentado', 'Machine Dips Assis', 'Máquina De Fundos Sentado']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Sit upright, fasten the belt if there is one and hold the handles by your sides.',
        'Press down until your elbows are straight.',
        'Let the handles rise only as far as your shoulders stay comfortable.'
      ]),
    ('machine-glute-kickback', 'Machine Glute Kickback',
      array['Glute Kickback (Machine)', 'glute machine', 'rear kick machine']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Lean your torso on the pad and put one foot on the plate behind you.',
        'Push back and up until your hip is extended, without arching your back.',
        'Bring the knee forward slowly and repeat before you change legs.'
      ]),
    ('machine-high-row', 'Machine High Row',
      array['high row', 'hammer strength high row', 'iso-lateral high row', 'Iso-Lateral High Row (Machine)', 'Remo Alto Iso-Lateral']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{upper_back,rear_delts,biceps}', 'weight_reps',
      array[
        'Fix your thighs under the pads and grip the high handles.',
        'Pull down and back, driving your elbows to your lower ribs.',
        'Resist on the way up until your lats are stretched.'
      ]),
    ('machine-hip-abduction', 'Machine Hip Abduction',
      array['hip abduction machine', 'hip abductor', 'abductor machine', 'outer thigh machine', 'hip abduction', 'Hip Abductor (Machine)', 'Abducción de Caderas', 'Abducción de Caderas (Máquina)', 'Abduction Hanche', 'Abduzione Anche (Macchina)', 'Cadeira Abdutora (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{abductors}', '{glutes}', 'weight_reps',
      array[
        'Sit back with the pads against the outside of your knees.',
        'Push your legs apart as far as you can and hold for a second.',
        'Close slowly; lean forward if you want more glute work.'
      ]),
    ('machine-hip-adduction', 'Machine Hip Adduction',
      array['hip adduction machine', 'hip adductor', 'adductor', 'adductor machine', 'inner thigh machine', 'hip adduction', 'Hip Adductor (Machine)', 'Hüftadduktion', 'Aducción de Caderas', 'Aducción de Caderas (Máquina)', 'Adduction Hanche', 'Adduzione Anche (Macchina)', 'Cadeira Adutora (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{adductors}', '{}', 'weight_reps',
      array[
        'Set a comfortable start width with the pads inside your knees.',
        'Squeeze your thighs together until the pads touch.',
        'Open again slowly into the stretch.'
      ]),
    ('machine-hip-extension', 'Machine Hip Extension',
      array['multi hip machine', 'standing hip extension machine', 'Hip Extension (Machine)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Stand at the multi-hip with the roller behind the knee.',
        'Press the thigh back as far as the back stays still.',
        'Return without letting the stack drop.'
      ]),
    ('machine-hip-thrust', 'Machine Hip Thrust',
      array['Hip Thrust (Machine)', 'glute drive', 'glute bridge machine', 'Hip Thrust (Maschine)', 'Impulso de Cadera (Máquina)', 'Elevação de Quadril (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{glutes}', '{hamstrings,quads}', 'weight_reps',
      array[
        'Lie back on the pad, buckle the belt over your hips and plant your feet.',
        'Lift the stop off, lower your hips, then thrust up to full extension.',
        'Hold the top with your ribs down and shins vertical.'
      ]),
    ('machine-incline-chest-press', 'Machine Incline Chest Press',
      array['incline chest press', 'Incline Chest Press (Machine)', 'incline machine press', 'Press de Pecho Inclinado (Máquina)', 'Supino Inclinado Na Máquina']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Adjust the seat so your hands start level with your upper chest.',
        'Push up and away along the machine''s path to near lockout.',
        'Keep your shoulders down and let the handles come back slowly.'
      ]),
    ('machine-lat-pulldown', 'Machine Lat Pulldown',
      array['Lat Pulldown (Machine)', 'vertical traction machine', 'Jalón al Pecho (Máquina)', 'Tirage Poitrine (Machine)', 'Puxada Alta (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{biceps,upper_back,rear_delts}', 'weight_reps',
      array[
        'Lock your knees under the rollers and grasp the machine''s handles.',
        'Pull down until your hands pass your chin, chest lifted.',
        'Let the arms rise fully so the shoulder blades move up.'
      ]),
    ('machine-lateral-raise', 'Machine Lateral Raise',
      array['Lateral Raise (Machine)', 'side raise machine', 'machine side lateral raise', 'Elevacion Laterales (Máquina)', 'Elevação Lateral (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Sit down and line your shoulders up with the pivots, arms against the pads.',
        'Push the pads outward with your elbows to shoulder height.',
        'Lower slowly so tension stays on the side delts.'
      ]),
    ('machine-lunge', 'Machine Lunge',
      array['Lunge (Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Place one foot forward under the lever''s path, hands on the grips.',
        'Lower the back knee beneath the hip.',
        'Press through the front heel to rise.'
      ]),
    ('machine-neck-extension', 'Machine Neck Extension',
      array['Neck Extension (Machine)', '4-way neck machine']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'machine', '{neck}', '{traps}', 'weight_reps',
      array[
        'Sit tall with the pad against the back of your head and a light load.',
        'Push your head back through a pain-free range.',
        'Return slowly to looking slightly down.'
      ]),
    ('machine-preacher-curl', 'Machine Preacher Curl',
      array['Preacher Curl (Machine)', 'Curl Predicador (Máquina)', 'Curl Pupitre (Machine)', 'Rosca Scott (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Adjust the seat so your armpits rest at the top of the pad.',
        'Curl the handle without lifting your elbows off the pad.',
        'Take two to three seconds on the way down.'
      ]),
    ('machine-pullover', 'Machine Pullover',
      array['Pullover (Machine)', 'nautilus pullover', 'lat pullover machine']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{lats}', '{chest,triceps}', 'weight_reps',
      array[
        'Strap in and place your elbows on the pads or hands on the bar overhead.',
        'Drive your elbows down in an arc until the bar nears your waist.',
        'Return to a full overhead stretch at a slow pace.'
      ]),
    ('machine-rear-delt-row', 'Machine Rear Delt Row',
      array['high elbow machine row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{rear_delts,upper_back}', '{traps,biceps}', 'weight_reps',
      array[
        'Set the seat low so that the wide handles are at shoulder height.',
        'Row with elbows level with the shoulders.',
        'Squeeze between the shoulder blades.'
      ]),
    ('machine-reverse-hyperextension', 'Machine Reverse Hyperextension',
      array['reverse hyper machine', 'reverse hyper', 'reverse hypers', 'Reverse Hyperextension (Machine)', 'Reverse Hyperextension', 'Ipertensione Inversa', 'Hiperextensão Reversa']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'machine', '{glutes,hamstrings}', '{lower_back}', 'weight_reps',
      array[
        'Lie face down with your hips on the pad''s edge and your ankles in the strap.',
        'Raise your legs behind you until they are level with your torso.',
        'Let them swing down under control and avoid over-arching.'
      ]),
    ('machine-row', 'Machine Row',
      array['seated machine row', 'row machine', 'chest-supported machine row', 'Seated Row (Machine)', 'Remo Sentado (Máquina)', 'Rowing Assis (Machine)', 'Rematore Seduto (Macchina)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Set the chest pad so you can just reach the handles with straight arms.',
        'Row back with your elbows and squeeze the shoulder blades.',
        'Let your shoulders glide forward before the next pull.'
      ]),
    ('machine-shoulder-press', 'Machine Shoulder Press',
      array['Shoulder Press (Machine)', 'seated machine press', 'machine overhead press', 'Seated Shoulder Press (Machine)', 'Schulterpresse sitzend (Maschine)', 'Press de Hombros Sentado (Máquina)', 'Presse Épaules Assis (Machine)', 'Lento in Avanti Seduto (Macchina)', 'Prensa De Ombros (Sentada) (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Raise or lower the seat until the grips sit at about ear height.',
        'Press up without shrugging or arching away from the backrest.',
        'Lower until your hands are just above your shoulders.'
      ]),
    ('machine-shrug', 'Machine Shrug',
      array['Shrug (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{traps}', '{forearms}', 'weight_reps',
      array[
        'Grip the handles of the machine with straight arms.',
        'Raise the shoulders in a line to the ears.',
        'Lower slowly to a full hang.'
      ]),
    ('machine-single-arm-row', 'Machine Single-Arm Row',
      array['one-arm machine row', 'single-arm iso row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats,upper_back}', '{biceps,rear_delts}', 'weight_reps',
      array[
        'Press the chest to the pad and take one handle.',
        'Drive the elbow past the ribs.',
        'Let the shoulder reach without turning the trunk.'
      ]),
    ('machine-single-leg-calf-raise', 'Machine Single-Leg Calf Raise',
      array['Single Leg Standing Calf Raise (Machine)', 'Elevação Unilateral de Panturrilha em Pé (Máquina)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Take the shoulder pads on one leg, ball of the foot on the step.',
        'Lower the heel for two counts.',
        'Rise over the big toe and hold.'
      ]),
    ('machine-squat', 'Machine Squat',
      array['Squat (Machine)', 'lever squat', 'Sentadilla (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Step under the pads with the feet a little forward.',
        'Release the catch and sink to level thighs.',
        'Push the platform away with the whole foot.'
      ]),
    ('machine-t-bar-row', 'Machine T-Bar Row',
      array['chest-supported T-bar row', 'lying T-bar row', 'T Bar Row (Machine)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'machine', '{upper_back,lats}', '{rear_delts,biceps,traps}', 'weight_reps',
      array[
        'Lie on the angled pad with your feet on the platform and unrack the handles.',
        'Pull the weight to your chest, elbows out about 45°.',
        'Lower until the arms are straight without lifting off the pad.'
      ]),
    ('machine-tibialis-raise', 'Machine Tibialis Raise',
      array['tibialis machine', 'tib raise machine', 'Tibialis Raise (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Hook the toes under the padded bar with heels on the plate.',
        'Pull the feet towards the shins.',
        'Lower until the ankles are long.'
      ]),
    ('machine-torso-rotation', 'Machine Torso Rotation',
      array['Torso Rotation (Machine)', 'rotary torso', 'torso twist machine', 'torso rotation']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{obliques}', '{abs}', 'weight_reps',
      array[
        'Set the start angle, kneel or sit and brace your chest on the pads.',
        'Rotate through your trunk to the other side at an even tempo.',
        'Return without a jerk and train both directions equally.'
      ]),
    ('machine-triceps-extension', 'Machine Triceps Extension',
      array['Triceps Extension (Machine)', 'tricep extension machine', 'machine tricep extension', 'Extensión de Tríceps (Máquina)', 'Extension Triceps (Machine)', 'Estensione Tricipiti (Macchina)', 'Extensão de Tríceps (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{triceps}', '{}', 'weight_reps',
      array[
        'Place your upper arms on the pad, elbows in line with the axis.',
        'Press the handles down until your arms are straight.',
        'Return until you feel a stretch at the back of the arm.'
      ]),
    ('machine-triceps-press', 'Machine Triceps Press',
      array['seated triceps press', 'seated tricep press machine', 'Triceps Press (Machine)', 'Extension Triceps Assis']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Sit against the back pad with the handles by the ribs.',
        'Press down or forward until the elbows are straight.',
        'Let them return until the shoulders just begin to lift.'
      ]),
    ('meadows-row', 'Meadows Row',
      array['landmine meadows row', 'single arm landmine row', 'Meadows Row (Landmine)', 'Meadows Row (Barbell)', 'Remada Meadows (Barra)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'landmine', '{lats,upper_back}', '{rear_delts,biceps,forearms}', 'weight_reps',
      array[
        'Stand side-on to the bar end in a staggered stance, elbow resting on the front knee.',
        'Row the thick sleeve overhand, elbow flaring slightly.',
        'Lower until you feel the lat stretch.'
      ]),
    ('medicine-ball-chest-pass', 'Medicine Ball Chest Pass',
      array['med ball chest pass', 'wall chest pass', 'med ball chest throw']::text[],
      'plyometrics', 'beginner', 'push', 'compound', 'medicine_ball', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Stand or kneel facing a wall with the ball at chest height.',
        'Punch the ball straight into the wall.',
        'Catch it with soft elbows and go again.'
      ]),
    ('medicine-ball-overhead-throw', 'Medicine Ball Overhead Throw',
      array['med ball overhead throw', 'backward med ball throw']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'medicine_ball', '{glutes,front_delts}', '{quads,abs}', 'weight_reps',
      array[
        'Swing the ball between the legs.',
        'Extend and hurl it up and behind you.',
        'Look where it lands before you fetch it.'
      ]),
    ('medicine-ball-rotational-throw', 'Medicine Ball Rotational Throw',
      array['med ball side throw', 'rotational slam', 'med ball side toss', 'scoop toss']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'medicine_ball', '{obliques}', '{abs,glutes,front_delts}', 'weight_reps',
      array[
        'Stand side-on to a wall, holding the ball at the far hip.',
        'Turn hips first, then shoulders, and release into the wall.',
        'Pivot the back foot and repeat before changing sides.'
      ]),
    ('medicine-ball-russian-twist', 'Medicine Ball Russian Twist',
      array['med ball Russian twist', 'Russian Twist (Medicine Ball)']::text[],
      'strength', 'beginner', null, 'isolation', 'medicine_ball', '{obliques}', '{abs}', 'weight_reps',
      array[
        'Sit leaning back with the ball at the stomach.',
        'Touch it down on either side.',
        'Turn the chest with it.'
      ]),
    ('medicine-ball-sit-up', 'Medicine Ball Sit-Up',
      array['med ball sit-up', 'Sit Up (Medicine Ball)']::text[],
      'strength', 'beginner', null, 'compound', 'medicine_ball', '{abs}', '{hip_flexors}', 'weight_reps',
      array[
        'Lie back with the ball over the head.',
        'Throw the arms forward and sit up.',
        'Roll down slowly.'
      ]),
    ('medicine-ball-slam', 'Medicine Ball Slam',
      array['ball slam', 'slam ball', 'med ball slam', 'overhead slam']::text[],
      'plyometrics', 'beginner', 'push', 'compound', 'medicine_ball', '{abs,lats}', '{front_delts,glutes,triceps}', 'weight_reps',
      array[
        'Lift the ball overhead and rise onto the toes.',
        'Throw it hard into the floor in front of you, folding at the hips.',
        'Squat to pick it up; use a ball that does not bounce.'
      ]),
    ('mountain-climber', 'Mountain Climber',
      array['mountain climbers', 'running plank']::text[],
      'plyometrics', 'beginner', 'pull', 'compound', 'bodyweight', '{abs,hip_flexors}', '{front_delts,quads}', 'duration',
      array[
        'Take a high plank with the shoulders over the hands.',
        'Drive the knees to the chest in turns, as if running.',
        'Keep the hips level at every speed.'
      ]),
    ('muscle-clean', 'Muscle Clean',
      array['Muscle Clean (Barbell)', 'barbell muscle clean']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{traps,side_delts}', '{glutes,hamstrings,upper_back}', 'weight_reps',
      array[
        'Pull from the floor and extend fully, without dropping under the bar.',
        'Whip the elbows through and land it on the shoulders with straight knees.',
        'Choose a weight well below your power clean.'
      ]),
    ('muscle-snatch', 'Muscle Snatch',
      array['barbell muscle snatch', 'Muscle Snatch (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{traps,side_delts}', '{front_delts,triceps,glutes,upper_back}', 'weight_reps',
      array[
        'Use a light weight and pull from the floor or hang as in a snatch.',
        'Keep the legs straight after extension and turn the elbows over.',
        'Press to lockout without re-bending the knees.'
      ]),
    ('muscle-up', 'Muscle-Up',
      array['bar muscle-up', 'strict muscle-up', 'weighted muscle-up']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{lats,triceps}', '{chest,biceps,upper_back,abs}', 'weighted_bodyweight',
      array[
        'Grip the bar with the wrists slightly over the top of it.',
        'Pull explosively to the lower chest and roll the shoulders over the bar.',
        'Press out as in a straight bar dip.'
      ]),
    ('neck-stretch', 'Neck Stretch',
      array['upper trap stretch', 'neck side stretch', 'lateral neck stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{neck,traps}', '{}', 'duration',
      array[
        'Sit tall and tip one ear towards the shoulder.',
        'Rest the hand on the head for a light pull.',
        'Let the opposite shoulder stay heavy.'
      ]),
    ('negative-pull-up', 'Negative Pull-Up',
      array['eccentric pull-up', 'pull-up negative', 'lowering pull-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{lats}', '{biceps,upper_back,forearms}', 'reps',
      array[
        'Jump or step up so that the chin is already over the bar.',
        'Lower for three to five seconds, fighting every centimetre.',
        'Step back up instead of pulling.'
      ]),
    ('neutral-grip-pull-up', 'Neutral-Grip Pull-Up',
      array['hammer grip pull-up', 'parallel grip pull-up', 'palms facing pull-up', 'neutral grip chin-up']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{lats}', '{biceps,upper_back,forearms}', 'weighted_bodyweight',
      array[
        'Hold the parallel handles with the palms facing each other.',
        'Drive the elbows down until the hands reach shoulder level.',
        'Return to a dead hang before repeating.'
      ]),
    ('nordic-hamstring-curl', 'Nordic Hamstring Curl',
      array['Nordic curl', 'Nordics', 'Russian leg curl', 'natural hamstring curl', 'Nordic ham curl', 'Nordic Curls Femorali']::text[],
      'strength', 'advanced', 'pull', 'isolation', 'bodyweight', '{hamstrings}', '{glutes,calves}', 'reps',
      array[
        'Kneel on a pad with the heels locked under something solid.',
        'Lean forward with straight hips and slow the fall with the hamstrings.',
        'Catch yourself on the hands and push lightly to come back.'
      ]),
    ('oblique-crunch', 'Oblique Crunch',
      array['side crunch', 'lying oblique crunch']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{obliques}', '{abs}', 'reps',
      array[
        'Lie on your side with knees bent and a hand at the ear.',
        'Lift the top shoulder towards the hip.',
        'Keep the neck long.'
      ]),
    ('one-arm-push-up', 'One-Arm Push-Up',
      array['single arm push-up', 'one handed push-up', 'one-arm press-up']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{chest,triceps}', '{front_delts,abs,obliques}', 'reps',
      array[
        'Spread the feet wide and set one hand under the chest, the other behind the back.',
        'Brace hard and lower with the elbow close to the side.',
        'Press up while the shoulders stay as level as possible.'
      ]),
    ('open-book-stretch', 'Open Book Stretch',
      array['thoracic rotation', 'open books', 'book opener']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{upper_back}', '{chest,obliques}', 'reps',
      array[
        'Lie on your side with knees stacked and arms forward.',
        'Open the top arm until the chest faces up.',
        'Follow the hand with the eyes.'
      ]),
    ('pallof-press', 'Pallof Press',
      array['cable pallof press', 'anti-rotation press', 'paloff press', 'Pallof Press (Cable)', 'Cable Core Palloff Press']::text[],
      'strength', 'beginner', 'static', 'compound', 'cable', '{obliques,abs}', '{front_delts,glutes}', 'weight_reps',
      array[
        'Stand side-on to a chest-high pulley with the handle at your breastbone.',
        'Press it straight out and hold for two seconds without turning.',
        'Bring it back in and do the other side as well.'
      ]),
    ('pause-deadlift', 'Pause Deadlift',
      array['paused deadlift', 'barbell pause deadlift', 'Pause Deadlift (Barbell)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'barbell', '{glutes,hamstrings,lower_back}', '{quads,lats,traps,forearms}', 'weight_reps',
      array[
        'Pull the bar a few centimetres off the floor or to just below the knee.',
        'Freeze there for 1–2 seconds, lats tight and bar against the legs.',
        'Continue to lockout without jerking.'
      ]),
    ('pec-deck', 'Pec Deck',
      array['machine fly', 'machine chest fly', 'pec fly', 'butterfly machine', 'butterfly', 'pec dec', 'Chest Fly (Machine)', 'Butterfly (Pec Deck)', 'Fliegende (Maschine)', 'Aperturas (Máquina)', 'Mariposa (Pec Deck)', 'Écarté (Machine)', 'Croci (Macchina)', 'Farfalla (Pec Deck)', 'Crucifixo (Máquina)', 'Crucifixo no Voador (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Sit with your back flat and the handles or pads at chest height.',
        'Bring your arms together in front of you and squeeze for a second.',
        'Open until the chest stretches, but not past comfortable shoulder range.'
      ]),
    ('pendlay-row', 'Pendlay Row',
      array['barbell pendlay row', 'Pendlay Row (Barbell)', 'dead stop row', 'Remo Pendlay (Barra)', 'Rematore Pendlay (Bilanciere)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{upper_back,lats}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Set the torso parallel to the floor with the bar over mid-foot.',
        'Row explosively to the lower chest without raising the trunk.',
        'Return the plates to the floor and reset each rep.'
      ]),
    ('pendulum-squat', 'Pendulum Squat',
      array['Pendulum Squat (Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads}', '{glutes,adductors}', 'weight_reps',
      array[
        'Set your shoulders under the pads and feet low on the platform.',
        'Sink as deep as your knees allow while the arm swings you back.',
        'Stand with even pressure through both feet.'
      ]),
    ('pigeon-stretch', 'Pigeon Stretch',
      array['pigeon pose', 'pigeon', 'hip opener pigeon']::text[],
      'mobility', 'intermediate', 'static', null, 'bodyweight', '{glutes}', '{hip_flexors,adductors}', 'duration',
      array[
        'Bring one shin across in front of you and stretch the other leg behind.',
        'Square the hips and fold over the front shin.',
        'Put a cushion under the hip if it hovers.'
      ]),
    ('pike-push-up', 'Pike Push-Up',
      array['pike press', 'pike press-up', 'shoulder push-up', 'elevated pike push-up']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{front_delts}', '{triceps,side_delts,traps}', 'reps',
      array[
        'From a push-up walk the feet in until the hips point at the ceiling.',
        'Lower the crown of the head to a spot just in front of the hands.',
        'Push back along the same diagonal, hips staying high.'
      ]),
    ('pilates', 'Pilates',
      array['pilates session', 'mat pilates', 'reformer pilates']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{abs}', '{glutes,lower_back,hip_flexors}', 'duration',
      array[
        'Draw the ribs down and breathe into their sides.',
        'Move slowly through each exercise in control.',
        'Leave out what hurts the back.'
      ]),
    ('pistol-squat', 'Pistol Squat',
      array['single leg squat', 'one legged squat', 'weighted pistol squat', 'pistols']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,adductors,hip_flexors}', 'weighted_bodyweight',
      array[
        'Balance on one foot with the other leg held out in front.',
        'Sit all the way down with the heel flat and the arms forward.',
        'Stand up without letting the knee cave in.'
      ]),
    ('plank', 'Plank',
      array['front plank', 'forearm plank', 'elbow plank', 'prone bridge', 'low plank', 'Plancha', 'Prancha Abdominal']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{abs}', '{obliques,lower_back,glutes}', 'duration',
      array[
        'Rest on the forearms with the elbows under the shoulders.',
        'Tuck the tailbone, tighten the glutes and line up head to heels.',
        'Breathe quietly and stop when the hips start to drop.'
      ]),
    ('plank-jack', 'Plank Jack',
      array['plank jacks']::text[],
      'plyometrics', 'beginner', null, 'compound', 'bodyweight', '{abs}', '{abductors,front_delts}', 'duration',
      array[
        'Hold a plank on the hands.',
        'Hop the feet apart and together.',
        'Keep the hips at one height.'
      ]),
    ('plank-push-up', 'Plank Push-Up',
      array['up-down plank', 'plank to push-up', 'commando plank']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{triceps,abs}', '{chest,front_delts,obliques}', 'reps',
      array[
        'From a forearm plank set one palm, then the other, and push up.',
        'Go down in the same order.',
        'Lead with the other arm next time; hips stay level.'
      ]),
    ('plate-curl', 'Plate Curl',
      array['weight plate curl', 'Curl (Plate)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'weight_plate', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Hold a plate by its sides, palms up.',
        'Curl it to the chest like a book.',
        'Lower until the elbows are straight.'
      ]),
    ('plate-front-raise', 'Plate Front Raise',
      array['weight plate front raise', 'Front Raise (Plate)', 'front plate raise', 'Disque Frontale']::text[],
      'strength', 'beginner', 'push', 'isolation', 'weight_plate', '{front_delts}', '{side_delts,chest,traps}', 'weight_reps',
      array[
        'Grip the plate at 3 and 9 o''clock in front of the thighs.',
        'Raise it to eye level with soft elbows.',
        'Lower slowly, ribs down.'
      ]),
    ('plate-ground-to-overhead', 'Plate Ground-to-Overhead',
      array['plate G2OH', 'plate ground to overhead lift', 'Ground to Overhead (Plate)']::text[],
      'strength', 'beginner', 'push', 'compound', 'weight_plate', '{glutes,front_delts,quads}', '{hamstrings,triceps,lower_back,abs}', 'weight_reps',
      array[
        'Stand over a plate with feet hip-width and grip both sides.',
        'Pull it up the body and turn it over at the chest.',
        'Press to full lockout, then guide it back to the floor.'
      ]),
    ('plate-halo', 'Plate Halo',
      array['weight plate halo', 'around the head plate', 'Halo (Plate)']::text[],
      'strength', 'beginner', null, 'compound', 'weight_plate', '{front_delts,side_delts}', '{upper_back,abs,triceps,rotator_cuff}', 'weight_reps',
      array[
        'Hold the plate by its edges at forehead level.',
        'Circle it around the head, keeping it close.',
        'Reverse direction each rep and do not arch the back.'
      ]),
    ('plate-hip-thrust', 'Plate Hip Thrust',
      array['Hip Thrust (Plate)']::text[],
      'strength', 'beginner', 'push', 'compound', 'weight_plate', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Rest a plate on a pad in the crease of the hips.',
        'Thrust from a bench to level.',
        'Hold the plate still with the hands.'
      ]),
    ('plate-lateral-raise', 'Plate Lateral Raise',
      array['Lateral Raise (Plate)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'weight_plate', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Pinch a small plate in each hand.',
        'Raise them sideways to shoulder height.',
        'Slow the way down.'
      ]),
    ('plate-loaded-ab-crunch', 'Plate-Loaded Ab Crunch',
      array['Crunch (Plate Loaded)']::text[],
      'strength', 'beginner', null, 'isolation', 'machine', '{abs}', '{hip_flexors}', 'weight_reps',
      array[
        'Hold the grips beside the head and brace the feet.',
        'Bring the ribs and the lever down together.',
        'Rise with the abs, not the arms.'
      ]),
    ('plate-loaded-chest-press', 'Plate-Loaded Chest Press',
      array['iso-lateral chest press', 'hammer strength chest press', 'hammer strength bench press', 'Chest Press (Plate Loaded)', 'converging chest press', 'Chest Press Convergent (Machine)', 'Press De Peito Iso-Lateral (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Load both horns equally and set the handles at mid-chest.',
        'Press the levers forward on their converging path.',
        'Bring them back until the elbows pass the ribs.'
      ]),
    ('plate-loaded-decline-chest-press', 'Plate-Loaded Decline Chest Press',
      array['iso-lateral decline press', 'hammer strength decline press']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Raise the seat until the handles meet the lower chest.',
        'Push them down and forward.',
        'Return without shrugging.'
      ]),
    ('plate-loaded-dip', 'Plate-Loaded Dip',
      array['Seated Dip (Plate Loaded)', 'hammer strength dip']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{triceps,chest}', '{front_delts}', 'weight_reps',
      array[
        'Sit under the shoulder pads and grip the levers.',
        'Push down until the elbows lock.',
        'Come up until the upper arms are level.'
      ]),
    ('plate-loaded-glute-kickback', 'Plate-Loaded Glute Kickback',
      array['Glute Kickback (Plate Loaded)', 'plate loaded rear kick']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Lean over the pad with one foot on the plate behind.',
        'Push it away until the hip is straight.',
        'Bend back in without arching the spine.'
      ]),
    ('plate-loaded-hip-thrust', 'Plate-Loaded Hip Thrust',
      array['booty builder', 'Hip Thrust (Plate Loaded)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{glutes}', '{hamstrings,quads}', 'weight_reps',
      array[
        'Fasten the belt over the hips and rest the back on the roll.',
        'Thrust until the trunk is flat.',
        'Lower until the plates nearly land.'
      ]),
    ('plate-loaded-incline-chest-press', 'Plate-Loaded Incline Chest Press',
      array['iso-lateral incline press', 'hammer strength incline press', 'Incline Chest Press (Plate Loaded)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Sit so the handles begin beside the upper chest.',
        'Drive the levers up and in.',
        'Resist the plates to a full stretch.'
      ]),
    ('plate-loaded-lat-pulldown', 'Plate-Loaded Lat Pulldown',
      array['iso-lateral pulldown', 'hammer strength pulldown', 'front pulldown machine', 'plate-loaded pulldown', 'Lat Pulldown (Plate Loaded)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{biceps,upper_back}', 'weight_reps',
      array[
        'Pin the thighs under the roller and hold the levers overhead.',
        'Pull them to the shoulders with the chest lifted.',
        'Let the plates raise the arms fully.'
      ]),
    ('plate-loaded-leg-curl', 'Plate-Loaded Leg Curl',
      array['Leg Curl (Plate Loaded)', 'iso-lateral leg curl', 'kneeling leg curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Kneel or lie on the pad with the ankle behind the lever.',
        'Bend the knee against the plates.',
        'Straighten at an even speed.'
      ]),
    ('plate-loaded-leg-extension', 'Plate-Loaded Leg Extension',
      array['Leg Extension (Plate Loaded)', 'iso-lateral leg extension']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{quads}', '{}', 'weight_reps',
      array[
        'Line the knees up with the pivot and load a light plate.',
        'Extend to straight and squeeze.',
        'Lower before the plates swing.'
      ]),
    ('plate-loaded-low-row', 'Plate-Loaded Low Row',
      array['iso-lateral low row', 'hammer strength low row', 'Low Row (Machine)', 'Low Row (Plate Loaded)', 'Remo Bajo Iso-Lateral', 'Tirage bas iso-latéral']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{upper_back,biceps}', 'weight_reps',
      array[
        'Lean on the pad and reach down to the low handles.',
        'Drive the elbows back beside the hips.',
        'Return slowly until the lats are stretched.'
      ]),
    ('plate-loaded-preacher-curl', 'Plate-Loaded Preacher Curl',
      array['Preacher Curl (Plate Loaded)', 'hammer strength preacher curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Seat the armpits on the top of the pad and hold the lever.',
        'Curl until the plates stand over the pivot.',
        'Lower without letting the elbows snap.'
      ]),
    ('plate-loaded-row', 'Plate-Loaded Row',
      array['iso-lateral row', 'hammer strength row', 'Row (Plate Loaded)', 'Iso-Lateral Row (Machine)', 'Iso-laterales Rudern', 'Tirage Machine Convergente', 'Rematore Convergente (Macchina)', 'Remadas Iso-Lateral (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{upper_back,lats}', '{biceps,rear_delts}', 'weight_reps',
      array[
        'Set the chest pad so the arms are just long at the start.',
        'Pull the levers until the hands reach the ribs.',
        'Let the plates draw the shoulders forward.'
      ]),
    ('plate-loaded-seated-calf-raise', 'Plate-Loaded Seated Calf Raise',
      array['Seated Calf Raise (Plate Loaded)', 'seated calf bench']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Slide the knees under the padded lever and release the catch.',
        'Let the heels sink below the foot bar.',
        'Raise them high without bouncing the plates.'
      ]),
    ('plate-loaded-shoulder-press', 'Plate-Loaded Shoulder Press',
      array['iso-lateral shoulder press', 'hammer strength shoulder press', 'Shoulder Press (Plate Loaded)', 'Shoulder Press (Machine Plates)', 'Press de Hombros (Máquina de Placas)', 'Desenvolvimento de Ombros (Máquina de Placas)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit deep in the seat with the levers at ear height.',
        'Press until the elbows are nearly straight.',
        'Lower to the stop without letting the plates bang.'
      ]),
    ('plate-loaded-shrug', 'Plate-Loaded Shrug',
      array['hammer strength shrug', 'Shrug (Plate Loaded)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{traps}', '{forearms}', 'weight_reps',
      array[
        'Stand inside the levers and lift them with straight arms.',
        'Shrug as high as the neck allows.',
        'Hold a second before the way down.'
      ]),
    ('plate-neck-curl', 'Plate Neck Curl',
      array['weighted neck curl', 'neck flexion plate', 'Neck Curl (Plate)', 'Lying Neck Curls (Weighted)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'weight_plate', '{neck}', '{}', 'weight_reps',
      array[
        'Lie face up with the head off the bench and a towel-wrapped light plate on the forehead.',
        'Nod the chin toward the chest.',
        'Lower gently; increase load very gradually.'
      ]),
    ('plate-neck-extension', 'Plate Neck Extension',
      array['weighted neck extension', 'Neck Extension (Plate)', 'Lying Neck Extension (Weighted)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'weight_plate', '{neck}', '{traps}', 'weight_reps',
      array[
        'Lie face down with the head past the bench edge, light plate held on the back of the head.',
        'Lower the chin slightly.',
        'Lift until the neck is in line with the spine, not beyond.'
      ]),
    ('plate-overhead-raise', 'Plate Overhead Raise',
      array['overhead plate raise', 'plate raise overhead']::text[],
      'strength', 'beginner', 'push', 'isolation', 'weight_plate', '{front_delts}', '{traps,side_delts}', 'weight_reps',
      array[
        'Hold a plate at the thighs by its rim.',
        'Raise straight arms until it is above the head.',
        'Come down in front slowly.'
      ]),
    ('plate-pinch-hold', 'Plate Pinch Hold',
      array['plate pinch', 'pinch grip hold', 'Pinch Grip (Plate)']::text[],
      'strength', 'beginner', 'static', 'isolation', 'weight_plate', '{forearms}', '{}', 'weight_duration',
      array[
        'Put two plates together, smooth sides out.',
        'Pinch them between thumb and fingers and lift beside the thigh.',
        'Hold until the grip starts to slip, then set down.'
      ]),
    ('plate-press', 'Plate Press',
      array['plate chest press', 'standing plate press']::text[],
      'strength', 'beginner', 'push', 'compound', 'weight_plate', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Lie or stand with a plate flat between the palms.',
        'Press it straight out.',
        'Squeeze inwards throughout.'
      ]),
    ('plate-russian-twist', 'Plate Russian Twist',
      array['russian twist with plate', 'weighted plate twist', 'Russian Twist (Plate)', 'Russian Twist (Weighted)', 'Rotation Russe (Lesté)', 'Russian Twist (Con Peso Aggiunto)']::text[],
      'strength', 'intermediate', null, 'compound', 'weight_plate', '{obliques}', '{abs,hip_flexors}', 'weight_reps',
      array[
        'Sit leaning back with knees bent, plate at the chest.',
        'Turn the shoulders and bring the plate beside one hip.',
        'Rotate to the other side; the movement comes from the trunk.'
      ]),
    ('plyometric-push-up', 'Plyometric Push-Up',
      array['clap push-up', 'clapping push-up', 'explosive push-up', 'plyo push-up', 'Pompes Claquées']::text[],
      'plyometrics', 'advanced', 'push', 'compound', 'bodyweight', '{chest}', '{triceps,front_delts,abs}', 'reps',
      array[
        'Lower into a normal push-up at a quick but controlled pace.',
        'Explode so that both hands leave the floor.',
        'Land on soft elbows and sink straight into the next rep.'
      ]),
    ('pogo-jump', 'Pogo Jump',
      array['pogo hops', 'ankle hops']::text[],
      'plyometrics', 'beginner', 'push', 'isolation', 'bodyweight', '{calves}', '{quads}', 'reps',
      array[
        'Bounce on stiff ankles with hardly bent knees.',
        'Spend as little time on the floor as you can.',
        'Stay tall.'
      ]),
    ('power-clean', 'Power Clean',
      array['barbell power clean', 'Power Clean (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,traps,quads}', '{hamstrings,upper_back,lower_back,forearms}', 'weight_reps',
      array[
        'Lift from the floor with a flat back and the bar near the shins.',
        'Jump and shrug once it passes mid-thigh.',
        'Whip the elbows under and catch above parallel.'
      ]),
    ('power-snatch', 'Power Snatch',
      array['barbell power snatch', 'PSN', 'Power Snatch (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,traps,quads}', '{hamstrings,upper_back,front_delts,side_delts}', 'weight_reps',
      array[
        'Pull from the floor with a wide grip and the bar close.',
        'Extend hips and knees hard and punch under the bar.',
        'Catch overhead above parallel and stand up.'
      ]),
    ('press-under', 'Press Under',
      array['Press Under (Barbell)', 'snatch press under', 'drop snatch press']::text[],
      'olympic_weightlifting', 'advanced', 'push', 'compound', 'barbell', '{side_delts,quads}', '{triceps,upper_back,abs}', 'weight_reps',
      array[
        'Start with a bar on the back, snatch grip, feet in the landing position.',
        'Push yourself down under the bar rather than the bar up.',
        'Lock the elbows in the bottom and stand up.'
      ]),
    ('pseudo-planche-push-up', 'Pseudo Planche Push-Up',
      array['planche push-up lean', 'PPPU']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{front_delts,chest}', '{triceps,abs}', 'reps',
      array[
        'Turn the fingers out and lean the shoulders past the wrists.',
        'Lower with elbows close and the lean unchanged.',
        'Press without drifting back.'
      ]),
    ('pull-up', 'Pull-Up',
      array['pullups', 'overhand pull-up', 'weighted pull-up', 'strict pull-up', 'pronated pull-up', 'Pull Up (Bodyweight)', 'Klimmzüge', 'Klimmzug', 'Dominada', 'Dominada (Con Peso Añadido)', 'Dominadas', 'Tractions', 'Tractions (Lesté)', 'Trazione', 'Trazione (Con Peso Aggiunto)', 'Trazioni', 'Barra Fixa', 'Barra Fixa (com Peso)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{lats}', '{biceps,upper_back,forearms}', 'weighted_bodyweight',
      array[
        'Hang from the bar with an overhand grip just wider than the shoulders.',
        'Pull the elbows towards the ribs until the chin clears the bar.',
        'Lower to straight arms without swinging.'
      ]),
    ('push-jerk', 'Push Jerk',
      array['power jerk', 'barbell push jerk', 'Push Jerk (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'push', 'compound', 'barbell', '{quads,front_delts}', '{triceps,glutes,side_delts,abs}', 'weight_reps',
      array[
        'From the front rack, dip and drive with the torso vertical.',
        'Re-bend the knees as you lock the arms overhead.',
        'Stand up fully with the bar steady.'
      ]),
    ('push-press', 'Push Press',
      array['barbell push press', 'Push Press (Barbell)', 'BB push press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{front_delts,quads}', '{triceps,side_delts,glutes,abs}', 'weight_reps',
      array[
        'Hold the bar on the shoulders, elbows a little ahead of it.',
        'Dip straight down a few centimetres and drive up with the legs.',
        'Use the momentum to punch the bar to lockout; knees stay straight.'
      ]),
    ('push-up', 'Push-Up',
      array['press up', 'pushups', 'press-ups', 'weighted push-up', 'standard push-up', 'Push Up (Bodyweight)', 'Liegestütze', 'Pompes', 'Piegamento (Con Peso Aggiunto)', 'Piegamenti']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{chest}', '{triceps,front_delts,abs}', 'weighted_bodyweight',
      array[
        'Place hands slightly wider than the shoulders and form a straight line from head to heels.',
        'Bend the elbows back at about 45° and lower until the chest almost touches the floor.',
        'Press the floor away to straight arms without letting the hips sag.'
      ]),
    ('rack-pull', 'Rack Pull',
      array['barbell rack pull', 'rack pulls', 'rack deadlift', 'Rack Pull (Barbell)', 'pin pull']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{lower_back,glutes,traps}', '{hamstrings,upper_back,forearms}', 'weight_reps',
      array[
        'Set the rack pins so the bar rests near knee height.',
        'Grip, brace and pull the slack out of the bar.',
        'Drive the hips forward to lockout and set it back down with control.'
      ]),
    ('raised-leg-bicycle-crunch', 'Raised-Leg Bicycle Crunch',
      array['bicycle crunch raised legs', 'bicycle crunch legs up']::text[],
      'strength', 'intermediate', null, 'isolation', 'bodyweight', '{obliques,abs}', '{hip_flexors}', 'reps',
      array[
        'Lie with thighs vertical and shins level, hands by the ears.',
        'Turn elbow to opposite knee without lowering the legs between.',
        'Breathe out with every twist.'
      ]),
    ('recumbent-bike', 'Recumbent Bike',
      array['Cycling (Recumbent)', 'recumbent bicycle']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads}', '{glutes,hamstrings}', 'distance_duration',
      array[
        'Set the seat so the knee stays slightly bent at full reach.',
        'Pedal smoothly against the back rest.',
        'Raise the resistance before the pace.'
      ]),
    ('renegade-row', 'Renegade Row',
      array['dumbbell renegade row', 'plank row', 'commando row', 'Renegade Row (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{lats,abs}', '{upper_back,biceps,obliques,triceps}', 'weight_reps',
      array[
        'Set up in a push-up position on two hex dumbbells with your feet wide.',
        'Row one dumbbell to your hip while you press the other into the floor.',
        'Alternate sides and stop your hips from twisting.'
      ]),
    ('reverse-crunch', 'Reverse Crunch',
      array['lying hip raise', 'reverse crunches', 'pelvic curl-up', 'Crunch Inverso']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie on your back with the thighs vertical and knees bent.',
        'Roll the hips off the floor towards the chest.',
        'Lower one vertebra at a time without swinging.'
      ]),
    ('reverse-grip-bench-press', 'Reverse-Grip Bench Press',
      array['underhand bench press', 'barbell reverse grip bench press', 'RGBP', 'Bench Press Reverse Grip (Barbell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{chest,triceps}', '{front_delts,biceps}', 'weight_reps',
      array[
        'Grip the bar palms toward your face, slightly wider than the shoulders.',
        'With a spotter''s help, unrack and lower to the upper belly.',
        'Press up and back, thumbs locked around the bar.'
      ]),
    ('reverse-grip-lat-pulldown', 'Reverse-Grip Lat Pulldown',
      array['underhand lat pulldown', 'underhand pulldown', 'supinated pulldown', 'reverse grip pulldown', 'Reverse Grip Lat Pulldown (Cable)', 'Pulldown Lateral con Agarre Inverso (Cable)', 'Lat Pulldown Presa Inversa (Cavo)', 'Puxada Com Pega Inversa']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats,biceps}', '{upper_back,rear_delts}', 'weight_reps',
      array[
        'Hold the bar shoulder-width with your palms facing you.',
        'Pull to the collarbone with the elbows brushing your sides.',
        'Return smoothly and keep your wrists straight.'
      ]),
    ('reverse-grip-triceps-pushdown', 'Reverse-Grip Triceps Pushdown',
      array['reverse grip pushdown', 'underhand pushdown', 'reverse grip tricep pushdown', 'Reverse Grip Triceps Pushdown (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{forearms}', 'weight_reps',
      array[
        'Hold a short bar on the high pulley with palms up.',
        'Straighten your elbows until the bar reaches your thighs.',
        'Return slowly; pick a lighter weight so your wrists stay neutral.'
      ]),
    ('reverse-nordic-curl', 'Reverse Nordic Curl',
      array['reverse nordic', 'kneeling quad extension']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'bodyweight', '{quads}', '{hip_flexors,abs}', 'reps',
      array[
        'Kneel tall with the tops of the feet down.',
        'Lean back in one line from the knees.',
        'Return before the hips fold.'
      ]),
    ('reverse-pec-deck', 'Reverse Pec Deck',
      array['rear delt machine', 'reverse machine fly', 'reverse butterfly', 'machine reverse fly', 'reverse pec dec', 'Reverse Fly (Machine)', 'Rear Delt Reverse Fly (Machine)', 'Vuelos Posteriores (Máquina)', 'Oiseau (Machine)', 'Aberturas Invertidas De Ombro Posterior (Na Máquina)', 'Crucifixo Invertido (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Face the pad and set the handles level with your shoulders.',
        'Sweep your arms back with slightly bent elbows until they line up with your torso.',
        'Return slowly and keep your chest on the pad.'
      ]),
    ('reverse-plank', 'Reverse Plank',
      array['reverse plank hold', 'supine plank', 'Plank Inverso']::text[],
      'strength', 'beginner', 'static', 'compound', 'bodyweight', '{glutes,hamstrings}', '{lower_back,triceps,abs}', 'duration',
      array[
        'Sit with palms behind you and lift the hips.',
        'Make one line from heels to shoulders.',
        'Look at the ceiling and breathe.'
      ]),
    ('reverse-v-squat', 'Reverse V-Squat',
      array['reverse hack squat', 'reverse v squat machine', 'Reverse Hack Squat (Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{glutes,quads}', '{hamstrings,lower_back}', 'weight_reps',
      array[
        'Face the pad of the machine with shoulders under the rollers.',
        'Sit the hips back and down against the arc.',
        'Stand up by squeezing the glutes.'
      ]),
    ('ring-dip', 'Ring Dip',
      array['rings dip', 'gymnastic ring dip', 'weighted ring dip']::text[],
      'strength', 'advanced', 'push', 'compound', 'suspension', '{chest,triceps}', '{front_delts,abs}', 'weighted_bodyweight',
      array[
        'Jump to support with the rings tight against the sides.',
        'Lower slowly until the shoulders dip below the elbows.',
        'Press out and rotate the rings outward at lockout.'
      ]),
    ('ring-muscle-up', 'Ring Muscle-Up',
      array['rings muscle-up']::text[],
      'strength', 'advanced', 'pull', 'compound', 'suspension', '{lats,triceps}', '{chest,biceps,abs}', 'reps',
      array[
        'Hang in a false grip.',
        'Pull the rings to the chest and roll the shoulders over them.',
        'Press out of the dip.'
      ]),
    ('ring-pull-up', 'Ring Pull-Up',
      array['rings pull-up', 'ring pull ups']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'suspension', '{lats}', '{biceps,upper_back,forearms}', 'weighted_bodyweight',
      array[
        'Hang from rings with the palms turned away.',
        'Let the hands rotate as you pull to the chest.',
        'Lower until the shoulders are open.'
      ]),
    ('ring-push-up', 'Ring Push-Up',
      array['rings push-up', 'ring pushups']::text[],
      'strength', 'intermediate', 'push', 'compound', 'suspension', '{chest}', '{triceps,front_delts,abs}', 'reps',
      array[
        'Set the rings just above the floor.',
        'Lower with the rings close to the ribs.',
        'Turn them out at the top.'
      ]),
    ('ring-row', 'Ring Row',
      array['rings row', 'ring rows']::text[],
      'strength', 'beginner', 'pull', 'compound', 'suspension', '{upper_back,lats}', '{biceps,rear_delts}', 'reps',
      array[
        'Hold the rings and lean back in a plank.',
        'Pull until the thumbs touch the ribs.',
        'Walk the feet in to make it harder.'
      ]),
    ('rope-climb', 'Rope Climb',
      array['climbing rope', 'rope climbing']::text[],
      'strength', 'advanced', 'pull', 'compound', 'rope', '{lats,biceps}', '{forearms,upper_back,abs}', 'reps',
      array[
        'Reach high on the rope and clamp it between the feet.',
        'Stand on the rope, reach again and repeat up to the mark.',
        'Come down hand under hand rather than sliding.'
      ]),
    ('rope-straight-arm-pulldown', 'Rope Straight-Arm Pulldown',
      array['straight-arm rope pulldown', 'rope pullover', 'rope lat prayer', 'Pulldown Corda a Braccia Dritte', 'Puxada Com Braços Esticados (Corda)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{lats}', '{triceps,abs}', 'weight_reps',
      array[
        'Hold the rope ends before the face, hips back, arms long.',
        'Sweep them down past the thighs and part the rope.',
        'Rise until the lats are stretched.'
      ]),
    ('rowing-machine', 'Rowing Machine',
      array['rower', 'indoor rowing', 'row erg', 'Concept2', 'ergometer row', 'rowing erg', 'Rudermaschine', 'Máquina de Remo', 'Rameur']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,upper_back,lats}', '{hamstrings,glutes,biceps,lower_back}', 'distance_duration',
      array[
        'Strap the feet across the ball of the foot and reach forward with a long back.',
        'Push with the legs, then swing the trunk, then pull to the lower ribs.',
        'Return in the opposite order: arms, trunk, legs.'
      ]),
    ('rucking', 'Rucking',
      array['ruck', 'ruck march', 'weighted walk', 'backpack walk']::text[],
      'cardio', 'intermediate', null, null, 'other', '{quads,glutes,calves}', '{traps,lower_back,abs}', 'weight_distance',
      array[
        'Pack the load high and close to the back and tighten the straps.',
        'Walk upright at a brisk pace.',
        'Start near 10% of your body weight and add slowly.'
      ]),
    ('running', 'Running',
      array['run', 'outdoor run', 'jogging', 'jog', 'road running', 'Running (Outdoor)', 'Course à Pieds']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{quads,hamstrings,calves}', '{glutes,hip_flexors}', 'distance_duration',
      array[
        'Warm up for five minutes at an easy jog.',
        'Run tall with quick, light steps landing under the hips.',
        'At an easy pace you should be able to talk in sentences.'
      ]),
    ('russian-twist', 'Russian Twist',
      array['bodyweight Russian twist', 'seated twist', 'Russian twists', 'Mason twist']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{obliques}', '{abs,hip_flexors}', 'reps',
      array[
        'Sit with bent knees and lean back to about 45°.',
        'Rotate the rib cage to touch the floor beside one hip.',
        'Turn to the other side with a tall chest.'
      ]),
    ('safety-bar-squat', 'Safety Bar Squat',
      array['SSB squat', 'safety squat bar squat', 'yoke bar squat', 'Squat (Safety Bar)', 'safety bar back squat']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{upper_back,hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Settle the padded yoke on the traps and hold the handles lightly.',
        'Squat to depth while resisting the bar''s pull to fold you forward.',
        'Drive the upper back into the pad as you stand.'
      ]),
    ('sandbag-carry', 'Sandbag Carry',
      array['sandbag bear hug carry', 'bear hug carry', 'strongman sandbag carry']::text[],
      'strongman', 'beginner', 'static', 'compound', 'other', '{glutes,quads,upper_back}', '{biceps,forearms,abs,lower_back,calves}', 'weight_distance',
      array[
        'Deadlift the bag to the lap and hug it against the chest.',
        'Clasp the arms or hands around it as tightly as you can.',
        'Walk tall with short steps until the distance is done.'
      ]),
    ('sandbag-clean', 'Sandbag Clean',
      array['Clean (Sandbag)']::text[],
      'strongman', 'intermediate', 'pull', 'compound', 'other', '{glutes,hamstrings}', '{traps,upper_back,quads}', 'weight_reps',
      array[
        'Straddle the bag and dig the hands under it.',
        'Pull it to the lap, then snap the hips to the chest.',
        'Drop it in front and begin again.'
      ]),
    ('sandbag-squat', 'Sandbag Squat',
      array['sandbag bear hug squat', 'Squat (Sandbag)']::text[],
      'strength', 'beginner', 'push', 'compound', 'other', '{quads,glutes}', '{upper_back,abs}', 'weight_reps',
      array[
        'Hug the bag high against the chest.',
        'Squat with the elbows inside the knees.',
        'Stand without letting it slide.'
      ]),
    ('sandbag-to-shoulder', 'Sandbag to Shoulder',
      array['sandbag shouldering', 'sandbag shoulder load', 'Sandbag to Shoulder (Strongman)']::text[],
      'strongman', 'intermediate', 'pull', 'compound', 'other', '{glutes,hamstrings,upper_back}', '{quads,biceps,lower_back,abs,forearms}', 'weight_reps',
      array[
        'Straddle the bag and get your hands under it.',
        'Lap it, then stand up fast and swing it onto one shoulder.',
        'Alternate sides and lower it in front of you.'
      ]),
    ('sandbag-walking-lunge', 'Sandbag Walking Lunge',
      array['Walking Lunge (Sandbag)', 'sandbag lunge']::text[],
      'strength', 'intermediate', 'push', 'compound', 'other', '{quads,glutes}', '{hamstrings,abs}', 'weight_reps',
      array[
        'Shoulder or bear-hug the bag.',
        'Walk in long lunges.',
        'Change the shoulder halfway.'
      ]),
    ('scapular-pull-up', 'Scapular Pull-Up',
      array['scap pull-ups', 'scapular pull ups', 'scap pull up']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{upper_back,traps}', '{lats}', 'reps',
      array[
        'Hang from the bar with straight elbows.',
        'Draw the shoulder blades down so the body rises a few centimetres.',
        'Relax into the hang again.'
      ]),
    ('scapular-push-up', 'Scapular Push-Up',
      array['scap push-up', 'serratus push-up']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{chest}', '{upper_back}', 'reps',
      array[
        'Hold a plank with locked elbows.',
        'Let the chest sink between the shoulder blades.',
        'Push the floor away until the upper back rounds.'
      ]),
    ('seated-barbell-shoulder-press', 'Seated Barbell Shoulder Press',
      array['seated overhead press', 'seated military press', 'seated barbell press', 'Seated Overhead Press (Barbell)', 'Shoulder Press Seated (Barbell)', 'Press de Hombros Sentado (Barra)', 'Développé Militaire Assis (Barre)', 'Press de Ombros (Sentada) (Barra)']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit against an upright bench with the bar racked at head height.',
        'Lower to chin or collarbone level, forearms vertical.',
        'Press to lockout without arching off the pad.'
      ]),
    ('seated-box-jump', 'Seated Box Jump',
      array['box jump from seat']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'other', '{glutes,quads}', '{calves}', 'reps',
      array[
        'Sit on a low bench with feet flat.',
        'Stand explosively and jump onto the box.',
        'Step down and sit before the next.'
      ]),
    ('seated-cable-row', 'Seated Cable Row',
      array['cable row', 'seated row', 'low cable row', 'seated cable rows', 'V-grip cable row', 'Seated Row (Cable)', 'Seated Cable Row - V Grip (Cable)', 'Seated Cable Row - Bar Grip', 'Rudern am Kabel sitzend', 'Sitzendes Rudern am Kabelzug - V-Griff (Kabel)', 'Remo Sentado con Agarre en V (Cable)', 'Remo Sentado con Cable', 'Rowing Poulie Assis', 'Tirage Assis à la Poulie - Prise en V (Poulie)', 'Rematore al Cavo da Seduto', 'Remada (Corda) Sentado', 'Remada Sentada com Pegada em V (Cabo)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{upper_back,lats}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Sit with your feet on the plate, knees soft, and hold the V-handle.',
        'Pull to your navel with a tall chest and your elbows close.',
        'Let your shoulder blades slide forward, without rounding the lower back.'
      ]),
    ('seated-calf-raise', 'Seated Calf Raise',
      array['Seated Calf Raise (Machine)', 'seated calves', 'soleus raise', 'Wadenheben sitzend', 'Elevación de Gemelos Sentado', 'Extension Mollets Assis', 'Calf Raise Seduto', 'Elevação de Panturrilha Sentado (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Sit with the pad snug on your thighs and your forefeet on the step.',
        'Release the lever and lower your heels as far as they go.',
        'Press up through the big toe and pause at the top.'
      ]),
    ('seated-good-morning', 'Seated Good Morning',
      array['Seated Good Morning (Barbell)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'barbell', '{lower_back,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Sit on a bench with knees wide and a light bar on the traps.',
        'Fold forward between the thighs with a flat back.',
        'Come up by extending the hips, not by jerking the head.'
      ]),
    ('seated-leg-curl', 'Seated Leg Curl',
      array['seated hamstring curl', 'leg curl seated', 'Seated Leg Curl (Machine)', 'Beinbeugen sitzend', 'Beinbeuger sitzend', 'Curl de Pierna Sentado', 'Curl de Pierna Sentado (Máquina)', 'Leg Curl Assis', 'Leg Curl Seduto (Macchina)', 'Cadeira Flexora (Máquina)', 'Cadeira Flexora']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Set the backrest so your knees match the axis and clamp the thigh pad down.',
        'Pull the roller under the seat as far as it goes.',
        'Let your legs come up slowly until they are nearly straight.'
      ]),
    ('seated-leg-press-calf-raise', 'Seated Leg Press Calf Raise',
      array['calf press on seated leg press', 'horizontal leg press calf raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Push a seated leg press out and lower the feet to its bottom edge.',
        'Flex and point the ankles with knees nearly straight.',
        'Keep the heels off the plate.'
      ]),
    ('shoulder-dislocate', 'Shoulder Dislocate',
      array['shoulder pass-through', 'shoulder dislocations', 'stick dislocates', 'PVC pass-through']::text[],
      'mobility', 'beginner', null, null, 'other', '{chest,front_delts}', '{rotator_cuff,lats}', 'reps',
      array[
        'Hold a stick or a light strap with a very wide grip.',
        'Take it overhead and behind you with straight arms.',
        'Narrow the hands only when the arc is free of pain.'
      ]),
    ('shoulder-tap', 'Shoulder Tap',
      array['shoulder taps', 'plank shoulder tap']::text[],
      'strength', 'beginner', 'static', 'compound', 'bodyweight', '{abs,obliques}', '{front_delts}', 'reps',
      array[
        'Hold a high plank with feet wide.',
        'Touch the opposite shoulder with one hand, then the other.',
        'Allow no sway in the hips.'
      ]),
    ('shrimp-squat', 'Shrimp Squat',
      array['shrimp squats', 'airborne lunge']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings}', 'reps',
      array[
        'Hold one foot behind you and stand on the other.',
        'Lower until the rear knee kisses the floor.',
        'Rise without hopping.'
      ]),
    ('side-lying-leg-raise', 'Side-Lying Leg Raise',
      array['lateral leg raises', 'lying hip abduction', 'side leg raise']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{abductors}', '{glutes}', 'reps',
      array[
        'Lie on your side with the legs stacked and straight.',
        'Lift the top leg with the toes turned slightly down.',
        'Hold the pelvis upright.'
      ]),
    ('side-plank', 'Side Plank',
      array['lateral plank', 'side bridge', 'oblique plank', 'Seitlicher Plank', 'Plancha Lateral', 'Planche Latérale', 'Plank Laterale', 'Prancha Lateral']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{obliques}', '{abs,abductors}', 'duration',
      array[
        'Lie on one side, elbow under the shoulder and feet stacked.',
        'Lift the hips to a straight line.',
        'Keep the chest open and time both sides equally.'
      ]),
    ('single-arm-cable-row', 'Single-Arm Cable Row',
      array['one-arm cable row', 'standing single-arm cable row', 'unilateral cable row', 'Single Arm Row (Cable)', 'Rematore al Cavo Singolo', 'Remada Unilateral (Cabo)', 'Remada Unilateral na Polia']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats,upper_back}', '{biceps,rear_delts,obliques}', 'weight_reps',
      array[
        'Hold a single handle at a low or mid pulley and step back.',
        'Pull your elbow past your side while your hips stay square.',
        'Reach forward with the shoulder on the way back.'
      ]),
    ('single-arm-lat-pulldown', 'Single-Arm Lat Pulldown',
      array['one-arm lat pulldown', 'single arm pulldown', 'one arm pulldown', 'Single Arm Lat Pulldown (Cable)', 'Tirage Poitrine Un Bras', 'Lat Pulldown Braccio Singolo']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'cable', '{lats}', '{biceps,upper_back,obliques}', 'weight_reps',
      array[
        'Clip a single handle to the high pulley and sit or kneel below it.',
        'Drive your elbow to your hip and let the palm turn towards you.',
        'Let the arm go long overhead so the lat opens up.'
      ]),
    ('single-arm-triceps-pushdown', 'Single-Arm Triceps Pushdown',
      array['one-arm pushdown', 'single arm tricep pushdown', 'single-arm cable pushdown', 'Single Arm Triceps Pushdown (Cable)', 'Estensione dei tricipiti con cavo a braccio singolo', 'Extensão de Tríceps Unilateral (Cabo)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Take a single handle, or the cable ball itself, in one hand.',
        'Extend the arm down and slightly across your body.',
        'Bend back until the hand reaches chest height and keep the elbow fixed.'
      ]),
    ('single-leg-box-squat', 'Single-Leg Box Squat',
      array['one-leg box squat', 'single-leg sit to stand']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,abductors}', 'reps',
      array[
        'Stand on one leg before a box.',
        'Sit down onto it softly.',
        'Stand up on the same leg without rocking.'
      ]),
    ('single-leg-extension', 'Single-Leg Extension',
      array['single leg leg extension', 'one-leg extension', 'Single Leg Extensions', 'Extensions Une Jambe', 'Leg Extensions Gamba Singola', 'Extensão de Perna Unilateral (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{quads}', '{}', 'weight_reps',
      array[
        'Sit in the leg extension with only one shin behind the roller.',
        'Straighten that knee and pause.',
        'Lower slowly, then do the other for the same count.'
      ]),
    ('single-leg-glute-bridge', 'Single-Leg Glute Bridge',
      array['one leg glute bridge', 'single leg bridge', 'unilateral glute bridge']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'bodyweight', '{glutes}', '{hamstrings,abs}', 'reps',
      array[
        'Lie on your back, one foot planted and the other leg in the air.',
        'Lift the hips without letting one side drop.',
        'Lower almost to the floor and repeat before changing legs.'
      ]),
    ('single-leg-hip-thrust', 'Single-Leg Hip Thrust',
      array['one-leg hip thrust', 'bodyweight single-leg hip thrust']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{glutes}', '{hamstrings,abductors}', 'reps',
      array[
        'Set up for a hip thrust and lift one foot.',
        'Drive through the heel that stays.',
        'Do not let the free hip sink.'
      ]),
    ('single-leg-leg-press', 'Single-Leg Leg Press',
      array['one-leg leg press', 'single leg press', 'unilateral leg press', 'Single Leg Press (Machine)', 'Leg Press Gamba Singola (Macchina)', 'Leg Press Unilateral (Máquina)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Put one foot in the centre of the plate and rest the other on the floor.',
        'Lower until the thigh comes close to your ribs, hips square.',
        'Press up without locking the knee hard, then change legs.'
      ]),
    ('single-leg-lying-leg-curl', 'Single-Leg Lying Leg Curl',
      array['one-leg lying leg curl', 'unilateral lying leg curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Lie on the curl bench and hook one ankle under the pad.',
        'Curl without twisting the pelvis.',
        'Let the leg out over three counts.'
      ]),
    ('single-leg-seated-leg-curl', 'Single-Leg Seated Leg Curl',
      array['one-leg seated leg curl', 'unilateral seated leg curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Lock the thigh pad and put one leg over the roller.',
        'Pull the heel under the seat.',
        'Come back until the knee is almost straight.'
      ]),
    ('sissy-squat', 'Sissy Squat',
      array['bodyweight sissy squat', 'sissy squats', 'Sissy Squat (Weighted)']::text[],
      'strength', 'advanced', 'push', 'isolation', 'bodyweight', '{quads}', '{abs,calves}', 'weighted_bodyweight',
      array[
        'Hold on to a post lightly and rise onto the balls of the feet.',
        'Let the knees travel forward as the torso leans back in one line.',
        'Straighten the knees with the hips still extended.'
      ]),
    ('sit-up', 'Sit-Up',
      array['situps', 'full sit-up', 'abdominal sit-up', 'weighted sit-up', 'Rumpfbeugen', 'Sit Up (Con Peso Aggiunto)', 'Abdominal Tradicional']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,obliques}', 'weighted_bodyweight',
      array[
        'Lie with the knees bent and the feet flat or anchored.',
        'Roll up until the torso reaches the thighs.',
        'Unroll slowly, lower back first.'
      ]),
    ('skater-jump', 'Skater Jump',
      array['skaters', 'skater hops', 'lateral bound']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{glutes,abductors}', '{quads,calves}', 'reps',
      array[
        'Leap sideways from one foot to the other.',
        'Land soft with the free leg behind.',
        'Stick it before the next leap.'
      ]),
    ('skating', 'Skating',
      array['ice skating', 'inline skating', 'rollerblading']::text[],
      'cardio', 'beginner', null, null, 'other', '{quads,glutes}', '{abductors,calves}', 'distance_duration',
      array[
        'Bend the knees and push sideways from the edge.',
        'Glide on one leg before the next push.',
        'Wear what protects wrists and head.'
      ]),
    ('ski-erg', 'Ski Erg',
      array['ski ergometer', 'ski machine', 'Nordic ski machine']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{lats,triceps}', '{abs,upper_back,glutes,hamstrings}', 'distance_duration',
      array[
        'Reach high on the handles with soft elbows.',
        'Pull down past the thighs while hinging at the hips.',
        'Rise tall and let the cords lead the hands up.'
      ]),
    ('skiing', 'Skiing',
      array['downhill skiing', 'alpine skiing']::text[],
      'cardio', 'intermediate', null, null, 'other', '{quads,glutes}', '{adductors,abs}', 'duration',
      array[
        'Keep the shins against the boots and hands in front.',
        'Turn in a rhythm that you can stop.',
        'Pause before the thighs burn out.'
      ]),
    ('sled-backward-drag', 'Sled Backward Drag',
      array['backward sled drag', 'reverse sled drag', 'sled pull', 'Sled Pull (Backward)']::text[],
      'strongman', 'beginner', 'pull', 'compound', 'sled', '{quads}', '{glutes,calves,upper_back,forearms}', 'weight_distance',
      array[
        'Attach straps or a belt to the sled and lean slightly back.',
        'Walk backward with bent knees and short steps.',
        'Push through the balls of the feet and keep the strap taut.'
      ]),
    ('sled-forward-drag', 'Sled Forward Drag',
      array['forward sled drag', 'sled drag', 'harness sled drag', 'sled harness walk']::text[],
      'strongman', 'beginner', 'push', 'compound', 'sled', '{glutes,hamstrings}', '{quads,calves,abs}', 'weight_distance',
      array[
        'Fit a harness or belt and face away from the sled.',
        'Lean forward and drive each step from the hips.',
        'Keep the pull smooth rather than jerking the strap.'
      ]),
    ('sled-push', 'Sled Push',
      array['prowler push', 'prowler sled push', 'Sled Push (Prowler)', 'sled pushes']::text[],
      'strongman', 'beginner', 'push', 'compound', 'sled', '{quads,glutes}', '{calves,hamstrings,chest,triceps,abs}', 'weight_distance',
      array[
        'Hold the poles with arms straight or bent and lean into the sled.',
        'Drive off the balls of the feet in steady steps.',
        'Keep hips low and back flat for the whole distance.'
      ]),
    ('sled-rope-pull', 'Sled Rope Pull',
      array['hand over hand sled pull', 'arm over arm sled pull', 'rope sled pull', 'seated sled pull']::text[],
      'strongman', 'intermediate', 'pull', 'compound', 'sled', '{lats,upper_back}', '{biceps,forearms,rear_delts,abs}', 'weight_distance',
      array[
        'Sit or stand facing the sled with a long rope in hand.',
        'Pull the rope hand over hand, reaching far each time.',
        'Brace the legs and lean back to use the whole body.'
      ]),
    ('smith-machine-behind-the-neck-press', 'Smith Machine Behind-the-Neck Press',
      array['smith behind the neck press']::text[],
      'strength', 'advanced', 'push', 'compound', 'smith_machine', '{front_delts,side_delts}', '{triceps}', 'weight_reps',
      array[
        'Sit so the bar comes down behind the head without a bent neck.',
        'Lower it to ear height only.',
        'Press up and stop before the shoulders shrug.'
      ]),
    ('smith-machine-bench-press', 'Smith Machine Bench Press',
      array['smith bench press', 'smith bench', 'Bench Press (Smith Machine)', 'Press de Banca (Máquina Smith)', 'Développé Couché (Machine Smith)', 'Panca Piana (Multipower)', 'Supino no Smith (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Position a flat bench so the bar meets the lower chest.',
        'Set the safety stops just under chest height.',
        'Lower to a light touch and press until the arms are straight.'
      ]),
    ('smith-machine-bulgarian-split-squat', 'Smith Machine Bulgarian Split Squat',
      array['smith split squat', 'smith BSS', 'Bulgarian Split Squat (Smith Machine)', 'smith machine split squat']::text[],
      'strength', 'intermediate', 'push', 'compound', 'smith_machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Rest one foot on a bench behind, front foot slightly ahead of the bar.',
        'Drop straight down until the front thigh is parallel.',
        'Push through the front heel; then repeat on the other leg.'
      ]),
    ('smith-machine-calf-raise', 'Smith Machine Calf Raise',
      array['smith calf raise', 'Calf Raise (Smith Machine)', 'smith machine standing calf raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'smith_machine', '{calves}', '{}', 'weight_reps',
      array[
        'Put the balls of the feet on a step beneath the bar.',
        'Lower the heels into a stretch.',
        'Push up onto the toes and hold briefly.'
      ]),
    ('smith-machine-close-grip-bench-press', 'Smith Machine Close-Grip Bench Press',
      array['smith close grip bench', 'smith CGBP', 'Bench Press Close Grip (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Lie under the bar with hands shoulder-width apart.',
        'Bring the bar to the lower chest, elbows tucked.',
        'Press to a full lockout.'
      ]),
    ('smith-machine-deadlift', 'Smith Machine Deadlift',
      array['smith deadlift', 'Deadlift (Smith Machine)', 'Peso Muerto (Máquina Smith)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'smith_machine', '{glutes,hamstrings,lower_back}', '{quads,forearms}', 'weight_reps',
      array[
        'Set the bar at its lowest and stand with shins almost touching.',
        'Push the floor away along the fixed line.',
        'Lower with a flat back to the stops.'
      ]),
    ('smith-machine-decline-bench-press', 'Smith Machine Decline Bench Press',
      array['smith decline press', 'Decline Bench Press (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Place a decline bench so the bar meets the lower chest.',
        'Lower it there and press to straight arms.',
        'Turn the wrists to hook it at the end.'
      ]),
    ('smith-machine-front-squat', 'Smith Machine Front Squat',
      array['smith front squat', 'Front Squat (Smith Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'smith_machine', '{quads}', '{glutes,abs}', 'weight_reps',
      array[
        'Cross the arms over the bar on the front of the shoulders.',
        'Put the feet slightly forward and sink upright.',
        'Push up with the elbows high.'
      ]),
    ('smith-machine-good-morning', 'Smith Machine Good Morning',
      array['smith good morning', 'Good Morning (Smith Machine)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'smith_machine', '{hamstrings,lower_back}', '{glutes}', 'weight_reps',
      array[
        'Stand a little behind the bar so it tracks with the hinge.',
        'Fold at the hips with soft knees.',
        'Straighten up without locking the knees first.'
      ]),
    ('smith-machine-hip-thrust', 'Smith Machine Hip Thrust',
      array['smith hip thrust', 'Hip Thrust (Smith Machine)', 'Hip Thrust (Máquina Smith)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{glutes}', '{hamstrings,quads,adductors}', 'weight_reps',
      array[
        'Put a bench behind you and a pad on the bar over the hips.',
        'Unlock and drive the hips up until the shins are vertical.',
        'Pause at the top, then lower close to the floor.'
      ]),
    ('smith-machine-incline-bench-press', 'Smith Machine Incline Bench Press',
      array['smith incline press', 'smith machine incline press', 'Incline Bench Press (Smith Machine)', 'Press de Banca Inclinado (Máquina Smith)', 'Développé Couché Incliné (Machine Smith)', 'Panca Inclinata (Multipower)', 'Supino Inclinado no Smith (Máquina)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Place an incline bench at about 30° so the bar lands on the upper chest.',
        'Unhook and lower with forearms vertical.',
        'Press up, shoulders staying back on the pad.'
      ]),
    ('smith-machine-inverted-row', 'Smith Machine Inverted Row',
      array['smith inverted row', 'Inverted Row (Smith Machine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'smith_machine', '{upper_back,lats}', '{biceps,rear_delts}', 'reps',
      array[
        'Lock the bar at hip height and hang beneath it with straight body.',
        'Pull the chest to the bar.',
        'Lower it a notch to make it harder.'
      ]),
    ('smith-machine-jm-press', 'Smith Machine JM Press',
      array['smith JM press', 'JM Press (Smith Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'smith_machine', '{triceps}', '{chest}', 'weight_reps',
      array[
        'Lie with the bar over the upper chest, grip narrow.',
        'Let the elbows travel forward as the bar nears the throat.',
        'Extend by straightening the arms.'
      ]),
    ('smith-machine-lunge', 'Smith Machine Lunge',
      array['smith forward lunge', 'Lunge (Smith Machine)', 'smith lunge']::text[],
      'strength', 'intermediate', 'push', 'compound', 'smith_machine', '{quads,glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Step one foot forward of the bar line and the other behind.',
        'Drop between the feet along the rails.',
        'Rise and stay in the stride until the set ends.'
      ]),
    ('smith-machine-reverse-lunge', 'Smith Machine Reverse Lunge',
      array['smith reverse lunge', 'Reverse Lunge (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Stand under the bar with both feet level.',
        'Step one leg back and lower the knee toward the floor.',
        'Return by pushing with the front leg.'
      ]),
    ('smith-machine-romanian-deadlift', 'Smith Machine Romanian Deadlift',
      array['smith RDL', 'smith machine RDL', 'Romanian Deadlift (Smith Machine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'smith_machine', '{hamstrings,glutes}', '{lower_back,forearms}', 'weight_reps',
      array[
        'Unhook the bar at hip height, feet just behind its path.',
        'Push the hips back until the bar passes the knees.',
        'Return to standing by squeezing the glutes.'
      ]),
    ('smith-machine-row', 'Smith Machine Row',
      array['smith row', 'smith machine bent over row', 'Bent Over Row (Smith Machine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'smith_machine', '{lats,upper_back}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Stand close to the bar, hinge forward with a flat back.',
        'Row toward the navel, elbows brushing the ribs.',
        'Straighten the arms fully before the next pull.'
      ]),
    ('smith-machine-seated-calf-raise', 'Smith Machine Seated Calf Raise',
      array['smith seated calf raise', 'Seated Calf Raise (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'smith_machine', '{calves}', '{}', 'weight_reps',
      array[
        'Sit with a padded bar on the knees and the toes on a step.',
        'Lower and lift the heels through the full arc.',
        'Keep the bar unhooked by a turn of the wrist.'
      ]),
    ('smith-machine-shoulder-press', 'Smith Machine Shoulder Press',
      array['smith shoulder press', 'smith overhead press', 'Shoulder Press (Smith Machine)', 'Overhead Press (Smith Machine)', 'Press de Hombros (Máquina Smith)', 'Lento in Avanti (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit on an upright bench so the bar passes just in front of the face.',
        'Lower to chin level.',
        'Press overhead without shrugging hard at the top.'
      ]),
    ('smith-machine-shrug', 'Smith Machine Shrug',
      array['smith shrug', 'Shrug (Smith Machine)', 'smith machine shrugs', 'Encogimiento de Hombros (Máquina Smith)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'smith_machine', '{traps}', '{upper_back,forearms}', 'weight_reps',
      array[
        'Set the bar at mid-thigh and grip it overhand.',
        'Shrug straight up with relaxed elbows.',
        'Lower the shoulders all the way.'
      ]),
    ('smith-machine-squat', 'Smith Machine Squat',
      array['smith squat', 'Squat (Smith Machine)', 'smith machine back squat', 'Sentadilla (Máquina Smith)', 'Squat (Multipower)', 'Agachamento (Smith)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Set the bar on the upper back with feet slightly in front of it.',
        'Turn the bar to unhook and squat until the thighs are at least parallel.',
        'Stand up and rotate the hooks back in after the last rep.'
      ]),
    ('smith-machine-sumo-squat', 'Smith Machine Sumo Squat',
      array['smith sumo squat', 'Sumo Squat (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{glutes,adductors}', '{quads}', 'weight_reps',
      array[
        'Take a wide stance under the bar, toes out.',
        'Sink straight down until the thighs are level.',
        'Press the knees apart on the way up.'
      ]),
    ('smith-machine-upright-row', 'Smith Machine Upright Row',
      array['smith upright row', 'Upright Row (Smith Machine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'smith_machine', '{side_delts,traps}', '{biceps}', 'weight_reps',
      array[
        'Stand close so the bar runs past the shirt.',
        'Pull until the elbows are level with the shoulders.',
        'Lower to the hips.'
      ]),
    ('snatch', 'Snatch',
      array['barbell snatch', 'full snatch', 'squat snatch', 'Snatch (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{glutes,quads,traps}', '{hamstrings,upper_back,front_delts,side_delts,abs}', 'weight_reps',
      array[
        'Take a wide grip, flat back and shoulders slightly over the bar.',
        'Accelerate past the knees, extend fully and pull yourself under.',
        'Catch in an overhead squat with elbows locked, then stand.'
      ]),
    ('snatch-balance', 'Snatch Balance',
      array['barbell snatch balance', 'Snatch Balance (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'push', 'compound', 'barbell', '{quads,side_delts}', '{glutes,front_delts,upper_back,triceps,abs}', 'weight_reps',
      array[
        'Rest the bar on the back with a snatch grip.',
        'Dip, drive lightly and drop under the bar with arms punching up.',
        'Stabilise in a deep overhead squat, then stand.'
      ]),
    ('snatch-grip-deadlift', 'Snatch-Grip Deadlift',
      array['snatch deadlift', 'wide grip deadlift', 'Snatch Grip Deadlift (Barbell)', 'SGDL']::text[],
      'strength', 'advanced', 'pull', 'compound', 'barbell', '{hamstrings,glutes,upper_back}', '{lower_back,traps,quads,forearms,lats}', 'weight_reps',
      array[
        'Take a very wide grip and sit lower than in a normal deadlift.',
        'Squeeze the shoulder blades down and brace the trunk.',
        'Stand up with the bar close; straps help if the grip gives out.'
      ]),
    ('snatch-grip-push-press', 'Snatch-Grip Push Press',
      array['Snatch Grip Push Press (Barbell)', 'behind the neck push press']::text[],
      'olympic_weightlifting', 'intermediate', 'push', 'compound', 'barbell', '{side_delts,quads}', '{triceps,traps,upper_back}', 'weight_reps',
      array[
        'Rest the bar behind the neck, hands in the snatch width.',
        'Dip a few centimetres and drive it straight overhead.',
        'Lower it back to the traps by bending the knees.'
      ]),
    ('snatch-high-pull', 'Snatch High Pull',
      array['barbell snatch high pull', 'Snatch High Pull (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{traps,glutes,upper_back}', '{hamstrings,quads,side_delts,forearms}', 'weight_reps',
      array[
        'Begin as in a snatch and accelerate through the hips.',
        'Continue with elbows high and outside, bar close to the torso.',
        'Stop at chest height and lower carefully.'
      ]),
    ('snatch-pull', 'Snatch Pull',
      array['barbell snatch pull', 'Snatch Pull (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,hamstrings,traps}', '{quads,upper_back,lower_back,forearms}', 'weight_reps',
      array[
        'Take your snatch start position and push off the floor smoothly.',
        'Extend hips, knees and ankles, arms staying straight.',
        'Finish with a shrug and lower the bar under control.'
      ]),
    ('snowboarding', 'Snowboarding',
      array['snowboard']::text[],
      'cardio', 'intermediate', null, null, 'other', '{quads,glutes}', '{calves,abs}', 'duration',
      array[
        'Stand low over the board with loose knees.',
        'Steer with ankles and hips.',
        'Rest often on the first days.'
      ]),
    ('spiderman-plank', 'Spiderman Plank',
      array['spiderman', 'spiderman crunch', 'plank knee to elbow']::text[],
      'strength', 'intermediate', null, 'compound', 'bodyweight', '{obliques,abs}', '{hip_flexors}', 'reps',
      array[
        'From a forearm plank draw one knee out to its elbow.',
        'Put it back and do the other.',
        'Keep the hips low and steady.'
      ]),
    ('spiderman-push-up', 'Spiderman Push-Up',
      array['spiderman pushups']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{chest,obliques}', '{triceps,hip_flexors}', 'reps',
      array[
        'As you lower, bring a knee to the elbow on that side.',
        'Press up and return the foot.',
        'Alternate each time.'
      ]),
    ('spinning', 'Spinning',
      array['spin bike', 'spin class', 'indoor cycling class', 'spin session', 'Vélo Machine']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{quads,glutes}', '{hamstrings,calves,abs}', 'duration',
      array[
        'Fit saddle and handlebar before the class starts.',
        'Follow the cadence and resistance changes, seated or standing.',
        'Always keep some resistance so that the legs never bounce.'
      ]),
    ('split-jerk', 'Split Jerk',
      array['barbell split jerk', 'Split Jerk (Barbell)', 'jerk']::text[],
      'olympic_weightlifting', 'advanced', 'push', 'compound', 'barbell', '{quads,front_delts}', '{triceps,glutes,side_delts,upper_back,abs}', 'weight_reps',
      array[
        'Hold the bar on the front delts and dip straight down a short way.',
        'Drive up and split the feet fore and aft, punching to lockout.',
        'Bring the front foot back first, then the rear.'
      ]),
    ('spoto-press', 'Spoto Press',
      array['spoto bench press', 'Spoto Press (Barbell)', 'invisible board press']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Lower the bar as in a bench press but halt 2–3 cm above the chest.',
        'Hold it motionless for a second.',
        'Press up without dipping first.'
      ]),
    ('sprint-intervals', 'Sprint Intervals',
      array['sprints', 'sprint', 'interval sprints', 'track sprints', 'sprint interval training']::text[],
      'cardio', 'advanced', null, null, 'bodyweight', '{hamstrings,quads,glutes}', '{calves,hip_flexors}', 'distance_duration',
      array[
        'Warm up thoroughly with strides before the first hard effort.',
        'Sprint 10 to 30 seconds with high knees and strong arms.',
        'Walk until your breathing settles, then repeat.'
      ]),
    ('stability-ball-back-extension', 'Stability Ball Back Extension',
      array['Swiss ball back extension']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'stability_ball', '{lower_back}', '{glutes}', 'reps',
      array[
        'Lie over the ball with feet against a wall.',
        'Raise the chest until the body is straight.',
        'Curl round the ball again.'
      ]),
    ('stability-ball-crunch', 'Stability Ball Crunch',
      array['Swiss ball crunch', 'exercise ball crunch', 'gym ball crunch', 'ball crunch']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'stability_ball', '{abs}', '{obliques}', 'reps',
      array[
        'Lie with the lower back on the ball and the feet wide.',
        'Curl the ribs towards the hips.',
        'Lower until the abdominals stretch over the ball.'
      ]),
    ('stability-ball-hamstring-curl', 'Stability Ball Hamstring Curl',
      array['Swiss ball hamstring curl', 'stability ball leg curl', 'exercise ball leg curl', 'Swiss ball leg curl']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'stability_ball', '{hamstrings}', '{glutes,abs}', 'reps',
      array[
        'Lie on your back with the heels on the ball and raise the hips.',
        'Roll the ball towards you by bending the knees.',
        'Roll it away slowly without dropping the hips.'
      ]),
    ('stability-ball-knee-tuck', 'Stability Ball Knee Tuck',
      array['Swiss ball knee tuck', 'jackknife on ball']::text[],
      'strength', 'intermediate', null, 'compound', 'stability_ball', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Start in a push-up with shins on the ball.',
        'Pull the knees under the chest.',
        'Push it back without a sag.'
      ]),
    ('stability-ball-pike', 'Stability Ball Pike',
      array['Swiss ball pike', 'exercise ball pike']::text[],
      'strength', 'advanced', null, 'compound', 'stability_ball', '{abs}', '{hip_flexors,front_delts}', 'reps',
      array[
        'Plank with the shins on the ball.',
        'Roll it in by lifting straight hips high.',
        'Roll out to a flat line.'
      ]),
    ('stability-ball-plank', 'Stability Ball Plank',
      array['Swiss ball plank']::text[],
      'strength', 'intermediate', 'static', 'compound', 'stability_ball', '{abs}', '{obliques,front_delts}', 'duration',
      array[
        'Rest the forearms on the ball and straighten the body.',
        'Hold as the ball tries to move.',
        'Make small circles when it gets easy.'
      ]),
    ('stability-ball-rollout', 'Stability Ball Rollout',
      array['Swiss ball rollout', 'exercise ball rollout', 'ball rollout']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'stability_ball', '{abs}', '{lats,obliques,front_delts}', 'reps',
      array[
        'Kneel with the forearms on the ball.',
        'Roll it forward until the body is long and the ribs still down.',
        'Pull the ball back with elbows and abs.'
      ]),
    ('stair-climber', 'Stair Climber',
      array['StairMaster', 'stepmill', 'stair machine', 'step machine', 'stair stepper', 'Stair Machine (Floors)', 'Stair Machine (Steps)']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,glutes}', '{hamstrings,calves}', 'duration',
      array[
        'Start slowly and put the whole foot on each step.',
        'Push through the heel to stand up tall.',
        'Touch the rails for balance only.'
      ]),
    ('standing-calf-raise', 'Standing Calf Raise',
      array['Standing Calf Raise (Machine)', 'calf raise', 'machine calf raise', 'Wadenheben stehend', 'Elevación de Gemelos de Pie (Máquina)', 'Extension Mollets Debout (Machine)', 'Elevação de Panturrilha em Pé (Máquina)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Put your shoulders under the pads and the balls of your feet on the block.',
        'Sink your heels down and pause in the stretch.',
        'Push up onto your toes with straight knees and hold the peak.'
      ]),
    ('standing-leg-curl', 'Standing Leg Curl',
      array['standing hamstring curl', 'single-leg standing leg curl', 'Standing Leg Curl (Machine)', 'Curl de Piernas de Pie (Máquina)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Stand facing the machine with one thigh against the pad, roller behind the ankle.',
        'Curl that heel up without swinging the hip.',
        'Lower fully and do the same number on the other side.'
      ]),
    ('standing-quad-stretch', 'Standing Quad Stretch',
      array['quad stretch', 'standing quadriceps stretch', 'heel to glute stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{quads}', '{hip_flexors}', 'duration',
      array[
        'Stand on one leg and hold the other ankle behind you.',
        'Bring the knees together and push the hip slightly forward.',
        'Hold a wall if you lose balance.'
      ]),
    ('stationary-bike', 'Stationary Bike',
      array['exercise bike', 'upright bike', 'indoor bike', 'Cycling (Indoor)', 'bike erg']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads}', '{hamstrings,glutes,calves}', 'distance_duration',
      array[
        'Adjust the seat to hip height and sit with relaxed shoulders.',
        'Choose a resistance that you can turn over smoothly.',
        'Pedal in circles with the knees tracking forward.'
      ]),
    ('step-down', 'Step-Down',
      array['eccentric step-down', 'heel tap step down', 'lateral step down']::text[],
      'strength', 'beginner', 'push', 'compound', 'other', '{quads}', '{glutes,abductors}', 'reps',
      array[
        'Stand on a low step on one leg.',
        'Bend the knee until the other heel brushes the floor.',
        'Rise slowly with the knee in line.'
      ]),
    ('sternum-pull-up', 'Sternum Pull-Up',
      array['Gironda pull-up', 'sternum chin-up', 'Sternum Pull up (Gironda)']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{lats,upper_back}', '{biceps,rear_delts}', 'reps',
      array[
        'Pull up with the head back and the chest open.',
        'Go on until the bar meets the breastbone.',
        'Lower through the same curve.'
      ]),
    ('straight-arm-pulldown', 'Straight-Arm Pulldown',
      array['straight arm lat pulldown', 'stiff-arm pulldown', 'cable pullover', 'lat prayer', 'Straight Arm Lat Pulldown (Cable)', 'Gerader Lat-Pulldown (Kabel)', 'Tirage Poitrine Bras Tendus (Poulie)', 'Lat Pulldown Braccia Dritte (Cavo)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{lats}', '{triceps,abs,rear_delts}', 'weight_reps',
      array[
        'Stand back from a high pulley, hinge slightly and grip the bar or rope.',
        'Sweep it down to your thighs with nearly straight arms.',
        'Allow the hands to float up to head height and feel the lats lengthen.'
      ]),
    ('stretching', 'Stretching',
      array['stretch', 'full body stretch', 'stretching session']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{hamstrings,hip_flexors}', '{calves,chest}', 'duration',
      array[
        'Go through the tight places one by one.',
        'Hold each until it eases, never into pain.',
        'Breathe out longer than in.'
      ]),
    ('sumo-deadlift', 'Sumo Deadlift',
      array['barbell sumo deadlift', 'sumo DL', 'Sumo Deadlift (Barbell)', 'wide stance deadlift', 'Peso Muerto Sumo (Barra)', 'Soulevé de Terre Sumo']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,quads,adductors}', '{hamstrings,lower_back,traps,forearms}', 'weight_reps',
      array[
        'Take a wide stance, toes turned out, and grip the bar inside the knees.',
        'Drop the hips, push the knees out and raise the chest.',
        'Spread the floor with your feet and lock hips and knees together.'
      ]),
    ('sumo-deadlift-high-pull', 'Sumo Deadlift High Pull',
      array['SDHP', 'Sumo Deadlift High Pull (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,traps}', '{adductors,quads,side_delts,hamstrings}', 'weight_reps',
      array[
        'Stand wide with a narrow grip between the knees.',
        'Drive the legs straight and pull the bar to the collarbone once the hips open.',
        'Keep it close on the way up and down.'
      ]),
    ('superman', 'Superman',
      array['superman hold', 'prone back extension', 'supermans']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{lower_back}', '{glutes,upper_back}', 'reps',
      array[
        'Lie face down with the arms stretched overhead.',
        'Lift arms, chest and thighs off the floor together.',
        'Pause for a second with the eyes down, then lower softly.'
      ]),
    ('suspension-biceps-curl', 'Suspension Biceps Curl',
      array['TRX bicep curl', 'TRX curl', 'suspension curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'suspension', '{biceps}', '{forearms,abs}', 'reps',
      array[
        'Face the anchor, lean back and turn the palms up.',
        'Curl the hands to the temples with the elbows fixed at shoulder height.',
        'Straighten the arms while the body stays rigid.'
      ]),
    ('suspension-chest-fly', 'Suspension Chest Fly',
      array['TRX fly', 'TRX chest fly', 'Chest Fly (Suspension)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'suspension', '{chest}', '{front_delts,abs}', 'reps',
      array[
        'Lean into the straps with straight arms in front.',
        'Open them wide as the body lowers.',
        'Hug back together.'
      ]),
    ('suspension-face-pull', 'Suspension Face Pull',
      array['TRX face pull', 'suspension high row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'suspension', '{rear_delts,upper_back}', '{rotator_cuff,biceps,traps}', 'reps',
      array[
        'Lean back holding the handles at arm''s length.',
        'Pull them to the sides of the forehead with the elbows high.',
        'Return slowly with the hips extended.'
      ]),
    ('suspension-front-raise', 'Suspension Front Raise',
      array['TRX front raise', 'Front Raise (Suspension)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'suspension', '{front_delts}', '{abs,lats}', 'reps',
      array[
        'Lean forward on the straps, hands at the hips.',
        'Let the straight arms travel overhead like a fall.',
        'Pull them down to stand up.'
      ]),
    ('suspension-hamstring-curl', 'Suspension Hamstring Curl',
      array['TRX hamstring curl', 'TRX leg curl', 'suspension leg curl']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'suspension', '{hamstrings}', '{glutes,abs}', 'reps',
      array[
        'Lie on your back with the heels in the straps and lift the hips.',
        'Draw the heels towards you.',
        'Extend the legs slowly, hips still high.'
      ]),
    ('suspension-jackknife', 'Suspension Jackknife',
      array['TRX pike', 'TRX jackknife', 'suspension pike', 'Jack Knife (Suspension)']::text[],
      'strength', 'intermediate', null, 'compound', 'suspension', '{abs}', '{hip_flexors,front_delts}', 'reps',
      array[
        'Hang the feet in the loops and hold a plank.',
        'Lift the hips high with straight legs.',
        'Lower to a flat back.'
      ]),
    ('suspension-knee-tuck', 'Suspension Knee Tuck',
      array['TRX knee tuck', 'TRX crunch', 'suspended knee tuck', 'TRX atomic crunch']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'suspension', '{abs}', '{hip_flexors,front_delts}', 'reps',
      array[
        'Put the feet in the straps and hold a high plank.',
        'Pull both knees to the chest, rounding slightly.',
        'Extend again to a straight line.'
      ]),
    ('suspension-plank', 'Suspension Plank',
      array['TRX plank']::text[],
      'strength', 'intermediate', 'static', 'compound', 'suspension', '{abs}', '{obliques,front_delts}', 'duration',
      array[
        'Put the feet in the loops and rest on the forearms.',
        'Hold one line against the sway.',
        'End the set when the hips sink.'
      ]),
    ('suspension-push-up', 'Suspension Push-Up',
      array['TRX push-up', 'TRX chest press', 'suspension chest press', 'strap push-up']::text[],
      'strength', 'intermediate', 'push', 'compound', 'suspension', '{chest}', '{triceps,front_delts,abs}', 'reps',
      array[
        'Face away from the anchor with the hands in the handles and lean forward.',
        'Lower the chest between the hands.',
        'Press back while the straps stay clear of the shoulders.'
      ]),
    ('suspension-row', 'Suspension Row',
      array['TRX row', 'suspension trainer row', 'TRX inverted row', 'strap row', 'Low Row (Suspension)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'suspension', '{upper_back,lats}', '{biceps,rear_delts,abs}', 'reps',
      array[
        'Hold the handles, lean back and set the body in a straight line.',
        'Pull the ribs to the hands with the elbows close.',
        'Extend slowly; step closer to the anchor to make it harder.'
      ]),
    ('suspension-split-squat', 'Suspension Split Squat',
      array['TRX lunge', 'TRX split squat', 'Bulgarian Split Squat (Suspension)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'suspension', '{quads,glutes}', '{hamstrings,abductors}', 'reps',
      array[
        'Hook one foot in the loop behind you.',
        'Lower until the front thigh is level.',
        'Drive up without pulling on the strap.'
      ]),
    ('suspension-squat', 'Suspension Squat',
      array['TRX squat', 'Squat (Suspension)']::text[],
      'strength', 'beginner', 'push', 'compound', 'suspension', '{quads,glutes}', '{hamstrings}', 'reps',
      array[
        'Hold the straps at chest height with light tension.',
        'Sit back as deep as the heels allow.',
        'Stand with the legs, not the arms.'
      ]),
    ('suspension-triceps-extension', 'Suspension Triceps Extension',
      array['TRX triceps extension', 'Triceps Extension (Suspension)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'suspension', '{triceps}', '{abs}', 'reps',
      array[
        'Face away from the anchor, arms out in front.',
        'Bend the elbows until the hands are by the forehead.',
        'Extend and keep the body stiff.'
      ]),
    ('suspension-y-raise', 'Suspension Y Raise',
      array['TRX Y fly', 'TRX Y raise']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'suspension', '{traps,rear_delts}', '{upper_back,side_delts}', 'reps',
      array[
        'Lean back with arms forward on the straps.',
        'Open them up into a Y to come upright.',
        'Lower slowly in the same line.'
      ]),
    ('svend-press', 'Svend Press',
      array['plate squeeze press', 'plate pinch press', 'Svend Press (Plate)', 'plate press out', 'Plate Squeeze (Svend Press)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'weight_plate', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Press two small plates together between the palms at chest height.',
        'Extend the arms forward while squeezing hard.',
        'Draw them back to the sternum without easing the pressure.'
      ]),
    ('swimming', 'Swimming',
      array['swim', 'freestyle swim', 'lap swimming', 'front crawl', 'pool swim']::text[],
      'cardio', 'beginner', null, null, 'other', '{lats,front_delts}', '{triceps,upper_back,abs,glutes}', 'distance_duration',
      array[
        'Float long with the eyes on the pool floor.',
        'Reach, catch the water and pull past the hip.',
        'Breathe to the side by rolling, not by lifting the head.'
      ]),
    ('t-bar-row', 'T-Bar Row',
      array['T Bar Row (Landmine)', 'landmine row', 'tbar rows', 'landmine T-bar row', 'T-Bar Rudern', 'Remo en Punta', 'Rowing Barre T', 'Rematore T Bar', 'Remada na Barra T']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'landmine', '{upper_back,lats}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Straddle the bar, hook a V-handle beneath the plates and hinge with a flat back.',
        'Pull the plates toward the chest.',
        'Lower until the arms are straight, torso angle unchanged.'
      ]),
    ('tall-clean', 'Tall Clean',
      array['Tall Clean (Barbell)']::text[],
      'olympic_weightlifting', 'advanced', 'pull', 'compound', 'barbell', '{traps,quads}', '{glutes,upper_back}', 'weight_reps',
      array[
        'Stand tall on flat feet with the bar at hip height.',
        'Without a dip, pull yourself under into a front squat.',
        'Train speed with an empty or very light bar.'
      ]),
    ('tibialis-raise', 'Tibialis Raise',
      array['tib raise', 'wall tibialis raise']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{calves}', '{}', 'reps',
      array[
        'Lean the back on a wall with the feet a step away.',
        'Pull the toes up hard.',
        'Lower them slowly to the floor.'
      ]),
    ('tire-flip', 'Tire Flip',
      array['tyre flip', 'tire flips', 'Tire Flip (Strongman)']::text[],
      'strongman', 'intermediate', 'push', 'compound', 'other', '{glutes,quads,hamstrings}', '{chest,biceps,upper_back,lower_back,front_delts}', 'weight_reps',
      array[
        'Drop the chest against the tire and grip under its edge with straight arms.',
        'Drive forward and up with the legs, hips low.',
        'Put a knee beneath it, change your grip and push it over.'
      ]),
    ('toe-touch-crunch', 'Toe-Touch Crunch',
      array['toe touch', 'toe touches', 'lying toe touch']::text[],
      'strength', 'beginner', null, 'isolation', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie with the legs vertical.',
        'Reach the hands to the toes by curling the shoulders up.',
        'Come down without dropping the legs.'
      ]),
    ('toes-to-bar', 'Toes-to-Bar',
      array['T2B', 'TTB', 'strict toes-to-bar']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,lats,forearms}', 'reps',
      array[
        'Hang from the bar with an active shoulder.',
        'Press the bar down with straight arms and lift the toes until they touch it.',
        'Lower the legs behind a controlled trunk.'
      ]),
    ('trail-running', 'Trail Running',
      array['trail run', 'fell running']::text[],
      'cardio', 'intermediate', null, null, 'bodyweight', '{quads,calves}', '{glutes,hamstrings}', 'distance_duration',
      array[
        'Shorten the step on loose ground.',
        'Walk the steep parts without shame.',
        'Lift the feet when tired.'
      ]),
    ('trap-bar-carry', 'Trap Bar Carry',
      array['hex bar carry', 'trap bar farmers carry', 'trap bar farmers walk', 'Farmers Walk (Trap Bar)']::text[],
      'strength', 'beginner', 'static', 'compound', 'trap_bar', '{forearms,traps}', '{glutes,quads,abs,obliques,calves}', 'weight_distance',
      array[
        'Load the bar evenly, lift it as in a deadlift and stand tall.',
        'Walk with quick, short steps and even breathing.',
        'Stop fully before setting the frame down.'
      ]),
    ('trap-bar-deadlift', 'Trap Bar Deadlift',
      array['hex bar deadlift', 'Deadlift (Trap Bar)', 'TBDL', 'hex deadlift', 'trapbar DL', 'Peso Muerto (Barra Trap)', 'Stacco da Terra (Trap Bar)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'trap_bar', '{quads,glutes,hamstrings}', '{traps,lower_back,forearms,upper_back}', 'weight_reps',
      array[
        'Stand centred inside the frame and grip the handles at their midpoint.',
        'Sit the hips down, chest up, arms long.',
        'Push through the floor to standing without leaning back at the top.'
      ]),
    ('trap-bar-jump', 'Trap Bar Jump',
      array['hex bar jump', 'trap bar jump squat']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'trap_bar', '{quads,glutes}', '{calves,hamstrings}', 'weight_reps',
      array[
        'Stand in a lightly loaded bar and dip.',
        'Jump with straight arms.',
        'Land, settle and go again.'
      ]),
    ('trap-bar-romanian-deadlift', 'Trap Bar Romanian Deadlift',
      array['hex bar RDL', 'trap bar RDL', 'Romanian Deadlift (Trap Bar)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'trap_bar', '{hamstrings,glutes}', '{lower_back,forearms,upper_back}', 'weight_reps',
      array[
        'Stand up with the frame, then soften the knees.',
        'Send the hips back until the handles pass the knees and the hamstrings stretch.',
        'Squeeze the glutes to return to upright.'
      ]),
    ('trap-bar-row', 'Trap Bar Row',
      array['hex bar row', 'Bent Over Row (Trap Bar)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'trap_bar', '{lats,upper_back}', '{biceps,lower_back}', 'weight_reps',
      array[
        'Hinge inside the bar with neutral grips.',
        'Row until the handles touch the hips.',
        'Lower without standing up.'
      ]),
    ('trap-bar-shrug', 'Trap Bar Shrug',
      array['hex bar shrug', 'Shrug (Trap Bar)', 'trap bar shrugs']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'trap_bar', '{traps}', '{upper_back,forearms}', 'weight_reps',
      array[
        'Deadlift the frame and stand tall, arms straight at your sides.',
        'Raise the shoulders straight toward the ears.',
        'Hold a moment, then lower to a full stretch.'
      ]),
    ('trap-bar-split-squat', 'Trap Bar Split Squat',
      array['hex bar split squat', 'Split Squat (Trap Bar)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'trap_bar', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Stand in the bar with one foot on a bench behind or a long stride.',
        'Lower straight down.',
        'Push up through the front foot.'
      ]),
    ('treadmill-running', 'Treadmill Running',
      array['treadmill', 'treadmill run', 'Running (Treadmill)', 'indoor run', 'Tapis Roulant']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,hamstrings,calves}', '{glutes,hip_flexors}', 'distance_duration',
      array[
        'Clip on the safety key and start the belt at walking speed.',
        'Increase the speed gradually; 1% incline feels closer to outdoors.',
        'Run in the middle of the belt without holding the rails.'
      ]),
    ('treadmill-sprint', 'Treadmill Sprint',
      array['treadmill intervals', 'treadmill sprints']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{hamstrings,quads}', '{glutes,calves}', 'distance_duration',
      array[
        'Bring the belt up to speed and run hard for seconds.',
        'Step off to the rails or slow right down.',
        'Repeat only while the form holds.'
      ]),
    ('treadmill-walking', 'Treadmill Walking',
      array['treadmill walk', 'Walking (Treadmill)', 'incline walk', 'incline treadmill walk', '12-3-30']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{glutes,calves}', '{hamstrings,quads}', 'distance_duration',
      array[
        'Set a brisk walking speed, then add incline if you want more effort.',
        'Lean slightly from the ankles with long strides.',
        'Let go of the rails or lower the grade.'
      ]),
    ('triceps-dip', 'Triceps Dip',
      array['upright dip', 'tricep dip', 'tricep dips', 'weighted tricep dip', 'vertical dip', 'Fondo de Tríceps (Con Peso Añadido)', 'Dips Triceps', 'Dip Tricipiti', 'Dip Tricipiti (Con Peso Aggiunto)', 'Tríceps na Paralela (com Peso)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{triceps}', '{chest,front_delts}', 'weighted_bodyweight',
      array[
        'Hold the parallel bars with the torso upright and legs straight below.',
        'Lower with the elbows pointing straight back.',
        'Drive up to a firm lockout.'
      ]),
    ('triceps-pushdown', 'Triceps Pushdown',
      array['tricep pushdown', 'pushdown', 'triceps pressdown', 'tricep pressdown', 'cable pushdown', 'cable tricep pushdown', 'Triceps Pushdown (Cable - Straight Bar)', 'v-bar pushdown', 'Trizepsdrücken am Kabel', 'Extensión de Tríceps en Polea', 'Extension Triceps Poulie Haute', 'Pushdown Tricipiti', 'Tríceps na Polia']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Stand at a high pulley with the bar at chest height and your elbows tucked.',
        'Push down until your arms are straight.',
        'Let the bar return only until your forearms pass parallel.'
      ]),
    ('triceps-rope-pushdown', 'Triceps Rope Pushdown',
      array['rope pushdown', 'tricep rope pushdown', 'rope pressdown', 'cable rope pushdown', 'Triceps Rope Pushdown (Cable)', 'Trizepsdrücken mit dem Seil', 'Extensión de Tríceps en Polea con Cuerda', 'Extension Triceps Corde', 'Pushdown Tricipiti con Corda', 'Tríceps na Polia com Corda']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Grip the rope below the knots, elbows by your sides.',
        'Extend your arms and spread the ends beside your thighs.',
        'Come up slowly and keep your shoulders down.'
      ]),
    ('triceps-stretch', 'Triceps Stretch',
      array['overhead triceps stretch']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{triceps}', '{lats}', 'duration',
      array[
        'Bend one elbow behind the head.',
        'Ease it down with the other hand.',
        'Stand tall rather than arched.'
      ]),
    ('tuck-jump', 'Tuck Jump',
      array['tuck jumps', 'knee tuck jump']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'bodyweight', '{quads,calves}', '{hip_flexors,glutes}', 'reps',
      array[
        'Jump straight up and pull the knees to the chest.',
        'Open the legs before landing.',
        'Rest between jumps to keep the height.'
      ]),
    ('turkish-get-up', 'Turkish Get-Up',
      array['TGU', 'turkish getups', 'kettlebell turkish get-up', 'Turkish Get Up (Kettlebell)']::text[],
      'strength', 'advanced', 'push', 'compound', 'kettlebell', '{abs,front_delts,glutes}', '{obliques,rotator_cuff,quads,triceps}', 'weight_reps',
      array[
        'Lie down with the bell pressed up and the same-side knee bent.',
        'Roll to your elbow, then your hand, and lift your hips.',
        'Sweep the straight leg under you to a half kneel, then stand.',
        'Reverse each step; watch the bell until you are kneeling upright.'
      ]),
    ('v-squat', 'V-Squat',
      array['V-Squat (Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Stand on the angled platform with the back along the pad.',
        'Let the arc of the machine take you down and back.',
        'Drive up without locking the knees hard.'
      ]),
    ('v-up', 'V-Up',
      array['jackknife sit-up', 'V-sit-up', 'pike crunch', 'V-ups']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie flat with the arms overhead and the legs straight.',
        'Raise legs and trunk together and reach for the toes.',
        'Lower both at the same speed.'
      ]),
    ('versaclimber', 'VersaClimber',
      array['vertical climber']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{quads,lats}', '{glutes,front_delts}', 'duration',
      array[
        'Stand tall with hands at chin height.',
        'Drive opposite hand and foot in long strokes.',
        'Mix slow minutes with short bursts.'
      ]),
    ('vertical-leg-press', 'Vertical Leg Press',
      array['Vertical Leg Press (Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Lie under the platform with the hips on the pad.',
        'Bend the knees towards the chest as far as the pelvis stays down.',
        'Push straight up without locking hard.'
      ]),
    ('viking-press', 'Viking Press',
      array['log viking press', 'viking press machine']::text[],
      'strongman', 'intermediate', 'push', 'compound', 'other', '{front_delts,triceps}', '{side_delts,quads}', 'weight_reps',
      array[
        'Stand under the handles with a slight lean.',
        'Dip or press strictly to straight arms.',
        'Lower to the forehead.'
      ]),
    ('walking', 'Walking',
      array['walk', 'outdoor walk', 'brisk walk', 'power walking', 'Walking (Outdoor)', 'Caminar', 'Caminhada']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{quads,calves}', '{hamstrings,glutes}', 'distance_duration',
      array[
        'Stand tall and let the arms swing freely.',
        'Roll from heel to toe at a brisk but comfortable pace.',
        'Speed up with more steps rather than longer ones.'
      ]),
    ('wall-ball', 'Wall Ball',
      array['wall balls', 'wall ball shot', 'med ball thruster throw', 'wall ball throw']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'medicine_ball', '{quads,glutes}', '{front_delts,triceps,abs}', 'weight_reps',
      array[
        'Face the wall at arm''s length with the ball under the chin.',
        'Squat to depth, then stand fast and throw the ball to the target.',
        'Catch it high and ride it straight into the next squat.'
      ]),
    ('wall-sit', 'Wall Sit',
      array['wall squat hold', 'wall chair']::text[],
      'strength', 'beginner', 'static', 'compound', 'bodyweight', '{quads}', '{glutes,calves}', 'duration',
      array[
        'Lean the back flat on a wall and walk the feet out.',
        'Slide down until the thighs are level with the floor.',
        'Hold with the weight on the heels and the hands off the legs.'
      ]),
    ('wall-slide', 'Wall Slide',
      array['scapular wall slide', 'wall angels']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{upper_back}', '{rotator_cuff,side_delts}', 'reps',
      array[
        'Stand with back, elbows and hands on a wall.',
        'Slide the arms up without losing contact.',
        'Come down and squeeze the blades.'
      ]),
    ('warm-up', 'Warm-Up',
      array['general warm-up']::text[],
      'cardio', 'beginner', null, null, 'bodyweight', '{quads,glutes}', '{calves,front_delts}', 'duration',
      array[
        'Move easily until you feel warm.',
        'Take the joints through their range.',
        'Do light sets of what is to come.'
      ]),
    ('weighted-crunch', 'Weighted Crunch',
      array['plate crunch', 'Crunch (Weighted)', 'Crunch (Plate)', 'Crunch (Con Peso Aggiunto)']::text[],
      'strength', 'beginner', null, 'isolation', 'weight_plate', '{abs}', '{}', 'weight_reps',
      array[
        'Lie back and hug a plate to the chest.',
        'Curl the shoulders off the floor.',
        'Lower until the blades touch, not the head.'
      ]),
    ('weighted-plank', 'Weighted Plank',
      array['plate plank', 'loaded plank', 'Plank (Weighted)']::text[],
      'strength', 'intermediate', 'static', 'isolation', 'weight_plate', '{abs}', '{obliques,glutes,lower_back}', 'weight_duration',
      array[
        'Take the forearm plank and have a partner lay a plate on the upper hips.',
        'Pull the elbows towards the toes to raise tension.',
        'Hold without sagging and let the plate be removed first.'
      ]),
    ('wide-grip-bench-press', 'Wide-Grip Bench Press',
      array['wide grip bench', 'Bench Press Wide Grip (Barbell)', 'barbell wide grip bench press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Take a grip a hand-width wider than usual, within the ring marks.',
        'Bring the bar to mid-chest while keeping shoulder blades pinned.',
        'Press straight up; stop if the front of the shoulders aches.'
      ]),
    ('wide-grip-pull-up', 'Wide-Grip Pull-Up',
      array['wide pull-up', 'wide grip pullups', 'broad grip pull-up']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{lats,upper_back}', '{biceps,forearms}', 'weighted_bodyweight',
      array[
        'Grip the bar well outside shoulder width, thumbs over or around it.',
        'Pull the upper chest up, keeping the elbows out to the sides.',
        'Lower slowly until the shoulder blades rise again.'
      ]),
    ('wide-grip-seated-cable-row', 'Wide-Grip Seated Cable Row',
      array['wide-grip cable row', 'wide-grip seated row', 'seated wide-grip row', 'Seated Cable Row - Bar Wide Grip', 'Rowing Poulie Assis - Prise Large', 'Remada (Corda) Sentado - Pegas Afastadas']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{upper_back}', '{lats,rear_delts,biceps}', 'weight_reps',
      array[
        'Attach the long bar and take it overhand, wider than your shoulders.',
        'Row to your lower chest with elbows flared to about 60°.',
        'Squeeze between the shoulder blades, then extend slowly.'
      ]),
    ('wide-push-up', 'Wide Push-Up',
      array['wide grip push-up', 'wide hand push-up', 'wide press-up']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{chest}', '{front_delts,triceps}', 'weighted_bodyweight',
      array[
        'Take a hand position about one and a half times shoulder width.',
        'Sink until the upper arms are level with the floor.',
        'Press up while thinking of drawing the hands together.'
      ]),
    ('worlds-greatest-stretch', 'World''s Greatest Stretch',
      array['WGS', 'spiderman stretch with rotation', 'lunge with rotation stretch']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{hip_flexors,hamstrings}', '{upper_back,adductors,glutes}', 'reps',
      array[
        'Step into a long lunge and place both hands inside the front foot.',
        'Drop the near elbow towards the floor, then rotate that arm to the ceiling.',
        'Straighten the front leg for a moment before switching.'
      ]),
    ('wrist-roller', 'Wrist Roller',
      array['wrist roll', 'forearm roller']::text[],
      'strength', 'beginner', null, 'isolation', 'other', '{forearms}', '{}', 'weight_reps',
      array[
        'Hold the roller in front with the weight hanging.',
        'Wind it up with alternate wrists.',
        'Unwind just as slowly.'
      ]),
    ('wrist-stretch', 'Wrist Stretch',
      array['forearm stretch', 'wrist flexor stretch']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{forearms}', '{}', 'duration',
      array[
        'Stretch an arm out with the palm up.',
        'Draw the fingers down with the other hand.',
        'Turn the palm over and repeat.'
      ]),
    ('yates-row', 'Yates Row',
      array['underhand barbell row', 'reverse grip bent over row', 'supinated barbell row', 'Yates Row (Barbell)', 'Bent Over Row - Underhand (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{lats}', '{biceps,upper_back,rear_delts,lower_back}', 'weight_reps',
      array[
        'Hold the bar palms forward with the torso bent about 30° from upright.',
        'Pull into the belly, elbows close to the sides.',
        'Squeeze the back, then straighten the arms slowly.'
      ]),
    ('yoga', 'Yoga',
      array['yoga session', 'yoga flow', 'vinyasa', 'hatha yoga', 'sun salutation']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{hamstrings,lower_back}', '{abs,front_delts,hip_flexors,glutes}', 'duration',
      array[
        'Roll out a mat and begin with a few calm breaths.',
        'Move through the poses in time with the breath.',
        'Stay short of pain and finish lying flat.'
      ]),
    ('yoke-walk', 'Yoke Walk',
      array['yoke carry', 'strongman yoke', 'super yoke', 'Yoke Walk (Strongman)']::text[],
      'strongman', 'advanced', 'static', 'compound', 'other', '{quads,glutes,traps}', '{abs,lower_back,calves,upper_back,obliques}', 'weight_distance',
      array[
        'Set the crossbar across the upper back and brace before standing.',
        'Walk with short, fast steps and a still upper body.',
        'Keep the gaze ahead and stop before lowering.'
      ]),
    ('z-press', 'Z Press',
      array['barbell z press', 'Z Press (Barbell)', 'seated floor press overhead', 'savickas press']::text[],
      'strength', 'advanced', 'push', 'compound', 'barbell', '{front_delts}', '{triceps,side_delts,abs,upper_back}', 'weight_reps',
      array[
        'Sit on the floor inside a rack, legs straight and apart.',
        'Take the bar from pins at shoulder height, trunk upright.',
        'Press overhead without leaning back.'
      ]),
    ('zercher-carry', 'Zercher Carry',
      array['barbell zercher carry', 'zercher walk']::text[],
      'strongman', 'intermediate', 'static', 'compound', 'barbell', '{abs,upper_back}', '{biceps,quads,glutes}', 'weight_distance',
      array[
        'Hold the bar in the crooks of the elbows, fists together.',
        'Walk with short steps and a tall chest.',
        'Stop before the upper back rounds.'
      ]),
    ('zercher-squat', 'Zercher Squat',
      array['barbell zercher squat', 'Zercher Squat (Barbell)', 'zerchers']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{upper_back,abs,biceps,adductors}', 'weight_reps',
      array[
        'Cradle the bar in the crooks of your elbows, fists together near the chest.',
        'Squat between the knees, keeping the upper back from rounding.',
        'Push the floor away and hold the bar tight to the body.'
      ]),
    ('zottman-curl', 'Zottman Curl',
      array['dumbbell Zottman curl', 'Zottmans', 'Zottman Curl (Dumbbell)', 'Zottman Curl (Manubrio)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Curl the dumbbells with palms up.',
        'At the top, rotate your hands so the palms face down.',
        'Lower slowly with the overhand grip, then turn back at the bottom.'
      ])
) s (slug, name, aliases, category, level, force, mechanic, equipment, primary_muscles, secondary_muscles, tracking,
  instructions)
on conflict (id) do update
set name = excluded.name,
  aliases = excluded.aliases,
  category = excluded.category,
  level = excluded.level,
  force = excluded.force,
  mechanic = excluded.mechanic,
  equipment = excluded.equipment,
  primary_muscles = excluded.primary_muscles,
  secondary_muscles = excluded.secondary_muscles,
  tracking = excluded.tracking,
  instructions = excluded.instructions;
