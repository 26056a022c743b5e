import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Schema } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { imageInspect, imageSummary } from "../src/generated/index.ts";
import { dialectMembers } from "../src/rules/dialects.ts";
import {
  brief,
  containerd,
  descriptor,
  digest,
  example,
  foreignDocuments,
  graphDriver,
  manifests,
  validExamples,
  vendorExample,
} from "./samples.ts";

type Case = readonly [name: string, value: unknown, findings: readonly string[]];

const bare = "1".repeat(64);
const windows = { architecture: "arm", os: "windows" };
/** `{"schemaVersion":2}`, which is 19 bytes long. */
const data = "eyJzY2hlbWFWZXJzaW9uIjoyfQ==";

function withDescriptor(members: object): object {
  return { ...containerd, Descriptor: { ...descriptor, ...members } };
}

function withManifest(members: object): unknown {
  return { ...containerd, Manifests: [manifests.unknown, { ...manifests.image, ...members }] };
}

function withConfig(check: readonly string[]): unknown {
  return { ...graphDriver, Config: { Healthcheck: { Test: check } } };
}

const ids: readonly Case[] = [
  ["the id of the descriptor", containerd, []],
  [
    "the id of something else",
    { ...containerd, Id: digest("9") },
    ["warning id-mismatch /Id -> /Descriptor/digest"],
  ],
  [
    "a manifest with the id of something else",
    withManifest({ ID: digest("9") }),
    ["warning id-mismatch /Manifests/1/ID -> /Manifests/1/Descriptor/digest"],
  ],
];

const kinds: readonly Case[] = [
  ["each kind with its data", { ...containerd, Manifests: Object.values(manifests) }, []],
  [
    "an image with an attestation",
    withManifest({ AttestationData: { For: digest("4") } }),
    ["warning manifest-kind /Manifests/1/AttestationData -> /Manifests/1/Kind"],
  ],
  [
    "an attestation with an image",
    withManifest({ Kind: "attestation" }),
    ["warning manifest-kind /Manifests/1/ImageData -> /Manifests/1/Kind"],
  ],
  [
    "an unknown one with an image",
    withManifest({ Kind: "unknown" }),
    ["warning manifest-kind /Manifests/1/ImageData -> /Manifests/1/Kind"],
  ],
  [
    "an image without data",
    withManifest({ ImageData: undefined }),
    ["warning manifest-kind /Manifests/1 -> /Manifests/1/Kind"],
  ],
  [
    "an attestation without data",
    withManifest({ Kind: "attestation", ImageData: undefined }),
    ["warning manifest-kind /Manifests/1 -> /Manifests/1/Kind"],
  ],
  [
    "a kind that nobody knows, with an image",
    withManifest({ Kind: "signature" }),
    ["warning unknown-enum-value /Manifests/1/Kind"],
  ],
];

const descriptors: readonly Case[] = [
  ["content of the length that it says", withDescriptor({ data }), []],
  ["null", withDescriptor({ data: null, artifactType: null }), []],
  ["empty content of zero bytes", withDescriptor({ data: "", size: 0 }), []],
  [
    "content of another length",
    withDescriptor({ data, size: 20 }),
    ["warning data-mismatch /Descriptor/data -> /Descriptor/size"],
  ],
  [
    "content without padding",
    withDescriptor({ data: "eyJ9YQ", size: 4 }),
    ["warning data-mismatch /Descriptor/data"],
  ],
  [
    "content for an address",
    withDescriptor({ data: "ey-_", size: 3 }),
    ["warning data-mismatch /Descriptor/data"],
  ],
  [
    "content with three paddings",
    withDescriptor({ data: "e===", size: 1 }),
    ["warning data-mismatch /Descriptor/data"],
  ],
  [
    "content with a padding within",
    withDescriptor({ data: "ey==eyJ9", size: 5 }),
    ["warning data-mismatch /Descriptor/data"],
  ],
  [
    "content with a line end",
    withDescriptor({ data: "eyJ\n", size: 2 }),
    ["warning data-mismatch /Descriptor/data"],
  ],
  ["a type of an artifact", withDescriptor({ artifactType: "application/vnd.example+json" }), []],
  [
    "a type that is a word",
    withDescriptor({ artifactType: "text" }),
    ["warning artifact-type /Descriptor/artifactType"],
  ],
  [
    "a type with a parameter",
    withDescriptor({ artifactType: "text/a; b=c" }),
    ["warning artifact-type /Descriptor/artifactType"],
  ],
  [
    "both in a manifest",
    withManifest({ Descriptor: { ...manifests.image.Descriptor, data: "?", artifactType: "" } }),
    [
      "warning data-mismatch /Manifests/1/Descriptor/data",
      "warning artifact-type /Manifests/1/Descriptor/artifactType",
    ],
  ],
];

