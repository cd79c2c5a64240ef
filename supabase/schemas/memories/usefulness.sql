create function private.usefulness(
  importance real, confirm_count integer, recall_count integer, last_used timestamptz, at timestamptz
) returns real
language sql stable
return (importance
  -- Said again, and recalled, counts by doublings, so that one time more rarely moves anything.
  + least(floor(ln(1.0::double precision + coalesce(confirm_count, 0)) / ln(2.0::double precision) + 1e-9) * 0.1, 0.5)
  + least(floor(ln(1.0::double precision + coalesce(recall_count, 0)) / ln(2.0::double precision) + 1e-9) * 0.03, 0.3)
  -- By quarters of a year; after a whole one without use it goes behind all others.
  - least(floor(date_part('epoch', at - last_used) / (91 * 86400)), 3) * 0.05
  - case when last_used < at - interval '1 year' then 2 else 0 end)::real;
comment on function private.usefulness(real, integer, integer, timestamptz, timestamptz) is
  'How much a memory deserves its place in the prompt; last_used: when it was told, confirmed or recalled last.';
grant execute on function private.usefulness(real, integer, integer, timestamptz, timestamptz) to authenticated;
