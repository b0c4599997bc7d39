import { FACTORS, PROMISE_STATES, SIN_IDS } from "../../model/taxonomy.ts";
import { SURVEY_QUESTIONS, type SurveyQuestion } from "../../model/surveys.ts";
import { countClasses } from "../../score/compliance.ts";
import { type ColumnOf, columnsFor } from "./column.ts";
import type { ExportedConversation } from "./row.ts";

export type Column = ColumnOf<ExportedConversation>;

const { text, integer, number, boolean, instant } = columnsFor<ExportedConversation>();

const at = (time: string | null | undefined) => (time ? new Date(time).toISOString() : null);
const listed = (values: readonly string[]) => values.join("; ");

/** The middle one, the later of two; null of none. */
function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

const IDENTITY: readonly Column[] = [
  text("conversation", "id of the conversation", ({ facts }) => facts.conversation),
  text("source", "kind of source", ({ facts }) => facts.source),
  text("account", "account of the source", (row) => row.conversation.source?.account ?? ""),
  text("customer", "id of the customer", (row) => row.conversation.customer?.id ?? ""),
  text("channel", "channel", ({ facts }) => facts.channel),
  text("status", "status", ({ facts }) => facts.status),
  text("team", "team, else queue", ({ facts }) => facts.team),
  text("queue", "queue", ({ facts }) => facts.queue),
  text("agents", "everybody who answered, separated by `; `", ({ agents }) => listed(agents)),
  text("owner", "first person who answered", ({ facts }) => facts.owner ?? ""),
  text("language", "main language", ({ facts }) => facts.language),
  text("tags", "tags, separated by `; `", ({ facts }) => listed(facts.tags)),
  text("tier", "tier of the customer", ({ facts }) => facts.tier),
  text("topic", "product, else first tag", ({ facts }) => facts.topic),
  text("refused_on", "what the rules are about on which something was refused", ({ facts }) =>
    listed(facts.refused_on),
  ),
  text("exceptions", "... from which an exception was made", ({ facts }) =>
    listed(facts.exceptions),
  ),
  text("audience", "`internal` or `external`", ({ facts }) => facts.audience),
  text("handled_by", "`human`, `bot`, `both` or `nobody`", ({ facts }) => facts.handled_by),
  integer("messages", "messages", ({ facts }) => facts.messages),
];

const TIMES: readonly Column[] = [
  text("day", "day of the first question, in the zone of the house", ({ facts }) => facts.day),
  integer("hour", "hour of that day", ({ facts }) => facts.hour),
  instant("opened_at", "first question", ({ facts }) => at(facts.opened_at)),
  instant("ended_at", "last message or change of status", ({ facts }) => at(facts.ended_at)),
  instant("solved_at", "last solution", ({ facts }) => at(facts.solved_at)),
];

const CLOCKS: readonly Column[] = (
  [
    ["first_response", "first question to first answer by anybody"],
    ["first_human", "first question to first answer by a person"],
    ["resolution", "first message to last solution, without waits for the customer"],
  ] as const
).flatMap(([name, about]) => [
  integer(`${name}_seconds`, about, ({ seconds }) => seconds[name]),
  integer(
    `${name}_business_seconds`,
    `${about}, in working time`,
    ({ seconds }) => seconds[`${name}_business`],
  ),
]);

const LATER: readonly Column[] = [
  integer("next_responses", "later questions that were answered", ({ seconds }) => {
    return seconds.next_responses.length;
  }),
  integer("next_response_seconds", "median wait of these", ({ seconds }) =>
    median(seconds.next_responses),
  ),
  integer("next_response_business_seconds", "median wait of these, in working time", (row) =>
    median(row.seconds.next_responses_business),
  ),
  boolean("waiting", "the customer waits for an answer now", ({ facts }) => facts.waiting),
  boolean("solved", "is solved", ({ facts }) => facts.solved),
  boolean("in_backlog", "is open now", ({ facts }) => facts.in_backlog),
  integer("reopenings", "times it was opened again", ({ facts }) => facts.reopenings),
  integer("transfers", "hand-overs", ({ facts }) => facts.transfers),
  boolean("kept_by_first", "owned to the end by the first person", (row) => {
    return row.facts.kept_by_first;
  }),
  integer("contact", "which contact of its issue it is", ({ history }) => history?.contact ?? null),
  boolean("repeated", "they came back with the same issue", (row) => {
    return row.history?.repeated ?? null;
  }),
];

/** One list in three columns: which teams, and how long each. */
const HELD: readonly Column[] = [
  text(
    "held_by",
    "teams that had it, first to last, separated by `; `: among colleagues, and where it went from team to team",
    ({ seconds }) => listed(seconds.held.map(({ team }) => team)),
  ),
  text("held_seconds", "how long each of them had it, in the same order", ({ seconds }) =>
    listed(seconds.held.map(({ elapsed }) => String(elapsed))),
  ),
  text("held_business_seconds", "the same in working time", ({ seconds }) =>
    listed(seconds.held.map(({ worked }) => String(worked))),
  ),
];

