import { assertEquals } from "@std/assert";
import { browserTest, type OpenPage } from "../support/browser.ts";
import { checkout, type Dev, startDev } from "../support/dev.ts";
import { ProductPage } from "./product_page.ts";

/** Of another tracker, with a name that nobody else knows. */
const HISTORY = [
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
  ...[1, 8, 15].flatMap((day, week) => [
    `2026-06-${String(day).padStart(2, "0")} 18:00:00,Legs,50m,Squat (Barbell),1,${
      100 + 5 * week
    },5,0,0,,,`,
    `2026-06-${String(day).padStart(2, "0")} 18:00:00,Legs,50m,Wobbly Lunge Thing,1,20,10,0,0,,,`,
  ]),
].join("\n");

const folder = await checkout();

async function onStack(open: OpenPage, work: (page: ProductPage, dev: Dev) => Promise<void>) {
  const dev = await startDev(folder, "--port", "0", "--memory");
  try {
    await work(new ProductPage(open, dev.url), dev);
  } finally {
    await dev.stop();
  }
}

browserTest(
  "GET /: from sign-up to an imported history, on a phone",
  (open) =>
    onStack(open, async (page) => {
      await page.signUp();
      await page.startProgram("Full body, three days");
      await page.train(2);
      await page.says("rest");
      await page.press("Finish");
      await page.says("+15 points");

      await page.go("progress");
      await page.says("Records");
      await page.go("you");
      await page.says("15 of 50 points to acquaintance");

      await page.go("chat");
      await page.field("Message", "I have a bad left knee.");
      await page.page.keyboard.press("Enter");
      await page.says("Remembered: Has a bad left knee");
      await page.press("Why it said that");
      await page.says("What it had in mind");
      await page.press("Close");

      await page.go("memories");
      await page.press("Edit: Has a bad left knee");
      await page.field("Memory", "My left knee hurts below parallel");
      await page.press("Save");
      await page.says("you wrote it");
      await page.press("History: My left knee hurts below parallel");
      await page.says("How it came to be");
      await page.press("Close");
      await page.press("Forget: My left knee hurts below parallel");
      await page.stopsSaying("My left knee hurts below parallel");

      await page.go("import");
      const file = await page.page.waitForSelector("input[type=file]");
      await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
        await fileOf(HISTORY),
      );
      await page.says("nothing is written yet");
      await page.says("Wobbly Lunge Thing");
      await page.press("Import 3 workouts");
      await page.says("3 workouts imported.");
      await page.go("progress");
      await page.says("Estimated 1RM");
      await page.press("As a table", "DisclosureTriangle");
      await page.says("128.3 kg");

      assertEquals(open.elsewhere, []);
      assertEquals(open.errors, []);
    }),
);

async function fileOf(text: string): Promise<string> {
  const path = `${await Deno.makeTempDir()}/strong.csv`;
  await Deno.writeTextFile(path, text);
  return path;
}

browserTest(
  "GET / while the server is away: what is logged waits, also over a reload, and is sent after",
  (open) =>
    onStack(open, async (page) => {
      await page.signUp();
      await page.startProgram("Full body, three days");
      await page.page.waitForFunction("navigator.serviceWorker.controller !== null");
      await page.page.reload();
      await page.says("Start workout");

      await network(open, false);
      await page.train(1);
      await page.press("Finish");
      await page.says("kept on this device");
      await page.page.reload();
      await page.says("1 workout kept here, to be sent");
      await page.go("today");
      await page.says("Start workout");

      await network(open, true);
      await page.stopsSaying("kept here");
      await page.says("1 / 3");
    }),
);

/** Takes the network away from the page and its worker, or gives it back. */
async function network({ browser, page }: OpenPage, isThere: boolean): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === "service_worker");
  const session = await worker!.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: !isThere,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await page.setOfflineMode(!isThere);
}

for (const [theme, screen] of [["light", "phone"], ["dark", "desktop"]] as const) {
  browserTest(
    `GET /: nothing keeps anybody out, in ${theme} on a ${screen}`,
    (open) =>
      onStack(open, async (page) => {
        await page.page.goto("about:blank");
        await page.signUp(screen, theme);
        await page.isAccessible("today, empty");
        for (const view of ["plans", "memories", "progress", "chat", "import", "you"]) {
          await page.go(view);
          await page.page.waitForFunction("!document.querySelector('.loading')");
          await page.isAccessible(`${view}, empty`);
        }
        await page.startProgram("Full body, three days");
        await page.isAccessible("today");
        await page.train(1);
        await page.isAccessible("workout");
        await page.press("Finish");
        await page.says("points");
        await page.isAccessible("done");
        await page.go("chat");
        await page.field("Message", "I have a bad left knee.");
        await page.page.keyboard.press("Enter");
        await page.says("Remembered");
        await page.isAccessible("chat");
        await page.press("Why it said that");
        await page.says("What it had in mind");
        await page.isAccessible("why");
        await page.press("Close");
        for (const view of ["memories", "progress", "you", "plans"]) {
          await page.go(view);
          await page.page.waitForFunction("!document.querySelector('.loading')");
          await page.isAccessible(view);
        }
      }),
  );
}
