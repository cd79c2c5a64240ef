-- The exercises that a user finds and makes.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(67);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
create function pg_temp.found(filters jsonb, page_limit integer default 20, page_after jsonb default null) returns text[]
language sql
as $$
  select array(select e ->> 'slug' from jsonb_array_elements(to_jsonb(public.list_exercises(filters, page_limit, page_after)) -> 'data') e)
$$;
grant execute on function pg_temp.found(jsonb, integer, jsonb) to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';

-- Search
select is((pg_temp.found(jsonb_build_object('q', s.typed)))[1], s.first, format('"%s" finds %s first', s.typed, s.first))
from (values
  ('benchpress', 'barbell-bench-press'), ('BENCH PRESS', 'barbell-bench-press'), ('bench', 'barbell-bench-press'),
  ('rdl', 'barbell-romanian-deadlift'), ('romanian dead lift', 'barbell-romanian-deadlift'),
  ('bb row', 'barbell-bent-over-row'), ('squatt', 'barbell-back-squat'), ('squat', 'barbell-back-squat'),
  ('ohp', 'barbell-overhead-press'), ('military press', 'barbell-overhead-press'),
  ('pullup', 'pull-up'), ('pull-up', 'pull-up'), ('pull up', 'pull-up'), ('chinup', 'chin-up'), ('pushup', 'push-up'),
  ('dumbell curl', 'dumbbell-bicep-curl'), ('lat puldown', 'lat-pulldown'), ('leg pres', 'leg-press'),
  ('deadlift', 'barbell-deadlift'), ('running', 'running'), ('kb swing', 'kettlebell-swing')
) s (typed, first);
select is(pg_temp.found('{"q": "zzzzqqq"}'), '{}', 'nothing resembles nonsense');
select is(pg_temp.found('{"q": "%%%"}'), '{}', 'a text of signs finds nothing');
select is(to_jsonb(list_exercises('{"q": "press"}', 3)) -> 'next_after', 'null', 'a ranked search has no next page');
select is(cardinality(pg_temp.found('{"q": "press"}', 3)), 3, 'and gives the best few');

-- Filters
select is_empty(
  $$ select from jsonb_array_elements(to_jsonb(list_exercises('{"muscle": ["chest"], "equipment": ["barbell", "dumbbell"]}', 100)) -> 'data') e
     where not e -> 'primary_muscles' ? 'chest' or e ->> 'equipment' not in ('barbell', 'dumbbell') $$,
  'filters combine with AND, values of one with OR');
select is(
  (select count(*)::integer from exercises where 'chest' = any (primary_muscles) and equipment in ('barbell', 'dumbbell')),
  jsonb_array_length(to_jsonb(list_exercises('{"muscle": ["chest"], "equipment": ["barbell", "dumbbell"]}', 100)) -> 'data'),
  'and leave out none');
select is((pg_temp.found('{"q": "bench press", "equipment": ["dumbbell"]}'))[1], 'dumbbell-bench-press', 'a search is filtered too');
select is(pg_temp.found(jsonb_build_object('ids', jsonb_build_array(to_jsonb(get_exercise('pull-up')) -> 'id', to_jsonb(get_exercise('chin-up')) -> 'id'))),
  array['chin-up', 'pull-up'], 'by ids');
select is(pg_temp.found('{}', 3) || pg_temp.found('{}', 3, to_jsonb(list_exercises('{}', 3)) -> 'next_after'), pg_temp.found('{}', 6),
  'pages by name follow each other without a gap');
select is(
  (select sum((c ->> 'count')::integer) from jsonb_array_elements(to_jsonb(exercise_facets()) -> 'equipment') c),
  (select count(*) from exercises), 'exercise_facets() counts every exercise once by equipment');
select is(to_jsonb(get_exercise('barbell-bench-press')), to_jsonb(get_exercise(upper(to_jsonb(get_exercise('barbell-bench-press')) ->> 'id'))),
  'an exercise has a slug and an id');
select throws_ok($$ select to_jsonb(get_exercise('no-such-thing')) $$, 'PT404', 'not_found', 'and is else not found');
select is_empty(
  $$ select from jsonb_array_elements(
       exercise_substitutes((to_jsonb(get_exercise('barbell-bench-press')) ->> 'id')::uuid, array['dumbbell', 'machine'], 5) -> 'data') e
     where not e -> 'primary_muscles' ? 'chest' or e ->> 'equipment' not in ('dumbbell', 'machine') $$,
  'substitutes train the same muscles with the equipment at hand');
select is(jsonb_array_length(
  exercise_substitutes((to_jsonb(get_exercise('barbell-bench-press')) ->> 'id')::uuid, array['dumbbell', 'machine'], 5) -> 'data'), 5,
  'the best five of them');

-- Own ones
do $$ begin perform set_config('test.first', public.create_exercise('{"id": "1a000000-0000-4000-8000-000000000001",
  "name": "Zercher Yoke", "aliases": ["zy"], "primary_muscles": ["quads"], "tracking": "weight_distance"}')::text, true); end $$;
select is(current_setting('test.first')::jsonb #- '{body,id}', '{"created": true, "body": {"slug": "zercher-yoke", "name": "Zercher Yoke",
  "aliases": ["zy"], "category": "strength", "level": "beginner", "force": null, "mechanic": null, "equipment": "other",
  "primary_muscles": ["quads"], "secondary_muscles": [], "instructions": [], "tracking": "weight_distance",
  "is_custom": true, "is_archived": false, "version": 1}}', 'create_exercise()');
select is(create_exercise('{"id": "1a000000-0000-4000-8000-000000000001",
  "name": "Zercher Yoke", "aliases": ["zy"], "primary_muscles": ["quads"], "tracking": "weight_distance"}')::jsonb,
  current_setting('test.first')::jsonb || '{"created": false}', 'sent again: the first answer again');
