create function private.literal_matches(sought text, among uuid[])
returns table (exercise_id uuid, score real, sort_name text)
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  compact constant text := replace(sought, ' ', '');
begin
  return query
  select t.exercise_id, max(case when t.term = sought or t.term = '=' || compact then t.whole else t.part end), t.sort_name
  from private.library_terms t
  -- A space is the only character of a key that comes before an exclamation mark.
  where (t.term >= sought and t.term < sought || '!' or t.term = '=' || compact)
    and (among is null or t.exercise_id = any (among))
  group by t.exercise_id, t.sort_name
  union all
  select o.id, o.score, o.sort_name
  from (
    select e.id, e.sort_name,
      max(private.literal_score(private.literal_class(k.key, sought, compact), k.place, cardinality(e.aliases))) as score
    from public.exercises e
    cross join unnest(e.search_keys) with ordinality k (key, place)
    where e.user_id = me
      and e.archived_at is null
      and strpos(e.search_text, compact) > 0
      and (among is null or e.id = any (among))
    group by e.id
  ) o
  where o.score is not null;
end
$$;
comment on function private.literal_matches(text, uuid[]) is
  'Visible exercises of which a key holds the search key as words, with their score; of some, or of all.';
grant execute on function private.literal_matches(text, uuid[]) to authenticated;
