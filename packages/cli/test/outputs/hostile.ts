import { digest, image } from "../cli.ts";

/** Whatever an output might take for its own syntax, and what steers a terminal. */
export const evil: string =
  "]]><a b='\"&\u0000\ufffe\u001b[31m\r\n::error::x%0A,%25 \u202e\u2028::set-output name=x::y";

/** A name of a file that is odd in every language. */
export const oddName: string = "a b#c%20d,e:f&'(é)`$x.json";

/** A file with findings that hold the worst texts, beside a good one, one that is skipped, and one that is no JSON. */
export const hostileFiles: Readonly<Record<string, string>> = {
  [`all/${oddName}`]: image({ [evil]: 1, Os: [evil], Architecture: evil, Id: `${digest}${evil}` }),
  "all/good.json": image(),
  "all/package.json": '{"name": "x", "dependencies": {}}',
  "all/broken.json": '{"Id": ',
  "all/warned.json": image({ RepoTag: 1 }),
};
