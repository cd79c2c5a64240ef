/**
 * Gives what is to be created an id here, unless the client made one. `fetch` by itself sends a
 * request again when a connection that it kept open turns out to be closed: the second one then
 * finds what the first one created, instead of creating another.
 */
export function withId<T extends { id?: string | undefined }>(body: T): T & { id: string } {
  return { ...body, id: body.id ?? crypto.randomUUID() };
}
