import type { z } from "zod";
import type { AppContext } from "../../_shared/http/context.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import type { DatabasePage } from "../../_shared/http/pages.ts";
import type { workout } from "../../_shared/resources/workout.ts";

// Of the largest workouts this is some megabytes, of usual ones a few hundred kilobytes.
const WORKOUTS_A_PAGE = 50;

/** A workout as `GET /workouts/{id}` shows it. */
export type Workout = z.output<typeof workout>;

/** Some workouts, oldest first, with the tracking of the exercises that stand in them. */
export interface ExportPage extends DatabasePage<Workout> {
  trackings: Record<string, string>;
}

/** All of the user's workouts, oldest first; the next page is fetched when it is asked for. */
export async function* exportPages(c: AppContext): AsyncGenerator<ExportPage, void> {
  let after: unknown[] | null = null;
  do {
    const page: ExportPage = await callDatabase<ExportPage>(c, "export_workouts", {
      page_limit: WORKOUTS_A_PAGE,
      page_after: after,
    });
    yield page;
    after = page.next_after;
  } while (after);
}
