create function private.standing_constraints(notes text default null)
returns table (name text, because text, movements public.movement_pattern[], exercises text, memory_id uuid)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
begin
  if notes is null and not exists (
    select from public.memories m where m.user_id = (select auth.uid()) and m.kind = 'constraint' and m.is_current
  ) then
    return;
  end if;
  return query
  with said as (
    select m.content as words, true as is_constraint, m.id as memory_id
    from public.memories m
    where m.user_id = (select auth.uid()) and m.kind = 'constraint' and m.is_current and m.about = 'self'
      and (m.valid_until is null or m.valid_until >= private.local_today())
    union all
    -- Each sentence by itself: sore knees do not make of big shoulders what hurts.
    select btrim(s.sentence), false, null::uuid
    from regexp_split_to_table(coalesce(notes, ''), '[.!?;\n]+') s (sentence)
    where btrim(s.sentence) <> ''
  ), plain as (
    select s.words, s.memory_id, p.plain,
      s.is_constraint or p.plain ~ ('\m(pain\w*|hurt\w*|injur\w*|aches?|aching|sore|bad|surger\w*|operat\w*|torn|tear|sprain\w*|'
        'strain\w*|problems?|issues?|weak|avoid\w*|cannot|can t|cant|no|without|protect|careful\w*|broken|'
        'schmerz\w*|\w+schmerz\w*|verletz\w*|\w+verletz\w*|kaputt\w*|weh|op|gerissen|vermeid\w*|kein\w*|ohne|schon\w*|probleme?n?|'
        'mal|douleurs?|bless\w*|eviter|sans|fragile|problemes?|'
        'duel\w*|dolor\w*|lesion\w*|evitar|sin|mal[oa]?|operad[oa]|problemas?|'
        'dor|dores|doi|doem|lesao|lesoes|sem|machuc\w*|'
        'male|dolor\w*|infortun\w*|evitare|senza|rott[oa]|problem[ai])\M') as is_complaint
    from said s
    cross join lateral (select private.plain_words(s.words) as plain offset 0) p
  )
  select distinct on (b.name) b.name, p.words, b.movements, b.exercises, p.memory_id
  from private.body_constraints b
  join plain p on (b.is_said_alone or p.is_complaint) and p.plain ~ b.said
  order by b.name, p.words, p.memory_id;
end
$$;
comment on function private.standing_constraints(text) is
  'What the caller''s current constraints, and what notes complain of, rule out, with the words that say so, and the memory that they are of.';
grant execute on function private.standing_constraints(text) to authenticated;
