// What a function can hardly do without, and nothing else: how soon it listens is the floor that the
// functions are measured against.
import "@supabase/server";
import { Hono } from "hono";
import { z } from "zod";

const app = new Hono().get("/", (c) => c.json(z.string().parse("hello")));

export default { fetch: app.fetch };
