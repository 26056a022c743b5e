import { compareDocumentVersions, type Document, type Finding, type Schema } from "@imagekin/core";
import { describe, expect, test } from "vitest";
import { imageInspect, imageSummary, inspectRequest, operations } from "../src/generated/index.ts";
import * as format from "../src/generated/index.ts";
import { brief, containerd, descriptor, example, validExamples } from "./samples.ts";

/** What real Docker Engine 20.10 answers at API 1.41. */
function captured(): object {
  return Object(example("image-inspect/valid/engine-20.10-api-1.41-full.json"));
}

const versionCodes = new Set([
  "removed-in-version",
  "not-yet-in-version",
  "missing-in-version",
  "null-in-version",
]);

/** What a document says of a value that has to do with a version. */
function versionFindings(document: Document<unknown>, value: unknown, version: string): Finding[] {
  return document.lint(value, { version }).filter(({ code }) => versionCodes.has(code));
}

function messages(value: unknown, version: string): string[] {
  return versionFindings(imageInspect, value, version).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );
}

const virtualSize = "/VirtualSize: VirtualSize: a member that no engine sends after version 1.43";
const container =
  "/Container: Container and ContainerConfig: members that no engine sends after version 1.44";
const runtime =
  "/Config/Hostname: Config.Hostname, Config.Domainname, Config.AttachStdin, Config.AttachStdout, Config.AttachStderr, Config.Tty, Config.OpenStdin, Config.StdinOnce and Config.Image: members that no engine sends after version 1.49";

describe("an answer of API 1.41", () => {
  test.for([
    ["1.24", []],
    ["1.41", []],
    ["1.43", []],
    ["1.44", [virtualSize]],
    ["1.45", [container, virtualSize]],
    ["1.49", [container, virtualSize]],
    ["1.50", [runtime, container, virtualSize]],
    ["1.56", [runtime, container, virtualSize]],
  ] as const)("at %s", ([version, expected]) => {
    expect(messages(captured(), version)).toEqual(expected);
  });

  test("has no version finding if no version is asked for", () => {
    expect(imageInspect.lint(captured())).toEqual([]);
  });

  test("is refused by a strict reading of 1.44, and by no other reading", () => {
    const strict = imageInspect.lint(captured(), { version: "1.44", strict: true });
    expect(strict.map(brief)).toEqual(["error removed-in-version /VirtualSize"]);
    expect(imageInspect.validate(captured()).ok).toBe(true);
    expect(imageInspect.lint(captured(), { strict: true })).toEqual([]);
  });
});

describe("a misspelt member", () => {
  test("is one warning, with what was meant", () => {
    const { RepoTags: tags, ...rest } = containerd;
    const value = { ...rest, RepoTag: tags };
    expect(imageInspect.lint(value)).toMatchObject([
      {
        severity: "warning",
        code: "unknown-member",
        pointer: "/RepoTag",
        suggestion: 'did you mean "RepoTags"?',
      },
    ]);
    // The member that it was meant to be is missing, too, if every engine sends it.
    expect(imageInspect.lint(value, { version: "1.49" }).map(brief)).toContain(
      "warning missing-in-version ",
    );
  });
});

describe("null", () => {
  const nulls = { ...captured(), RepoTags: null, Config: { Env: null, Cmd: null, Labels: null } };

  test.for([
    ["1.43", []],
    ["1.44", ["/RepoTags: RepoTags: a member that no engine sends as null in version 1.44"]],
  ] as const)("of names at %s", ([version, expected]) => {
    expect(messages(nulls, version).filter((text) => text.includes("null"))).toEqual(expected);
  });

  test.for([
    ["1.51", []],
    [
      "1.52",
      [
        "/Config/Env: Config.Env, Config.Cmd and Config.Labels: members that no engine sends as null in version 1.52",
      ],
    ],
  ] as const)("of settings at %s is one finding", ([version, expected]) => {
    expect(messages(nulls, version).filter((text) => text.startsWith("/Config/"))).toEqual(
      expected,
    );
  });

  test("of the config is sent up to 1.50", () => {
    const { Config: _, ...rest } = containerd;
    const value = { ...rest, Config: null };
    const found = (version: string): string[] =>
      versionFindings(imageInspect, value, version)
        .map(({ code }) => code)
        .filter((code) => code.startsWith("null"));
    expect([found("1.50"), found("1.51")]).toEqual([[], ["null-in-version"]]);
  });
});

