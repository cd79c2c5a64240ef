/** How long and how often, where a fault lets one choose. */
export interface FaultOptions {
  rounds: number;
  seconds: number;
  /** Where progress is told. */
  log: (line: string) => void;
}

/** Something that goes wrong around the backend, done to real processes, and what must hold then. */
export interface Fault {
  /** As `--only` takes it. */
  name: string;
  /** What is done and what must hold, in one line. */
  title: string;
  /** How often, unless `--rounds` says otherwise. */
  rounds: number;
  /** How long one of them lasts, unless `--seconds` says otherwise; 0 where it has no length. */
  seconds: number;
  /** Does it. @returns what was counted, in words. @throws {Error} when a promise does not hold, {Skip} when it cannot be done here */
  run(options: FaultOptions): Promise<string>;
}

/** A fault that this machine cannot do; `message` says why and what would let it. */
export class Skip extends Error {}
