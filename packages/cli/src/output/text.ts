import type { Finding, Severity } from "@imagekin/core";
import { escapeText } from "../text/escape.ts";
import { type Look, painter } from "../text/style.ts";
import type { Output, OutputContext, PlacedFinding } from "./output.ts";

const colours = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<
  Severity,
  string
>;

/** For people: a line for each finding, `path:line:column: severity code pointer: message`, and where wanted its place in the text. */
export async function textOutput({ look }: OutputContext): Promise<Output> {
  const show = await findingText(look);
  return {
    file: ({ findings }) => findings.map(show).join(""),
    end: () => "",
  };
}

/** Gives a function that writes a finding down for people. */
export async function findingText(look: Look): Promise<(placed: PlacedFinding) => string> {
  const renderFrame = look.frames ? (await import("../text/frame.ts")).renderFrame : () => "";
  const paint = painter(look.colour);

  const heading = ({ file, line, column, severity, code, pointer, message }: Finding): string => {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    const subject = pointer === "" ? code : `${code} ${pointer}`;
    return `${paint("bold", escapeText(place))}: ${paint(colours[severity], severity)} ${escapeText(subject)}: ${escapeText(message)}\n`;
  };

  const frame = ({ finding, excerpt }: PlacedFinding): string => {
    const { line, column, endLine = line, endColumn = column } = finding;
    if (excerpt === undefined || line === undefined || column === undefined) return "";
    if (endLine === undefined || endColumn === undefined) return "";
    return renderFrame({
      ...excerpt,
      spot: { line, column, endLine, endColumn },
      width: look.width,
      paint,
    });
  };

  return (placed) => {
    const { suggestion } = placed.finding;
    const hint =
      suggestion === undefined ? "" : `  ${paint("cyan", "hint:")} ${escapeText(suggestion)}\n`;
    return look.frames
      ? `${heading(placed.finding)}${frame(placed)}${hint}\n`
      : `${heading(placed.finding)}${hint}`;
  };
}
