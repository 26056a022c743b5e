import { codes } from "@imagekin/core";

/** docs/findings.md: a section for each finding code. */
export function renderFindings(): string {
  const sections = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { severity, title, help }]) =>
        `## ${code}\n\n${title} Severity: ${severity}.\n\n${help}\n`,
    );
  return `<!-- Generated from packages/core/src/codes.ts by "pnpm generate". Do not edit. -->

# Finding codes

Every finding of the library and the command line has one of these codes. They are stable: none is renamed, and none changes its meaning.
The severity is that of a plain reading; \`--strict\` raises warnings to errors. Cross-field rules of a format have codes of their own,
listed in the README of its package.

${sections.join("\n")}`;
}
