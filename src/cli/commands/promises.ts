import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { dateOf } from "../../calendar/zone.ts";
import type { Config } from "../../model/config.ts";
import type { PromiseRecord } from "../../model/review.ts";
import { PROMISE_STATES, type PromiseState } from "../../model/taxonomy.ts";
import { inWords, titleOf } from "../../report/names.ts";
import { plain } from "../../report/plain.ts";
import { review } from "../../review/review.ts";
import { loadConfig } from "../config_file.ts";
import { conversationsOf, type InputOptions, insistOnSomething, totalSize } from "../input.ts";
import { configOption, fromOption, mappingOption, nowOption, staffOption } from "../options.ts";
import { progressBar } from "../progress.ts";
import { type Terminal, write } from "../terminal.ts";

interface PromisesOptions extends InputOptions {
  due?: string;
  state?: PromiseState;
  format: "text" | "ndjson";
  now?: string;
  config?: string;
}

interface Row {
  conversation: string;
  title: string;
  promise: PromiseRecord;
}

/** States in which a promise whose time has passed still wants somebody. */
const OVERDUE: ReadonlySet<PromiseState> = new Set(["open", "broken", "disputed", "stale"]);

/** `amends promises`: the ledger of what was promised, by when it is due. */
export function promisesCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("promises")
    .description("list the promises made to customers and what became of them")
    .addArgument(new Argument("[source...]", 'files, or "-" for standard input').default(["-"]))
    .addOption(
      new Option("--due <when>", "today, overdue, or a date YYYY-MM-DD").argParser(dueArgument),
    )
    .addOption(new Option("--state <state>", "only this state").choices(PROMISE_STATES))
    .addOption(
      new Option("--format <format>", "text or ndjson").choices(["text", "ndjson"]).default("text"),
    )
    .addOption(fromOption())
    .addOption(nowOption())
    .addOption(configOption())
    .addOption(staffOption())
    .addOption(mappingOption())
    .addHelpText("after", "\nExits with 1 when a listed promise is broken.")
    .action(async (sources: string[], options: PromisesOptions) => {
      exit(await runPromises(sources, options, terminal));
    });
}

function dueArgument(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDate || text === "today" || text === "overdue") return text;
  throw new InvalidArgumentError("Use today, overdue, or a date like 2026-03-06.");
}

async function runPromises(
  sources: readonly string[],
  options: PromisesOptions,
  terminal: Terminal,
): Promise<number> {
  const config = await loadConfig(options.config);
  const now = options.now ?? terminal.now();
  const input = { ...options, staff: [...options.staff, ...config.staff] };
  const count = { conversations: 0, bad: 0 };
  const progress = progressBar(terminal, totalSize(sources));
  const isWanted = wantedBy(options, config, now);
  const rows: Row[] = [];
  let broken = false;
  for await (const conversation of conversationsOf(sources, input, terminal, { count, progress })) {
    for (const promise of review(conversation, { now, config }).promises.filter(isWanted)) {
      broken ||= promise.state === "broken";
      const row = { conversation: conversation.id, title: titleOf(conversation), promise };
      if (options.format === "text") rows.push(row);
      else
        await write(
          terminal,
          `${JSON.stringify({ ...promise, conversation: row.conversation })}\n`,
        );
    }
  }
  progress.end();
  if (options.format === "text") await write(terminal, table(rows));
  insistOnSomething(count);
  return broken ? 1 : 0;
}

function wantedBy({ due, state }: PromisesOptions, config: Config, now: string) {
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const dayName = (instant: string) => {
    const { year, month, day } = dateOf(calendar.dayAt(Date.parse(instant)));
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  };
  const wantedDay = due === "today" ? dayName(now) : due;
  return (promise: PromiseRecord): boolean => {
    if (state !== undefined && promise.state !== state) return false;
    if (wantedDay === undefined) return true;
    const instant = promise.deadline.due;
    if (instant === null) return false;
    if (wantedDay === "overdue") {
      return OVERDUE.has(promise.state) && Date.parse(instant) < Date.parse(now);
    }
    return dayName(instant) === wantedDay;
  };
}

/** Soonest first, those without a time last. */
function table(rows: readonly Row[]): string {
  if (rows.length === 0) return "No such promises.\n";
  const due = ({ promise }: Row) =>
    promise.deadline.due === null ? Number.MAX_SAFE_INTEGER : Date.parse(promise.deadline.due);
  const lines = rows
    .toSorted((a, b) => due(a) - due(b))
    .map(({ promise, conversation, title }) => {
      const when = promise.deadline.due ?? "no due time";
      const hedged = promise.strength === "hedged" ? " (hedged)" : "";
      return `${when.padEnd(25)} ${inWords(promise.state).padEnd(13)} "${plain(promise.quote, 160)}"${hedged}\n${" ".repeat(26)}${plain(title, 60)} (${plain(conversation, 60)})`;
    });
  return `${lines.join("\n")}\n${rows.length} ${rows.length === 1 ? "promise" : "promises"}\n`;
}
