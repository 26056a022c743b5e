/** Beyond this many candidates nothing is suggested: the search would cost more than the hint is worth. */
const maxCandidates = 200;
const maxLength = 64;

/**
 * The candidate that a person most probably meant by `word`, or undefined if none is near: at most a third of its letters differ
 * (a swap of neighbours counts once, and case does not count as a whole letter).
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > maxLength || candidates.length > maxCandidates) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    const distance = other === lower ? 0.5 : editDistance(lower, other, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours; `limit` if it is no less. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j += 1) last.push(j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const unit = a.charCodeAt(i - 1);
    const unitBefore = a.charCodeAt(i - 2);
    let cost = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      const replace = at(last, j - 1) + (unit === other ? 0 : 1);
      cost = Math.min(at(last, j) + 1, cost + 1, replace);
      if (i > 1 && j > 1 && unitBefore === other && unit === b.charCodeAt(j - 2)) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A row is made from the two before it.
    if (least >= limit && leastBefore >= limit) return limit;
    leastBefore = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
