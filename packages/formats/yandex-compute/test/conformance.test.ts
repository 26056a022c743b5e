import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { error, image, ycImage } from "../src/generated/index.ts";

// Published documents that nobody here wrote; they lie beside the repository and are not part of it.
const folder = join(import.meta.dirname, "../../../../../shared/conformance/yandex/compute/real");
const isThere = existsSync(folder);

interface Entry {
  readonly file: string;
  readonly kind: string;
  readonly naming: string;
  readonly masked: boolean;
}

const entries: readonly Entry[] = isThere
  ? JSON.parse(readFileSync(join(folder, "INDEX.json"), "utf8"))
  : [];

describe.skipIf(!isThere)("published documents", () => {
  test("are all listed", () => {
    const files = readdirSync(folder).filter((file) => file !== "INDEX.json");
    expect(entries.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test.for(entries.map((entry) => [entry.file, entry] as const))(
    "%s is what the index says",
    ([file, entry]) => {
      const value: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const subject = documentOf(entry);
      expect(subject.validate(value)).toEqual({ ok: true, value });
      expect(subject.decode(value)).toEqual({ ok: true, value });
      const found = subject.lint(value).map(({ severity, code }) => `${severity} ${code}`);
      expect(found).toEqual(entry.masked ? ["info masked-value"] : []);
      if (entry.kind !== "image") return;
      const twin = subject === image ? ycImage : image;
      const there = twin.decode(value);
      const back = subject.decode(there.ok ? there.value : undefined);
      expect(back).toEqual({ ok: true, value });
      expect(there.ok && twin.is(there.value)).toBe(true);
    },
  );
});

function documentOf({ kind, naming }: Entry): Document<unknown> {
  if (kind === "error") return error;
  return naming === "snake_case" ? ycImage : image;
}
