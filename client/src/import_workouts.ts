import type { Call } from "./call.ts";
import type { Schemas } from "./schemas.ts";

/**
 * Imports a file. Sent twice, or in a longer version later, it adds only what is new.
 *
 * @example
 * const preview = await slowBurn.importWorkouts(file, { dry_run: true });
 */
export type ImportWorkouts = (
  file: Blob | string,
  options?: Schemas["ImportOptions"],
) => Promise<Schemas["ImportResult"]>;

export function importWorkouts(post: Call<"post">): ImportWorkouts {
  return async (file, options = {}) => {
    const form = new FormData();
    form.append(
      "file",
      typeof file === "string" ? new Blob([file], { type: "text/csv" }) : file,
    );
    form.append("options", JSON.stringify(options));
    // The document has no type for a form as the platform makes it.
    const { data } = await post("/workouts/import", {
      body: form as unknown as string,
    });
    return data;
  };
}
