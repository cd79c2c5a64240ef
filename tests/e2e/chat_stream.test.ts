import { assert } from "@std/assert";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { startStack } from "../../local/stack.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { Contract } from "../support/contract.ts";

Deno.test("POST /chat as a stream: the pieces pass the gateway one by one, before the answer is over", async () => {
  const emulator = await startEmulator();
  const env = { GEMINI_API_KEY: "emulator", GEMINI_BASE_URL: emulator.url, LOG_LEVEL: "silent" };
  const stack = await startStack({ port: 0, dataDir: null, env });
  try {
    await fetch(`${emulator.url}/_emulator/faults`, {
      method: "POST",
      body: JSON.stringify({ method: "streamGenerateContent", chunk_delay_ms: 60 }),
    });
    const signedUp = await fetch(`${stack.url}/auth/v1/signup`, {
      method: "POST",
      headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
      body: JSON.stringify({ email: "stream@example.com", password: crypto.randomUUID() }),
    });
    const { access_token } = await signedUp.json();
    const response = await fetch(`${stack.url}/functions/v1/chat`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${access_token}`,
        "Content-Type": "application/json",
        Accept: "text/event-stream",
      },
      body: JSON.stringify({ message: "Hello, who are you?" }),
    });
    const reads: string[] = [];
    for await (const text of response.body!.pipeThrough(new TextDecoderStream())) reads.push(text);
    const { status, headers } = response;
    new Contract([chat]).check("POST", "/chat", { status, headers, text: reads.join("") });
    const withReply = reads.filter((text) => text.includes("event: reply"));
    assert(withReply.length >= 3, `the reply came in ${withReply.length} reads`);
    assert(!reads[0]!.includes("event: done") && reads.at(-1)!.includes("event: done"));
  } finally {
    await stack.close();
    await emulator.close();
  }
});
