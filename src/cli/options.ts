import { InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { Instant } from "../model/conversation.ts";
import type { Finding } from "../model/review.ts";
import { SOURCE_KINDS } from "../model/source_kinds.ts";
import { TABLE_FIELDS } from "../model/table.ts";
import { SIN_IDS, type SinId } from "../model/taxonomy.ts";
import { inWords } from "../report/names.ts";

/** Options that several commands share; each is defined here once. */
export const configOption = () => new Option("--config <file>", "house configuration, JSON");

export const rulesOption = () =>
  new Option("--rules <folder>", "folder of house rules, YAML (docs/house-rules.md)");

export const nowOption = () =>
  new Option(
    "--now <instant>",
    "judge promises and waits as of this instant (RFC 3339); default: the clock",
  ).argParser(instantArgument);

/** Reads an instant on the command line. */
export function instantArgument(text: string): string {
  const parsed = Instant.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError(
    "Use an instant with offset, for example 2026-03-02T09:30:00+08:00.",
  );
}

/** An option that takes a day. */
export const dateOption = (flags: string, description: string) =>
  new Option(flags, description).argParser((text: string) => {
    if (z.iso.date().safeParse(text).success) return text;
    throw new InvalidArgumentError("Use a date like 2026-03-06.");
  });

export const fromOption = () =>
  new Option(
    "--from <kind>",
    `kind of source: ${Object.keys(SOURCE_KINDS).join(", ")}; default: recognised by name and content`,
  );

export const staffOption = () =>
  new Option(
    "--staff <who>",
    "domains, addresses or ids that are staff, separated by commas; default: guessed and said",
  )
    .argParser(list)
    .default([], "guess");

export const mappingOption = () =>
  new Option("--mapping <file>", "column mapping of a table, JSON: contract field to column");

export const mapOption = () =>
  new Option(
    "--map <field=column>",
    'a column of a table, for example --map text="Reply body"; may be given several times',
  ).argParser((text: string, before: Readonly<Record<string, string>> | undefined) => {
    const [field = "", column = ""] = text.split(/=(.*)/s, 2);
    if (column !== "" && (TABLE_FIELDS as readonly string[]).includes(field))
      return { ...before, [field]: column };
    throw new InvalidArgumentError(`Use one of ${TABLE_FIELDS.join(", ")}, "=" and a header.`);
  });

export const threadsOption = () =>
  new Option(
    "--threads <number>",
    "threads that review at the same time; default: one for each core",
  ).argParser((text: string) => {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    throw new InvalidArgumentError("Use a number from 1.");
  });

export const onlyOption = () =>
  new Option("--only <sins>", "only these sins, separated by commas").argParser((text: string) => {
    const wanted = list(text);
    const unknown = wanted.filter((id) => !(SIN_IDS as readonly string[]).includes(id));
    if (unknown.length > 0) {
      throw new InvalidArgumentError(
        `${unknown.join(", ")}: not a sin. "amends rules" lists them (${SIN_IDS.slice(0, 3).map(inWords).join(", ")}, ...).`,
      );
    }
    return wanted as SinId[];
  });

export const minSeverityOption = () =>
  new Option("--min-severity <level>", "exit with 1 only for findings of at least this severity")
    .choices(["1", "2", "3"])
    .default("1");

export const countedOption = () =>
  new Option("--counted", 'leave out "please look" findings, whose rules lack a good track record');

/** Items between commas. */
export function list(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}

export interface FindingFilter {
  only?: readonly SinId[] | undefined;
  counted?: boolean | undefined;
}

/** Whether a finding is wanted. */
export function wanted({ only, counted }: FindingFilter) {
  return (finding: Pick<Finding, "sin" | "counted">): boolean =>
    (only === undefined || only.includes(finding.sin)) && (counted !== true || finding.counted);
}
