import { dateRange } from "../_shared/vocabulary/date_range.ts";
import { cursorId, cursorTime, pageQuery } from "../_shared/http/pages.ts";
import { uuid } from "../_shared/vocabulary/fields.ts";

export const listQuery = dateRange({
  exercise_id: uuid.optional(),
  plan_id: uuid.optional(),
  ...pageQuery(cursorTime, cursorId),
});
