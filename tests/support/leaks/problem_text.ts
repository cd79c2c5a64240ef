/** What no error may tell: how it was made inside. */
const INSIDE: Record<string, RegExp> = {
  "a token": /\beyJ[\w-]{8,}\.[\w-]+|\bbearer\s+[\w.-]{20,}/i,
  "a key": /\bsb_(secret|publishable)_\w+/,
  "a stack trace": /\n\s+at |\bfile:\/\/|\bnpm:|node_modules|\.ts:\d+/,
  "SQL": /\b(select|insert into|update|delete from)\s[^"]*\b(from|set|values|where)\b/i,
  "a message of the database":
    /\b(PL\/pgSQL|SQLSTATE|pg_\w+|PGRST\d+)|violates [\w -]*constraint|\b(relation|column|function|schema) \\?"|syntax error at|input syntax for|\bprivate\.\w+/i,
};

/** What of a problem's body tells of the inside, in words; null where nothing does. */
export function insideIn(text: string): string | null {
  const { errors = [], ...told } = JSON.parse(text);
  // A path is made of the names that the request itself had.
  const messages = errors.map(({ message }: { message: string }) => message);
  // The stack trace has its line ends, which JSON would hide.
  const texts = [...Object.values(told), ...messages].map(String);
  for (const [what, form] of Object.entries(INSIDE)) {
    if (texts.some((one) => form.test(one))) return what;
  }
  return null;
}
