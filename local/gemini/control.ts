import { GoogleError, invalid } from "./errors.ts";
import { Faults, readFault } from "./faults.ts";
import { Models } from "./models.ts";
import { Recorder } from "./recorder.ts";
import { Scripts } from "./scripts.ts";

/** Everything about an emulator that a test can see or change. */
export class Control {
  readonly faults = new Faults();
  readonly scripts = new Scripts();
  readonly recorder = new Recorder();
  readonly models = new Models();

  /** Answers `/_emulator/…`. */
  async handle(request: Request, url: URL): Promise<Response> {
    const route = `${request.method} ${url.pathname.replace("/_emulator/", "")}`;
    switch (route) {
      case "POST faults": {
        const given = await body(request);
        for (const fault of [given].flat()) this.faults.add(readFault(fault));
        return Response.json({ faults: this.faults.list() }, { status: 201 });
      }
      case "GET faults":
        return Response.json({ faults: this.faults.list() });
      case "DELETE faults":
        this.faults.clear();
        return done();
      case "POST replies": {
        for (const script of [await body(request)].flat()) this.scripts.add(script);
        return done(201);
      }
      case "DELETE replies":
        this.scripts.clear();
        return done();
      case "POST models": {
        const { name } = (await body(request) ?? {}) as { name?: unknown };
        if (typeof name !== "string") throw invalid("A model is { name: string }.");
        this.models.add(name);
        return done(201);
      }
      case "GET requests":
        return Response.json({
          requests: this.recorder.list(
            url.searchParams.get("method"),
            Number(url.searchParams.get("after") ?? 0),
          ),
        });
      case "DELETE requests":
        this.recorder.clear();
        return done();
      case "GET counts":
        return Response.json(this.recorder.counts());
      default:
        throw new GoogleError(404, `The emulator has no ${route}.`);
    }
  }
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
