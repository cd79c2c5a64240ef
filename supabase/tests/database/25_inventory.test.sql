-- What there is, by name. A table, a column or a definer function that is new fails here: put it in, with what
-- holds for it: a place in the export (tests/functions/privacy.test.ts), isolation (02), erasure (05), its grants (01).
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(3);

select tables_are('private', array[
  'bests', 'body_constraints', 'chat_notes', 'earnings', 'embedding_models', 'library_terms', 'library_versions', 'performances',
  'rate_windows', 'receipts', 'time_zones', 'unlearned', 'workout_changes'
]);
select set_eq(
  $$ select t.oid::regclass::text, string_agg(a.attname, ' ' order by a.attname)
     from pg_class t
     join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where t.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and t.relkind in ('r', 'p')
     group by t.oid $$,
  $$ values
    ('affinity_events',
     'created_at day id kind points reason seq user_id week workout_id'),
    ('affinity_levels',
     'multiplier name rank threshold'),
    ('check_ins',
     'created_at day facts id kind memory_id seen_at shown_at subject user_id workout_id'),
    ('conversations',
     'created_at id last_message_at title user_id'),
    ('exercises',
     'aliases anagrams archived_at category created_at document equipment force id instructions is_loaded level' || ' '
     || 'match_keys mechanic movement name other_marks primary_muscles search_keys search_marks search_text' || ' '
     || 'secondary_muscles slug sort_name tracking updated_at user_id version'),
    ('memories',
     'about content created_at embedding embedding_model event forgotten_at id importance is_current kind proposes_change' || ' '
     || 'proposes_memory_id quote source source_message_id superseded_by updated_at user_id valid_from valid_until' || ' '
     || 'workout_id'),
    ('memory_stats',
     'confirm_count last_recalled_at memory_id recall_count user_id'),
    ('memory_words',
     'memory_id trigrams user_id words'),
    ('message_feedback',
     'created_at message_id rating reason updated_at user_id'),
    ('message_traces',
     'message_id refused trace user_id'),
    ('messages',
     'actions answer attempt_started_at content conversation_id created_at id mood reply_to role seq status suggestions' || ' '
     || 'user_id'),
    ('pauses',
     'created_at ends_on reason starts_on user_id'),
    ('plan_days',
     'id name plan_id position user_id'),
    ('plan_exercises',
     'exercise_id id notes plan_day_id position progression_kind progression_step progression_step_unit sets superset user_id'),
    ('plan_training_maxes',
     'counted_cycles exercise_id plan_id user_id weight_kg'),
    ('plans',
     'created_at description goal id is_active jumped_at jumped_to name updated_at user_id version week_names weeks' || ' '
     || 'weeks_since'),
    ('profiles',
     'affinity_rank affinity_score ai_consent_at companion_name created_at display_name embedding_model gym id language' || ' '
     || 'language_votes time_zone training_goal unit_system updated_at'),
    ('workout_sets',
     'distance_m duration_s entry exercise_id notes position reps rest_s rpe superset type user_id weight_kg workout_id'),
    ('workouts',
     'created_at finished_at id local_date notes perceived_exertion plan_day_id plan_id source started_at time_zone title' || ' '
     || 'updated_at user_id version'),
    ('private.bests',
     'distance_m duration_s estimated_1rm exercise_id heaviest lightest reps unloaded_reps user_id volume_kg'),
    ('private.body_constraints',
     'exercises is_said_alone movements name said'),
    ('private.chat_notes',
     'active_plan day last_pause last_workouts memories memories_total pause records streak_weeks training user_id'),
    ('private.earnings',
     'day fair fair_total fair_weeks follows_plan frozen is_timely logged_week rank seq user_id week workout_id'),
    ('private.embedding_models',
     'floor model nearest peak weight'),
    ('private.library_terms',
     'exercise_id id part sort_name term whole word'),
    ('private.library_versions',
     'user_id version'),
    ('private.performances',
     'distance_m duration_s estimated_1rm exercise_id heaviest lightest reps sets unloaded_reps user_id volume_kg' || ' '
     || 'workout_id'),
    ('private.rate_windows',
     'seconds started_at used user_id what'),
    ('private.receipts',
     'answer deleted_at id payload_hash resource user_id'),
    ('private.time_zones',
     'name'),
    ('private.unlearned',
     'kind message_id user_id'),
    ('private.workout_changes',
     'deleted seq updated_at user_id version workout_id') $$,
  'tables have these columns');
select set_eq(
  $$ select proname::text from pg_proc p
     where pronamespace = 'private'::regnamespace and prosecdef and has_function_privilege('authenticated', p.oid, 'execute') $$,
  array[
    'accept_proposal', 'award_chat', 'bury_one', 'claim', 'deleted_among', 'forgotten_by', 'keep_answer',
    'keep_check_in', 'keep_embeddings', 'keep_notes', 'learn', 'learn_language', 'level_of', 'library_tag', 'local_today',
    'lock_profile', 'mark_check_in_seen', 'others_at_work',
    'own_receipts', 'rank_of', 'recall', 'record_answer', 'record_failure', 'record_question', 'record_trace', 'remember_events',
    'require_account', 'set_ai_consent', 'set_pause', 'take_turn', 'touch_plan', 'touch_workout',
    'use_embedding_model', 'was_deleted'
  ],
  'a signed-in caller''s statement reaches these functions that run as their owner');

select * from finish();
rollback;
