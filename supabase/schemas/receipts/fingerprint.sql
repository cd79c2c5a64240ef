create function private.fingerprint(payload jsonb) returns bytea
language sql stable
return sha256(convert_to((payload - 'id')::text, 'UTF8'));
comment on function private.fingerprint(jsonb) is 'What tells one payload from another, whatever its id.';
