import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { customerLast } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Longer replies say something besides the steps. */
const LONGEST = 40;
/** One step may be the right one; a list is the script. */
const LIST = 2;

/**
 * The customer says that all of it was done, and gets the usual list of steps: one that was told before, or the
 * first advice of all to somebody who speaks of "those steps". New steps after those that failed are none of it.
 */
export function stepsAgain(seen: Observations): Candidate[] {
  const usual = seen.sinMarks("robotism", "usual_step");
  if (usual.length === 0) return [];
  return seen.staff.flatMap((reply) => {
    const steps = stepsIn(usual, reply);
    const told = saidDone(seen, reply);
    if (told === undefined || steps.size < LIST || reply.words > LONGEST) return [];
    if (TAKES_UP.test(reply.folded) || !isSameList(seen, steps, reply)) return [];
    const start = Math.min(...[...steps.values()].map((mark) => mark.start));
    const end = Math.max(...[...steps.values()].map((mark) => mark.end));
    return [
      {
        branch: "steps_again",
        source: "agent_text" as const,
        message: reply.index,
        span: { start, end },
        related: [{ message: told.message, start: told.start, end: told.end }],
        severity: 2 as const,
        attribution: "agent" as const,
      },
    ];
  });
}

/** The different steps of a message, by name and whatever language they are told in. */
function stepsIn(usual: readonly Mark[], { index }: PreparedMessage): Map<string, Mark> {
  const own = usual.filter(({ message, scope }) => message === index && !scope.negated);
  return new Map(own.map((mark) => [nameOf(mark), mark]));
}

const nameOf = ({ cue }: Mark): string => cue.id.slice(cue.id.lastIndexOf(".") + 1);

/** The latest message before the reply says that it was done. */
function saidDone(seen: Observations, reply: PreparedMessage): Mark | undefined {
  const last = customerLast(seen, reply.index);
  return seen
    .sinMarks("robotism", "said_did_all")
    .find(({ message, scope }) => message === last?.index && !scope.quoted && !scope.conditional);
}

/** "Since you have done that already", "with another cable": the words are taken up. */
const TAKES_UP =
  /\b(?:already|once more|this time|instead|otherwise|you(?:'ve| have)? (?:said|mentioned|tried|did|done)|i (?:know|see|understand)|different|another|ya (?:lo |los )?(?:hizo|hiciste|probo|intento)|esta vez|en vez|en lugar|otr[oa] (?!vez)\w+|(?:na|gi)nawa n[iy]+o|imbes|ibang)\b/;

/** All of the list was told before; or nobody has told any step yet. */
function isSameList(
  seen: Observations,
  steps: ReadonlyMap<string, Mark>,
  reply: PreparedMessage,
): boolean {
  const before = seen.staff.filter(({ index }) => index < reply.index);
  if (!before.some(({ index }) => seen.actsIn(index, "instruction").length > 0)) return true;
  const usual = seen.sinMarks("robotism", "usual_step");
  const told = new Set(before.flatMap((earlier) => [...stepsIn(usual, earlier).keys()]));
  return [...steps.keys()].every((name) => told.has(name));
}
