import { Command } from "commander";
import type { LiveConnections } from "../../jobs/connections/index.ts";
import { AmendsError } from "../../model/errors.ts";
import {
  type DeskWriteView,
  isOn,
  WriteBackSettings,
  type WriteBackView,
} from "../../model/write_back.ts";
import { plain } from "../../report/plain.ts";
import type { WorkspacePlace } from "../workspace.ts";
import { setting } from "../setting.ts";

/** Works on what is connected, and prints what it gives. */
export type WithLive = (
  place: WorkspacePlace,
  work: (live: LiveConnections) => Promise<string>,
) => Promise<void>;

/** Who takes something back by the command line. */
const HERE = "command line";

/** `amends connect write-back`, `writes` and `undo`: notes and tags in help desks. */
export function writeBackCommands(withLive: WithLive): Command[] {
  return [
    new Command("write-back")
      .description("show or change what may be written into a help desk")
      .argument("<id>", "as listed")
      .option(
        "--set <setting=value>",
        "findings, due_soon, broken: true or false; sins: a list as JSON; tag; assign: person:ID or team:ID; per_minute",
        setting,
        {},
      )
      .addHelpText(
        "after",
        "\nExample: amends connect write-back ID --set findings=true --set broken=true --set tag=amends",
      )
      .action((id: string, options: WorkspacePlace & { set: Record<string, unknown> }) =>
        withLive(options, async ({ writeBack }) => {
          const { workspace, set } = options;
          const before = await writeBack.view(workspace, id);
          if (Object.keys(set).length === 0) return viewText(before);
          const parsed = WriteBackSettings.safeParse({ ...before.settings, ...set });
          if (!parsed.success)
            throw new AmendsError(
              "usage",
              `${parsed.error.issues[0]?.path.join(".") ?? ""}: no such setting`,
              {
                hint: "docs/write-back.md lists them.",
              },
            );
          return viewText(await writeBack.save(workspace, id, parsed.data));
        }),
      ),
    new Command("writes")
      .description("what was written into a help desk, the latest first")
      .argument("<id>", "as listed")
      .option("--json", "as JSON")
      .action((id: string, options: WorkspacePlace & { json?: boolean }) =>
        withLive(options, async ({ writeBack }) => {
          const all = await writeBack.writes(options.workspace, id);
          if (options.json) return `${JSON.stringify(all)}\n`;
          return all.map(writeText).join("") || "Nothing was written.\n";
        }),
      ),
    new Command("undo")
      .description("take back a note or tag, or all of a connection; a running server does it")
      .argument("<id>", "as listed")
      .argument("[write]", "as `writes` shows it")
      .option("--all", "everything that this connection wrote")
      .action(
        (id: string, write: string | undefined, options: WorkspacePlace & { all?: boolean }) => {
          if ((write === undefined) === (options.all !== true))
            throw new AmendsError("usage", "name one write, or say --all");
          return withLive(options, async ({ writeBack }) => {
            const undoing = await writeBack.undo(options.workspace, id, write ?? null, HERE);
            return `${undoing} will be taken back.\n`;
          });
        },
      ),
  ];
}

const REMOVED = {
  deleted: "deleted",
  emptied: "emptied; their place stays",
  replaced: "replaced by a line that says so; the help desk keeps the earlier words",
} as const;

function viewText({ settings, since, can_write, removal, can_assign }: WriteBackView): string {
  if (!can_write) return "Nothing can be written to this kind of connection.\n";
  const { findings, sins, due_soon, broken, tag, assign, per_minute } = settings;
  const kinds = [
    findings ? `findings (${sins.length === 0 ? "all that count" : sins.join(", ")})` : null,
    due_soon ? "promises due soon" : null,
    broken ? "promises not kept" : null,
    assign === null ? null : `assignment to ${assign}`,
  ].filter((kind) => kind !== null);
  const state = isOn(settings) ? `Notes: ${kinds.join("; ")}, since ${since ?? "now"}` : "Off";
  return [
    state,
    `Tag: ${tag ?? "none"}`,
    `At most ${per_minute} a minute`,
    `Assigned when a promise was not kept: ${assign ?? "to nobody"} (possible: ${can_assign.join(", ")})`,
    ...(removal === null ? [] : [`Notes that are taken back are ${REMOVED[removal]}`]),
    "",
  ].join("\n");
}

function writeText({ id, kind, about, conversation, state, former, error }: DeskWriteView): string {
  const why = error === null ? "" : `: ${plain(error)}`;
  const before = former === null ? "" : `, before: ${former === "" ? "nobody" : plain(former)}`;
  return `${id} ${kind} ${plain(about)} in ${plain(conversation)}${before}, ${state}${why}\n`;
}
