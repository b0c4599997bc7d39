import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { workCalendar } from "../calendar/work_calendar.ts";
import { Config } from "../model/config.ts";
import { AmendsError } from "../model/errors.ts";
import type { HouseRules } from "../model/house_rules.ts";
import { readFacts } from "../sins/wrong_information/house_facts.ts";
import { fileError } from "./files.ts";
import { houseOf } from "./house_folder.ts";
import type { Terminal } from "./terminal.ts";

const HINT = "See docs/configuration.md for the fields.";

/** A configuration file may also name the folder of the house's rules. */
const ConfigFile = Config.extend({
  rules: z.string().min(1).optional().describe("Folder of house rules, seen from this file"),
}).strict();

/** What a command reviews with: the configuration, and the rules of the folder named there or with --rules. */
export async function loadSetting(
  { config: file, rules }: { config?: string | undefined; rules?: string | undefined },
  terminal: Terminal,
): Promise<{ config: Config; house: HouseRules | undefined }> {
  const { rules: named, ...config } = await loadFile(file);
  const folder = named === undefined ? undefined : resolve(dirname(file ?? "."), named);
  return { config, house: await houseOf(rules ?? folder, terminal) };
}

/** Reads a configuration file; without one, the defaults. @throws AmendsError `invalid_config` */
export async function loadConfig(file: string | undefined): Promise<Config> {
  const { rules: _rules, ...config } = await loadFile(file);
  return config;
}

async function loadFile(file: string | undefined): Promise<z.infer<typeof ConfigFile>> {
  if (file === undefined) return ConfigFile.parse({});
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw fileError(error, file);
  }
  return parseConfig(text, file);
}

/** @throws AmendsError `invalid_config` with file, line and column or field */
export function parseConfig(text: string, file: string): z.infer<typeof ConfigFile> {
  // A misspelt field would otherwise be a setting silently ignored.
  const parsed = ConfigFile.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.map(String).join(".") || "(top level)";
    throw new AmendsError("invalid_config", issue?.message ?? "not a configuration", {
      place: { file, field },
      hint: HINT,
    });
  }
  const config = parsed.data;
  for (const calendar of [config.calendar, config.promise_calendar]) {
    if (calendar !== undefined) inFile(file, () => workCalendar(calendar));
  }
  inFile(file, () => readFacts(config.facts));
  return config;
}

/** What the schema cannot see, with the file as its place. */
function inFile(file: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    throw new AmendsError(error.code, error.message, {
      place: { file, ...error.place },
      hint: error.hint ?? HINT,
    });
  }
}

/** @throws AmendsError `invalid_config` with line and column */
function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Newer versions of Node tell where; older ones show the words around it.
    const [, line, column] = /line (\d+) column (\d+)/.exec(reason) ?? [];
    throw new AmendsError("invalid_config", `not JSON: ${reason}`, {
      place: {
        file,
        line: line === undefined ? undefined : Number(line),
        column: column === undefined ? undefined : Number(column),
      },
    });
  }
}
