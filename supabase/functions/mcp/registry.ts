import type { McpTool } from "./tool.ts";
import { lookupTools } from "./tools/lookups.ts";
import { logWorkout } from "./tools/log_workout.ts";
import { createPlan, draftPlanTool, listPlans, saveDraft } from "./tools/plans.ts";
import { forgetMemory, remember, searchMemoriesTool } from "./tools/memories.ts";

/**
 * What an assistant can call, by name: every lookup of the companion, and what it may write. A new
 * lookup is here by itself; another tool is an entry here and its definition in `tools/`.
 */
export const TOOLS: Record<string, McpTool> = {
  ...lookupTools,
  log_workout: logWorkout,
  list_plans: listPlans,
  create_plan: createPlan,
  draft_plan: draftPlanTool,
  save_draft: saveDraft,
  search_memories: searchMemoriesTool,
  remember,
  forget_memory: forgetMemory,
};
