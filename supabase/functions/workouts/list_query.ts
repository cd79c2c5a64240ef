import { dateRange } from "../_shared/date_range.ts";
import { cursorId, cursorTime, pageQuery } from "../_shared/pages.ts";
import { uuid } from "../_shared/schemas.ts";

export const listQuery = dateRange({
  exercise_id: uuid.optional(),
  plan_id: uuid.optional(),
  ...pageQuery(cursorTime, cursorId),
});
