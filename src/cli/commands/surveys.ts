import { Command, Option } from "commander";
import type { ZodType } from "zod";
import type { Delivery } from "../../jobs/delivery/index.ts";
import { surveyAgreement } from "../../jobs/surveys/agreement.ts";
import { surveyProfile } from "../../jobs/surveys/profile.ts";
import { importAnswers } from "../../jobs/surveys/import_answers.ts";
import { readWords } from "../../jobs/surveys/read_words.ts";
import { AmendsError } from "../../model/errors.ts";
import {
  SURVEY_FORMS,
  SurveyAgreementQuery,
  SurveyAnswerQuery,
  SurveyFilter,
  SurveyProfileQuery,
  type SurveyForm,
  type SurveyImportView,
} from "../../model/surveys.ts";
import { plain } from "../../report/plain.ts";
import { SURVEY_CSV_HEADER, surveyCsvLine } from "../../report/survey_csv.ts";
import { openInput } from "../../sources/open.ts";
import type { Store } from "../../store/types.ts";
import { fileError } from "../files.ts";
import { agreementText } from "../survey_agreement_output.ts";
import { gapsText } from "../survey_gaps_output.ts";
import { profileText } from "../survey_profile_output.ts";
import { answerEntry, reportText } from "../survey_output.ts";
import { say, type Terminal, whoRuns, write } from "../terminal.ts";
import {
  dataDirOption,
  dataPlace,
  ensureWorkspace,
  type OpenData,
  type OpenedData,
  withData,
  workspaceOption,
} from "../workspace.ts";

interface SurveyOptions {
  dataDir: string;
  workspace: string;
  from?: string;
  to?: string;
  form?: string;
  cause?: string;
  team?: string;
  language?: string;
  audience?: string;
  conversation?: string;
  heard?: string;
}

type Open = () => Promise<OpenData>;
type Exit = (code: number) => void;

/** `amends surveys`: what was asked and answered, and asking by hand. */
export function surveysCommand(open: Open) {
  return (terminal: Terminal, exit: Exit): Command => {
    const inWorkspace = (options: SurveyOptions, work: (data: OpenedData) => Promise<void>) =>
      open().then((data) =>
        withData(data, dataPlace(options, terminal), async (opened) => {
          await ensureWorkspace(opened.store, options.workspace);
          await readWords(opened.store, options.workspace, "new");
          await work(opened);
        }),
      );
    return new Command("surveys")
      .description("surveys of customers and between teams: results, answers, asking, import")
      .addCommand(
        filtered(new Command("results"))
          .description("CSAT, CES, NPS and RATER with n, response rate and interval")
          .option("--json", "as one JSON object")
          .action((options: SurveyOptions & { json?: boolean }) =>
            inWorkspace(options, async ({ store }) => {
              const filter = read(SurveyFilter, options);
              const report = await store.surveys.report(options.workspace, filter, terminal.now());
              const bias = await store.surveys.bias(options.workspace, filter);
              const heard = await store.surveys.heard(options.workspace, filter);
              const all = { ...report, bias, heard };
              await write(
                terminal,
                options.json ? `${JSON.stringify(all, null, 2)}\n` : reportText(all),
              );
            }),
          ),
      )
      .addCommand(
        filtered(new Command("gaps"))
          .description("what customers expect against what they met, and what matters to them")
          .option("--json", "as one JSON object")
          .option("--use-weights", "set the weights of the score to what matters to customers")
          .action((options: SurveyOptions & { json?: boolean; useWeights?: boolean }) =>
            inWorkspace(options, ({ store }) => gaps(store, options, terminal)),
          ),
      )
      .addCommand(
        filtered(new Command("profile"))
          .description("the five factors as customers answered and as they were observed")
          .option("--json", "as one JSON object")
          .action((options: SurveyOptions & { json?: boolean }) =>
            inWorkspace(options, async ({ store }) => {
              const query = read(SurveyProfileQuery, options);
              const found = await surveyProfile(store, options.workspace, query, terminal.now());
              const json = `${JSON.stringify(found, null, 2)}\n`;
              await write(terminal, options.json ? json : profileText(found));
            }),
          ),
      )
      .addCommand(
        new Command("agreement")
          .description("whether surveys and the observed score go together, with intervals")
          .option("--from <day>", "first day; usually twelve months back")
          .option("--to <day>", "last day; usually today")
          .option("--json", "as one JSON object")
          .addOption(workspaceOption())
          .addOption(dataDirOption())
          .action((options: SurveyOptions & { json?: boolean }) =>
            inWorkspace(options, async ({ store }) => {
              const query = read(SurveyAgreementQuery, options);
              const found = await surveyAgreement(store, options.workspace, query, terminal.now());
              const json = `${JSON.stringify(found, null, 2)}\n`;
              await write(terminal, options.json ? json : agreementText(found));
            }),
          ),
      )
      .addCommand(
        filtered(new Command("list"))
          .description("answers, latest first")
          .option("--conversation <id>", "only about this conversation")
          .option("--heard <sin>", "only answers that report this sin")
          .addOption(
            new Option("--format <format>", "how to write them")
              .choices(["text", "ndjson", "csv"])
              .default("text"),
          )
          .action((options: SurveyOptions & { format: "text" | "ndjson" | "csv" }) =>
            inWorkspace(options, ({ store }) => list(store, options, terminal)),
          ),
      )
      .addCommand(
        new Command("send")
          .description("ask about a conversation now")
          .argument("<conversation>", "id of the conversation")
          .addOption(
            new Option("--form <form>", "which survey").choices(SURVEY_FORMS).default("csat"),
          )
          .option("--link", "print the link instead of sending a mail")
          .addOption(workspaceOption())
          .addOption(dataDirOption())
          .action((conversation: string, options: SurveyOptions & { link?: boolean }) =>
            inWorkspace(options, async ({ delivery }) =>
              send(await delivery(options.dataDir), conversation, options, terminal),
            ),
          ),
      )
      .addCommand(
        new Command("import")
          .description("store answers that were given elsewhere")
          .argument("<file...>", 'CSV files, or "-" for standard input')
          .addOption(workspaceOption())
          .addOption(dataDirOption())
          .action((files: string[], options: SurveyOptions) =>
            inWorkspace(options, async ({ store }) =>
              exit(await importAll(store, files, options.workspace, terminal)),
            ),
          ),
      );
  };
}

