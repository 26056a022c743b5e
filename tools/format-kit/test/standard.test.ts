import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expect, test } from "vitest";
import { makeDocument, source } from "./kitchen-sink.ts";

/** Takes what any library that speaks Standard Schema takes; compiling this is the test. */
async function consume(
  schema: StandardSchemaV1<unknown, unknown> & StandardJSONSchemaV1<unknown, unknown>,
  value: unknown,
): Promise<{ readonly paths: readonly unknown[]; readonly draft: unknown }> {
  const result = await schema["~standard"].validate(value);
  const draft = schema["~standard"].jsonSchema.input({ target: "draft-2020-12" })["$schema"];
  return { paths: (result.issues ?? []).map(({ path }) => path), draft };
}

test("a document is what the interfaces of Standard Schema and Standard JSON Schema ask for", async () => {
  const document = await makeDocument(source);
  expect(await consume(document, { parts: [{ name: 7 }] })).toEqual({
    paths: [[], ["parts", 0, "name"]],
    draft: "https://json-schema.org/draft/2020-12/schema",
  });
});

test("expect.schemaMatching takes a document", async () => {
  const document = await makeDocument(source);
  const value = { id: `sha256:${"a".repeat(64)}`, kind: "sink" };
  expect({ image: value }).toEqual({ image: expect.schemaMatching(document) });
  expect({ image: {} }).not.toEqual({ image: expect.schemaMatching(document) });
});
