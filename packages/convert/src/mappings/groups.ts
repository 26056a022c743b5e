import {
  bool,
  int64,
  list,
  none,
  setMap,
  text,
  textMap,
  texts,
  textUnset,
} from "../engine/codecs.ts";
import type { Row } from "../engine/mapping.ts";

/** A platform, by the names of an OCI descriptor. */
export function platformRows(from: string, to: string): Row[] {
  return [
    { from: `${from}/architecture`, to: `${to}/architecture`, codec: text },
    { from: `${from}/os`, to: `${to}/os`, codec: text },
    { from: `${from}/os.version`, to: `${to}/osVersion`, codec: text },
    { from: `${from}/os.features`, to: `${to}/osFeatures`, codec: texts },
    { from: `${from}/variant`, to: `${to}/variant`, codec: text },
  ];
}

/** A platform in which a processor may have features too. */
export function platformWithFeaturesRows(from: string, to: string): Row[] {
  return [
    ...platformRows(from, to),
    { from: `${from}/features`, to: `${to}/features`, codec: texts },
  ];
}

/** A descriptor: mediaType, digest, size and what else says something about the blob. */
export function descriptorRows(from: string, to: string): Row[] {
  return [
    { from: `${from}/mediaType`, to: `${to}/mediaType`, codec: text },
    { from: `${from}/digest`, to: `${to}/digest`, codec: text },
    { from: `${from}/size`, to: `${to}/sizeBytes`, codec: int64 },
    { from: `${from}/urls`, to: `${to}/urls`, codec: texts },
    { from: `${from}/annotations`, to: `${to}/annotations`, codec: textMap },
    { from: `${from}/artifactType`, to: `${to}/artifactType`, codec: text },
    { from: `${from}/data`, codec: none, note: "The content itself, which its digest names." },
    ...platformWithFeaturesRows(`${from}/platform`, `${to}/platform`),
  ];
}

/** What a container starts with, by the names that Docker and OCI share. */
export function runConfigRows(from: string): Row[] {
  const to = "/imageConfig";
  return [
    { from: `${from}/User`, to: `${to}/User`, codec: textUnset },
    { from: `${from}/ExposedPorts`, to: `${to}/ExposedPorts`, codec: setMap },
    { from: `${from}/Env`, to: `${to}/Env`, codec: texts },
    { from: `${from}/Entrypoint`, to: `${to}/Entrypoint`, codec: texts },
    { from: `${from}/Cmd`, to: `${to}/Cmd`, codec: texts },
    { from: `${from}/Volumes`, to: `${to}/Volumes`, codec: setMap },
    { from: `${from}/WorkingDir`, to: `${to}/WorkingDir`, codec: textUnset },
    { from: `${from}/Labels`, to: "/labels", codec: textMap },
    { from: `${from}/StopSignal`, to: `${to}/StopSignal`, codec: textUnset },
    { from: `${from}/ArgsEscaped`, to: `${to}/ArgsEscaped`, codec: bool },
    { from: `${from}/OnBuild`, to: `${to}/OnBuild`, codec: texts },
    { from: `${from}/Shell`, to: `${to}/Shell`, codec: texts },
    { from: `${from}/Healthcheck/Test`, to: `${to}/Healthcheck/Test`, codec: texts },
    ...["Interval", "Timeout", "StartPeriod", "StartInterval", "Retries"].map((name) => ({
      from: `${from}/Healthcheck/${name}`,
      to: `${to}/Healthcheck/${name}`,
      codec: int64,
    })),
  ];
}

/** Members that the model has no place for. */
export function unmapped(
  prefix: string,
  names: readonly string[],
  facts: Pick<Row, "isZeroUnset" | "note"> = {},
): Row[] {
  return names.map((name) => ({ from: `${prefix}/${name}`, codec: none, ...facts }));
}

/** A list whose items are walked on their own. */
export function listRow(from: string, to: string): Row {
  return { from, to, codec: list };
}
