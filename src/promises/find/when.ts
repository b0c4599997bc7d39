import type { CueLanguage } from "../../text/cues.ts";
import type { Span } from "../../text/types.ts";
import { zoneEnd } from "../deadline/zones.ts";
import type { PromiseGrammar } from "./grammar.ts";
import { GRAMMARS } from "./grammars.ts";
import type { Place } from "./index.ts";

/** The words that say when, relative to the sentence, and their language. */
export interface When {
  span: Span;
  language: CueLanguage;
}

/** The last time expression of the clause, or one right before it ("Tomorrow I'll ..."). */
export function whenIn(clause: Span, place: Place): When | null {
  const { sentence, grammar } = place;
  const own = inLanguage(clause, sentence.text, grammar);
  if (own !== null) return { span: own, language: grammar.language };
  if (sentence.language === grammar.language) return null;
  for (const other of Object.values(GRAMMARS)) {
    const span = other === grammar ? null : inLanguage(clause, sentence.text, other);
    if (span !== null) return { span, language: other.language };
  }
  return null;
}

function inLanguage(clause: Span, text: string, grammar: PromiseGrammar): Span | null {
  const within = expressions(text.slice(clause.start, clause.end), grammar);
  const strong = within.filter((span) => !span.hardly);
  const last = (strong.length > 0 ? strong : within).at(-1);
  if (last !== undefined) {
    const start = clause.start + last.start;
    return { start, end: zoneEnd(text, clause.start + last.end) };
  }
  const before = text.slice(0, clause.start);
  const found = expressions(before, grammar).at(-1);
  if (found === undefined || found.hardly) return null;
  return /^[\s,]*(?:and |so |then |but |y )?(?:po |opo |na |at |ay ){0,3}$/.test(
    before.slice(found.end),
  )
    ? { start: found.start, end: found.end }
    : null;
}

interface Expression extends Span {
  hardly: boolean;
}

/** Time expressions; neighbours that belong together ("on Friday", "at 3 pm") are one. */
function expressions(text: string, { when, whenJoins, hardlyWhen }: PromiseGrammar): Expression[] {
  const list: Expression[] = [];
  for (const { 0: words, index } of text.matchAll(when)) {
    const end = index + words.length;
    const hardly = hardlyWhen.test(words);
    const last = list.at(-1);
    if (last !== undefined && whenJoins.test(text.slice(last.end, index))) {
      last.end = end;
      last.hardly &&= hardly;
    } else list.push({ start: index, end, hardly });
  }
  return list;
}
