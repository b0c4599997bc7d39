import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { DEMAND } from "./bare.ts";
import { type Found, type Place, spanOf } from "./found.ts";

/** Words of a sentence that can be bare, and of any reply beside it. */
const FEW_WORDS = 5;
const MORE_WORDS = 12;
/** Who wrote so many words of trouble is not answered in kind by one. */
const TOLD = 8;

/**
 * Somebody who told of trouble gets bare names, commands and results for a whole first reply ("Order. Photo.",
 * "Send the slip. Wait."), and nothing kinder follows. One command, or one word that it is done, can be all that
 * was wanted; the bare name of what to hand over never is.
 */
export function curt(
  seen: Observations,
  replies: readonly PreparedMessage[],
  trouble: Place | undefined,
): Found | undefined {
  const [first] = replies;
  const passage = first?.sentences[0];
  if (first === undefined || passage === undefined) return undefined;
  if (trouble === undefined || trouble.message > first.index) return undefined;
  const told = seen.customer.filter(({ index }) => index < first.index);
  if (told.reduce((sum, { words }) => sum + words, 0) < TOLD) return undefined;
  if (!isBare(first) || replies.some(({ words }) => words > MORE_WORDS)) return undefined;
  return spanOf("curt", first, passage);
}

function isBare({ sentences }: PreparedMessage): boolean {
  const bare = sentences.every(
    ({ text, tokens }) =>
      tokens.length <= FEW_WORDS &&
      (DEMAND.test(text) || COMMANDS.some((form) => form.test(text)) || RESULT.test(text)),
  );
  return bare && (sentences.length > 1 || DEMAND.test(sentences[0]?.text ?? ""));
}

/** A command and at most what it is about, by language; accents are folded. */
const COMMANDS = [
  /^\W*(?:(?:just|now|then|and) )?(?:send|give|attach|upload|provide|wait|hold|restart|check|call|email|forward|read|fill|sign|pay|show|bring|return|resend|scan|print|write|tell|confirm|submit|enter|update|reply)\b/,
  /^\W*(?:(?:ahora|luego|y) )?(?:mand[ea]|envi[ea]|adjunt[ea]|sub[ea]|esper[ea]|reinici[ea]|revis[ea]|llam[ea]|le[ea]|llen[ea]|firm[ea]|pagu?[ea]|muestr[ea]|traiga|trae|devuelv[ea]|reenvi[ea]|escrib[ea]|confirm[ea]|dig[ao]|deme|dame)(?:me|nos|lo|la)?\b/,
  /^\W*(?:(?:i|mag)-?(?:send|upload|attach|fill|email|check|restart|scan|print|dm|pm|reply|log|hintay|antay|bayad)\w*|hintay(?:in)?|antay(?:in)?|basahin|tumawag|tawagan|bayaran|dalhin|ibigay|ipadala|(?:yung|ang|pati)(?: \w+){1,2}(?: (?:din|rin))?\W*$)/,
];

/** What was done, and no word more. */
const RESULT =
  /^\W*(?:(?:already|ya|it's|it is|is) )?(?:done|closed|sent|fixed|refunded|resolved|cancell?ed|noted|approved|denied|rejected|shipped|replaced|processed|checked|received|updated|hech[oa]|list[oa]|cerrad[oa]|enviad[oa]|resuelt[oa]|cancelad[oa]|anotad[oa]|aprobad[oa]|rechazad[oa]|procesad[oa]|recibid[oa]|tapos|sarado|naayos|naipadala|na-?send)(?: na| ya)?\W*$/;
