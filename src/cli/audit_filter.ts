import { type Command, Option } from "commander";
import { AUDIT_KINDS, CHECKLIST_IDS } from "../model/audits.ts";
import { dateOption } from "./options.ts";

/** Adds the options by which audits are chosen. */
export function withAuditFilter(command: Command): Command {
  return command
    .addOption(new Option("--checklist <checklist>", "only this one").choices(CHECKLIST_IDS))
    .addOption(new Option("--kind <kind>", "only of this kind").choices(AUDIT_KINDS))
    .option("--place <place>", "only of this place")
    .addOption(dateOption("--from <day>", "from this day on"))
    .addOption(dateOption("--to <day>", "until this day"));
}
