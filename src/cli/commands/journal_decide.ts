import { Argument, Command } from "commander";
import { AmendsError } from "../../model/errors.ts";
import type { EpisodeVerdict } from "../../model/episodes.ts";
import { episodeText } from "../../report/episodes/text.ts";
import { type Terminal, whoRuns, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  type WorkspacePlace,
  workspaceOption,
} from "../workspace.ts";
import { sinArgument } from "./journal_add.ts";

/** `amends journal decide`: what an episode was. */
export function journalDecideCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("decide")
    .description("say what an episode was")
    .argument("<id>", "id of the episode, as listed")
    .addArgument(new Argument("<sin>", 'a sin, or "none"').argParser(sinArgument))
    .option("--by <name>", "who says so; default: USER of the environment")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(
      async (id: string, verdict: EpisodeVerdict, options: WorkspacePlace & { by?: string }) => {
        const { workspace, by = whoRuns(terminal) } = options;
        await inWorkspace(open, options, terminal, async ({ store }) => {
          const decided = await store.episodes.decide(workspace, id, verdict, by);
          await write(terminal, episodeText(decided));
        });
      },
    );
}

/** `amends journal remove`: an episode goes for good. */
export function journalRemoveCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("remove")
    .description("remove an episode for good")
    .argument("<id>", "id of the episode, as listed")
    .option("--yes", "really do it; it cannot be undone")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (id: string, options: WorkspacePlace & { yes?: boolean }) => {
      if (options.yes !== true)
        throw new AmendsError("usage", "nothing was removed: this cannot be undone", {
          hint: "Say it again with --yes.",
        });
      await inWorkspace(open, options, terminal, async ({ store }) => {
        await store.episodes.remove(options.workspace, id);
        await write(terminal, "Removed.\n");
      });
    });
}
