create function private.fingerprint(target uuid, payload jsonb) returns bytea
language sql stable
-- With its id, as it nearly always comes: to leave that out would write all of the payload anew.
return sha256(convert_to((
  case when payload ->> 'id' = target::text then payload else payload || jsonb_build_object('id', target) end
)::text, 'UTF8'));
comment on function private.fingerprint(uuid, jsonb) is 'What tells one payload for an id from another.';
