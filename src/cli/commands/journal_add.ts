import { Command, InvalidArgumentError, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import {
  EPISODE_ROLES,
  EpisodeRequest,
  type EpisodeRole,
  EpisodeVerdict,
} from "../../model/episodes.ts";
import { episodeText } from "../../report/episodes/text.ts";
import { readText } from "../files.ts";
import { instantArgument } from "../options.ts";
import { type Terminal, whoRuns, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface AddOptions {
  where: string;
  as: EpisodeRole;
  when?: string;
  sin?: EpisodeVerdict;
  confirm?: boolean;
  by?: string;
  dataDir: string;
  workspace: string;
}

/** `amends journal add`: notes an episode and says what the engine reads in it. */
export function journalAddCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("add")
    .description("note a service you lived; the engine proposes the sin")
    .argument("[text]", 'what happened, in your own words; "-" or nothing: standard input', "-")
    .option("--where <place>", "company, shop or team", "")
    .addOption(
      new Option("--as <role>", "as whom you lived it").choices(EPISODE_ROLES).default("customer"),
    )
    .addOption(
      new Option("--when <instant>", "when, RFC 3339; default: now").argParser(instantArgument),
    )
    .addOption(
      new Option("--sin <sin>", 'what it was, or "none"; default: open').argParser(sinArgument),
    )
    .option("--confirm", "it was what the engine proposes first")
    .option("--by <name>", "who notes it; default: USER of the environment")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (text: string, options: AddOptions) => {
      const { where: place, as: role, when: at, sin, confirm, workspace } = options;
      if (confirm && sin !== undefined)
        throw new AmendsError("usage", "--confirm and --sin say the same: give one of them");
      const words = text === "-" ? await readText("-", terminal.stdin) : text;
      const request = EpisodeRequest.safeParse({ text: words, place, role, at, verdict: sin });
      if (!request.success)
        throw new AmendsError("usage", "an episode needs a text of 1 to 4000 characters");
      const by = options.by ?? whoRuns(terminal);
      await inWorkspace(open, options, terminal, async ({ store }) => {
        const noted = await store.episodes.add(workspace, request.data, by, terminal.now());
        const first = noted.proposals[0]?.sin;
        const said =
          confirm && first !== undefined && noted.verdict === null
            ? await store.episodes.decide(workspace, noted.id, first, by)
            : noted;
        await write(terminal, episodeText(said));
      });
    });
}

/** Reads a sin, or `none`. */
export function sinArgument(text: string): EpisodeVerdict {
  const parsed = EpisodeVerdict.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('Not a sin. "amends rules" lists them; "none" is possible, too.');
}
