import type { Schema } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { bundle, type Library } from "../src/bundle.ts";

/** A format with two documents, of which `list` borrows definitions of `image`. */
function libraryOf(list: Schema): Library {
  const image: Schema = {
    $id: "urn:imagekin:sink:image",
    type: "object",
    properties: { id: { $ref: "#/$defs/Digest" } },
    $defs: {
      Digest: { "x-scalar": "digest", description: "Content." },
      Blob: {
        type: "object",
        properties: {
          digest: { $ref: "#/$defs/Digest", description: "Its content." },
          sizes: { type: "array", items: { $ref: "#/$defs/Size" } },
          platform: { $ref: "fragment:platform" },
        },
      },
      Size: { "x-scalar": "size", description: "Bytes." },
      Unused: { type: "object" },
    },
  };
  const documents = Object.entries({ image, list }).map(([name, schema]) => ({
    name,
    schema,
    valid: [],
    invalid: [],
    expected: {},
  }));
  return {
    format: {
      name: "sink",
      folder: "",
      documents,
      rules: "",
      hasFunctions: false,
      operations: undefined,
    },
    fragments: { platform: { type: "object", properties: { os: { type: "string" } } } },
  };
}

function listOf(ref: string, $defs?: Readonly<Record<string, Schema>>): Library {
  return libraryOf({
    type: "object",
    properties: { blob: { $ref: ref } },
    ...($defs === undefined ? {} : { $defs }),
  });
}

describe("a reference to a definition of another document", () => {
  const blob = "image.schema.json#/$defs/Blob";

  test("brings the definition, and what it refers to there, but nothing else", () => {
    const { properties, $defs } = bundle("list", listOf(blob));
    expect(properties).toEqual({ blob: { $ref: "#/$defs/Blob" } });
    expect(Object.keys($defs ?? {})).toEqual(["Blob", "Digest", "Platform", "Size"]);
    expect($defs?.["Blob"]?.properties).toEqual({
      digest: { $ref: "#/$defs/Digest", description: "Its content." },
      sizes: { type: "array", items: { $ref: "#/$defs/Size" } },
      platform: { $ref: "#/$defs/Platform" },
    });
    expect($defs?.["Digest"]?.pattern).toMatch(/sha256/);
  });

  test("makes the same definition as in the document that it is of", () => {
    const { $defs } = bundle("list", listOf(blob));
    expect($defs?.["Blob"]).toEqual(bundle("image", listOf(blob)).$defs?.["Blob"]);
  });

  test("must not meet another definition of its name", () => {
    expect(() => bundle("list", listOf(blob, { Size: { type: "integer" } }))).toThrow(
      'two different definitions are named "Size"',
    );
  });

  test.for([
    ["image.schema.json#/$defs/Nothing", 'urn:imagekin:sink:image has no definition "Nothing"'],
    ["nothing.schema.json#/$defs/Blob", 'sink has no document "nothing"'],
    ["image#/$defs/Blob", '"image" is neither a definition, a document nor a fragment'],
  ] as const)("must lead somewhere: %s", ([ref, message]) => {
    expect(() => bundle("list", listOf(ref))).toThrow(message);
  });
});
