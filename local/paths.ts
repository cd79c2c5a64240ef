import { fromFileUrl, join } from "@std/path";

export const ROOT: string = fromFileUrl(new URL("..", import.meta.url));
export const SUPABASE: string = join(ROOT, "supabase");
export const TEMP: string = join(SUPABASE, ".temp");
export const DATA: string = join(TEMP, "data");
export const SNAPSHOTS: string = join(TEMP, "snapshots");
export const FUNCTIONS: string = join(SUPABASE, "functions");
export const LOCAL_ENV: string = join(TEMP, "local.env");
