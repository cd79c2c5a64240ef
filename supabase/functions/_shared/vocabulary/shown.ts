import { z } from "zod";

/** What `optional()` and `optionalText()` make of a schema. */
type Optional<T extends z.ZodType> = z.ZodPipe<z.ZodOptional<z.ZodNullable<T>>, z.ZodTransform>;

/** The schema by which an answer shows a field of a body: what may be left out is null. */
export type Shown<T extends z.ZodType> = T extends Optional<infer Inner> ? z.ZodNullable<Inner> : T;

/**
 * The fields of a body as answers show them, with the same bounds and descriptions.
 *
 * @example z.object({ ...shown(newWorkout.shape), id: z.uuid() })
 */
export function shown<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
): { [Name in keyof Shape]: Shown<Shape[Name]> } {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, shownField(field)]),
  ) as { [Name in keyof Shape]: Shown<Shape[Name]> };
}

function shownField(field: z.ZodType): z.ZodType {
  if (!(field instanceof z.ZodPipe) || !(field.in instanceof z.ZodOptional)) return field;
  const nullable = field.in.unwrap();
  const meta = field.meta();
  return meta && nullable instanceof z.ZodType ? nullable.meta(meta) : nullable as z.ZodType;
}
