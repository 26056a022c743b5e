export { conversionProblems, wayBackProblems } from "./oracles/conversion.ts";
export { documentProblems } from "./oracles/document.ts";
export { isSameJson, leafPlaces } from "./oracles/json.ts";
