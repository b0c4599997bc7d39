import { differenceWords } from "../promises/orders/words.ts";
import type { Candidate, ComparedOrder } from "./types.ts";

/** A finding on the records of an order: they are its proof, and nobody's words are quoted. */
export function inRecords(
  { order, outcome, language }: ComparedOrder,
  about: Pick<Candidate, "branch" | "severity"> & Partial<Pick<Candidate, "recovered">>,
): Candidate {
  const told = outcome.differences.filter(({ kind }) => kind !== "not_ordered");
  return {
    ...about,
    source: "structure",
    message: null,
    span: null,
    events: outcome.evidence.flatMap(({ event }) => (event === null ? [] : [event])),
    attribution: "process",
    slots: {
      order,
      differences: told.map((one) => differenceWords(one, language)).join("; "),
    },
  };
}
