import { Command } from "commander";
import { eraseByAge } from "../../jobs/retention.ts";
import { AmendsError } from "../../model/errors.ts";
import { type RetentionCount, RetentionSettings } from "../../model/retention.ts";
import { type Terminal, write } from "../terminal.ts";
import { inWorkspace, type OpenData, type WorkspacePlace, workspaceCommand } from "../workspace.ts";

interface SetOptions extends WorkspacePlace {
  yes?: boolean;
  keepOpen: boolean;
}

/** `amends retention`: how long a workspace keeps conversations. */
export function retentionCommand(open: OpenData) {
  return (terminal: Terminal): Command => {
    const retention = new Command("retention").description(
      "how long conversations are kept: show, try, set, off, run",
    );
    const sub = (name: string, description: string) =>
      workspaceCommand(retention, name, description);
    sub("show", "the setting, and by month what stays of what was erased").action(
      (options: WorkspacePlace) =>
        inWorkspace(open, options, terminal, async ({ store }) => {
          const { settings, months } = await store.retention.view(options.workspace);
          await write(terminal, `${inWords(settings)}\n`);
          for (const { month, conversations, messages, findings, kept, late, broken } of months)
            await write(
              terminal,
              `${month}\t${conversations} conversations\t${messages} messages\t${findings} findings\tpromises: ${kept} kept, ${late} late, ${broken} broken\n`,
            );
        }),
    );
    sub("try", "say what would go, and erase nothing")
      .argument("<days>")
      .option("--no-keep-open", "conversations with open promises go as well")
      .action((days: string, options: SetOptions) =>
        inWorkspace(open, options, terminal, async ({ store }) => {
          const settings = settingsOf(days, options);
          const count = await store.retention.count(options.workspace, settings, terminal.now());
          if (count !== null) await write(terminal, counted(count));
        }),
      );
    sub("set", "erase conversations whose last message is older, from now on, for good")
      .argument("<days>")
      .option("--no-keep-open", "conversations with open promises go as well")
      .option("--yes", "really do it; it cannot be undone")
      .action((days: string, options: SetOptions) => {
        const settings = settingsOf(days, options);
        if (options.yes !== true) {
          throw new AmendsError("usage", "nothing was set: what goes does not come back", {
            hint: "`amends retention try` says how much it is. Say it again with --yes.",
          });
        }
        return inWorkspace(open, options, terminal, async ({ store }) => {
          await store.retention.save(options.workspace, settings);
          await write(
            terminal,
            `${inWords(settings)} A server erases what is too old within minutes; \`amends retention run\` does it now.\n`,
          );
        });
      });
    sub("off", "keep everything from now on").action((options: WorkspacePlace) =>
      inWorkspace(open, options, terminal, async ({ store }) => {
        const settings = { days: null, keep_open: true };
        await store.retention.save(options.workspace, settings);
        await write(terminal, `${inWords(settings)}\n`);
      }),
    );
    sub("run", "erase what is too old by the setting, now").action((options: WorkspacePlace) =>
      inWorkspace(open, options, terminal, async ({ store }) => {
        let gone = 0;
        for (let batch = -1; batch !== 0; gone += batch)
          batch = await eraseByAge(store, options.workspace, terminal.now());
        await write(terminal, `Erased ${gone} conversations.\n`);
      }),
    );
    return retention;
  };
}

function settingsOf(days: string, { keepOpen }: SetOptions): RetentionSettings {
  const settings = RetentionSettings.safeParse({ days, keep_open: keepOpen });
  if (settings.success) return settings.data;
  throw new AmendsError("usage", `"${days}" is no number of days from 30 to 36500`);
}

function inWords({ days, keep_open }: RetentionSettings): string {
  if (days === null) return "Everything is kept.";
  const open = keep_open ? ", except those with an open promise" : "";
  return `Conversations are erased ${days} days after their last message${open}.`;
}

function counted(count: RetentionCount): string {
  const { before, conversations, messages, kept_open, undated, orders, episodes, photos, imports } =
    count;
  return [
    `Before ${before}:`,
    `${conversations} conversations with ${messages} messages would go`,
    `${kept_open} stay for an open promise, ${undated} have no date and stay`,
    `${orders} orders, ${episodes} episodes, ${photos} photos of audits and ${imports} reports of imports would go`,
    "",
  ].join("\n");
}
