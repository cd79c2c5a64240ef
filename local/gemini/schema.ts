/** A JSON schema, or Gemini's own dialect of it, as far as requests may use it. */
export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  propertyOrdering?: string[];
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  nullable?: boolean;
  format?: string;
  minItems?: number | string;
  maxItems?: number | string;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const STRINGS: Record<string, string> = {
  "date": "2026-01-01",
  "date-time": "2026-01-01T00:00:00Z",
  "time": "00:00:00",
  "uuid": "00000000-0000-4000-8000-000000000000",
  "email": "nobody@example.com",
  "uri": "https://example.com",
};

function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.match(/^#\/\$defs\/(.+)$/)?.[1];
  if (schema.$ref === "#") return root;
  return name === undefined ? schema : root.$defs?.[name] ?? {};
}

function types(schema: Schema): string[] {
  const declared = schema.type === undefined ? [] : [schema.type].flat();
  const named = declared.map((type) => type.toLowerCase());
  if (named.length > 0) return schema.nullable ? [...named, "null"] : named;
  if (schema.properties) return ["object"];
  if (schema.items) return ["array"];
  return [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function fits(value: unknown, given: Schema, root: Schema): boolean {
  const schema = resolve(given, root);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.some((branch) => fits(value, branch, root));
  if (schema.enum) return schema.enum.includes(value);
  const allowed = types(schema);
  const type = typeOf(value);
  const right = allowed.length === 0 || allowed.includes(type) ||
    (type === "number" && allowed.includes("integer") && Number.isInteger(value));
  if (!right || type !== "object") return right;
  const object = value as Record<string, unknown>;
  return (schema.required ?? []).every((name) => object[name] !== undefined) &&
    Object.entries(schema.properties ?? {}).every(([name, property]) =>
      object[name] === undefined || fits(object[name], property, root)
    );
}

function conformObject(value: unknown, schema: Schema, root: Schema, depth: number) {
  const object = typeOf(value) === "object" ? value as Record<string, unknown> : {};
  const properties = schema.properties ?? {};
  const order = [...new Set([...(schema.propertyOrdering ?? []), ...Object.keys(properties)])];
  const result: Record<string, unknown> = {};
  for (const name of order) {
    const property = properties[name];
    if (!property) continue;
    const given = Object.hasOwn(object, name) ? object[name] : undefined;
    if (given === undefined && !schema.required?.includes(name)) continue;
    result[name] = conformTo(given, property, root, depth + 1);
  }
  return result;
}

function conformArray(value: unknown, schema: Schema, root: Schema, depth: number) {
  const items = Array.isArray(value) ? value.slice(0, Number(schema.maxItems ?? Infinity)) : [];
  const least = Number(schema.minItems ?? schema.prefixItems?.length ?? 0);
  while (items.length < least) items.push(undefined);
  return items.map((item, index) =>
    conformTo(item, schema.prefixItems?.[index] ?? schema.items ?? {}, root, depth + 1)
  );
}

function conformTo(value: unknown, given: Schema, root: Schema, depth: number): unknown {
  const schema = resolve(given, root);
  if (depth > 24) return null;
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) {
    const branch = branches.find((candidate) =>
      value !== undefined && fits(value, candidate, root)
    ) ??
      branches[0] ?? {};
    return conformTo(value, branch, root, depth + 1);
  }
  if (schema.enum) return schema.enum.includes(value) ? value : schema.enum[0];
  const allowed = types(schema);
  const type = typeOf(value);
  if (allowed.includes("null") && (value === undefined || value === null)) return null;
  const chosen = allowed.includes(type) ? type : allowed.find((name) => name !== "null");
  switch (chosen) {
    case "object":
      return conformObject(value, schema, root, depth);
    case "array":
      return conformArray(value, schema, root, depth);
    case "string":
      return value === undefined || value === null
        ? STRINGS[schema.format ?? ""] ?? "(emulated)"
        : type === "string"
        ? value
        : JSON.stringify(value);
    case "number":
      return type === "number" ? value : 0;
    case "integer":
      return type === "number" ? Math.round(value as number) : 0;
    case "boolean":
      return type === "boolean" ? value : false;
    default:
      return value ?? null;
  }
}

/**
 * Bends a value to a schema: what the schema knows is kept, what it does not name is dropped, what it
 * requires and the value lacks becomes a minimal valid value (first of an enum, empty array, …).
 */
export function conform(value: unknown, schema: Schema): unknown {
  return conformTo(value, schema, schema, 0);
}
