import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Page } from "puppeteer-core";
import { browserTest, fitsWidth, SCREENS } from "../support/browser.ts";
import { checkout, startDev } from "../support/dev.ts";

/** A token of somebody new, from a running stack. */
async function signUp(url: string, apikey: string): Promise<string> {
  const response = await fetch(`${url}/auth/v1/signup`, {
    method: "POST",
    headers: { apikey, "Content-Type": "application/json" },
    body: JSON.stringify({ email: `${crypto.randomUUID()}@example.com`, password: "slow-burn" }),
  });
  return (await response.json()).access_token;
}

async function authorize(page: Page, token: string): Promise<void> {
  await page.locator(".auth-wrapper .authorize").click();
  await page.locator(".auth-container input").click();
  // As a person pastes it.
  await page.keyboard.sendCharacter(token);
  await page.locator(".auth-btn-wrapper .authorize").click();
  await page.locator(".auth-btn-wrapper .btn-done").click();
  await page.waitForSelector(".dialog-ux", { hidden: true });
}

// An opened operation is scrolled to; what is aimed at meanwhile is missed.
const STILL = `new Promise((done) => {
  let before;
  const look = () => scrollY === before ? done() : (before = scrollY, setTimeout(look, 500));
  look();
})`;

/** Opens the operation, tries it with what stands there, and gives status and body of the answer. */
async function tryOut(page: Page, operation: string): Promise<[status: string, body: string]> {
  const block = `#operations-${operation}`;
  await page.evaluate(STILL);
  await page.locator(`${block} .opblock-summary-control`).click();
  await page.evaluate(STILL);
  await page.locator(`${block} .try-out__btn`).click();
  await page.locator(`${block} .execute`).click();
  const answer = `${block} .live-responses-table .response`;
  await page.waitForSelector(`${answer} .response-col_status`, { visible: true });
  const text = (selector: string) =>
    page.$eval(`${answer} ${selector}`, (element) => element.textContent ?? "");
  return [(await text(".response-col_status")).trim(), await text(".highlight-code")];
}

browserTest(
  "GET /docs on desktop and phone: Authorize, Try it out and Execute lead to the answer",
  async ({ page, elsewhere, errors }) => {
    const dev = await startDev(await checkout(), "--port", "0", "--memory");
    try {
      const token = await signUp(dev.url, dev.publishableKey);
      for (const [screen, size] of Object.entries(SCREENS)) {
        await page.setViewport(size);
        await page.goto(`${dev.url}/docs`);
        await page.waitForSelector("#operations-profile-getProfile");
        assert(await fitsWidth(page), `wider than the ${screen}`);
        const server = await page.$eval(".servers", (element) => element.textContent ?? "");
        assertStringIncludes(server, dev.url);

        const [refused] = await tryOut(page, "profile-getProfile");
        assertEquals(refused.slice(0, 3), "401");
        await authorize(page, token);
        const [status, exercises] = await tryOut(page, "exercises-listExercises");
        assertEquals(status.slice(0, 3), "200");
        assertStringIncludes(exercises, '"next_cursor"');
        assert(await fitsWidth(page), `wider than the ${screen} once something is open`);

        await page.goto(`${dev.url}/docs/redoc`);
        await page.waitForFunction(
          `document.body.innerText.includes("Say something to the companion")`,
        );
        assert(await fitsWidth(page), `ReDoc is wider than the ${screen}`);
      }
      assertEquals(elsewhere, []);
      assertEquals(errors.filter((error) => !error.includes("401")), []);
    } finally {
      await dev.stop();
    }
  },
);
