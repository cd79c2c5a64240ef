import type { QueuedItem } from "./item.ts";
import { withLock } from "./lock.ts";
import type { QueueStorage } from "./storage.ts";

const PREFIX = "slow-burn.queue";
const OWNER = `${PREFIX}.owner`;

/** What each person has waiting, in the order in which it was added; and who was here last. */
export class QueueStore {
  readonly #storage: QueueStorage;
  readonly #onUnreadable: (key: string) => void;

  /** @param onUnreadable told where that was put which could not be read */
  constructor(storage: QueueStorage, onUnreadable: (key: string) => void) {
    this.#storage = storage;
    this.#onUnreadable = onUnreadable;
  }

  /** Whether a storage event of another tab is about the queue. */
  isOwnKey(key: string | null): boolean {
    return key?.startsWith(`${PREFIX}.`) ?? false;
  }

  async read(owner: string): Promise<QueuedItem[]> {
    const key = `${PREFIX}.${owner}`;
    const text = await this.#storage.getItem(key);
    if (text === null) return [];
    try {
      return JSON.parse(text) as QueuedItem[];
    } catch {
      const aside = `${key}.unreadable`;
      await this.#storage.setItem(aside, text);
      await this.#storage.removeItem(key);
      this.#onUnreadable(aside);
      return [];
    }
  }

  /** Changes what waits; nobody else does so meanwhile. */
  async change(
    owner: string,
    change: (items: QueuedItem[]) => QueuedItem[],
  ): Promise<void> {
    const key = `${PREFIX}.${owner}`;
    await withLock(key, async () => {
      const items = change(await this.read(owner));
      if (items.length === 0) await this.#storage.removeItem(key);
      else await this.#storage.setItem(key, JSON.stringify(items));
    });
  }

  /** Takes an item out; undefined when it was out already. */
  async take(owner: string, id: string): Promise<QueuedItem | undefined> {
    let taken: QueuedItem | undefined;
    await this.change(owner, (items) => {
      taken = items.find((item) => item.id === id);
      return items.filter((item) => item.id !== id);
    });
    return taken;
  }

  async lastOwner(): Promise<string | null> {
    return await this.#storage.getItem(OWNER);
  }

  async remember(owner: string | null): Promise<void> {
    if (await this.lastOwner() === owner) return;
    if (owner === null) await this.#storage.removeItem(OWNER);
    else await this.#storage.setItem(OWNER, owner);
  }
}
