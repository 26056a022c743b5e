import { decode } from "./decode.ts";
import { inspect } from "./inspect.ts";
import { createLineIndex, type LineIndex } from "./line-index.ts";
import { byteOrderMark, emptyInput } from "./remark.ts";
import { type Draft, type ReadResult, toResult } from "./result.ts";
import { toValue } from "./text-node.ts";
import { parseYaml, type YamlTree } from "./parse-yaml.ts";

/**
 * Reads the documents of a YAML stream as JSON values, one result each; a stream that cannot be read at all is one failure. If there
 * are several documents, their findings carry the number of theirs in `record`.
 *
 * Plain words follow the core schema of YAML 1.2 as far as JSON can write the values: `true`, `null`, `~`, `12` and `1.5e3` are no
 * texts; `no`, `0o17`, `0x1f`, `.inf`, `.nan` and `2026-01-31` are. Keys are always texts. Merge keys, tags beyond those of the core
 * schema, and aliases that add more than 100,000 values are refused.
 *
 * @example
 * for (const result of readYaml(text)) if (result.ok) result.locate("/metadata/name")?.key;
 */
export function readYaml(input: string | Uint8Array): ReadResult[] {
  const decoded = decode(input);
  const lines = createLineIndex(decoded.text);
  if (!decoded.ok) return [toResult({ ok: false, remarks: [decoded.remark] }, lines)];

  const notes = decoded.hasBom ? [byteOrderMark] : [];
  const trees = parseYaml(decoded.text);
  if (trees.length === 0) return [toResult({ ok: false, remarks: [...notes, emptyInput] }, lines)];
  return trees.map((tree, i) => {
    const draft = toDraft(tree, lines);
    const remarks = i === 0 ? [...notes, ...draft.remarks] : draft.remarks;
    const result = toResult({ ...draft, remarks }, lines);
    return trees.length === 1 ? result : number(result, i + 1);
  });
}

function toDraft(tree: YamlTree, lines: LineIndex): Draft {
  if (!tree.ok) return { ok: false, remarks: [tree.remark] };
  const { root } = tree;
  return { ok: true, value: toValue(root), remarks: inspect(root, lines), root: () => root };
}

function number(result: ReadResult, record: number): ReadResult {
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, record })) };
}
