import { GoogleError } from "./errors.ts";

/** The calls that the emulator answers. */
export type Method =
  | "generateContent"
  | "streamGenerateContent"
  | "embedContent"
  | "batchEmbedContents";

const GENERATING = ["generateContent", "streamGenerateContent"];
const EMBEDDING = ["embedContent", "batchEmbedContents"];

/** The models that the emulator knows, by name, with what each can do. */
export class Models {
  readonly #methods = new Map<string, string[]>([
    ["gemini-2.5-flash", GENERATING],
    ["gemini-3.5-flash-lite", GENERATING],
    ["gemini-embedding-001", EMBEDDING],
  ]);

  /** Makes another model known; its name tells what it can do. */
  add(name: string): void {
    this.#methods.set(name, name.includes("embedding") ? EMBEDDING : GENERATING);
  }

  /** Refuses a model that is unknown or cannot do this. */
  require(name: string, method?: string): void {
    const methods = this.#methods.get(name);
    if (methods && (method === undefined || methods.includes(method))) return;
    throw new GoogleError(
      404,
      `models/${name} is not found for API version v1beta, or is not supported for ${
        method ?? "this method"
      }. Call ListModels to see the list of available models and their supported methods.`,
    );
  }

  /** A model's description. */
  describe(name: string) {
    this.require(name);
    const methods = this.#methods.get(name) ?? [];
    return {
      name: `models/${name}`,
      version: "emulated",
      displayName: `${name} (emulated, no language model)`,
      inputTokenLimit: methods === EMBEDDING ? 2048 : 1048576,
      outputTokenLimit: methods === EMBEDDING ? 1 : 65536,
      supportedGenerationMethods: methods,
    };
  }

  /** All models. */
  list() {
    return [...this.#methods.keys()].map((name) => this.describe(name));
  }
}
