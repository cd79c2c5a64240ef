import { join } from "@std/path";
import { SUPERUSER } from "./bootstrap.ts";
import type { Database } from "./database.ts";
import { openEmbedded } from "./database_pglite.ts";
import { messageOf, UserError } from "./user_error.ts";

const POSTGRES_MAJOR = "17";

/** Opens the database of a data folder; `create` makes a new one in an empty folder. */
export async function openFolder(
  folder: string,
  create: (pgdata: string) => Promise<Database>,
): Promise<Database> {
  const pgdata = join(folder, "pgdata");
  // Stands beside a database that is being made: a start that was cut short is begun again.
  const unfinished = join(folder, "unfinished");
  if (await exists(unfinished)) await Deno.remove(pgdata, { recursive: true }).catch(ignoreMissing);
  if (!await exists(pgdata)) {
    await Deno.writeTextFile(unfinished, "");
    await Deno.mkdir(pgdata, { mode: 0o700 });
    const database = await create(pgdata);
    await Deno.remove(unfinished);
    return database;
  }
  const version = (await Deno.readTextFile(join(pgdata, "PG_VERSION")).catch(() => "")).trim();
  if (version !== POSTGRES_MAJOR) {
    throw new UserError(
      `the data in ${folder} is of PostgreSQL ${
        version || "no known version"
      }, and this is ${POSTGRES_MAJOR}; ` +
        `use another --data-dir, or start over with \`deno task reset\``,
    );
  }
  try {
    return await openEmbedded({ folder: pgdata, username: SUPERUSER });
  } catch (error) {
    throw new UserError(
      `the data in ${folder} cannot be opened (${messageOf(error)}); it is left as it is. ` +
        `Use another --data-dir, or start over with \`deno task reset\``,
    );
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
