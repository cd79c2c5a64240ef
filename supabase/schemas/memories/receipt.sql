create function private.receipt(change text, memory uuid default null, reason text default null) returns private.memory_receipt
language sql immutable
return row(change, memory, reason)::private.memory_receipt;
comment on function private.receipt(text, uuid, text) is 'What came of an operation.';
