import { sections } from "./sections.mjs";

/**
 * The page of evidence, from what suites wrote down.
 *
 * @param {readonly Record<string, any>[]} facts Those of each suite, in any order.
 * @returns {string}
 */
export function renderPage(facts) {
  const sorted = [...facts].sort((a, b) => (a.suite < b.suite ? -1 : 1));
  const parts = sections.map(({ title, claim, gather, suites, tell }) => {
    const own = sorted.filter(({ suite }) => suites.test(suite));
    if (gather === "") return `## ${title}\n\n${tell(own)}`;
    const told = own.length === 0 ? "No run has been written down." : tell(own);
    const commands = [...new Set([gather, ...own.map(({ command }) => command)])];
    const by = commands.map((command) => `\`${command}\``).join(", ");
    return `## ${title}\n\n${claim}\n\n${told}\n\nWritten by ${by}.`;
  });
  return `<!-- Rendered from docs/evidence.json by "pnpm evidence". Do not edit. -->

# Evidence

What is claimed of this project, and the machine that checks it. The suites write their counts to \`.evidence\`; \`pnpm evidence\` takes them over into
\`docs/evidence.json\` and renders this page. To gather all of it anew, on Debian and as root:

    bash .ci/run && pnpm coverage && pnpm fuzz --seconds 60 && pnpm planted && pnpm mutants && pnpm evidence

${parts.join("\n\n")}
`;
}
