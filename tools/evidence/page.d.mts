/**
 * The page of evidence, from what suites wrote down.
 *
 * @param facts Those of each suite, in any order.
 */
export function renderPage(facts: readonly Readonly<Record<string, unknown>>[]): string;
