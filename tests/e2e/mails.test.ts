import { assert, assertEquals, assertMatch } from "@std/assert";
import { createClient } from "@supabase/supabase-js";
import { startStack } from "../../local/stack.ts";

interface Mail {
  to: string;
  subject: string;
  text: string;
}

async function mailsOf(url: string): Promise<Mail[]> {
  return (await (await fetch(`${url}/mails?format=json`)).json()).data;
}

Deno.test("GET /mails: a magic link signs in on whatever port the stack runs", async () => {
  const stack = await startStack({ port: 0, dataDir: null, functions: false });
  try {
    const auth = createClient(stack.url, stack.publishableKey, {
      auth: { persistSession: false, autoRefreshToken: false },
    }).auth;
    await auth.signUp({ email: "me@example.com", password: "slow-burn-2026" });
    assertEquals((await auth.signInWithOtp({ email: "me@example.com" })).error, null);
    const [mail] = await mailsOf(stack.url);
    assertEquals(mail?.to, "me@example.com");
    const link = mail!.text.match(/https?:\/\/\S+/)![0];
    assertEquals(new URL(link).origin, stack.url);

    const followed = await fetch(link, { redirect: "manual" });
    await followed.body?.cancel();
    const target = new URL(followed.headers.get("Location")!);
    assertEquals(target.origin, "http://127.0.0.1:3000");
    const token = new URLSearchParams(target.hash.slice(1)).get("access_token")!;
    const { data } = await auth.getUser(token);
    assertEquals(data.user?.email, "me@example.com");

    const page = await (await fetch(`${stack.url}/mails`)).text();
    assertMatch(page, /me@example\.com/);
    assert(page.includes(`href="${link.replaceAll("&", "&amp;")}"`), "the link can be clicked");
  } finally {
    await stack.close();
  }
});

Deno.test("GET /mails: what a mail says is shown, never run", async () => {
  const { Mails } = await import("../../local/mails.ts");
  const mails = new Mails("http://127.0.0.1:3000", "http://127.0.0.1:1");
  await mails.send({ to: "<b>@x", subject: "<script>1</script>", text: 'http://a/"onclick=1 <i>' });
  const page = await mails.answer(new Request("http://127.0.0.1:1/mails")).text();
  assertEquals(page.match(/<(script|b|i)>|" ?onclick/g), null);
});

Deno.test("GET /mails: the last hundred are kept, newest first", async () => {
  const { Mails } = await import("../../local/mails.ts");
  const mails = new Mails("", "http://127.0.0.1:1");
  for (let i = 0; i < 120; i++) await mails.send({ to: "a@b.c", subject: `${i}`, text: "" });
  const { data } = await mails.answer(new Request("http://127.0.0.1:1/mails?format=json")).json();
  assertEquals([data.length, data[0].subject, data[99].subject], [100, "119", "20"]);
});
