import { detect } from "../../supabase/functions/chat/help/detect.ts";
import { readSentences } from "./sentences.ts";
const [file = "tuned", ...rest] = Deno.args;
let bad = 0;
for (const { kind, language, text } of readSentences(file as never)) {
  const d = detect(text);
  const ok = kind === "none" ? !d : !!d?.kinds.includes(kind);
  if (!ok || (d && kind !== "none" && d.language !== language)) {
    bad++;
    if (!rest.includes("-q")) console.log(ok ? "LANG" : "BAD", kind, language, text, JSON.stringify(d));
  }
}
console.log(bad);
