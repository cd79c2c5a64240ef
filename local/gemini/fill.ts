/** A JSON schema, as far as requests may use it. */
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
  minimum?: number;
  maximum?: number;
}

/** A value in several forms; a schema takes the first that fits it. */
export class Either {
  constructor(readonly forms: unknown[]) {}
}

const STRINGS: Record<string, string> = {
  "date": "2026-01-01",
  "date-time": "2026-01-01T00:00:00Z",
  "time": "00:00:00",
  "uuid": "00000000-0000-4000-8000-000000000000",
  "email": "nobody@example.com",
  "uri": "https://example.com",
};

/** The types of a node in lower case, whichever dialect wrote it. */
export function typesOf(schema: Schema): string[] {
  const named = [schema.type ?? []].flat().map((type) => type.toLowerCase());
  return schema.nullable ? [...named, "null"] : named;
}

/** An object's properties in the order in which the model writes them. */
export function orderedProperties(schema: Schema): [string, Schema][] {
  const properties = schema.properties ?? {};
  const names = new Set([...(schema.propertyOrdering ?? []), ...Object.keys(properties)]);
  return [...names].flatMap((name) => properties[name] ? [[name, properties[name]]] : []);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function fits(value: unknown, schema: Schema): boolean {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.some((branch) => fits(value, branch));
  if (schema.enum) return schema.enum.includes(value);
  const allowed = typesOf(schema);
  const type = typeOf(value);
  const isRight = allowed.includes(type) ||
    (type === "number" && allowed.includes("integer") && Number.isInteger(value));
  if (!isRight || type !== "object") return isRight;
  const object = value as Record<string, unknown>;
  return (schema.required ?? []).every((name) => object[name] !== undefined) &&
    Object.entries(schema.properties ?? {}).every(([name, property]) =>
      object[name] === undefined || fits(object[name], property)
    );
}

function chosen(value: unknown, schema: Schema): unknown {
  return value instanceof Either ? value.forms.find((form) => fits(form, schema)) : value;
}

function fillObject(value: unknown, schema: Schema) {
  const object = typeOf(value) === "object" ? value as Record<string, unknown> : {};
  return Object.fromEntries(
    orderedProperties(schema).flatMap(([name, property]) => {
      const given = Object.hasOwn(object, name) ? chosen(object[name], property) : undefined;
      const isWanted = given !== undefined || schema.required?.includes(name);
      return isWanted ? [[name, fill(given, property)]] : [];
    }),
  );
}

function fillArray(value: unknown, schema: Schema) {
  const items = Array.isArray(value) ? value.slice(0, Number(schema.maxItems ?? Infinity)) : [];
  const least = Number(schema.minItems ?? schema.prefixItems?.length ?? 0);
  while (items.length < least) items.push(undefined);
  return items.map((item, index) => fill(item, schema.prefixItems?.[index] ?? schema.items ?? {}));
}

/**
 * Bends a value to a schema: what the schema knows is kept, what it does not name is dropped, what it
 * requires and the value lacks becomes a minimal valid value (first of an enum, empty array, …).
 */
export function fill(given: unknown, schema: Schema): unknown {
  const value = chosen(given, schema);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) {
    const branch = branches.find((one) => value !== undefined && fits(value, one)) ?? branches[0];
    return fill(value, branch ?? {});
  }
  if (schema.enum) return schema.enum.includes(value) ? value : schema.enum[0];
  const allowed = typesOf(schema);
  const type = typeOf(value);
  if (allowed.includes("null") && (value === undefined || value === null)) return null;
  switch (allowed.includes(type) ? type : allowed.find((name) => name !== "null")) {
    case "object":
      return fillObject(value, schema);
    case "array":
      return fillArray(value, schema);
    case "string":
      return type === "string" ? value : STRINGS[schema.format ?? ""] ?? "(emulated)";
    case "number":
      return type === "number" ? value : schema.minimum ?? 0;
    case "integer":
      return type === "number" ? Math.round(value as number) : schema.minimum ?? 0;
    case "boolean":
      return type === "boolean" ? value : false;
    default:
      return value ?? null;
  }
}
