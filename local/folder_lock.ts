import { join } from "@std/path";
import { messageOf, UserError } from "./user_error.ts";

/** Holds a data folder for this process; the system lets go of it when the process ends, however it ends. */
export async function lockFolder(folder: string): Promise<{ release(): void }> {
  const path = join(folder, "lock");
  const file = await openLock(folder, path);
  if (!await file.tryLock(true)) {
    const pid = (await Deno.readTextFile(path)).trim();
    file.close();
    throw new UserError(
      `the data in ${folder} is in use by another local stack${pid && ` (process ${pid})`}; ` +
        `stop it, or use --memory or another --data-dir`,
    );
  }
  await file.truncate();
  await file.write(new TextEncoder().encode(`${Deno.pid}\n`));
  return {
    release() {
      file.unlockSync();
      file.close();
    },
  };
}

async function openLock(folder: string, path: string): Promise<Deno.FsFile> {
  try {
    await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
    return await Deno.open(path, { read: true, write: true, create: true, mode: 0o600 });
  } catch (error) {
    throw new UserError(
      `${folder} cannot hold the data (${messageOf(error)}); name another --data-dir`,
    );
  }
}
