-- import_workouts: ids, duplicates, units, times, names and rejections, by actor and operation.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(77);

insert into auth.users (id, email, raw_user_meta_data)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com', '{"time_zone": "Europe/Paris"}'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com', '{"time_zone": "America/New_York"}');
update profiles set unit_system = 'imperial' where id = '0b000000-0000-4000-8000-000000000000';

-- A file of one workout an entry, each with its sets as [name, reps, weight, distance, line].
create function pg_temp.file(workouts jsonb, fields jsonb default '{}') returns jsonb
language sql
as $$
  with w as (
    select i.item, i.n - 1 as n from jsonb_array_elements(workouts) with ordinality i (item, n)
  ), s as (
    select w.n as workout, i.item, row_number() over (order by w.n, i.n) as n
    from w cross join jsonb_array_elements(w.item -> 'sets') with ordinality i (item, n)
  ), k as (
    select name, row_number() over (order by name collate "C") - 1 as n from (select distinct item ->> 0 as name from s) d
  )
  select jsonb_build_object(
    'source', 'strong', 'dry_run', false, 'unit', 'kg', 'unit_from', 'header', 'distance_unit', 'm', 'time_zone', null,
    'mapping', '{}'::jsonb,
    'names', coalesce((select jsonb_agg(jsonb_build_object('name', name, 'exercise_id', null, 'tracking', 'weight_reps') order by n) from k), '[]'),
    'workouts', coalesce((select jsonb_agg(jsonb_build_object('key', 'w' || n, 'id', null, 'title', 'Push', 'started_at', '2026-01-05T18:00:00',
      'finished_at', '2026-01-05T19:00:00', 'time_zone', null, 'perceived_exertion', null, 'notes', null, 'line', n + 2) || (item - 'sets')
      order by n) from w), '[]'),
    'sets', (select jsonb_build_object(
      'workout', coalesce(jsonb_agg(s.workout order by s.n), '[]'), 'line', coalesce(jsonb_agg(coalesce(s.item -> 4, to_jsonb(s.n + 1)) order by s.n), '[]'),
      'name', coalesce(jsonb_agg(k.n order by s.n), '[]'), 'type', coalesce(jsonb_agg('working'::text order by s.n), '[]'),
      'entry', coalesce(jsonb_agg(0 order by s.n), '[]'), 'superset', coalesce(jsonb_agg(null::integer order by s.n), '[]'),
      'reps', coalesce(jsonb_agg(s.item -> 1 order by s.n), '[]'), 'weight', coalesce(jsonb_agg(s.item -> 2 order by s.n), '[]'),
      'rpe', coalesce(jsonb_agg(null::integer order by s.n), '[]'), 'duration_s', coalesce(jsonb_agg(null::integer order by s.n), '[]'),
      'distance', coalesce(jsonb_agg(s.item -> 3 order by s.n), '[]'), 'rest_s', coalesce(jsonb_agg(null::integer order by s.n), '[]'),
      'notes', coalesce(jsonb_agg(null::text order by s.n), '[]'))
      from s join k on k.name = s.item ->> 0)
  ) || fields
$$;
create function pg_temp.import(workouts jsonb, fields jsonb default '{}') returns jsonb
language sql
as $$ select public.import_workouts(pg_temp.file(workouts, fields)) - 'rate_limits' - 'others_at_work' $$;
create function pg_temp.library(wanted text) returns uuid language sql as $$
  select id from public.exercises where slug = wanted and user_id is null
$$;
-- What a refused call says.
create function pg_temp.refusal(workouts jsonb, fields jsonb) returns text
language plpgsql
as $$
declare
  said text;
begin
  perform public.import_workouts(pg_temp.file(workouts, fields));
  return 'accepted';
exception when others then
  get stacked diagnostics said = pg_exception_detail;
  return case when sqlstate like 'PT%' then sqlerrm || ' ' || said else sqlstate end;
