import type { Sentence, Span } from "../../text/types.ts";
import type { Scope } from "../observations.ts";

const NEGATION =
  /\b(?:not|never|no longer|don't|doesn't|didn't|won't|wouldn't|isn't|wasn't|aren't|can't|cannot|couldn't|without|nor|neither|hardly|no|nunca|jamas|tampoco)\b/;
const NEGATION_ES = /\b(?:sin|ni|nadie|ningun|ninguna|ninguno|apenas)\b/;
/** Tagalog "hindi pa rin" still denies; "wag" forbids. "Di ba" asks for a nod and denies nothing. */
const NEGATION_TL =
  /\b(?:hindi|hinde|hndi|di|huwag|wag|wala|walang|ayaw)\b(?! (?:po )?(?:ba|lang|naman sa)\b)/;
const REPORTED =
  /\b(?:(?:he|she|they|you|agent|someone|somebody|guy|lady|rep|colleague|manager|support|bank|it) (?:just |also |then |already )?(?:said|says|told|tells|claimed|claims|wrote|explained|promised|mentioned|stated)|according to|was told|were told|been told)\b/;
const REPORTED_ES =
  /\b(?:(?:me|nos|te|le|les) (?:dijo|dijeron|dicen|comento|comentaron|informo|informaron|explico|explicaron|aseguro|aseguraron|indico|indicaron|contesto|contestaron)|(?:dijo|dijeron|escribio|escribieron|menciono|mencionaron|dice|dicen) que|segun (?:usted|ustedes|el cliente|la clienta|mi|su (?!politic|norm|reglament)|tu)|usted (?:escribio|dijo|puso|menciono)|escribiste|dijiste|pusiste)\b/;
/** Somebody else's words in Tagalog; "sabi ko" and "sabi niyo" are the speaker's and the listener's own. */
const REPORTED_TL =
  /\b(?:(?:sabi|sinabi|kwento|kuwento|ayon|balita|utos|turo)(?: po| daw| naman| kasi| na)* (?:ng|nang|ni|nila|niya|nya|nung|sa|sakin|sa akin|sa amin|samin)|sinabihan (?:po )?(?:ako|kami))\b/;
/** "Daw" (after a vowel "raw", which is also an English word) marks hearsay, behind the first word told. */
const HEARSAY_TL =
  /\bdaw\b|\b(?:na|po|pa|wala|hindi|di|ako|kayo|kami|sila|ko|mo|nila|niya|nyo|niyo|siya|ka|pwede) raw\b/;
/** "When I called" tells what happened; only "when you ..." sets a condition. */
const CONDITION =
  /\b(?:if|unless|whether|in case|should you|once (?:you|we|i|it|this|that|the)|as soon as|when(?:ever)? (?:you|your)|until (?:you|your|we|they))\b/;
/**
 * Accents are folded, so "si" may be yes: behind "pero", "que" and the like, before a comma, and before
 * the words that follow a yes ("si claro", "si señor").
 */
const CONDITION_ES =
  /\b(?<!\b(?:pero|que|claro|eso|esto|ahora|yo|ya|aqui|tambien|usted) )si (?!(?:claro|señor(?:a|ita)?|por (?:supuesto|favor)|gracias|correcto|exacto|efectivamente|entiendo|mire|disculpe|asi es|tiene razon|como no|buen[oa]s?)\b|(?:ya )?(?:le|te|se|lo|la) \w+(?:e|o|amos|imos)\b)|\b(?:en caso de|a menos que|siempre que|una vez que|hasta que|de lo contrario|cuando (?:usted|quiera|quieras|pueda|puedas|guste|tenga|tengas|llegue|haya|vea|veas|termine))\b/;
const CONDITION_TL =
  /\b(?:kung(?! (?:pa?a?no|ano|anong|sino|saan|san|bakit|kailan|kelan|magkano|alin|ilan|gaano|may|pwede|pwedeng|meron))|sakaling|sakali|basta|oras na|hangga't|hanggang hindi|(?:kapag|pag|pagka|once)(?! (?:in-?order|umorder|check-in)))\b(?!-)/;
/** Negation further back than this belongs to something else. */
const NEAR = 28;

/** How the matched words stand in their sentence. Each answer is looked for when somebody asks. */
export function scopeOf(sentence: Sentence, span: Span): Scope {
  return new ScopeInSentence(sentence, span);
}

class ScopeInSentence implements Scope {
  readonly question: boolean;
  readonly #sentence: Sentence;
  readonly #span: Span;
  #negated: boolean | undefined;
  #reported: boolean | undefined;
  #conditional: boolean | undefined;

  constructor(sentence: Sentence, span: Span) {
    this.question = sentence.question;
    this.#sentence = sentence;
    this.#span = span;
  }

  /** What stands before the matched words, at most so many characters of it. */
  #before(most: number): string {
    const from = this.#span.start - this.#sentence.start;
    return this.#sentence.text.slice(Math.max(0, from - most), from);
  }

  get negated(): boolean {
    return (this.#negated ??= this.#isNegated());
  }

  #isNegated(): boolean {
    const near = this.#before(NEAR);
    const clause = near.slice(Math.max(0, near.lastIndexOf(","), near.lastIndexOf(";")));
    return NEGATION.test(clause) || NEGATION_ES.test(clause) || NEGATION_TL.test(clause);
  }

  get quoted(): boolean {
    return oddQuotes(this.#before(Number.POSITIVE_INFINITY));
  }

  get reported(): boolean {
    return (this.#reported ??= this.#isReported());
  }

  #isReported(): boolean {
    const before = this.#before(80);
    const told = REPORTED.test(before) || REPORTED_ES.test(before);
    return told || isHearsay(this.#sentence, this.#span.start - this.#sentence.start, this.#span);
  }

  get conditional(): boolean {
    return (this.#conditional ??= this.#isConditional());
  }

  #isConditional(): boolean {
    const before = this.#before(80);
    return (
      CONDITION.test(before) || CONDITION_ES.test(before) || CONDITION_TL.test(before.slice(-60))
    );
  }
}

/** Told in Tagalog as another's words: by a verb before, or by "daw" inside or right behind. */
function isHearsay({ text, start }: Sentence, from: number, span: Span): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  return REPORTED_TL.test(before) || HEARSAY_TL.test(text.slice(from, span.end - start + 8));
}

function oddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
