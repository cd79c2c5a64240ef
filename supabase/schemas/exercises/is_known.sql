create function private.is_known(tag text, if_none_match text[]) returns boolean
language sql immutable
return coalesce(tag = any (if_none_match) or '*' = any (if_none_match), false);
comment on function private.is_known(text, text[]) is 'Whether If-None-Match names the tag, or any with *.';
grant execute on function private.is_known(text, text[]) to authenticated;
