import { createServer, type Server } from "node:http";
import { imageSummary } from "@imagekin/docker-engine";
import { summarise } from "./summarise.ts";

/** What the service says: a status and a body to be sent as JSON. */
export interface Answer {
  readonly status: 200 | 502;
  readonly body: object;
}

/** Judges what an engine sent, and summarises it. */
export function answer(list: unknown): Answer {
  if (!Array.isArray(list)) return refuse([{ pointer: "", code: "type" }]);
  const items: readonly unknown[] = list;
  const results = items.map((item) => imageSummary.validate(item));
  const problems = results.flatMap((result, index) =>
    result.ok
      ? []
      : result.findings.map(({ pointer, code }) => ({ pointer: `/${index}${pointer}`, code })),
  );
  if (problems.length > 0) return refuse(problems);
  return {
    status: 200,
    body: summarise(results.flatMap((result) => (result.ok ? [result.value] : []))),
  };
}

function refuse(problems: readonly { readonly pointer: string; readonly code: string }[]): Answer {
  return { status: 502, body: { problems } };
}

/** The service over an engine; `list` fetches `GET /images/json` from it. */
export function makeServer(list: () => Promise<unknown>): Server {
  return createServer((_request, response) => {
    void (async () => {
      const { status, body } = answer(await list());
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    })();
  });
}
