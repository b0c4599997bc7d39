import { Command } from "commander";
import { auditLine, auditText, followUpsText } from "../../report/audits/text.ts";
import type { AuditFilter } from "../../model/audits.ts";
import { withAuditFilter } from "../audit_filter.ts";
import { type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  type WorkspacePlace,
  workspaceOption,
} from "../workspace.ts";

/** More than these are on the page, or in the export. */
const MOST = 200;

/** `amends audits list`: the latest audits. */
export function auditsListCommand(open: OpenData, terminal: Terminal): Command {
  return withAuditFilter(new Command("list").description("list audits, the latest first"))
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async ({ dataDir, workspace, ...filter }: WorkspacePlace & AuditFilter) => {
      await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
        const { items, total } = await store.audits.list(workspace, { ...filter, limit: MOST });
        const rest = total > items.length ? `${total - items.length} older ones\n` : "";
        const none = total === 0 ? "No audits.\n" : "";
        await write(terminal, items.map(auditLine).join("") + rest + none);
      });
    });
}

/** `amends audits show`: one audit with its answers. */
export function auditsShowCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("show")
    .description("show one audit with its answers")
    .argument("<id>", "id of the audit, as listed")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (id: string, { dataDir, workspace }: WorkspacePlace) => {
      await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
        await write(terminal, auditText(await store.audits.one(workspace, id)));
      });
    });
}

/** `amends audits follow-ups`: what nobody has seen to yet. */
export function auditsFollowUpsCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("follow-ups")
    .description("what nobody has seen to yet, soonest due first")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async ({ dataDir, workspace }: WorkspacePlace) => {
      await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
        const all = await store.audits.followUps(workspace, terminal.now());
        await write(terminal, followUpsText(all));
      });
    });
}
