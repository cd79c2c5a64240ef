-- What standing constraints rule out, what an exercise is, and what the names of an action mean.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(26);

insert into auth.users (id, email) values
  ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
update profiles set time_zone = 'Europe/Berlin' where id = '0a000000-0000-4000-8000-000000000000';

-- Movement patterns
select is_empty($$ select name from exercises where movement is null $$, 'every exercise of the library has a movement pattern');
select set_eq(
  $$ select m from unnest(enum_range(null::movement_pattern)) m except select movement from exercises $$, '{}'::movement_pattern[],
  'the library has an exercise of every pattern');
select results_eq(
  $$ select e.slug, e.movement::text from exercises e
     where e.slug in ('barbell-back-squat', 'barbell-romanian-deadlift', 'dumbbell-lunge', 'pull-up', 'barbell-bench-press',
       'barbell-overhead-press', 'dumbbell-lateral-raise', 'lying-leg-curl', 'snatch-grip-deadlift', 'sumo-deadlift-high-pull', 'plank')
     order by e.slug $$,
  $$ values ('barbell-back-squat', 'squat'), ('barbell-bench-press', 'horizontal_push'), ('barbell-overhead-press', 'vertical_push'),
     ('barbell-romanian-deadlift', 'hinge'), ('dumbbell-lateral-raise', 'lateral_raise'), ('dumbbell-lunge', 'lunge'),
     ('lying-leg-curl', 'knee_flexion'), ('plank', 'trunk_stability'), ('pull-up', 'vertical_pull'), ('snatch-grip-deadlift', 'hinge'),
     ('sumo-deadlift-high-pull', 'power') $$,
  'the patterns are those that a coach would name');

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
insert into exercises (id, slug, name, primary_muscles, mechanic)
values ('1a000000-0000-4000-8000-000000000000', 'meine-presse', 'Meine Presse', '{quads}', 'compound');
select is((select movement::text from exercises where slug = 'meine-presse'), 'squat', 'an own exercise has the pattern of its muscle');

-- Constraints, as they are said
select is_empty('select * from private.standing_constraints()', 'nobody is born with a constraint');
select is(
  (select string_agg(c.name, ', ' order by c.name) from private.standing_constraints(s.said) c), s.meant, s.said)
from (values
  ('My knee hurts on stairs', 'knee'),
  ('Knieschmerzen seit März', 'knee'),
  ('J''ai mal au genou et une douleur à l''épaule', 'knee, shoulder'),
  ('Me duele la rodilla', 'knee'),
  ('Tenho dor no joelho', 'knee'),
  ('Mi fa male il ginocchio', 'knee'),
  ('Bandscheibenvorfall, kaputt', 'lower back'),
  ('Herniated disc, bad', 'lower back'),
  ('I am pregnant', 'pregnancy'),
  ('Je suis enceinte', 'pregnancy'),
  ('Ich habe einen Leistenbruch', 'hernia'),
  ('No jumping please', 'no jumping'),
  ('I want bigger shoulders and a strong back', null)
) s (said, meant);

insert into memories (kind, content) values ('constraint', 'Bad left knee'), ('fact', 'His wrist watch is broken');
select results_eq('select name, because from private.standing_constraints()', $$ values ('knee', 'Bad left knee') $$,
  'a constraint that is remembered stands, a fact does not');
select ok(
  (select bool_and(e.slug in (select x.slug from private.ruled_out() r join exercises x on x.id = r.exercise_id))
    from exercises e where e.slug in ('barbell-back-squat', 'leg-extension', 'box-jump', 'running', 'meine-presse'))
  and not exists (select from private.ruled_out() r join exercises x on x.id = r.exercise_id
    where x.slug in ('barbell-bench-press', 'lying-leg-curl', 'barbell-hip-thrust', 'swimming')),
  'a knee rules out what bends it under load, own exercises too, and nothing else');

select is(
  (select w - 'memory_ids' - 'substitute' || jsonb_build_object('own', w -> 'memory_ids' = (select jsonb_agg(m.id) from memories m where m.kind = 'constraint'),
    'instead', w #>> '{substitute,exercise_id}' not in (select r.exercise_id::text from private.ruled_out() r))
   from (select private.day_warnings(array['1a000000-0000-4000-8000-000000000000'::uuid]) -> '1a000000-0000-4000-8000-000000000000' as w) d),
  '{"because": "knee: Bad left knee", "own": true, "instead": true}', 'a day is warned of what is ruled out, with the memory and something that is not');

select is(
  resolve_actions('{bench}', array['2026-10-24 19:00', '2026-10-25 19:00', '2026-03-29 02:30']::timestamp[]) -> 'moments',
  to_jsonb(array['2026-10-24 19:00+02', '2026-10-25 19:00+01', '2026-03-29 03:30+02']::timestamptz[]),
  'a local time is what the clock of that day says');
select is(resolve_actions('{Meine presse}') #>> '{names,0,exercise,because}', 'knee: Bad left knee', 'an own exercise is found, and why it is ruled out');

set local request.jwt.claims to '{"sub": "0b000000-0000-4000-8000-000000000000", "role": "authenticated"}';
select is(resolve_actions('{Meine presse}') -> 'names', '[{"near": []}]', 'and by nobody else');
select is(private.day_warnings(array['1a000000-0000-4000-8000-000000000000'::uuid]), '{}', 'nor is anybody else warned');
select is(draft_candidates('{}') -> 'avoided', '[]', 'nor are the constraints of somebody else theirs');

reset role;
select * from finish();
rollback;
