import type { Factor, PromiseState, SinId } from "../model/taxonomy.ts";

/** What a factor's mean is made of; sums only, so that a database can compute it. */
export interface FactorInput {
  /**
   * Conversations with at least one staff message in which a counted rule of this factor looked; for
   * tangibles answers of audits.
   */
  n: number;
  /** Sum over these of min(100, penalties in hundredths of the counted findings); 100 for a no. See penalty.ts. */
  loss: number;
  /** Number of counted findings; for tangibles of answers that are no. */
  findings: number;
}

/**
 * Small sums from which a score is made, of one conversation or of a million. Two inputs of
 * different conversations add up (`addInputs`).
 *
 * As a query: `promises` over promises for which `countsForCompliance` holds; `factors` over counted
 * findings grouped by conversation and factor (`FACTOR_OF`), with the findings of source
 * `customer_report` left out unless the whole organisation is scored.
 */
export interface ScoreInput {
  conversations: number;
  /** Promises made to customers, by state; hedged ones and outside parties' forecasts apart. */
  promises: Partial<Record<PromiseState, number>>;
  /** Of these promises: with a date or a time. */
  dated: number;
  /** Hedged promises ("I'll try") by state: a rate of its own, never in the compliance. */
  hedged: Partial<Record<PromiseState, number>>;
  /** Responsiveness, assurance, empathy, internal. Tangibles only when audits measured it. */
  factors: Partial<Record<Factor, FactorInput>>;
  /** Of the record sins; null when no counted rule looks for them. */
  records: FactorInput | null;
  /** Promised orders; null when there are none. */
  orders: OrderInput | null;
  /** The sins that a counted rule looked for. */
  looked: readonly SinId[];
}

/** What promised orders add to a score. */
export interface OrderInput {
  /** Orders whose deliveries say what was in them. */
  checked: number;
  /** Of these: something came that was not ordered in its place, or not all of it came in its time. */
  wrong: number;
  /** Orders with a promised date, by state: they are promises that were due like any other. */
  states: Partial<Record<PromiseState, number>>;
}

export const EMPTY_INPUT: ScoreInput = {
  conversations: 0,
  promises: {},
  dated: 0,
  hedged: {},
  factors: {},
  records: null,
  orders: null,
  looked: [],
};

/** The input of two disjoint sets of conversations taken together. */
export function addInputs(a: ScoreInput, b: ScoreInput): ScoreInput {
  return {
    conversations: a.conversations + b.conversations,
    promises: addCounts(a.promises, b.promises),
    dated: a.dated + b.dated,
    hedged: addCounts(a.hedged, b.hedged),
    factors: addFactors(a.factors, b.factors),
    records: addFactor(a.records ?? undefined, b.records ?? undefined) ?? null,
    orders:
      a.orders === null || b.orders === null
        ? (a.orders ?? b.orders)
        : {
            checked: a.orders.checked + b.orders.checked,
            wrong: a.orders.wrong + b.orders.wrong,
            states: addCounts(a.orders.states, b.orders.states),
          },
    looked: [...new Set([...a.looked, ...b.looked])],
  };
}

type Counts = Partial<Record<PromiseState, number>>;

/** Numbers of promises by state, taken together. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum: Counts = { ...a };
  for (const [state, count] of Object.entries(b) as [PromiseState, number][]) {
    sum[state] = (sum[state] ?? 0) + count;
  }
  return sum;
}

function addFactors(a: ScoreInput["factors"], b: ScoreInput["factors"]): ScoreInput["factors"] {
  const sum: ScoreInput["factors"] = { ...a };
  for (const [factor, input] of Object.entries(b) as [Factor, FactorInput][]) {
    sum[factor] = addFactor(sum[factor], input) ?? input;
  }
  return sum;
}

function addFactor(a: FactorInput | undefined, b: FactorInput | undefined) {
  if (a === undefined || b === undefined) return a ?? b;
  return { n: a.n + b.n, loss: a.loss + b.loss, findings: a.findings + b.findings };
}
