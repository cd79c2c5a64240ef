import { assert, assertEquals } from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import ts from "typescript";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { startStack } from "../../local/stack.ts";
import { browserTest } from "../support/browser.ts";
import { hasNpm, installPacked, run } from "../support/packed_client.ts";

const FIXTURES = fromFileUrl(new URL("../fixtures/client", import.meta.url));
const npm = await hasNpm();
const why = npm ? "" : " (skipped: no npm here)";

interface Running {
  url: string;
  publishableKey: string;
  signUp(): Promise<string>;
}

/** A stack with its functions behind HTTP, as `deno task dev` runs them. */
async function withStack(work: (stack: Running) => Promise<void>): Promise<void> {
  const emulator = await startEmulator({ vectors: "lexical" });
  const env = { GEMINI_API_KEY: "emulator", GEMINI_BASE_URL: emulator.url, LOG_LEVEL: "silent" };
  const stack = await startStack({ port: 0, dataDir: null, env });
  const { url, publishableKey } = stack;
  const signUp = async () => {
    const response = await fetch(`${url}/auth/v1/signup`, {
      method: "POST",
      headers: { apikey: publishableKey, "Content-Type": "application/json" },
      body: JSON.stringify({
        email: `${crypto.randomUUID()}@example.com`,
        password: crypto.randomUUID(),
      }),
    });
    return (await response.json()).access_token as string;
  };
  try {
    await work({ url, publishableKey, signUp });
  } finally {
    await stack.close();
    await emulator.close();
  }
}

Deno.test({
  name: `the packed client holds what it needs, compiles in a project, and runs in Node${why}`,
  ignore: !npm,
  fn: async (t) => {
    const { folder, files } = await installPacked();
    try {
      await t.step("the tarball: the program, its types, README and license, nothing else", () => {
        const rest = files.filter((file) => !/^dist\/.+\.(js|d\.ts)$/.test(file));
        assertEquals(rest.sort(), ["LICENSE", "README.md", "package.json"]);
        assert(files.includes("dist/mod.d.ts") && files.includes("dist/slow-burn.js"));
      });

      for (const resolution of ["NodeNext", "Bundler"] as const) {
        await t.step(`the sample compiles with moduleResolution ${resolution}`, async () => {
          const sample = join(folder, "sample.mts");
          await Deno.copyFile(join(FIXTURES, "sample.ts"), sample);
          assertEquals(errorsOf(sample, resolution), []);
        });
      }

      await t.step("a program in Node logs through the queue and streams a chat", async () => {
        const program = join(folder, "program.mjs");
        await Deno.copyFile(join(FIXTURES, "program.mjs"), program);
        await withStack(async ({ url, publishableKey, signUp }) => {
          const args = [program, url, publishableKey, await signUp()];
          assertEquals(JSON.parse(await run("node", args, folder)), {
            volume_kg: [500],
            isWhole: true,
            code: "validation_failed",
            fields: ["days", "name"],
          });
        });
      });
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

function errorsOf(file: string, resolution: "NodeNext" | "Bundler"): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: resolution === "NodeNext" ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind[resolution],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined
      ? file.getLineAndCharacterOfPosition(start).line + 1
      : 0;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

browserTest(
  "the client in a page: offline it keeps a workout over a reload, then sends it, and a chat streams",
  async ({ page, errors }) => {
    const folder = await Deno.makeTempDir({ prefix: "client-" });
    const { buildClient } = await import("../../scripts/client/build.ts");
    const client = fromFileUrl(new URL("../../client", import.meta.url));
    await buildClient(client, folder);
    const script = await Deno.readTextFile(join(folder, "slow-burn.js"));
    const site = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, ({ url }) => {
      const isScript = url.endsWith("/slow-burn.js");
      const type = isScript ? "text/javascript" : "text/html";
      const body = isScript ? script : "<!doctype html><link rel=icon href=data:,><p>";
      return new Response(body, { headers: { "Content-Type": type } });
    });
    try {
      await withStack(async ({ url, publishableKey, signUp }) => {
        const token = await signUp();
        const open = async () => {
          await page.goto(`http://127.0.0.1:${site.addr.port}/`);
          await page.evaluate(`(async () => {
          const { createSlowBurn } = await import("/slow-burn.js");
          window.told = [];
          window.slowBurn = createSlowBurn({
            url: ${JSON.stringify(url)},
            publishableKey: ${JSON.stringify(publishableKey)},
            accessToken: async () => ${JSON.stringify(token)},
            fetch: (...sent) => navigator.onLine ? fetch(...sent) : Promise.reject(new TypeError("offline")),
            queue: { storage: localStorage },
          });
          slowBurn.queue.subscribe(({ type }) => told.push(type));
        })()`);
        };
        await open();
        const squat = await page.evaluate(
          `slowBurn.GET("/exercises", { params: { query: { q: "squat" } } }).then(({ data }) => data.data[0].id)`,
        );
        await page.setOfflineMode(true);
        await page.evaluate(`slowBurn.queue.log({
        started_at: new Date(Date.now() - 3600000).toISOString(),
        finished_at: new Date().toISOString(),
        sets: [{ exercise_id: ${JSON.stringify(squat)}, reps: 5, weight_kg: 100 }],
      }).then(() => slowBurn.queue.flush())`);
        assertEquals(await page.evaluate("[...new Set(told)]"), ["added", "paused"]);
        await page.setOfflineMode(false);
        await open();
        await page.waitForFunction(`told.includes("sent")`);
        const volumes =
          `slowBurn.GET("/workouts").then(({ data }) => data.data.map((w) => w.volume_kg))`;
        assertEquals(await page.evaluate(volumes), [500]);
        const [shown, reply] = await page.evaluate(`(async () => {
        let shown = "", reply = "";
        for await (const { event, data } of slowBurn.chat.stream({ message: "Hello, who are you?" })) {
          if (event === "reply") shown += data.delta;
          if (event === "done") reply = data.reply;
        }
        return [shown, reply];
      })()`) as [string, string];
        assert(reply.length > 0 && shown === reply);
        assertEquals(errors, []);
      });
    } finally {
      await site.shutdown();
      await Deno.remove(folder, { recursive: true });
    }
  },
);
