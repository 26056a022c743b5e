import { type CatalogEntry, recognize } from "@imagekin/catalog";

/** One value to be judged, and where it stands in its file. */
export interface Part {
  readonly pointer: string;
  readonly value: unknown;
}

/** Members under which list answers carry their items. */
const envelopes = ["images", "items"];

/**
 * The documents in a value: the items of an array, as `docker inspect` prints it, and of an envelope `{"images": […]}`;
 * else the value itself. An envelope that is a document of its own is not opened.
 *
 * @param wanted the document that the caller asked for, if any
 */
export async function splitDocuments(
  value: unknown,
  wanted: CatalogEntry | undefined,
  known: readonly CatalogEntry[],
): Promise<readonly Part[]> {
  if (Array.isArray(value)) return items(value, "");
  if (typeof value === "object" && value !== null) {
    for (const name of envelopes) {
      const list: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (!Array.isArray(list)) continue;
      const isDocument =
        wanted === undefined
          ? (await recognize(value, known)).entry !== undefined
          : wanted.members.includes(name);
      if (!isDocument) return items(list, `/${name}`);
    }
  }
  return [{ pointer: "", value }];
}

/** Whether a value is surely one document, and not a list of them. */
export function isPlain(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !envelopes.some((name) => Object.hasOwn(value, name))
  );
}

function items(list: readonly unknown[], pointer: string): Part[] {
  return list.map((value, index) => ({ pointer: `${pointer}/${index}`, value }));
}
