import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import type { OpenData } from "../workspace.ts";
import { journalAddCommand } from "./journal_add.ts";
import { journalDecideCommand, journalRemoveCommand } from "./journal_decide.ts";
import { journalListCommand, journalTallyCommand } from "./journal_list.ts";

/** `amends journal`: services that people lived themselves, and what was wrong with them. */
export function journalCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("journal")
      .description("the episode journal: note services you lived, and tally them by sin")
      .addCommand(journalAddCommand(open, terminal))
      .addCommand(journalListCommand(open, terminal))
      .addCommand(journalTallyCommand(open, terminal))
      .addCommand(journalDecideCommand(open, terminal))
      .addCommand(journalRemoveCommand(open, terminal));
}
