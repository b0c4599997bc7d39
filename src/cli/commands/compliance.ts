import { LOW_DATA } from "../../model/few.ts";
import { Command, Option } from "commander";
import type { ComplianceReport, Rate } from "../../model/promise_views.ts";
import { ComplianceQuery } from "../../model/promise_views.ts";
import { AmendsError } from "../../model/errors.ts";
import { LANGUAGES, PROMISE_TYPES } from "../../model/taxonomy.ts";
import { plain } from "../../report/plain.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface ComplianceOptions {
  from?: string;
  to?: string;
  team?: string;
  person?: string;
  type?: string;
  language?: string;
  format: "text" | "json";
  dataDir: string;
  workspace: string;
}

/** `amends compliance`: how many promises and orders of a workspace were kept on time. */
export function complianceCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("compliance")
      .description("how many promises and orders were kept on time, and how sure that is")
      .option("--from <date>", "due from this day on")
      .option("--to <date>", "due until this day, this day included")
      .option("--team <name>", "only promises of this team or queue")
      .option("--person <name>", "only promises that this person had when they fell due")
      .addOption(new Option("--type <type>", "only this type").choices(PROMISE_TYPES))
      .addOption(new Option("--language <language>", "only in this language").choices(LANGUAGES))
      .addOption(
        new Option("--format <format>", "text or json").choices(["text", "json"]).default("text"),
      )
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .action(async ({ format, workspace, dataDir, person, ...rest }: ComplianceOptions) => {
        const query = ComplianceQuery.safeParse({ ...rest, held_by: person });
        if (!query.success)
          throw new AmendsError("usage", "a day is written like 2026-03-06", {
            hint: "For example --from 2026-03-01 --to 2026-03-31.",
          });
        await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
          const report = await store.compliance(workspace, query.data, terminal.now());
          const text = format === "json" ? `${JSON.stringify(report)}\n` : textOf(report);
          await write(terminal, text);
        });
      });
}

function textOf({ overall, outside, promises, hedged, orders, groups }: ComplianceReport): string {
  const lines = [
    `Promises kept on time: ${rateText(overall)}`,
    `  ${overall.kept} kept, ${overall.late} late, ${overall.broken} broken, ${overall.unverifiable} unverifiable, ${overall.pending} pending, ${outside} outside, of ${promises}`,
    `  hedged ones, never in the rate: ${rateText(hedged)}`,
    ...(orders === null ? [] : orderLines(orders)),
    ...groups.team.map(({ key, rate, promises: n }) => groupLine("team", key, rate, n)),
    ...groups.held_by.map(({ key, rate, promises: n }) => groupLine("person", key, rate, n)),
  ];
  return `${lines.join("\n")}\n`;
}

function orderLines(orders: NonNullable<ComplianceReport["orders"]>): string[] {
  const { compliance, on_time, complete, as_ordered, right, together } = orders;
  const names = { together: "promises and orders on time", right: "orders right" };
  return [
    `Orders: ${orders.orders}`,
    `  kept on time: ${rateText(on_time)}`,
    `  complete: ${rateText(complete)}`,
    `  as ordered: ${rateText(as_ordered)}`,
    `  complete and as ordered: ${rateText(right)}`,
    `Promises and orders kept on time: ${rateText(together)}`,
    ...(compliance === null
      ? []
      : [`Compliance, the smaller share: ${percent(compliance.value)} (${names[compliance.of]})`]),
  ];
}

const groupLine = (by: string, key: string, rate: Rate | null, promises: number) =>
  `  ${by} ${plain(key, 60) || "(none)"}: ${rate === null ? `too few of ${promises} known` : rateText(rate)}`;

function rateText(rate: Rate | null): string {
  if (rate === null) return "too few known";
  const { value, low, high, n } = rate;
  return value === null || low === null || high === null
    ? "not measured"
    : `${percent(value)} (${percent(low)} to ${percent(high)}, of ${n}${n < LOW_DATA ? ", low data" : ""})`;
}

const percent = (share: number) => `${Math.round(100 * share)}%`;
