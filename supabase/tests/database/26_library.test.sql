-- What the library is found by, and which state of it a person sees.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(34);

insert into auth.users (id, email)
values ('0a000000-0000-4000-8000-000000000000', 'a@example.com'), ('0b000000-0000-4000-8000-000000000000', 'b@example.com');
-- Whose the statements are; the owner's without one.
create function pg_temp.act_as(letter text) returns void
language plpgsql
as $$
begin
  perform set_config('request.jwt.claims', format('{"sub": "0%s000000-0000-4000-8000-000000000000", "role": "authenticated"}', letter), true);
end
$$;
create function pg_temp.tag_of(letter text) returns text
language plpgsql
as $$
begin
  perform pg_temp.act_as(letter);
  return private.library_tag();
end
$$;
create temp table seen (letter text, tag text);
create function pg_temp.look() returns void
language sql
as $$
  delete from seen;
  insert into seen select l, pg_temp.tag_of(l) from unnest(array['a', 'b']) l;
$$;
create function pg_temp.changed() returns text
language sql
as $$
  select coalesce(string_agg(s.letter, ' ' order by s.letter), 'nobody') from seen s where s.tag <> pg_temp.tag_of(s.letter)
$$;
grant execute on function pg_temp.act_as(text), pg_temp.tag_of(text) to authenticated;

-- Which state a person sees
select pg_temp.look();
select is((select count(distinct tag) from seen), 1::bigint, 'two people without own exercises see the same library');
select ok(strpos(pg_temp.tag_of('a'), '.') = 0, 'and the tag says that nothing of it is their own');
select is(pg_temp.changed(), 'nobody', 'nothing happened, nothing is another');

select pg_temp.act_as('a');
set local role authenticated;
select lives_ok($$ select create_exercise('{"id": "1a000000-0000-4000-8000-000000000001", "name": "Own Lift"}') $$, 'A adds an exercise');
reset role;
select is(pg_temp.changed(), 'a', 'A sees another library, B the same');
select ok(strpos(pg_temp.tag_of('a'), '.') > 0, 'the tag says that there are own ones');
select pg_temp.look();
select pg_temp.act_as('a');
set local role authenticated;
select lives_ok($$ select create_exercise('{"id": "1a000000-0000-4000-8000-000000000001", "name": "Own Lift"}') $$, 'sent again');
select lives_ok($$ select replace_exercise('1a000000-0000-4000-8000-000000000001', '{"name": "Own Lift"}') $$, 'replaced by what it is');
select throws_ok($$ select create_exercise('{"name": "Own Lift"}') $$, 'PT409', 'name_taken', 'a name that is taken');
reset role;
select is(pg_temp.changed(), 'nobody', 'what changes nothing changes no tag');
select pg_temp.act_as('a');
set local role authenticated;
select lives_ok($$ select replace_exercise('1a000000-0000-4000-8000-000000000001', '{"name": "Own Press"}') $$, 'A changes it');
reset role;
select is(pg_temp.changed(), 'a', 'and sees another library');
select pg_temp.look();
select pg_temp.act_as('a');
set local role authenticated;
update exercises set aliases = '{op}' where id = '1a000000-0000-4000-8000-000000000001';
reset role;
select is(pg_temp.changed(), 'a', 'also when the row is written by itself');
select pg_temp.look();
select pg_temp.act_as('a');
set local role authenticated;
select lives_ok($$ select archive_exercise('1a000000-0000-4000-8000-000000000001') $$, 'A archives it');
reset role;
select is(pg_temp.changed(), 'a', 'and sees another library');
select pg_temp.look();
insert into exercises (id, slug, name, user_id, aliases)
values (private.exercise_id('zorp-carry'), 'zorp-carry', 'Zorp Carry', null, '{zc}');
select is(pg_temp.changed(), 'a b', 'a new exercise of the library is everybody''s');
select pg_temp.look();
update exercises set instructions = '{Carry it.}' where slug = 'zorp-carry';
select is(pg_temp.changed(), 'a b', 'so is a change of one');
select pg_temp.look();
update exercises set name = name where user_id is null;
select is(pg_temp.changed(), 'nobody', 'a seed that is applied again changes nothing');
delete from auth.users where id = '0b000000-0000-4000-8000-000000000000';
select throws_ok($$ select pg_temp.tag_of('b') $$, 'PT401', 'unauthorized', 'an erased account sees none');
select is((select count(*) from private.library_versions where user_id = '0b000000-0000-4000-8000-000000000000'), 0::bigint, 'and leaves none');

