import type { Channel } from "../../model/conversation.ts";
import type { HouseException, HouseRules, HouseSwitch } from "../../model/house_rules.ts";
import { canonicalJson } from "../../model/ids.ts";
import { SINS } from "../../sins/index.ts";
import { CUSTOMER_CUES, STAFF_CUES } from "../acts/index.ts";
import { anchorsOf, wordsOf } from "../house/finder.ts";

/** Whose words: `any` is of both sides. */
type Side = "staff" | "customer" | "any";

/** One of these words was said by that side; null: whatever was said. */
export interface Words {
  side: Side;
  words: readonly string[] | null;
}

/** What a conversation must have for one changed entry of house rules to do something in it. */
export interface Part {
  /** Each of them. */
  said: readonly Words[];
  /** Something of it came by one of these; null: by any. */
  channels: readonly Channel[] | null;
  /** A finding of this sin or rule in the review before the change; null: none is needed. */
  found: string | null;
}

/** What house rules are when there are none. */
export const NO_RULES: HouseRules = {
  rules: [],
  jargon: [],
  banned: [],
  required: [],
  exceptions: [],
  switches: [],
};

const ANCHORS: ReadonlyMap<string, readonly string[]> = new Map(
  [...SINS.flatMap(({ cues }) => cues), ...STAFF_CUES, ...CUSTOMER_CUES].map((cue) => [
    cue.id,
    cue.anchors,
  ]),
);

/** What has to be in a conversation for a change of house rules to do something in it: any of these. */
export function partsOf(before: HouseRules, after: HouseRules): Part[] {
  const changed = <Section extends keyof HouseRules>(section: Section) =>
    changedIn<HouseRules[Section][number]>(before[section], after[section]);
  const entries = <Section extends keyof HouseRules>(section: Section) => {
    const { gone, come } = changed(section);
    return [...gone, ...come];
  };
  const switches = changed("switches");
  return [
    ...entries("rules").map((one) => part(one, [{ side: one.speaker, words: anchorsOf(one) }])),
    ...entries("banned").map((one) => part(one, [{ side: "staff", words: anchorsOf(one) }])),
    ...entries("jargon").map((one) =>
      part(one, [{ side: "staff", words: wordsOf(one.term).slice(0, 1) }]),
    ),
    // What is missing in a reply has no words to look for.
    ...entries("required").map((one) => part(one, [{ side: "staff", words: null }])),
    ...entries("exceptions").map(exceptionPart),
    ...switches.come.map((one) => switchPart(one, true)),
    ...switches.gone.map((one) => switchPart(one, false)),
  ];
}

function part({ channels }: { channels?: Channel[] | undefined }, said: readonly Words[]): Part {
  return { said, channels: channels ?? null, found: null };
}

/** It does something where its cue may match and its words may be near. */
function exceptionPart(exception: HouseException): Part {
  return part(exception, [
    { side: "any", words: ANCHORS.get(exception.cue) ?? null },
    { side: "any", words: anchorsOf(exception.near) },
  ]);
}

/** Switched off, something goes that was found; switched on, it may come wherever nobody looked for it. */
function switchPart({ sin, rule, cue, channels }: HouseSwitch, off: boolean): Part {
  if (cue !== undefined)
    return part({ channels }, [{ side: "any", words: ANCHORS.get(cue) ?? null }]);
  return { ...part({ channels }, []), found: off ? (sin ?? rule ?? null) : null };
}

/** Entries that only one of two lists has. In another order, one may speak where another did: then all count as changed. */
function changedIn<Entry extends object>(before: readonly Entry[], after: readonly Entry[]) {
  const inBefore = new Set(before.map(keyOf));
  const inAfter = new Set(after.map(keyOf));
  const stayed = before.map(keyOf).filter((key) => inAfter.has(key));
  const stay = after.map(keyOf).filter((key) => inBefore.has(key));
  if (stayed.join("\n") !== stay.join("\n")) return { gone: before, come: after };
  return {
    gone: before.filter((one) => !inAfter.has(keyOf(one))),
    come: after.filter((one) => !inBefore.has(keyOf(one))),
  };
}

/** What an entry does; why it is there and how it is tested changes no review. */
function keyOf(entry: object): string {
  return canonicalJson({ ...entry, rationale: undefined, examples: undefined });
}
