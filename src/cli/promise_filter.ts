import { type Command, InvalidArgumentError, Option } from "commander";
import { PromiseFilter, type PromiseViewName } from "../model/promise_views.ts";
import { LANGUAGES, PROMISE_STATES, PROMISE_TYPES } from "../model/taxonomy.ts";

/** Words for when, as the board's views. */
const DUE_VIEWS: Readonly<Record<string, PromiseViewName>> = {
  today: "due_today",
  week: "this_week",
  overdue: "overdue",
  waiting: "waiting",
  unverifiable: "unverifiable",
};

/** The same choice as on the board. */
export interface PromiseFilterOptions {
  due?: string;
  owner?: string;
  team?: string;
  state?: PromiseFilter["state"];
  type?: PromiseFilter["type"];
  strength?: PromiseFilter["strength"];
  language?: PromiseFilter["language"];
  dated?: boolean;
}

/** Adds the options by which promises are chosen. */
export function withPromiseFilter(command: Command): Command {
  const words = Object.keys(DUE_VIEWS).join(", ");
  return command
    .addOption(
      new Option("--due <when>", `${words}, or a date YYYY-MM-DD`).argParser(
        (text: string): string => {
          if (text in DUE_VIEWS || PromiseFilter.shape.due.safeParse(text).success) return text;
          throw new InvalidArgumentError(`Use ${words}, or a date like 2026-03-06.`);
        },
      ),
    )
    .option("--owner <name>", "only promises of this person, by display name")
    .option("--team <name>", "only promises in conversations of this team or queue")
    .addOption(new Option("--state <state>", "only this state").choices(PROMISE_STATES))
    .addOption(new Option("--type <type>", "only this type").choices(PROMISE_TYPES))
    .addOption(
      new Option("--strength <strength>", "only so firm").choices(["firm", "hedged", "offer"]),
    )
    .addOption(new Option("--language <language>", "only in this language").choices(LANGUAGES))
    .option("--dated", "only with a date or a time")
    .option("--no-dated", "only without a date or a time");
}

/** What the options ask for, as the store and the engine take it. */
export function promiseQuery({
  due,
  dated,
  owner,
  team,
  state,
  type,
  strength,
  language,
}: PromiseFilterOptions): PromiseFilter & { view: PromiseViewName } {
  const view = due === undefined ? undefined : DUE_VIEWS[due];
  const day = view === undefined ? due : undefined;
  const yesNo = dated === undefined ? undefined : dated ? "yes" : "no";
  const filter = { owner, team, state, type, strength, language, due: day, dated: yesNo };
  return { ...PromiseFilter.parse(filter), view: view ?? "all" };
}
