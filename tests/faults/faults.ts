import { clockJumps } from "./clock_jumps.ts";
import { dataApiBroken } from "./data_api_broken.ts";
import { databaseGone } from "./database_gone.ts";
import { diskFull } from "./disk_full.ts";
import type { Fault } from "./fault.ts";
import { functionKilled } from "./function_killed.ts";
import { stackKilled } from "./stack_killed.ts";
import { twoStacks } from "./two_stacks.ts";

/** Every fault, the quick ones first. */
export const FAULTS: Fault[] = [
  clockJumps,
  dataApiBroken,
  functionKilled,
  databaseGone,
  twoStacks,
  diskFull,
  stackKilled,
];
