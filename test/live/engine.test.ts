import { wayBackProblems } from "@imagekin/attack/oracles";
import { identify } from "@imagekin/catalog";
import { convert, mappings } from "@imagekin/convert";
import { conversionProblems, documentProblems } from "@imagekin/attack/oracles";
import { error, imageInspect, imageSummary } from "@imagekin/docker-engine";
import { describe, expect, test } from "vitest";
import type { Inspected } from "./answers.ts";
import { answers, isMissing } from "./live.ts";

const versionCodes: ReadonlySet<string> = new Set([
  "removed-in-version",
  "not-yet-in-version",
  "missing-in-version",
  "null-in-version",
]);

/** What a document says about its own version that is wrong: there must be nothing. */
function versionFindings(value: unknown, version: string, document: typeof imageInspect): string[];
function versionFindings(value: unknown, version: string, document: typeof imageSummary): string[];
function versionFindings(
  value: unknown,
  version: string,
  document: typeof imageInspect | typeof imageSummary,
): string[] {
  return document
    .lint(value, { version })
    .filter(({ severity, code }) => severity === "error" || versionCodes.has(code))
    .map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

describe.skipIf(isMissing)("the answers of", () => {
  describe.for([
    ["Docker Engine", answers.docker],
    ["podman's service", answers.podman],
  ] as const)("%s", ([, engine]) => {
    const byVersion = answers.versions.map(
      (api) => [api, engine.inspects.filter((one) => one.api === api)] as const,
    );

    test("answered at every version for many images", () => {
      expect(answers.versions.length).toBeGreaterThan(10);
      for (const [, inspects] of byVersion) expect(inspects.length).toBeGreaterThan(12);
      expect(new Set(engine.inspects.map(({ answer }) => answer.status))).toEqual(new Set([200]));
    });

    describe.for(byVersion)("%s", ([api, inspects]) => {
      test("is accepted, identified, and has no version finding at its own version", async () => {
        for (const { name, answer } of inspects) {
          const value: unknown = JSON.parse(answer.text);
          expect(versionFindings(value, api, imageInspect), name).toEqual([]);
          expect(documentProblems(imageInspect, value), name).toEqual([]);
          const { format, versions } = await identify(value);
          expect(format, name).toBe("docker-engine/image-inspect");
          expect(versions, name).toContain(api);
        }
      });

      test("comes back exactly through the common image, with true reports", () => {
        for (const { name, answer } of inspects) {
          const value: unknown = JSON.parse(answer.text);
          expect(wayBackProblems(`docker-engine/image-inspect@${api}`, value), name).toEqual([]);
        }
      });

      test("has items of the list that are accepted and identified", async () => {
        const lists = engine.lists.filter((one) => one.api === api);
        for (const { answer } of lists) {
          const items: unknown[] = JSON.parse(answer.text);
          expect(items.length).toBeGreaterThan(12);
          for (const item of items) {
            expect(versionFindings(item, api, imageSummary)).toEqual([]);
            expect((await identify(item)).format).toBe("docker-engine/image-summary");
          }
        }
        expect(lists.length).toBeGreaterThan(0);
      });
    });

    test("converts to all other documents with a true report, or is refused with a reason", () => {
      for (const { name, answer } of newest(engine.inspects)) {
        const value: unknown = JSON.parse(answer.text);
        for (const to of Object.keys(mappings)) {
          const result = convertTo(to, value);
          const target = result.ok ? result.value : undefined;
          expect(conversionProblems(result.report, value, target), `${name} → ${to}`).toEqual([]);
          if (!result.ok) expect(result.errors.length, `${name} → ${to}`).toBeGreaterThan(0);
        }
      }
    });

    test("has error bodies that are accepted and identified", async () => {
      const bodies = engine.errors.filter(({ mediaType }) => mediaType === "application/json");
      const statuses = new Set(bodies.map(({ status }) => status));
      expect([...statuses]).toEqual(expect.arrayContaining([404]));
      for (const { text, path, status } of bodies) {
        const value: unknown = JSON.parse(text);
        expect(documentProblems(error, value), path).toEqual([]);
        expect(error.validate(value).ok, `${status} ${path} ${text}`).toBe(true);
        expect((await identify(value)).format, path).toBe("docker-engine/error");
      }
    });
  });
});

test.skipIf(isMissing)("the engine answered with 400, 404 and 500", () => {
  const statuses = answers.docker.errors.map(({ status }) => status);
  expect(statuses).toEqual(expect.arrayContaining([400, 404, 500]));
});

test.skipIf(isMissing)("`docker image inspect` prints an array of the same documents", () => {
  const printed: unknown[] = JSON.parse(answers.docker.printed);
  expect(printed.length).toBe(newest(answers.docker.inspects).length);
  for (const value of printed) expect(imageInspect.validate(value)).toMatchObject({ ok: true });
});

test.skipIf(isMissing)(
  "`podman image inspect` prints another document, and is told apart",
  async () => {
    const printed: unknown[] = JSON.parse(answers.podman.printed);
    expect(printed.length).toBeGreaterThan(12);
    for (const value of printed) {
      expect(imageInspect.lint(value).map(({ code }) => code)).toEqual(["wrong-document"]);
      expect(await identify(value)).toMatchObject({
        format: null,
        looksLike: expect.stringContaining("podman"),
      });
    }
  },
);

function newest(inspects: readonly Inspected[]): readonly Inspected[] {
  return inspects.filter(({ api }) => api === answers.versions.at(-1));
}

/** `convert` to a document that is named at run time. */
function convertTo(to: string, value: unknown): ReturnType<typeof convert> {
  return Reflect.apply(convert, undefined, ["docker-engine/image-inspect", to, value]);
}
