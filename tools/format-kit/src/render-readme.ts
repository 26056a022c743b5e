import { alwaysRanges, asList, type Schema } from "@imagekin/core";
import { definitionName } from "./names.ts";
import { resolve } from "./normalise.ts";
import type { RenderedFormat } from "./render-index.ts";
import { nullableReference } from "./schema-walk.ts";

/** A format's README with its reference tables made anew between the markers. A README without markers stays as it is. */
export function renderReadme(text: string, format: RenderedFormat): string {
  return between(text, "reference", referenceTables(format));
}

/** The root README with its table of formats made anew. */
export function renderRootReadme(text: string, formats: readonly RenderedFormat[]): string {
  const rows = formats.flatMap(({ name, documents }) =>
    documents.map(({ name: document, source }) => {
      const versions = source["x-versions"] ?? [];
      const range = versions.length === 0 ? "" : `${versions[0]} … ${versions.at(-1)}`;
      return `| \`${name}/${document}\` | ${cell(source.description)} | ${range} |`;
    }),
  );
  return between(
    text,
    "formats",
    ["| document | what it is | versions |", "|---|---|---|", ...rows].join("\n"),
  );
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function referenceTables({ documents }: RenderedFormat): string {
  return documents
    .map(({ name, source }) => {
      const tables = [["", source] as const, ...Object.entries(source.$defs ?? {})]
        .filter(([, schema]) => Object.keys(schema.properties ?? {}).length > 0)
        .map(
          ([title, schema]) =>
            `${title === "" ? "" : `**${title}**\n\n`}${memberRows(schema, source)}`,
        );
      return `### \`${name}\`\n\n${source.description ?? ""}\n\n${tables.join("\n\n")}`;
    })
    .join("\n\n");
}

function memberRows(schema: Schema, source: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    member === false
      ? []
      : [
          `| \`${name}\` | ${cell(typeText(member, source))} | ${cell(versionText(member))} | ${cell(
            member.description ?? target(member, source).description,
          )} |`,
        ],
  );
  return ["| member | type | versions | meaning |", "|---|---|---|---|", ...rows].join("\n");
}

function target(schema: Schema, source: Schema): Schema {
  const name = definitionName(schema.$ref ?? nullableReference(schema) ?? "");
  return name === undefined ? schema : resolve(source, name);
}

function typeText(schema: Schema, source: Schema): string {
  const name = definitionName(schema.$ref ?? nullableReference(schema) ?? "");
  if (name !== undefined) {
    const { "x-scalar": scalar } = resolve(source, name);
    return `${scalar ?? name}${nullableReference(schema) === undefined ? "" : " or null"}`;
  }
  if (schema.items !== undefined) {
    const isNullable = asList(schema.type).includes("null");
    return `array of ${typeText(schema.items, source)}${isNullable ? " or null" : ""}`;
  }
  if (typeof schema.additionalProperties === "object") {
    const isNullable = asList(schema.type).includes("null");
    return `map of ${typeText(schema.additionalProperties, source)}${isNullable ? " or null" : ""}`;
  }
  return asList(schema.type).join(" or ");
}

function versionText(member: Schema): string {
  const { "x-since": since, "x-until": until, "x-dialect": dialect } = member;
  const always = alwaysRanges(member);
  return [
    ...(since === undefined && until === undefined
      ? []
      : [`${since ?? ""} … ${until ?? ""}`.trim()]),
    ...(always.length === 0
      ? []
      : [`always${always.includes("..") ? "" : ` in ${always.join(", ")}`}`]),
    ...(dialect === undefined ? [] : [`${dialect} only`]),
  ].join("; ");
}

function cell(text: string | undefined): string {
  return (text ?? "").replaceAll("|", "\\|").replaceAll("\n", " ");
}
