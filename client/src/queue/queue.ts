import type { AccessSource } from "../access.ts";
import { withId } from "../ids.ts";
import { SlowBurnProblem } from "../problem.ts";
import type { Schemas } from "../schemas.ts";
import { signedOut, type Transport } from "../transport.ts";
import { QueueEvents, type QueueListener } from "./events.ts";
import type { BodyOf, QueuedItem, QueuePath } from "./item.ts";
import { ownerOf } from "./owner.ts";
import { Sender } from "./sender.ts";
import { memoryStorage, type QueueStorage } from "./storage.ts";
import { QueueStore } from "./store.ts";
import { listenForWakers } from "./wakers.ts";

/** What a queue works with. */
export interface QueueOptions {
  transport: Transport;
  access: AccessSource;
  /** In memory where it is left out. */
  storage?: QueueStorage | undefined;
}

/**
 * Keeps what is logged until the server has it, and sends it in the order in which it was added.
 * What one person added is never sent for another.
 */
export class LogQueue {
  readonly #access: AccessSource;
  readonly #store: QueueStore;
  readonly #events = new QueueEvents();
  readonly #sender: Sender;
  readonly #stopListening: () => void;

  constructor({ transport, access, storage }: QueueOptions) {
    const events = this.#events;
    const store = new QueueStore(
      storage ?? memoryStorage(),
      (key) => events.tell({ type: "unreadable", key }),
    );
    this.#access = access;
    this.#store = store;
    this.#sender = new Sender({
      transport,
      store,
      events,
      owner: () => ownerOf(access, store),
    });
    this.#stopListening = listenForWakers({
      access,
      onWake: () => void this.flush(),
      onStored: (key) => store.isOwnKey(key) && events.tell({ type: "changed" }),
    });
    // What was left of the last time; who subscribes at once hears of it.
    if (storage) setTimeout(() => void this.flush(), 0);
  }

  /** Adds a workout: `add("/workouts/log", workout)`. */
  async log(
    workout: Schemas["NewWorkout"],
  ): Promise<QueuedItem<"/workouts/log">> {
    return await this.add("/workouts/log", workout);
  }

  /**
   * Adds the body of a POST, and sends it as soon as that is possible. Once this returns, it is
   * kept.
   *
   * @throws {SlowBurnProblem} `unauthorized` when nobody is signed in, `id_taken` when something
   * with this id waits already
   * @throws what the storage throws when it is full
   */
  async add<P extends QueuePath>(
    path: P,
    body: BodyOf<P>,
  ): Promise<QueuedItem<P>> {
    const owner = await this.#owner();
    const full = withId(body as { id?: string | null });
    const item = {
      id: full.id,
      path,
      body: full,
      addedAt: new Date().toISOString(),
      state: "waiting",
      problem: null,
      failures: 0,
    } as unknown as QueuedItem<P> & QueuedItem;
    await this.#store.change(owner, (items) => {
      if (items.some(({ id }) => id === item.id)) throw waitsAlready();
      return [...items, item];
    });
    this.#events.tell({ type: "added", item });
    void this.flush();
    return item;
  }

  /**
   * What waits and what is parked, of who is signed in; without a network of who was last. None
   * when nobody is.
   */
  async items(): Promise<QueuedItem[]> {
    const owner = await ownerOf(this.#access, this.#store);
    return owner === null ? [] : await this.#store.read(owner);
  }

  /** Sends a parked item again, with another body where one is given; its id and place stay. */
  async retry<P extends QueuePath>(
    id: string,
    body?: BodyOf<P>,
  ): Promise<void> {
    await this.#store.change(
      await this.#owner(),
      (items) =>
        items.map((item) => {
          if (item.id !== id) return item;
          const changed = body === undefined ? item.body : { ...(body as object), id };
          const again = {
            ...item,
            body: changed,
            state: "waiting",
            problem: null,
            failures: 0,
          };
          return again as QueuedItem;
        }),
    );
    await this.flush();
  }

  /** Takes an item out, unsent. */
  async remove(id: string): Promise<void> {
    const removed = await this.#store.take(await this.#owner(), id);
    if (removed) this.#events.tell({ type: "removed", item: removed });
  }

  /** Tells a listener what happens from now on, until the returned function is called. */
  subscribe(listener: QueueListener): () => void {
    return this.#events.subscribe(listener);
  }

  /** Sends what waits; resolves when nothing more can be sent for now. It never rejects. */
  async flush(): Promise<void> {
    await this.#sender.flush();
  }

  /** Stops sending; what waits stays where it is kept. */
  close(): void {
    this.#sender.close();
    this.#stopListening();
  }

  async #owner(): Promise<string> {
    const owner = await ownerOf(this.#access, this.#store);
    if (owner === null) throw signedOut();
    return owner;
  }
}

function waitsAlready(): SlowBurnProblem {
  const message = "Something with this id waits in the queue already";
  return new SlowBurnProblem({ code: "id_taken", status: 409, message });
}
