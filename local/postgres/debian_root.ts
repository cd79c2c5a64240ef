import { messageOf, UserError } from "../user_error.ts";

const RELEASE = "trixie";
const PACKAGES = ["postgresql-17", "postgresql-17-pgvector", "postgresql-17-pgtap"];
const OTHERWISE =
  "or start a PostgreSQL 17 with pgvector yourself and name it: DATABASE_URL=postgres://user:password@host:5432/postgres";

/**
 * A folder with the programs of Debian 13's PostgreSQL 17 and pgvector, made at the first call: a
 * machine need not have them, nor a Docker that does. Half a gigabyte, from Debian's mirror.
 *
 * @returns its path, to be entered by `chroot`
 * @throws {UserError} where the machine can't, with what to do about it
 */
export async function debianRoot(
  cacheDir: string,
  onProgress: (line: string) => void,
): Promise<string> {
  const root = `${cacheDir}/debian-13-postgresql-17`;
  if (await exists(root)) return root;
  await assertPossible();
  onProgress(`fetching PostgreSQL 17 from Debian into ${root} (0.5 GB, once, about a minute)`);
  // Whatever was begun and not finished is none.
  const begun = await Deno.makeTempDir({ dir: await made(cacheDir), prefix: "begun-" });
  try {
    const { code, stderr } = await new Deno.Command("mmdebstrap", {
      args: [
        "--variant=apt",
        `--include=${PACKAGES.join(",")}`,
        `--aptopt=APT::Install-Recommends "false"`,
        "--dpkgopt=path-exclude=/usr/share/doc/*",
        RELEASE,
        begun,
      ],
      stdin: "null",
      stdout: "null",
    }).output();
    if (code !== 0) {
      const words = new TextDecoder().decode(stderr).trim().split("\n").slice(-5).join("\n");
      throw new UserError(`mmdebstrap could not make ${root}:\n${words}`);
    }
    await Deno.rename(begun, root);
  } finally {
    if (await exists(begun)) await Deno.remove(begun, { recursive: true });
  }
  return root;
}

async function assertPossible(): Promise<void> {
  if (Deno.build.os !== "linux" || !await exists("/etc/debian_version")) {
    throw new UserError(`preparing a PostgreSQL takes Debian or Ubuntu; use one, ${OTHERWISE}`);
  }
  if (Deno.uid() !== 0) {
    throw new UserError(
      `preparing a PostgreSQL takes root (chroot); run it with sudo, ${OTHERWISE}`,
    );
  }
  try {
    await new Deno.Command("mmdebstrap", { args: ["--version"], stdout: "null" }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw new UserError(messageOf(error));
    throw new UserError(`mmdebstrap is missing: apt-get install mmdebstrap, ${OTHERWISE}`);
  }
}

async function made(folder: string): Promise<string> {
  await Deno.mkdir(folder, { recursive: true });
  return folder;
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
