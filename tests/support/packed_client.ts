import { dirname, fromFileUrl, join } from "@std/path";
import { packageFolder } from "../../local/npm_package.ts";
import { buildClient } from "../../scripts/client/build.ts";
import { copy } from "./copy.ts";

const CLIENT = fromFileUrl(new URL("../../client", import.meta.url));
const MANIFEST_FILES = ["package.json", "README.md", "LICENSE"];

/** The output of a command; its words when it fails. */
export async function run(command: string, args: string[], cwd: string): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, { args, cwd, stdin: "null" })
    .output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!success) throw new Error(`${command} ${args[0]}:\n${text(stderr)}${text(stdout)}`);
  return text(stdout);
}

/** Whether `npm` is here; where only Deno is, nothing can be packed. */
export async function hasNpm(): Promise<boolean> {
  return await run("npm", ["--version"], ".").then(() => true, () => false);
}

/**
 * A folder in which the client is installed as npm would publish it, with its libraries.
 *
 * @returns the folder, and the files that the tarball holds
 */
export async function installPacked(): Promise<{ folder: string; files: string[] }> {
  const folder = await Deno.makeTempDir({ prefix: "client-" });
  const source = join(folder, "source");
  await Deno.mkdir(source);
  for (const name of MANIFEST_FILES) await Deno.copyFile(join(CLIENT, name), join(source, name));
  await buildClient(CLIENT, join(source, "dist"));
  const [packed] = JSON.parse(await run("npm", ["pack", "--json"], source));
  await run("tar", ["-xzf", packed.filename], source);
  const target = join(folder, "node_modules/@slow-burn/client");
  await Deno.mkdir(dirname(target), { recursive: true });
  await Deno.rename(join(source, "package"), target);
  const { dependencies } = JSON.parse(await Deno.readTextFile(join(target, "package.json")));
  await installLibraries(join(folder, "node_modules"), dependencies);
  return { folder, files: packed.files.map(({ path }: { path: string }) => path) };
}

async function installLibraries(
  folder: string,
  dependencies: Record<string, string>,
): Promise<void> {
  for (const [name, version] of Object.entries(dependencies)) {
    const from = await packageFolder(`npm:${name}@${version}`);
    await copy(from, join(folder, name), () => false);
    const manifest = JSON.parse(await Deno.readTextFile(join(from, "package.json")));
    await installLibraries(folder, manifest.dependencies ?? {});
  }
}
