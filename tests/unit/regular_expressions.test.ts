import { assert, assertEquals } from "@std/assert";
import { fromFileUrl, relative } from "@std/path";
import jsTokens from "js-tokens";
import recheck from "recheck";

const FUNCTIONS = new URL("../../supabase/functions/", import.meta.url);
// The longest body that JSON may have is five times this; what grows with the square takes minutes.
const LENGTH = 50_000;
const LIMIT_MS = 400;

interface Pattern {
  source: string;
  flags: string;
  at: string;
}

async function* filesOf(folder: URL): AsyncGenerator<URL> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) yield* filesOf(new URL(`${name}/`, folder));
    else if (name.endsWith(".ts") && name !== "database.types.ts") yield new URL(name, folder);
  }
}

function literalsOf(text: string, at: string): Pattern[] {
  const literals: Pattern[] = [];
  let line = 1;
  for (const { type, value } of jsTokens(text)) {
    if (type === "RegularExpressionLiteral") {
      const end = value.lastIndexOf("/");
      const [source, flags] = [value.slice(1, end), value.slice(end + 1)];
      literals.push({ source, flags, at: `${at}:${line}` });
    }
    line += value.split("\n").length - 1;
  }
  return literals;
}

/** What these modules make of `RegExp` while they are loaded. */
async function madeBy(files: URL[]): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const { source, flags }: RegExp = Reflect.construct(target, args, newTarget);
      const [, at] = new Error().stack?.split(FUNCTIONS.href) ?? [];
      if (at) made.push({ source, flags, at: at.split(/[)\n]/)[0]! });
      return Reflect.construct(target, args, newTarget);
    },
  });
  try {
    for (const file of files) await import(file.href);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

async function allPatterns(): Promise<Pattern[]> {
  const literals: Pattern[] = [];
  const makers: URL[] = [];
  let written = 0;
  for await (const file of filesOf(FUNCTIONS)) {
    const text = await Deno.readTextFile(file);
    literals.push(...literalsOf(text, relative(fromFileUrl(FUNCTIONS), fromFileUrl(file))));
    const count = text.split("new RegExp(").length - 1;
    if (count > 0) makers.push(file);
    written += count;
  }
  const made = await madeBy(makers);
  assert(
    made.length >= written,
    `${
      written - made.length
    } patterns are made after loading, so nothing can judge them: make them constants`,
  );
  return [...literals, ...made];
}

/** Texts that a pattern reads for long, if it does for any: its own words and signs again and again. */
function repeated(source: string): string[] {
  const words = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, " ").match(/\p{L}+|[^\p{L}\s\\]/gu) ??
    [];
  const pieces = new Set([...words, " ", "\n", "a", "1", "0", "1 ", "a ", "ab", "?", "1,", "("]);
  return [...pieces].map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)));
}

/** Milliseconds that the slowest of its texts takes, once it is over the limit. */
function slowest({ source, flags }: Pattern): { ms: number; text: string } | undefined {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ""));
  for (const text of repeated(source)) {
    for (const whole of [text, `${text}!`, `2026-11-22${text}!`]) {
      const start = performance.now();
      pattern.test(whole);
      const ms = performance.now() - start;
      if (ms > LIMIT_MS) return { ms, text: whole.slice(0, 40) };
    }
  }
}

const patterns = await allPatterns();

Deno.test("every regular expression of the functions is read in linear time, as far as an analyser can tell", () => {
  assert(patterns.length > 100, `${patterns.length} were found`);
  const bad = patterns.flatMap(({ source, flags, at }) => {
    const { status, complexity, attack } = recheck.checkSync(source, flags, { timeout: 1000 });
    if (status !== "vulnerable") return [];
    return `${at}: /${source}/${flags} is ${complexity.summary}, with ${attack.pattern}`;
  });
  assertEquals(bad, []);
});

Deno.test("every regular expression of the functions reads 50,000 signs in a moment", () => {
  const bad = patterns.flatMap((pattern) => {
    const found = slowest(pattern);
    if (!found) return [];
    return `${pattern.at}: /${pattern.source}/: ${found.ms.toFixed()} ms for ${found.text}…`;
  });
  assertEquals(bad, []);
});