-- If-None-Match
select pg_temp.act_as('a');
set local role authenticated;
select is(list_exercises(if_none_match => array['x', private.library_tag()])::jsonb, jsonb_build_object('tag', private.library_tag()),
  'who knows the tag is answered that alone');
select is(exercise_facets(array['*'])::jsonb, jsonb_build_object('tag', private.library_tag()), 'also who knows any');
select is(list_exercises('{"q": "zorp"}', if_none_match => array['x']) -> 'data' -> 0 ->> 'slug', 'zorp-carry', 'who knows another gets all');
select is(list_exercises() ->> 'tag', private.library_tag(), 'and the tag with it');
select is(exercise_facets() ->> 'tag', private.library_tag(), 'facets too');

-- What the library is found by
select is((select count(*) from private.library_terms), (select count(*) from private.library_terms t join exercises e on e.id = t.exercise_id and e.user_id is null),
  'it holds nothing of anybody''s own');
reset role;
select set_eq($$ select term from private.library_terms where exercise_id = private.exercise_id('zorp-carry') $$,
  array['zorp carry', 'carry', '=zorpcarry', '~oprz', '~acrry', 'zc', '=zc'], 'an exercise''s terms');
update exercises set name = 'Zorp Walk', aliases = '{}' where slug = 'zorp-carry';
select set_eq($$ select term from private.library_terms where exercise_id = private.exercise_id('zorp-carry') $$,
  array['zorp walk', 'walk', '=zorpwalk', '~oprz', '~aklw'], 'follow its names');
delete from exercises where slug = 'zorp-carry';
select is_empty($$ select from private.library_terms where exercise_id = private.exercise_id('zorp-carry') $$, 'and go with it');
-- The scores at the write and those of a search are made apart: by place in the key here, by the text there.
select is_empty(
  $$ select t.term, k.key from private.library_terms t
     join exercises e on e.id = t.exercise_id
     cross join lateral (
       select max(private.literal_score(private.literal_class(k.key, s.sought, replace(s.sought, ' ', '')), k.place, cardinality(e.aliases))) as score,
         min(k.key) as key
       from (select ltrim(t.term, '=') as sought) s cross join unnest(e.search_keys) with ordinality k (key, place)
     ) k
     where t.whole is not null and not exists (select from private.library_terms o where o.exercise_id = t.exercise_id and o.term = t.term and o.whole > t.whole)
     and t.whole > k.score $$,
  'no term scores more than the search key that it was made of');
select results_eq(
  $$ select m.exercise_id, m.score from private.literal_matches('bench press', null) m order by 1 $$,
  $$ select e.id, s.score from exercises e cross join lateral (
       select max(private.literal_score(private.literal_class(k.key, 'bench press', 'benchpress'), k.place, cardinality(e.aliases))) as score
       from unnest(e.search_keys) with ordinality k (key, place)
     ) s where e.archived_at is null and s.score is not null order by 1 $$,
  'the index answers as reading every key does');
select results_eq(
  $$ select m.exercise_id, m.score from private.literal_matches('row', null) m order by 1 $$,
  $$ select e.id, s.score from exercises e cross join lateral (
       select max(private.literal_score(private.literal_class(k.key, 'row', 'row'), k.place, cardinality(e.aliases))) as score
       from unnest(e.search_keys) with ordinality k (key, place)
     ) s where e.archived_at is null and s.score is not null order by 1 $$,
  'also for a word that is found inside names');
select is_empty(
  $$ select e.slug from exercises e where e.user_id is null and not exists (select from private.library_terms t where t.exercise_id = e.id) $$,
  'every exercise of the library is found');
select is((select count(*) from private.library_terms t where t.term like '=%'), (select sum(cardinality(e.search_keys)) from exercises e where e.user_id is null),
  'by each of its names');

select * from finish();
rollback;
