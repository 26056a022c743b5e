import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entries, findEntry, identify } from "../src/index.ts";

/** Documents that nobody here wrote. A clone without them runs the rest of the tests. */
const conformance = join(import.meta.dirname, "..", "..", "..", "..", "shared", "conformance");
const isThere = existsSync(conformance);

/** One line of an index: a file, and the document that it holds; null if it is none of ours. */
interface Item {
  readonly file: string;
  readonly document: string | null;
  readonly valid: boolean;
}

const ids = new Set(entries.map(({ id }) => id));

function readIndex(folder: string): Record<string, unknown>[] {
  return JSON.parse(readFileSync(join(conformance, folder, "INDEX.json"), "utf8"));
}

/** Items whose index names the document in full, with words such as "(array)" after it; some only in their note. */
function named(folder: string): Item[] {
  return readIndex(folder).map(({ file, document, valid, note }) => {
    const isSaved = String(note).startsWith("docker-save-manifest");
    const id = isSaved ? "docker-engine/save-manifest" : (String(document).split(" ")[0] ?? "");
    return {
      file: join(folder, String(file)),
      document: ids.has(id) ? id : null,
      valid: valid !== false,
    };
  });
}

function yandex(service: string): Item[] {
  return readIndex(`yandex/${service}/real`).map(({ file, kind, naming }) => ({
    file: `yandex/${service}/real/${String(file)}`,
    document: `yandex-${service}/${naming === "snake_case" ? "yc-" : ""}${String(kind)}`,
    valid: true,
  }));
}

function items(): Item[] {
  return [
    ...named("docker-engine"),
    ...named("public"),
    ...yandex("compute"),
    ...yandex("container-registry"),
  ];
}

/** Documents that are not what their index says, with the reason. */
const refused: Readonly<Record<string, string>> = {
  "docker-manifest-list/quay_quay__test-testdata.py-2.json":
    "taken from source code, with the backslashes of its strings doubled",
  "docker-manifest-list/quay_quay__test-testdata.py-5.json":
    "taken from source code, with the backslashes of its strings doubled",
  "containers_image__fixtures-schema1-to-schema2.json":
    "a placeholder: the size of its config is -1",
};

/** The documents in a file: the items of an array, or the one. */
function documentsIn(file: string): unknown[] {
  const value: unknown = JSON.parse(readFileSync(join(conformance, file), "utf8"));
  return Array.isArray(value) ? value : [value];
}

/** Fixtures that other projects cut or pieced together: a `Descriptor` beside `VirtualSize`, no `Config` and no `Size`. */
const mixed = ["fsouza_go-dockerclient__image_test", "spring-boot__type-image"];

describe.skipIf(!isThere)("documents that nobody here wrote (../shared/conformance)", () => {
  const all = isThere ? items() : [];
  const isRefused = ({ file }: Item): boolean =>
    Object.keys(refused).some((name) => file.endsWith(name));
  const ours = all.filter((item) => item.document !== null && !isRefused(item));
  const foreign = all.filter(({ document }) => document === null);

  test("are there", () => {
    expect(ours.length).toBeGreaterThan(250);
    expect(foreign.length).toBeGreaterThan(15);
  });

  test.for(ours.map((item) => [item.file, item] as const))(
    "%s is identified and judged",
    async ([, item]) => {
      const document = await findEntry(item.document ?? "").load();
      for (const value of documentsIn(item.file)) {
        const { format, why } = await identify(value);
        // Two services answer errors of one shape, which no content tells apart.
        const isSharedShape =
          item.document?.endsWith("/error") === true && format?.endsWith("/error") === true;
        if (!isSharedShape) expect(format, why.join("; ")).toBe(item.document);
        expect(document.validate(value)).toEqual(
          item.valid ? { ok: true, value } : expect.anything(),
        );
      }
    },
  );

  test("that are placeholders or garbled are refused", async () => {
    for (const item of all.filter(isRefused)) {
      const document = await findEntry(item.document ?? "").load();
      for (const value of documentsIn(item.file)) expect(document.is(value), item.file).toBe(false);
    }
  });

  test.for(foreign.map((item) => [item.file, item] as const))(
    "%s is none of ours",
    async ([, item]) => {
      for (const value of documentsIn(item.file)) {
        expect((await identify(value)).format).toBe(null);
        for (const { id, load } of entries) {
          // What a request or an answer may leave out altogether says nothing of an object that has none of it.
          if (!id.startsWith("docker-engine/image")) continue;
          expect((await load()).is(value), id).toBe(false);
        }
      }
    },
  );

  test.for(
    ours
      .filter(({ document }) => document === "docker-engine/image-inspect")
      .filter(({ file }) => !mixed.some((name) => file.includes(name)))
      .map((item) => [item.file, item] as const),
  )("%s fits at least one version without a version finding", async ([, item]) => {
    for (const value of documentsIn(item.file)) {
      const { versions } = await identify(value);
      expect(versions).not.toEqual([]);
    }
  });

  test.for(
    ours.flatMap(({ file }) => {
      const version = /\.v(\d+\.\d+)\.json$/.exec(file)?.[1];
      return version === undefined ? [] : [[file, version] as const];
    }),
  )("%s has no version finding at %s", async ([file, version]) => {
    for (const value of documentsIn(file))
      expect((await identify(value)).versions).toContain(version);
  });
});

const kinds: Readonly<Record<string, string>> = {
  "docker-manifest": "docker-distribution/manifest",
  "docker-manifest-list": "docker-distribution/manifest-list",
};

describe.skipIf(!isThere)(
  "test cases of the OCI image specification (../shared/conformance/oci)",
  () => {
    const cases = isThere ? readIndex("oci") : [];
    test.for(cases.map((item) => [String(item["file"]), item] as const))(
      "%s",
      async ([file, item]) => {
        const kind = String(item["kind"]);
        const document = await findEntry(kinds[kind] ?? `oci-image/${kind}`).load();
        const text = readFileSync(join(conformance, "oci", file), "utf8");
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          expect(item["valid"]).toBe(false);
          return;
        }
        expect(document.validate(value).ok, String(item["why"])).toBe(item["valid"]);
      },
    );
  },
);

const seeds = join(conformance, "..", "seeds");

describe.skipIf(!existsSync(seeds))("the vendor's page of API 1.49 (../shared/seeds)", () => {
  test("shows a document that is accepted", async () => {
    const text = readFileSync(join(seeds, "docker-engine-image-inspect.v1.49.txt"), "utf8");
    const start = text.indexOf("{\n");
    const value: unknown = JSON.parse(text.slice(start, text.indexOf("\nResponse examples (404)")));
    const { format, versions } = await identify(value);
    expect(format).toBe("docker-engine/image-inspect");
    expect(versions).toBeDefined();
    expect((await findEntry("docker-engine/image-inspect").load()).validate(value)).toEqual({
      ok: true,
      value,
    });
  });
});

if (!isThere) {
  test.skip("../shared/conformance is not here: foreign documents were not judged", () =>
    undefined);
}
