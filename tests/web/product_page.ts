import axe from "axe-core";
import { assertEquals } from "@std/assert";
import type { Page } from "puppeteer-core";
import { fitsWidth, type OpenPage, SCREENS } from "../support/browser.ts";

type Found = NonNullable<Awaited<ReturnType<Page["$"]>>>;

/** The page to try the product, as somebody at a screen uses it: by what it says and what it names. */
export class ProductPage {
  readonly #open: OpenPage;
  readonly #url: string;

  constructor(open: OpenPage, url: string) {
    this.#open = open;
    this.#url = url;
  }

  get page(): Page {
    return this.#open.page;
  }

  /** Opens it as a new person, who is signed up. */
  async signUp(screen: keyof typeof SCREENS = "phone", theme = "light"): Promise<void> {
    await this.page.setViewport(SCREENS[screen]);
    await this.page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: theme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await this.page.goto(`${this.#url}/`);
    await this.field("Email", `${crypto.randomUUID()}@example.com`);
    await this.field("Password", "slow-burn");
    await this.press("Create my account");
    await this.says("Nothing planned yet");
  }

  async go(view: string): Promise<void> {
    await this.page.evaluate(`location.hash = "#/${view}"`);
  }

  /** Waits until this is shown. */
  async says(text: string): Promise<void> {
    await this.page.waitForFunction(
      `document.body.innerText.replaceAll("\\u00a0", " ").includes(${JSON.stringify(text)})`,
    ).catch(async () => {
      const shown = await this.page.evaluate("document.body.innerText");
      throw new Error(`The page does not say “${text}” but:\n${shown}`);
    });
  }

  /** Waits until this is not shown any more. */
  async stopsSaying(text: string): Promise<void> {
    await this.page.waitForFunction(`!document.body.innerText.includes(${JSON.stringify(text)})`);
  }

  /** What has this role and this name, as a reader of screens finds it; where there are many, the first. */
  async named(role: string, name: string): Promise<Found> {
    const found = await this.page.waitForSelector(`aria/${name}[role="${role}"]`).catch(() => null);
    if (!found) throw new Error(`There is no ${role} called “${name}”`);
    return found;
  }

  async press(name: string, role = "button"): Promise<void> {
    const element = await this.named(role, name);
    await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
    await element.click();
  }

  /** Fills in a field. */
  async field(name: string, text: string, role = "textbox"): Promise<void> {
    const element = name === "Password"
      ? (await this.page.waitForSelector("input[type=password]"))!
      : await this.named(role, name);
    await element.evaluate((one) => ((one as unknown as { value: string }).value = ""));
    await element.type(text);
  }

  /** Starts a program of which everything is known to begin with. */
  async startProgram(name: string): Promise<void> {
    await this.go("plans");
    await this.says(name);
    await this.page.evaluate(
      `[...document.querySelectorAll("button.template")].find((one) => one.textContent.includes(${
        JSON.stringify(name)
      })).click()`,
    );
    await this.press("Start this program");
    await this.says("Start workout");
  }

  /** Does the first sets of what comes next, one tap each. */
  async train(sets: number): Promise<void> {
    await this.go("today");
    await this.press("Start workout");
    for (let done = 0; done < sets; done++) {
      const next = await this.page.waitForSelector(".tick-button[aria-pressed=false]");
      await next!.evaluate((one) => one.scrollIntoView({ block: "center" }));
      await next!.click();
      await this.page.waitForFunction(
        `document.querySelectorAll(".tick-button[aria-pressed=true]").length === ${done + 1}`,
      );
    }
  }

  /** Nothing that keeps anybody out, and nothing beyond the edge of the screen. */
  async isAccessible(where: string): Promise<void> {
    await this.page.evaluate(axe.source);
    const found = await this.page.evaluate(
      `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ": " + html + failureSummary)))`,
    ) as string[];
    assertEquals(found, [], where);
    assertEquals(await fitsWidth(this.page), true, `${where}: wider than the screen`);
  }
}
