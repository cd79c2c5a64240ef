import { assertEquals } from "@std/assert";
import { dirname, join, relative, toFileUrl } from "@std/path";

const FUNCTIONS = new URL("../../supabase/functions/", import.meta.url).pathname;

/** Static and dynamic imports and re-exports, with or without names. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(["'])(\.{1,2}\/[^"']+)\1/g;