const SEVERITIES = [1, 2, 3] as const;

const FINDINGS: readonly Column[] = [
  boolean("complaint", "the customer complains", ({ facts }) => facts.complaint),
  integer("findings", "counted findings", (row) => count(row, ({ counted }) => counted)),
  integer("findings_to_look_at", "findings that are not counted", (row) =>
    count(row, ({ counted }) => !counted),
  ),
  ...SIN_IDS.flatMap((sin) =>
    SEVERITIES.map((severity) =>
      integer(`${sin}_${severity}`, `counted findings of ${sin} of severity ${severity}`, (row) =>
        count(row, (one) => one.counted && one.sin === sin && one.severity === severity),
      ),
    ),
  ),
];

function count(
  { findings }: ExportedConversation,
  is: (finding: ExportedConversation["findings"][number]) => boolean,
): number {
  return findings.filter(is).length;
}

const PROMISES: readonly Column[] = [
  ...PROMISE_STATES.map((state) =>
    integer(
      `promises_${state}`,
      `promises that are ${state}, hedged ones left out`,
      ({ facts }) => facts.promises.filter((one) => !one.hedged && one.state === state).length,
    ),
  ),
  integer("promises_hedged", "hedged promises (“I will try”)", ({ facts }) => {
    return facts.promises.filter(({ hedged }) => hedged).length;
  }),
];

/** Share of its promises that were kept in time, of those that were due and can be checked. */
function keptOnTime({ facts }: ExportedConversation): number | null {
  const states: Parameters<typeof countClasses>[0] = {};
  for (const { state, hedged } of facts.promises)
    if (!hedged) states[state] = (states[state] ?? 0) + 1;
  const { kept, late, broken } = countClasses(states);
  const due = kept + late + broken;
  return due === 0 ? null : kept / due;
}

const SCORE: readonly Column[] = [
  number("score", "0 to 10", ({ facts }) => facts.score),
  number("attention", "its part for attention, 0 to 4", ({ facts }) => facts.attention),
  number("kept_on_time", "share of its due promises that were kept in time", keptOnTime),
  ...FACTORS.filter((factor) => factor !== "reliability" && factor !== "tangibles").map((factor) =>
    number(`factor_${factor}`, `${factor}, 0 to 1`, ({ facts }) => {
      const own = facts.own_factors[factor];
      return own === undefined || own.n === 0 ? null : 1 - own.loss / 100 / own.n;
    }),
  ),
];

/** Questions that are answered by a word; all others by a number. */
const WORDED: ReadonlySet<SurveyQuestion> = new Set(["solved", "why"]);

/** The latest answer to a question; a later survey may not have asked it. */
function given({ surveys }: ExportedConversation, question: SurveyQuestion) {
  return surveys.map((one) => one.given[question]).find((value) => value !== undefined);
}

const ASKED: readonly Column[] = [
  number("rating", "rating that came with it", (row) => row.conversation.rating?.score ?? null),
  number("rating_scale", "its scale", (row) => row.conversation.rating?.scale ?? null),
  boolean("low_rating", "the rating is low", ({ facts }) => facts.low_rating),
  integer("surveys", "surveys of the customer that were answered", (row) => row.surveys.length),
  boolean("low_answer", "an answer to one of them is low", ({ history }) => {
    return history?.low_answer ?? null;
  }),
  instant("survey_answered_at", "the latest of them", (row) => at(row.surveys[0]?.answered_at)),
  ...SURVEY_QUESTIONS.filter((question) => question !== "open").map((question) => {
    const about = `latest answer to the question \`${question}\``;
    return WORDED.has(question)
      ? text(`survey_${question}`, about, (row) => String(given(row, question) ?? ""))
      : integer(`survey_${question}`, about, (row) => {
          const value = given(row, question);
          return typeof value === "number" ? value : null;
        });
  }),
  text("survey_words", "latest open answer, as written", ({ surveys }) => {
    return surveys.find(({ words }) => words !== "")?.words ?? "";
  }),
  instant("cancelled_at", "the customer cancelled", ({ facts }) => at(facts.cancelled_at)),
  boolean("says_leaving", "their words say that they leave", ({ facts }) => facts.says_leaving),
  boolean("left", "they cancelled or said so, here or later", ({ history }) => {
    return history?.left ?? null;
  }),
];

/** The columns of the export, in its order; the page of the documentation is made of them. */
export const COLUMNS: readonly Column[] = [
  ...IDENTITY,
  ...TIMES,
  ...CLOCKS,
  ...LATER,
  ...HELD,
  ...FINDINGS,
  ...PROMISES,
  ...SCORE,
  ...ASKED,
];
