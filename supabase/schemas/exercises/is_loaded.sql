create function private.is_loaded(tracking public.tracking_type) returns boolean
language sql immutable
return tracking in ('weight_reps', 'weighted_bodyweight');
comment on function private.is_loaded(public.tracking_type) is
  'Whether sets have reps against an external load, so that volume and 1RM mean something.';
grant execute on function private.is_loaded(public.tracking_type) to authenticated;
