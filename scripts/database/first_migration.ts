import type { SchemaFile } from "./declared.ts";

/** The version that the one migration before the first release has. */
export const FIRST = "20261126000000_first";

/** The schema files in their order, as one migration that reads as they do. */
export function firstMigration(schemas: SchemaFile[]): string {
  const parts = schemas.map(({ path, sql }) => `-- ${"-".repeat(8)} ${path}\n\n${sql.trim()}\n`);
  return `-- Made from supabase/schemas by \`deno task migration --first\`: edit those files.\n\n${
    parts.join("\n")
  }`;
}
