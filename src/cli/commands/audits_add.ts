import { Command } from "commander";
import { AuditRequest } from "../../model/audits.ts";
import { AmendsError } from "../../model/errors.ts";
import { auditText } from "../../report/audits/text.ts";
import { readText } from "../files.ts";
import { type Terminal, whoRuns, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface AddOptions {
  by?: string;
  dataDir: string;
  workspace: string;
}

/** `amends audits add`: stores an audit that was filled in elsewhere. */
export function auditsAddCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("add")
    .description("store a whole audit, given as JSON")
    .argument("<file>", 'a file, or "-" for standard input')
    .option("--by <name>", "who looked; default: USER of the environment")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .addHelpText(
      "after",
      '\n{"checklist": "site", "place": "North", "finished": true,\n "answers": [{"item": "site.premises.floor", "answer": "no", "note": "torn", "owner": "Ben", "due": "2026-03-06"}]}',
    )
    .action(async (file: string, options: AddOptions) => {
      const request = AuditRequest.safeParse(await jsonOf(file, terminal));
      if (!request.success) {
        const [issue] = request.error.issues;
        throw new AmendsError("invalid_input", issue?.message ?? "not an audit", {
          place: { file, field: issue?.path.map(String).join(".") },
          hint: "docs/audits.md shows the fields of an audit.",
        });
      }
      const by = options.by ?? whoRuns(terminal);
      await inWorkspace(open, options, terminal, async ({ store }) => {
        const { audits } = store;
        const audit = await audits.add(options.workspace, request.data, by, terminal.now());
        await write(terminal, auditText(audit));
      });
    });
}

async function jsonOf(file: string, { stdin }: Terminal): Promise<unknown> {
  const text = await readText(file, stdin);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AmendsError("invalid_input", "not JSON", { place: { file }, cause });
  }
}
