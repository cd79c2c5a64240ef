import { slowBurn } from "./backend.js";
import { useResource } from "./resource.js";

/** The person's profile: names, units, affinity. */
export function useProfile() {
  const { data } = useResource("profile", async () => (await slowBurn.GET("/profile")).data);
  return data;
}

/** How the person counts loads; metric until that is known. */
export function useUnits() {
  return useProfile()?.unit_system ?? "metric";
}
