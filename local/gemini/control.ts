import { Adversary } from "./adversary.ts";
import { GoogleError, invalid } from "./errors.ts";
import { Faults, readFault } from "./faults.ts";
import { Models } from "./models.ts";
import { Quotas } from "./quotas.ts";
import { Recorder } from "./recorder.ts";
import { Scripts } from "./scripts.ts";

/** Everything about an emulator that a test can see or change. */
export class Control {
  readonly faults = new Faults();
  readonly scripts = new Scripts();
  readonly recorder = new Recorder();
  readonly models = new Models();
  readonly quotas = new Quotas();
  readonly adversary = new Adversary();

  /** Answers `/_emulator/…`. */
  async handle(request: Request, url: URL): Promise<Response> {
    const path = url.pathname.replace("/_emulator/", "");
    if (request.method === "POST") return this.#change(path, await body(request));
    if (request.method === "DELETE") return this.#forget(path);
    return this.#show(path, url);
  }

  #change(path: string, given: unknown): Response {
    switch (path) {
      case "faults":
        for (const fault of [given].flat()) this.faults.add(readFault(fault));
        return Response.json({ faults: this.faults.list() }, { status: 201 });
      case "replies":
        for (const script of [given].flat()) this.scripts.add(script);
        return done(201);
      case "models":
        this.models.set(given);
        return done(201);
      case "quotas":
        this.quotas.set(given);
        return done(201);
      case "adversary": {
        const { seed } = (given ?? {}) as { seed?: unknown };
        if (typeof seed !== "number") throw invalid("An adversary is { seed: number }.");
        this.adversary.start(seed);
        return done(201);
      }
      default:
        throw unknown(`POST ${path}`);
    }
  }

  #forget(path: string): Response {
    const all: Record<string, () => void> = {
      faults: () => this.faults.clear(),
      replies: () => this.scripts.clear(),
      requests: () => this.recorder.clear(),
      models: () => this.models.clear(),
      quotas: () => this.quotas.clear(),
      adversary: () => this.adversary.start(null),
    };
    const chosen = path === "everything" ? Object.values(all) : [all[path]];
    for (const forget of chosen) {
      if (!forget) throw unknown(`DELETE ${path}`);
      forget();
    }
    return done();
  }

  #show(path: string, url: URL): Response {
    if (path === "faults") return Response.json({ faults: this.faults.list() });
    if (path === "counts") return Response.json(this.recorder.counts());
    if (path !== "requests") throw unknown(`GET ${path}`);
    const after = Number(url.searchParams.get("after") ?? 0);
    return Response.json({ requests: this.recorder.list(url.searchParams.get("method"), after) });
  }
}

function unknown(route: string): GoogleError {
  return new GoogleError(404, `The emulator has no ${route}.`);
}

async function body(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw invalid("The body is no JSON.");
  }
}

function done(status = 200): Response {
  return Response.json({ ok: true }, { status });
}
