import type { ImageSummary } from "@imagekin/docker-engine";

/** What there is to say of a list of images. */
export interface Summary {
  readonly images: number;
  /** Images without a name, which `docker image prune` would remove. */
  readonly untagged: number;
  /** Decimal text, since the sum may not fit a number. */
  readonly bytes: string;
  /** When the oldest image was built, as far as that is known. */
  readonly oldest?: string;
}

/** Summarises what `GET /images/json` lists. */
export function summarise(images: readonly ImageSummary[]): Summary {
  const bytes = images.reduce((sum, { Size = 0 }) => sum + BigInt(Size), 0n);
  const times = images.map(({ Created = 0 }) => Created).filter(isKnownTime);
  return {
    images: images.length,
    untagged: images.filter(isUntagged).length,
    bytes: bytes.toString(),
    ...(times.length > 0 && { oldest: new Date(1000 * Math.min(...times)).toISOString() }),
  };
}

function isUntagged({ RepoTags }: ImageSummary): boolean {
  return (RepoTags ?? []).every((name) => name === "<none>:<none>");
}

/** Seconds since 1970: zero or less when an image does not say, and no more than a Date can hold. */
function isKnownTime(seconds: number): boolean {
  return seconds > 0 && seconds <= 8.64e12;
}
