import { noteRequest, secrets, sentWords } from "./known.ts";
import { isLogLine, leakIn } from "./log_lines.ts";
import { type Entry, LEAKS_VARIABLE } from "./report.ts";

/**
 * Runs before each test module: what its tests send is remembered, and every line that functions, or
 * the libraries they use, write to the console is looked at. The lines of the functions' log go no
 * further.
 */
const file = Deno.env.get(LEAKS_VARIABLE);
const LEVELS = ["debug", "info", "warn", "error", "log"] as const;
const TESTS = new URL("../..", import.meta.url).href;
const HERE = new URL(".", import.meta.url).href;

function note(entry: Entry): void {
  if (file) Deno.writeTextFileSync(file, `${JSON.stringify(entry)}\n`, { append: true });
}

/** Tests may print what they like. */
function isFromTest(stack = ""): boolean {
  const caller = stack.split("\n").slice(1).find((line) => !line.includes(HERE));
  return caller?.includes(TESTS) ?? false;
}

let lines = 0;
for (const level of LEVELS) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    const line = parts.map((part) => typeof part === "string" ? part : Deno.inspect(part))
      .join(" ");
    const isLogged = isLogLine(line);
    if (isLogged || !isFromTest(new Error().stack)) {
      lines++;
      const what = leakIn(line, { words: sentWords, secrets });
      if (what) note({ module: Deno.mainModule, what, line: line.slice(0, 2000) });
    }
    if (!isLogged) original(...parts);
  };
}
globalThis.addEventListener("unload", () => note({ module: Deno.mainModule, lines }));

// Whatever way a test takes into a function, what it says passes here.
const original = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const { pathname } = new URL(url);
  if (/^\/(rest|auth)\/v1\//.test(pathname) && typeof init?.body === "string") {
    noteRequest(pathname, new Headers(init.headers), init.body);
  }
  return original(input, init);
};
