import { join } from "@std/path";
import { bootstrap, OWNER, RENAME_SUPERUSER, SUPERUSER } from "./bootstrap.ts";
import type { Database } from "./database.ts";
import { dump, openEmbedded } from "./database_pglite.ts";
import { migrate } from "./migrations.ts";
import { type SchemaFiles, sha256 } from "./schema_files.ts";
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

/** The migrated and seeded database; made once for each state of the files, then read from `folder`. */
export async function snapshotOf(
  files: SchemaFiles,
  folder: string,
  onProgress: (line: string) => void,
): Promise<Blob> {
  const path = join(folder, `${await snapshotKey(files)}.tar.gz`);
  try {
    return new Blob([await Deno.readFile(path)], { type: "application/x-gzip" });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  onProgress("creating the database");
  const database = await bareDatabase();
  let snapshot: Blob;
  try {
    await database.alone((session) => migrate(session, { files, owner: OWNER, onProgress }));
    snapshot = await dump(database);
  } finally {
    await database.close();
  }
  await store(snapshot, folder, path);
  return snapshot;
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

async function snapshotKey({ migrations, seed }: SchemaFiles): Promise<string> {
  const parts = [
    SUPERUSER,
    RENAME_SUPERUSER,
    bootstrap.toString(),
    await Deno.readTextFile(join(ROOT, "import_map.json")),
    await Deno.readTextFile(new URL("./bootstrap.ts", import.meta.url)),
    ...migrations.flatMap(({ path, sql }) => [path, sql]),
    seed?.sql ?? "",
  ];
  return (await sha256(JSON.stringify(parts))).slice(0, 32);
}
