import { z } from "zod";

/** A level of affinity, as every answer shows it. */
export const affinityLevel = z.object({ rank: z.int(), name: z.string() })
  .meta({ id: "AffinityLevel" });
