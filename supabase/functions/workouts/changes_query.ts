import { z } from "zod";
import { cursorNumber, pageQuery } from "../_shared/http/pages.ts";

export const changesQuery = z.strictObject({ ...pageQuery(cursorNumber) });
