import { type Breach, breachesOf } from "../../promises/breaches.ts";
import type { PromiseRecord } from "../../model/review.ts";
import type { Attribution } from "../../model/taxonomy.ts";
import type { Mark, Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { dayPassed } from "./day_passed.ts";
import { regretted } from "./regretted.ts";

/**
 * From the ledger: promises not kept, or kept late, never from their wording alone. Besides, what
 * the staff admit and what customers report of promises this conversation does not show.
 */
export function decide(seen: Observations): Candidate[] {
  const breaches = breachesOf(seen.promises, seen.prepared);
  const fromLedger = breaches.map((breach) => fromBreach(seen, breach));
  const told = new Set(breaches.flatMap(({ proof }) => proof.map(({ message }) => message)));
  const admitted = plainStaffMarks(seen, "broken_promise", "admits")
    .filter(({ scope, message }) => !scope.negated && !scope.conditional && !told.has(message))
    .filter((mark) => toTheCustomer(seen, mark))
    .map((mark) => admission(seen, mark));
  const reports = [...reportsOf(seen, "broken_promise"), ...dayPassed(seen)].filter(
    ({ message }) => message !== null && !told.has(message),
  );
  const all = [...fromLedger, ...admitted, ...reports];
  return all.length > 0 ? all : regretted(seen);
}

function fromBreach(seen: Observations, breach: Breach): Candidate {
  const { promise, late, hedged, message, proof, events } = breach;
  return {
    branch: hedged ? "expectation_missed" : late ? "late" : "broken",
    source: "structure",
    message,
    span: { start: promise.start, end: promise.end },
    related: proof,
    events,
    severity: hedged || late ? 1 : 2,
    attribution: ATTRIBUTION[promise.debtor],
    recovered: late
      ? recoveredAfter(seen, message)
      : proof.length > 0 && recoveredAfter(seen, lastOf(proof, message)),
    slots: { due: promise.deadline.text },
  };
}

const ATTRIBUTION: Record<PromiseRecord["debtor"], Attribution> = {
  agent: "agent",
  team: "process",
  organisation: "process",
  third_party: "third_party",
};

function lastOf(proof: Breach["proof"], otherwise: number): number {
  return proof.reduce((last, { message }) => Math.max(last, message), otherwise);
}

/** A customer is there to whom something could have been promised. */
function toTheCustomer(seen: Observations, { message }: Mark): boolean {
  return seen.customer.some(({ index }) => index < message);
}

function admission(seen: Observations, mark: Mark): Candidate {
  return inStaffWords(mark, {
    branch: "admitted",
    severity: 2,
    attribution: "agent",
    recovered: recoveredAfter(seen, mark.message - 1),
  });
}
