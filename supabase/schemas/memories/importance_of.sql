create function private.importance_of(level text) returns real
language sql immutable
return case level when 'low' then 0.3::real when 'normal' then 0.5::real when 'high' then 0.8::real end;
comment on function private.importance_of(text) is 'The model says low, normal or high; a search weighs 0 to 1.';
grant execute on function private.importance_of(text) to authenticated;
