import { ownerSql } from "../support/stack.ts";
import { type Names, ordered } from "./names.ts";
import { stable } from "./recorder.ts";

/** The rows of each table, by its name. */
export type Tables = Record<string, unknown[]>;

type Row = Record<string, unknown>;

/** Every row of every table, but for the accounts of Auth and what the migrations wrote. */
export async function readTables(names: Names): Promise<Tables> {
  const tables = await ownerSql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in ('public', 'private') order by 1`,
  );
  const all: Tables = {};
  for (const { name } of tables) {
    const rows = await ownerSql<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`);
    const texts = rows.filter(isCertain).map(({ row }) =>
      names.inText(JSON.stringify(ordered(stable(stableRow(row)))))
    );
    all[name] = texts.sort().map((text) => JSON.parse(text));
  }
  return all;
}

/** Writes are counted by a sample, which chance takes. */
function isCertain({ row }: { row: Row }): boolean {
  return row["what"] !== "write";
}

/** Without the hash of ids that only a server made, and when the library was filled. */
function stableRow({ payload_hash: _, ...row }: Row): Row {
  if (row["user_id"] !== null) return row;
  const { created_at: _created, updated_at: _updated, ...ofLibrary } = row;
  return ofLibrary;
}
