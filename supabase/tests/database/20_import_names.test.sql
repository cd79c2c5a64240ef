-- The names that Strong and Hevy write, and what each means here: a wrong exercise is worse than none.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(6);

create temp table names as
select row_number() over () as n, btrim(split_part(l, ' = ', 1)) as name, nullif(split_part(l, ' = ', 2), '') as slug
from string_to_table($names$
Ab Wheel = ab-wheel-rollout
Arnold Press (Dumbbell) = arnold-press
Back Extension (Machine) = machine-back-extension
Back Extension (Hyperextension) = hyperextension
Back Extension (Weighted Hyperextension) = hyperextension
Ball Slams = medicine-ball-slam
Behind the Back Curl (Cable) = bayesian-curl
Bench Press (Barbell) = barbell-bench-press
Bench Press (Dumbbell) = dumbbell-bench-press
Bench Press (Smith Machine) = smith-machine-bench-press
Bench Press - Close Grip (Barbell) = close-grip-bench-press
Bench Press - Wide Grip (Barbell) = wide-grip-bench-press
Bent Over One Arm Row (Dumbbell) = dumbbell-one-arm-row
Bent Over Row (Barbell) = barbell-bent-over-row
Bent Over Row (Dumbbell) = dumbbell-bent-over-row
Bent Over Row - Underhand (Barbell) = yates-row
Bicep Curl (Barbell) = barbell-curl
Bicep Curl (Cable) = cable-bicep-curl
Bicep Curl (Dumbbell) = dumbbell-bicep-curl
Bicep Curl (Machine) = machine-bicep-curl
Bicep Curl (Suspension) = suspension-biceps-curl
Box Squat (Barbell) = barbell-box-squat
Bulgarian Split Squat = dumbbell-bulgarian-split-squat
Bulgarian Split Squat (Dumbbell) = dumbbell-bulgarian-split-squat
Butterfly (Pec Deck) = pec-deck
Cable Core Palloff Press = pallof-press
Cable Fly Crossovers = cable-crossover
Calf Press (Machine) = leg-press-calf-raise
Calf Press on Leg Press = leg-press-calf-raise
Chest Dip (Assisted) = assisted-dip-machine
Chest Dip (Weighted) = chest-dip
Chest Fly = dumbbell-fly
Chest Fly (Dumbbell) = dumbbell-fly
Chest Fly (Machine) = pec-deck
Chest Press (Band) = band-chest-press
Chest Press (Machine) = machine-chest-press
Chest Supported Incline Row (Dumbbell) = dumbbell-chest-supported-row
Chin Up (Assisted) = assisted-chin-up-machine
Chin Up (Weighted) = chin-up
Clean (Barbell) = clean
Clean and Jerk (Barbell) = clean-and-jerk
Clean and Press (Barbell) = clean-and-press
Concentration Curl (Dumbbell) = concentration-curl
Cross Body Hammer Curl = dumbbell-cross-body-hammer-curl
Crunch (Machine) = machine-ab-crunch
Crunch (Stability Ball) = stability-ball-crunch
Cycling (Indoor) = stationary-bike
Deadlift (Barbell) = barbell-deadlift
Deadlift (Dumbbell) = dumbbell-deadlift
Deadlift (Trap bar) = trap-bar-deadlift
Decline Bench Press (Barbell) = decline-barbell-bench-press
Decline Bench Press (Dumbbell) = dumbbell-decline-bench-press
Decline Crunch = decline-sit-up
Decline Crunch (Weighted) = decline-sit-up
Deficit Deadlift (Barbell) = deficit-deadlift
Drag Curl = barbell-drag-curl
Dumbbell Row = dumbbell-one-arm-row
Elliptical Machine = elliptical
Elliptical Trainer = elliptical
EZ Bar Biceps Curl = ez-bar-curl
Face Pull (Cable) = face-pull
Farmers Walk = dumbbell-farmers-walk
Floor Press (Barbell) = barbell-floor-press
Floor Press (Dumbbell) = dumbbell-floor-press
Front Raise (Barbell) = barbell-front-raise
Front Raise (Cable) = cable-front-raise
Front Raise (Dumbbell) = dumbbell-front-raise
Front Raise (Plate) = plate-front-raise
Front Squat = barbell-front-squat
Front Squat (Barbell) = barbell-front-squat
Glute Kickback (Machine) = machine-glute-kickback
Goblet Squat = dumbbell-goblet-squat
Goblet Squat (Kettlebell) = kettlebell-goblet-squat
Good Morning (Barbell) = barbell-good-morning
Hack Squat (Barbell) = barbell-hack-squat
Hack Squat (Machine) = hack-squat
Hammer Curl (Cable) = cable-rope-hammer-curl
Hammer Curl (Dumbbell) = dumbbell-hammer-curl
Hang Clean (Barbell) = hang-clean
Hang Snatch (Barbell) = hang-snatch
Hip Abduction (Machine) = machine-hip-abduction
Hip Abductor (Machine) = machine-hip-abduction
Hip Adduction (Machine) = machine-hip-adduction
Hip Adductor (Machine) = machine-hip-adduction
Hip Thrust = barbell-hip-thrust
Hip Thrust (Barbell) = barbell-hip-thrust
Hip Thrust (Machine) = machine-hip-thrust
Hip Thrust (Smith Machine) = smith-machine-hip-thrust
Incline Bench Press (Barbell) = incline-barbell-bench-press
Incline Bench Press (Dumbbell) = dumbbell-incline-bench-press
Incline Bench Press (Smith Machine) = smith-machine-incline-bench-press
Incline Chest Fly (Dumbbell) = dumbbell-incline-fly
Incline Chest Press (Machine) = machine-incline-chest-press
Incline Curl (Dumbbell) = dumbbell-incline-curl
Incline Row (Dumbbell) = dumbbell-chest-supported-row
Inverted Row (Bodyweight) = inverted-row
Iso-Lateral High Row (Machine) = machine-high-row
Jackknife Sit Up = v-up
Kettlebell Turkish Get Up = turkish-get-up
Knee Raise (Captain's Chair) = captains-chair-leg-raise
Knee Raise Parallel Bars = captains-chair-leg-raise
Kneeling Push Up = knee-push-up
Landmine 180 = landmine-rotation
Landmine Row = t-bar-row
Lat Pulldown (Band) = band-lat-pulldown
Lat Pulldown (Cable) = lat-pulldown
Lat Pulldown (Machine) = machine-lat-pulldown
Lat Pulldown - Close Grip (Cable) = close-grip-lat-pulldown
Lat Pulldown - Underhand (Cable) = reverse-grip-lat-pulldown
Lat Pulldown - Wide Grip (Cable) = lat-pulldown
Lat Pulldown (Single Arm) = single-arm-lat-pulldown
Lateral Lunge = dumbbell-lateral-lunge
Lateral Raise (Band) = band-lateral-raise
Lateral Raise (Cable) = cable-lateral-raise
Lateral Raise (Dumbbell) = dumbbell-lateral-raise
Lateral Raise (Machine) = machine-lateral-raise
Leg Extension (Machine) = leg-extension
Leg Press (Machine) = leg-press
Leg Press Horizontal (Machine) = horizontal-leg-press
Leg Raise Parallel Bars = captains-chair-leg-raise
Low Cable Fly Crossovers = low-to-high-cable-fly
Lunge (Barbell) = barbell-lunge
Lunge (Bodyweight) = bodyweight-lunge
Lunge (Dumbbell) = dumbbell-lunge
Lying Leg Curl (Machine) = lying-leg-curl
Lying Leg Raise = leg-raise
Nordic Hamstrings Curls = nordic-hamstring-curl
Overhead Press (Barbell) = barbell-overhead-press
Overhead Press (Dumbbell) = dumbbell-standing-overhead-press
Overhead Press (Smith Machine) = smith-machine-shoulder-press
Overhead Squat (Barbell) = barbell-overhead-squat
Overhead Triceps Extension (Cable) = cable-overhead-triceps-extension
Pause Squat (Barbell) = barbell-pause-squat
Pec Deck (Machine) = pec-deck
Pendlay Row (Barbell) = pendlay-row
Power Snatch (Barbell) = power-snatch
Preacher Curl (Dumbbell) = dumbbell-preacher-curl
Preacher Curl (Machine) = machine-preacher-curl
Pull Up (Assisted) = assisted-pull-up-machine
Pull Up (Band) = band-assisted-pull-up
Pull Up (Weighted) = pull-up
Pullover (Dumbbell) = dumbbell-pullover
Pullover (Machine) = machine-pullover
Push Up (Knees) = knee-push-up
Push Up (Weighted) = push-up
Push Up - Close Grip = diamond-push-up
Rack Pull (Barbell) = rack-pull
Rear Delt Reverse Fly (Cable) = cable-rear-delt-fly
Rear Delt Reverse Fly (Dumbbell) = dumbbell-reverse-fly
Rear Delt Reverse Fly (Machine) = reverse-pec-deck
Reverse Curl (Barbell) = barbell-reverse-curl
Reverse Fly (Cable) = cable-rear-delt-fly
Reverse Fly (Dumbbell) = dumbbell-reverse-fly
Reverse Fly (Machine) = reverse-pec-deck
Reverse Grip Lat Pulldown (Cable) = reverse-grip-lat-pulldown
Romanian Deadlift (Barbell) = barbell-romanian-deadlift
Romanian Deadlift (Dumbbell) = dumbbell-romanian-deadlift
Rowing (Machine) = rowing-machine
Running (Treadmill) = treadmill-running
Russian Twist (Bodyweight) = russian-twist
Seated Cable Row - Bar Wide Grip = wide-grip-seated-cable-row
Seated Cable Row - V Grip (Cable) = seated-cable-row
Seated Dip Machine = machine-dip
Seated Incline Curl (Dumbbell) = dumbbell-incline-curl
Seated Leg Curl (Machine) = seated-leg-curl
Seated Leg Press (Machine) = horizontal-leg-press
Seated Overhead Press (Barbell) = seated-barbell-shoulder-press
Seated Overhead Press (Dumbbell) = dumbbell-shoulder-press
Seated Palms Up Wrist Curl (Dumbbell) = dumbbell-wrist-curl
Seated Row (Cable) = seated-cable-row
Seated Row (Machine) = machine-row
Seated Shoulder Press (Machine) = machine-shoulder-press
Shoulder Press (Dumbbell) = dumbbell-shoulder-press
Shoulder Press (Machine) = machine-shoulder-press
Shrug (Barbell) = barbell-shrug
Shrug (Dumbbell) = dumbbell-shrug
Side Bend (Dumbbell) = dumbbell-side-bend
Single Arm Lateral Raise (Cable) = cable-lateral-raise
Single Leg Romanian Deadlift (Dumbbell) = dumbbell-single-leg-romanian-deadlift
Sit Up (Weighted) = sit-up
Skullcrusher (Barbell) = barbell-skull-crusher
Skullcrusher (Dumbbell) = dumbbell-lying-triceps-extension
Snatch (Barbell) = snatch
Snatch Pull (Barbell) = snatch-pull
Spider Curl (Dumbbell) = dumbbell-spider-curl
Split Jerk (Barbell) = split-jerk
Squat (Barbell) = barbell-back-squat
Squat (Bodyweight) = bodyweight-squat
Squat (Dumbbell) = dumbbell-squat
Squat (Smith Machine) = smith-machine-squat
Standing Calf Raise (Barbell) = barbell-calf-raise
Standing Calf Raise (Bodyweight) = bodyweight-calf-raise
Standing Calf Raise (Dumbbell) = dumbbell-standing-calf-raise
Standing Calf Raise (Machine) = standing-calf-raise
Standing Calf Raise (Smith Machine) = smith-machine-calf-raise
Standing Leg Curls = standing-leg-curl
Step Up = dumbbell-step-up
Stiff Leg Deadlift (Barbell) = barbell-stiff-leg-deadlift
Straight Arm Lat Pulldown (Cable) = straight-arm-pulldown
Straight Leg Deadlift = barbell-stiff-leg-deadlift
Strict Military Press (Barbell) = barbell-overhead-press
Sumo Deadlift (Barbell) = sumo-deadlift
Sumo Squat (Dumbbell) = dumbbell-sumo-squat
Thruster (Barbell) = barbell-thruster
Torso Rotation (Machine) = machine-torso-rotation
Triceps Dip (Weighted) = triceps-dip
Triceps Extension (Barbell) = barbell-overhead-triceps-extension
Triceps Extension (Dumbbell) = dumbbell-overhead-triceps-extension
Triceps Extension (Machine) = machine-triceps-extension
Triceps Kickback (Dumbbell) = dumbbell-triceps-kickback
Triceps Pushdown (Cable - Straight Bar) = triceps-pushdown
Upright Row (Barbell) = barbell-upright-row
Upright Row (Cable) = cable-upright-row
Upright Row (Dumbbell) = dumbbell-upright-row
Walking Lunge = dumbbell-walking-lunge
Walking Lunge (Dumbbell) = dumbbell-walking-lunge
Wide Pull Up = wide-grip-pull-up
Zottman Curl (Dumbbell) = zottman-curl
Farmer’s Walk = dumbbell-farmers-walk
Captain’s Chair Leg Raise = captains-chair-leg-raise
BENCH PRESS (BARBELL) = barbell-bench-press
Benchpress = barbell-bench-press
Bench Pres (Barbell) = barbell-bench-press
Barbell Squatt = barbell-back-squat
Dumbell Bench Press = dumbbell-bench-press
Romainian Deadlift (Barbell) = barbell-romanian-deadlift
Lateral Raises (Dumbbells) = dumbbell-lateral-raise
Triceps Pushdowns = triceps-pushdown
Pull-Ups = pull-up
Pullups (Weighted) = pull-up
DB Bench Press = dumbbell-bench-press
Bicep Curls (EZ-Bar) = ez-bar-curl
Leg Extention (Machine) = leg-extension
Aerobics = aerobics
Around the World = dumbbell-around-the-world
Behind the Back Bicep Wrist Curl (Barbell) = barbell-behind-the-back-wrist-curl
Bench Press (Cable) = cable-bench-press
Bent Over Row (Band) = band-bent-over-row
Bicycle Crunch Raised Legs = raised-leg-bicycle-crunch
Burpee Over the Bar = burpee-over-the-bar
Cable Bench Fly = cable-bench-fly
Cable Twist (Down to up) = cable-reverse-woodchop
Cable Twist = cable-twist
Calf Extension (Machine) = machine-calf-extension
Calf Press on Seated Leg Press = seated-leg-press-calf-raise
Chest Fly (Band) = band-chest-fly
Chest Fly (Suspension) = suspension-chest-fly
Climbing = climbing
Cross Body Crunch = cross-body-crunch
Crunch (Weighted) = weighted-crunch
Deadlift (Band) = band-deadlift
Deadlift (Smith Machine) = smith-machine-deadlift
Deadlift High Pull (Barbell) = barbell-deadlift-high-pull
Decline Bench Press (Machine) = machine-decline-chest-press
Decline Bench Press (Smith Machine) = smith-machine-decline-bench-press
Decline Chest Fly (Dumbbell) = dumbbell-decline-fly
Dragon Flag = dragon-flag
Flat Knee Raise = lying-knee-raise
Flat Leg Raise = leg-raise
Floor Triceps Dip = floor-triceps-dip
Frog Jumps = frog-jump
Frog Pumps (Dumbbell) = dumbbell-frog-pump
Front Lever Hold = front-lever-hold
Front Raise (Band) = band-front-raise
Full Squat = barbell-full-squat
Glute Kickback on Floor = donkey-kick
Hammer Curl (Band) = band-hammer-curl
Heel Taps = heel-tap
High Knee Skips = high-knee-skip
Hip Thrust (Bodyweight) = bodyweight-hip-thrust
Hollow Rock = hollow-rock
Incline Bench Press (Cable) = cable-incline-bench-press
Iso-Lateral Chest Press (Machine) = plate-loaded-chest-press
Iso-Lateral Low Row = plate-loaded-low-row
Iso-Lateral Row (Machine) = plate-loaded-row
Jefferson Squat (Barbell) = jefferson-squat
Jump Shrug = barbell-jump-shrug
Kettlebell Around the World = kettlebell-around-the-world
Kettlebell High Pull = kettlebell-high-pull
Kettlebell Windmill = kettlebell-windmill
Kipping Pull Up = kipping-pull-up
Kneeling Pulldown (band) = band-lat-pulldown
Landmine Squat and Press = landmine-thruster
Landmine Thruster = landmine-thruster
Lateral Box Jump = lateral-box-jump
Lateral Squat = lateral-squat
Lying Knee Raise = lying-knee-raise
Meadows Rows (Barbell) = meadows-row
Oblique Crunch = oblique-crunch
Overhead Press (Cable) = cable-overhead-press
Plank Pushup = plank-push-up
Plate Press = plate-press
Press Under (Barbell) = press-under
Push Up (Band) = band-push-up
Reverse Curl (Dumbbell) = dumbbell-reverse-curl
Reverse Hyperextension = machine-reverse-hyperextension
Reverse Plank = reverse-plank
Rope Straight Arm Pulldown = rope-straight-arm-pulldown
Russian Twist (Weighted) = plate-russian-twist
Scapular Pull Ups = scapular-pull-up
Seated Calf Raise (Plate Loaded) = plate-loaded-seated-calf-raise
Seated Chest Flys (Cable) = cable-seated-chest-fly
Seated Good Morning (Barbell) = seated-good-morning
Shoulder Press (Machine Plates) = plate-loaded-shoulder-press
Shoulder Press (Plate Loaded) = plate-loaded-shoulder-press
Shoulder Taps = shoulder-tap
Shrug (Cable) = cable-shrug
Shrug (Machine) = machine-shrug
Side Bend (Cable) = cable-side-bend
Single Leg Extensions = single-leg-extension
Single Leg Romanian Deadlift (Barbell) = barbell-single-leg-romanian-deadlift
Skating = skating
Skiing = skiing
Snowboarding = snowboarding
Spider Curl (Barbell) = barbell-spider-curl
Spiderman = spiderman-plank
Split Squat (Dumbbell) = dumbbell-split-squat
Squat (Band) = band-squat
Squat (Machine) = machine-squat
Squat Row (Band) = band-squat-row
Stair Machine (Floors) = stair-climber
Stair Machine (Steps) = stair-climber
Stiff Leg Deadlift (Dumbbell) = dumbbell-stiff-leg-deadlift
Straight Leg Deadlift (Band) = band-stiff-leg-deadlift
Stretching = stretching
Sumo Squat (Barbell) = barbell-sumo-squat
Thruster (Kettlebell) = kettlebell-thruster
Triceps Dip (Assisted) = assisted-triceps-dip-machine
Triceps Extension (Cable) = cable-overhead-triceps-extension
Triceps Extension (Suspension) = suspension-triceps-extension
Triceps Kickback (Cable) = cable-triceps-kickback
Warm Up = warm-up
Wrist Roller = wrist-roller
$names$, E'\n') l
where l <> '';

-- Nothing in the library is the same movement with the same equipment.
create temp table strangers as
select row_number() over () as n, l as name
from string_to_table($names$
Box Jump (Weighted)
Cluster (Barbell)
Jack Knife (Bodyweight)
Seated Military Press (Dumbbell)
Sled 45 Calf Press
Hip Aduction (Machine)
Planche Push Up
Reverse Bench Press (Dumbbell)
Machine Bench Press
Press
Curl
Row
Barbell
Cardio
Core
Day 1
Test
Cable Kickback
Back Lever
Bear Complex
Bradford Press
Gironda Dip
Handstand Walk
Hatfield Squat
Human Flag
Iron Cross
Jefferson Deadlift
Klokov Press
Lunge with Bicep Curl
One Arm Pull Up
Peterson Step Up
Poliquin Step Up
Rolling Tricep Extension
Seated Deadlift
Steinborn Squat
Typewriter Push Up
Basketball
Padel
Zumba
Machine 14
Dumbbell Complex
Chest machine
Hammer Strength
Raise
Extension
Shoulders
Upper Body
$names$, E'\n') l
where l <> '';
grant select on names, strangers to authenticated;

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
create temp table matched as
select n.name, n.slug, e.slug as got, m.confidence
from names n
left join private.match_names(array(select name from names order by n), array(select 1::bigint from names)) m on m.n = n.n
left join exercises e on e.id = m.exercise_id;

select is_empty('select name, slug, got from matched where got <> slug', 'no name is taken for another exercise');
select cmp_ok(
  (select count(*) filter (where got = slug)::numeric / count(*) from matched), '>=', 0.98,
  'at least 98 of 100 are recognised');
select is_empty(
  $$ select s.name, m.exercise_id from private.match_names(array(select name from strangers order by n),
       array(select 1::bigint from strangers)) m join strangers s on s.n = m.n $$,
  'what the library does not have stays unrecognised');
select is_empty('select name, confidence from matched where confidence not between 0.7 and 1', 'each says how sure it is');

insert into exercises (slug, name) values ('own-press', 'Bench Press (Barbell)');
select is(
  (select e.slug || ' ' || m.confidence from private.match_names('{Bench Press (Barbell)}', '{1}') m join exercises e on e.id = m.exercise_id),
  'own-press 1.00', 'an own exercise of that name comes before the library''s');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(
  (select e.slug from private.match_names('{Bench Press (Barbell)}', '{1}') m join exercises e on e.id = m.exercise_id),
  'barbell-bench-press', 'and is nobody else''s');

reset role;
select * from finish();
rollback;
