import { join } from "@std/path";
import { ASSET_NAMES, readAsset } from "../local/docs/assets.ts";
import { FAVICON, type Places, redocPage, STARTS, swaggerPage } from "../local/docs/pages.ts";
import openapi from "../supabase/functions/docs/openapi.json" with { type: "json" };

const HELP = `deno task docs [FOLDER]

Builds the API's pages as a static site, for any web server: hosted Edge Functions cannot serve HTML.

  FOLDER    where index.html (Swagger UI), redoc.html, openapi.json and what they load are written
            (supabase/.temp/docs)
  --help    this text
`;

const DEFAULT_FOLDER = "supabase/.temp/docs";

const PLACES: Places = {
  assets: "assets/",
  document: "openapi.json",
  swagger: "index.html",
  redoc: "redoc.html",
};

/** Every file of the site, by its path. */
async function files(): Promise<Record<string, string>> {
  const loaded = await Promise.all(
    ASSET_NAMES.map(async (name) => [`assets/${name}`, (await readAsset(name))!.text]),
  );
  const starts = Object.entries(STARTS).map(([name, text]) => [`assets/${name}`, text]);
  return {
    "index.html": swaggerPage(PLACES),
    "redoc.html": redocPage(PLACES),
    "openapi.json": JSON.stringify(openapi, null, 2),
    "assets/favicon.svg": FAVICON,
    ...Object.fromEntries([...loaded, ...starts]),
  };
}

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
  console.log("Fetching Swagger UI and ReDoc where they are not there yet …");
  await Deno.mkdir(join(folder, "assets"), { recursive: true });
  for (const [path, text] of Object.entries(await files())) {
    await Deno.writeTextFile(join(folder, path), text);
  }
  console.log(`Wrote ${join(folder, "index.html")} and redoc.html beside it`);
  return 0;
}

Deno.exit(await main(Deno.args));