end
$$;
grant execute on all functions in schema pg_temp to authenticated;
create temp table two as select '[
  {"key": "a", "sets": [["Bench Press (Barbell)", 5, 100], ["Bench Press (Barbell)", 5, 102.5], ["Thing (Cable)", 8, 20]]},
  {"key": "b", "started_at": "2026-07-05T18:00:00", "finished_at": "2026-07-05T19:00:00", "sets": [["Thing (Cable)", 8, 22]]}
]'::jsonb as file;
create temp table one as select '[{"sets": [["Bench Press (Barbell)", 5, 100]]}]'::jsonb as file;
grant select on two, one to authenticated;

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- Dry run and run
create temp table dry as select pg_temp.import(file, '{"dry_run": true}') as answer from two;
select is(answer - 'mapped' - 'unmapped', jsonb_build_object('source', 'strong', 'unit', 'kg', 'unit_from', 'header', 'time_zone', 'Europe/Paris',
  'first', '2026-01-05T17:00:00+00:00', 'last', '2026-07-05T16:00:00+00:00', 'workouts', 2, 'sets', 4, 'created', 2, 'duplicates', 0,
  'rows_rejected', '[]'::jsonb), 'a dry run counts') from dry;
select is(answer -> 'mapped', jsonb_build_array(jsonb_build_object('name', 'Bench Press (Barbell)', 'exercise_id', pg_temp.library('barbell-bench-press'),
  'exercise_name', 'Barbell Bench Press', 'confidence', 0.98, 'sets', 2)), 'and says what each name means, how surely, for how many sets') from dry;
