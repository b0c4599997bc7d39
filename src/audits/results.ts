import { grouped } from "../model/grouped.ts";
import { LEAST_SHOWN, LOW_DATA } from "../model/few.ts";
import type { AuditResults, AuditShare } from "../model/audits.ts";
import { FACTORS, type Factor } from "../model/taxonomy.ts";
import type { FactorInput } from "../score/input.ts";
import { wilson } from "../score/wilson.ts";
import { itemOf } from "./checklists/index.ts";

/** How often an item was answered yes and no in finished audits. */
export interface ItemCount {
  item: string;
  yes: number;
  no: number;
}

/** Shares of yes per factor, sin and section, and what was wrong, from counts per item. */
export function resultsOf(audits: number, counts: readonly ItemCount[]): AuditResults {
  const known = counts.flatMap((count) => {
    const item = itemOf(count.item);
    return item === undefined ? [] : [{ ...count, at: item }];
  });
  const by = <K extends string>(keyOf: (one: (typeof known)[number]) => K) => grouped(known, keyOf);
  const factors = by(({ at }) => at.factor);
  return {
    audits,
    answers: known.reduce((sum, { yes, no }) => sum + yes + no, 0),
    factors: FACTORS.flatMap((factor) => {
      const own = factors.get(factor);
      return own === undefined ? [] : [{ factor, ...shareOf(own) }];
    }),
    sins: [...by(({ at }) => at.sin)].map(([sin, own]) => ({ sin, ...shareOf(own) })),
    sections: [...by(({ at }) => at.section)].flatMap(([section, own]) => {
      const checklist = own[0]?.at.checklist;
      return checklist === undefined ? [] : [{ checklist, section, ...shareOf(own) }];
    }),
    wrong: known
      .filter(({ no }) => no > 0)
      .toSorted((a, b) => b.no / (b.yes + b.no) - a.no / (a.yes + a.no) || b.no - a.no)
      .map(({ item, yes, no }) => ({ item, no, n: yes + no })),
  };
}

function shareOf(counts: readonly ItemCount[]): AuditShare {
  const yes = counts.reduce((sum, count) => sum + count.yes, 0);
  const n = counts.reduce((sum, count) => sum + count.yes + count.no, 0);
  const { value, low, high } = n < LEAST_SHOWN ? wilson(0, 0) : wilson(yes, n);
  return { yes, n, value, low, high, low_data: n < LOW_DATA };
}

/**
 * What audits add to a score: tangibles, which nothing else measures. Every answer weighs the same and a
 * no is a full loss. Null when there are too few to say anything.
 */
export function tangiblesInput({ factors }: Pick<AuditResults, "factors">): FactorInput | null {
  const found = factors.find(({ factor }) => factor === ("tangibles" satisfies Factor));
  if (found === undefined || found.value === null) return null;
  const no = found.n - found.yes;
  return { n: found.n, loss: 100 * no, findings: no };
}
