/** Copies a file or folder, but for what `skip` names. */
export async function copy(
  from: string,
  to: string,
  skip: (path: string) => boolean,
): Promise<void> {
  if (skip(from)) return;
  const { isDirectory } = await Deno.stat(from);
  if (!isDirectory) return await Deno.copyFile(from, to);
  await Deno.mkdir(to, { recursive: true });
  for await (const { name } of Deno.readDir(from)) {
    await copy(`${from}/${name}`, `${to}/${name}`, skip);
  }
}