select is(answer -> 'unmapped' #- '{0,suggestions}', '[{"name": "Thing (Cable)", "sets": 2}]', 'and which mean nothing yet') from dry;
select is(array[(select count(*) from workouts), (select count(*) from exercises where user_id is not null)], '{0,0}', 'and writes nothing');
select is(pg_temp.import(file), (select answer from dry), 'the run answers the same') from two;
select results_eq(
  $$ select w.title, w.started_at, w.finished_at, w.time_zone, w.source::text, count(*), sum(s.weight_kg)
     from workouts w join workout_sets s on s.workout_id = w.id group by w.id order by w.started_at $$,
  $$ values ('Push', '2026-01-05T17:00Z'::timestamptz, '2026-01-05T18:00Z'::timestamptz, 'Europe/Paris', 'import', 3::bigint, 222.5::numeric),
    ('Push', '2026-07-05T16:00Z', '2026-07-05T17:00Z', 'Europe/Paris', 'import', 1, 22) $$,
  'the workouts are there, local to the profile''s zone, in winter and in summer');
select results_eq(
  $$ select position::integer, reps::integer, weight_kg from workout_sets s join workouts w on w.id = s.workout_id where w.started_at < '2026-02-01' order by position $$,
  $$ values (0, 5, 100::numeric), (1, 5, 102.5), (2, 8, 20) $$, 'sets keep their order');
select is((select slug || ' ' || name || ' ' || equipment || ' ' || tracking from exercises where user_id is not null),
  'thing-cable Thing (Cable) cable weight_reps', 'a name that means nothing is an own exercise now, with the equipment in its brackets');
select is((select count(*) from private.performances), 3::bigint, 'what was done counts in records');
select is(array[(select affinity_score from profiles), (select sum(points)::integer from affinity_events), (select count(*)::integer from affinity_events)],
  '{0,0,2}', 'imported workouts earn no affinity, and the ledger says so');

-- Again, longer, edited, deleted
select is(pg_temp.import(file) #> '{created}', '0', 'the same file again creates nothing') from two;
select is(pg_temp.import(file) #> '{duplicates}', '2', 'both are duplicates') from two;
select is(pg_temp.import(file) #> '{unmapped}', '[]', 'and the own exercise is found by its name') from two;
select is((pg_temp.import(file || '[{"key": "c", "started_at": "2026-08-01T18:00:00", "finished_at": "2026-08-01T18:30:00", "sets": [["Thing (Cable)", 8, 24]]}]')) #> '{created}',
  '1', 'a longer file adds what is new') from two;
select is(array[(select count(*) from workouts), (select count(*) from exercises where user_id is not null)], '{3,1}', 'and only that');
update workouts set title = 'Mine' where started_at < '2026-02-01';
delete from workouts where started_at > '2026-07-31';
select is((pg_temp.import(file || '[{"key": "c", "started_at": "2026-08-01T18:00:00", "finished_at": "2026-08-01T18:30:00", "sets": [["Thing (Cable)", 8, 24]]}]')) #> '{duplicates}',
  '3', 'what was edited or deleted is a duplicate') from two;
select is((select string_agg(title, ', ' order by started_at) from workouts), 'Mine, Push', 'edited stays edited, deleted stays deleted');
select is(pg_temp.import('[{"key": "d", "title": "First", "sets": [["Plank", 1]]}, {"key": "d", "title": "Second", "sets": [["Plank", 2]]}]')
  - array['mapped', 'unmapped', 'first', 'last', 'source', 'unit', 'unit_from', 'time_zone', 'rows_rejected'],
  '{"workouts": 2, "sets": 2, "created": 1, "duplicates": 1}', 'of two workouts with one key the first is stored');
select is((select count(*) from workout_sets s join workouts w on w.id = s.workout_id where w.title = 'First'), 1::bigint, 'with its own sets');
select is((pg_temp.import(file, '{"source": "hevy"}')) #> '{created}', '2', 'another tracker''s workout is another workout') from two;

-- Own export
do $$
begin
  perform log_workout(jsonb_build_object('id', '5a000000-0000-4000-8000-000000000000', 'started_at', '2026-01-06T10:00:00Z', 'finished_at', '2026-01-06T11:00:00Z',
    'sets', jsonb_build_array(jsonb_build_object('exercise_id', pg_temp.library('plank'), 'reps', 5))));
end
$$;
create temp table own as select '[{"key": "5a000000-0000-4000-8000-000000000000", "id": "5a000000-0000-4000-8000-000000000000",
  "started_at": "2026-01-06T10:00:00+00:00", "finished_at": "2026-01-06T06:00:00-05:00", "time_zone": "Asia/Tokyo", "sets": [["Plank", 5]]}]'::jsonb as file;
select is(pg_temp.import(file, '{"source": "slowburn"}') #> '{duplicates}', '1', 'a workout of one''s own export is the one that is there') from own;
select lives_ok($$ select delete_workout('5a000000-0000-4000-8000-000000000000') $$, 'it is deleted');
select is(pg_temp.import(file, '{"source": "slowburn"}') #> '{duplicates}', '1', 'and stays so') from own;
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(pg_temp.import(file, '{"source": "slowburn"}') #> '{created}', '1', 'B imports A''s export: the workout is new to B') from own;
select is(pg_temp.import(file, '{"source": "slowburn"}') #> '{created}', '0', 'once') from own;
select results_eq('select id <> ''5a000000-0000-4000-8000-000000000000'', started_at, finished_at, time_zone from workouts',
  $$ values (true, '2026-01-06T10:00Z'::timestamptz, '2026-01-06T11:00Z'::timestamptz, 'Asia/Tokyo') $$,
  'under an id of B''s own, at the same times, in the same zone');
select is((select count(*) from exercises where user_id is not null), 0::bigint, 'and none of A''s exercises');
select is(pg_temp.import(file) #> '{created}', '2', 'B imports the file that A imported') from two;
select isnt((select min(id::text) from exercises where user_id is not null), null, 'with an exercise of B''s own');
delete from workouts;

-- Units and times: B reads pounds and lives in New York
select results_eq(
  $$ select a.answer ->> 'unit', a.answer ->> 'unit_from' from (select pg_temp.import('[
    {"key": "lb", "started_at": "2026-03-07T12:00:00", "sets": [["Bench Press (Barbell)", 5, 225], ["Running", null, null, 3]]},
    {"key": "after", "started_at": "2026-03-09T12:00:00", "sets": [["Bench Press (Barbell)", 5, 0.1]]}]',
    '{"unit": null, "unit_from": null, "distance_unit": null}') as answer) a $$,
  $$ values ('lb', 'profile') $$, 'without a unit, the profile''s is taken');
select results_eq('select weight_kg, distance_m from workout_sets order by weight_kg nulls last',
  $$ values (0.045, null), (102.058, null), (null::numeric, 4828.032) $$, 'pounds and miles become kilograms and metres, rounded to three decimals');
select results_eq('select started_at from workouts order by 1',
  $$ values ('2026-03-07T17:00Z'::timestamptz), ('2026-03-09T16:00Z') $$, 'noon is noon on both sides of a change of the clocks');
delete from workouts;
select is(pg_temp.import('[{"key": "t", "sets": [["Plank", 1]]}]', '{"time_zone": "Asia/Tokyo"}') #>> '{first}', '2026-01-05T09:00:00+00:00',
  'the file''s zone goes before the profile''s');
select is((select string_agg(distinct time_zone, ' ') from workouts), 'Asia/Tokyo', 'and is the workout''s');
select is(pg_temp.import('[{"key": "z", "time_zone": "Nowhere/Land", "sets": [["Plank", 1]]}]', '{"source": "slowburn"}') #>> '{first}',
  '2026-01-05T23:00:00+00:00', 'an unknown zone of a workout is the file''s');
select is(pg_temp.refusal(file, '{"time_zone": "Nowhere/Land"}'), 'validation_failed [{"code": "invalid", "path": "time_zone"}]',
  'an unknown zone of the file is refused') from one;
select is(pg_temp.import('[{"key": "long", "started_at": "2026-02-01T10:00:00", "finished_at": "2026-02-09T10:00:00", "sets": [["Plank", 1]]}]') #> '{created}', '1',
  'a workout of days');
select is((select finished_at - started_at from workouts where started_at::date = '2026-02-01'), '24:00', 'is cut to 24 hours');
delete from workouts;

-- Rejections
create temp table odd as select pg_temp.import(format('[
  {"key": "f", "started_at": %s, "finished_at": %s, "sets": [["Plank", 1, null, null, 2]]},
  {"key": "old", "started_at": "1600-01-01T10:00:00", "finished_at": "1600-01-01T10:00:00", "sets": [["Plank", 1, null, null, 3]]},
  {"key": "x", "sets": [["Plank", 1, 1500.001, null, 4], ["Plank", 1, -1, null, 5], ["Plank", null, null, 1000001, 6], ["Plank", 1, "NaN", null, 7], ["Plank", 7, 1500, null, 8]]},
  {"key": "none", "sets": []}]', to_json(now() + interval '1 day'), to_json(now() + interval '1 day'))::jsonb) as answer;
select is(answer -> 'rows_rejected', '[{"line": 2, "reason": "the workout starts in the future"}, {"line": 3, "reason": "the workout starts before 1899"},
  {"line": 4, "reason": "the weight is over 1500 kg"}, {"line": 5, "reason": "the weight is negative"}, {"line": 6, "reason": "the distance is over 1000 km"},
  {"line": 7, "reason": "the weight is over 1500 kg"}]', 'what cannot be stored is named by line') from odd;
select is(answer - array['mapped', 'unmapped', 'first', 'last', 'source', 'unit', 'unit_from', 'time_zone', 'rows_rejected'],
  '{"workouts": 1, "sets": 1, "created": 1, "duplicates": 0}', 'the rest is imported') from odd;
select is((select array_agg(position::integer) || array_agg(reps::integer) from workout_sets), '{0,7}', 'without gaps');
select is(pg_temp.import(jsonb_build_array(jsonb_build_object('key', 'many', 'sets', (select jsonb_agg('["Plank", 1]'::jsonb) from generate_series(1, 301)))))
  #> '{rows_rejected}', '[{"line": 302, "reason": "a workout has at most 300 sets"}]', 'a workout has at most 300 sets');
select is(pg_temp.import('[]') - 'mapped', '{"source": "strong", "unit": "kg", "unit_from": "header", "time_zone": "America/New_York", "first": null, "last": null,
  "workouts": 0, "sets": 0, "created": 0, "duplicates": 0, "unmapped": [], "rows_rejected": []}', 'an empty file is imported');
delete from workouts;

-- Mapping
create function pg_temp.mapped(told jsonb) returns text
language sql
as $$
  select format('%s|%s|%s', a -> 'sets', (select string_agg(coalesce(e.slug, '?'), ',') from jsonb_array_elements(a -> 'mapped') m
    left join public.exercises e on e.id = (m ->> 'exercise_id')::uuid),
    (select jsonb_agg(u - 'suggestions') from jsonb_array_elements(a -> 'unmapped') u))
  from (select pg_temp.import('[{"key": "m", "sets": [["Bench Press (Barbell)", 5, 100]]}]', jsonb_build_object('dry_run', true, 'mapping', told)) a) x
$$;
grant execute on function pg_temp.mapped(jsonb) to authenticated;
select is(pg_temp.mapped(jsonb_build_object('bench press (barbell)', pg_temp.library('plank'))), '1|plank|', 'a mapping goes before every match');
select is(pg_temp.mapped('{"Bench Press (Barbell)": "skip"}'), '0||', 'a skipped name is left out');
select is(pg_temp.mapped('{"Bench Press (Barbell)": "custom"}'), '1||[{"name": "Bench Press (Barbell)", "sets": 1}]', 'custom makes an own exercise');
select is(pg_temp.mapped('{"Not in the file": "custom"}'), '1|barbell-bench-press|', 'a name that the file does not have does nothing');
select is(pg_temp.import(file, '{"mapping": {"Bench Press (Barbell)": "custom"}}') #> '{created}', '1', 'a custom exercise is made') from one;
select is(pg_temp.mapped('{"Bench Press (Barbell)": "custom"}'), '1|bench-press-barbell|', 'and used again');
select is(pg_temp.refusal(file, '{"mapping": {"Bench Press (Barbell)": "9a000000-0000-4000-8000-000000000000"}}'),
  'validation_failed [{"code": "not_found", "path": "options.mapping.Bench Press (Barbell)"}]', 'an exercise that does not exist is refused') from one;
reset role;
create temp table of_a as select id from exercises where user_id = '0a000000-0000-4000-8000-000000000000' limit 1;
grant select on of_a to authenticated;
set local role authenticated;
select is(pg_temp.refusal(file, jsonb_build_object('mapping', jsonb_build_object('x', (select id from of_a)))),
  'validation_failed [{"code": "not_found", "path": "options.mapping.x"}]', 'so is somebody else''s') from one;
select is((import_workouts(jsonb_set(pg_temp.file(file, '{"dry_run": true}'), '{names,0,exercise_id}', to_jsonb((select id from of_a))))) #>> '{mapped,0,exercise_name}',
  'Bench Press (Barbell)', 'an id of somebody else''s exercise in a file is passed over') from one;
select is((import_workouts(jsonb_set(pg_temp.file(file, '{"dry_run": true}'), '{names,0,exercise_id}', to_jsonb(pg_temp.library('plank'))))) #>> '{mapped,0,exercise_name}',
  'Plank', 'an id of a visible one is that exercise') from one;
select is(pg_temp.import('[{"key": "s", "sets": [["Żurek!", 1], ["żurek", 2], ["***", 3], ["Foo & Œ", 4], ["Foo & É", 5]]}]') #> '{created}', '1', 'names of signs, and names that look alike');
select is((select count(*) from exercises where user_id is not null and name not like 'Thing%' and name not like 'Bench%'), 4::bigint,
  'become one exercise for each name');
select is(pg_temp.import(jsonb_build_array(jsonb_build_object('key', k.key, 'sets', jsonb_build_array('["***", 1]'::jsonb, jsonb_build_array(repeat('Long name ', 9) || 'x', 1)))))
  #> '{unmapped}' #- '{0,suggestions}', k.unmapped, 'a name of signs and one of over 80 characters: ' || k.key)
from (values ('once', format('[{"name": "%sx", "sets": 1}]', repeat('Long name ', 9))::jsonb), ('again', '[]')) k (key, unmapped);

-- Likely ones
create temp table likely as select pg_temp.import('[{"key": "l", "sets": [["Kickback", 8, 10], ["Kickback", 8, 10], ["asdf", 8, 10]]}]', '{"dry_run": true}') as answer;
select is((select string_agg(distinct split_part(s ->> 'exercise_name', ' ', -1), ' ')
  from jsonb_array_elements(answer #> '{unmapped,0,suggestions}') s), 'Kickback', 'what a name may mean is suggested') from likely;
select ok((answer #> '{unmapped,0,suggestions,0}') ?& array['exercise_id', 'exercise_name', 'confidence']
  and jsonb_array_length(answer #> '{unmapped,0,suggestions}') = 3 and answer -> 'mapped' = '[]', 'up to three, and none is taken') from likely;
select is(answer #> '{unmapped,1,suggestions}', '[]', 'what resembles nothing has none') from likely;

-- An id that somebody has
reset role;
insert into workouts (id, user_id, title, started_at, finished_at, time_zone)
values (private.imported_workout_id('0b000000-0000-4000-8000-000000000000', 'strong', 'taken'), '0a000000-0000-4000-8000-000000000000',
  'A''s', '2026-01-05T18:00Z', '2026-01-05T19:00Z', 'UTC');
set local role authenticated;
select is(pg_temp.import('[{"key": "taken", "sets": [["Plank", 1], ["Wholly New", 2]]}, {"key": "free", "sets": [["Plank", 3]]}]')
  - array['mapped', 'unmapped', 'first', 'last', 'source', 'unit', 'unit_from', 'time_zone'],
  '{"workouts": 1, "sets": 1, "created": 1, "duplicates": 0, "rows_rejected": [
    {"line": 2, "reason": "the id of its workout is taken"}, {"line": 3, "reason": "the id of its workout is taken"}]}',
  'what was not stored is not counted as created, and is named by line');
select is((select count(*) from exercises where name = 'Wholly New'), 0::bigint, 'nor is an exercise made for it');

-- Lists that are none
select throws_ok(format($$ insert into exercises (slug, name, %s) values ('odd', 'Odd', %L) $$, l.field, l.list), l.code, null, l.what)
from (values
  ('aliases', '{{a,b},{c,d}}', '2202E', 'aliases in two dimensions are refused'),
  ('aliases', '{{a}}', '23514', 'however small'),
  ('aliases', '{a,null}', '23514', 'and empty ones'),
  ('aliases', format('{%s}', repeat('a', 81)), '23514', 'and long ones'),
  ('instructions', format('{%s}', repeat('a', 501)), '23514', 'as are instructions'),
  ('primary_muscles', '{{chest,lats}}', '23514', 'and muscles')
) l (field, list, code, what);
select is(pg_temp.import('[{"key": "still", "sets": [["Plank", 1]]}]') #> '{created}', '1', 'so every import finds names in one row');

-- Straight through the Data API
select is((select string_agg(pg_temp.refusal(one.file, c.change), ' ' order by c.n)
  from (values
    (1, jsonb_build_object('sets', jsonb_build_object('workout', (select jsonb_agg(0) from generate_series(1, 10001))))),
    (2, jsonb_build_object('workouts', (select jsonb_agg('{}'::jsonb) from generate_series(1, 2001)))),
    (3, jsonb_build_object('names', (select jsonb_agg('{}'::jsonb) from generate_series(1, 2001)))),
    (4, jsonb_build_object('mapping', (select jsonb_object_agg(n, 'skip') from generate_series(1, 2001) n))),
    (5, jsonb_build_object('mapping', jsonb_build_object(repeat('x', 201), 'skip')))
  ) c (n, change)),
  'validation_failed [{"code": "too_long", "path": "sets"}] validation_failed [{"code": "too_long", "path": "workouts"}] '
  || 'validation_failed [{"code": "too_long", "path": "names"}] validation_failed [{"code": "too_long", "path": "options.mapping"}] '
  || 'validation_failed [{"code": "too_long", "path": "options.mapping"}]', 'one call is bounded') from one;
select is((select string_agg(p.proname || ' ' || array_to_string(p.proconfig, ' '), ', ' order by p.proname) from pg_proc p
  where p.proname in ('lock_profile', 'queue_writer', 'import_workouts') and p.proconfig::text like '%timeout%'),
  'import_workouts search_path="" jit=off statement_timeout=20s, lock_profile search_path="" lock_timeout=1s, queue_writer search_path="" lock_timeout=1s',
  'and nobody waits long for another write of the same user');
select is(pg_temp.refusal(f.file, f.fields), f.refusal, f.fields::text)
from one cross join lateral (values
  (one.file, '{"source": "fitbod"}'::jsonb, 'validation_failed [{"code": "invalid", "path": "source"}]'),
  (one.file, '{"workouts": "x"}', 'validation_failed [{"code": "invalid", "path": "workouts"}]'),
  (one.file, '{"sets": {"workout": [0]}}', 'validation_failed [{"code": "invalid", "path": "sets"}]')
) f (file, fields, refusal);
select is((select string_agg(pg_temp.refusal(one.file, jsonb_build_object('sets', pg_temp.file(one.file) -> 'sets' || c.change)), ' ' order by c.n)
  from (values (1, '{"workout": [1]}'::jsonb), (2, '{"workout": [-1]}'), (3, '{"name": [7]}'), (4, '{"reps": [1, 2]}')) c (n, change)),
  repeat('validation_failed [{"code": "invalid", "path": "sets"}] ', 3) || 'validation_failed [{"code": "invalid", "path": "sets"}]',
  'indices out of range and columns of unequal length are refused') from one;

reset role;
select is((select count(*) from workouts where user_id = '0a000000-0000-4000-8000-000000000000'), 6::bigint, 'nothing of B''s touched A''s workouts');
set local role anon;
select throws_ok('select import_workouts(''{}'')', '42501', null, 'anon imports nothing');

reset role;
select * from finish();
rollback;
