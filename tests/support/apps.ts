import type { App } from "../../supabase/functions/_shared/http/app.ts";
import type { Operation } from "../../supabase/functions/_shared/http/operation.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as docs } from "../../supabase/functions/docs/app.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as health } from "../../supabase/functions/health/app.ts";
import { app as mcp } from "../../supabase/functions/mcp/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as progress } from "../../supabase/functions/progress/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";

/** Every function. */
export const apps: App[] = [
  chat,
  docs,
  exercises,
  health,
  mcp,
  memories,
  plans,
  profile,
  progress,
  workouts,
];

/** A route with what a request to it needs. */
export interface Route extends Operation {
  app: App;
  /** With made-up ids in place of the parameters, and required query parameters. */
  path: string;
  /** As documented: `POST /plans/:id`. */
  title: string;
  /** No token needed. */
  isPublic: boolean;
}

/** Every route of every function. */
export const routes: Route[] = apps.flatMap((app) =>
  app.operations.map((operation) => {
    const pattern = `/${app.name}${operation.path === "/" ? "" : operation.path}`;
    return {
      ...operation,
      app,
      path: pattern.replace(/:\w+/g, () => crypto.randomUUID()),
      title: `${operation.method} ${pattern}`,
      isPublic: app.guard === undefined || operation.spec.isPublic === true,
    };
  })
);
