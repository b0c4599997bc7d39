import type { Mark, Observations } from "../../review/observations.ts";
import { doesPlainly, inStaffWords, plainStaffMarks } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** Colleagues are run down or rebuked where the customer reads it. A neutral correction is not meant. */
export function decide(seen: Observations): Candidate[] {
  if (seen.prepared.conversation.channel === "internal") return [];
  const disparaged = plainStaffMarks(seen, "public_conflict", "disparages")
    .filter(({ scope }) => !scope.conditional)
    .map((mark) => found(seen, mark, "disparaged"));
  const rebuked = plainStaffMarks(seen, "public_conflict", "rebukes")
    .filter(({ scope, message }) => !scope.conditional && !doesPlainly(seen, message, "apology"))
    .flatMap((mark) => {
      const earlier = colleagueBefore(seen, mark.message);
      return earlier === undefined ? [] : [found(seen, mark, "rebuked", [earlier])];
    });
  return [...disparaged, ...rebuked];
}

function found(
  seen: Observations,
  mark: Mark,
  branch: string,
  related: Candidate["related"] = [],
): Candidate {
  return inStaffWords(mark, {
    branch,
    severity: 2,
    attribution: "agent",
    related,
    recovered: recoveredAfter(seen, mark.message),
  });
}

/** The last words of another member of staff before this message. */
function colleagueBefore({ staff, prepared }: Observations, message: number) {
  const own = prepared.messages[message]?.message.author.id;
  const other = staff.findLast(
    ({ index, automated, message: { author } }) =>
      index < message && !automated && author.id !== own,
  );
  const sentence = other?.sentences[0];
  if (other === undefined || sentence === undefined) return undefined;
  return { message: other.index, start: sentence.start, end: sentence.end };
}
