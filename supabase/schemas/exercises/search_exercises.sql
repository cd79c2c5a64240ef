create function private.search_exercises(sought text, among uuid[] default null)
returns table (exercise_id uuid, score real)
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  compact constant text := replace(sought, ' ', '');
  marks constant bit(1024) := private.search_marks(sought, 0);
  others constant bit(1024) := private.search_marks(sought, 1);
  trigrams constant integer := cardinality(extensions.show_trgm(sought));
  -- A likeness of 0.45 takes as many of its trigrams, and two of them may share a mark.
  least_marks constant integer := ceil(0.45 * trigrams) - (trigrams - bit_count(marks));
  least_others constant integer := ceil(0.45 * trigrams) - (trigrams - bit_count(others));
begin
  if sought is null then
    return;
  end if;
  -- Equal, equal but for spaces, begins with it, holds it as words; else by trigrams, which forgive typos.
  -- A name found through an alias stands just behind one found by its own name, and of two that are
  -- found alike the better known, which has more names, before the other: "trap bar" is the deadlift.
  return query
  select f.id, f.score
  from (
    select e.id, e.search_text, max(l.words) as words, max(coalesce(
      private.literal_score(private.literal_class(k.key, sought, compact), k.place, cardinality(e.aliases)),
      0.97 * (
        case
          when k.key like sought || '%' then 0.8
          -- Word similarity takes words in any order; alone it would not tell a name from a longer one that holds it.
          else 0.8 * greatest(l.whole, l.joined, 0.4 * l.whole + 0.5 * l.words)
        end - case k.place when 1 then 0 else 0.01 end
      ) + 0.0012 * cardinality(e.aliases)
    ))::real as score
    from public.exercises e
    cross join unnest(e.search_keys) with ordinality k (key, place)
    cross join lateral (select extensions.similarity(k.key, sought) as whole offset 0) w
    cross join lateral (
      select w.whole,
        -- What has no spaces is its own compact form, and what shares no trigram shares no word.
        case when strpos(k.key, ' ') = 0 and sought = compact then w.whole
          else extensions.similarity(replace(k.key, ' ', ''), compact) end as joined,
        case when w.whole = 0 then 0 else extensions.word_similarity(sought, k.key) end as words
      offset 0
    ) l
    where e.archived_at is null
      and (
        bit_count(e.search_marks & marks) >= least_marks and bit_count(e.other_marks & others) >= least_others
        or strpos(e.search_text, compact) > 0
      )
      and (among is null or e.id = any (among))
    group by e.id
  ) f
  -- What resembles one key resembles the text of all of them at least as much, which is dearer to find out.
  where f.words >= 0.45
    or strpos(f.search_text, compact) > 0
    or extensions.word_similarity(sought, f.search_text) >= 0.45;
end
$$;
comment on function private.search_exercises(text, uuid[]) is
  'Visible exercises, of some or of all, whose name or an alias resembles the search key, with a score from 0 to 1.';
grant execute on function private.search_exercises(text, uuid[]) to authenticated;
