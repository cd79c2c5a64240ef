-- What every table and function must have, and exactly what each role may do.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(46);

create function pg_temp.tables() returns setof pg_class language sql stable as $$
  select * from pg_class where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p')
$$;
create function pg_temp.functions() returns setof pg_proc language sql stable as $$
  select * from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
$$;

-- Tables
select tables_are('public', array[
  'profiles', 'pauses', 'exercises', 'plans', 'plan_days', 'plan_exercises', 'plan_training_maxes', 'workouts', 'workout_sets',
  'affinity_levels', 'affinity_events', 'conversations', 'messages', 'message_traces', 'message_feedback', 'memories',
  'memory_stats', 'memory_words', 'check_ins'
]);
select is_empty(
  $$ select relname from pg_temp.tables() where relnamespace = 'public'::regnamespace and not relrowsecurity $$,
  'every table that the Data API can reach has row level security');
select is_empty(
  $$ select relname from pg_temp.tables() t where obj_description(t.oid, 'pg_class') is null $$,
  'every table has a comment');
select is_empty(
  $$ select conrelid::regclass, conname from pg_constraint c
     where c.contype = 'f' and c.conrelid in (select oid from pg_temp.tables())
       and not exists (
         select from pg_index i
         where i.indrelid = c.conrelid and i.indpred is null
           and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey
       ) $$,
  'every foreign key leads an index');
select is_empty(
  $$ select conrelid::regclass, conname from pg_constraint c
     where c.contype = 'f' and c.conrelid in (select oid from pg_temp.tables())
       and c.confrelid in (select t.oid from pg_temp.tables() t
         join pg_attribute a on a.attrelid = t.oid and a.attname = 'user_id' and not a.attisdropped)
       and c.confrelid <> 'public.exercises'::regclass
       and cardinality(c.conkey) < 2 $$,
  'every reference to a user''s row names its owner too; exercises are checked by policies, since the library has none');

-- Functions
select is_empty(
  $$ select oid::regprocedure from pg_temp.functions() where prosecdef and pronamespace <> 'private'::regnamespace $$,
  'definer functions live where the Data API does not reach');
select is_empty(
  $$ select oid::regprocedure from pg_temp.functions()
     where prosqlbody is null and not coalesce(proconfig @> array['search_path=""'], false) $$,
  'every function has an empty search_path, or a body that was bound to its names when it was made');
select is_empty(
  $$ select p.oid::regprocedure from pg_temp.functions() p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     where a.grantee = 0 $$,
  'no function is executable by PUBLIC');
select is_empty(
  $$ select oid::regprocedure from pg_temp.functions() p where obj_description(p.oid, 'pg_proc') is null $$,
  'every function has a comment');
select is_empty(
  $$ select oid::regprocedure from pg_temp.functions() p where has_function_privilege('service_role', p.oid, 'execute') $$,
  'the secret key executes no function');
select set_eq(
  $$ select proname::text from pg_temp.functions() p where has_function_privilege('anon', p.oid, 'execute') $$,
  array['ping'],
  'anon executes ping() alone');
select set_eq(
  $$ select proname::text from pg_temp.functions() p
     where pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute') $$,
  array[
    'ping', 'check_account',
    'list_exercises', 'exercise_facets', 'get_exercise', 'exercise_substitutes',
    'create_exercise', 'replace_exercise', 'archive_exercise',
    'list_plans', 'get_plan', 'plan_next', 'other_plan_days', 'library_ids', 'create_plan', 'create_plan_from_slugs', 'replace_plan', 'patch_plan', 'delete_plan',
    'list_workouts', 'get_workout', 'log_workout', 'replace_workout', 'delete_workout', 'workout_changes',
    'export_workouts', 'import_workouts',
    'progress_summary', 'progress_records', 'progress_last', 'progress_exercise', 'progress_volume',
    'get_profile', 'patch_profile', 'export_profile', 'export_profile_page', 'affinity_page',
    'list_memories', 'get_memory', 'create_memory', 'patch_memory', 'delete_memory', 'forget_memories',
    'memory_history', 'accept_memory', 'match_memories', 'begin_search', 'search_memories', 'store_embeddings',
    'draft_candidates', 'resolve_actions', 'look_up',
    'begin_chat', 'finish_chat', 'fail_chat', 'list_conversations', 'list_messages', 'message_trace', 'give_feedback', 'delete_conversation',
    'check_in', 'see_check_in'
  ],
  'authenticated executes these functions of the API');
