-- Each table by actor and operation: the owner, another user, nobody.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(318);

insert into auth.users (id, email)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com');

-- A leaves a row everywhere: by plain inserts where those are granted, else as a route does.
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok(s.statement, 'A: ' || split_part(s.statement, '(', 1))
from (values
  ($$ insert into memories (kind, content, valid_until) values ('event', 'Moves house', current_date) $$),
  ($$ select check_in() $$),
  ($$ select patch_profile(jsonb_build_object('pause', jsonb_build_object('until', current_date + 3, 'reason', 'rest'))) $$),
  ($$ insert into exercises (id, slug, name) values ('1a000000-0000-4000-8000-000000000000', 'own', 'Own') $$),
  ($$ insert into plans (id, name) values ('2a000000-0000-4000-8000-000000000000', 'Plan') $$),
  ($$ insert into plan_days (id, plan_id, position, name)
      values ('3a000000-0000-4000-8000-000000000000', '2a000000-0000-4000-8000-000000000000', 0, 'Day') $$),
  ($$ insert into plan_exercises (id, plan_day_id, position, exercise_id)
      values ('4a000000-0000-4000-8000-000000000000', '3a000000-0000-4000-8000-000000000000', 0,
        '1a000000-0000-4000-8000-000000000000') $$),
  ($$ insert into plan_training_maxes (plan_id, exercise_id, weight_kg)
      values ('2a000000-0000-4000-8000-000000000000', '1a000000-0000-4000-8000-000000000000', 100) $$),
  ($$ insert into workouts (id, plan_id, plan_day_id, started_at, finished_at, time_zone)
      values ('5a000000-0000-4000-8000-000000000000', '2a000000-0000-4000-8000-000000000000',
        '3a000000-0000-4000-8000-000000000000', '2026-01-05 10:00Z', '2026-01-05 11:00Z', 'UTC') $$),
  ($$ insert into workout_sets (workout_id, position, exercise_id, entry, reps)
      values ('5a000000-0000-4000-8000-000000000000', 0, '1a000000-0000-4000-8000-000000000000', 0, 5) $$),
  ($$ insert into memories (id, kind, content)
      values ('6a000000-0000-4000-8000-000000000000', 'fact', 'Lives by the sea') $$),
  ($$ select begin_chat('{"id": "7a000000-0000-4000-8000-000000000000", "message": "Hello",
        "conversation_id": "8a000000-0000-4000-8000-000000000000"}') $$),
  ($$ select finish_chat('{"user_message_id": "7a000000-0000-4000-8000-000000000000",
        "conversation_id": "8a000000-0000-4000-8000-000000000000", "message_id": "7a000000-0000-4000-8000-000000000001",
        "reply": "Hi", "status": "complete", "suggestions": [], "actions": [],
        "memories_used": ["6a000000-0000-4000-8000-000000000000"], "memory_operations": [], "trace": {}}') $$),
  ($$ select give_feedback('7a000000-0000-4000-8000-000000000001', '{"rating": "up"}') $$)
) s (statement);

-- Every table with its owner's column; a column that its owner may set; whether the owner may delete.
reset role;
create temp table reachable (relation text, owner text, settable text, deletable boolean);
insert into reachable
values
  ('profiles', 'id', 'companion_name', false),
  ('pauses', 'user_id', null, false),
  ('exercises', 'user_id', 'name', false),
  ('plans', 'user_id', 'name', true),
  ('plan_days', 'user_id', 'name', true),
  ('plan_exercises', 'user_id', 'notes', true),
  ('plan_training_maxes', 'user_id', 'weight_kg', true),
  ('workouts', 'user_id', 'notes', true),
  ('workout_sets', 'user_id', null, true),
  ('affinity_events', 'user_id', null, false),
  ('conversations', 'user_id', null, true),
  ('messages', 'user_id', null, false),
  ('memories', 'user_id', 'content', true),
  ('memory_stats', 'user_id', null, false),
  ('memory_words', 'user_id', null, false),
  ('message_traces', 'user_id', null, false),
  ('message_feedback', 'user_id', 'rating', false),
  ('check_ins', 'user_id', null, false);
grant select on reachable to authenticated, anon;
select set_eq(
  $$ select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'affinity_levels' $$,
  'select relation from reachable',
  'the cases below cover every table'
);

set local role authenticated;
select isnt_empty(format('select from %I where %I = %L', relation, owner, auth.uid()), 'owner reads ' || relation)
from reachable;
select throws_ok(format('update %I set %I = %L', relation, owner, auth.uid()), '42501', null, 'owner gives away no row of ' || relation)
from reachable;

-- Another user.
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is_empty(format('select from %I where %I = %L', relation, owner, '0a000000-0000-4000-8000-000000000000'),
  'another user reads nothing of ' || relation)
from reachable;
select is_empty(
  format('update %I set %2$I = %2$I where %I = %L returning 1', relation, settable, owner, '0a000000-0000-4000-8000-000000000000'),
  'another user updates nothing of ' || relation)
from reachable where settable is not null;
select throws_ok(format('update %I set %2$I = %2$I', relation, owner), '42501', null, relation || ' is not for updating')
from reachable where settable is null;
select is_empty(
  format('delete from %I where %I = %L returning 1', relation, owner, '0a000000-0000-4000-8000-000000000000'),
  'another user deletes nothing of ' || relation)
from reachable where deletable;
select throws_ok('delete from ' || relation, '42501', null, 'nobody deletes from ' || relation)
from reachable where not deletable;
select throws_ok(
  format('insert into %I (%I) values (%L)', relation, owner, '0a000000-0000-4000-8000-000000000000'),
  '42501', 'permission denied for table ' || relation, 'another user inserts nothing in A''s name into ' || relation)
from reachable;
select is_empty(
  $$ insert into plans (id, name) values ('2a000000-0000-4000-8000-000000000000', 'Mine') on conflict do nothing returning 1 $$,
  'an id that is taken is not taken over');
select throws_ok(
  $$ insert into plans (id, name) values ('2a000000-0000-4000-8000-000000000000', 'Mine')
     on conflict (id) do update set name = excluded.name $$,
  '42501', null, 'an upsert onto somebody else''s row is refused');
select isnt_empty('select from affinity_levels', 'every signed-in user reads the levels');
select throws_ok('update affinity_levels set threshold = 0', '42501', null, 'nobody changes a level');
select throws_ok($$ insert into affinity_levels values (9, 'soulmate', 1, 1) $$, '42501', null, 'nobody adds a level');
select throws_ok('delete from affinity_levels', '42501', null, 'nobody removes a level');
select isnt_empty('select from exercises where user_id is null', 'every signed-in user reads the library');
select is_empty($$ update exercises set name = 'Mine' where user_id is null returning 1 $$, 'nobody changes the library');

-- Nobody, and the secret key, which erases accounts but reads no row.
reset role;
create function pg_temp.refused(actor text) returns setof text
language plpgsql
as $$
begin
  return query
  select throws_ok(format(s.statement, r.relation, r.owner), '42501', null, format('%s: ' || s.statement, actor, r.relation, r.owner))
  from (select relation, owner from reachable union all select 'affinity_levels', 'rank') r
  cross join (values ('select from %I'), ('update %I set %2$I = %2$I'), ('delete from %I'), ('insert into %I default values')) s (statement);
end
$$;
grant execute on function pg_temp.refused(text) to anon, service_role;
grant select on reachable to service_role;
set local role anon;
set local request.jwt.claims to '{"role": "anon"}';
select pg_temp.refused('anon');
set local role service_role;
set local request.jwt.claims to '{"role": "service_role"}';
select pg_temp.refused('service_role');

-- After all of this A still has every row, and may do with it what is theirs to do.
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select isnt_empty(format('select from %I where %I = %L', relation, owner, auth.uid()), 'owner still has ' || relation)
from reachable;
select isnt_empty(format('update %I set %2$I = %2$I returning 1', relation, settable), 'owner updates ' || relation)
from reachable where settable is not null and relation <> 'exercises';
select isnt_empty($$ update exercises set name = 'Renamed' where user_id is not null returning 1 $$, 'owner updates exercises');
select isnt_empty(format('delete from %I returning 1', relation), 'owner deletes from ' || relation)
from (select relation from reachable where deletable
  order by array_position(array['plan_training_maxes', 'plan_exercises', 'plan_days', 'plans', 'workout_sets', 'workouts'], relation)) r;

reset role;
select * from finish();
rollback;
