import puppeteer, { type Browser, type Page } from "puppeteer-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** A screen as wide as a desk's, and one as wide as a phone's. */
export const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844, isMobile: true, hasTouch: true },
} as const;

/** A page, and what a test holds against it. */
export interface OpenPage {
  page: Page;
  browser: Browser;
  /** What it asked of other hosts than this machine; none was reached. */
  elsewhere: string[];
  /** What it wrote to the console as an error, and what it threw. */
  errors: string[];
}

/** The Chromium that `CHROMIUM` names, or one in `PATH`. */
export async function findChromium(): Promise<string | undefined> {
  const named = Deno.env.get("CHROMIUM");
  if (named) return named;
  for (const folder of (Deno.env.get("PATH") ?? "").split(":")) {
    for (const name of NAMES) {
      const path = `${folder}/${name}`;
      if (await Deno.stat(path).then(({ isFile }) => isFile, () => false)) return path;
    }
  }
  return undefined;
}

const chromium = await findChromium();

/** A test in a browser of its own; where there is none its title says that it is skipped. */
export function browserTest(title: string, work: (open: OpenPage) => Promise<void>): void {
  const why = chromium ? "" : " (skipped: no Chromium here, `apt install chromium`)";
  Deno.test({
    name: `${title}${why}`,
    ignore: !chromium,
    // The driver keeps sockets and timers of its own.
    sanitizeOps: false,
    sanitizeResources: false,
    fn: () => withPage(work),
  });
}

/** Opens an empty page in a new headless browser that reaches this machine only, and closes it after. */
export async function withPage(work: (open: OpenPage) => Promise<void>): Promise<void> {
  const profile = await Deno.makeTempDir({ prefix: "chromium-" });
  const browser = await puppeteer.launch({
    executablePath: chromium!,
    userDataDir: profile,
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport(SCREENS.desktop);
    const open: OpenPage = { page, browser, elsewhere: [], errors: [] };
    page.on("request", (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== "127.0.0.1") open.elsewhere.push(href);
    });
    page.on("console", (message) => {
      if (message.type() === "error") open.errors.push(message.text());
    });
    page.on("pageerror", (error) => open.errors.push(String(error)));
    await work(open);
  } finally {
    await browser.close();
    await Deno.remove(profile, { recursive: true }).catch(() => {});
  }
}

/** Whether nothing of the page lies to the right of its screen; a phone would zoom out for it. */
export async function fitsWidth(page: Page): Promise<boolean> {
  const width = await page.evaluate("document.documentElement.scrollWidth") as number;
  return width <= page.viewport()!.width;
}
