import { once } from "node:events";
import { request } from "node:http";

/** Where a service listens. */
export type Address = { readonly socketPath: string } | { readonly port: number };

/** One answer of a service. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
  /** Value of the header `Docker-Content-Digest`, if there is one. */
  readonly digest?: string;
}

/** Asks for a path, and gives the answer whatever its status is. */
export async function get(
  address: Address,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const host = "port" in address ? { host: "127.0.0.1" } : {};
  const asked = request({ ...address, ...host, path, method: "GET", headers });
  asked.end();
  const [response] = await once(asked, "response");
  let text = "";
  for await (const part of response.setEncoding("utf8")) text += part;
  const digest: unknown = response.headers["docker-content-digest"];
  return {
    path,
    status: Number(response.statusCode),
    mediaType: String(response.headers["content-type"] ?? "").replace(/;.*/, ""),
    text,
    ...(typeof digest === "string" ? { digest } : {}),
  };
}