describe("what is missing", () => {
  test("is one finding for each object", () => {
    const value = {
      Id: containerd.Id,
      GraphDriver: {},
      Metadata: {},
      RootFS: {},
      Config: { User: "" },
    };
    const found = versionFindings(imageInspect, value, "1.51");
    expect(found.map(({ pointer, expected }) => [pointer, expected])).toEqual([
      ["/GraphDriver", ["Name", "Data"]],
      ["/Metadata", ["LastTagTime"]],
      ["/Config", ["Env", "Cmd", "Volumes", "WorkingDir", "Entrypoint", "OnBuild", "Labels"]],
      [
        "",
        [
          "RepoTags",
          "RepoDigests",
          "Parent",
          "Comment",
          "DockerVersion",
          "Author",
          "Architecture",
          "Os",
          "Size",
        ],
      ],
    ]);
  });

  test("is what every engine and podman send, and nothing else", () => {
    expect(versionFindings(imageInspect, { ...captured(), Comment: undefined }, "1.41")).toEqual(
      [],
    );
    expect(messages({ ...captured(), Created: undefined }, "1.43")).toEqual([
      ': the document lacks "Created", which every engine sends in version 1.43',
    ]);
    expect(messages({ ...captured(), Created: undefined }, "1.44")).toEqual([virtualSize]);
  });
});

describe("what is too new", () => {
  test.for([
    [
      "1.47",
      ["/Descriptor: Descriptor and Manifests: members that no engine sends before version 1.48"],
    ],
    ["1.48", []],
  ] as const)("at %s", ([version, expected]) => {
    const value = { ...containerd, Descriptor: descriptor, Manifests: [] };
    expect(messages(value, version).filter((text) => text.includes("before"))).toEqual(expected);
  });

  test("is not looked into: only the member itself is named", () => {
    const value = { ...containerd, Identity: { Build: [{ CreatedOn: "" }] } };
    expect(messages(value, "1.52").filter((text) => text.includes("Identity"))).toEqual([
      "/Identity: Identity: a member that no engine sends before version 1.53",
    ]);
  });
});

/** Examples whose names say which version they are of. */
function versionedExamples(
  document: string,
): (readonly [file: string, version: string, value: unknown])[] {
  return validExamples(document).flatMap(([file, value]) => {
    const version = /-api-(\d+\.\d+)/.exec(file)?.[1];
    return version === undefined ? [] : [[file, version, value] as const];
  });
}

describe("answers have no version finding at their own version", () => {
  test("as far as they are known", () => {
    expect(versionedExamples("image-inspect").length).toBeGreaterThan(25);
    expect(versionedExamples("image-summary").length).toBeGreaterThan(8);
  });

  test.for(versionedExamples("image-inspect"))("%s (%s)", ([, version, value]) => {
    expect(versionFindings(imageInspect, value, version)).toEqual([]);
  });

  test.for(versionedExamples("image-summary"))("%s (%s) of a list", ([, version, value]) => {
    expect(versionFindings(imageSummary, value, version)).toEqual([]);
  });

  test.for(validExamples("image-inspect").filter(([file]) => file.startsWith("podman-")))(
    "%s at 1.41, where podman differs from Docker Engine in nothing that has a version",
    ([, value]) => {
      // podman leaves out VirtualSize at 1.44 as an Engine does, and no version asks for it.
      expect(versionFindings(imageInspect, value, "1.41")).toEqual([]);
    },
  );
});

/** The strict schema of `Config` in a version. */
function configOf(version: string): Schema | undefined {
  return imageInspect.schema({ version, strict: true }).$defs?.["Config"];
}

describe("the three shapes of Config", () => {
  const ofContainer = [
    "Hostname",
    "Domainname",
    "AttachStdin",
    "AttachStdout",
    "AttachStderr",
    "Tty",
    "OpenStdin",
    "StdinOnce",
    "Image",
  ];
  const always = ["User", "Env", "Cmd", "Volumes", "WorkingDir", "Entrypoint", "OnBuild", "Labels"];
  const unset = {
    User: "",
    WorkingDir: "",
    Env: null,
    Cmd: null,
    Entrypoint: null,
    Labels: null,
    OnBuild: null,
    Volumes: null,
  };
  const unsetOfContainer = {
    Hostname: "",
    Domainname: "",
    Image: "",
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
  };
  const shapes = { old: { ...unset, ...unsetOfContainer }, middle: unset, new: {} };

  test.for([
    ["1.49", "old"],
    ["1.51", "middle"],
    ["1.52", "new"],
  ] as const)("%s sends that of %s Engines, and no other", ([version, name]) => {
    const fitting = Object.entries(shapes)
      .filter(
        ([, Config]) =>
          !messages({ ...containerd, Config }, version).some((text) => text.startsWith("/Config")),
      )
      .map(([shape]) => shape);
    expect(fitting).toEqual([name]);
  });

  test("are those of the rendered schemas", () => {
    expect([...(configOf("1.49")?.required ?? [])].sort()).toEqual(
      [...always, ...ofContainer].sort(),
    );
    expect([...(configOf("1.51")?.required ?? [])].sort()).toEqual([...always].sort());
    expect(configOf("1.52")?.required).toBeUndefined();
    expect(
      ofContainer.filter((name) => Object.hasOwn(configOf("1.50")?.properties ?? {}, name)),
    ).toEqual([]);
    expect([
      configOf("1.51")?.properties?.["Env"],
      configOf("1.52")?.properties?.["Env"],
    ]).toMatchObject([{ type: ["array", "null"] }, { type: "array" }]);
  });
});

