create function private.search_exercises(wanted text, enough integer default null)
returns table (exercise_id uuid, score real)
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  sought constant text := private.respelled(private.search_key(wanted));
  compact constant text := replace(sought, ' ', '');
  marks bit(256);
  trigrams integer;
  least_marks integer;
  ids uuid[];
  scores real[];
begin
  if sought is null then
    return;
  end if;
  -- Equal, equal but for spaces, begins with it, holds it as words; else by trigrams, which forgive typos.
  -- A name found through an alias stands just behind one found by its own name, and of two that are
  -- found alike the better known, which has more names, before the other: "trap bar" is the deadlift.
  if enough is not null then
    select array_agg(f.id), array_agg(f.score) into ids, scores
    from (
      select e.id, max(private.literal_score(k.key, k.n, cardinality(e.aliases), sought, compact)) as score
      from public.exercises e
      cross join unnest(e.search_keys) with ordinality k (key, n)
      where e.archived_at is null and strpos(e.search_text, compact) > 0
      group by e.id
    ) f
    where f.score is not null;
    -- What holds the words has at least 0.81, everything else at most 0.8: nothing else comes before them.
    if cardinality(ids) >= enough then
      return query select * from unnest(ids, scores);
      return;
    end if;
  end if;
  marks := private.search_marks(sought);
  trigrams := cardinality(extensions.show_trgm(sought));
  -- A likeness of 0.45 takes as many of its trigrams, and two of them may share a mark.
  least_marks := ceil(0.45 * trigrams) - (trigrams - bit_count(marks));
  return query
  select e.id, max(coalesce(
    private.literal_score(k.key, k.n, cardinality(e.aliases), sought, compact),
    0.97 * (
      case
        when k.key like sought || '%' then 0.8
        -- Word similarity takes words in any order; alone it would not tell a name from a longer one that holds it.
        else 0.8 * greatest(
          extensions.similarity(k.key, sought),
          extensions.similarity(replace(k.key, ' ', ''), compact),
          0.4 * extensions.similarity(k.key, sought)
            + 0.5 * extensions.word_similarity(sought, k.key)
        )
      end - case k.n when 1 then 0 else 0.01 end
    ) + 0.0012 * cardinality(e.aliases)
  ))::real
  from public.exercises e
  cross join unnest(e.search_keys) with ordinality k (key, n)
  where e.archived_at is null
    and (
      strpos(e.search_text, compact) > 0
      or bit_count(e.search_marks & marks) >= least_marks
        and extensions.word_similarity(sought, e.search_text) >= 0.45
    )
  group by e.id;
end
$$;
comment on function private.search_exercises(text, integer) is
  'Visible exercises whose name or an alias resembles the text, with a score from 0 to 1; where there are enough that hold it as words, those alone.';
grant execute on function private.search_exercises(text, integer) to authenticated;