const stores: readonly Case[] = [
  ["a graph driver", graphDriver, []],
  [
    "a graph driver's directories beside a descriptor",
    { ...containerd, GraphDriver: graphDriver.GraphDriver },
    ["warning store-mismatch /GraphDriver/Data -> /Descriptor"],
  ],
  [
    "no directories beside a descriptor",
    { ...containerd, GraphDriver: { Name: "overlayfs", Data: {} } },
    [],
  ],
  [
    "the platform that was asked for",
    withDescriptor({ platform: manifests.image.Descriptor.platform }),
    [],
  ],
  [
    "the platform that was asked for, and all manifests",
    {
      ...containerd,
      Descriptor: { ...descriptor, platform: manifests.image.Descriptor.platform },
      Manifests: [manifests.image],
    },
    ["warning platform-with-manifests /Manifests -> /Descriptor/platform"],
  ],
  [
    "another platform",
    withDescriptor({ platform: windows }),
    [
      "warning platform-mismatch /Os -> /Descriptor/platform/os",
      "warning platform-mismatch /Architecture -> /Descriptor/platform/architecture",
    ],
  ],
  [
    "a platform that is unknown",
    withDescriptor({ platform: { architecture: "unknown", os: "" } }),
    [],
  ],
  [
    "no platform",
    {
      ...containerd,
      Os: "",
      Architecture: undefined,
      Descriptor: { ...descriptor, platform: windows },
    },
    [],
  ],
];

const rootFs: readonly Case[] = [
  [
    "no layers",
    { ...graphDriver, GraphDriver: { Name: "overlay2", Data: null }, RootFS: { Type: "layers" } },
    [],
  ],
  ["nothing at all", { ...containerd, RootFS: {} }, []],
  [
    "no layers, but a driver that has them",
    { ...graphDriver, RootFS: { Type: "layers", Layers: [] } },
    ["warning rootfs-mismatch /RootFS -> /GraphDriver/Data"],
  ],
  [
    "layers without a type",
    { ...graphDriver, RootFS: { Layers: [digest("3")] } },
    ["warning rootfs-mismatch /RootFS -> /RootFS/Layers"],
  ],
  [
    "a base layer of the wrong type",
    { ...graphDriver, RootFS: { ...graphDriver.RootFS, BaseLayer: "windowsservercore" } },
    ["warning rootfs-mismatch /RootFS/BaseLayer"],
  ],
  [
    "a type without its base layer",
    { ...graphDriver, RootFS: { ...graphDriver.RootFS, Type: "layers+base" } },
    ["warning rootfs-mismatch /RootFS/Type"],
  ],
  [
    "a word for its type that nobody knows",
    { ...graphDriver, RootFS: { ...graphDriver.RootFS, Type: "layer" } },
    ["warning unknown-enum-value /RootFS/Type"],
  ],
];

