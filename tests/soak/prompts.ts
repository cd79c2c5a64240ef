interface Recorded {
  seq: number;
  body: unknown;
}

const EVERY_MS = 500;

/** Every prompt that the emulator was sent; fetched while it runs, since it keeps only the newest. */
export class Prompts {
  #after = 0;
  #prompts: string[] = [];
  #fetching: Promise<void> = Promise.resolve();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(readonly emulatorUrl: string) {
    this.#timer = setInterval(() => {
      this.#fetching = this.#fetching.then(() => this.#fetch());
    }, EVERY_MS);
  }

  async all(): Promise<string[]> {
    this.stop();
    await this.#fetching;
    await this.#fetch();
    return this.#prompts;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #fetch(): Promise<void> {
    const url = `${this.emulatorUrl}/_emulator/requests?after=${this.#after}`;
    const { requests } = await (await fetch(url)).json() as { requests: Recorded[] };
    for (const { seq, body } of requests) {
      this.#after = Math.max(this.#after, seq);
      if (typeof body === "object" && body !== null && "contents" in body) {
        this.#prompts.push(JSON.stringify(body));
      }
    }
  }
}
