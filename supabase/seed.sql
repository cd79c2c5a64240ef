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
    ('ab-wheel-rollout', 'Ab Wheel Rollout',
      array['ab wheel', 'ab roller', 'kneeling ab wheel', 'Ab Wheel (Kneeling)', 'wheel rollout']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'other', '{abs}', '{lats,obliques,triceps}', 'reps',
      array[
        'Kneel on a pad with the wheel under the shoulders.',
        'Tuck the pelvis and roll out as far as the lower back stays flat.',
        'Pull the wheel back by squeezing abs and lats.'
      ]),
    ('arnold-press', 'Arnold Press',
      array['dumbbell Arnold press', 'Arnold shoulder press', 'Arnolds', 'Arnold Press (Dumbbell)']::text[],
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
      array['assisted dip', 'machine assisted dip', 'assisted chest dip', 'Chest Dip (Assisted)', 'counterweight dip']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest,triceps}', '{front_delts}', 'assisted_bodyweight',
      array[
        'Choose the counterweight; more weight means more help.',
        'Kneel on the pad and hold the bars with straight arms.',
        'Lower until the elbows reach about 90°, then press back up.'
      ]),
    ('assisted-pull-up-machine', 'Assisted Pull-Up (Machine)',
      array['assisted pull-up', 'machine assisted pull-up', 'gravitron', 'Pull Up (Assisted)', 'counterweight pull-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{biceps,upper_back,forearms}', 'assisted_bodyweight',
      array[
        'Select the counterweight; a heavier stack makes the rep easier.',
        'Kneel on the pad and take the overhand handles.',
        'Pull the chin over your hands and resist the pad on the way down.'
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
    ('band-bicep-curl', 'Band Bicep Curl',
      array['band curl', 'banded curl', 'resistance band curl', 'Bicep Curl (Band)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{biceps}', '{forearms}', 'reps',
      array[
        'Stand on the band, palms up, with elbows at your sides.',
        'Curl to shoulder height and squeeze where the band is tightest.',
        'Uncurl to straight arms.'
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
      array['banded clamshell', 'clamshell with band', 'resistance band clamshell']::text[],
      'strength', 'beginner', null, 'isolation', 'band', '{abductors,glutes}', '{}', 'reps',
      array[
        'Lie on your side with hips and knees bent and a band above your knees.',
        'Keep your feet together and open the top knee.',
        'Do not roll your hips back; close slowly.'
      ]),
    ('band-face-pull', 'Band Face Pull',
      array['banded face pull', 'resistance band face pull', 'Face Pull (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{rear_delts,upper_back}', '{rotator_cuff,traps}', 'reps',
      array[
        'Anchor the band at head height and hold one end in each hand.',
        'Pull towards your ears with high elbows and rotate your hands back.',
        'Ease forward again against the tension.'
      ]),
    ('band-glute-bridge', 'Band Glute Bridge',
      array['banded glute bridge', 'resistance band glute bridge', 'Glute Bridge (Band)']::text[],
      'strength', 'beginner', 'push', 'compound', 'band', '{glutes}', '{hamstrings,abductors}', 'reps',
      array[
        'Lie on your back with a loop band above bent knees and feet flat.',
        'Push your knees out and lift your hips to a straight line.',
        'Hold for a second and lower one vertebra at a time.'
      ]),
    ('band-lat-pulldown', 'Band Lat Pulldown',
      array['banded lat pulldown', 'resistance band pulldown', 'banded pulldown', 'Lat Pulldown (Band)']::text[],
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
    ('band-monster-walk', 'Band Monster Walk',
      array['monster walk', 'banded monster walk', 'resistance band monster walk']::text[],
      'strength', 'beginner', null, 'compound', 'band', '{glutes,abductors}', '{quads,hip_flexors}', 'reps',
      array[
        'Put a loop band round your ankles or knees and sink into a quarter squat.',
        'Walk forward with wide diagonal steps, then backward.',
        'Stay low and keep the band stretched throughout.'
      ]),
    ('band-pull-apart', 'Band Pull-Apart',
      array['pull-apart', 'banded pull-apart', 'resistance band pull apart', 'band pullaparts']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'band', '{rear_delts,upper_back}', '{traps,rotator_cuff}', 'reps',
      array[
        'Hold a light band in front of you at shoulder height, hands shoulder-width.',
        'Stretch it until it touches your chest, arms straight.',
        'Return slowly without shrugging.'
      ]),
    ('band-row', 'Band Row',
      array['banded row', 'resistance band row', 'seated band row', 'Seated Row (Band)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'band', '{upper_back,lats}', '{biceps,rear_delts}', 'reps',
      array[
        'Loop the band round a post or your feet and hold both ends.',
        'Pull your elbows behind you and pinch the shoulder blades.',
        'Extend the arms slowly, chest up.'
      ]),
    ('band-triceps-pushdown', 'Band Triceps Pushdown',
      array['band pushdown', 'banded pushdown', 'resistance band tricep pushdown', 'Triceps Pushdown (Band)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'band', '{triceps}', '{}', 'reps',
      array[
        'Hang the band over a bar or door anchor and grip both strands.',
        'Press down until the elbows lock, then pull the strands apart.',
        'Bring your hands back up to chest height.'
      ]),
    ('barbell-back-squat', 'Barbell Back Squat',
      array['squat', 'back squat', 'barbell squat', 'BB squat', 'Squat (Barbell)', 'high-bar squat', 'high bar back squat', 'squats']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,lower_back,abs}', 'weight_reps',
      array[
        'Set the bar on the upper traps, hands just outside the shoulders, feet about shoulder-width.',
        'Brace, then sit down between the hips until the hip crease is level with or below the knees.',
        'Drive up through mid-foot, keeping chest and hips rising together.'
      ]),
    ('barbell-bench-press', 'Barbell Bench Press',
      array['bench press', 'bench', 'BB bench press', 'flat bench press', 'flat bench', 'Bench Press (Barbell)', 'bench presses']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Lie with eyes under the bar, feet planted, shoulder blades pulled together.',
        'Lower the bar to the lower chest with elbows roughly 45–70° from the body.',
        'Press up and slightly back until the arms lock over the shoulders.'
      ]),
    ('barbell-bent-over-row', 'Barbell Bent-Over Row',
      array['barbell row', 'BB row', 'bent over row', 'bentover barbell row', 'Bent Over Row (Barbell)', 'barbell bent over rows']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{lats,upper_back}', '{biceps,rear_delts,lower_back,forearms}', 'weight_reps',
      array[
        'Hinge with a flat back until the torso is near 45° or lower, arms hanging.',
        'Pull the bar to the lower ribs, driving the elbows back.',
        'Lower to full stretch without standing up.'
      ]),
    ('barbell-box-squat', 'Barbell Box Squat',
      array['box squat', 'box squats', 'Box Squat (Barbell)']::text[],
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
      array['standing barbell calf raise', 'BB calf raise', 'Standing Calf Raise (Barbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'barbell', '{calves}', '{}', 'weight_reps',
      array[
        'Stand with the bar on your back and the balls of the feet on a low, stable plate.',
        'Let the heels sink to a full stretch.',
        'Rise as high as possible and hold a second at the top.'
      ]),
    ('barbell-curl', 'Barbell Curl',
      array['BB curl', 'barbell bicep curl', 'barbell biceps curl', 'standing barbell curl', 'Bicep Curl (Barbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Stand with an underhand, shoulder-width grip, elbows at your sides.',
        'Curl the bar to the upper chest without leaning back.',
        'Lower until the arms are straight.'
      ]),
    ('barbell-deadlift', 'Barbell Deadlift',
      array['deadlift', 'deadlifts', 'conventional deadlift', 'DL', 'BB deadlift', 'Deadlift (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,hamstrings,lower_back}', '{quads,traps,upper_back,forearms,lats}', 'weight_reps',
      array[
        'Stand with the bar over mid-foot, hinge and grip just outside the shins.',
        'Take the slack out, lock the back flat and push the floor away.',
        'Finish tall with hips through, then lower along the thighs.'
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
      array['floor press', 'Floor Press (Barbell)', 'BB floor press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{triceps,chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie under a low-racked bar with legs straight or bent.',
        'Lower until the upper arms rest softly on the floor.',
        'Pause, then press up without bouncing the elbows.'
      ]),
    ('barbell-front-raise', 'Barbell Front Raise',
      array['BB front raise', 'Front Raise (Barbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'barbell', '{front_delts}', '{side_delts,chest}', 'weight_reps',
      array[
        'Hold a light bar at the thighs with an overhand grip.',
        'Lift with almost straight arms to shoulder height.',
        'Lower slowly without swinging the torso.'
      ]),
    ('barbell-front-squat', 'Barbell Front Squat',
      array['front squat', 'front squats', 'Front Squat (Barbell)', 'BB front squat', 'clean grip front squat']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads}', '{glutes,upper_back,abs,adductors}', 'weight_reps',
      array[
        'Rack the bar on the front delts with elbows high, fingers hooked or arms crossed.',
        'Descend straight down with an upright torso, knees tracking over the toes.',
        'Stand up by pushing the elbows up first so the bar does not roll forward.'
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
      array['good morning', 'good mornings', 'BB good morning', 'Good Morning (Barbell)']::text[],
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
      array['hip thrust', 'hip thrusts', 'BB hip thrust', 'Hip Thrust (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{glutes}', '{hamstrings,quads,adductors}', 'weight_reps',
      array[
        'Sit with the shoulder blades against a bench, padded bar over the hip crease.',
        'Drive through the heels until torso and thighs form a straight line.',
        'Tuck the chin and squeeze the glutes before lowering.'
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
      array['BB lunge', 'barbell forward lunge', 'Lunge (Barbell)', 'barbell lunges']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{hamstrings,adductors,abs}', 'weight_reps',
      array[
        'Stand with the bar on your upper back and step forward into a long stride.',
        'Bend both knees until the rear knee nearly touches the ground.',
        'Push off the front foot to return and alternate sides.'
      ]),
    ('barbell-overhead-press', 'Barbell Overhead Press',
      array['overhead press', 'OHP', 'military press', 'strict press', 'standing shoulder press', 'standing barbell press', 'barbell shoulder press', 'Overhead Press (Barbell)', 'Strict Military Press (Barbell)']::text[],
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
      array['barbell french press', 'standing barbell triceps extension', 'Triceps Extension (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'barbell', '{triceps}', '{abs}', 'weight_reps',
      array[
        'Press a light bar overhead with hands close together.',
        'Lower it behind the head, elbows pointing forward.',
        'Straighten the arms while the ribs stay down.'
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
      array['pause squat', 'paused squat', 'paused back squat', 'Pause Squat (Barbell)']::text[],
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
    ('barbell-pullover', 'Barbell Pullover',
      array['BB pullover', 'Pullover (Barbell)', 'bent arm barbell pullover']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{lats,chest}', '{triceps,upper_back}', 'weight_reps',
      array[
        'Lie on a bench holding a light bar over the chest, elbows slightly bent.',
        'Lower it behind the head until the lats stretch.',
        'Pull back over the chest with the same elbow angle.'
      ]),
    ('barbell-reverse-curl', 'Barbell Reverse Curl',
      array['reverse curl', 'reverse curls', 'overhand barbell curl', 'Reverse Curl (Barbell)']::text[],
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
      array['reverse wrist curl', 'wrist extension barbell', 'Reverse Wrist Curl (Barbell)', 'barbell wrist extensions']::text[],
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
      array['RDL', 'romanian deadlift', 'barbell RDL', 'BB RDL', 'Romanian Deadlift (Barbell)']::text[],
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
    ('barbell-shrug', 'Barbell Shrug',
      array['BB shrug', 'barbell shrugs', 'Shrug (Barbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'barbell', '{traps}', '{upper_back,forearms}', 'weight_reps',
      array[
        'Stand holding the bar at arm''s length in front of the thighs.',
        'Lift the shoulders straight up as high as they go.',
        'Pause, then lower fully; do not roll the shoulders.'
      ]),
    ('barbell-skull-crusher', 'Barbell Skull Crusher',
      array['barbell lying triceps extension', 'Skullcrusher (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'barbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Lie on a bench with the straight bar over the shoulders, narrow grip.',
        'Bend only the elbows and lower the bar toward the forehead.',
        'Extend without letting the elbows flare.'
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
      array['stiff leg deadlift', 'SLDL', 'stiff legged deadlift', 'straight leg deadlift', 'Straight Leg Deadlift (Barbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{hamstrings,lower_back}', '{glutes,forearms,upper_back}', 'weight_reps',
      array[
        'Stand close to the bar with knees almost straight but not locked.',
        'Hinge to grip it, back flat, hips high.',
        'Pull by extending the hips and return the plates to the floor each rep.'
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
      array['upright row', 'upright rows', 'BB upright row', 'Upright Row (Barbell)']::text[],
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
      array['wrist curl', 'wrist curls', 'seated barbell wrist curl', 'Wrist Curl (Barbell)']::text[],
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
      array['bayesian cable curl', 'behind-the-back cable curl', 'cable behind-body curl', 'Behind the Back Curl (Cable)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'cable', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Face away from a low pulley and step forward so your arm trails behind you.',
        'Curl the handle without letting your elbow travel forward.',
        'Go back to a straight arm for a deep biceps stretch.'
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
      array['bench dips', 'chair dip', 'seated dip', 'tricep bench dip']::text[],
      'strength', 'beginner', 'push', 'compound', 'bodyweight', '{triceps}', '{chest,front_delts}', 'weighted_bodyweight',
      array[
        'Put the hands on the bench edge beside the hips and the heels out in front.',
        'Slide down close to the bench until the elbows reach about 90°.',
        'Extend the arms; bend the knees to make it easier.'
      ]),
    ('bicycle-crunch', 'Bicycle Crunch',
      array['bicycles', 'bicycle crunches', 'air bike crunch']::text[],
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
    ('bodyweight-squat', 'Bodyweight Squat',
      array['air squat', 'free squat', 'Squat (Bodyweight)', 'bodyweight squats']::text[],
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
    ('butterfly-stretch', 'Butterfly Stretch',
      array['groin stretch', 'bound angle pose', 'seated adductor stretch', 'butterfly pose']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{adductors}', '{glutes}', 'duration',
      array[
        'Sit with the soles of the feet together.',
        'Hold the ankles and let the knees fall outward.',
        'Lean forward with a straight back to go deeper.'
      ]),
    ('cable-bicep-curl', 'Cable Bicep Curl',
      array['cable curl', 'cable biceps curl', 'standing cable curl', 'Bicep Curl (Cable)']::text[],
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
    ('cable-crossover', 'Cable Crossover',
      array['cable fly', 'cable chest fly', 'standing cable fly', 'cable flye', 'cable crossovers', 'Chest Fly (Cable)', 'Cable Fly Crossovers']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Stand between two pulleys set at about shoulder height, one foot forward.',
        'Bring your hands together in a hugging arc in front of your chest.',
        'Open until the chest stretches, with a constant soft elbow bend.'
      ]),
    ('cable-crunch', 'Cable Crunch',
      array['kneeling cable crunch', 'rope crunch', 'kneeling rope crunch', 'cable ab crunch', 'Crunch (Cable)']::text[],
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
      array['rope front raise', 'cable front delt raise', 'Front Raise (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{front_delts}', '{side_delts,chest}', 'weight_reps',
      array[
        'Stand with a low pulley behind you and the rope or bar between your legs.',
        'Raise your arms forward to shoulder height.',
        'Resist the cable on the way down and keep your trunk still.'
      ]),
    ('cable-glute-kickback', 'Cable Glute Kickback',
      array['cable kickback', 'glute kickback', 'cable hip extension', 'standing glute kickback', 'Glute Kickback (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{glutes}', '{hamstrings}', 'weight_reps',
      array[
        'Fasten the ankle cuff to a low pulley and hold the frame.',
        'Drive the leg back and slightly out without arching.',
        'Return to just in front of the standing leg.'
      ]),
    ('cable-hip-abduction', 'Cable Hip Abduction',
      array['standing cable hip abduction', 'cable abduction', 'Hip Abduction (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{abductors}', '{glutes}', 'weight_reps',
      array[
        'Stand side-on with the cuff on the outer ankle.',
        'Move the leg away from the pulley and keep your toes forward.',
        'Return slowly and keep your torso from leaning over.'
      ]),
    ('cable-lateral-raise', 'Cable Lateral Raise',
      array['single-arm cable lateral raise', 'cable side raise', 'cable lateral raises', 'Lateral Raise (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Stand side-on to a low pulley and hold the handle in the far hand.',
        'Raise that arm out to shoulder height in front of the cable''s pull.',
        'Lower until your hand crosses slightly in front of you.'
      ]),
    ('cable-overhead-triceps-extension', 'Cable Overhead Triceps Extension',
      array['overhead cable extension', 'cable overhead tricep extension', 'rope overhead extension', 'overhead rope extension', 'Overhead Triceps Extension (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Face away from the pulley with the rope behind your head and one foot forward.',
        'Extend your arms overhead and forward until straight.',
        'Bend the elbows deeply to stretch the triceps; do not flare them.'
      ]),
    ('cable-pull-through', 'Cable Pull-Through',
      array['pull-through', 'cable pullthroughs', 'rope pull-through', 'Pull Through (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{glutes,hamstrings}', '{lower_back,adductors}', 'weight_reps',
      array[
        'Face away from a low pulley with the rope between your legs and step forward.',
        'Hinge back until you feel your hamstrings, arms relaxed.',
        'Thrust the hips forward and stand tall with a glute squeeze.'
      ]),
    ('cable-rear-delt-fly', 'Cable Rear Delt Fly',
      array['cable reverse fly', 'cable rear delt crossover', 'rear delt cable fly', 'Reverse Fly (Cable)', 'Rear Delt Reverse Fly (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Cross the cables at shoulder height: left handle in right hand and vice versa.',
        'Open your arms wide until they are in line with your shoulders.',
        'Come back slowly without letting your shoulders hike up.'
      ]),
    ('cable-rope-hammer-curl', 'Cable Rope Hammer Curl',
      array['cable hammer curl', 'rope hammer curl', 'rope curl', 'Hammer Curl (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Fix the rope on the low pulley and hold it with your thumbs up.',
        'Curl and pull the rope ends slightly apart at the top.',
        'Straighten the arms slowly without moving your shoulders.'
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
      array['woodchop', 'woodchopper', 'cable wood chopper', 'high-to-low woodchop', 'Wood Chop (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{obliques}', '{abs,front_delts,lats}', 'weight_reps',
      array[
        'Stand side-on to a high pulley and take the handle with both hands.',
        'Pull down across your body to the far hip, turning your torso and back foot.',
        'Return slowly and keep your arms long.'
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
    ('cat-cow', 'Cat-Cow',
      array['cat cow stretch', 'cat camel', 'cat-cow pose']::text[],
      'mobility', 'beginner', null, null, 'bodyweight', '{lower_back}', '{abs,upper_back}', 'duration',
      array[
        'Kneel on all fours, hands under the shoulders.',
        'Exhale and round the spine up, then inhale and let it sink with the chest lifting.',
        'Move slowly, one segment at a time.'
      ]),
    ('chest-dip', 'Chest Dip',
      array['dip', 'dips', 'parallel bar dip', 'bodyweight dip', 'weighted dip', 'bar dip', 'Chest Dip (Weighted)']::text[],
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
      array['chinups', 'underhand pull-up', 'supinated pull-up', 'weighted chin-up', 'Chin Up (Bodyweight)']::text[],
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
      array['clean & jerk', 'C&J', 'full clean and jerk', 'Clean and Jerk (Barbell)']::text[],
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
    ('clean-pull', 'Clean Pull',
      array['barbell clean pull', 'Clean Pull (Barbell)']::text[],
      'olympic_weightlifting', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,hamstrings,traps}', '{quads,lower_back,upper_back,forearms}', 'weight_reps',
      array[
        'Use a clean grip and lift from the floor in your clean position.',
        'Extend fully onto the toes with straight arms and shrug.',
        'Lower the bar along the same path.'
      ]),
    ('close-grip-bench-press', 'Close-Grip Bench Press',
      array['CGBP', 'close grip bench', 'barbell close grip bench press', 'Bench Press Close Grip (Barbell)', 'narrow grip bench press']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{triceps}', '{chest,front_delts}', 'weight_reps',
      array[
        'Grip the bar at about shoulder-width, thumbs wrapped.',
        'Lower to the bottom of the chest, elbows tucked near the ribs.',
        'Extend the elbows hard to lockout, wrists over forearms.'
      ]),
    ('close-grip-lat-pulldown', 'Close-Grip Lat Pulldown',
      array['close-grip pulldown', 'v-bar pulldown', 'neutral-grip lat pulldown', 'neutral grip pulldown', 'Lat Pulldown - Close Grip (Cable)']::text[],
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
      array['dumbbell concentration curl', 'seated concentration curl', 'Concentration Curl (Dumbbell)']::text[],
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
    ('couch-stretch', 'Couch Stretch',
      array['kneeling quad stretch', 'rear foot elevated hip flexor stretch', 'wall quad stretch']::text[],
      'mobility', 'intermediate', 'static', null, 'bodyweight', '{hip_flexors,quads}', '{}', 'duration',
      array[
        'Kneel with one shin up against a wall or sofa.',
        'Step the other foot forward and raise the torso.',
        'Squeeze the rear glute instead of arching the back.'
      ]),
    ('cross-body-shoulder-stretch', 'Cross-Body Shoulder Stretch',
      array['posterior shoulder stretch', 'rear delt stretch', 'cross arm stretch', 'shoulder stretch']::text[],
      'mobility', 'beginner', 'static', null, 'bodyweight', '{rear_delts}', '{upper_back,rotator_cuff}', 'duration',
      array[
        'Bring one straight arm across the chest.',
        'Draw it closer with the other forearm above the elbow.',
        'Keep that shoulder low, then swap.'
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
      array['outdoor cycling', 'bike ride', 'road cycling', 'biking', 'bicycle', 'Cycling (Outdoor)']::text[],
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
      array['decline bench press', 'decline bench', 'barbell decline press', 'Decline Bench Press (Barbell)']::text[],
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
      array['decline bench sit-up', 'decline crunch', 'Decline Crunch (Weighted)', 'slant board sit-up']::text[],
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
      array['close grip push-up', 'triangle push-up', 'narrow push-up', 'tricep push-up', 'diamond press-up']::text[],
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
    ('dumbbell-bench-press', 'Dumbbell Bench Press',
      array['DB bench press', 'dumbbell press', 'DB press', 'flat dumbbell press', 'DB bench', 'Bench Press (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Sit with the dumbbells on your thighs, then lie back and kick them up to chest width.',
        'Lower until your elbows sit just below bench height, about 45–60° from your sides.',
        'Press up and slightly inward, keeping the shoulder blades pinned to the bench.'
      ]),
    ('dumbbell-bent-over-row', 'Dumbbell Bent-Over Row',
      array['DB row', 'two-arm dumbbell row', 'bent-over dumbbell row', 'DB bent over row', 'Bent Over Row (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{lats,upper_back}', '{rear_delts,biceps,lower_back}', 'weight_reps',
      array[
        'Hinge at the hips with a flat back and let both dumbbells hang below your shoulders.',
        'Row the weights to your lower ribs, elbows close to your body.',
        'Lower to a full stretch without your torso rising.'
      ]),
    ('dumbbell-bicep-curl', 'Dumbbell Bicep Curl',
      array['bicep curl', 'biceps curl', 'dumbbell curl', 'DB curl', 'dumbbell biceps curl', 'standing dumbbell curl', 'Bicep Curl (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Stand with the dumbbells at your sides and your elbows against your ribs.',
        'Curl up, turning your palms to face your shoulders.',
        'Lower until your arms are straight; your upper arms should not move.'
      ]),
    ('dumbbell-bulgarian-split-squat', 'Dumbbell Bulgarian Split Squat',
      array['bulgarian split squat', 'BSS', 'bulgarians', 'DB bulgarian split squat', 'rear-foot-elevated split squat', 'RFESS', 'Bulgarian Split Squat (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Put the top of your back foot on a bench and hold the dumbbells at your sides.',
        'Lower straight down until the front thigh is about parallel to the floor.',
        'Drive up through the front foot; lean forward a little to involve the glutes more.'
      ]),
    ('dumbbell-chest-supported-row', 'Dumbbell Chest-Supported Row',
      array['chest-supported row', 'chest-supported dumbbell row', 'incline dumbbell row', 'incline bench row', 'seal row (dumbbell)', 'Chest Supported Incline Row (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Lie chest down on a 30–45° bench with the dumbbells hanging straight.',
        'Drive your elbows back and squeeze your shoulder blades together.',
        'Keep your chest glued to the pad as you lower.'
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
      array['cross-body hammer curl', 'cross body curl', 'pinwheel curl', 'Cross Body Hammer Curl (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Stand with the dumbbells at your sides, palms in.',
        'Curl one dumbbell across your torso towards the opposite shoulder.',
        'Return along the same path and repeat with the other arm.'
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
      array['decline dumbbell press', 'decline DB press', 'Decline Bench Press (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Hook your feet under the rollers and lie back with a dumbbell at each side of your lower chest.',
        'Press straight up over your lower chest, not back towards your face.',
        'Lower to a light stretch in the chest, then drive up again.'
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
      array['chest fly', 'dumbbell flye', 'DB fly', 'flat dumbbell fly', 'dumbbell chest fly', 'Chest Fly (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie flat with the dumbbells above your chest, palms facing and elbows softly bent.',
        'Open your arms in a wide arc until you feel the chest stretch.',
        'Hug the weights back together while the elbow angle stays the same.'
      ]),
    ('dumbbell-front-raise', 'Dumbbell Front Raise',
      array['front raise', 'DB front raise', 'front delt raise', 'Front Raise (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{front_delts}', '{side_delts,chest}', 'weight_reps',
      array[
        'Hold the dumbbells in front of your thighs with palms facing your legs.',
        'Lift one or both arms forward to eye level with nearly straight elbows.',
        'Lower slowly; keep your torso still.'
      ]),
    ('dumbbell-goblet-squat', 'Dumbbell Goblet Squat',
      array['goblet squat', 'goblets', 'DB goblet squat', 'Goblet Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{adductors,abs,upper_back}', 'weight_reps',
      array[
        'Hold one dumbbell upright against your chest with both palms under the top end.',
        'Sit down between your knees, elbows passing inside the thighs.',
        'Stand up through your whole foot and keep the chest tall.'
      ]),
    ('dumbbell-hammer-curl', 'Dumbbell Hammer Curl',
      array['hammer curl', 'hammers', 'DB hammer curl', 'neutral grip curl', 'Hammer Curl (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps,forearms}', '{}', 'weight_reps',
      array[
        'Hold the dumbbells with your palms facing each other.',
        'Curl towards your shoulders with the thumbs pointing up all the way.',
        'Lower slowly and pause at the bottom to kill the swing.'
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
      array['incline dumbbell press', 'incline DB press', 'incline dumbbell bench press', 'Incline Bench Press (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Set the bench to 30–45° and bring the dumbbells to the sides of your upper chest.',
        'Press until your arms are straight above your collarbones.',
        'Lower under control with the forearms vertical; do not let your back arch off the pad.'
      ]),
    ('dumbbell-incline-curl', 'Dumbbell Incline Curl',
      array['incline dumbbell curl', 'incline curl', 'incline bicep curl', 'incline DB curl', 'Incline Curl (Dumbbell)', 'Seated Incline Curl (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Recline on a 45–60° bench and let your arms hang straight behind your body.',
        'Curl both dumbbells without letting the elbows drift forward.',
        'Lower all the way to feel the biceps stretch.'
      ]),
    ('dumbbell-incline-fly', 'Dumbbell Incline Fly',
      array['incline dumbbell fly', 'incline fly', 'incline DB flye', 'incline chest fly', 'Incline Chest Fly (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Lie back on a 30–45° bench and hold the dumbbells over your upper chest.',
        'Lower out to the sides with a fixed, slight elbow bend, stopping at shoulder height.',
        'Squeeze the upper chest to bring your hands back over your collarbones.'
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
      array['lateral raise', 'side raise', 'lat raise', 'side lateral raise', 'DB lateral raise', 'dumbbell side raise', 'Lateral Raise (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Stand with the dumbbells at your sides and a small bend in the elbows.',
        'Raise your arms out to shoulder height, leading with the elbows.',
        'Lower over two seconds and do not swing from the hips.'
      ]),
    ('dumbbell-lunge', 'Dumbbell Lunge',
      array['lunge', 'lunges', 'DB lunge', 'dumbbell forward lunge', 'Lunge (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Stand tall with a dumbbell in each hand.',
        'Step forward and lower until the back knee is just above the floor.',
        'Push off the front foot to return, then switch legs.'
      ]),
    ('dumbbell-lying-triceps-extension', 'Dumbbell Lying Triceps Extension',
      array['dumbbell skull crusher', 'DB skullcrushers', 'lying dumbbell triceps extension', 'Skullcrusher (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'dumbbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Lie on a bench with the dumbbells over your shoulders, palms facing each other.',
        'Bend only at the elbows to bring the weights beside your temples.',
        'Extend again while your upper arms stay fixed.'
      ]),
    ('dumbbell-one-arm-row', 'Dumbbell One-Arm Row',
      array['one-arm dumbbell row', 'single-arm dumbbell row', 'dumbbell row', '1-arm DB row', 'single arm DB row', 'Single Arm Row (Dumbbell)', 'Bent Over One Arm Row (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{lats}', '{upper_back,rear_delts,biceps}', 'weight_reps',
      array[
        'Put one knee and hand on a bench and hold a dumbbell in the other hand.',
        'Pull the weight towards your hip, keeping your shoulders square to the floor.',
        'Let the shoulder blade reach forward at the bottom of each rep.'
      ]),
    ('dumbbell-overhead-triceps-extension', 'Dumbbell Overhead Triceps Extension',
      array['overhead triceps extension', 'overhead tricep extension', 'DB overhead extension', 'seated triceps extension', 'dumbbell french press', 'Triceps Extension (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{triceps}', '{}', 'weight_reps',
      array[
        'Hold one dumbbell with both hands above your head, palms under the top plate.',
        'Bend your elbows and lower the weight behind your head.',
        'Extend to straight arms with elbows pointing forward, not flaring out.'
      ]),
    ('dumbbell-preacher-curl', 'Dumbbell Preacher Curl',
      array['one-arm preacher curl', 'DB preacher curl', 'single arm preacher curl', 'Preacher Curl (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Rest the back of your upper arm on the preacher pad, dumbbell in hand.',
        'Curl until your forearm is almost vertical.',
        'Lower slowly and stop just short of a hard lockout.'
      ]),
    ('dumbbell-pullover', 'Dumbbell Pullover',
      array['pullover', 'DB pullover', 'Pullover (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'dumbbell', '{lats,chest}', '{triceps}', 'weight_reps',
      array[
        'Lie on a bench and cup one dumbbell with both hands above your chest.',
        'Reach back over your head with elbows slightly bent until your lats stretch.',
        'Pull the weight back over your chest; keep your ribs down throughout.'
      ]),
    ('dumbbell-reverse-fly', 'Dumbbell Reverse Fly',
      array['reverse fly', 'rear delt fly', 'bent-over reverse fly', 'rear delt raise', 'bent over lateral raise', 'DB reverse fly', 'Reverse Fly (Dumbbell)', 'Rear Delt Reverse Fly (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Hinge until your chest is almost parallel to the floor, dumbbells hanging.',
        'Sweep your arms out wide with soft elbows until they reach shoulder level.',
        'Think of pushing the weights away to the walls instead of pinching your back.'
      ]),
    ('dumbbell-reverse-lunge', 'Dumbbell Reverse Lunge',
      array['reverse lunge', 'DB reverse lunge', 'dumbbell backward lunge', 'Reverse Lunge (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Hold the dumbbells at your sides with your feet hip-width.',
        'Step back onto the ball of one foot and drop the knee towards the floor.',
        'Pull yourself up with the front leg and keep its heel down.'
      ]),
    ('dumbbell-reverse-wrist-curl', 'Dumbbell Reverse Wrist Curl',
      array['DB reverse wrist curl', 'palms-down wrist curl', 'dumbbell wrist extension', 'Reverse Wrist Curl (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Support your forearms on a bench or your thighs, palms facing down.',
        'Lower your knuckles towards the floor.',
        'Raise the back of your hands as far as possible with a light weight.'
      ]),
    ('dumbbell-romanian-deadlift', 'Dumbbell Romanian Deadlift',
      array['dumbbell RDL', 'DB RDL', 'DB romanian deadlift', 'Romanian Deadlift (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'dumbbell', '{hamstrings,glutes}', '{lower_back,forearms}', 'weight_reps',
      array[
        'Stand with the dumbbells in front of your thighs and knees slightly bent.',
        'Push your hips back and slide the weights down to mid-shin with a flat back.',
        'Drive your hips forward to stand once the hamstrings are fully stretched.'
      ]),
    ('dumbbell-shoulder-press', 'Dumbbell Shoulder Press',
      array['seated dumbbell press', 'DB shoulder press', 'seated dumbbell shoulder press', 'seated DB press', 'Shoulder Press (Dumbbell)', 'Seated Overhead Press (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit against an upright bench with the dumbbells at ear height, palms forward.',
        'Press overhead until your arms are straight and the dumbbells nearly touch.',
        'Lower to ear level while your lower back stays against the pad.'
      ]),
    ('dumbbell-shrug', 'Dumbbell Shrug',
      array['shrug', 'shrugs', 'DB shrug', 'dumbbell shoulder shrug', 'Shrug (Dumbbell)']::text[],
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
    ('dumbbell-squat', 'Dumbbell Squat',
      array['DB squat', 'dumbbell suitcase squat', 'Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors,forearms}', 'weight_reps',
      array[
        'Stand shoulder-width with a dumbbell hanging at each side.',
        'Squat until your thighs are parallel, letting the weights travel straight down.',
        'Drive up with your knees tracking over your toes.'
      ]),
    ('dumbbell-standing-calf-raise', 'Dumbbell Standing Calf Raise',
      array['dumbbell calf raise', 'DB calf raise', 'Standing Calf Raise (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'dumbbell', '{calves}', '{}', 'weight_reps',
      array[
        'Stand with the balls of your feet on a step and hold a dumbbell in one or both hands.',
        'Drop your heels below the step for a full stretch.',
        'Rise onto your toes as high as possible and hold for a second.'
      ]),
    ('dumbbell-standing-overhead-press', 'Dumbbell Standing Overhead Press',
      array['standing dumbbell press', 'standing DB press', 'dumbbell overhead press', 'DB OHP', 'Overhead Press (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{front_delts}', '{side_delts,triceps,abs}', 'weight_reps',
      array[
        'Stand hip-width with the dumbbells at your shoulders and your glutes tight.',
        'Press to straight arms, finishing with your biceps beside your ears.',
        'Bring the weights down slowly and avoid leaning back.'
      ]),
    ('dumbbell-step-up', 'Dumbbell Step-Up',
      array['step-up', 'DB step-up', 'dumbbell box step-up', 'weighted step-up', 'Step Up (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,calves}', 'weight_reps',
      array[
        'Stand in front of a knee-high box with a dumbbell in each hand.',
        'Place your whole foot on top and stand up without bouncing off the lower leg.',
        'Step down slowly with the same leg still working.'
      ]),
    ('dumbbell-sumo-squat', 'Dumbbell Sumo Squat',
      array['sumo squat', 'DB sumo squat', 'dumbbell plie squat', 'plie squat', 'Sumo Squat (Dumbbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'dumbbell', '{adductors,glutes,quads}', '{hamstrings}', 'weight_reps',
      array[
        'Take a wide stance with toes turned out and hold one dumbbell between your legs.',
        'Drop straight down with your knees pushed out over your feet.',
        'Rise and squeeze your glutes and inner thighs at the top.'
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
      array['DB upright row', 'Upright Row (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{side_delts,traps}', '{biceps,front_delts}', 'weight_reps',
      array[
        'Stand with the dumbbells in front of your thighs, palms towards you.',
        'Pull your elbows up and out until they are level with your shoulders.',
        'Stop lower if you feel a pinch, then let the weights down slowly.'
      ]),
    ('dumbbell-walking-lunge', 'Dumbbell Walking Lunge',
      array['walking lunge', 'DB walking lunge', 'Walking Lunge (Dumbbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'dumbbell', '{quads,glutes}', '{hamstrings,adductors,forearms}', 'weight_reps',
      array[
        'Clear a straight path and carry a dumbbell at each side.',
        'Lunge forward, then bring the back leg through into the next step.',
        'Keep steps long enough that the front heel stays planted.'
      ]),
    ('dumbbell-wrist-curl', 'Dumbbell Wrist Curl',
      array['DB wrist curl', 'seated palms-up wrist curl', 'Wrist Curl (Dumbbell)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'dumbbell', '{forearms}', '{}', 'weight_reps',
      array[
        'Sit and rest your forearms on your thighs with palms up and wrists past the knees.',
        'Let the dumbbells roll down towards your fingertips.',
        'Close your hands and flex your wrists as high as they go.'
      ]),
    ('elliptical', 'Elliptical',
      array['elliptical trainer', 'cross trainer', 'elliptical machine']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,glutes}', '{hamstrings,calves,upper_back,chest}', 'distance_duration',
      array[
        'Step on and place the whole foot on each pedal.',
        'Drive the pedals round while pushing and pulling the handles.',
        'Stand tall instead of hanging on the console.'
      ]),
    ('ez-bar-curl', 'EZ Bar Curl',
      array['EZ curl', 'EZ bar biceps curl', 'Bicep Curl (EZ Bar)', 'ezbar bicep curl', 'curl bar curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'ez_bar', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Grip the angled sections of the bar, elbows against your sides.',
        'Curl to shoulder level without moving the upper arms.',
        'Lower fully under control.'
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
      array['skull crusher', 'skull crushers', 'lying triceps extension', 'EZ bar lying tricep extension', 'Skullcrusher (EZ Bar)', 'nose breakers']::text[],
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
    ('face-pull', 'Face Pull',
      array['cable face pull', 'rope face pull', 'facepulls', 'Face Pull (Cable)']::text[],
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
    ('glute-bridge', 'Glute Bridge',
      array['bodyweight glute bridge', 'hip bridge', 'floor bridge', 'glute bridges']::text[],
      'strength', 'beginner', 'push', 'isolation', 'bodyweight', '{glutes}', '{hamstrings,abs}', 'reps',
      array[
        'Lie on your back with the feet flat close to the hips.',
        'Push through the heels and lift until knees, hips and shoulders line up.',
        'Squeeze for a second with the ribs down, then lower.'
      ]),
    ('glute-ham-raise', 'Glute-Ham Raise',
      array['GHR', 'GHD raise', 'glute ham developer raise']::text[],
      'strength', 'advanced', 'pull', 'compound', 'other', '{hamstrings}', '{glutes,lower_back,calves}', 'weighted_bodyweight',
      array[
        'Set the knees just behind the pad of the bench and press the feet into the plate.',
        'Lower the straight torso until it is level with the floor.',
        'Dig the toes in and curl yourself back to vertical.'
      ]),
    ('hack-squat', 'Hack Squat',
      array['Hack Squat (Machine)', 'machine hack squat', 'hacks']::text[],
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
      array['hanging knee raises', 'hanging knee tuck', 'hanging knee-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,forearms}', 'reps',
      array[
        'Hang with straight arms and legs together.',
        'Tuck the knees towards the chest and tilt the pelvis up.',
        'Let the legs down without rocking.'
      ]),
    ('hanging-leg-raise', 'Hanging Leg Raise',
      array['hanging straight leg raise', 'HLR', 'hanging leg raises', 'bar leg raise']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,forearms,obliques}', 'reps',
      array[
        'Hang from a bar with the shoulders engaged.',
        'Lift straight legs to hip height or higher, curling the pelvis.',
        'Lower slowly so that no swing builds up.'
      ]),
    ('high-to-low-cable-fly', 'High-to-Low Cable Fly',
      array['high to low cable crossover', 'high cable fly', 'decline cable fly', 'High Cable Fly Crossover']::text[],
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
    ('hollow-hold', 'Hollow Hold',
      array['hollow body hold', 'hollow body', 'hollow rock hold']::text[],
      'strength', 'intermediate', 'static', 'isolation', 'bodyweight', '{abs}', '{hip_flexors,quads}', 'duration',
      array[
        'Lie on your back and press the lower back into the floor.',
        'Lift shoulders and straight legs, arms beside the ears.',
        'Bend the knees as soon as a gap opens under the back.'
      ]),
    ('horizontal-leg-press', 'Horizontal Leg Press',
      array['seated leg press', 'Horizontal Leg Press (Machine)', 'Seated Leg Press (Machine)']::text[],
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
      array['45 degree back extension', 'roman chair back extension', 'hyperextensions', 'weighted hyperextension', 'bodyweight back extension', 'Back Extension (Hyperextension)', 'Back Extension (Weighted Hyperextension)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'bodyweight', '{lower_back,glutes}', '{hamstrings}', 'weighted_bodyweight',
      array[
        'Adjust the pad just below the hip crease and lock the heels in.',
        'Hinge down with a long spine until the hamstrings stretch.',
        'Rise until the body is straight and no further.'
      ]),
    ('incline-barbell-bench-press', 'Incline Barbell Bench Press',
      array['incline bench press', 'incline bench', 'barbell incline press', 'incline BB press', 'Incline Bench Press (Barbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Set the bench to 30–45° and plant both feet.',
        'Lower the bar to just below the collarbones.',
        'Press over the shoulders without lifting the hips.'
      ]),
    ('incline-push-up', 'Incline Push-Up',
      array['elevated push-up', 'hands elevated push-up', 'incline press-up', 'bench push-up']::text[],
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
    ('jm-press', 'JM Press',
      array['barbell JM press', 'JM Press (Barbell)', 'JM Blakley press']::text[],
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
      array['squat jump', 'bodyweight jump squat', 'jump squats', 'vertical jump squat']::text[],
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
    ('kettlebell-deadlift', 'Kettlebell Deadlift',
      array['KB deadlift', 'Deadlift (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings}', '{quads,lower_back,forearms}', 'weight_reps',
      array[
        'Stand with the bell between your ankles and push your hips back to reach it.',
        'Squeeze the handle, brace and stand up tall.',
        'Return the bell to the same spot with a flat back.'
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
    ('kettlebell-halo', 'Kettlebell Halo',
      array['halo', 'KB halo', 'around the head', 'Halo (Kettlebell)']::text[],
      'strength', 'beginner', null, 'compound', 'kettlebell', '{front_delts,side_delts}', '{rotator_cuff,triceps,abs,upper_back}', 'weight_reps',
      array[
        'Hold a light bell upside down by the horns at your chest.',
        'Circle it closely around your head and back to the start.',
        'Alternate direction each rep without moving your ribs or head.'
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
    ('kettlebell-row', 'Kettlebell Row',
      array['KB row', 'one-arm kettlebell row', 'Bent Over Row (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{lats,upper_back}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Take a staggered stance and hinge, resting one forearm on the front thigh.',
        'Pull the bell from arm''s length to your hip pocket.',
        'Lower with control and stop your shoulder from dropping open.'
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
    ('kettlebell-swing', 'Kettlebell Swing',
      array['KB swing', 'russian swing', 'russian kettlebell swing', 'two-handed kettlebell swing', 'Swing (Kettlebell)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'kettlebell', '{glutes,hamstrings}', '{lower_back,abs,forearms}', 'weight_reps',
      array[
        'Stand an arm''s length behind the bell, hinge and hike it back between your thighs.',
        'Snap your hips forward so the bell floats up to chest height.',
        'Let it fall and hinge late; your arms only guide the bell.'
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
    ('l-sit', 'L-Sit',
      array['L-sit hold', 'L hold', 'parallette L-sit']::text[],
      'strength', 'advanced', 'static', 'compound', 'bodyweight', '{abs,hip_flexors}', '{triceps,quads}', 'duration',
      array[
        'Push down on parallettes or the floor with locked elbows.',
        'Lift straight legs until they are level.',
        'Hold with the shoulders pressed down and the toes pointed.'
      ]),
    ('landmine-press', 'Landmine Press',
      array['single arm landmine press', 'Shoulder Press (Landmine)', 'half kneeling landmine press', 'angled barbell press']::text[],
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
    ('larsen-press', 'Larsen Press',
      array['larsen bench press', 'legs up bench press', 'feet up bench press', 'Larsen Press (Barbell)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{chest}', '{triceps,front_delts,abs}', 'weight_reps',
      array[
        'Set up on the bench, then straighten the legs and hold the feet off the floor.',
        'Lower the bar under control, keeping shoulder blades back.',
        'Press evenly, steadying the body without leg drive.'
      ]),
    ('lat-pulldown', 'Lat Pulldown',
      array['pulldown', 'cable pulldown', 'lat pulldowns', 'wide-grip lat pulldown', 'LPD', 'Lat Pulldown (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats}', '{biceps,upper_back,rear_delts}', 'weight_reps',
      array[
        'Fix your thighs under the pads and take the bar a little wider than shoulder-width.',
        'Pull the bar to your upper chest with the elbows pointing down.',
        'Let the bar rise until your arms are straight; do not rock back.'
      ]),
    ('leg-extension', 'Leg Extension',
      array['Leg Extension (Machine)', 'quad extension', 'knee extension', 'leg ext']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{quads}', '{}', 'weight_reps',
      array[
        'Line your knees up with the pivot and set the roller just above your feet.',
        'Extend until your legs are straight and squeeze your thighs.',
        'Lower slowly and hold the handles so your hips stay down.'
      ]),
    ('leg-press', 'Leg Press',
      array['Leg Press (Machine)', '45 degree leg press', 'sled leg press', 'leg presses']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Sit deep in the seat with your feet shoulder-width in the middle of the plate.',
        'Release the safeties and lower until your knees reach about 90° or more.',
        'Press through your whole foot; stop before your hips curl off the pad.'
      ]),
    ('leg-press-calf-raise', 'Leg Press Calf Raise',
      array['calf press on leg press', 'calf press', 'leg press calf press', 'toe press', 'Calf Press (Machine)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Sit in the leg press with only the balls of your feet on the plate''s lower edge.',
        'With nearly straight legs and safeties in, let your toes come towards you.',
        'Point your feet to push the sled away, moving only the ankles.'
      ]),
    ('leg-raise', 'Leg Raise',
      array['lying leg raise', 'lying leg raises', 'floor leg raise', 'leg lifts']::text[],
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
      array['low to high cable crossover', 'low cable fly', 'incline cable fly', 'Low Cable Fly Crossover']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Start with the pulleys at the bottom and your palms facing forward.',
        'Scoop your hands up and together to chin height.',
        'Lower until your hands are beside your hips without losing tension.'
      ]),
    ('lying-leg-curl', 'Lying Leg Curl',
      array['prone leg curl', 'lying hamstring curl', 'leg curl', 'hamstring curl', 'Lying Leg Curl (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Lie face down with your knees just off the pad edge and the roller above your heels.',
        'Curl your heels towards your glutes, pressing your hips into the bench.',
        'Straighten your legs over about three seconds.'
      ]),
    ('machine-ab-crunch', 'Machine Ab Crunch',
      array['ab crunch machine', 'Crunch (Machine)', 'abdominal machine', 'seated crunch machine']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{abs}', '{obliques}', 'weight_reps',
      array[
        'Sit down, hook your feet and take the handles or place your arms on the pads.',
        'Curl your ribs down towards your pelvis as you exhale.',
        'Uncurl slowly and let the abs do the work, not your arms.'
      ]),
    ('machine-back-extension', 'Machine Back Extension',
      array['seated back extension machine', 'lower back machine', 'Back Extension (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{lower_back}', '{glutes,hamstrings}', 'weight_reps',
      array[
        'Sit with the roller across your upper back and your hips deep in the seat.',
        'Push back against the roller until you lean slightly behind vertical.',
        'Come forward slowly while your feet press into the plate.'
      ]),
    ('machine-bicep-curl', 'Machine Bicep Curl',
      array['Bicep Curl (Machine)', 'biceps curl machine', 'machine curl']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{biceps}', '{forearms}', 'weight_reps',
      array[
        'Align your elbows with the pivot and hold the grips with palms up.',
        'Curl until your hands approach your shoulders.',
        'Extend slowly to almost straight arms.'
      ]),
    ('machine-chest-press', 'Machine Chest Press',
      array['chest press', 'seated chest press', 'Chest Press (Machine)', 'hammer strength chest press']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{triceps,front_delts}', 'weight_reps',
      array[
        'Set the seat so the handles line up with the middle of your chest.',
        'Press forward until your arms are almost straight, shoulder blades on the pad.',
        'Return until you feel a stretch, without letting the stack touch down.'
      ]),
    ('machine-dip', 'Machine Dip',
      array['Seated Dip (Machine)', 'dip machine', 'triceps dip machine']::text[],
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
      array['high row', 'hammer strength high row', 'iso-lateral high row', 'Iso-Lateral High Row (Machine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{upper_back,rear_delts,biceps}', 'weight_reps',
      array[
        'Fix your thighs under the pads and grip the high handles.',
        'Pull down and back, driving your elbows to your lower ribs.',
        'Resist on the way up until your lats are stretched.'
      ]),
    ('machine-hip-abduction', 'Machine Hip Abduction',
      array['hip abduction machine', 'hip abductor', 'abductor machine', 'outer thigh machine', 'hip abduction', 'Hip Abductor (Machine)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{abductors}', '{glutes}', 'weight_reps',
      array[
        'Sit back with the pads against the outside of your knees.',
        'Push your legs apart as far as you can and hold for a second.',
        'Close slowly; lean forward if you want more glute work.'
      ]),
    ('machine-hip-adduction', 'Machine Hip Adduction',
      array['hip adduction machine', 'hip adductor', 'adductor', 'adductor machine', 'inner thigh machine', 'hip adduction', 'Hip Adductor (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{adductors}', '{}', 'weight_reps',
      array[
        'Set a comfortable start width with the pads inside your knees.',
        'Squeeze your thighs together until the pads touch.',
        'Open again slowly into the stretch.'
      ]),
    ('machine-hip-thrust', 'Machine Hip Thrust',
      array['Hip Thrust (Machine)', 'glute drive', 'glute bridge machine']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{glutes}', '{hamstrings,quads}', 'weight_reps',
      array[
        'Lie back on the pad, buckle the belt over your hips and plant your feet.',
        'Lift the stop off, lower your hips, then thrust up to full extension.',
        'Hold the top with your ribs down and shins vertical.'
      ]),
    ('machine-incline-chest-press', 'Machine Incline Chest Press',
      array['incline chest press', 'Incline Chest Press (Machine)', 'incline machine press']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{chest}', '{front_delts,triceps}', 'weight_reps',
      array[
        'Adjust the seat so your hands start level with your upper chest.',
        'Push up and away along the machine''s path to near lockout.',
        'Keep your shoulders down and let the handles come back slowly.'
      ]),
    ('machine-lat-pulldown', 'Machine Lat Pulldown',
      array['plate-loaded pulldown', 'hammer strength pulldown', 'front pulldown machine', 'iso-lateral pulldown', 'Lat Pulldown (Machine)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{lats}', '{biceps,upper_back,rear_delts}', 'weight_reps',
      array[
        'Lock your knees under the rollers and grasp the machine''s handles.',
        'Pull down until your hands pass your chin, chest lifted.',
        'Let the arms rise fully so the shoulder blades move up.'
      ]),
    ('machine-lateral-raise', 'Machine Lateral Raise',
      array['Lateral Raise (Machine)', 'side raise machine', 'machine side lateral raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{side_delts}', '{traps}', 'weight_reps',
      array[
        'Sit down and line your shoulders up with the pivots, arms against the pads.',
        'Push the pads outward with your elbows to shoulder height.',
        'Lower slowly so tension stays on the side delts.'
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
      array['Preacher Curl (Machine)']::text[],
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
    ('machine-reverse-hyperextension', 'Machine Reverse Hyperextension',
      array['reverse hyper machine', 'reverse hyper', 'reverse hypers', 'Reverse Hyperextension (Machine)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'machine', '{glutes,hamstrings}', '{lower_back}', 'weight_reps',
      array[
        'Lie face down with your hips on the pad''s edge and your ankles in the strap.',
        'Raise your legs behind you until they are level with your torso.',
        'Let them swing down under control and avoid over-arching.'
      ]),
    ('machine-row', 'Machine Row',
      array['seated machine row', 'row machine', 'chest-supported machine row', 'Seated Row (Machine)', 'hammer strength row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'machine', '{upper_back,lats}', '{rear_delts,biceps}', 'weight_reps',
      array[
        'Set the chest pad so you can just reach the handles with straight arms.',
        'Row back with your elbows and squeeze the shoulder blades.',
        'Let your shoulders glide forward before the next pull.'
      ]),
    ('machine-shoulder-press', 'Machine Shoulder Press',
      array['Shoulder Press (Machine)', 'seated machine press', 'machine overhead press', 'hammer strength shoulder press', 'Seated Shoulder Press (Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'machine', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Raise or lower the seat until the grips sit at about ear height.',
        'Press up without shrugging or arching away from the backrest.',
        'Lower until your hands are just above your shoulders.'
      ]),
    ('machine-t-bar-row', 'Machine T-Bar Row',
      array['chest-supported T-bar row', 'lying T-bar row', 'T Bar Row (Machine)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'machine', '{upper_back,lats}', '{rear_delts,biceps,traps}', 'weight_reps',
      array[
        'Lie on the angled pad with your feet on the platform and unrack the handles.',
        'Pull the weight to your chest, elbows out about 45°.',
        'Lower until the arms are straight without lifting off the pad.'
      ]),
    ('machine-torso-rotation', 'Machine Torso Rotation',
      array['Torso Rotation (Machine)', 'rotary torso', 'torso twist machine']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{obliques}', '{abs}', 'weight_reps',
      array[
        'Set the start angle, kneel or sit and brace your chest on the pads.',
        'Rotate through your trunk to the other side at an even tempo.',
        'Return without a jerk and train both directions equally.'
      ]),
    ('machine-triceps-extension', 'Machine Triceps Extension',
      array['Triceps Extension (Machine)', 'tricep extension machine', 'machine tricep extension']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{triceps}', '{}', 'weight_reps',
      array[
        'Place your upper arms on the pad, elbows in line with the axis.',
        'Press the handles down until your arms are straight.',
        'Return until you feel a stretch at the back of the arm.'
      ]),
    ('meadows-row', 'Meadows Row',
      array['landmine meadows row', 'single arm landmine row', 'Meadows Row (Landmine)']::text[],
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
    ('medicine-ball-rotational-throw', 'Medicine Ball Rotational Throw',
      array['med ball side throw', 'rotational slam', 'med ball side toss', 'scoop toss']::text[],
      'plyometrics', 'intermediate', 'push', 'compound', 'medicine_ball', '{obliques}', '{abs,glutes,front_delts}', 'weight_reps',
      array[
        'Stand side-on to a wall, holding the ball at the far hip.',
        'Turn hips first, then shoulders, and release into the wall.',
        'Pivot the back foot and repeat before changing sides.'
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
      array['Nordic curl', 'Nordics', 'Russian leg curl', 'natural hamstring curl', 'Nordic ham curl']::text[],
      'strength', 'advanced', 'pull', 'isolation', 'bodyweight', '{hamstrings}', '{glutes,calves}', 'reps',
      array[
        'Kneel on a pad with the heels locked under something solid.',
        'Lean forward with straight hips and slow the fall with the hamstrings.',
        'Catch yourself on the hands and push lightly to come back.'
      ]),
    ('one-arm-push-up', 'One-Arm Push-Up',
      array['single arm push-up', 'one handed push-up', 'one-arm press-up']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{chest,triceps}', '{front_delts,abs,obliques}', 'reps',
      array[
        'Spread the feet wide and set one hand under the chest, the other behind the back.',
        'Brace hard and lower with the elbow close to the side.',
        'Press up while the shoulders stay as level as possible.'
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
      array['machine fly', 'machine chest fly', 'pec fly', 'butterfly machine', 'butterfly', 'pec dec', 'Chest Fly (Machine)', 'Butterfly (Pec Deck)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{chest}', '{front_delts}', 'weight_reps',
      array[
        'Sit with your back flat and the handles or pads at chest height.',
        'Bring your arms together in front of you and squeeze for a second.',
        'Open until the chest stretches, but not past comfortable shoulder range.'
      ]),
    ('pendlay-row', 'Pendlay Row',
      array['barbell pendlay row', 'Pendlay Row (Barbell)', 'dead stop row']::text[],
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
    ('pistol-squat', 'Pistol Squat',
      array['single leg squat', 'one legged squat', 'weighted pistol squat', 'pistols']::text[],
      'strength', 'advanced', 'push', 'compound', 'bodyweight', '{quads,glutes}', '{hamstrings,adductors,hip_flexors}', 'weighted_bodyweight',
      array[
        'Balance on one foot with the other leg held out in front.',
        'Sit all the way down with the heel flat and the arms forward.',
        'Stand up without letting the knee cave in.'
      ]),
    ('plank', 'Plank',
      array['front plank', 'forearm plank', 'elbow plank', 'prone bridge', 'low plank']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{abs}', '{obliques,lower_back,glutes}', 'duration',
      array[
        'Rest on the forearms with the elbows under the shoulders.',
        'Tuck the tailbone, tighten the glutes and line up head to heels.',
        'Breathe quietly and stop when the hips start to drop.'
      ]),
    ('plate-front-raise', 'Plate Front Raise',
      array['weight plate front raise', 'Front Raise (Plate)', 'front plate raise']::text[],
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
    ('plate-neck-curl', 'Plate Neck Curl',
      array['weighted neck curl', 'neck flexion plate', 'Neck Curl (Plate)']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'weight_plate', '{neck}', '{}', 'weight_reps',
      array[
        'Lie face up with the head off the bench and a towel-wrapped light plate on the forehead.',
        'Nod the chin toward the chest.',
        'Lower gently; increase load very gradually.'
      ]),
    ('plate-neck-extension', 'Plate Neck Extension',
      array['weighted neck extension', 'Neck Extension (Plate)']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'weight_plate', '{neck}', '{traps}', 'weight_reps',
      array[
        'Lie face down with the head past the bench edge, light plate held on the back of the head.',
        'Lower the chin slightly.',
        'Lift until the neck is in line with the spine, not beyond.'
      ]),
    ('plate-pinch-hold', 'Plate Pinch Hold',
      array['plate pinch', 'pinch grip hold', 'Pinch Grip (Plate)']::text[],
      'strength', 'beginner', 'static', 'isolation', 'weight_plate', '{forearms}', '{}', 'weight_duration',
      array[
        'Put two plates together, smooth sides out.',
        'Pinch them between thumb and fingers and lift beside the thigh.',
        'Hold until the grip starts to slip, then set down.'
      ]),
    ('plate-russian-twist', 'Plate Russian Twist',
      array['russian twist with plate', 'weighted plate twist', 'Russian Twist (Plate)']::text[],
      'strength', 'intermediate', null, 'compound', 'weight_plate', '{obliques}', '{abs,hip_flexors}', 'weight_reps',
      array[
        'Sit leaning back with knees bent, plate at the chest.',
        'Turn the shoulders and bring the plate beside one hip.',
        'Rotate to the other side; the movement comes from the trunk.'
      ]),
    ('plyometric-push-up', 'Plyometric Push-Up',
      array['clap push-up', 'clapping push-up', 'explosive push-up', 'plyo push-up']::text[],
      'plyometrics', 'advanced', 'push', 'compound', 'bodyweight', '{chest}', '{triceps,front_delts,abs}', 'reps',
      array[
        'Lower into a normal push-up at a quick but controlled pace.',
        'Explode so that both hands leave the floor.',
        'Land on soft elbows and sink straight into the next rep.'
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
    ('pull-up', 'Pull-Up',
      array['pullups', 'overhand pull-up', 'weighted pull-up', 'strict pull-up', 'pronated pull-up', 'Pull Up (Bodyweight)']::text[],
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
      array['press up', 'pushups', 'press-ups', 'weighted push-up', 'standard push-up', 'Push Up (Bodyweight)']::text[],
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
    ('renegade-row', 'Renegade Row',
      array['dumbbell renegade row', 'plank row', 'commando row', 'Renegade Row (Dumbbell)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'dumbbell', '{lats,abs}', '{upper_back,biceps,obliques,triceps}', 'weight_reps',
      array[
        'Set up in a push-up position on two hex dumbbells with your feet wide.',
        'Row one dumbbell to your hip while you press the other into the floor.',
        'Alternate sides and stop your hips from twisting.'
      ]),
    ('reverse-crunch', 'Reverse Crunch',
      array['lying hip raise', 'reverse crunches', 'pelvic curl-up']::text[],
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
      array['underhand lat pulldown', 'underhand pulldown', 'supinated pulldown', 'reverse grip pulldown', 'Reverse Grip Lat Pulldown (Cable)']::text[],
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
    ('reverse-pec-deck', 'Reverse Pec Deck',
      array['rear delt machine', 'reverse machine fly', 'reverse butterfly', 'machine reverse fly', 'reverse pec dec', 'Reverse Fly (Machine)', 'Rear Delt Reverse Fly (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{rear_delts}', '{upper_back,traps}', 'weight_reps',
      array[
        'Face the pad and set the handles level with your shoulders.',
        'Sweep your arms back with slightly bent elbows until they line up with your torso.',
        'Return slowly and keep your chest on the pad.'
      ]),
    ('ring-dip', 'Ring Dip',
      array['rings dip', 'gymnastic ring dip', 'weighted ring dip']::text[],
      'strength', 'advanced', 'push', 'compound', 'suspension', '{chest,triceps}', '{front_delts,abs}', 'weighted_bodyweight',
      array[
        'Jump to support with the rings tight against the sides.',
        'Lower slowly until the shoulders dip below the elbows.',
        'Press out and rotate the rings outward at lockout.'
      ]),
    ('rope-climb', 'Rope Climb',
      array['climbing rope', 'rope climbing']::text[],
      'strength', 'advanced', 'pull', 'compound', 'rope', '{lats,biceps}', '{forearms,upper_back,abs}', 'reps',
      array[
        'Reach high on the rope and clamp it between the feet.',
        'Stand on the rope, reach again and repeat up to the mark.',
        'Come down hand under hand rather than sliding.'
      ]),
    ('rowing-machine', 'Rowing Machine',
      array['rower', 'indoor rowing', 'row erg', 'Concept2', 'ergometer row', 'rowing erg']::text[],
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
      array['run', 'outdoor run', 'jogging', 'jog', 'road running', 'Running (Outdoor)']::text[],
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
    ('sandbag-to-shoulder', 'Sandbag to Shoulder',
      array['sandbag shouldering', 'sandbag shoulder load', 'Sandbag to Shoulder (Strongman)']::text[],
      'strongman', 'intermediate', 'pull', 'compound', 'other', '{glutes,hamstrings,upper_back}', '{quads,biceps,lower_back,abs,forearms}', 'weight_reps',
      array[
        'Straddle the bag and get your hands under it.',
        'Lap it, then stand up fast and swing it onto one shoulder.',
        'Alternate sides and lower it in front of you.'
      ]),
    ('seated-barbell-shoulder-press', 'Seated Barbell Shoulder Press',
      array['seated overhead press', 'seated military press', 'seated barbell press', 'Seated Overhead Press (Barbell)', 'Shoulder Press Seated (Barbell)']::text[],
      'strength', 'beginner', 'push', 'compound', 'barbell', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit against an upright bench with the bar racked at head height.',
        'Lower to chin or collarbone level, forearms vertical.',
        'Press to lockout without arching off the pad.'
      ]),
    ('seated-cable-row', 'Seated Cable Row',
      array['cable row', 'seated row', 'low cable row', 'seated cable rows', 'V-grip cable row', 'Seated Row (Cable)', 'Seated Cable Row - V Grip (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{upper_back,lats}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Sit with your feet on the plate, knees soft, and hold the V-handle.',
        'Pull to your navel with a tall chest and your elbows close.',
        'Let your shoulder blades slide forward, without rounding the lower back.'
      ]),
    ('seated-calf-raise', 'Seated Calf Raise',
      array['Seated Calf Raise (Machine)', 'seated calves', 'soleus raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Sit with the pad snug on your thighs and your forefeet on the step.',
        'Release the lever and lower your heels as far as they go.',
        'Press up through the big toe and pause at the top.'
      ]),
    ('seated-leg-curl', 'Seated Leg Curl',
      array['seated hamstring curl', 'leg curl seated', 'Seated Leg Curl (Machine)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'machine', '{hamstrings}', '{calves}', 'weight_reps',
      array[
        'Set the backrest so your knees match the axis and clamp the thigh pad down.',
        'Pull the roller under the seat as far as it goes.',
        'Let your legs come up slowly until they are nearly straight.'
      ]),
    ('shoulder-dislocate', 'Shoulder Dislocate',
      array['shoulder pass-through', 'shoulder dislocations', 'stick dislocates', 'PVC pass-through']::text[],
      'mobility', 'beginner', null, null, 'other', '{chest,front_delts}', '{rotator_cuff,lats}', 'reps',
      array[
        'Hold a stick or a light strap with a very wide grip.',
        'Take it overhead and behind you with straight arms.',
        'Narrow the hands only when the arc is free of pain.'
      ]),
    ('side-plank', 'Side Plank',
      array['lateral plank', 'side bridge', 'oblique plank']::text[],
      'strength', 'beginner', 'static', 'isolation', 'bodyweight', '{obliques}', '{abs,abductors}', 'duration',
      array[
        'Lie on one side, elbow under the shoulder and feet stacked.',
        'Lift the hips to a straight line.',
        'Keep the chest open and time both sides equally.'
      ]),
    ('single-arm-cable-row', 'Single-Arm Cable Row',
      array['one-arm cable row', 'standing single-arm cable row', 'unilateral cable row', 'Single Arm Row (Cable)']::text[],
      'strength', 'beginner', 'pull', 'compound', 'cable', '{lats,upper_back}', '{biceps,rear_delts,obliques}', 'weight_reps',
      array[
        'Hold a single handle at a low or mid pulley and step back.',
        'Pull your elbow past your side while your hips stay square.',
        'Reach forward with the shoulder on the way back.'
      ]),
    ('single-arm-lat-pulldown', 'Single-Arm Lat Pulldown',
      array['one-arm lat pulldown', 'single arm pulldown', 'one arm pulldown', 'Single Arm Lat Pulldown (Cable)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'cable', '{lats}', '{biceps,upper_back,obliques}', 'weight_reps',
      array[
        'Clip a single handle to the high pulley and sit or kneel below it.',
        'Drive your elbow to your hip and let the palm turn towards you.',
        'Let the arm go long overhead so the lat opens up.'
      ]),
    ('single-arm-triceps-pushdown', 'Single-Arm Triceps Pushdown',
      array['one-arm pushdown', 'single arm tricep pushdown', 'single-arm cable pushdown', 'Single Arm Triceps Pushdown (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Take a single handle, or the cable ball itself, in one hand.',
        'Extend the arm down and slightly across your body.',
        'Bend back until the hand reaches chest height and keep the elbow fixed.'
      ]),
    ('single-leg-glute-bridge', 'Single-Leg Glute Bridge',
      array['one leg glute bridge', 'single leg bridge', 'unilateral glute bridge']::text[],
      'strength', 'intermediate', 'push', 'isolation', 'bodyweight', '{glutes}', '{hamstrings,abs}', 'reps',
      array[
        'Lie on your back, one foot planted and the other leg in the air.',
        'Lift the hips without letting one side drop.',
        'Lower almost to the floor and repeat before changing legs.'
      ]),
    ('single-leg-leg-press', 'Single-Leg Leg Press',
      array['one-leg leg press', 'single leg press', 'unilateral leg press', 'Single Leg Press (Machine)']::text[],
      'strength', 'intermediate', 'push', 'compound', 'machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Put one foot in the centre of the plate and rest the other on the floor.',
        'Lower until the thigh comes close to your ribs, hips square.',
        'Press up without locking the knee hard, then change legs.'
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
      array['situps', 'full sit-up', 'abdominal sit-up', 'weighted sit-up']::text[],
      'strength', 'beginner', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,obliques}', 'weighted_bodyweight',
      array[
        'Lie with the knees bent and the feet flat or anchored.',
        'Roll up until the torso reaches the thighs.',
        'Unroll slowly, lower back first.'
      ]),
    ('ski-erg', 'Ski Erg',
      array['ski ergometer', 'ski machine', 'Nordic ski machine']::text[],
      'cardio', 'intermediate', null, null, 'cardio_machine', '{lats,triceps}', '{abs,upper_back,glutes,hamstrings}', 'distance_duration',
      array[
        'Reach high on the handles with soft elbows.',
        'Pull down past the thighs while hinging at the hips.',
        'Rise tall and let the cords lead the hands up.'
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
    ('smith-machine-bench-press', 'Smith Machine Bench Press',
      array['smith bench press', 'smith bench', 'Bench Press (Smith Machine)']::text[],
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
    ('smith-machine-hip-thrust', 'Smith Machine Hip Thrust',
      array['smith hip thrust', 'Hip Thrust (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{glutes}', '{hamstrings,quads,adductors}', 'weight_reps',
      array[
        'Put a bench behind you and a pad on the bar over the hips.',
        'Unlock and drive the hips up until the shins are vertical.',
        'Pause at the top, then lower close to the floor.'
      ]),
    ('smith-machine-incline-bench-press', 'Smith Machine Incline Bench Press',
      array['smith incline press', 'smith machine incline press', 'Incline Bench Press (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{chest,front_delts}', '{triceps}', 'weight_reps',
      array[
        'Place an incline bench at about 30° so the bar lands on the upper chest.',
        'Unhook and lower with forearms vertical.',
        'Press up, shoulders staying back on the pad.'
      ]),
    ('smith-machine-reverse-lunge', 'Smith Machine Reverse Lunge',
      array['smith reverse lunge', 'smith lunge', 'Reverse Lunge (Smith Machine)', 'smith machine lunge']::text[],
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
    ('smith-machine-shoulder-press', 'Smith Machine Shoulder Press',
      array['smith shoulder press', 'smith overhead press', 'Shoulder Press (Smith Machine)', 'Overhead Press (Smith Machine)']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{front_delts}', '{side_delts,triceps}', 'weight_reps',
      array[
        'Sit on an upright bench so the bar passes just in front of the face.',
        'Lower to chin level.',
        'Press overhead without shrugging hard at the top.'
      ]),
    ('smith-machine-shrug', 'Smith Machine Shrug',
      array['smith shrug', 'Shrug (Smith Machine)', 'smith machine shrugs']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'smith_machine', '{traps}', '{upper_back,forearms}', 'weight_reps',
      array[
        'Set the bar at mid-thigh and grip it overhand.',
        'Shrug straight up with relaxed elbows.',
        'Lower the shoulders all the way.'
      ]),
    ('smith-machine-squat', 'Smith Machine Squat',
      array['smith squat', 'Squat (Smith Machine)', 'smith machine back squat']::text[],
      'strength', 'beginner', 'push', 'compound', 'smith_machine', '{quads,glutes}', '{hamstrings,adductors}', 'weight_reps',
      array[
        'Set the bar on the upper back with feet slightly in front of it.',
        'Turn the bar to unhook and squat until the thighs are at least parallel.',
        'Stand up and rotate the hooks back in after the last rep.'
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
    ('spinning', 'Spinning',
      array['spin bike', 'spin class', 'indoor cycling class', 'spin session']::text[],
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
    ('stability-ball-rollout', 'Stability Ball Rollout',
      array['Swiss ball rollout', 'exercise ball rollout', 'ball rollout']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'stability_ball', '{abs}', '{lats,obliques,front_delts}', 'reps',
      array[
        'Kneel with the forearms on the ball.',
        'Roll it forward until the body is long and the ribs still down.',
        'Pull the ball back with elbows and abs.'
      ]),
    ('stair-climber', 'Stair Climber',
      array['StairMaster', 'stepmill', 'stair machine', 'step machine', 'stair stepper']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,glutes}', '{hamstrings,calves}', 'duration',
      array[
        'Start slowly and put the whole foot on each step.',
        'Push through the heel to stand up tall.',
        'Touch the rails for balance only.'
      ]),
    ('standing-calf-raise', 'Standing Calf Raise',
      array['Standing Calf Raise (Machine)', 'calf raise', 'machine calf raise']::text[],
      'strength', 'beginner', 'push', 'isolation', 'machine', '{calves}', '{}', 'weight_reps',
      array[
        'Put your shoulders under the pads and the balls of your feet on the block.',
        'Sink your heels down and pause in the stretch.',
        'Push up onto your toes with straight knees and hold the peak.'
      ]),
    ('standing-leg-curl', 'Standing Leg Curl',
      array['standing hamstring curl', 'single-leg standing leg curl', 'Standing Leg Curl (Machine)']::text[],
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
    ('straight-arm-pulldown', 'Straight-Arm Pulldown',
      array['straight arm lat pulldown', 'stiff-arm pulldown', 'cable pullover', 'lat prayer', 'Straight Arm Lat Pulldown (Cable)']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'cable', '{lats}', '{triceps,abs,rear_delts}', 'weight_reps',
      array[
        'Stand back from a high pulley, hinge slightly and grip the bar or rope.',
        'Sweep it down to your thighs with nearly straight arms.',
        'Allow the hands to float up to head height and feel the lats lengthen.'
      ]),
    ('sumo-deadlift', 'Sumo Deadlift',
      array['barbell sumo deadlift', 'sumo DL', 'Sumo Deadlift (Barbell)', 'wide stance deadlift']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'barbell', '{glutes,quads,adductors}', '{hamstrings,lower_back,traps,forearms}', 'weight_reps',
      array[
        'Take a wide stance, toes turned out, and grip the bar inside the knees.',
        'Drop the hips, push the knees out and raise the chest.',
        'Spread the floor with your feet and lock hips and knees together.'
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
    ('suspension-face-pull', 'Suspension Face Pull',
      array['TRX face pull', 'suspension high row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'suspension', '{rear_delts,upper_back}', '{rotator_cuff,biceps,traps}', 'reps',
      array[
        'Lean back holding the handles at arm''s length.',
        'Pull them to the sides of the forehead with the elbows high.',
        'Return slowly with the hips extended.'
      ]),
    ('suspension-hamstring-curl', 'Suspension Hamstring Curl',
      array['TRX hamstring curl', 'TRX leg curl', 'suspension leg curl']::text[],
      'strength', 'intermediate', 'pull', 'isolation', 'suspension', '{hamstrings}', '{glutes,abs}', 'reps',
      array[
        'Lie on your back with the heels in the straps and lift the hips.',
        'Draw the heels towards you.',
        'Extend the legs slowly, hips still high.'
      ]),
    ('suspension-knee-tuck', 'Suspension Knee Tuck',
      array['TRX knee tuck', 'TRX crunch', 'suspended knee tuck', 'TRX atomic crunch']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'suspension', '{abs}', '{hip_flexors,front_delts}', 'reps',
      array[
        'Put the feet in the straps and hold a high plank.',
        'Pull both knees to the chest, rounding slightly.',
        'Extend again to a straight line.'
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
      array['TRX row', 'suspension trainer row', 'TRX inverted row', 'strap row']::text[],
      'strength', 'beginner', 'pull', 'compound', 'suspension', '{upper_back,lats}', '{biceps,rear_delts,abs}', 'reps',
      array[
        'Hold the handles, lean back and set the body in a straight line.',
        'Pull the ribs to the hands with the elbows close.',
        'Extend slowly; step closer to the anchor to make it harder.'
      ]),
    ('svend-press', 'Svend Press',
      array['plate squeeze press', 'plate pinch press', 'Svend Press (Plate)', 'plate press out']::text[],
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
      array['T Bar Row (Landmine)', 'landmine row', 'tbar rows', 'landmine T-bar row']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'landmine', '{upper_back,lats}', '{biceps,rear_delts,lower_back}', 'weight_reps',
      array[
        'Straddle the bar, hook a V-handle beneath the plates and hinge with a flat back.',
        'Pull the plates toward the chest.',
        'Lower until the arms are straight, torso angle unchanged.'
      ]),
    ('tire-flip', 'Tire Flip',
      array['tyre flip', 'tire flips', 'Tire Flip (Strongman)']::text[],
      'strongman', 'intermediate', 'push', 'compound', 'other', '{glutes,quads,hamstrings}', '{chest,biceps,upper_back,lower_back,front_delts}', 'weight_reps',
      array[
        'Drop the chest against the tire and grip under its edge with straight arms.',
        'Drive forward and up with the legs, hips low.',
        'Put a knee beneath it, change your grip and push it over.'
      ]),
    ('toes-to-bar', 'Toes-to-Bar',
      array['T2B', 'TTB', 'strict toes-to-bar']::text[],
      'strength', 'advanced', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors,lats,forearms}', 'reps',
      array[
        'Hang from the bar with an active shoulder.',
        'Press the bar down with straight arms and lift the toes until they touch it.',
        'Lower the legs behind a controlled trunk.'
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
      array['hex bar deadlift', 'Deadlift (Trap Bar)', 'TBDL', 'hex deadlift', 'trapbar DL']::text[],
      'strength', 'beginner', 'pull', 'compound', 'trap_bar', '{quads,glutes,hamstrings}', '{traps,lower_back,forearms,upper_back}', 'weight_reps',
      array[
        'Stand centred inside the frame and grip the handles at their midpoint.',
        'Sit the hips down, chest up, arms long.',
        'Push through the floor to standing without leaning back at the top.'
      ]),
    ('trap-bar-romanian-deadlift', 'Trap Bar Romanian Deadlift',
      array['hex bar RDL', 'trap bar RDL', 'Romanian Deadlift (Trap Bar)']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'trap_bar', '{hamstrings,glutes}', '{lower_back,forearms,upper_back}', 'weight_reps',
      array[
        'Stand up with the frame, then soften the knees.',
        'Send the hips back until the handles pass the knees and the hamstrings stretch.',
        'Squeeze the glutes to return to upright.'
      ]),
    ('trap-bar-shrug', 'Trap Bar Shrug',
      array['hex bar shrug', 'Shrug (Trap Bar)', 'trap bar shrugs']::text[],
      'strength', 'beginner', 'pull', 'isolation', 'trap_bar', '{traps}', '{upper_back,forearms}', 'weight_reps',
      array[
        'Deadlift the frame and stand tall, arms straight at your sides.',
        'Raise the shoulders straight toward the ears.',
        'Hold a moment, then lower to a full stretch.'
      ]),
    ('treadmill-running', 'Treadmill Running',
      array['treadmill', 'treadmill run', 'Running (Treadmill)', 'indoor run']::text[],
      'cardio', 'beginner', null, null, 'cardio_machine', '{quads,hamstrings,calves}', '{glutes,hip_flexors}', 'distance_duration',
      array[
        'Clip on the safety key and start the belt at walking speed.',
        'Increase the speed gradually; 1% incline feels closer to outdoors.',
        'Run in the middle of the belt without holding the rails.'
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
      array['upright dip', 'tricep dip', 'tricep dips', 'weighted tricep dip', 'vertical dip']::text[],
      'strength', 'intermediate', 'push', 'compound', 'bodyweight', '{triceps}', '{chest,front_delts}', 'weighted_bodyweight',
      array[
        'Hold the parallel bars with the torso upright and legs straight below.',
        'Lower with the elbows pointing straight back.',
        'Drive up to a firm lockout.'
      ]),
    ('triceps-pushdown', 'Triceps Pushdown',
      array['tricep pushdown', 'pushdown', 'triceps pressdown', 'tricep pressdown', 'cable pushdown', 'cable tricep pushdown', 'Triceps Pushdown (Cable - Straight Bar)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Stand at a high pulley with the bar at chest height and your elbows tucked.',
        'Push down until your arms are straight.',
        'Let the bar return only until your forearms pass parallel.'
      ]),
    ('triceps-rope-pushdown', 'Triceps Rope Pushdown',
      array['rope pushdown', 'tricep rope pushdown', 'rope pressdown', 'cable rope pushdown', 'Triceps Rope Pushdown (Cable)']::text[],
      'strength', 'beginner', 'push', 'isolation', 'cable', '{triceps}', '{}', 'weight_reps',
      array[
        'Grip the rope below the knots, elbows by your sides.',
        'Extend your arms and spread the ends beside your thighs.',
        'Come up slowly and keep your shoulders down.'
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
    ('v-up', 'V-Up',
      array['jackknife sit-up', 'V-sit-up', 'pike crunch', 'V-ups']::text[],
      'strength', 'intermediate', 'pull', 'compound', 'bodyweight', '{abs}', '{hip_flexors}', 'reps',
      array[
        'Lie flat with the arms overhead and the legs straight.',
        'Raise legs and trunk together and reach for the toes.',
        'Lower both at the same speed.'
      ]),
    ('walking', 'Walking',
      array['walk', 'outdoor walk', 'brisk walk', 'power walking', 'Walking (Outdoor)']::text[],
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
      array['wide-grip cable row', 'wide-grip seated row', 'seated wide-grip row', 'Seated Cable Row - Bar Wide Grip']::text[],
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
    ('zercher-squat', 'Zercher Squat',
      array['barbell zercher squat', 'Zercher Squat (Barbell)', 'zerchers']::text[],
      'strength', 'intermediate', 'push', 'compound', 'barbell', '{quads,glutes}', '{upper_back,abs,biceps,adductors}', 'weight_reps',
      array[
        'Cradle the bar in the crooks of your elbows, fists together near the chest.',
        'Squat between the knees, keeping the upper back from rounding.',
        'Push the floor away and hold the bar tight to the body.'
      ]),
    ('zottman-curl', 'Zottman Curl',
      array['dumbbell Zottman curl', 'Zottmans', 'Zottman Curl (Dumbbell)']::text[],
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
