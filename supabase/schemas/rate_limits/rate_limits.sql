create function private.rate_limits(what text) returns jsonb
language plpgsql immutable
set search_path = ''
as $$
begin
  return case what
    -- Sets that imports read: any one file passes, and a year of one a day leaves room for thirty of them.
    when 'import' then '[{"name": "300000/1h", "max": 300000, "seconds": 3600}, {"name": "1000000/1d", "max": 1000000, "seconds": 86400}]'
    -- A hundred a second for as long as a minute: years that were kept offline pass, a flood does not.
    when 'write' then '[{"name": "6000/1m", "max": 6000, "seconds": 60}]'
  end::jsonb;
end
$$;
comment on function private.rate_limits(text) is
  'How much a user may import and write, whatever the way: the one place that says so. What may be asked of the model comes with the question.';
grant execute on function private.rate_limits(text) to authenticated;