select is_empty(
  $$ select oid::regprocedure from pg_temp.functions()
     where pronamespace = 'public'::regnamespace and provolatile = 'v'
       and proname ~ '^(list|get|match|search)_|_(page|facets|substitutes|next)$|^(ping|check_account)$' $$,
  'functions that read are stable, so that they run in a read-only transaction');
select is_empty(
  $$ select oid::regprocedure from pg_temp.functions()
     where pronamespace = 'public'::regnamespace and provolatile = 'v' and prosrc !~ 'private\.lock_(account|profile)\(\)' $$,
  'functions that write queue behind the other writers of the same user');

-- Schema private
select ok(not has_schema_privilege('anon', 'private', 'usage'), 'anon does not reach the schema private');
select ok(not has_schema_privilege('service_role', 'private', 'usage'), 'service_role does not reach the schema private');
select ok(not has_schema_privilege('authenticated', 'private', 'create'), 'authenticated makes nothing in the schema private');
select ok(not has_table_privilege('authenticated', 'private.receipts', 'select, insert, update, delete'),
  'authenticated neither reads nor writes receipts');
select ok(not has_table_privilege('authenticated', 'private.time_zones', 'insert, update, delete'),
  'authenticated changes no time zone');
select ok(not has_table_privilege('authenticated', 'private.library_terms', 'insert, update, delete'),
  'authenticated changes nothing that the library is found by');
select ok(not has_table_privilege('authenticated', 'private.library_versions', 'select, insert, update, delete'),
  'authenticated neither reads nor changes whose library is in which state');

-- Table privileges
select is_empty(
  $$ select t.oid::regclass, r.role, p.privilege
     from pg_temp.tables() t, unnest(array['anon', 'service_role']) r (role),
       unnest(array['select', 'insert', 'update', 'references']) p (privilege)
     where has_any_column_privilege(r.role, t.oid, p.privilege)
     union all
     select t.oid::regclass, r.role, p.privilege
     from pg_temp.tables() t, unnest(array['anon', 'service_role']) r (role),
       unnest(array['delete', 'truncate', 'trigger']) p (privilege)
     where has_table_privilege(r.role, t.oid, p.privilege) $$,
  'anon and service_role have no privilege on any table');
select is_empty(
  $$ select t.oid::regclass, p.privilege
     from pg_temp.tables() t, unnest(array['truncate', 'trigger', 'references']) p (privilege)
     where has_table_privilege('authenticated', t.oid, p.privilege) $$,
  'authenticated cannot truncate, which would pass by row level security');
select set_eq(
  $$ select relname::text from pg_temp.tables() t where has_table_privilege('authenticated', t.oid, 'delete') $$,
  array['plans', 'plan_days', 'plan_exercises', 'plan_training_maxes', 'workouts', 'workout_sets', 'conversations', 'memories'],
  'authenticated deletes rows of these tables');

create function pg_temp.writable() returns table (relation text, inserted text, updated text)
language sql stable
as $$
  select * from (
    select t.relname::text,
      string_agg(a.attname, ' ' order by a.attname) filter (where has_column_privilege('authenticated', t.oid, a.attnum, 'insert')),
      string_agg(a.attname, ' ' order by a.attname) filter (where has_column_privilege('authenticated', t.oid, a.attnum, 'update'))
    from pg_temp.tables() t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    group by t.relname
  ) c (relation, inserted, updated)
  where num_nonnulls(c.inserted, c.updated) > 0
