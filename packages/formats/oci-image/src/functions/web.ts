// The package has no DOM types; every supported runtime has these globals.

/** The part of WebCrypto that is used here. */
interface Crypto {
  readonly subtle: {
    readonly digest: (algorithm: string, data: Uint8Array) => Promise<ArrayBuffer>;
  };
}

declare const crypto: Crypto;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

declare const atob: (data: string) => string;

const encoder = new TextEncoder();

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The hash of bytes, by WebCrypto's name of the algorithm. */
export async function hash(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(name, bytes));
}

/** UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The text that UTF-8 bytes hold, without a byte order mark.
 *
 * @throws TypeError for anything that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * The bytes that base64 text holds.
 *
 * @throws Error for anything that is not base64.
 */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
