import { OWNER } from "../../local/bootstrap.ts";
import type { Session } from "../../local/database.ts";
import { readSchemaFiles } from "../../local/schema_files.ts";
import { bareDatabase } from "../../local/snapshot.ts";
import { applyFiles } from "./apply.ts";
import { type Catalog, readCatalog } from "./catalog.ts";
import { readDeclared, rowsFiles, type SchemaFile } from "./declared.ts";
import { type Difference, differencesOf } from "./differences.ts";

/** The two things that must make the same database. */
export interface Sources {
  migrations: SchemaFile[];
  schemas: SchemaFile[];
}

/** Both as they stand in the `supabase/` folder. */
export async function readSources(supabase: string): Promise<Sources> {
  const { migrations } = await readSchemaFiles(supabase);
  return { migrations, schemas: await readDeclared(supabase) };
}

/**
 * Applies the migrations and the schema files, each to an empty database, and compares what they
 * made: tables, columns in their order, constraints, indexes, policies, functions with their
 * bodies, triggers, grants, comments, and the rows that belong to the schema.
 *
 * @throws {UserError} for a file that does not apply
 */
export async function differences({ migrations, schemas }: Sources): Promise<Difference[]> {
  const database = await bareDatabase();
  const tables = rowsFiles(schemas).map(({ table }) => table);
  try {
    return await database.alone(async (session) =>
      differencesOf(
        await madeBy(session, migrations, tables),
        await madeBy(session, schemas, tables),
      )
    );
  } finally {
    await database.close();
  }
}

/**
 * What the files make of an empty database, which is empty again afterwards.
 *
 * @param tables whose rows belong to the schema
 * @param more looks at the database before it is emptied
 */
export async function madeBy(
  session: Session,
  files: SchemaFile[],
  tables: string[],
  more: (catalog: Catalog) => Promise<void> = async () => {},
): Promise<Catalog> {
  await session.exec("begin");
  try {
    await applyFiles(session, files, OWNER);
    const catalog = await readCatalog(session, await existing(session, tables));
    await more(catalog);
    return catalog;
  } finally {
    await session.exec("rollback");
  }
}

async function existing(session: Session, tables: string[]): Promise<string[]> {
  const found = await session.query<{ name: string }>(
    "select t.name from unnest($1::text[]) t (name) where to_regclass(t.name) is not null",
    [`{${tables.join(",")}}`],
  );
  return found.map(({ name }) => name);
}
