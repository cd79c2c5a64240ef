const HELP = `deno task openapi:lint [FILE]

Holds the OpenAPI document against the recommended rules of Redocly and Spectral, and against two
validators of the specification. Their packages (80 MB) have a lock file of their own, so that nothing
else fetches them.

  FILE      another document (supabase/functions/docs/openapi.json)
  --help    this text
`;

// A specifier that stands in a variable is no import of the project's.
const REDOCLY = "npm:@redocly/openapi-core@2.64.0";
const SPECTRAL = "npm:@stoplight/spectral-core@1.24.1";
const SPECTRAL_PARSERS = "npm:@stoplight/spectral-parsers@1.0.5";
const SPECTRAL_RULESETS = "npm:@stoplight/spectral-rulesets@1.23.1";
const SCHEMA_VALIDATOR = "npm:@seriousme/openapi-schema-validator@2.11.0";
const SWAGGER_PARSER = "npm:@apidevtools/swagger-parser@13.1.0";

/**
 * What is known and stays: both paths are the contract's. A path spelled out goes before one with a
 * parameter, as the specification says, and no id is `templates`.
 */
const KNOWN = [
  "redocly: no-ambiguous-paths: Paths should resolve unambiguously. Found two ambiguous paths: " +
  "`/plans/templates/{slug}` and `/plans/{id}/next`.",
];

const CHECKS: Record<string, (path: string, text: string) => Promise<string[]>> = {
  async redocly(path) {
    const { createConfig, lint } = await import(REDOCLY);
    const config = await createConfig({ extends: ["recommended"] });
    const problems: { ruleId: string; message: string; location: { pointer?: string }[] }[] =
      await lint({ ref: path, config });
    return problems.map(({ ruleId, message, location }) =>
      `${ruleId}: ${message}${
        KNOWN.some((known) => known.endsWith(message)) ? "" : ` at ${location[0]?.pointer}`
      }`
    );
  },
  async spectral(path, text) {
    const [{ default: core }, { default: parsers }, { default: rulesets }] = await Promise.all([
      import(SPECTRAL),
      import(SPECTRAL_PARSERS),
      import(SPECTRAL_RULESETS),
    ]);
    const spectral = new core.Spectral();
    spectral.setRuleset({ extends: [[rulesets.oas, "recommended"]] });
    const problems: { code: string; message: string; path: string[] }[] = await spectral.run(
      new core.Document(text, parsers.Json, path),
    );
    return problems.map(({ code, message, path }) => `${code}: ${message} at ${path.join("/")}`);
  },
  async "schema-validator"(_, text) {
    const { Validator } = await import(SCHEMA_VALIDATOR);
    const { valid, errors } = await new Validator().validate(JSON.parse(text));
    return valid ? [] : [JSON.stringify(errors)];
  },
  async "swagger-parser"(_, text) {
    const { default: parser } = await import(SWAGGER_PARSER);
    try {
      await parser.validate(JSON.parse(text));
      return [];
    } catch (error) {
      return [String(error)];
    }
  },
};

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const path = args[0] ??
    new URL("../supabase/functions/docs/openapi.json", import.meta.url).pathname;
  const text = await Deno.readTextFile(path);
  const found: string[] = [];
  for (const [name, check] of Object.entries(CHECKS)) {
    found.push(...(await check(path, text)).map((problem) => `${name}: ${problem}`));
  }
  const known = KNOWN.filter((each) => found.includes(each));
  const others = found.filter((each) => !KNOWN.includes(each));
  for (const problem of others) console.error(problem);
  for (const each of KNOWN.filter((each) => !known.includes(each))) {
    console.error(`Nobody finds this any more, so take it out of KNOWN: ${each}`);
  }
  if (others.length > 0 || known.length < KNOWN.length) return 1;
  console.log(
    `${Object.keys(CHECKS).join(", ")}: nothing found but what is known (${known.length}).`,
  );
  return 0;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
