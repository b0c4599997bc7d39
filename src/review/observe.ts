import type { ReviewContext } from "../model/context.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { Sin } from "../sins/types.ts";
import { type Cue, CueIndex } from "../text/cues.ts";
import { CUSTOMER_CUES, marksIn, STAFF_CUES } from "./acts/index.ts";
import type { ActKind, GivenFact, Mark, Observations } from "./observations.ts";
import { silencer } from "./house/quiet.ts";
import { asksBack } from "./observe/asks_back.ts";
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
  const { acts, sinMarks } = marksOf(prepared, sins, silencer(context.house, prepared));
  const actsIn = byMessage(acts, prepared.messages.length);
  const solved = solvedBy(prepared, actsIn);
  let facts: GivenFact[] | undefined;
  return {
    prepared,
    context,
    now: Date.parse(context.now),
    staff: prepared.messages.filter(({ side }) => side === "staff"),
    customer: prepared.messages.filter(({ side }) => side === "customer"),
    acts,
    actsIn,
    sinMarks: byKind(sinMarks),
    needs: needsOf(prepared, actsIn, solved),
    waits: waitsOf(prepared, actsIn, context),
    asksBack(message) {
      const reply = prepared.messages[message];
      return reply !== undefined && asksBack(reply, actsIn);
    },
    handOffs: handOffsOf(prepared, actsIn),
    // Few rules ask for them, and seldom.
    get facts() {
      return (facts ??= factsOf(prepared));
    },
    templates: templatesOf(prepared, context.templates),
    promises,
    solvedBy: solved,
  };
}

const NO_MARKS: readonly Mark<ActKind>[] = [];
const NO_SIN_MARKS: readonly Mark[] = [];

function byMessage(acts: readonly Mark<ActKind>[], count: number): ActsIn {
  const groups: Mark<ActKind>[][] = Array.from({ length: count }, () => []);
  for (const act of acts) groups[act.message]?.push(act);
  return (message, ...kinds) => {
    const marks = groups[message] ?? NO_MARKS;
    return kinds.length === 0 ? marks : marks.filter((mark) => kinds.includes(mark.kind));
  };
}

/** Rules ask for the same kinds once a message, so what is found is kept. */
function byKind(sinMarks: ReadonlyMap<string, readonly Mark[]>): Observations["sinMarks"] {
  const kept = new Map<string, readonly Mark[]>();
  return (sin, ...kinds) => {
    const marks = sinMarks.get(sin) ?? NO_SIN_MARKS;
    if (kinds.length === 0 || marks.length === 0) return marks;
    const key = `${sin} ${kinds.join(" ")}`;
    let found = kept.get(key);
    if (found === undefined) {
      found = marks.filter(({ kind }) => kinds.includes(kind));
      kept.set(key, found);
    }
    return found;
  };
}

/** Acts and sins in one index a side, so that every word is looked up once. */
interface Indexes {
  staff: CueIndex;
  customer: CueIndex;
  /** The sin of each cue; the others are acts. */
  sinOf: ReadonlyMap<Cue, string>;
}

const indexes = new WeakMap<readonly Sin[], Indexes>();

/**
 * Cues of kind `report...` (told of their treatment) and `said...` (other words a rule needs) are the
 * customer's; all others are looked for in staff messages.
 */
function indexesOf(sins: readonly Sin[]): Indexes {
  let made = indexes.get(sins);
  if (made === undefined) {
    const cues = sins.flatMap((sin) => sin.cues);
    const ofCustomer = ({ kind }: Cue) => kind.startsWith("report") || kind.startsWith("said");
    made = {
      staff: new CueIndex([...STAFF_CUES, ...cues.filter((cue) => !ofCustomer(cue))]),
      customer: new CueIndex([...CUSTOMER_CUES, ...cues.filter(ofCustomer)]),
      sinOf: new Map(sins.flatMap((sin) => sin.cues.map((cue) => [cue, sin.id]))),
    };
    indexes.set(sins, made);
  }
  return made;
}

function marksOf(
  prepared: PreparedConversation,
  sins: readonly Sin[],
  silent: ReturnType<typeof silencer>,
) {
  const { staff, customer, sinOf } = indexesOf(sins);
  const acts: Mark<ActKind>[] = [];
  const sinMarks = new Map<string, Mark[]>();
  for (const message of prepared.messages) {
    if (message.side === "other") continue;
    for (const mark of marksIn(message, message.side === "staff" ? staff : customer)) {
      if (silent?.(mark.cue, message, mark.sentence) === true) continue;
      const sin = sinOf.get(mark.cue);
      if (sin === undefined) acts.push(mark as Mark<ActKind>);
      else {
        const known = sinMarks.get(sin);
        if (known === undefined) sinMarks.set(sin, [mark]);
        else known.push(mark);
      }
    }
  }
  return { acts, sinMarks };
}
