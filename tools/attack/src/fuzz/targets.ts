import { identify, entries } from "@imagekin/catalog";
import { image } from "@imagekin/common-image";
import { convert, type DocumentId, fromCommon, mappings, toCommon } from "@imagekin/convert";
import type { Document } from "@imagekin/core";
import { readCorpus, readExamples } from "../examples.ts";
import { conversionProblems, wayBackProblems } from "../oracles/conversion.ts";
import { documentProblems } from "../oracles/document.ts";
import { jsonProblems, linesProblems, yamlProblems } from "../oracles/reader.ts";

/** A part of the code with inputs to start from and with oracles. */
export interface Target {
  readonly seeds: readonly Uint8Array[];
  /** What is wrong with what was made of an input. */
  readonly run: (input: Uint8Array) => readonly string[] | Promise<readonly string[]>;
}

const documents: readonly Document<unknown>[] = await Promise.all(
  entries.map(({ load }) => load()),
);
const ids = Object.keys(mappings).filter((id): id is DocumentId => Object.hasOwn(mappings, id));
const text = readCorpus("text");
// Few, so that a short run does more than to read them.
const examples = documents.flatMap(({ id }) =>
  readExamples(id)
    .slice(0, 3)
    .map((one) => Buffer.from(one)),
);

/** All targets, by name. */
export const targets: Readonly<Record<string, Target>> = {
  "read-json": { seeds: text, run: jsonProblems },
  "read-yaml": { seeds: text, run: yamlProblems },
  "read-ndjson": { seeds: text, run: linesProblems },
  identify: {
    seeds: examples,
    run: onJson(async (value) => {
      const { format } = await identify(value);
      return format === null || documents.some(({ id }) => id === format)
        ? []
        : [`no document: ${format}`];
    }),
  },
  document: {
    seeds: examples,
    run: onJson((value) => documents.flatMap((document) => documentProblems(document, value))),
  },
  convert: { seeds: examples, run: onJson(convertAll) },
  "from-common": { seeds: commons(), run: onJson(fromCommonToAll) },
};

/** Runs something on the value of an input that is JSON. */
function onJson(
  run: (value: unknown) => readonly string[] | Promise<readonly string[]>,
): Target["run"] {
  return (input) => {
    let value: unknown;
    try {
      value = JSON.parse(Buffer.from(input).toString());
    } catch {
      return [];
    }
    return run(value);
  };
}

/** What cannot be decoded is refused; a canonical document comes back exactly; and all reports are true. */
function convertAll(value: unknown): string[] {
  return ids.flatMap((id) => {
    const { is, decode } = mappings[id].document;
    const [given, decoded] = [toCommon(id, value), decode(value)];
    if (!decoded.ok)
      return given.ok && !is(value) ? [`${id}: an invalid document is converted`] : [];
    const document: unknown = decoded.value;
    const there = toCommon(id, document);
    if (!there.ok && there.errors[0]?.code === "unsafe-integer") return [];
    const problems = ids.flatMap((to) => {
      const { report, ...result } = convert(id, to, document);
      const target: unknown = result.ok ? result.value : undefined;
      const isValid = !result.ok || mappings[to].document.is(target);
      return [
        ...conversionProblems(report, document, target),
        ...(isValid ? [] : ["an invalid result"]),
      ];
    });
    return [...wayBackProblems(id, document), ...problems].map((problem) => `${id}: ${problem}`);
  });
}

function fromCommonToAll(value: unknown): string[] {
  return ids.flatMap((to) => {
    const result = fromCommon(to, value);
    if (!image.is(value)) return result.ok ? [`${to}: made of an invalid common image`] : [];
    if (!result.ok) return result.errors.length > 0 ? [] : [`${to}: refused without a reason`];
    const isValid = mappings[to].document.is(result.value);
    const problems = conversionProblems(result.report, value, result.value, { source: "image" });
    return [...problems, ...(isValid ? [] : ["an invalid result"])].map(
      (problem) => `${to}: ${problem}`,
    );
  });
}

/** The common images of all examples. */
function commons(): Uint8Array[] {
  return ids.flatMap((id) =>
    readExamples(id)
      .slice(0, 6)
      .flatMap((example) => {
        const there = toCommon(id, JSON.parse(example));
        return there.ok ? [Buffer.from(JSON.stringify(there.value))] : [];
      }),
  );
}
