import { demoConversations } from "../../dist/demo/index.js";
import { factsOf } from "../../dist/measures/facts.js";
import { POLICY_SUBJECTS } from "../../dist/model/review.js";
import { review } from "../../dist/review/review.js";
import { isLowAnswer } from "../../dist/survey/asked.js";
import { rowsOf } from "../../dist/store/rows.js";

const NOTHING_SAID = { words: "", heard: { sins: [], praise: [] } };
const heardOf = (sin, quote) => {
  const span = { quote, start: 0, end: quote.length };
  const about = { id: `f-${sin}`, sin, severity: 2, rule: `${sin}.report`, counted: true };
  return { words: quote, heard: { sins: [{ ...about, explanation: "", ...span }], praise: [] } };
};
const SAID = [
  heardOf("wrong_delivery", "They sent the wrong colour."),
  heardOf("slow_response", "It took them two weeks to answer."),
  heardOf("runaround", "I was transferred four times."),
  { words: "Fine, thank you.", heard: NOTHING_SAID.heard },
  {
    words: "Great service.",
    heard: { sins: [], praise: [{ quote: "Great service", start: 0, end: 13 }] },
  },
];

/** The instant of the benchmark: the same numbers on every run. */
export const NOW = "2026-11-26T00:00:00.000Z";
const DAYS = 365;
const TEAMS = 20;
const PEOPLE = 60;

let state = 20_261_126;
function next(most) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
}
const minutes = () => Math.round(Math.exp(next(900) / 100));

/** The demo conversations as they are stored, to be spread over a year, twenty teams and sixty people. */
export function patternsOf(workspace, config) {
  return demoConversations(NOW).map((conversation) => {
    const reviewed = review(conversation, { now: NOW, config });
    const rows = rowsOf(workspace, { conversation, review: reviewed }, config);
    const { praise, findings, repairs, language } = reviewed;
    return {
      facts: factsOf(conversation, reviewed, config),
      conversation: { ...rows.conversation, review: { praise, findings, repairs, language } },
      findings: rows.findings,
      promises: rows.promises,
    };
  });
}

/**
 * One conversation made up of a pattern. A person is in one team, a team has one queue, a topic has its
 * tags, as in a house; what is asked of customers and answered comes with every tenth.
 */
export function rowOf(i, patterns) {
  const p = next(patterns.length);
  const { facts: pattern, promises } = patterns[p];
  const day = dayAt(next(DAYS));
  const first = pattern.first_response === null ? null : minutes();
  const person = next(PEOPLE);
  const topic = next(30);
  const owner = `Person ${person}`;
  const team = `Team ${person % TEAMS}`;
  const solved = next(2) === 0;
  const survey = next(10) === 0 ? surveyOf() : null;
  const given = survey?.given ?? null;
  const facts = {
    ...pattern,
    conversation: `c${i}`,
    day,
    hour: (8 + next(12)) % 24,
    team,
    queue: `Queue ${(person % TEAMS) % 10}`,
    source: `source ${next(5)}`,
    tags: [...new Set([`tag ${topic}`, `tag ${30 + next(50)}`])],
    tier: ["gold", "silver", "basic"][next(3)],
    topic: `Topic ${topic}`,
    refused_on: next(20) === 0 ? [POLICY_SUBJECTS[next(POLICY_SUBJECTS.length)]] : [],
    exceptions: next(60) === 0 ? [POLICY_SUBJECTS[next(POLICY_SUBJECTS.length)]] : [],
    owner: pattern.owner === null ? null : owner,
    first_response: first,
    first_response_business: first === null ? null : Math.round(first / 3),
    first_human: first,
    first_human_business: first === null ? null : Math.round(first / 3),
    resolution: solved ? minutes() * 4 : null,
    resolution_business: solved ? minutes() : null,
    solved_day: solved ? day : "",
    agents: [owner],
    own_team: team,
    first_day: day,
    last_day: day,
    promises: pattern.promises.map((promise) => ({ ...promise, day, owner })),
  };
  const history = {
    contact: 1 + next(2),
    repeated: next(5) === 0,
    left: next(20) === 0,
    left_later: next(40) === 0,
    low_answer: given === null ? null : isLowAnswer(given),
    told: [],
  };
  return {
    pattern: p,
    id: facts.conversation,
    bucket: i % 4096,
    day,
    team,
    owner,
    priority: next(1000) / 10,
    promises: promises.length,
    survey,
    facts,
    history,
  };
}

function surveyOf() {
  const form = ["csat", "ces", "nps"][next(3)];
  const most = { csat: 5, ces: 7, nps: 11 }[form];
  const given = { [form]: form === "nps" ? next(most) : 1 + next(most) };
  const answered = next(3) === 0;
  const told = answered && next(4) === 0 ? SAID[next(SAID.length)] : null;
  return { form, given: answered ? given : null, ...(told ?? NOTHING_SAID) };
}

function dayAt(i) {
  return new Date(Date.UTC(2025, 10, 27 + i)).toISOString().slice(0, 10);
}
