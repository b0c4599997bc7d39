import type { ActKind, Mark, Observations } from "../review/observations.ts";

/**
 * Whether the organisation made good later in the conversation: it took responsibility and repaired
 * it (or the customer confirmed it is solved), and the customer did not object afterwards.
 */
export function recoveredAfter(seen: Observations, message: number): boolean {
  return recoveryAfter(seen, message) !== null;
}

/** The words of the repair that made good what went wrong in or before a message, or null. */
export function recoveryAfter(seen: Observations, message: number): Mark | null {
  const owned = firstFrom(
    seen,
    message + 1,
    ["apology", "ownership"],
    ({ scope }) => !scope.negated,
  );
  if (owned === undefined) return null;
  const objected = seen.customer.some(
    ({ index }) =>
      index > owned.message && seen.actsIn(index, "not_solved", "complaint", "chase").length > 0,
  );
  if (objected) return null;
  const repair = firstFrom(seen, owned.message, ["done", "exception"], (mark) =>
    isDone(seen, mark),
  );
  const solved = seen.solvedBy !== null && seen.solvedBy > owned.message;
  return repair ?? (solved ? owned : null);
}

/** The first such act of the staff in a message or behind it; stops there, as it is asked for every finding. */
function firstFrom(
  seen: Observations,
  from: number,
  kinds: readonly ActKind[],
  is: (mark: Mark) => boolean,
): Mark | undefined {
  for (const { index } of seen.staff) {
    if (index < from) continue;
    const mark = seen.actsIn(index, ...kinds).find(is);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** "We want to make sure that it has been resolved" has resolved nothing yet; folded. */
const WISHED =
  /\b(?:want|like|love|hope|make sure|ensure|asegurar(?:nos|me)?|esper(?:o|amos)|quer(?:emos|riamos)|sana)\b/;

function isDone(seen: Observations, { scope, message, sentence, start }: Mark): boolean {
  const own = seen.prepared.messages[message]?.sentences[sentence];
  const before = own?.text.slice(0, start - own.start) ?? "";
  return !scope.negated && !scope.conditional && !scope.question && !WISHED.test(before);
}
