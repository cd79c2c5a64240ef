import { fromFileUrl, join } from "@std/path";
import { bootstrap, OWNER, RENAME_SUPERUSER, SUPERUSER } from "./bootstrap.ts";
import type { Database } from "./database.ts";
import { dump, openEmbedded } from "./database_pglite.ts";
import { linesOf } from "./lines.ts";
import { migrate } from "./migrations.ts";
import { readSchemaFiles, type SchemaFiles, sha256 } from "./schema_files.ts";
import { UserError } from "./user_error.ts";
import { ROOT } from "./paths.ts";

/** An embedded database as a hosted project is before its first migration; in memory. */
export async function bareDatabase(): Promise<Database> {
  const database = await openEmbedded({ folder: null });
  await database.alone(async (session) => {
    await session.exec(RENAME_SUPERUSER);
    await bootstrap(session, { embedded: true });
  });
  return database;
}

export interface FreshOptions {
  /** An empty folder for the data; null for memory. */
  folder: string | null;
  supabaseDir: string;
  /** Where the migrated, empty database is kept, one file for each state of the files. */
  snapshotDir: string;
  onProgress: (line: string) => void;
}

/** A new database, migrated and seeded: from its snapshot, which is made where there is none. */
export async function freshDatabase(options: FreshOptions): Promise<Database> {
  const { folder, supabaseDir, snapshotDir, onProgress } = options;
  const path = await snapshotPath(await readSchemaFiles(supabaseDir), snapshotDir);
  const snapshot = await stored(path) ??
    await buildApart(supabaseDir, snapshotDir, path, onProgress);
  return await openEmbedded({ folder, snapshot, username: SUPERUSER });
}

/**
 * Makes the snapshot in a process of its own: creating a database takes twice the memory that
 * running one does, and WebAssembly never gives memory back.
 */
async function buildApart(
  supabaseDir: string,
  snapshotDir: string,
  path: string,
  onProgress: (line: string) => void,
): Promise<Blob> {
  onProgress("creating the database");
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--allow-all",
      `--config=${join(ROOT, "deno.json")}`,
      fromFileUrl(new URL("./build_snapshot.ts", import.meta.url)),
      supabaseDir,
      snapshotDir,
    ],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const failure = new Response(child.stderr).text();
  for await (const line of linesOf(child.stdout)) onProgress(line);
  if (!(await child.status).success) throw new UserError((await failure).trim());
  const snapshot = await stored(path);
  if (!snapshot) throw new UserError("the files in supabase/ changed meanwhile; start again");
  return snapshot;
}

/** Makes the snapshot of the files in `supabaseDir` within this process. */
export async function buildSnapshot(
  supabaseDir: string,
  snapshotDir: string,
  onProgress: (line: string) => void,
): Promise<void> {
  const files = await readSchemaFiles(supabaseDir);
  const database = await bareDatabase();
  try {
    await database.alone((session) => migrate(session, { files, owner: OWNER, onProgress }));
    await store(await dump(database), snapshotDir, await snapshotPath(files, snapshotDir));
  } finally {
    await database.close();
  }
}

async function stored(path: string): Promise<Blob | null> {
  try {
    return new Blob([await Deno.readFile(path)], { type: "application/x-gzip" });
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

async function store(snapshot: Blob, folder: string, path: string): Promise<void> {
  await Deno.mkdir(folder, { recursive: true });
  const draft = `${path}.${Deno.pid}`;
  await Deno.writeFile(draft, snapshot.stream());
  await Deno.rename(draft, path);
  for await (const entry of Deno.readDir(folder)) {
    const other = join(folder, entry.name);
    if (other !== path && entry.name.endsWith(".tar.gz")) await Deno.remove(other).catch(() => {});
  }
}

async function snapshotPath({ migrations, seed }: SchemaFiles, folder: string): Promise<string> {
  const parts = [
    await Deno.readTextFile(join(ROOT, "import_map.json")),
    await Deno.readTextFile(new URL("./bootstrap.ts", import.meta.url)),
    ...migrations.flatMap(({ path, sql }) => [path, sql]),
    seed?.sql ?? "",
  ];
  return join(folder, `${(await sha256(JSON.stringify(parts))).slice(0, 32)}.tar.gz`);
}