function filtered(command: Command): Command {
  return command
    .option("--from <day>", "asked on or after this day")
    .option("--to <day>", "asked on or before this day")
    .option("--form <form>", "only this survey")
    .option("--cause <cause>", "only asked for this reason")
    .option("--team <name>", "only about this team")
    .option("--language <code>", "en, es or tl")
    .option("--audience <who>", "customer or colleague")
    .addOption(workspaceOption())
    .addOption(dataDirOption());
}

function read<T>(schema: ZodType<T>, options: SurveyOptions): T {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AmendsError("usage", `--${String(issue?.path[0] ?? "")}: ${issue?.message ?? ""}`);
}

async function gaps(
  store: Store,
  options: SurveyOptions & { json?: boolean; useWeights?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { workspace, json, useWeights } = options;
  const filter = read(SurveyFilter, options);
  const found = await store.surveys.gaps(workspace, filter, terminal.now());
  await write(terminal, json ? `${JSON.stringify(found, null, 2)}\n` : gapsText(found));
  if (!useWeights) return;
  const { offered } = found.importance;
  if (offered === null)
    throw new AmendsError(
      "conflict",
      "There are no weights to set: too few customers shared out points.",
    );
  await store.setConfig(workspace, { ...(await store.config(workspace)), weights: offered });
  say(
    terminal,
    "The weights are set; stored conversations are scored again when the server starts.",
  );
}

async function list(
  store: Store,
  options: SurveyOptions & { format: "text" | "ndjson" | "csv" },
  terminal: Terminal,
): Promise<void> {
  const { format, workspace } = options;
  const query = read(SurveyAnswerQuery, options);
  if (format === "csv") await write(terminal, SURVEY_CSV_HEADER);
  let count = 0;
  for await (const row of store.surveys.eachAnswer(workspace, query)) {
    count += 1;
    if (format === "text") await write(terminal, answerEntry(row));
    else await write(terminal, format === "csv" ? surveyCsvLine(row) : `${JSON.stringify(row)}\n`);
  }
  if (format === "text") await write(terminal, `${count} ${count === 1 ? "answer" : "answers"}\n`);
}

async function send(
  delivery: Delivery,
  conversation: string,
  { workspace, form, link }: SurveyOptions & { link?: boolean },
  terminal: Terminal,
): Promise<void> {
  const wish = {
    conversation,
    form: (form ?? "csat") as SurveyForm,
    by: link ? ("link" as const) : ("email" as const),
    who: whoRuns(terminal),
  };
  const sent = await delivery.survey(workspace, wish);
  await write(
    terminal,
    sent.link === null
      ? "The mail waits; a running server or `amends remind --once` sends it.\n"
      : `${sent.link}\n`,
  );
}

async function importAll(
  store: Store,
  files: readonly string[],
  workspace: string,
  terminal: Terminal,
): Promise<number> {
  let [good, skipped] = [0, 0];
  for (const file of files) {
    const input = await openInput(file, terminal.stdin);
    const view = await importAnswers(store, { workspace, input, now: terminal.now }).catch(
      (error: unknown) => {
        throw fileError(error, file);
      },
    );
    await write(terminal, summary(file, view));
    for (const { line, reason } of view.bad)
      say(terminal, `skipped ${plain(file)}:${line}: ${plain(reason)}`);
    good += view.stored + view.known;
    skipped += view.skipped;
  }
  if (good > 0 || skipped === 0) return 0;
  throw new AmendsError("invalid_input", `none of the ${skipped} rows could be read`, {
    hint: "docs/surveys.md shows the columns.",
  });
}

const summary = (file: string, { stored, known, skipped }: SurveyImportView) =>
  `${plain(file)}: ${stored} stored, ${known} as before, ${skipped} skipped\n`;
