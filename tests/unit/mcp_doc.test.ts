import { assertEquals } from "@std/assert";
import { PAGE, withTable } from "../../scripts/mcp_doc.ts";

/** The page without what its formatter may do to white space. */
const plain = (text: string) => text.replace(/[\s-]+/g, "");

Deno.test("docs/mcp.md lists the tools as they are", async () => {
  const page = await Deno.readTextFile(PAGE);
  assertEquals(plain(page), plain(withTable(page)), "out of date: run `deno task docs:mcp`");
});
