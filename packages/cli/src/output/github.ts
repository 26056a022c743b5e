import { escapeText } from "../text/escape.ts";
import type { Output, OutputContext } from "./output.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub Actions, which become annotations at the lines of the files. */
export function githubOutput({ locate }: OutputContext): Output {
  return {
    file: ({ file, absolute, findings }) => {
      const { path } = locate({ file, absolute });
      return findings
        .map(
          ({ finding: { severity, code, pointer, line, column, endLine, endColumn, ...rest } }) => {
            const properties = {
              file: path,
              line,
              endLine,
              // A range of columns is shown only within a line.
              ...(line === endLine && { col: column, endColumn }),
              title: [code, pointer].join(" ").trimEnd(),
            };
            const hint = rest.suggestion === undefined ? "" : `\nhint: ${rest.suggestion}`;
            return command(commands[severity], properties, `${rest.message}${hint}`);
          },
        )
        .join("");
    },
    problem: ({ message }) => command("error", {}, message),
    end: () => "",
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(message)}\n`;
}

/** The runner turns `%0A` back into a line end, but starts no command after it. */
function escapeData(text: string): string {
  return text.split("\n").map(escapeText).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(escapeText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
