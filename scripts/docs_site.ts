import { join } from "@std/path";
import { type OpenApi, renderApi } from "../local/docs_page.ts";
import openapi from "../supabase/functions/docs/openapi.json" with { type: "json" };

const HELP = `deno task docs [FOLDER]

Builds the API's pages as a static site, for any web server: hosted Edge Functions cannot serve HTML.

  FOLDER    where index.html and openapi.json are written (supabase/.temp/docs)
  --help    this text
`;

const DEFAULT_FOLDER = "supabase/.temp/docs";

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const [folder = DEFAULT_FOLDER, ...more] = args;
  if (folder.startsWith("-") || more.length > 0) {
    console.error(`One folder at most; see --help`);
    return 1;
  }
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(join(folder, "openapi.json"), JSON.stringify(openapi, null, 2));
  await Deno.writeTextFile(
    join(folder, "index.html"),
    renderApi(openapi as unknown as OpenApi, "openapi.json"),
  );
  console.log(`Wrote ${join(folder, "index.html")}`);
  return 0;
}

Deno.exit(await main(Deno.args));
