import { z } from "zod";

export const health = z.object({
  status: z.literal("ok"),
  version: z.string().meta({ example: "0.1.0" }),
}).meta({ id: "Health" });
