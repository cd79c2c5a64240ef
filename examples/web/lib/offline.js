/** Keeps the page itself on this device, so that it opens without a network. */
export async function keepOffline() {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("../sw.js", import.meta.url), {
      type: "module",
    });
    const { active } = await navigator.serviceWorker.ready;
    const urls = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ keep: [location.href.replace(/#.*/, ""), ...urls] });
  } catch (error) {
    // A private window may forbid it; the page works all the same.
    console.warn("The page will not open without a network:", error);
  }
}