$$;
select set_eq(
  $$ select * from pg_temp.writable() $$,
  $$ values
    ('profiles', null,
     'companion_name display_name gym time_zone training_goal unit_system'),
    ('exercises', 'aliases category equipment force id instructions level mechanic name primary_muscles secondary_muscles slug tracking',
     'aliases archived_at category equipment force instructions level mechanic name primary_muscles secondary_muscles tracking'),
    ('plans', 'description goal id is_active name week_names weeks',
     'description goal is_active jumped_at jumped_to name week_names weeks weeks_since'),
    ('plan_days', 'id name plan_id position',
     'name position'),
    ('plan_exercises', 'exercise_id id notes plan_day_id position progression_kind progression_step progression_step_unit sets superset',
     'exercise_id notes plan_day_id position progression_kind progression_step progression_step_unit sets superset'),
    ('plan_training_maxes', 'counted_cycles exercise_id plan_id weight_kg', 'counted_cycles weight_kg'),
    ('workouts', 'finished_at id notes perceived_exertion plan_day_id plan_id source started_at time_zone title',
     'finished_at notes perceived_exertion plan_day_id plan_id started_at time_zone title'),
    ('workout_sets', 'distance_m duration_s entry exercise_id notes position reps rest_s rpe superset type weight_kg workout_id', null),
    ('message_feedback', 'message_id rating reason',
     'rating reason'),
    ('memories', 'content id importance kind valid_until',
     'content importance kind valid_until') $$,
  'authenticated inserts and updates these columns: no owner but themselves, no score, vector, version, source or created_at');

-- Policies
select policies_are('public', p.relation, p.policies, 'policies of ' || p.relation)
from (values
  ('profiles', array['Users read their own profile', 'Users edit their own profile']),
  ('pauses', array['Users read their own pauses']),
  ('exercises', array['Users read the library and their own exercises', 'Users add their own exercises',
    'Users edit their own exercises']),
  ('plans', array['Users read their own plans', 'Users add their own plans', 'Users edit their own plans',
    'Users delete their own plans']),
  ('plan_days', array['Users read their own plan days', 'Users add their own plan days', 'Users edit their own plan days',
    'Users delete their own plan days']),
  ('plan_exercises', array['Users read their own plan exercises', 'Users add visible exercises to their own plans',
    'Users edit their own plan exercises', 'Users delete their own plan exercises']),
  ('plan_training_maxes', array['Users read their own training maxes', 'Users add training maxes of visible exercises',
    'Users edit their own training maxes', 'Users delete their own training maxes']),
  ('workouts', array['Users read their own workouts', 'Users log their own workouts', 'Users edit their own workouts',
    'Users delete their own workouts']),
  ('workout_sets', array['Users read their own sets', 'Users log sets of visible exercises', 'Users delete their own sets']),
  ('affinity_levels', array['Everyone signed in reads the levels']),
  ('affinity_events', array['Users read their own ledger']),
  ('conversations', array['Users read their own conversations', 'Users delete their own conversations']),
  ('messages', array['Users read their own messages']),
  ('memories', array['Users read their own memories', 'Users add their own memories', 'Users edit their own memories',
    'Users delete their own memories']),
  ('memory_stats', array['Users read how often their memories were recalled']),
  ('memory_words', array['Users read the words of their own memories']),
  ('message_traces', array['Users read their own traces']),
  ('message_feedback', array['Users read their own feedback', 'Users rate their own replies',
    'Users change their own feedback']),
  ('check_ins', array['Users read their own check-ins'])
) p (relation, policies);
select is_empty(
  $$ select polrelid::regclass, polname from pg_policy
     where polrelid in (select oid from pg_temp.tables()) and polroles <> array['authenticated'::regrole::oid] $$,
  'every policy is for signed-in users alone');
select is_empty(
  $$ select tablename, policyname from pg_policies
     where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ~ 'auth\.uid\(\)'
       and coalesce(qual, '') || coalesce(with_check, '') !~ 'SELECT auth\.uid\(\)' $$,
  'policies ask for the caller once a statement, not once a row');

select * from finish();
rollback;
