import { statSync } from "node:fs";
import type { Conversation } from "../model/conversation.ts";
import { AmendsError, type Place } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { readText } from "./files.ts";
import { openSource } from "./wiring.ts";
import { MOST_TOLD, tellBadRecord } from "./failure.ts";
import type { Progress } from "./progress.ts";
import { say, type Terminal } from "./terminal.ts";

/** What a command says about where conversations come from. */
export interface InputOptions {
  from?: string | undefined;
  staff: readonly string[];
  mapping?: string | undefined;
}

/** What was read in a run, for the closing words and the exit code. */
export interface ReadCount {
  conversations: number;
  bad: number;
}

/**
 * All conversations of the sources, in order, one at a time. Records that cannot be read are told and
 * skipped. `quiet` tells nothing: for a pass before the real one.
 */
export async function* conversationsOf(
  sources: readonly string[],
  options: InputOptions,
  terminal: Terminal,
  run: { count: ReadCount; progress?: Progress; quiet?: boolean },
): AsyncGenerator<Conversation> {
  const { count, progress, quiet = false } = run;
  const mapping = await mappingOf(options.mapping, terminal);
  let before = 0;
  for (const path of sources) {
    const { source, input, htmlToText } = await openSource(path, {
      from: options.from,
      stdin: terminal.stdin,
    });
    let read = 0;
    const place: Place = { file: path };
    const values = source.read(input, {
      staff: options.staff,
      mapping,
      note: (text) => void (quiet || say(terminal, `${path}: ${text}`)),
      bad: (record) => {
        count.bad += 1;
        if (!quiet && count.bad <= MOST_TOLD) tellBadRecord(record, terminal);
      },
      line: (number) => void (place.line = number),
      progress: (bytes) => {
        read = bytes;
        progress?.bytes(before + bytes);
      },
    });
    for await (const value of values) {
      const conversation = parsed(value, htmlToText, place, count, quiet ? null : terminal);
      if (conversation === null) continue;
      count.conversations += 1;
      progress?.conversation();
      yield conversation;
    }
    before += read;
  }
  if (!quiet && count.bad > MOST_TOLD)
    say(terminal, `... and ${count.bad - MOST_TOLD} more skipped`);
}

/** A record whose fields are wrong is a bad record like any other. */
function parsed(
  value: unknown,
  htmlToText: (html: string) => string,
  where: Place,
  count: ReadCount,
  terminal: Terminal | null,
): Conversation | null {
  try {
    return parseConversation(value, htmlToText);
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    count.bad += 1;
    if (terminal !== null && count.bad <= MOST_TOLD) {
      const { message: reason, place, hint } = error;
      tellBadRecord({ place: { ...where, ...place }, reason, hint }, terminal);
    }
    return null;
  }
}

/** Bytes of all sources together; null when one of them is no file. */
export function totalSize(sources: readonly string[]): number | null {
  let sum = 0;
  for (const path of sources) {
    const stat = path === "-" ? undefined : statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) return null;
    sum += stat.size;
  }
  return sum;
}

/** @throws AmendsError `usage` when a run read nothing but bad records */
export function insistOnSomething({ conversations, bad }: ReadCount): void {
  if (conversations > 0 || bad === 0) return;
  throw new AmendsError("invalid_input", `none of the ${bad} records could be read`, {
    hint: "Say what the source is with --from; amends review --help lists the kinds.",
  });
}

/** The column mapping of a file. @throws AmendsError when it is not a JSON object of texts */
export async function mappingOf(
  file: string | undefined,
  { stdin }: Terminal,
): Promise<Record<string, string> | undefined> {
  if (file === undefined) return undefined;
  const text = await readText(file, stdin);
  const wrong = (reason: string) =>
    new AmendsError("invalid_input", reason, {
      place: { file },
      hint: 'A mapping looks like {"text": "Body", "at": "Created"}: contract field to column name.',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong("not JSON");
  }
  const isMapping =
    value !== null &&
    typeof value === "object" &&
    Object.values(value).every((column) => typeof column === "string");
  if (!isMapping) throw wrong("not a mapping of names to names");
  return value as Record<string, string>;
}
