import { inTransaction, keepingSettings, type Session } from "./database.ts";
import {
  appliedMigrations,
  ensureHistory,
  recordMigration,
  recordSeed,
  saysTheSame,
  seedHash,
} from "./history.ts";
import type { MigrationFile, SchemaFiles } from "./schema_files.ts";
import { messageOf, UserError } from "./user_error.ts";

export interface MigrateOptions {
  files: SchemaFiles;
  /** The role that applies them; null for the connection's own. */
  owner: string | null;
  onProgress: (line: string) => void;
}

/** Brings the database to what the files say: each file in one transaction, recorded with it. */
export async function migrate(session: Session, options: MigrateOptions): Promise<void> {
  const { owner, onProgress } = options;
  const warn = (file: MigrationFile) => onProgress(editedWarning(file));
  for (const file of await pendingMigrations(session, { ...options, onEdited: warn })) {
    onProgress(`applying ${file.path}`);
    await applyMigration(session, file, owner);
  }
  await applySeed(session, options);
}

/** A migration that is in the data, in another version than the file's. */
export function editedWarning({ path }: MigrationFile): string {
  return `warning: ${path} has changed since it was applied, and the change is not in the data; ` +
    `put it into a new migration, or start over with \`deno task reset\``;
}

/**
 * The migrations that are not in the data yet; `onEdited` hears of those that are, in another version.
 *
 * @throws {UserError} when the data has one that the files have not
 */
export async function pendingMigrations(
  session: Session,
  { files, owner, onEdited }: Omit<MigrateOptions, "onProgress"> & {
    onEdited: (file: MigrationFile) => void;
  },
): Promise<MigrationFile[]> {
  await ensureHistory(session, owner);
  const applied = await appliedMigrations(session);
  const known = new Map(files.migrations.map((file) => [file.version, file]));
  for (const { version, statements } of applied) {
    const file = known.get(version);
    if (!file) {
      throw new UserError(
        `the data has migration ${version}, which is not in supabase/migrations: it was made by a newer ` +
          `version of the code. Update the code, use another --data-dir, or start over with \`deno task reset\``,
      );
    }
    if (!saysTheSame(file.sql, statements)) onEdited(file);
  }
  const done = new Set(applied.map(({ version }) => version));
  return files.migrations.filter(({ version }) => !done.has(version));
}

/** Applies and records a migration in one transaction; what it sets for the session ends with it. */
export async function applyMigration(
  session: Session,
  file: MigrationFile,
  owner: string | null,
): Promise<void> {
  await keepingSettings(session, () =>
    inTransaction(session, async () => {
      await runScript(session, file, owner);
      await recordMigration(session, file);
    }));
}

/** Runs the seed where it has changed; one that fails where there was one before is warned of. */
export async function applySeed(session: Session, options: MigrateOptions): Promise<void> {
  const { files: { seed }, owner, onProgress } = options;
  const before = seed && await seedHash(session, seed.path);
  if (!seed || before === seed.hash) return;
  onProgress(`seeding from ${seed.path}`);
  try {
    await keepingSettings(session, () =>
      inTransaction(session, async () => {
        await runScript(session, seed, owner);
        await recordSeed(session, seed.path, seed.hash);
      }));
  } catch (error) {
    if (before === null) throw error;
    onProgress(
      `warning: ${
        messageOf(error)
      }; the data keeps its earlier seed (\`deno task reset\` starts it over)`,
    );
  }
}

async function runScript(
  session: Session,
  { path, sql }: { path: string; sql: string },
  owner: string | null,
): Promise<void> {
  try {
    if (owner) await session.exec(`set local role ${owner}`);
    await session.exec(sql);
    if (owner) await session.exec("reset role");
  } catch (error) {
    throw new UserError(
      `${path}${placeOf(sql, error)}: ${messageOf(error)}${
        context(error)
      }; nothing of it was applied`,
    );
  }
}

/** Where inside a function it happened, in PostgreSQL's words. */
function context(error: unknown): string {
  const { where } = error as { where?: unknown };
  return typeof where === "string" && where ? ` (${where.split("\n")[0]})` : "";
}

/** `:line` of an error that knows its position in the script. */
export function placeOf(sql: string, error: unknown): string {
  const position = Number((error as { position?: unknown }).position);
  if (!Number.isInteger(position) || position < 1) return "";
  return `:${[...sql].slice(0, position - 1).filter((char) => char === "\n").length + 1}`;
}