describe("the schema of a version", () => {
  const { versions } = imageInspect;

  test.for(versions)("%s names its version, and is open unless it is strict", (version) => {
    const open = imageInspect.schema({ version });
    const strict = imageInspect.schema({ version, strict: true });
    expect([open.$id, strict.$id]).toEqual([
      `urn:imagekin:docker-engine:image-inspect:${version}`,
      `urn:imagekin:docker-engine:image-inspect:${version}:strict`,
    ]);
    expect([open.additionalProperties, strict.additionalProperties]).toEqual([undefined, false]);
    expect(JSON.stringify(strict)).not.toMatch(/"x-/);
  });

  test.for([
    ["VirtualSize", "1.24", "1.43"],
    ["Container", "1.24", "1.44"],
    ["ContainerConfig", "1.24", "1.44"],
    ["Descriptor", "1.48", "1.56"],
    ["Manifests", "1.48", "1.56"],
    ["Identity", "1.53", "1.56"],
    ["DockerVersion", "1.24", "1.56"],
  ] as const)("has %s from %s to %s", ([name, first, last]) => {
    const having = versions.filter(
      (version) =>
        typeof imageInspect.schema({ version, strict: true }).properties?.[name] === "object",
    );
    expect([having.at(0), having.at(-1), having.length]).toEqual([
      first,
      last,
      versions.indexOf(last) - versions.indexOf(first) + 1,
    ]);
  });

  test("is asked for by a version that there is", () => {
    for (const version of ["1.23", "1.57", "1.4", "v1.41", "latest", ""]) {
      for (const ask of [
        () => imageInspect.schema({ version }),
        () => imageInspect.lint({}, { version }),
      ]) {
        expect(ask, version).toThrow(expect.objectContaining({ code: "E_UNKNOWN_FORMAT" }));
      }
    }
  });
});

test("the difference of 1.43 and 1.52 is what a consumer loses and gains", () => {
  const { lost, gained } = compareDocumentVersions(imageInspect, "1.43", "1.52");
  const pointers = (changes: typeof lost, kind: string): string[] =>
    changes.filter(({ what }) => what === kind).map(({ pointer }) => pointer);
  expect(pointers(lost, "sent").filter((pointer) => !pointer.startsWith("/Config/"))).toEqual([
    "/Container",
    "/ContainerConfig",
    "/VirtualSize",
  ]);
  expect(pointers(lost, "sent").filter((pointer) => pointer.startsWith("/Config/")).length).toBe(
    12,
  );
  expect(pointers(lost, "always")).toEqual([
    "/Parent",
    "/Created",
    "/DockerVersion",
    "/Author",
    "/GraphDriver",
  ]);
  expect(pointers(gained, "sent")).toEqual(["/Descriptor", "/Manifests"]);
  expect(pointers(gained, "null")).toContain("/Config/Env");
});

describe("a request", () => {
  const platform = { os: "linux", architecture: "arm64" };

  test("is for one platform or for all manifests", () => {
    expect(inspectRequest.lint({ name: "example", manifests: true, platform }).map(brief)).toEqual([
      "error exclusive-members /platform -> /manifests",
    ]);
    expect(inspectRequest.is({ name: "example", manifests: true })).toBe(true);
    expect(inspectRequest.is({ name: "example", platform })).toBe(true);
  });

  test.for([
    ["1.47", { manifests: true }, ["warning not-yet-in-version /manifests"]],
    ["1.48", { manifests: true }, []],
    ["1.48", { platform }, ["warning not-yet-in-version /platform"]],
    ["1.49", { platform }, []],
  ] as const)("at %s", ([version, options, expected]) => {
    expect(inspectRequest.lint({ name: "example", ...options }, { version }).map(brief)).toEqual(
      expected,
    );
  });

  test("is what an operation takes, and its answers are documents", () => {
    const ids = Object.values(format).flatMap((value) => ("id" in value ? [value.id] : []));
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /images/{name}/json",
    ]);
    for (const { request, responses } of operations) {
      expect(ids).toContain(request);
      for (const response of Object.values(responses)) expect(ids).toContain(response);
    }
  });
});
