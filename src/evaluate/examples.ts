import { Config } from "../model/config.ts";
import type { Finding } from "../model/review.ts";
import { review } from "../review/review.ts";
import { parseTurns } from "../sins/turns.ts";
import type { Example, Sin } from "../sins/types.ts";

/** What an example of a rule did otherwise than it says. */
export interface ExampleFailure {
  sin: string;
  kind: "positive" | "negative";
  turns: string;
  reason: string;
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** Examples keep office hours around the clock, so that a minute is a minute. */
export const ALWAYS_OPEN = Config.parse({
  calendar: { hours: Object.fromEntries(DAYS.map((day) => [day, [["00:00", "24:00"]]])) },
});

/** Runs a sin's own examples through the engine. Empty: every one does what it says. */
export function failedExamples(sin: Sin): ExampleFailure[] {
  const { positive, negative } = sin.examples;
  return [
    ...positive.flatMap((example) => failure(sin, example, "positive", missing(sin, example))),
    ...negative.flatMap((example) => failure(sin, example, "negative", unwanted(sin, example))),
  ];
}

function failure(
  { id }: Sin,
  { turns }: Example,
  kind: ExampleFailure["kind"],
  reason: string | null,
): ExampleFailure[] {
  return reason === null ? [] : [{ sin: id, kind, turns, reason }];
}

function missing(sin: Sin, example: Example): string | null {
  const found = findingsOf(sin, example);
  if (found.length === 0) return "not found";
  const { quote } = example;
  if (quote === undefined || found.some((finding) => finding.quote.includes(quote))) return null;
  return `found, but not with the words "${quote}"`;
}

function unwanted(sin: Sin, example: Example): string | null {
  const [first] = findingsOf(sin, example);
  return first === undefined ? null : `found by ${first.rule}: "${first.quote}"`;
}

function findingsOf({ id }: Sin, { turns }: Example): Finding[] {
  const { conversation, now } = parseTurns(turns);
  const { findings } = review(conversation, { now, config: ALWAYS_OPEN });
  return findings.filter(({ sin }) => sin === id);
}
