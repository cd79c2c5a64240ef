import { assertEquals } from "@std/assert";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { send } from "../support/request.ts";
import { dataApi, newUser } from "../support/users.ts";

const USERS = 50;

Deno.test("50 users at once: every read and write is answered as its own user", async () => {
  const users = await Promise.all(Array.from({ length: USERS }, () => newUser()));
  await Promise.all(
    users.map((user) =>
      send(memories, user, "POST /memories", { body: { kind: "fact", content: `I am ${user.id}` } })
    ),
  );
  const strangers: string[] = [];
  await Promise.all(
    Array.from({ length: 10 }, () => users).flat().map(async (user, i) => {
      if (i % 3 === 0) {
        const { body } = await send(profile, user, "GET /profile");
        if (body.id !== user.id) strangers.push(`profile ${body.id}`);
      } else if (i % 3 === 1) {
        const { body } = await send(memories, user, "GET /memories");
        const said = body.data.map(({ content }: { content: string }) => content);
        if (said.join() !== `I am ${user.id}`) strangers.push(`memories ${said}`);
      } else {
        const rows = await (await dataApi(user, "/memories?select=user_id")).json();
        if (JSON.stringify(rows) !== JSON.stringify([{ user_id: user.id }])) {
          strangers.push(`rows ${JSON.stringify(rows)}`);
        }
      }
    }),
  );
  assertEquals(strangers, []);
});
