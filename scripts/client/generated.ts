import { join } from "@std/path";
import openapiTS, { astToString } from "openapi-typescript";

const HEAD = "// Made by `deno task client` from supabase/functions/docs/openapi.json.\n";

interface OpenApi {
  paths: Record<string, { post?: Operation }>;
  components: { schemas: Record<string, Schema> };
}
interface Operation {
  requestBody?: { content?: Record<string, { schema?: Schema }> };
}
interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}

/** The client's files that are made of the API document: path below `client/` → text. */
export async function generated(root: string): Promise<Record<string, string>> {
  const file = join(root, "supabase/functions/docs/openapi.json");
  const document = JSON.parse(await Deno.readTextFile(file)) as OpenApi;
  return {
    "src/openapi.ts": await types(document),
    "src/creating_paths.ts": creatingPaths(document),
  };
}

/** The types as openapi-typescript makes them without options. */
async function types(document: OpenApi): Promise<string> {
  // It changes what it is given.
  // deno-lint-ignore no-explicit-any
  const ast = await openapiTS(structuredClone(document) as any);
  return `${HEAD}\n${astToString(ast)}`;
}

/** The paths whose POST takes a client-made id in its body. */
function creatingPaths({ paths, components }: OpenApi): string {
  const resolve = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref ? resolve(components.schemas[schema.$ref.split("/").at(-1)!]) : schema;
  // The id of a JSON-RPC message names nothing that is made.
  const isMade = (id: unknown) => JSON.stringify(id ?? null).includes('"uuid"');
  const creating = Object.entries(paths).filter(([, { post }]) =>
    isMade(resolve(post?.requestBody?.content?.["application/json"]?.schema)?.properties?.["id"])
  ).map(([path]) => `  "${path}",\n`);
  return `${HEAD}
/** Where a POST creates something under an id that the client may make. */
export const CREATING_PATHS = [
${creating.join("")}] as const;
`;
}
