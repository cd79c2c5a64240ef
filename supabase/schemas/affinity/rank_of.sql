create function private.rank_of(score integer) returns smallint
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select l.rank from public.affinity_levels l where l.threshold <= greatest(score, 0) order by l.threshold desc limit 1
  );
end
$$;
comment on function private.rank_of(integer) is 'The rank of the level that a score has reached.';
grant execute on function private.rank_of(integer) to authenticated;
