import { CommanderError } from "commander";
import { AmendsError, type BadRecord, formatPlace } from "../model/errors.ts";
import { plain } from "../report/plain.ts";
import { databaseTrouble } from "../store/trouble.ts";
import { say, type Terminal } from "./terminal.ts";

const USAGE = 2;

/** Tells a person what failed: where, why, what to do; never a stack trace. Returns the exit code. */
export function tellFailure(failure: unknown, terminal: Terminal): number {
  const error = databaseTrouble(failure) ?? failure;
  // Commander has printed its own message; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof AmendsError) {
    const where = error.place === undefined ? "" : `${plain(formatPlace(error.place))}: `;
    say(terminal, `amends: ${where}${plain(error.message, 1000)}`);
    if (error.hint !== undefined) say(terminal, `  ${error.hint}`);
    return error.exitCode;
  }
  const reason = error instanceof Error ? error.message : String(error);
  say(terminal, `amends: this should not have happened: ${plain(reason, 1000)}`);
  say(terminal, "  Run it again with AMENDS_DEBUG=1 to see where, and please report it.");
  if (terminal.env["AMENDS_DEBUG"] && error instanceof Error) say(terminal, error.stack ?? "");
  return USAGE;
}

/** One record that was skipped. */
export function tellBadRecord({ place, reason, hint }: BadRecord, terminal: Terminal): void {
  const where = formatPlace(place);
  say(
    terminal,
    `skipped ${plain(where)}: ${plain(reason)}${hint === undefined ? "" : ` (${hint})`}`,
  );
}

/** More bad records than these are counted, not told one by one. */
export const MOST_TOLD = 20;

/** Tells the first records that were skipped, and at the end how many more there were. */
export function tellSome(terminal: Terminal): { tell: (record: BadRecord) => void; end(): void } {
  let count = 0;
  return {
    tell(record) {
      count += 1;
      if (count <= MOST_TOLD) tellBadRecord(record, terminal);
    },
    end() {
      if (count > MOST_TOLD) say(terminal, `... and ${count - MOST_TOLD} more skipped`);
    },
  };
}
