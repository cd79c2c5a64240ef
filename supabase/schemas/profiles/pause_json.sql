create function private.pause_json(p public.pauses) returns jsonb
language sql stable
return jsonb_build_object('from', p.starts_on, 'until', p.ends_on, 'reason', p.reason);
comment on function private.pause_json(public.pauses) is 'A pause, as { from, until, reason }.';
grant execute on function private.pause_json(public.pauses) to authenticated;
