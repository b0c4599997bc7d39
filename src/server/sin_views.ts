import type { SinView } from "../model/api.ts";
import { parseTurns } from "../sins/turns.ts";
import type { Example, Sin } from "../sins/types.ts";

/** The sins as the API tells them. */
export function sinViews(sins: readonly Sin[]): SinView[] {
  return sins.map(
    ({ id, label, factor, definition, remedy, source, severity, version, ...sin }): SinView => ({
      id,
      label: { en: label.en, es: label.es, tl: label.tl },
      factor,
      definition,
      remedy,
      source,
      severity,
      version,
      rules: Object.entries(sin.explanations).map(([branch, explanation]) => ({
        rule: `${id}.${branch}`,
        explanation,
      })),
      examples: {
        positive: sin.examples.positive.map(exampleView),
        negative: sin.examples.negative.map(exampleView),
      },
    }),
  );
}

function exampleView({ language, turns, quote, because }: Example) {
  const { messages } = parseTurns(turns).conversation;
  return {
    language,
    turns: messages.map(({ author, text }) => ({ role: author.role, text })),
    quote: quote ?? null,
    because: because ?? null,
  };
}
