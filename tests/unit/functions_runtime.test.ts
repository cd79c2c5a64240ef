import { assertEquals, assertThrows } from "@std/assert";
import { denoPackage } from "../../local/functions_runtime.ts";

Deno.test("denoPackage() names npm's package of each platform that Deno exists for", () => {
  const named = [["linux", "x86_64"], ["linux", "aarch64"], ["darwin", "x86_64"], [
    "darwin",
    "aarch64",
  ], ["windows", "x86_64"]]
    .map(([os, arch]) => denoPackage({ os: os!, arch: arch! }));
  // The optional dependencies of npm's own package `deno`.
  assertEquals(named, [
    "@deno/linux-x64-glibc",
    "@deno/linux-arm64-glibc",
    "@deno/darwin-x64",
    "@deno/darwin-arm64",
    "@deno/win32-x64",
  ]);
  assertThrows(() => denoPackage({ os: "freebsd", arch: "x86_64" }), Error, "freebsd");
});
