import { Command, InvalidArgumentError, Option } from "commander";
import { EPISODE_ROLES, EPISODE_VERDICTS, type EpisodeFilter } from "../../model/episodes.ts";
import {
  EPISODE_CSV_HEADER,
  episodeCsvLine,
  tallyCsv,
  tallyRows,
} from "../../report/episodes/csv.ts";
import { episodeText, tallyText } from "../../report/episodes/text.ts";
import { dateOption } from "../options.ts";
import { PROMISE_FORMATS, type PromiseFormat } from "../promise_output.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface Place {
  format: PromiseFormat;
  dataDir: string;
  workspace: string;
}

const formatOption = () =>
  new Option("--format <format>", "how to write them").choices(PROMISE_FORMATS).default("text");

/** `amends journal list`: episodes, whole. */
export function journalListCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("list")
    .description("list episodes")
    .addOption(
      new Option("--sin <sin>", '"open": not decided yet').choices([...EPISODE_VERDICTS, "open"]),
    )
    .addOption(new Option("--as <role>", "as whom they were lived").choices(EPISODE_ROLES))
    .addOption(dateOption("--from <day>", "from this day on"))
    .addOption(dateOption("--to <day>", "until this day"))
    .addOption(formatOption())
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(
      async ({
        sin: verdict,
        as: role,
        from,
        to,
        ...place
      }: Place &
        EpisodeFilter & { sin?: EpisodeFilter["verdict"]; as?: EpisodeFilter["role"] }) => {
        const { format, workspace } = place;
        await inWorkspace(open, place, terminal, async ({ store }) => {
          if (format === "csv") await write(terminal, EPISODE_CSV_HEADER);
          for await (const one of store.episodes.each(workspace, { verdict, role, from, to })) {
            if (format === "csv") await write(terminal, episodeCsvLine(one));
            else if (format === "ndjson") await write(terminal, `${JSON.stringify(one)}\n`);
            else await write(terminal, episodeText(one));
          }
        });
      },
    );
}

/** `amends journal tally`: how many of each sin, week by week. */
export function journalTallyCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("tally")
    .description("count episodes by week and sin")
    .addOption(
      new Option("--weeks <number>", "how many weeks, with this one")
        .default(12)
        .argParser((text: string) => {
          if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
          throw new InvalidArgumentError("Use a number from 1.");
        }),
    )
    .addOption(formatOption())
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async ({ weeks: count, ...place }: Place & { weeks: number }) => {
      const { format, workspace } = place;
      await inWorkspace(open, place, terminal, async ({ store }) => {
        const { weeks } = await store.episodes.tally(workspace, count, terminal.now());
        const lines = () => tallyRows(weeks).map((row) => `${JSON.stringify(row)}\n`);
        const written = { text: tallyText, csv: tallyCsv, ndjson: () => lines().join("") };
        await write(terminal, written[format](weeks));
      });
    });
}
