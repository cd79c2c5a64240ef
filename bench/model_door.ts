/** What stands before the model and times it: what is left of an answer's time is the function's. */
export interface ModelDoor {
  url: string;
  /** The streamed calls since it was last asked, in their order. */
  taken(): StreamedCall[];
  close(): Promise<void>;
}

/** Milliseconds from the arrival of a call. */
export interface StreamedCall {
  firstMs: number;
  endMs: number;
}

/** Passes everything on to the model as it comes. */
export function openModelDoor(model: string): ModelDoor {
  let calls: StreamedCall[] = [];
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    const arrived = performance.now();
    const { pathname, search } = new URL(request.url);
    const answer = await fetch(model + pathname + search, {
      method: request.method,
      headers: request.headers,
      body: request.body,
    });
    if (!answer.body || !pathname.includes("streamGenerateContent")) return answer;
    const call: StreamedCall = { firstMs: NaN, endMs: NaN };
    calls.push(call);
    const timed = answer.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          if (Number.isNaN(call.firstMs)) call.firstMs = performance.now() - arrived;
          controller.enqueue(chunk);
        },
        flush() {
          call.endMs = performance.now() - arrived;
        },
      }),
    );
    return new Response(timed, answer);
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    taken: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    close: () => server.shutdown(),
  };
}
