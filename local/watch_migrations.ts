import { join } from "@std/path";
import type { Database } from "./database.ts";
import { applyMigration, applySeed, editedWarning, pendingMigrations } from "./migrations.ts";
import { readSchemaFiles } from "./schema_files.ts";
import { messageOf } from "./user_error.ts";

/** An editor writes a file in several steps; it is read once they are over. */
const QUIET_MS = 200;

export interface WatchOptions {
  database: Database;
  /** The role that applies migrations; null for the connection's own. */
  owner: string | null;
  /** The folder with `migrations/` and `seed.sql`. */
  supabaseDir: string;
  log: (line: string) => void;
}

/** Applies what is new in `migrations/` while the stack serves; what fails is told, and can be mended. */
export class MigrationWatch {
  readonly #options: WatchOptions;
  readonly #watcher: Deno.FsWatcher;
  /** The files that changed since the last look, by name. */
  #touched = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#watcher = Deno.watchFs(join(options.supabaseDir, "migrations"), { recursive: false });
    void this.#watch();
    // What came between reading the folder at the start and watching it.
    this.#lookSoon();
  }

  /** Waits for the migration that is being applied. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#watcher.close();
    await this.#looking;
  }

  async #watch(): Promise<void> {
    for await (const { kind, paths } of this.#watcher) {
      if (kind === "access") continue;
      const names = paths.map((path) => path.split(/[\\/]/).at(-1)!)
        .filter((name) => name.endsWith(".sql"));
      if (names.length === 0) continue;
      for (const name of names) this.#touched.add(name);
      this.#lookSoon();
    }
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, QUIET_MS);
  }

  async #look(): Promise<void> {
    const touched = this.#touched;
    this.#touched = new Set();
    try {
      await this.#apply((name) => touched.has(name));
    } catch (error) {
      this.#log(messageOf(error));
    }
  }

  async #apply(isTouched: (name: string) => boolean): Promise<void> {
    const { database, owner, supabaseDir } = this.#options;
    const files = await readSchemaFiles(supabaseDir);
    try {
      await database.alone(async (session) => {
        const pending = await pendingMigrations(session, {
          files,
          owner,
          // Of the others it was said when they were edited, or at the start.
          onEdited: (file) => {
            if (isTouched(`${file.version}_${file.name}.sql`)) this.#log(editedWarning(file));
          },
        });
        for (const file of pending) {
          await applyMigration(session, file, owner);
          this.#log(`applied ${file.path}`);
        }
        if (pending.length === 0) return;
        await applySeed(session, { files, owner, onProgress: (line) => this.#log(line) });
      });
    } finally {
      // The API answers by what it knows of the schema: an earlier file may have gone in.
      await database.connection.clearSchemaCache();
      await database.connection.introspect({ useCache: true });
    }
  }

  #log(message: string): void {
    this.#options.log(`[database] ${message.replace(/\s*\n\s*/g, " ")}`);
  }
}
