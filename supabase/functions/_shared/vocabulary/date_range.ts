import { z } from "zod";
import { localDate, timestamp } from "./fields.ts";
import { microseconds } from "./time.ts";
import { refuse } from "../http/validation.ts";

const DATE_LENGTH = "2026-11-22".length;

const dateOrTime = z.union([localDate, timestamp], {
  error: "Must be a date such as 2026-11-22, or a time with an offset such as " +
    "2026-11-22T21:00:00%2B01:00 (%2B is a + in a URL)",
});

/** Query parameters `from` and `to` beside others: days, both inclusive, or times, `to` exclusive. */
export function dateRange<T extends z.ZodRawShape>(others: T) {
  const range = {
    from: dateOrTime.optional().meta({
      description: "A day in each workout's own time zone, or a time; inclusive",
    }),
    to: dateOrTime.optional().meta({ description: "A day, inclusive, or a time, exclusive" }),
  };
  return z.strictObject({ ...range, ...others }).check((ctx) => {
    const { from, to } = ctx.value as { from?: string; to?: string };
    if (from && to && liesAfter(from, to)) {
      refuse(ctx, "out_of_range", "Must not lie before `from`", ["to"]);
    }
  });
}

// A day and a time compare only in a time zone, which each workout has its own of.
function liesAfter(from: string, to: string): boolean {
  if (from.length === DATE_LENGTH && to.length === DATE_LENGTH) return from > to;
  if (from.length === DATE_LENGTH || to.length === DATE_LENGTH) return false;
  return microseconds(from) > microseconds(to);
}
