import type { Rule } from "@imagekin/core";
import type { DockerEngineImageInspect, DockerEngineImageSummary } from "./generated/types.ts";
import { checkDescriptors, checkIds, checkKinds } from "./rules/check-content.ts";
import {
  checkHealthchecks,
  checkParent,
  checkSeconds,
  checkTimes,
  checkVirtualSize,
} from "./rules/check-facts.ts";
import { checkPlatform, checkRootFs, checkSelection, checkStore } from "./rules/check-store.ts";
import { findInspectDialect, findSummaryDialect } from "./rules/dialects.ts";

/** Cross-field rules of `image-inspect`. */
export const imageInspectRules: readonly Rule<DockerEngineImageInspect>[] = [
  findInspectDialect,
  checkIds,
  checkKinds,
  checkDescriptors,
  checkStore,
  checkSelection,
  checkPlatform,
  checkRootFs,
  checkVirtualSize,
  ({ Parent }) => checkParent("Parent", Parent),
  checkTimes,
  checkHealthchecks,
];

/** Cross-field rules of `image-summary`: those of its members that an inspected image has too. */
export const imageSummaryRules: readonly Rule<DockerEngineImageSummary>[] = [
  findSummaryDialect,
  checkIds,
  checkKinds,
  checkDescriptors,
  checkVirtualSize,
  ({ ParentId }) => checkParent("ParentId", ParentId),
  checkSeconds,
];
