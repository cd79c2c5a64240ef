-- What the prompt shows of many memories: every constraint, and the most useful of the rest.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(19);

create function pg_temp.useful(importance real, confirmed integer, recalled integer, days integer) returns real
language sql
as $$ select private.usefulness(importance, confirmed, recalled, '2026-11-26Z'::timestamptz - days * interval '1 day', '2026-11-26Z') $$;
select is(pg_temp.useful(0.5, null, null, 0), 0.5::real, 'told today: its importance');
select cmp_ok(pg_temp.useful(0.8, 0, 0, 0), '>', pg_temp.useful(0.5, 0, 0, 0), 'more important, more useful');
select cmp_ok(pg_temp.useful(0.5, 1, 0, 0), '>', pg_temp.useful(0.5, 0, 0, 0), 'said again, more useful');
select cmp_ok(pg_temp.useful(0.5, 0, 1, 0), '>', pg_temp.useful(0.5, 0, 0, 0), 'recalled, more useful');
select cmp_ok(pg_temp.useful(0.5, 1, 0, 0), '>', pg_temp.useful(0.5, 0, 3, 0), 'said again counts more than recalled');
select is(pg_temp.useful(0.5, 0, 4, 0), pg_temp.useful(0.5, 0, 6, 0), 'a recall more rarely moves it');
select is(pg_temp.useful(0.5, 0, 0, 90), pg_temp.useful(0.5, 0, 0, 0), 'and a day more within a quarter does not');
select cmp_ok(pg_temp.useful(0.5, 0, 0, 100), '<', pg_temp.useful(0.5, 0, 0, 0), 'a quarter later it is less useful');
select cmp_ok(pg_temp.useful(1, 1000000, 1000000, 370), '<', pg_temp.useful(0, 0, 0, 364), 'after a year without use it goes behind all others');
select is(pg_temp.useful(0.5, 1000000, 1000000, 0), 1.3::real, 'no number of times outweighs everything');

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
insert into memories (user_id, kind, content, importance, created_at, updated_at)
select '0a000000-0000-4000-8000-000000000000', case when n <= 10 then 'constraint' else 'fact' end::memory_kind, 'Number ' || n,
  case when n between 11 and 30 then 0.9 when n <= 10 then 0.1 else 0.5 end, private.now() - (500 - n) * interval '1 minute',
  -- The last 20 were told long ago.
  private.now() - case when n > 380 then interval '400 days' else interval '1 hour' end
from generate_series(1, 400) n;
insert into memories (user_id, kind, content) values ('0b000000-0000-4000-8000-000000000000', 'constraint', 'Somebody else''s');
insert into memory_stats (memory_id, user_id, confirm_count)
select id, user_id, 1 from memories where content = 'Number 350';

set local role authenticated;
set local request.jwt.claims to '{"sub": "0a000000-0000-4000-8000-000000000000", "role": "authenticated"}';
create function pg_temp.shown(most integer) returns text[]
language sql
as $$ select array(select m ->> 'content' from json_array_elements((private.prompt_memories(most, private.local_today())).memories) with ordinality t (m, n) order by n) $$;
select is((private.prompt_memories(120, private.local_today())).memories_total, 400, 'how many there are');
select is(cardinality(pg_temp.shown(120)), 120, '120 of 400 are shown');
select ok(pg_temp.shown(120) @> array(select 'Number ' || n from generate_series(1, 30) n), 'every constraint, however unimportant, and what is important');
select ok(pg_temp.shown(120) @> array['Number 350'], 'what was said again');
select is_empty($$ select from unnest(pg_temp.shown(379)) c where substr(c, 8)::integer > 380 $$, 'what was not used for a year goes first');
select is(pg_temp.shown(120), array(select m.content from memories m where m.content = any ((select pg_temp.shown(120))::text[]) order by m.created_at),
  'in the order in which they came');
select is(pg_temp.shown(400), array(select 'Number ' || n from generate_series(1, 400) n), 'all of them while they fit');
select is(pg_temp.shown(5), array(select 'Number ' || n from generate_series(1, 10) n), 'constraints are never cut');
reset role;
insert into memory_stats (memory_id, user_id, recall_count, last_recalled_at)
select id, user_id, 1, private.now() from memories where content in ('Number 1', 'Number 11', 'Number 350')
on conflict (memory_id) do update set recall_count = excluded.recall_count, last_recalled_at = excluded.last_recalled_at;
set local role authenticated;
select ok(pg_temp.shown(120) @> array['Number 1', 'Number 11', 'Number 350'], 'recalling what is shown moves nothing out');
select * from finish();
rollback;
