import { buildDocument, type Documented } from "./openapi_document.ts";
import type { Examples } from "./openapi_examples.ts";
import examples from "./openapi_examples.json" with { type: "json" };

const HELP = `deno task openapi [--check]

Writes supabase/functions/docs/openapi.json, the OpenAPI document of all functions, from the schemas
and routes that the functions run by.

Then what the typed client is made of, as \`deno task client\` does.

  --check   write nothing; exit 1 when the committed document is not what would be written
  --help    this text
`;

/** In the order of the documentation. */
const FUNCTIONS = [
  "health",
  "docs",
  "profile",
  "exercises",
  "plans",
  "workouts",
  "progress",
  "chat",
  "memories",
  "mcp",
];

const FUNCTIONS_FOLDER = new URL("../supabase/functions/", import.meta.url);
const TARGET = new URL("docs/openapi.json", FUNCTIONS_FOLDER);

/** Every function that exists, imported in process; none of them opens a port. */
export async function importApps(): Promise<Documented[]> {
  const apps: Documented[] = [];
  for (const name of FUNCTIONS) {
    const url = new URL(`${name}/app.ts`, FUNCTIONS_FOLDER);
    if (await exists(url)) apps.push((await import(url.href)).app);
  }
  return apps;
}

/** The file that the function `docs` serves. */
export function renderDocument(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function exists(url: URL): Promise<boolean> {
  return await Deno.stat(url).then(() => true, () => false);
}

async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !["--check", "--help", "-h"].includes(arg));
  if (unknown) {
    console.error(`Unknown option ${unknown}\n\n${HELP}`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const wanted = renderDocument(buildDocument(await importApps(), examples as unknown as Examples));
  const current = await Deno.readTextFile(TARGET).catch(() => "");
  if (wanted === current) {
    console.log("The OpenAPI document is up to date.");
    if (!args.includes("--check")) await followWithClient();
    return 0;
  }
  if (args.includes("--check")) {
    console.error("The OpenAPI document is out of date: run `deno task openapi` and commit.");
    return 1;
  }
  await Deno.writeTextFile(TARGET, wanted);
  console.log("Wrote supabase/functions/docs/openapi.json");
  await followWithClient();
  return 0;
}

/** The typed client is made of the document: one command writes both. */
async function followWithClient(): Promise<void> {
  const { writeClient } = await import("./client.ts");
  for (const path of await writeClient()) console.log(`Wrote ${path}`);
}

if (import.meta.main) Deno.exit(await main(Deno.args));
