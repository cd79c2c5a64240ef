type Json = Record<string, unknown>;

/** The keywords that Google documents for `responseJsonSchema`. */
const DOCUMENTED = new Set(
  ("$id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems minimum maximum " +
    "anyOf oneOf properties additionalProperties required propertyOrdering").split(" "),
);
const TYPES = new Set(["object", "array", "string", "number", "integer", "boolean", "null"]);
const DEEPEST = 16;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string");
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);

/** What a keyword's value must be. */
const VALUES: Record<string, [fits: (value: unknown) => boolean, what: string]> = {
  type: [
    (value) => isNames([value].flat()) && [value].flat().every((type) => TYPES.has(String(type))),
    `must be one of ${[...TYPES].join(", ")}, or a list of these`,
  ],
  enum: [
    (value) =>
      Array.isArray(value) && value.length > 0 &&
      value.every((item) => isText(item) || isNumber(item)),
    "must be a list of strings or numbers, and not empty",
  ],
  required: [isNames, "must be a list of names"],
  propertyOrdering: [isNames, "must be a list of names"],
  properties: [isObject, "must be an object of schemas"],
  $defs: [isObject, "must be an object of schemas"],
  minItems: [isCount, "must be a whole number of at least 0"],
  maxItems: [isCount, "must be a whole number of at least 0"],
  minimum: [isNumber, "must be a number"],
  maximum: [isNumber, "must be a number"],
  description: [isText, "must be a string"],
  title: [isText, "must be a string"],
  format: [isText, "must be a string"],
};

function ownProblems(schema: Json): string[] {
  const problems = Object.entries(schema).flatMap(([keyword, value]) => {
    if (!DOCUMENTED.has(keyword)) return [`: keyword "${keyword}" is not supported`];
    const [fits, what] = VALUES[keyword] ?? [];
    return fits && !fits(value) ? [`.${keyword}: ${what}`] : [];
  });
  // Google follows references; this house sends none, so that what is sent is what is read.
  if ("$ref" in schema) {
    return [...problems, ".$ref: references are not used here, write it inline"];
  }
  const types = [schema.type ?? []].flat();
  if (types.length === 0 && !schema.anyOf && !schema.oneOf) problems.push(".type: missing field");
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (
    types.includes("object") && Object.keys(properties).length === 0 && !schema.additionalProperties
  ) problems.push(".properties: should be non-empty for OBJECT type");
  if (types.includes("array") && !schema.items && !schema.prefixItems) {
    problems.push(".items: missing field");
  }
  for (const list of ["required", "propertyOrdering"]) {
    const names = isNames(schema[list]) ? schema[list] : [];
    names.forEach((name, index) => {
      if (!(name in properties)) problems.push(`.${list}[${index}]: property is not defined`);
    });
  }
  return problems;
}

function children(schema: Json): [path: string, schema: unknown][] {
  const named = ["properties", "$defs"].flatMap((keyword) =>
    isObject(schema[keyword])
      ? Object.entries(schema[keyword]).map(([name, item]): [string, unknown] => [
        `.${keyword}[${name}]`,
        item,
      ])
      : []
  );
  const listed = ["anyOf", "oneOf", "prefixItems"].flatMap((keyword) =>
    Array.isArray(schema[keyword])
      ? schema[keyword].map((item, index): [string, unknown] => [`.${keyword}[${index}]`, item])
      : []
  );
  const single = ["items", "additionalProperties"].flatMap((keyword): [string, unknown][] =>
    schema[keyword] === undefined || typeof schema[keyword] === "boolean"
      ? []
      : [[`.${keyword}`, schema[keyword]]]
  );
  return [...named, ...listed, ...single];
}

/**
 * What is wrong with a `responseJsonSchema`, one line each: keywords that are not documented, values
 * that they do not take, a node without a type, names that are not properties, references.
 */
export function schemaProblems(schema: unknown, where: string, depth = 0): string[] {
  if (!isObject(schema)) return [`${where}: must be a schema`];
  if (depth > DEEPEST) return [`${where}: exceeds the maximum allowed nesting depth`];
  return [
    ...ownProblems(schema).map((problem) => `${where}${problem}`),
    ...children(schema).flatMap(([path, child]) =>
      schemaProblems(child, `${where}${path}`, depth + 1)
    ),
  ];
}
