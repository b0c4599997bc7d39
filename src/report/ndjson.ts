import type { Report } from "./types.ts";

/** One review a line, in the order of the input. */
export function ndjsonReport(): Report {
  return {
    add: ({ review }) => `${JSON.stringify(review)}\n`,
    end: () => "",
  };
}
