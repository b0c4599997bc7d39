import type { Channel } from "../../model/conversation.ts";
import type {
  HouseBanned,
  HouseException,
  HouseJargon,
  HouseRequired,
  HouseRule,
  HouseRules,
} from "../../model/house_rules.ts";
import { type Finder, finderOf } from "./finder.ts";
import { WordIndex } from "./word_index.ts";

/** What is looked for in the words of one side. */
export type Wanted =
  | { kind: "rule"; rule: HouseRule; unless: Finder | null }
  | { kind: "banned"; banned: HouseBanned }
  | { kind: "jargon"; jargon: HouseJargon; say: Finder | null };

/** A house's rules, ready to be looked for. */
export interface CompiledHouse {
  staff: WordIndex<Wanted>;
  customer: WordIndex<Wanted>;
  required: readonly { required: HouseRequired; find: Finder }[];
  exceptions: ReadonlyMap<string, readonly { exception: HouseException; near: Finder }[]>;
  /** Channels in which a sin, rule or cue is off; null is all. */
  off: ReadonlyMap<string, readonly (readonly Channel[] | null)[]>;
}

const made = new WeakMap<HouseRules, CompiledHouse>();

/** Compiles the rules of a house once. @throws PatternFault for a pattern that was not checked before */
export function compiledHouse(house: HouseRules): CompiledHouse {
  let compiled = made.get(house);
  if (compiled === undefined) {
    compiled = compile(house);
    made.set(house, compiled);
  }
  return compiled;
}

function compile(house: HouseRules): CompiledHouse {
  const rules = (speaker: HouseRule["speaker"]) =>
    house.rules
      .filter((rule) => rule.speaker === speaker)
      .map((rule) => {
        const unless = rule.unless === undefined ? null : finderOf(rule.unless);
        return { wording: rule, of: { kind: "rule" as const, rule, unless } };
      });
  return {
    staff: new WordIndex<Wanted>([
      ...rules("staff"),
      ...house.banned.map((banned) => ({
        wording: banned,
        of: { kind: "banned", banned } as const,
      })),
      ...house.jargon.map((jargon) => ({
        wording: { phrases: [jargon.term] },
        of: {
          kind: "jargon" as const,
          jargon,
          say: jargon.say === undefined ? null : finderOf({ phrases: [jargon.say] }),
        },
      })),
    ]),
    customer: new WordIndex<Wanted>(rules("customer")),
    required: house.required.map((required) => ({ required, find: finderOf(required) })),
    exceptions: grouped(
      house.exceptions.map((exception) => [
        exception.cue,
        { exception, near: finderOf(exception.near) },
      ]),
    ),
    off: grouped(
      house.switches.map(({ sin, rule, cue, channels }) => [
        sin ?? rule ?? cue ?? "",
        channels ?? null,
      ]),
    ),
  };
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
