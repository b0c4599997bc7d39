import type { SinView } from "../model/api.ts";
import type { Example, Sin } from "../sins/types.ts";

/** The sins as the API tells them. */
export function sinViews(sins: readonly Sin[]): SinView[] {
  return sins.map(
    ({ id, label, factor, definition, remedy, severity, version, examples }): SinView => ({
      id,
      label: { en: label.en, es: label.es, tl: label.tl },
      factor,
      definition,
      remedy,
      severity,
      version,
      examples: { positive: examples.positive.map(turns), negative: examples.negative.map(turns) },
    }),
  );
}

const turns = (example: Example) => example.turns;
