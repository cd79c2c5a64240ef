-- Erasing an account leaves no row of it, whatever refers to what; everybody else keeps theirs.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(66);

insert into auth.users (id, email)
values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com'),
  ('0b000000-0000-4000-8000-000000000000', 'b@example.com');

-- A life: custom exercises used in plans and workouts, a supersession, recalls, chats, pauses, things deleted.
create function pg_temp.live() returns void
language plpgsql
as $$
declare
  lift constant uuid := gen_random_uuid();
  plan constant uuid := gen_random_uuid();
  workout constant uuid := gen_random_uuid();
  memory constant uuid := gen_random_uuid();
  thread constant uuid := gen_random_uuid();
  question constant uuid := gen_random_uuid();
begin
  perform public.create_exercise(jsonb_build_object('id', lift, 'name', 'Own Lift'));
  perform public.create_exercise('{"name": "Archived Lift"}');
  perform public.archive_exercise((select id from public.exercises where slug = 'archived-lift' and user_id = auth.uid()));
  perform public.create_plan(jsonb_build_object('id', plan, 'name', 'Plan', 'is_active', true,
    'training_maxes', jsonb_build_array(jsonb_build_object('exercise_id', lift, 'weight_kg', 100)), 'days', jsonb_build_array(
    jsonb_build_object('name', 'Day', 'exercises', jsonb_build_array(
      jsonb_build_object('exercise_id', lift, 'sets', '[{"reps_min": 5}]'::jsonb))))));
  perform public.log_workout(jsonb_build_object('id', workout, 'plan_id', plan,
    'plan_day_id', (select id from public.plan_days where plan_id = plan),
    'started_at', now() - interval '50 hours', 'finished_at', now() - interval '49 hours',
    'sets', jsonb_build_array(jsonb_build_object('exercise_id', lift, 'reps', 5, 'weight_kg', 60))));
  perform public.log_workout(jsonb_build_object('started_at', now() - interval '2 hours', 'finished_at', now() - interval '1 hour',
    'sets', jsonb_build_array(jsonb_build_object('exercise_id', lift, 'reps', 5, 'weight_kg', 70))));
  delete from public.workouts where id <> workout;
  perform public.create_memory(jsonb_build_object('kind', 'event', 'content', 'Moves house', 'valid_until', current_date));
  perform public.check_in();
  perform public.patch_profile(jsonb_build_object('pause', jsonb_build_object('until', current_date + 3, 'reason', 'illness')));
  perform public.create_memory(jsonb_build_object('id', memory, 'kind', 'goal', 'content', 'Wants to squat 100 kg'));
  perform public.begin_chat(jsonb_build_object('id', question, 'conversation_id', thread, 'message', 'Make it 120, I have a dog',
    'rate_limits', '[{"name": "5/1m", "max": 5, "seconds": 60}]'::jsonb));
  perform public.finish_chat(jsonb_build_object('user_message_id', question, 'conversation_id', thread,
    'message_id', gen_random_uuid(), 'reply', 'Noted', 'status', 'complete', 'suggestions', '[]'::jsonb,
    'actions', '[]'::jsonb, 'memories_used', jsonb_build_array(memory),
    'memory_operations', '[{"op": "add", "kind": "goal", "content": "Wants to squat 120 kg", "quote": "make it 120"},
      {"op": "add", "kind": "fact", "content": "Has a dog", "quote": "a dog"},
      {"op": "forget", "memory": "m9", "quote": "a dog"}]'::jsonb || jsonb_build_array(jsonb_build_object(
        'op', 'update', 'memory_id', memory, 'content', 'Wants to squat 140 kg', 'quote', 'make it 120')), 'trace', '{"model": "m"}'::jsonb));
  perform public.give_feedback((select m.id from public.messages m where m.reply_to = question), '{"rating": "down"}');
  delete from public.memories where content = 'Has a dog';
  perform public.begin_chat(jsonb_build_object('conversation_id', gen_random_uuid(), 'message', 'Forget this'));
  delete from public.conversations where id <> thread;
end
$$;
grant execute on function pg_temp.live() to authenticated;
set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok('select pg_temp.live()', 'A lives');
set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select lives_ok('select pg_temp.live()', 'B lives');
reset role;
update memories m set superseded_by = n.id
from memories n
where n.user_id = m.user_id and m.content = 'Wants to squat 100 kg' and n.content = 'Wants to squat 120 kg';
set constraints all immediate;
set constraints all deferred;

-- Rows that hold a user's id anywhere, in each table of ours.
create function pg_temp.rows_of(account uuid) returns table (relation text, n bigint)
language plpgsql
as $$
declare
  t regclass;
begin
  for t in
    select oid from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p')
      and oid not in ('public.affinity_levels'::regclass, 'private.time_zones'::regclass, 'private.embedding_models'::regclass,
        'private.body_constraints'::regclass, 'private.library_terms'::regclass)
    order by relname
  loop
    relation := t::text;
    execute format('select count(*) from %s t where t::text like %L', t, '%' || account || '%') into n;
    return next;
  end loop;
end
$$;
select cmp_ok(n, '>', 0::bigint, 'A is in ' || relation) from pg_temp.rows_of('0a000000-0000-4000-8000-000000000000');
create temp table before as select * from pg_temp.rows_of('0b000000-0000-4000-8000-000000000000');
create temp table library as select count(*) from exercises where user_id is null;

select lives_ok($$ delete from auth.users where id = '0a000000-0000-4000-8000-000000000000' $$, 'the account is erased');
select lives_ok('set constraints all immediate', 'nothing is left hanging');
set constraints all deferred;
select is(n, 0::bigint, 'nothing of A is left in ' || relation)
from pg_temp.rows_of('0a000000-0000-4000-8000-000000000000');
select results_eq($$ select * from pg_temp.rows_of('0b000000-0000-4000-8000-000000000000') $$, 'select * from before',
  'B keeps every row');
select results_eq('select count(*) from exercises where user_id is null', 'select * from library', 'the library keeps every row');
select is((select sum(points)::integer from affinity_events), (select sum(affinity_score)::integer from profiles),
  'the ledgers that remain still add up');

-- The same ids may be used by somebody else now: nothing remembers them.
select is((select affinity_score from profiles where id = '0b000000-0000-4000-8000-000000000000'), 16, 'B keeps the points');
select lives_ok($$ delete from auth.users where id = '0b000000-0000-4000-8000-000000000000' $$, 'B is erased too');
select is((select sum(n) from pg_temp.rows_of('0b000000-0000-4000-8000-000000000000')), 0::numeric, 'and leaves nothing');
select lives_ok(
  $$ insert into auth.users (id, email) values ('0a000000-0000-4000-8000-000000000000', 'a@example.com') $$,
  'the address may sign up again');
select is((select affinity_score from profiles where id = '0a000000-0000-4000-8000-000000000000'), 0, 'and begins at nothing');

select * from finish();
rollback;
