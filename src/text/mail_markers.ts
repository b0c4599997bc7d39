/** The lines with which mail programs introduce quoted or forwarded mail, in the languages we meet. */

interface HasHead {
  head: string;
}

/** How the introduction starts, and the verb (or word) it ends with; all folded. */
const OPENINGS =
  /^(?:on|el|le|am|il|em|op|noong|nuong|den|dnia|pa|den|ti)\s|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[ ,]|^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)[a-z]*[,. ]/;
const ENDINGS =
  /(?:\bwrote|\bwrites|\bescribio|\ba [e?]crit|\bschrieb(?: [^:\n]{0,80})?|\bha scritto|\bescreveu|\bschreef(?: [^:\n]{0,80})?|\bsinulat(?: ni [^:\n]{0,80})?|\bisinulat(?: ni [^:\n]{0,80})?|\bsumulat|\bskrev(?: [^:\n]{0,80})?|\bnapisal(?:\(a\))?|\bkirjoitti)\s*:?$/;
const BARE = /^[^\n:]{1,80}\b(?:wrote|escribio|schrieb|a [e?]crit)\s?:$/;

/** How many lines (0 to 3) at `i` introduce a quotation, as in "On Monday Ana wrote:". */
export function attributionLines(lines: readonly HasHead[], i: number): number {
  const first = lines[i]?.head ?? "";
  if (first.endsWith(":") && BARE.test(first)) return 1;
  if (!OPENINGS.test(first)) return 0;
  let joined = "";
  for (let count = 1; count <= 3; count += 1) {
    const head = lines[i + count - 1]?.head;
    if (head === undefined || (count > 1 && head === "")) return 0;
    joined = joined === "" ? head : `${joined} ${head}`;
    if (joined.length > 400) return 0;
    if (ENDINGS.test(joined) && /\d|@/.test(joined)) return count;
  }
  return 0;
}

const ORIGINAL =
  /^[-_ ]{2,}\s?(?:original message|mensaje original|mensagem original|urspr.ngliche nachricht|message d'origine|messaggio originale|oorspronkelijk bericht|reply message|reply above this line)/;
const HEADER_FROM = /^\*?(?:from|de|von|da|van|mula kay|mula sa)\*?\s?:\s?\S/;
const HEADER_REST =
  /^\*?(?:sent|date|to|subject|cc|enviado(?: el)?|fecha|para|asunto|gesendet|an|betreff|envoye|objet|inviato|oggetto|verzonden|aan|onderwerp|petsa|paksa)\*?\s?:/;

/** The header block that Outlook and others put above the old mail. */
export function isOriginalHeader(lines: readonly HasHead[], i: number): boolean {
  const head = lines[i]?.head ?? "";
  if (isRuled(head) && ORIGINAL.test(head)) return true;
  if (!HEADER_FROM.test(head)) return false;
  let rest = 0;
  for (let next = i + 1; next <= i + 5 && next < lines.length; next += 1) {
    if (HEADER_REST.test(lines[next]?.head ?? "")) rest += 1;
  }
  return rest >= 2;
}

/** Begins as the lines that programs draw; a line's head has no space before it. */
const isRuled = (head: string): boolean => head.startsWith("-") || head.startsWith("_");

const FORWARD =
  /^[-_ ]{2,}\s?(?:forwarded (?:message|by)|mensaje reenviado|mensagem encaminhada|weitergeleitete nachricht|message transf.r.|messaggio inoltrato)/;

export function isForwardHeader(head: string): boolean {
  return isRuled(head) ? FORWARD.test(head) : head.startsWith("begin forwarded message");
}
