import { join } from "@std/path";
import { bootstrap, OWNER, RENAME_SUPERUSER, SUPERUSER } from "./bootstrap.ts";
import type { Database } from "./database.ts";
import { dump, openEmbedded } from "./database_pglite.ts";
import { migrate } from "./migrations.ts";
import { type SchemaFiles, sha256 } from "./schema_files.ts";
import { ROOT } from "./paths.ts";

/** An embedded database as a hosted project is before its first migration. */
export async function bareDatabase(folder: string | null = null): Promise<Database> {
  const database = await openEmbedded({ folder });
  await database.alone(async (session) => {
    await session.exec(RENAME_SUPERUSER);
    await bootstrap(session, { embedded: true });
  });
  return database;
}

export interface FreshOptions {
  /** An empty folder for the data; null for memory. */
  folder: string | null;
  files: SchemaFiles;
  /** Where the migrated, empty database is kept, one file for each state of the files. */
  snapshotDir: string;
  onProgress: (line: string) => void;
}

/** A new database, migrated and seeded: from its snapshot, which is made where there is none. */
export async function freshDatabase(options: FreshOptions): Promise<Database> {
  const { folder, files, snapshotDir, onProgress } = options;
  const path = join(snapshotDir, `${await snapshotKey(files)}.tar.gz`);
  const snapshot = await stored(path);
  if (snapshot) return await openEmbedded({ folder, snapshot, username: SUPERUSER });
  onProgress("creating the database");
  const database = await bareDatabase(folder);
  try {
    await database.alone((session) => migrate(session, { files, owner: OWNER, onProgress }));
    await store(await dump(database), snapshotDir, path);
    return database;
  } catch (error) {
    await database.close();
    throw error;
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
