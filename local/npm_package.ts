/**
 * The folder of an npm package in Deno's cache, fetched when it is not there yet. It is asked for
 * without the project's lock file, which would then hold one machine's platform package.
 *
 * @param specifier `npm:<name>@<version or range>`
 * @throws {Error} when the package cannot be fetched.
 */
export async function packageFolder(specifier: string): Promise<string> {
  await deno(specifier, "cache");
  const { npmPackages } = JSON.parse(await deno(specifier, "info", "--json")) as {
    npmPackages: Record<string, { name: string; version: string; localPath?: string }>;
  };
  const named = Object.values(npmPackages).filter(({ name }) =>
    specifier.startsWith(`npm:${name}@`)
  );
  // A range is whatever version was taken for it.
  const found = named.find(({ name, version }) => specifier === `npm:${name}@${version}`) ??
    named[0];
  if (!found?.localPath) throw new Error(`${specifier}: Deno's cache does not have it`);
  return found.localPath;
}

async function deno(specifier: string, command: string, ...options: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [command, "--quiet", "--no-config", "--no-lock", ...options, specifier],
    stdin: "null",
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!success) throw new Error(`${specifier} could not be fetched: ${text(stderr).trim()}`);
  return text(stdout);
}
