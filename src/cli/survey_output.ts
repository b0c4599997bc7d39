import type {
  Mean,
  ShareMeasure,
  SurveyAnswerRow,
  SurveyBias,
  SurveyHeard,
  SurveyReport,
} from "../model/surveys.ts";
import type { Rate } from "../model/promise_views.ts";
import { inWords } from "../report/names.ts";
import { plain } from "../report/plain.ts";

const percent = (share: number) => `${Math.round(100 * share)}%`;
const decimal = (value: number) => value.toFixed(1);
const two = (value: number) => value.toFixed(2);

type Results = SurveyReport & { bias: SurveyBias; heard: SurveyHeard };

/** The measures as lines of text; what has too few answers is not shown. */
export function reportText(report: Results): string {
  const { outcomes, csat, ces, nps, items, solved, why, help_desk, heard } = report;
  const lines = [
    `Asked ${outcomes.asked}, answered ${rate(report.response)}; ${outcomes.answer_only} answers from elsewhere.`,
    `Not asked: ${outcomes.not_sampled} not sampled, ${outcomes.quiet} asked lately, ${outcomes.no_address} without address, ${outcomes.refused} refused.`,
    "",
    line("CSAT", csat, share(csat.share)),
    line("CSAT (rating from the help desk)", help_desk, share(help_desk.share)),
    line(
      "CES",
      ces,
      `mean of 1 to 7 ${mean(ces.mean, decimal)}; share of 5 to 7 ${share(ces.top)}`,
    ),
    line(
      "NPS",
      nps,
      mean(nps.score, (value) => value.toFixed(0)),
    ),
    ...items.map((item) =>
      line(`${item.factor} (${inWords(item.question)})`, item, mean(item.mean, two)),
    ),
    line("Solved", solved, share(solved.share)),
    ...why.map(({ reason, count }) => `Left because: ${inWords(reason)} ${count}`),
    "",
    ...biasLines(report.bias),
    `Open answers ${heard.words}, with praise ${heard.praised}.`,
    ...heard.sins.map(({ sin, answers }) => `Reported: ${inWords(sin)} ${answers}`),
    ...teamLines(report.teams),
  ];
  return `${lines.filter((one) => one !== null).join("\n")}\n`;
}

function line(
  name: string,
  { n, response, low_data }: Pick<ShareMeasure, "n" | "response" | "low_data">,
  value: string,
) {
  const few = n > 0 && low_data ? ", low data" : "";
  const asked = response === null ? "" : `, response ${rate(response)}`;
  return n === 0 ? null : `${name}: ${value} (n ${n}${asked}${few})`;
}

function rate(of: Rate | null): string {
  return of === null || of.value === null ? "nobody" : `${percent(of.value)} of ${of.n}`;
}

function share(of: Rate | null): string {
  return of === null || of.value === null
    ? "too few to show"
    : `${percent(of.value)} [${percent(of.low ?? 0)} to ${percent(of.high ?? 1)}]`;
}

function mean(of: Mean | null, form: (value: number) => string): string {
  return of === null
    ? "too few to show"
    : `${form(of.value)} [${form(of.low)} to ${form(of.high)}]`;
}

/** CSAT of each team, and what colleagues said of it, in the order of names. */
function teamLines(teams: SurveyReport["teams"]): (string | null)[] {
  if (teams.length === 0) return [];
  return [
    "",
    "By team, in the order of names",
    ...teams.flatMap(({ team, csat, items }) => [
      plain(team, 60) || "(none)",
      line("  CSAT", csat, share(csat.share)),
      ...items.map((item) =>
        line(`  ${item.factor} (${inWords(item.question)})`, item, mean(item.mean, two)),
      ),
    ]),
  ];
}

/** Observed, so never in one number with what was asked. */
function biasLines({ answered, silent, differ, weighted_csat }: SurveyBias): string[] {
  const side = (name: string, { conversations, score, with_sin }: typeof answered) =>
    `Observed where people ${name}: score ${score === null ? "not measured" : decimal(score)}, with a counted finding ${share(with_sin)} (${conversations} conversations)`;
  return [
    side("answered", answered),
    side("were silent", silent),
    ...(differ
      ? ["Those who answered differ from those who did not: read the numbers with care."]
      : []),
    ...(weighted_csat === null
      ? []
      : [`CSAT if both had answered equally often: ${percent(weighted_csat)}`]),
  ];
}

/** An answer in a few lines. */
export function answerEntry(row: SurveyAnswerRow): string {
  const { answered_at, form, cause, customer, conversation, subject, given, rating, words, heard } =
    row;
  const values = Object.entries(given).map(([question, value]) => `${question} ${value}`);
  if (rating !== null) values.push(`rating ${rating.score} of ${rating.scale}`);
  const lines = [
    `${answered_at ?? "no time"}  ${form}, ${inWords(cause)}: ${values.join(", ")}`,
    `  ${plain(customer, 60)}: ${plain(subject || conversation, 100)} (${plain(conversation, 80)})`,
    ...(words === "" ? [] : [`  "${plain(words, 400)}"`]),
    ...heard.sins.map(({ sin, quote }) => `  reports ${inWords(sin)}: "${plain(quote, 200)}"`),
    ...heard.praise.map(({ quote }) => `  praise: "${plain(quote, 200)}"`),
  ];
  return `${lines.join("\n")}\n`;
}
