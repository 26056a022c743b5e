import { ImagekinError, parsePointer } from "@imagekin/core";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { describeMember, listMembers } from "../explain/describe-member.ts";
import { findMember } from "../explain/find-member.ts";
import { parseOptions } from "../parse-options.ts";
import { escapeText } from "../text/escape.ts";
import { loadAllVersions, requireArguments } from "../wanted.ts";

const usage = "imagekin explain ID [--to ID] [POINTER]";

/** `imagekin explain`: what a member means, or what becomes of it in another document. */
export const explain: Command = {
  help: `Says what a document, or a member of it, is: type, null, versions, presence, meaning and source.
With --to, what becomes of it in another document.

Usage: ${usage}

Options:
      --to ID  say what a conversion to that document carries, what it loses, and why

POINTER is a JSON Pointer. A step into a map or an array is *, or any key.

Examples:
  imagekin explain docker-engine/image-inspect
  imagekin explain docker-engine/image-inspect /Config/Entrypoint
  imagekin explain docker-engine/image-inspect '/Config/ExposedPorts/*'
  imagekin explain docker-engine/image-inspect --to oci-image/config
  imagekin explain docker-engine/image-inspect --to oci-image/config /RepoTags
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { to: { type: "string" } });
    requireArguments(positionals, 1, 2, usage);
    const [id = "", pointer = ""] = positionals;
    const document = await loadAllVersions(id, usage);
    const source = document.source();
    const tokens = tokensOf(pointer);
    const member = findMember(document.id, source, tokens);
    if (values.to !== undefined) {
      await io.stdout.write(await explainTo(id, values.to, tokens));
      return exitCodes.ok;
    }
    const members = listMembers(member.value, source);
    const title = `${document.id} ${escapeText(pointer)}`.trimEnd();
    const below = members.length === 0 ? "" : `\n  members\n${table(members, "    ")}`;
    await io.stdout.write(`${title}\n\n${table(describeMember(member, source), "  ")}${below}`);
    return exitCodes.ok;
  },
};

async function explainTo(from: string, to: string, tokens: readonly string[]): Promise<string> {
  const { requireConvertible } = await import("../convert/ids.ts");
  requireConvertible("ID", from);
  requireConvertible("--to", to);
  const { explainPair } = await import("../convert/explain-pair.ts");
  const { describeConversion, rowsAt } = await import("../explain/describe-conversion.ts");
  const explanation = explainPair(from, to);
  if (tokens.length === 0) return describeConversion(explanation);
  return describeConversion({ ...explanation, rows: rowsAt(explanation.rows, tokens), needs: [] });
}

function tokensOf(pointer: string): string[] {
  try {
    return parsePointer(pointer);
  } catch (error) {
    throw new ImagekinError("E_USAGE", `a pointer starts with "/", as in /${pointer}`, {
      cause: error,
    });
  }
}

function table(rows: readonly (readonly [string, string])[], indent: string): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${indent}${name.padEnd(width)}  ${text}\n`).join("");
}
