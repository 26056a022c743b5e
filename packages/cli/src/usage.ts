import { ImagekinError } from "@imagekin/core";

/** What is thrown where the command line was written wrongly: the message names the option and the remedy. */
export function usage(message: string): ImagekinError {
  return new ImagekinError("E_USAGE", message);
}
