-- The exercise library: complete, in one vocabulary, and no name means two things.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(78);

create temp view library as select * from exercises where user_id is null;
create temp view names as
select e.slug, n.name, replace(private.search_key(n.name), ' ', '') as key
from library e cross join unnest(array[e.name] || e.aliases) n (name);

select cmp_ok((select count(*) from library), '>=', 700::bigint, 'at least 700 exercises');
select is_empty(
  $$ select key, array_agg(slug) from names group by key having count(distinct slug) > 1 $$,
  'no name or alias means two exercises');
select is_empty(
  $$ select slug, key from names group by slug, key having count(*) > 1 and count(distinct lower(name)) < count(*) $$,
  'no exercise lists a name twice');
-- The import takes words in any order, in the singular; only of "low to high" is the order the meaning.
select is_empty(
  $$ select w.words, array_agg(distinct n.slug) from names n cross join lateral (select private.name_words(n.name)) w (words)
       where not 'to' = any (w.words) group by w.words having count(distinct n.slug) > 1 $$,
  'no name has the words of another exercise in another order');
select is_empty('select slug, name from names where char_length(key) < 2', 'every name has letters to search for');
select is_empty('select slug from library where cardinality(instructions) not between 2 and 5', 'two to five instructions each');
select is_empty(
  $$ select slug, i from library, unnest(instructions) i where char_length(i) not between 10 and 200 or i !~ '\.$' or i <> btrim(i) $$,
  'an instruction is one short sentence or two');
select is_empty(
  $$ select i from library, unnest(instructions) i group by i having count(*) > 1 $$, 'no instruction is copied from another exercise');
select is_empty('select slug from library where cardinality(primary_muscles) = 0', 'every exercise names the muscles it is for');
select is_empty('select slug from library where primary_muscles && secondary_muscles', 'a muscle is either primary or secondary');
select is_empty(
  $$ select slug from library e where cardinality(primary_muscles || secondary_muscles)
       <> (select count(distinct m) from unnest(primary_muscles || secondary_muscles) m) $$,
  'no muscle is named twice');
select is_empty(
  $$ select slug, name from library where slug <> btrim(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), '-')
       and extensions.similarity(slug, name) < 0.5 $$,
  'a slug resembles its name');
select is_empty('select slug from library where id <> private.exercise_id(slug)', 'an id follows from the slug, in every database');
select is_empty('select slug from library where archived_at is not null', 'nothing is archived');

-- The vocabulary: every word of it is used, as every filter value should find something.
select is_empty('select unnest(enum_range(null::exercise_category)) except select category from library', 'every category is used');
select is_empty('select unnest(enum_range(null::exercise_level)) except select level from library', 'every level is used');
select is_empty('select unnest(enum_range(null::exercise_force)) except select force from library', 'every force is used');
select is_empty('select unnest(enum_range(null::exercise_mechanic)) except select mechanic from library', 'every mechanic is used');
select is_empty('select unnest(enum_range(null::equipment)) except select equipment from library', 'every equipment is used');
select is_empty('select unnest(enum_range(null::muscle)) except select unnest(primary_muscles) from library', 'every muscle is trained');
select is_empty('select unnest(enum_range(null::tracking_type)) except select tracking from library', 'every way of tracking is used');
select is_empty(
  $$ select slug from library where category in ('strength', 'olympic_weightlifting', 'strongman') and mechanic is null $$,
  'every lift is compound or isolation');

-- What a usual lifter logs, by the names that other apps and gyms use.
select isnt_empty(format('select from names where key = %L', replace(private.search_key(n), ' ', '')), 'the library knows ' || n)
from unnest(array[
  'Barbell Bench Press', 'Dumbbell Bench Press', 'Incline Barbell Bench Press', 'Barbell Back Squat', 'Front Squat',
  'Deadlift', 'Sumo Deadlift', 'RDL', 'OHP', 'BB Row', 'Pendlay Row', 'Pull-Up', 'pullup', 'Chin-Up', 'chinup', 'Dip', 'Push-Up',
  'Lat Pulldown', 'Seated Cable Row', 'Leg Press', 'Leg Extension', 'Lying Leg Curl', 'Hip Thrust', 'Bulgarian Split Squat',
  'Walking Lunge', 'Lateral Raise', 'Face Pull', 'Skull Crusher', 'Triceps Pushdown', 'Hammer Curl', 'Preacher Curl',
  'Standing Calf Raise', 'Plank', 'Hanging Leg Raise', 'Ab Wheel Rollout', 'Kettlebell Swing', 'Turkish Get-Up', 'Goblet Squat',
  'Power Clean', 'Snatch', 'Clean and Jerk', 'Box Jump', 'Burpee', 'Running', 'Treadmill Running', 'Rowing Machine', 'Elliptical',
  'Stationary Bike', 'Jump Rope', 'Farmers Walk', 'Sled Push', 'Log Press', 'Atlas Stone', 'Face Pull', 'Good Morning', 'Shrug'
]) n;

select * from finish();
rollback;
