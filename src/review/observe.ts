import type { ReviewContext } from "../model/context.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { Sin } from "../sins/types.ts";
import { type Cue, CueIndex } from "../text/cues.ts";
import { actsOf, marksIn } from "./acts/index.ts";
import type { ActKind, Mark, Observations } from "./observations.ts";
import { factsOf } from "./observe/facts.ts";
import { handOffsOf } from "./observe/hand_offs.ts";
import { type ActsIn, needsOf } from "./observe/needs.ts";
import { solvedBy } from "./observe/solved.ts";
import { templatesOf } from "./observe/templates.ts";
import { waitsOf } from "./observe/waits.ts";
import type { PreparedConversation } from "./prepared.ts";

/** Looks at a prepared conversation once and notes everything the rules may need. */
export function observe(
  prepared: PreparedConversation,
  context: ReviewContext,
  sins: readonly Sin[],
  promises: readonly PromiseRecord[],
): Observations {
  const acts = actsOf(prepared);
  const actsIn = byMessage(acts, prepared.messages.length);
  const sinMarks = sinMarksOf(prepared, sins);
  const solved = solvedBy(prepared, actsIn);
  return {
    prepared,
    context,
    now: Date.parse(context.now),
    staff: prepared.messages.filter(({ side }) => side === "staff"),
    customer: prepared.messages.filter(({ side }) => side === "customer"),
    acts,
    actsIn,
    sinMarks: (sin, ...kinds) => {
      const marks = sinMarks.get(sin) ?? [];
      return kinds.length === 0 ? marks : marks.filter(({ kind }) => kinds.includes(kind));
    },
    needs: needsOf(prepared, actsIn, solved),
    waits: waitsOf(prepared, actsIn, context),
    handOffs: handOffsOf(prepared, actsIn),
    facts: factsOf(prepared),
    templates: templatesOf(prepared, context.templates),
    promises,
    solvedBy: solved,
  };
}

const NO_MARKS: readonly Mark<ActKind>[] = [];

function byMessage(acts: readonly Mark<ActKind>[], count: number): ActsIn {
  const groups: Mark<ActKind>[][] = Array.from({ length: count }, () => []);
  for (const act of acts) groups[act.message]?.push(act);
  return (message, ...kinds) => {
    const marks = groups[message] ?? NO_MARKS;
    return kinds.length === 0 ? marks : marks.filter((mark) => kinds.includes(mark.kind));
  };
}

interface SinIndexes {
  staff: CueIndex;
  customer: CueIndex;
  sinOf: ReadonlyMap<Cue, string>;
}

const indexes = new WeakMap<readonly Sin[], SinIndexes>();

/**
 * Cues of kind `report...` (told of their treatment) and `said...` (other words a rule needs) are the
 * customer's; all others are looked for in staff messages.
 */
function indexesOf(sins: readonly Sin[]): SinIndexes {
  let made = indexes.get(sins);
  if (made === undefined) {
    const cues = sins.flatMap((sin) => sin.cues);
    const ofCustomer = ({ kind }: Cue) => kind.startsWith("report") || kind.startsWith("said");
    made = {
      staff: new CueIndex(cues.filter((cue) => !ofCustomer(cue))),
      customer: new CueIndex(cues.filter(ofCustomer)),
      sinOf: new Map(sins.flatMap((sin) => sin.cues.map((cue) => [cue, sin.id]))),
    };
    indexes.set(sins, made);
  }
  return made;
}

function sinMarksOf(prepared: PreparedConversation, sins: readonly Sin[]): Map<string, Mark[]> {
  const { staff, customer, sinOf } = indexesOf(sins);
  const bySin = new Map<string, Mark[]>();
  for (const message of prepared.messages) {
    if (message.side === "other") continue;
    for (const mark of marksIn(message, message.side === "staff" ? staff : customer)) {
      const sin = sinOf.get(mark.cue) ?? "";
      const marks = bySin.get(sin);
      if (marks) marks.push(mark);
      else bySin.set(sin, [mark]);
    }
  }
  return bySin;
}
