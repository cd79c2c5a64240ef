import type protobuf from "protobufjs";
import type { Violation } from "./errors.ts";

type Json = Record<string, unknown>;

const WHOLE: Record<string, [number, number]> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  uint64: [0, 2 ** 64],
};
/** Well-known types that are written as plain JSON. */
const ANY_JSON = new Set(["google.protobuf.Value", "google.protobuf.ListValue"]);
const AS_STRING = new Set([
  "google.protobuf.Timestamp",
  "google.protobuf.Duration",
  "google.protobuf.FieldMask",
]);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inside = (where: string, name: string) => where === "" ? name : `${where}.${name}`;

function unknownName(name: string, where: string, why: string): Violation {
  const at = where === "" ? "" : ` at '${where}'`;
  const description = `Invalid JSON payload received. Unknown name "${name}"${at}: ${why}`;
  return { field: where, description };
}

function wrongValue(where: string, type: string, value: unknown): Violation {
  const description = `Invalid value at '${where}' (${type}), ${JSON.stringify(value)}`;
  return { field: where, description };
}

const typeUrl = (type: protobuf.ReflectionObject) =>
  `type.googleapis.com/${type.fullName.replace(/^\./, "")}`;

function fitsScalar(type: string, value: unknown): boolean {
  if (type === "string") return typeof value === "string";
  if (type === "bool") return typeof value === "boolean" || value === "true" || value === "false";
  if (type === "bytes") {
    return typeof value === "string" && /^[\w+/-]*={0,2}$/.test(value);
  }
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return false;
  const bounds = WHOLE[type];
  return !bounds || (Number.isInteger(number) && number >= bounds[0] && number <= bounds[1]);
}

function checkEnum(type: protobuf.Enum, value: unknown, where: string): Violation[] {
  const fits = typeof value === "number"
    ? type.valuesById[value] !== undefined
    : typeof value === "string" &&
      Object.keys(type.values).some((name) => name.toLowerCase() === value.toLowerCase());
  return fits ? [] : [wrongValue(where, typeUrl(type), value)];
}

function checkValue(field: protobuf.Field, value: unknown, where: string): Violation[] {
  const type = field.resolvedType;
  if (type === null) {
    const isRight = fitsScalar(field.type, value);
    return isRight ? [] : [wrongValue(where, `TYPE_${field.type.toUpperCase()}`, value)];
  }
  return "values" in type ? checkEnum(type, value, where) : checkMessage(type, value, where);
}

function checkField(
  field: protobuf.Field,
  name: string,
  value: unknown,
  where: string,
): Violation[] {
  const path = inside(where, snake(field.name));
  if (value === null) return [];
  if (field.map) {
    if (!isObject(value)) return [wrongValue(path, "map", value)];
    return Object.values(value).flatMap((item, i) =>
      checkValue(field, item, `${path}[${i}].value`)
    );
  }
  if (ANY_JSON.has(field.type)) return [];
  // The API takes one item without its list.
  if (field.repeated) {
    return Array.isArray(value)
      ? value.flatMap((item, index) => checkValue(field, item, `${path}[${index}]`))
      : checkValue(field, value, path);
  }
  if (Array.isArray(value)) {
    return [unknownName(name, where, "Proto field is not repeating, cannot start list.")];
  }
  return checkValue(field, value, path);
}

/**
 * What Google's gateway refuses in a JSON body before any model sees it: unknown names, wrong types,
 * unknown words of an enum, two fields of one `oneof`. Names may be camelCase or snake_case.
 *
 * @param where path in snake_case, as Google's errors name it; empty for the body itself
 */
export function checkMessage(type: protobuf.Type, value: unknown, where = ""): Violation[] {
  if (AS_STRING.has(type.fullName.slice(1))) {
    return typeof value === "string" ? [] : [wrongValue(where, typeUrl(type), value)];
  }
  if (!isObject(value)) {
    return [
      where === ""
        ? unknownName("", "", "Root element must be a message.")
        : wrongValue(where, typeUrl(type), value),
    ];
  }
  if (type.fullName === ".google.protobuf.Struct") return [];
  const fields = new Map(
    type.fieldsArray.flatMap((field) => [[field.name, field], [snake(field.name), field]]),
  );
  const set = new Map<string, string>();
  return Object.entries(value).flatMap(([name, item]) => {
    const field = fields.get(name);
    if (!field) return [unknownName(name, where, "Cannot find field.")];
    field.resolve();
    const oneof = field.partOf && !field.partOf.name.startsWith("_") ? field.partOf.name : null;
    if (oneof !== null && item !== null) {
      if (set.has(oneof)) {
        const description = `Invalid value at '${where}' (oneof), oneof field '${oneof}' is ` +
          `already set. Cannot set '${name}'`;
        return [{ field: where, description }];
      }
      set.set(oneof, name);
    }
    return checkField(field, name, item, where);
  });
}
