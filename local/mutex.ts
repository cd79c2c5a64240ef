/** First come, first served: each caller waits until everybody before it has released. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves with the function that gives the lock back; calling it twice is harmless. */
  async acquire(): Promise<() => void> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    return resolve;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}
