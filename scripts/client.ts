import { fromFileUrl, join } from "@std/path";
import { generated } from "./client/generated.ts";
import { manifests } from "./client/manifests.ts";

const HELP = `The typed client of the API, in client/.

  deno task client                    writes what is made of supabase/functions/docs/openapi.json and
                                      import_map.json: types, paths, and the manifests' versions
  deno task client --check            exits 1 when that is not what would be written
  deno task client --build [FOLDER]   compiles it for npm and pages (client/dist)
  --help                              this text

  Publishing: \`--build\`, then in client/ \`npm publish\` for npm, \`npm install && npx jsr publish\` for JSR.`;

const ROOT = fromFileUrl(new URL("../", import.meta.url));
const CLIENT = join(ROOT, "client");

/** Writes what is made of other files; returns the paths of those that were out of date. */
export async function writeClient({ dryRun = false } = {}): Promise<string[]> {
  const behind: string[] = [];
  for (const files of [await generated(ROOT), await manifests(ROOT)]) {
    for (const [path, wanted] of Object.entries(files)) {
      if (
        await Deno.readTextFile(join(CLIENT, path)).catch(() => "") === wanted
      ) continue;
      behind.push(`client/${path}`);
      if (!dryRun) await Deno.writeTextFile(join(CLIENT, path), wanted);
    }
  }
  return behind;
}

async function main([option, folder, ...more]: string[]): Promise<number> {
  if (option === "--help" || option === "-h") {
    console.log(HELP);
    return 0;
  }
  if (option === "--build" && more.length === 0) {
    const { buildClient } = await import("./client/build.ts");
    const target = folder ?? join(CLIENT, "dist");
    console.log("Compiling the client …");
    const files = await buildClient(CLIENT, target);
    console.log(`Wrote ${files.length} files to ${target}`);
    return 0;
  }
  if (folder !== undefined || ![undefined, "--check"].includes(option)) {
    console.error(
      `These options are not known: ${[option, folder, ...more].join(" ")}\n\n${HELP}`,
    );
    return 2;
  }
  const isCheck = option === "--check";
  const behind = await writeClient({ dryRun: isCheck });
  if (behind.length === 0) console.log("The client is up to date.");
  else if (!isCheck) console.log(`Wrote ${behind.join(", ")}`);
  else {console.error(
      `${behind.join(", ")}: out of date; run \`deno task client\` and commit.`,
    );}
  return isCheck && behind.length > 0 ? 1 : 0;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