const facts: readonly Case[] = [
  [
    "another virtual size",
    { ...graphDriver, VirtualSize: 1 },
    ["warning virtual-size /VirtualSize -> /Size"],
  ],
  ["a virtual size alone", { ...graphDriver, Size: undefined }, []],
  ["a parent", { ...graphDriver, Parent: digest("7") }, []],
  ["a parent by another algorithm", { ...graphDriver, Parent: `sha512:${"0".repeat(128)}` }, []],
  ["a parent by a word", { ...graphDriver, Parent: "string" }, ["warning parent-id /Parent"]],
  [
    "a parent by a name",
    { ...graphDriver, Parent: "example:latest" },
    ["warning parent-id /Parent"],
  ],
  [
    "a parent with a digit too few",
    { ...graphDriver, Parent: digest("7").slice(0, -1) },
    ["warning parent-id /Parent"],
  ],
  ["a parent in capitals", { ...graphDriver, Parent: digest("A") }, ["warning parent-id /Parent"]],
  [
    "no creation time",
    { ...graphDriver, Created: "0001-01-01T00:00:00Z" },
    ["info zero-time /Created"],
  ],
  [
    "no creation time, with an offset",
    { ...graphDriver, Created: "0001-01-01T00:00:00.000+00:00" },
    ["info zero-time /Created"],
  ],
  ["a second after no time", { ...graphDriver, Created: "0001-01-01T00:00:01Z" }, []],
  ["an empty creation time", { ...graphDriver, Created: "" }, ["warning empty-time /Created"]],
  [
    "a build without a time",
    { ...containerd, Identity: { Build: [{ Ref: "a" }, { CreatedAt: "0001-01-01T00:00:00Z" }] } },
    ["info zero-time /Identity/Build/1/CreatedAt"],
  ],
  ["no health check", withConfig([]), []],
  ["a health check that is switched off", withConfig(["NONE"]), []],
  ["a health check with arguments", withConfig(["CMD", "true"]), []],
  ["a health check in a shell", withConfig(["CMD-SHELL", "true"]), []],
  [
    "a health check in small letters",
    withConfig(["cmd", "true"]),
    ["warning healthcheck-test /Config/Healthcheck/Test/0"],
  ],
  [
    "a health check of a container's config",
    { ...graphDriver, ContainerConfig: { Healthcheck: { Test: ["true"] } } },
    ["warning healthcheck-test /ContainerConfig/Healthcheck/Test/0"],
  ],
];

const dialects: readonly Case[] = [
  ["a bare id", { ...graphDriver, Id: bare, VirtualSize: 2048 }, ["warning legacy /Id"]],
  [
    "a bare id, and a member of old Engines",
    { ...graphDriver, Id: bare, Tags: [] },
    ["warning legacy /Tags"],
  ],
  [
    "a bare id, and a setting of old Engines",
    { ...graphDriver, Id: bare, ContainerConfig: { Memory: 1 } },
    ["warning legacy /ContainerConfig/Memory"],
  ],
  ["a bare parent", { ...graphDriver, Parent: bare }, ["warning legacy /Parent -> /Id"]],
  [
    "the start of the id as the name of a host",
    { ...graphDriver, Parent: bare, ContainerConfig: { Hostname: digest("1").slice(7, 18) } },
    ["warning legacy /ContainerConfig/Hostname -> /Id"],
  ],
  [
    "twelve digits as the name of a host",
    { ...graphDriver, ContainerConfig: { Hostname: digest("1").slice(7, 19) } },
    [],
  ],
  [
    "the name of the default registry",
    { ...graphDriver, RepoTags: ["example:1.0", "docker.io/library/example:1.0"] },
    ["warning legacy /RepoTags/1 -> /Id"],
  ],
  [
    "the default registry in a digest",
    { ...graphDriver, RepoTags: null, RepoDigests: [`docker.io/library/example@${digest("2")}`] },
    ["warning legacy /RepoDigests/0 -> /Id"],
  ],
];

describe("rules of image-inspect", () => {
  for (const [title, cases] of Object.entries({
    ids,
    kinds,
    descriptors,
    stores,
    rootFs,
    facts,
    dialects,
  })) {
    test.for(cases)(`${title}: %s`, ([, value, findings]) => {
      expect(imageInspect.lint(JSON.parse(JSON.stringify(value))).map(brief)).toEqual(findings);
    });
  }

  test("say what would be right, and guess what was meant", () => {
    const guesses = [
      withManifest({ Kind: "attestation" }),
      withConfig(["cmd-shell", "true"]),
      withConfig(["curl -u user:secret http://localhost"]),
      withDescriptor({ data, size: 1778 }),
    ].flatMap((value) => imageInspect.lint(value));
    expect(guesses.map(({ message, suggestion }) => `${message}; ${suggestion}`)).toEqual([
      'Manifests[1] is of the kind "attestation", but has ImageData and lacks AttestationData; did you mean the kind "image"?',
      'Config.Healthcheck.Test[0] must be NONE, CMD or CMD-SHELL, but is another text; did you mean "CMD-SHELL"?',
      'Config.Healthcheck.Test[0] must be NONE, CMD or CMD-SHELL, but is another text; put "CMD-SHELL" before a command line, "CMD" before arguments',
      "Descriptor.data holds 19 bytes, but Descriptor.size is 1778; undefined",
    ]);
  });

  test("warn, and strict makes errors of warnings alone", () => {
    const value = { ...graphDriver, Parent: "string", Created: "0001-01-01T00:00:00Z" };
    expect(imageInspect.validate(value).ok).toBe(true);
    expect(imageInspect.lint(value, { strict: true }).map(brief)).toEqual([
      "error parent-id /Parent",
      "info zero-time /Created",
    ]);
  });

  test("stand texts of any length", () => {
    const long = "a-".repeat(20_000_000);
    const value = {
      ...withDescriptor({ data: long, artifactType: long }),
      Parent: long,
      Created: `0001-01-01T00:00:00.${"0".repeat(1_000_000)}Z`,
      Config: { Healthcheck: { Test: [long] } },
    };
    const found = imageInspect.lint(value);
    expect(found.map(({ code }) => code)).toEqual([
      "data-mismatch",
      "artifact-type",
      "parent-id",
      "zero-time",
      "healthcheck-test",
    ]);
    for (const { message, actual = "" } of found)
      expect(message.length + actual.length).toBeLessThan(300);
  });

  test("look at own members only", () => {
    const inherits: object = Object.create({ Descriptor: descriptor, Parent: "string" });
    expect(imageInspect.lint(Object.assign(inherits, { Id: digest("9"), RootFS: {} }))).toEqual([]);
  });
});

