import type { AssumeKey, Conversion, ConversionError, Lost, LossReason } from "@imagekin/convert";
import { type Code, type Finding, isWithin, splitVersion } from "@imagekin/core";
import { count } from "../output/summary.ts";
import { assumeExamples } from "./parse-assume.ts";
import { explainPair } from "./explain-pair.ts";
import { commonId } from "./ids.ts";
import { memberOfLoss, patternOf } from "./losses.ts";
import { lossReasons, rankOf } from "./reasons.ts";

/** What keeps a document from being converted, as findings with pointers into it. */
export function errorFindings(
  { errors, report }: Conversion<unknown> & { ok: false },
  from: string,
  to: string,
): Finding[] {
  return errors.flatMap((error): readonly Finding[] => {
    switch (error.code) {
      case "invalid-source":
        return error.findings ?? [];
      case "loss":
        return lossFindings(error, report.lost, from, to);
      case "unreadable-value":
        return [found(error.code, from, error.message)];
      case "unsafe-integer":
        return [found(error.code, from, error.message, { pointer: error.pointers?.[0] ?? "" })];
      case "kind-mismatch":
        return [kindFinding(from, to)];
      case "target-incomplete":
        return [incompleteFinding(error, from, to)];
      case "target-invalid":
        return [found(error.code, from, error.message, { expected: error.pointers ?? [] })];
    }
  });
}

function found(code: Code, format: string, message: string, more: Partial<Finding> = {}): Finding {
  return { format, severity: "error", code, pointer: "", message, ...more };
}

function kindFinding(from: string, to: string): Finding {
  const suggestion =
    "--allow-kind-change carries what images of containers and of machines have in common, and reports the rest";
  return from === commonId
    ? found(
        "kind-mismatch",
        from,
        `the image is not of the kind that ${to} is: one is of containers, the other of machines`,
        { pointer: "/kind", suggestion },
      )
    : found(
        "kind-mismatch",
        from,
        `${from} and ${to} are images of two kinds: one of containers, the other of machines`,
        { suggestion },
      );
}

function incompleteFinding(
  { pointers = [], assume = [] }: ConversionError,
  from: string,
  to: string,
): Finding {
  const message = `nothing in the document supplies ${pointers.join(", ")} of ${to}`;
  const { needs } = explainPair(from, to);
  const hopeless = pointers.filter((pointer) =>
    needs.some(({ at, assume: keys }) => isWithin(at, patternOf(pointer)) && keys.length === 0),
  );
  const suggestion =
    hopeless.length > 0 || assume.length === 0
      ? `no --assume supplies ${(hopeless.length > 0 ? hopeless : pointers).join(", ")}; see imagekin explain ${from} --to ${splitVersion(to).id}`
      : assumeHint(to, assume);
  return found("target-incomplete", from, message, { expected: pointers, suggestion });
}

/** The command that says what the document does not. */
function assumeHint(to: string, keys: readonly AssumeKey[]): string {
  const options = keys.map((key) => `--assume ${key}=${assumeExamples[key]}`).join(" ");
  return `say it if you know it, as: imagekin convert --to ${to} ${options} FILE`;
}

/** One finding for each member that would be lost, not for each of its leaves. */
function lossFindings(
  { pointers = [] }: ConversionError,
  lost: readonly Lost[],
  from: string,
  to: string,
): Finding[] {
  const refused = new Set(pointers);
  const members = new Map<string, LossReason[]>();
  for (const entry of lost) {
    if (!refused.has(entry.from)) continue;
    const member = memberOfLoss(entry);
    const reasons = members.get(member) ?? [];
    reasons.push(entry.reason);
    members.set(member, reasons);
  }
  return [...members].map(([pointer, all]) => {
    const reasons = [...new Set(all)].sort((a, b) => rankOf(a) - rankOf(b));
    const why = reasons.map((reason) => `${lossReasons[reason]} (${reason})`).join("; ");
    return found(
      "loss",
      from,
      `${count(all.length, "leaf", "leaves")} would be lost in ${to}: ${why}`,
      {
        pointer,
        expected: reasons,
        suggestion: `--allow-loss ${pointer}, or --allow-loss ${reasons[0]} for all of its kind`,
      },
    );
  });
}
