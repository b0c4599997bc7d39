import { type Report, type ReportOptions, shownIn } from "./types.ts";

/** One review a line, in the order of the input. */
export function ndjsonReport(options: Pick<ReportOptions, "shown"> = {}): Report {
  return {
    add: ({ review }) => `${JSON.stringify(shownIn(review, options))}\n`,
    end: () => "",
  };
}