select throws_ok($$ select create_exercise('{"id": "1a000000-0000-4000-8000-000000000001", "name": "Other"}') $$,
  'PT409', 'id_taken', 'another payload under the id');
select throws_ok($$ select create_exercise(jsonb_build_object('id', to_jsonb(get_exercise('pull-up')) -> 'id', 'name', 'Other')) $$,
  'PT409', 'id_taken', 'the id of a library exercise');
select throws_ok($$ select create_exercise('{"name": "  zercher-YOKE "}') $$, 'PT409', 'name_taken', 'a name that only looks different');
select is((pg_temp.found('{"q": "zy"}'))[1], 'zercher-yoke', 'it is found by its alias');
select is(pg_temp.found('{"custom": true}'), array['zercher-yoke'], 'and among one''s own');
select isnt(create_exercise('{"name": "Pull-Up"}') #>> '{body,slug}', 'pull-up', 'the name of a library exercise may be used, its slug not');
select is((to_jsonb(get_exercise('pull-up')) -> 'is_custom'), 'false', 'so a slug of the library stays what it was');
select is(create_exercise('{"name": "臥推"}') #>> '{body,name}', '臥推', 'a name may be in any script');
select matches(create_exercise('{"name": "蹲"}') #>> '{body,slug}', '^exercise-[0-9a-f]{8}$', 'and has a slug all the same');
select is(to_jsonb(replace_exercise('1a000000-0000-4000-8000-000000000001', '{"name": "Zercher Yoke", "aliases": ["zy"],
  "primary_muscles": ["quads"], "tracking": "weight_distance"}', 9)) -> 'version', '1', 'a replacement that changes nothing');
select is(to_jsonb(replace_exercise('1a000000-0000-4000-8000-000000000001', '{"name": "Zercher Stroll"}', 1)) - 'id' - 'instructions' - 'aliases',
  '{"slug": "zercher-yoke", "name": "Zercher Stroll", "category": "strength", "level": "beginner", "force": null, "mechanic": null,
    "equipment": "other", "primary_muscles": [], "secondary_muscles": [], "tracking": "weight_reps",
    "is_custom": true, "is_archived": false, "version": 2}',
  'a replacement keeps the slug, forgets what is absent and raises the version');
select throws_ok($$ select to_jsonb(replace_exercise('1a000000-0000-4000-8000-000000000001', '{"name": "Stale"}', 1)) $$,
  'PT412', 'precondition_failed', 'an editor who saw an old version');
select throws_ok($$ select to_jsonb(replace_exercise('1a000000-0000-4000-8000-000000000001', '{"name": "pull up"}')) $$,
  'PT409', 'name_taken', 'the name of another own exercise');

-- Archived: hidden, but still there for what was logged with it.
select lives_ok($$ select archive_exercise('1a000000-0000-4000-8000-000000000001') $$, 'archive_exercise()');
select ok(not 'zercher-yoke' = any (pg_temp.found('{"q": "zercher stroll"}')), 'it is not found any more');
select ok(not 'zercher-yoke' = any (pg_temp.found('{"custom": true}')), 'nor listed');
select is(to_jsonb(get_exercise('zercher-yoke')) -> 'is_archived', 'true', 'but read');
select is(pg_temp.found('{"ids": ["1a000000-0000-4000-8000-000000000001"]}'), array['zercher-yoke'], 'also by a list of ids');
select is(log_workout('{"started_at": "2026-01-05T10:00:00Z", "finished_at": "2026-01-05T11:00:00Z",
  "sets": [{"exercise_id": "1a000000-0000-4000-8000-000000000001", "reps": 5}]}') #>> '{body,workout,sets,0,exercise_name}',
  'Zercher Stroll', 'and logged');
select throws_ok($$ select archive_exercise('1a000000-0000-4000-8000-000000000001') $$, 'PT404', 'not_found', 'archived twice');
select throws_ok($$ select create_exercise('{"id": "1a000000-0000-4000-8000-000000000001", "name": "Zercher Yoke", "aliases": ["zy"],
  "primary_muscles": ["quads"], "tracking": "weight_distance"}') $$, 'PT410', 'gone', 'a late retry does not bring it back');
select is(create_exercise('{"name": "Zercher Stroll"}') #>> '{body,slug}', 'zercher-stroll', 'its name is free again');
select is(create_exercise('{"name": "Zercher Yoke"}') #>> '{body,slug}' ~ '^zercher-yoke-[0-9a-f]{8}$', true, 'its slug is not');

-- The library is everybody's, and nobody's to change.
select throws_ok(format(c.call, to_jsonb(get_exercise('pull-up')) ->> 'id'), 'PT404', 'not_found', 'a library exercise: ' || c.call)
from (values ($$ select to_jsonb(replace_exercise(%L, '{"name": "Mine"}')) $$), ($$ select archive_exercise(%L) $$)) c (call);
select is_empty($$ update exercises set archived_at = now() where user_id is null returning 1 $$, 'nobody archives the library');
select throws_ok($$ insert into exercises (user_id, slug, name) values (null, 'mine', 'Mine') $$, '42501', null, 'nobody adds to it');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(create_exercise('{"name": "Zercher Stroll"}') #>> '{body,slug}', 'zercher-stroll', 'another user may use the same name and slug');
select is(pg_temp.found('{"custom": true}'), array['zercher-stroll'], 'and sees their own one only');
select is((select sum((c ->> 'count')::integer) from jsonb_array_elements(to_jsonb(exercise_facets()) -> 'custom') c),
  (select count(*) from exercises where user_id is null) + 1, 'and counts it only');

reset role;
select * from finish();
rollback;
