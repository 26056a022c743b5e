import type { PlantedBug } from "./bugs.mjs";

/** A file's text with a bug in it. Throws if the place is not there exactly once. */
export function plantIn(bug: PlantedBug, text: string): string;
