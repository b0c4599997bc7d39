import type { Mark, Observations } from "../../review/observations.ts";
import { contentWords, contentWordsIn, shared } from "../../text/content_words.ts";
import { comparable, differs, measuresIn } from "../../text/measures.ts";
import type { Sentence } from "../../text/types.ts";
import { plainStaffMarks } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** Words that a statement and its correction must share, to be about the same. */
const SAME_SUBJECT = 2;

/** The staff say that something told before was wrong, and the earlier words stand in the conversation. */
export function corrections(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "wrong_information", "corrects", "corrects_own")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .flatMap((mark) => {
      const wrong = correctedPlace(seen, mark);
      if (wrong === undefined) return [];
      const { message, sentence } = wrong;
      return [
        {
          branch: "corrected",
          source: "agent_text",
          message,
          span: { start: sentence.start, end: sentence.end },
          related: [{ message: mark.message, start: mark.start, end: mark.end }],
          severity: 2,
          attribution: "agent",
          recovered: recoveredAfter(seen, message),
        },
      ];
    });
}

interface Place {
  message: number;
  sentence: Sentence;
}

/** The earlier statement that the correcting message speaks of; "I was wrong" speaks of one's own. */
function correctedPlace(seen: Observations, mark: Mark): Place | undefined {
  const correction = seen.prepared.messages[mark.message];
  const correcting = correction?.sentences ?? [];
  const corrector = correction?.message.author.id;
  const words = contentWordsIn(correcting);
  const measures = correcting.flatMap(({ text }) => measuresIn(text));
  const places = seen.staff
    .filter(({ index, automated }) => index < mark.message && !automated)
    .filter(({ message: { author } }) => mark.kind !== "corrects_own" || author.id === corrector)
    .flatMap(({ index, sentences }) =>
      sentences.filter(isStatement).map((sentence) => ({ message: index, sentence })),
    )
    .map((place) => ({ place, likeness: likeness(place.sentence, words, measures) }));
  const best = places.toSorted((a, b) => b.likeness - a.likeness)[0];
  return best !== undefined && best.likeness >= SAME_SUBJECT ? best.place : undefined;
}

function isStatement({ question, text }: Sentence): boolean {
  return !question && !text.includes("://");
}

/** Shared words; a figure of the same sort that differs weighs as much as two. */
function likeness(
  { text, tokens }: Sentence,
  words: ReadonlySet<string>,
  measures: ReturnType<typeof measuresIn>,
): number {
  const contrast = measuresIn(text).some((stated) =>
    measures.some((measure) => comparable(stated, measure) && differs(stated, measure)),
  );
  return shared(contentWords(tokens), words) + (contrast ? 2 : 0);
}
