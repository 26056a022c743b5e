import { join } from "node:path";
import { expect, test } from "vitest";
import { renderMatrix } from "./matrix.ts";

test("docs/mapping-matrix.md says what the tables say (`vitest run packages/convert -u` renews it)", async () => {
  await expect(renderMatrix()).toMatchFileSnapshot(
    join(import.meta.dirname, "..", "..", "..", "docs", "mapping-matrix.md"),
  );
});
