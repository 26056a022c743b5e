import type { Suite } from "../result.ts";
import { bulk } from "./bulk.ts";
import { cold } from "./cold.ts";
import { convert } from "./convert.ts";
import { errors } from "./errors.ts";
import { formats, guard } from "./guard.ts";
import { parse } from "./parse.ts";
import { size } from "./size.ts";

/** Every suite, in the order of the tables. */
export const suites: readonly Suite[] = [guard, formats, parse, errors, cold, size, bulk, convert];
