import type { Template } from "./notation.ts";
import { afterABreak } from "./programs/after_a_break.ts";
import { bodyweightOnly } from "./programs/bodyweight_only.ts";
import { dumbbellsOnly } from "./programs/dumbbells_only.ts";
import { fiveThreeOne, fiveThreeOneForBeginners } from "./programs/five_three_one.ts";
import { fullBodyThreeDays } from "./programs/full_body_3_days.ts";
import { fullBodyTwoDays } from "./programs/full_body_2_days.ts";
import { gluteFocus } from "./programs/glute_focus.ts";
import { gzclp } from "./programs/gzclp.ts";
import { hypertrophyBlock } from "./programs/hypertrophy_block.ts";
import { kettlebell } from "./programs/kettlebell.ts";
import { linearThreeDays } from "./programs/linear_3_days.ts";
import { mobility } from "./programs/mobility.ts";
import { powerliftingPeak } from "./programs/powerlifting_peak.ts";
import { pushPullLegsSixDays, pushPullLegsThreeDays } from "./programs/push_pull_legs.ts";
import { runningAndStrength } from "./programs/running_and_strength.ts";
import { twoDayMinimalist } from "./programs/two_day_minimalist.ts";
import { upperLower } from "./programs/upper_lower.ts";

/** Every program, by slug: the order of the list, and of its pages. */
export const TEMPLATES: readonly Template[] = [
  afterABreak,
  bodyweightOnly,
  dumbbellsOnly,
  fiveThreeOne,
  fiveThreeOneForBeginners,
  fullBodyThreeDays,
  fullBodyTwoDays,
  gluteFocus,
  gzclp,
  hypertrophyBlock,
  kettlebell,
  linearThreeDays,
  mobility,
  powerliftingPeak,
  pushPullLegsSixDays,
  pushPullLegsThreeDays,
  runningAndStrength,
  twoDayMinimalist,
  upperLower,
].sort((a, b) => a.slug < b.slug ? -1 : 1);
