interface Locks {
  request<T>(name: string, task: () => Promise<T>): Promise<T>;
}

const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs a task while nobody else holds the name: in no other tab where the platform has Web Locks,
 * else in this program alone.
 */
export async function withLock<T>(
  name: string,
  task: () => Promise<T>,
): Promise<T> {
  const locks = (globalThis as { navigator?: { locks?: Locks } }).navigator
    ?.locks;
  if (locks) return await locks.request(name, task);
  const mine = (waiting.get(name) ?? Promise.resolve()).then(task, task);
  waiting.set(name, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(name) === mine) waiting.delete(name);
  }
}
