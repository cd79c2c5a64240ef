create function private.literal_score(class numeric, place bigint, aliases integer) returns real
language sql immutable
return case when class = 1 and place = 1 then 1 else
  0.97 * (class - case place when 1 then 0 else 0.01 end) + 0.0012 * aliases
end;
comment on function private.literal_score(numeric, bigint, integer) is
  'How well an exercise answers a search by its key in this place, of this class of literal_class(); null for none.';
grant execute on function private.literal_score(numeric, bigint, integer) to authenticated;
