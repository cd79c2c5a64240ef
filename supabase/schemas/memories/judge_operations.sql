create function private.judge_operations(source_message uuid, operations jsonb) returns setof private.judged_operation
language plpgsql stable security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  said constant text := private.normalised(
    (select m.content from public.messages m where m.id = source_message and m.user_id = me));
begin
  return query
  with sent as (
    select o.n::integer as n, o.item
    from jsonb_array_elements(operations) with ordinality o (item, n)
  ), read as (
    select s.n, s.item, private.text_of(s.item, 'op') as op,
      coalesce(nullif(s.item -> 'memory_id', 'null'), nullif(s.item -> 'memory', 'null')) is not null as names_one,
      private.text_of(s.item, 'content') as content, private.text_of(s.item, 'quote') as quote,
      private.iso_date(private.text_of(s.item, 'valid_from')) as valid_from,
      private.iso_date(private.text_of(s.item, 'valid_until')) as valid_until,
      private.importance_of(private.text_of(s.item, 'importance')) as importance,
      (select k from unnest(enum_range(null::public.memory_kind)) k where k::text = private.text_of(s.item, 'kind')) as kind,
      (select a from unnest(enum_range(null::public.memory_about)) a where a::text = private.text_of(s.item, 'about')) as about
    from sent s
    -- A model proposes a few; what is far beyond that is not read.
    where s.n <= 200
  ), aimed as (
    select r.*, t.id as target, t.kind as old_kind, t.about as old_about, t.importance as old_importance
    from read r
    left join public.memories t on r.op <> 'add' and t.user_id = me
      and private.memory_status(t, today) in ('current', 'proposed')
      and t.id = case when pg_input_is_valid(private.text_of(r.item, 'memory_id'), 'uuid')
        then private.text_of(r.item, 'memory_id')::uuid end
  ), refused as (
    select a.*, case
      when a.op in ('add', 'update', 'forget', 'confirm') and a.quote ~ '[[:alnum:]]'
        and (a.op <> 'add' or a.kind is not null)
        -- A number by itself, such as a careless model's 2, says nothing.
        and (a.op not in ('add', 'update') or a.content ~ '[[:alpha:]]')
        and (a.op = 'add' or a.names_one)
      then case
        when a.op <> 'add' and a.target is null then 'unknown_memory'
        when not private.was_said(a.quote, said) then 'not_said'
      end
      else 'incomplete'
    end as refusal
    from aimed a
  ), ranked as (
    -- What is refused for what it is takes no place; constraints go first.
    select f.*, row_number() over (
      partition by f.refusal is null order by coalesce(f.kind, f.old_kind) = 'constraint' desc, f.n
    ) as place
    from refused f
  )
  select s.n, r.op, r.target, coalesce(r.kind, r.old_kind), private.cut_at_word(r.content, 400),
    coalesce(r.about, r.old_about, 'self'), private.cut_at_word(r.quote, 500),
    -- An end before its beginning: one of them is wrong, and a wrong end would lose what is true.
    case when r.valid_until < r.valid_from then null else r.valid_from end,
    case when r.valid_until < r.valid_from then null else r.valid_until end,
    coalesce(r.importance, r.old_importance, private.importance_of('normal')),
    case when r.n is null or r.refusal is null and r.place > 12 then 'too_many' else r.refusal end
  from sent s
  left join ranked r on r.n = s.n
  order by s.n;
end
$$;
comment on function private.judge_operations(uuid, jsonb) is
  'A model''s operations as its answer has them, each read and held against the message and what is known: all of them, in their order.';
