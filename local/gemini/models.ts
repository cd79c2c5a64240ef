import { GoogleError, invalid } from "./errors.ts";
import { OWN_MODELS } from "./vectors.ts";

/** The calls that the emulator answers. */
export type Method =
  | "generateContent"
  | "streamGenerateContent"
  | "embedContent"
  | "batchEmbedContents";

const GENERATING = ["generateContent", "streamGenerateContent"];
const EMBEDDING = ["embedContent", "batchEmbedContents"];

/** What a family of models takes that others refuse. */
export interface Family {
  /** The least and the most of `thinkingBudget`; -1 leaves it to the model. */
  budget: [least: number, most: number];
  /** Whether a budget of 0 turns thinking off. */
  canStopThinking: boolean;
  /** Empty: the family has no levels. */
  levels: string[];
  /** Whether the last turn may be the model's own. */
  continuesItself: boolean;
  /** Whether tools go together with an answer in JSON. */
  hasToolsWithJson: boolean;
}

const LEVELS = ["MINIMAL", "LOW", "MEDIUM", "HIGH"];
const OLDER = { levels: [], continuesItself: true, hasToolsWithJson: false };
const NEWER = { canStopThinking: false, continuesItself: false, hasToolsWithJson: true };

/** The first that matches a model's name counts. */
const FAMILIES: [RegExp, Family][] = [
  [/^gemini-2\.5-pro/, { ...OLDER, budget: [128, 32_768], canStopThinking: false }],
  [/^gemini-2\.5-flash-lite/, { ...OLDER, budget: [512, 24_576], canStopThinking: true }],
  [/^gemini-2/, { ...OLDER, budget: [0, 24_576], canStopThinking: true }],
  [/flash-lite/, { ...NEWER, budget: [1, 24_576], levels: LEVELS }],
  [/^gemini-3\.[78]-flash/, { ...NEWER, budget: [1, 32_768], levels: LEVELS.slice(1) }],
  [/-pro/, { ...NEWER, budget: [128, 32_768], levels: ["LOW", "MEDIUM", "HIGH"] }],
  [/./, { ...NEWER, budget: [1, 24_576], levels: LEVELS }],
];

/** What a model's family takes. */
export function familyOf(model: string): Family {
  return FAMILIES.find(([name]) => name.test(model))![1];
}

const KNOWN = [
  "gemini-2.5-flash",
  "gemini-2.5-flash-lite",
  "gemini-2.5-pro",
  "gemini-3.5-flash-lite",
  "gemini-3.5-flash",
  "gemini-3.8-flash",
  "gemini-embedding-001",
  "gemini-embedding-2",
  ...Object.keys(OWN_MODELS),
];

/** `gone_for_new_users`: older keys still get answers, this one does not. */
type State = "available" | "gone" | "gone_for_new_users";
const STATES: State[] = ["available", "gone", "gone_for_new_users"];

/** The models that the emulator knows, by name, and whether each still answers. */
export class Models {
  #states = new Map<string, State>();

  constructor() {
    this.clear();
  }

  /** Every model as at the start. */
  clear(): void {
    this.#states = new Map(KNOWN.map((name) => [name, "available"]));
  }

  /** Reads `{ name, state? }`; an unknown name becomes known, and what it can do follows from it. */
  set(value: unknown): void {
    const { name, state = "available" } = (value ?? {}) as Record<string, unknown>;
    if (typeof name !== "string" || !STATES.includes(state as State)) {
      throw invalid(`A model is { name: string, state?: ${STATES.join(" | ")} }.`);
    }
    this.#states.set(name, state as State);
  }

  /** Refuses a model that is unknown, gone, or cannot do this. */
  require(name: string, method?: string): void {
    const state = this.#states.get(name);
    if (state === "gone_for_new_users") {
      throw new GoogleError(
        404,
        `This model models/${name} is no longer available to new users. Please update your code ` +
          "to use a newer model for the latest features and improvements.",
      );
    }
    const canDo = method === undefined || methodsOf(name).includes(method);
    if (state === "available" && canDo) return;
    throw new GoogleError(
      404,
      `models/${name} is not found for API version v1beta, or is not supported for ` +
        `${method ?? "this method"}. Call ListModels to see the list of available models and ` +
        "their supported methods.",
    );
  }

  /** A model's description. */
  describe(name: string) {
    this.require(name);
    const embeds = name.includes("embedding");
    return {
      name: `models/${name}`,
      version: "emulated",
      displayName: `${name} (emulated, no language model)`,
      inputTokenLimit: embeds ? 2048 : 1_048_576,
      outputTokenLimit: embeds ? 1 : 65_536,
      supportedGenerationMethods: methodsOf(name),
    };
  }

  /** All models that still answer. */
  list() {
    const names = [...this.#states].filter(([, state]) => state === "available");
    return names.map(([name]) => this.describe(name));
  }
}

function methodsOf(name: string): string[] {
  return name.includes("embedding") ? EMBEDDING : GENERATING;
}