describe("rules of image-summary", () => {
  const listed = {
    Id: digest("1"),
    ParentId: "",
    RepoTags: [],
    Created: 1,
    Size: 1024,
    SharedSize: -1,
  };
  const cases: readonly Case[] = [
    ["an image", listed, []],
    [
      "another digest",
      { ...listed, Id: digest("9"), Descriptor: descriptor },
      ["warning id-mismatch /Id -> /Descriptor/digest"],
    ],
    [
      "manifests of another kind and id",
      { ...listed, Manifests: [{ ...manifests.image, Kind: "unknown", ID: digest("9") }] },
      [
        "warning id-mismatch /Manifests/0/ID -> /Manifests/0/Descriptor/digest",
        "warning manifest-kind /Manifests/0/ImageData -> /Manifests/0/Kind",
      ],
    ],
    [
      "a descriptor with content of another length",
      { ...listed, Descriptor: { ...descriptor, data, size: 20 } },
      ["warning data-mismatch /Descriptor/data -> /Descriptor/size"],
    ],
    [
      "another virtual size",
      { ...listed, VirtualSize: 1 },
      ["warning virtual-size /VirtualSize -> /Size"],
    ],
    ["a parent by a word", { ...listed, ParentId: "string" }, ["warning parent-id /ParentId"]],
    ["no creation time", { ...listed, Created: -62_135_596_800 }, ["info zero-time /Created"]],
    ["a bare id", { ...listed, Id: bare, ParentId: bare }, ["warning legacy /Id"]],
    [
      "a bare id in podman's own list",
      { ...listed, Id: bare, Names: [] },
      ["warning legacy /Names"],
    ],
    ["a bare parent", { ...listed, ParentId: bare }, ["warning legacy /ParentId -> /Id"]],
  ];
  test.for(cases)("%s", ([, value, findings]) => {
    expect(imageSummary.lint(value).map(brief)).toEqual(findings);
  });
});

/** Codes of what rules warn of, but for the notes on dialects. */
function warnedCodes(findings: readonly Finding[]): string[] {
  return findings
    .filter(
      ({ severity, code }) =>
        severity === "warning" && code !== "unknown-member" && code !== "legacy",
    )
    .map(({ code }) => code);
}

describe("answers of engines contradict themselves nowhere", () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    "engine-25.0.0-api-1.44-empty-created.json": ["empty-time"],
  };

  test.for(validExamples("image-inspect").filter(([file]) => !file.includes("all-members")))(
    "%s",
    ([file, value]) => {
      expect(warnedCodes(imageInspect.lint(value))).toEqual(known[file] ?? []);
    },
  );

  test.for(validExamples("image-summary"))("%s of a list", ([, value]) => {
    expect(warnedCodes(imageSummary.lint(value))).toEqual([]);
  });

  test.for(
    [...validExamples("image-inspect"), ...validExamples("image-summary")].filter(([file]) =>
      /^(?:podman|legacy)-/.test(file),
    ),
  )("%s has one note on who speaks", ([file, value]) => {
    const document = imageInspect.is(value) ? imageInspect : imageSummary;
    const notes = document.lint(value).filter(({ code }) => code === "legacy");
    expect(notes.map(({ severity, actual }) => `${severity} ${actual}`)).toEqual([
      `warning ${file.split("-")[0]}`,
    ]);
  });
});

