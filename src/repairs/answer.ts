import type { CustomerAct, Mark, Observations } from "../review/observations.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import { LEAVING_CUES } from "../score/leaving_cues.ts";
import { CueIndex } from "../text/cues.ts";
import type { Sentence, Span } from "../text/types.ts";
import { ANSWER_CUES, type AnswerKind } from "./answer_cues.ts";

/** What a customer's message says to a repair. */
export interface Answer extends Span {
  kind: "accepted" | "refused" | "released";
}

const INDEX = new CueIndex<AnswerKind | "leaving">([...ANSWER_CUES, ...LEAVING_CUES]);

/**
 * The customer's answer in one message; null when it answers neither way. A complaint outweighs a word
 * of thanks beside it, unless the customer says that it is solved.
 */
export function answerIn(message: PreparedMessage, seen: Observations): Answer | null {
  const act = (...kinds: readonly CustomerAct[]) =>
    seen.actsIn(message.index, ...kinds).find(isMeant) ?? null;
  const own = message.sentences.flatMap((sentence) => wordsIn(sentence));
  const say = (kind: Answer["kind"], span: Span | null | undefined): Answer | null =>
    span == null ? null : { kind, start: span.start, end: span.end };
  const word = (...kinds: readonly string[]) => own.find(({ kind }) => kinds.includes(kind));
  const asks = message.sentences.some(({ question }) => question);
  return (
    say("refused", word("leaving")) ??
    say("released", act("withdraws")) ??
    say("accepted", act("confirms_solved")) ??
    say("refused", word("refuses") ?? act("not_solved", "complaint", "chase")) ??
    say("accepted", word("accepts")) ??
    say("accepted", asks ? null : act("thanks"))
  );
}

function isMeant({ kind, scope }: Mark): boolean {
  if (scope.quoted || scope.reported) return false;
  return kind === "confirms_solved" || kind === "thanks" ? !scope.negated && !scope.question : true;
}

function wordsIn(sentence: Sentence): (Span & { kind: string })[] {
  if (sentence.question) return [];
  return INDEX.match(sentence).map(({ cue, start, end }) => ({ kind: cue.kind, start, end }));
}
