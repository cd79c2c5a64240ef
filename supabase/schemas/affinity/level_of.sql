create function private.level_of(score integer) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('rank', l.rank, 'name', l.name)
    from public.affinity_levels l
    where l.threshold <= greatest(score, 0)
    order by l.threshold desc
    limit 1
  );
end
$$;
comment on function private.level_of(integer) is 'The level that a score has reached, as { rank, name }.';
grant execute on function private.level_of(integer) to authenticated;
