import { join } from "@std/path";
import { encodeHex } from "../hex.ts";
import { ROOT, TEMP } from "../paths.ts";
import { UserError } from "../user_error.ts";

const KEPT = join(TEMP, "web");
/** Whatever it is made of. */
const SOURCES = ["import_map.json", "local/web", "client/mod.ts", "client/src"];

let building: Promise<string> | null = null;

/**
 * The folder with the page's libraries. They are built when they are first asked for and their
 * sources have changed since, in a process of its own: the stack keeps none of the compiler.
 */
export async function vendorFolder(log: (line: string) => void): Promise<string> {
  building ??= build(log).finally(() => building = null);
  return await building;
}

async function build(log: (line: string) => void): Promise<string> {
  const folder = join(KEPT, await fingerprint());
  const isThere = await Deno.stat(folder).then(() => true, () => false);
  if (isThere) return folder;
  log("[web] building the page's libraries, once");
  const unfinished = `${folder}.${crypto.randomUUID()}`;
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-all", join(ROOT, "local/web/build_vendor.ts"), unfinished],
    cwd: ROOT,
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (!success) {
    const why = new TextDecoder().decode(stderr).trim();
    throw new UserError(`the page's libraries could not be built: ${why}`);
  }
  await Deno.rename(unfinished, folder).catch(async (error) => {
    await Deno.remove(unfinished, { recursive: true });
    // Another stack of this checkout may have been faster.
    if (!await Deno.stat(folder).then(() => true, () => false)) throw error;
  });
  for await (const { name } of Deno.readDir(KEPT)) {
    if (join(KEPT, name) !== folder) await Deno.remove(join(KEPT, name), { recursive: true });
  }
  return folder;
}

async function fingerprint(): Promise<string> {
  const texts: string[] = [];
  for (const path of SOURCES) texts.push(...await textsIn(join(ROOT, path)));
  const bytes = new TextEncoder().encode(texts.join("\0"));
  return encodeHex(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 16);
}

async function textsIn(path: string): Promise<string[]> {
  if (!(await Deno.stat(path)).isDirectory) return [await Deno.readTextFile(path)];
  const names = (await Array.fromAsync(Deno.readDir(path))).map(({ name }) => name).sort();
  return (await Promise.all(names.map((name) => textsIn(join(path, name))))).flat();
}
