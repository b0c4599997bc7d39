import { Argument, Command, Option } from "commander";
import { CHECKLISTS } from "../../audits/checklists/index.ts";
import { CHECKLIST_IDS, type ChecklistId } from "../../model/audits.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../model/taxonomy.ts";
import { checklistText } from "../../report/audits/text.ts";
import { type Terminal, write } from "../terminal.ts";

/** `amends audits checklist`: a checklist to read or print. */
export function auditsChecklistCommand(terminal: Terminal): Command {
  return new Command("checklist")
    .description("print a checklist")
    .addArgument(new Argument("[checklist]", "which one; default: all").choices(CHECKLIST_IDS))
    .addOption(
      new Option("--language <language>", "in which language")
        .choices(SERVED_LANGUAGES)
        .default("en"),
    )
    .action(async (id: ChecklistId | undefined, { language }: { language: ServedLanguage }) => {
      const wanted = CHECKLISTS.filter((one) => id === undefined || one.id === id);
      await write(terminal, wanted.map((one) => checklistText(one, language)).join("\n"));
    });
}
