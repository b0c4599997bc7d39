import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import type { OpenData } from "../workspace.ts";
import { auditsAddCommand } from "./audits_add.ts";
import { auditsChecklistCommand } from "./audits_checklist.ts";
import { auditsInviteCommand, auditsLinkCommand } from "./audits_link.ts";
import { auditsExportCommand, auditsResultsCommand } from "./audits_results.ts";
import { auditsFollowUpsCommand, auditsListCommand, auditsShowCommand } from "./audits_list.ts";

/** `amends audits`: checklists for what no conversation shows. */
export function auditsCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("audits")
      .description("audits of what no conversation shows: premises, access, greeting, screens")
      .addCommand(auditsChecklistCommand(terminal))
      .addCommand(auditsAddCommand(open, terminal))
      .addCommand(auditsInviteCommand(open, terminal))
      .addCommand(auditsLinkCommand(open, terminal))
      .addCommand(auditsListCommand(open, terminal))
      .addCommand(auditsShowCommand(open, terminal))
      .addCommand(auditsResultsCommand(open, terminal))
      .addCommand(auditsFollowUpsCommand(open, terminal))
      .addCommand(auditsExportCommand(open, terminal));
}
