// Keeps the page's own files: from the network while there is one, else as they were last seen.
const KEPT = "slow-burn-page";
const BACKEND = /^\/(functions|auth|rest|docs|mails)(\/|$)/;

const worker = /** @type {any} */ (globalThis);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener(
  "activate",
  (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()),
);

// What was loaded before this worker came.
worker.addEventListener("message", (/** @type {any} */ event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(KEPT);
    const urls = /** @type {string[]} */ (event.data.keep ?? []).filter((url) =>
      isPage(new URL(url))
    );
    await Promise.allSettled([...new Set(urls)].map((url) => cache.add(url)));
  })());
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === "GET" && isPage(new URL(request.url))) event.respondWith(answer(request));
});

/** @param {URL} url */
function isPage({ origin, pathname }) {
  return origin === location.origin && !BACKEND.test(pathname);
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
