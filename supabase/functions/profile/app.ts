import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf } from "../_shared/database/call.ts";
import { pageArguments } from "../_shared/http/pages.ts";
import { page, passOn } from "../_shared/http/responses.ts";
import { earningsInWords } from "./earnings.ts";
import { eraseAccount } from "./erase_account.ts";
import { profileExport } from "./export/schema.ts";
import {
  affinityPage,
  affinityQuery,
  eraseConfirmation,
  profile,
  profileChange,
} from "./schema.ts";

export const app = createApp("profile", signedIn);

app.get("/", {
  operationId: "getProfile",
  summary: "The user's settings and affinity",
  description: "Made at sign-up, so it is there from the first request on.",
  responses: { 200: profile },
}, async (c) => passOn(c, await answerOf(c, "get_profile", {})));

app.patch("/", {
  operationId: "changeProfile",
  summary: "Change settings",
  description:
    "What is absent stays. `null` clears the name, the goal, the pause, the gym. A pause freezes " +
    "the weeks that it touches: they break no streak, and resting takes no points.",
  body: profileChange,
  responses: { 200: profile },
}, async (c, { body }) => passOn(c, await answerOf(c, "patch_profile", { payload: body })));

app.delete("/", {
  operationId: "eraseAccount",
  summary: "Delete the account and everything stored about the user",
  description: "From then on every route answers 401, also to a token that has not expired.",
  body: eraseConfirmation,
  responses: { 204: { description: "Erased" } },
}, async (c) => {
  await eraseAccount(c);
  return c.body(null, 204);
});

app.get("/affinity", {
  operationId: "getAffinity",
  summary: "Score, level, what comes next, and the ledger, newest first",
  description:
    `The score is the sum of the ledger and never falls by itself. ${earningsInWords()} ` +
    "Deleting takes back, editing only lowers, and no order of logging, editing and deleting ends " +
    "above logging once.",
  query: affinityQuery,
  responses: { 200: affinityPage },
}, async (c, { query }) => {
  const found = await answerOf(c, "affinity_page", pageArguments(query));
  return page(c, found);
});

app.get("/export", {
  operationId: "exportProfile",
  summary: "Everything stored about the user, as one document",
  description:
    "With what was deleted left out, but for the ids of deleted rows. The file has a name to save it by, " +
    "and is made while it is read: a failure breaks the connection.",
  responses: {
    200: {
      description: "One member for each kind of row",
      schema: profileExport,
      headers: ["Content-Disposition"],
    },
  },
}, async (c) => {
  const [{ fileOf }, { profileDocument }] = await Promise.all([
    import("../_shared/http/file.ts"),
    import("./export/document.ts"),
  ]);
  return await fileOf(c, profileDocument(c), {
    name: "slow-burn-export.json",
    type: "application/json",
  });
});
