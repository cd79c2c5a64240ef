create function private.count_write() returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  -- Each count is a write of its own, so one of sixteen stands for all; the last ones are all looked at.
  sample constant integer := 16;
  limits constant jsonb := private.rate_limits('write');
begin
  if random() * sample < 1 or exists (
    select from private.rate_windows w
    where w.user_id = auth.uid() and w.what = 'write' and w.used > (limits #>> '{0,max}')::integer - sample
  ) then
    perform private.take_turn(limits, 'write', sample);
  end if;
end
$$;
comment on function private.count_write() is
  'Counts a write of the caller, or rate_limited: one user''s writes leave room for the others''.';