/** A fixture for a reader of `Descriptor`: that of the vendor's page, put into an answer of another store. */
const mixture = "spring-boot__type-image.json";
const inspected = foreignDocuments("image-inspect").filter(([file]) => !file.endsWith(mixture));
const foreign = [...inspected, ...foreignDocuments("image-summary")];

describe.skipIf(foreign.length === 0)(
  "documents that nobody here wrote (../shared/conformance)",
  () => {
    test.for(foreign)("%s contradicts itself nowhere", ([, value]) => {
      const document = imageInspect.is(value) ? imageInspect : imageSummary;
      expect(warnedCodes(document.lint(value))).toEqual([]);
    });

    test("but one does, in what was mixed", () => {
      const [, value] =
        foreignDocuments("image-inspect").find(([file]) => file.endsWith(mixture)) ?? [];
      expect(imageInspect.lint(value).map(brief)).toEqual([
        "warning id-mismatch /Id -> /Descriptor/digest",
        "warning store-mismatch /GraphDriver/Data -> /Descriptor",
        "warning platform-mismatch /Os -> /Descriptor/platform/os",
        "warning platform-mismatch /Architecture -> /Descriptor/platform/architecture",
      ]);
    });
  },
);

/** What the dossier on the vendor's page finds wrong with its example, in the order in which it is found. */
const vendorWarnings = [
  "warning removed-in-version /VirtualSize",
  "warning id-mismatch /Id -> /Descriptor/digest",
  "warning id-mismatch /Manifests/0/ID -> /Manifests/0/Descriptor/digest",
  "warning manifest-kind /Manifests/0/AttestationData -> /Manifests/0/Kind",
  "warning data-mismatch /Descriptor/data",
  "warning artifact-type /Descriptor/artifactType",
  "warning data-mismatch /Manifests/0/Descriptor/data",
  "warning artifact-type /Manifests/0/Descriptor/artifactType",
  "warning store-mismatch /GraphDriver/Data -> /Descriptor",
  "warning platform-with-manifests /Manifests -> /Descriptor/platform",
  "warning platform-mismatch /Os -> /Descriptor/platform/os",
  "warning parent-id /Parent",
  "warning healthcheck-test /Config/Healthcheck/Test/0",
];

describe("an example with all members at once", () => {
  // Written after the vendor's page, which shows every member there is, whether or not an Engine sends them together.
  const file = "vendor-page-1.49-all-members-at-once.json";

  test("has exactly these warnings at 1.49", () => {
    expect(
      imageInspect.lint(example(`image-inspect/valid/${file}`), { version: "1.49" }).map(brief),
    ).toEqual(vendorWarnings);
  });

  const vendor = vendorExample();
  test.skipIf(vendor === undefined)(
    "and so has that of the vendor's page (../shared/seeds)",
    () => {
      expect(imageInspect.lint(vendor, { version: "1.49" }).map(brief)).toEqual(vendorWarnings);
      expect(imageInspect.validate(vendor).ok).toBe(true);
    },
  );
});

/** Names of the members of an object that only a dialect sends. */
function dialectMembersOf(schema: Schema | undefined): string[] {
  return Object.entries(schema?.properties ?? {})
    .filter(([, member]) => member !== false && member["x-dialect"] !== undefined)
    .map(([name]) => name);
}

if (foreign.length === 0) {
  test.skip("../shared/conformance is not here: foreign documents were not judged", () =>
    undefined);
}

describe("the rules and what is written down", () => {
  test("the README has every code of the rules, and its severity", () => {
    const used = [ids, kinds, descriptors, stores, rootFs, facts, dialects]
      .flat()
      .flatMap(([, value]) => imageInspect.lint(JSON.parse(JSON.stringify(value))))
      .filter(({ code }) => code !== "unknown-enum-value")
      .map(({ code, severity }) => `${code}: ${severity}`);
    const readme = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (warning|info) +\|/gm)];
    expect(rows.map(([, code, severity]) => `${code}: ${severity}`).sort()).toEqual(
      [...new Set(used)].sort(),
    );
  });

  test("the members of dialects are those of the schemas", () => {
    const inspect = imageInspect.source();
    expect(dialectMembersOf(inspect)).toEqual(dialectMembers.inspect);
    expect(dialectMembersOf(inspect.$defs?.["Config"])).toEqual(dialectMembers.config);
    expect(dialectMembersOf(imageSummary.source())).toEqual(dialectMembers.summary);
  });
});
