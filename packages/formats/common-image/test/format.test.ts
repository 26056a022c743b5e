import { join } from "node:path";
import { describeFormat } from "@imagekin/format-kit/testing";
import * as format from "../src/generated/index.ts";

describeFormat(join(import.meta.dirname, ".."), format);
