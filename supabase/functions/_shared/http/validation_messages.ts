import { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** What the types of a schema are called. */
const TYPES: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** Formats of texts, each with an example of a right one. */
const FORMATS: Record<string, string> = {
  guid: "a UUID such as 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  uuid: "a UUID such as 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  date: "a date such as 2026-11-22",
  datetime: "a time with an offset such as 2026-11-22T21:00:00+01:00",
};

/** What lengths are counted in. */
const UNITS: Record<string, [one: string, many: string]> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
  set: ["entry", "entries"],
  map: ["entry", "entries"],
};

/**
 * What is wrong with a value and what would be right, in plain words, where a schema says nothing
 * of its own. The one place of such words: zod's are for developers.
 *
 * @returns undefined for a check of a schema's own that names no message
 */
export function plainMessage(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return ofType(issue.expected, issue.input);
    case "invalid_value":
      return `Must be ${oneOf(issue.values)}`;
    case "invalid_format":
      return FORMATS[issue.format] && `Must be ${FORMATS[issue.format]}`;
    case "too_big":
      return sized(issue, issue.maximum, "at most") ??
        `Must be ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
    case "too_small":
      return sized(issue, issue.minimum, "at least") ??
        `Must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "not_multiple_of":
      return `Must be a multiple of ${issue.divisor}`;
    case "unrecognized_keys":
      return ofUnknown(issue.inst);
    case "invalid_union":
      return ofUnion(issue);
    case "invalid_key":
      return `Every name in it ${lowered(issue.issues[0]?.message ?? "must be another")}`;
    case "invalid_element":
      return `Every value in it ${lowered(issue.issues[0]?.message ?? "must be another")}`;
    default:
      return undefined;
  }
}

function ofType(expected: string, input: unknown): string {
  if (expected === "null" || expected === "undefined" || expected === "never") {
    return "Must be left out";
  }
  const wanted = TYPES[expected] ?? expected;
  const given = givenType(input);
  return given && given !== wanted ? `Must be ${wanted}, not ${given}` : `Must be ${wanted}`;
}

function givenType(input: unknown): string | undefined {
  if (Array.isArray(input)) return "a list";
  return typeof input === "boolean" ? "true or false" : TYPES[typeof input];
}

function oneOf(values: readonly unknown[]): string {
  const [only, ...others] = values;
  return others.length === 0 ? JSON.stringify(only) : `one of: ${values.join(", ")}`;
}

type SizeIssue = Extract<Issue, { code: "too_big" | "too_small" }>;

function sized(issue: SizeIssue, limit: number | bigint, how: string): string | undefined {
  // A text where a list belongs has a length too: what counts is what the schema asks for.
  const { schema } = issue as { schema?: z.core.$ZodType };
  const [one, many] = UNITS[schema?._zod.def.type ?? issue.origin] ?? [];
  return one && `Must have ${how} ${limit} ${limit === 1 ? one : many}`;
}

function ofUnknown(schema: unknown): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (known.length === 0) return "Is not known here; there are none";
  return `Is not known here; known are: ${known.join(", ")}`;
}

function ofUnion(issue: Extract<Issue, { code: "invalid_union" }>): string {
  if ("options" in issue && Array.isArray(issue.options) && issue.options.length > 0) {
    return `Must be ${oneOf(issue.options)}`;
  }
  const [first = "Must be another value", ...others] = new Set(
    issue.errors.flatMap(([branch]) => branch ? [branch.message] : []),
  );
  return [first, ...others.map(lowered)].join(", or ");
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
