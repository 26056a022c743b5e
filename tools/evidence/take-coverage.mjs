import v8 from "node:v8";
import { afterAll } from "vitest";

// vitest ends its workers before Node would write what they covered.
afterAll(() => v8.takeCoverage());
