import { config } from "./config.ts";

const LEVELS = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const;

/** Severity of a log line. */
export type LogLevel = Exclude<keyof typeof LEVELS, "silent">;

// The platform cuts lines at 10,000 characters.
const MAX_STACK = 3000;

/** Writes one JSON line. Fields hold ids, names and numbers; never secrets or people's words. */
export function log(level: LogLevel, message: string, fields: Record<string, unknown> = {}): void {
  if (!isLogged(level)) return;
  console[level](JSON.stringify({ level, time: new Date().toISOString(), message, ...fields }));
}

/** Whether lines of this severity are written: what costs something to say need not be made. */
export function isLogged(level: LogLevel): boolean {
  return LEVELS[level] >= LEVELS[threshold()];
}

/** Logs a failure with its chain of causes. */
export function logError(
  message: string,
  error: unknown,
  fields: Record<string, unknown> = {},
): void {
  log("error", message, { ...fields, error: describe(error) });
}

function threshold(): keyof typeof LEVELS {
  try {
    return config().logLevel;
  } catch {
    return "info";
  }
}

function describe(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const { name, message, stack, cause } = error;
  const code = "code" in error ? error.code : undefined;
  return {
    name,
    code,
    message: withoutValues(message),
    stack: depth === 0 ? frames(stack) : undefined,
    cause: cause === undefined || depth > 3 ? undefined : describe(cause, depth + 1),
  };
}

// The head of a stack repeats the message, values and all.
function frames(stack = ""): string {
  return stack.split("\n").filter((line) => /^\s+at /.test(line)).join("\n").slice(0, MAX_STACK);
}

/** PostgreSQL and JSON errors quote the offending value, which is what somebody typed. */
export function withoutValues(message: string): string {
  return message
    .replace(/: ".*$/s, ": (hidden)")
    .replace(/=\([^)]*\)?/g, "=(hidden)")
    .replace(/Unexpected token .*$/s, "Unexpected token (hidden)")
    .slice(0, 500);
}
