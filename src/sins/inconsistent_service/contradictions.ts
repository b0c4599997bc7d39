import type { Observations } from "../../review/observations.ts";
import { contentWords, shared } from "../../text/content_words.ts";
import { comparable, differs, type Measure, measuresIn } from "../../text/measures.ts";
import type { Sentence } from "../../text/types.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** From so many common words of the subject on, and this share of the smaller sentence's, two are about one thing. */
const COMMON = 2;
const SHARE = 0.75;
/** Longer sentences say more than one thing. */
const LONGEST = 24;

const CONDITION =
  /\b(?:if|unless|whether|in case|when|once|after|until|except|only|depends?|depending|si|cuando|despues|hasta|salvo|excepto|solo|depende)\b/;
const NOT_NOW =
  /\b(?:was|were|had|would|could|should|might|may|used to|please|try|let me|said|told|ago|era|eran|fue|fueron|habia|antes|podria|deberia|por favor|dijo|dije|dijeron|hace)\b/;
const CAN =
  /\b(?:you|we|i|it|they|this|that) (?:can|are able to|is able to|am able to) (?!not\b)(?:\w+ly )?(\w+)/;
const CANNOT =
  /\b(?:you|we|i|it|they|this|that) (?:can't|cannot|can not|aren't able to|are not able to|is not able to|isn't able to|are unable to|am unable to) (?:\w+ly )?(\w+)/;

interface Statement {
  message: number;
  sentence: Sentence;
  /** Content words. */
  words: ReadonlySet<string>;
  /** Letters and figures that tell one thing from another: "B", "115". */
  labels: string;
  /** The one figure it states, if it states one. */
  figure: Measure | null;
  /** What is possible, and what is not: a verb. */
  can: string | undefined;
  cannot: string | undefined;
}

/** Two statements of the staff that cannot both be right, with no word between or beside that settles it. */
export function contradictions(seen: Observations): Candidate[] {
  const statements = statementsOf(seen);
  for (const [i, later] of statements.entries()) {
    const earlier = statements.slice(0, i).find((other) => contradictory(other, later));
    if (earlier === undefined || settled(seen, later.message)) continue;
    return [
      {
        branch: "contradiction",
        source: "agent_text",
        message: later.message,
        span: { start: later.sentence.start, end: later.sentence.end },
        related: [
          {
            message: earlier.message,
            start: earlier.sentence.start,
            end: earlier.sentence.end,
          },
        ],
        severity: 2,
        attribution: "process",
        recovered: recoveredAfter(seen, later.message),
      },
    ];
  }
  return [];
}

function statementsOf({ staff }: Observations): Statement[] {
  return staff
    .filter(({ automated }) => !automated)
    .flatMap(({ index, sentences }) =>
      sentences.filter(isStatement).map((sentence) => statement(index, sentence)),
    )
    .filter(
      ({ figure, can, cannot }) => figure !== null || can !== undefined || cannot !== undefined,
    );
}

function statement(message: number, sentence: Sentence): Statement {
  const { text, tokens, start } = sentence;
  const [figure, ...more] = measuresIn(text);
  const labels = tokens
    .filter(
      (token) =>
        figure === undefined ||
        token.end - start <= figure.start ||
        token.start - start >= figure.end,
    )
    .map(({ word }) => word)
    .filter((word) => /\d|^[b-hj-z]$/.test(word));
  return {
    message,
    sentence,
    words: contentWords(tokens),
    labels: labels.join(" "),
    // Pieces ("3 steps") seldom answer the same question twice.
    figure: figure !== undefined && figure.kind !== "count" && more.length === 0 ? figure : null,
    can: CAN.exec(text)?.[1],
    cannot: CANNOT.exec(text)?.[1],
  };
}

/** No figure and no "can": nothing that could be contradicted. Looked at first, because it is quick. */
const STATES = /\d|\bcan|able\b/;

function isStatement({ question, text, tokens }: Sentence): boolean {
  return (
    !question &&
    STATES.test(text) &&
    tokens.length <= LONGEST &&
    !text.includes('"') &&
    !text.includes("://") &&
    !CONDITION.test(text) &&
    !NOT_NOW.test(text)
  );
}

function contradictory(a: Statement, b: Statement): boolean {
  if (a.message === b.message || a.labels !== b.labels) return false;
  const possible =
    (a.can !== undefined && a.can === b.cannot) || (b.can !== undefined && b.can === a.cannot);
  return (possible || figuresDiffer(a, b)) && sameSubject(a.words, b.words);
}

function figuresDiffer({ figure: left }: Statement, { figure: right }: Statement): boolean {
  return left !== null && right !== null && comparable(left, right) && differs(left, right);
}

function sameSubject(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = shared(a, b);
  return common >= COMMON && common >= SHARE * Math.min(a.size, b.size);
}

/** The later message says that something changed, was found out or was told wrong. */
function settled(seen: Observations, message: number): boolean {
  return seen.sinMarks("inconsistent_service", "settles").some((mark) => mark.message === message);
}
