import { ALWAYS_OPEN } from "../evaluate/examples.ts";
import type { Conversation } from "../model/conversation.ts";
import { type HouseFile, type HouseProblem, houseRuleName } from "../model/house_rules.ts";
import type { Review } from "../model/review.ts";
import { review } from "../review/review.ts";
import { parseTurns } from "../sins/turns.ts";
import type { Places } from "./places.ts";

/** How the examples of a file did. */
export interface ExampleRun {
  count: number;
  /** Those that did not do what they say, at their places. */
  failures: HouseProblem[];
}

type Exemplified = Pick<HouseFile["banned"][number], "id" | "sin" | "language" | "channels"> & {
  speaker?: "staff" | "customer";
};

const NOTATION = /^(?:[#!@>]\S+\s+)*(?:\[[^\]]+\]\s*)?(?:A2|[CABSO]):/;
const HINT = "Change the wording, or the example.";

/** Runs the examples of a file through the engine, with this file's rules alone beside the product's. */
export function runExamples(file: HouseFile, places: Places): ExampleRun {
  const run: ExampleRun = { count: 0, failures: [] };
  for (const section of ["rules", "banned", "required"] as const) {
    file[section].forEach((one, i) => {
      for (const kind of ["find", "leave"] as const) {
        (one.examples?.[kind] ?? []).forEach((text, k) => {
          run.count += 1;
          const reason = failureOf(file, one, kind, text);
          if (reason !== null)
            run.failures.push(places.problem([section, i, "examples", kind, k], reason, HINT));
        });
      }
    });
  }
  return run;
}

function failureOf(
  house: HouseFile,
  one: Exemplified,
  kind: "find" | "leave",
  text: string,
): string | null {
  let talk: ReturnType<typeof parseTurns>;
  try {
    talk = parseTurns(NOTATION.test(text) ? text : inTurns(one, text));
  } catch {
    return `${one.id}: not turns as in "C: Where is it? / A: On its way."`;
  }
  const { conversation, now } = talk;
  const spoken: Conversation =
    one.language === undefined ? conversation : { ...conversation, locale: one.language };
  const reviewed = review(spoken, { now, config: ALWAYS_OPEN, house });
  const quote = quoteOf(reviewed, one);
  if (kind === "leave") return quote === null ? null : `${one.id}: is found here: "${quote}"`;
  if (quote !== null) return null;
  const other = reviewed.findings.find(({ quote: words }) => words !== "" && text.includes(words));
  return other === undefined
    ? `${one.id}: is not found here`
    : `${one.id}: is not found here, because ${other.rule} finds "${other.quote}" already`;
}

/** The words that a rule of the house found, as a finding or as advice. */
function quoteOf({ findings, advice = [] }: Review, { sin, id }: Exemplified): string | null {
  const rule = houseRuleName(sin ?? "advice", id);
  return [...findings, ...advice].find((found) => found.rule === rule)?.quote ?? null;
}

/** A message as such: from the side whose words the rule is about, where the rule holds. */
function inTurns({ speaker = "staff", channels }: Exemplified, text: string): string {
  const channel = channels?.[0] === undefined ? "" : `#${channels[0]} `;
  return speaker === "customer"
    ? `${channel}C: ${text} / A: Hello.`
    : `${channel}C: Hello. / A: ${text}`;
}
