import { assert, assertEquals, assertMatch } from "@std/assert";
import { checkedFetch } from "../support/checked_fetch.ts";
import {
  checkout,
  delay,
  type Dev,
  killDev,
  processesOf,
  runDev,
  startDev,
} from "../support/dev.ts";

async function signUp(dev: Dev, email: string): Promise<string> {
  return await auth(dev, "signup", email);
}

async function signIn(dev: Dev, email: string): Promise<string> {
  return await auth(dev, "token?grant_type=password", email);
}

async function auth(dev: Dev, path: string, email: string): Promise<string> {
  const response = await fetch(`${dev.url}/auth/v1/${path}`, {
    method: "POST",
    headers: { apikey: dev.publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify({ email, password: "slow-burn-2026" }),
  });
  const { access_token } = await response.json();
  assert(access_token, `${path}: ${response.status}`);
  return access_token;
}

async function profileStatus(dev: Dev, token: string): Promise<number> {
  const response = await checkedFetch(`${dev.url}/functions/v1/profile`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  await response.body?.cancel();
  return response.status;
}

const onLinux = Deno.build.os === "linux";

Deno.test("deno task dev: data survives a stop and a crash, and no process stays behind", async (t) => {
  const folder = await checkout();
  const stale = `${folder}/supabase/.temp/local.env`;
  try {
    const first = await startDev(folder, "--port", "0");
    const token = await signUp(first, "ada@example.com");
    assertEquals(await profileStatus(first, token), 200);

    await t.step("a second start on the same data says that it is in use", async () => {
      const { code, output } = await runDev(folder, "--port", "0");
      assertEquals(code, 1);
      assertMatch(output, /in use/i);
    });

    await t.step("a busy port is named", async () => {
      const { port } = new URL(first.url);
      const { code, output } = await runDev(folder, "--memory", "--port", port);
      assertEquals(code, 1);
      assert(output.includes(port) && output.includes("--port"), output);
    });

    await t.step("SIGTERM: exit 0, nothing left running, local.env removed", async () => {
      assertEquals((await first.stop()).code, 0);
      await delay(200);
      if (onLinux) assertEquals(await processesOf(folder), []);
      assertEquals(await Deno.stat(stale).catch(() => null), null);
    });

    await t.step("SIGKILL: the functions end too, and the data opens again", async () => {
      const second = await startDev(folder, "--port", "0");
      const again = await signIn(second, "ada@example.com");
      assertEquals(await profileStatus(second, again), 200);
      await signUp(second, "ben@example.com");
      await killDev(folder, second);
      const third = await startDev(folder, "--port", "0");
      assertEquals(await profileStatus(third, await signIn(third, "ben@example.com")), 200);
      await third.stop("SIGINT");
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task dev: a bad variable or option is one clear line, exit 1", async () => {
  const folder = await checkout();
  try {
    const port = await runDev(folder, "--port", "many");
    assertEquals(port.code, 1);
    assertMatch(port.output, /--port/);
    const help = await runDev(folder, "--help");
    assertEquals(help.code, 0);
    assertMatch(help.output, /--data-dir/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task dev: a migration that fails is named, and nothing is lost", async () => {
  const folder = await checkout();
  try {
    const first = await startDev(folder, "--port", "0");
    await signUp(first, "ada@example.com");
    await first.stop();

    const broken = `${folder}/supabase/migrations/20991231000000_broken.sql`;
    await Deno.writeTextFile(
      broken,
      "create table public.half (id int);\nselect * from nowhere;\n",
    );
    const { code, output } = await runDev(folder, "--port", "0");
    assertEquals(code, 1);
    assertMatch(output, /20991231000000_broken\.sql/);
    assertMatch(output, /nowhere/);

    await Deno.writeTextFile(broken, "create table public.half (id int);\n");
    const second = await startDev(folder, "--port", "0");
    assert(await signIn(second, "ada@example.com"));
    await second.stop();

    await Deno.remove(broken);
    const newer = await runDev(folder, "--port", "0");
    assertEquals(newer.code, 1);
    assertMatch(newer.output, /20991231000000/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task dev: a migration that is written while it runs is applied at once, or told of", async (t) => {
  const folder = await checkout();
  const write = (name: string, sql: string) =>
    Deno.writeTextFile(`${folder}/supabase/migrations/${name}.sql`, sql);
  const places = `set search_path = '';
set default_transaction_read_only = on;
create table public.places (name text primary key);
grant select, insert on public.places to authenticated;
create function public.count_places() returns bigint language sql return (select count(*) from public.places);
grant execute on function public.count_places() to authenticated;
`;
  try {
    const dev = await startDev(folder, "--memory", "--port", "0");
    const token = await signUp(dev, "ada@example.com");
    const rest = async (path: string, body?: unknown) => {
      const response = await fetch(`${dev.url}/rest/v1/${path}`, {
        method: body ? "POST" : "GET",
        headers: {
          apikey: dev.publishableKey,
          Authorization: `Bearer ${token}`,
          "Content-Type": "application/json",
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return [response.status, text && JSON.parse(text)];
    };
    // What it printed about the database since the last call, once there is something.
    let read = 0;
    const told = async () => {
      const lines = () => dev.output().split("\n").filter((line) => line.startsWith("[database]"));
      for (let tries = 0; tries < 100 && lines().length === read; tries++) await delay(100);
      await delay(400);
      const news = lines().slice(read);
      read += news.length;
      return news;
    };
    // The API knows the schema as it was, before anything is written.
    assertEquals((await rest("places"))[0], 404);
    assertEquals((await rest("rpc/count_places", {}))[0], 404);

    await t.step("a new table and a new function answer, to whom they are granted", async () => {
      await write("20991231000000_places", places);
      const path = "supabase/migrations/20991231000000_places.sql";
      assertEquals(await told(), [`[database] applied ${path}`]);
      assertEquals(await rest("places", { name: "Park" }), [201, ""]);
      assertEquals(await rest("places?select=name"), [200, [{ name: "Park" }]]);
      assertEquals(await rest("rpc/count_places", {}), [200, 1]);
      assertEquals(await profileStatus(dev, token), 200);
    });

    await t.step("one that fails is one line with its place; nothing of it is there", async () => {
      const broken = "alter table public.places add column city text;\nselect *\nfrom nowhere;\n";
      await write("20991231000001_city", broken);
      const [line, ...more] = await told();
      assertEquals(more, []);
      assertMatch(line!, /20991231000001_city\.sql:3: .*nowhere.*nothing of it was applied/);
      assertEquals((await rest("places?select=city"))[0], 400);
      assertEquals(await rest("rpc/count_places", {}), [200, 1]);
      await write("20991231000001_city", broken.replace("nowhere", "public.places"));
      assertMatch((await told()).join("\n"), /^\[database\] applied \S+_city\.sql$/);
      assertEquals(await rest("places?select=name,city"), [200, [{ name: "Park", city: null }]]);
    });

    await t.step("an edit of one that was applied is warned of, and others are not", async () => {
      await write("20991231000000_places", `${places}drop table public.places;\n`);
      const [line, ...more] = await told();
      assertEquals(more, []);
      assertMatch(line!, /warning: \S+_places\.sql has changed since it was applied/);
      await write("20991231000002_more", "create table public.more (id int);\n");
      assertMatch((await told()).join("\n"), /^\[database\] applied \S+_more\.sql$/);
      assertEquals((await rest("places"))[0], 200);
    });

    await t.step("a file that is no migration is named", async () => {
      await write("places", "");
      assertMatch((await told()).join("\n"), /^\[database\] \S+\/places\.sql: name it .*\.sql/);
    });
    assertEquals((await dev.stop()).code, 0);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
