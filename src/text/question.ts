import type { Token } from "./types.ts";

/** Openings that make a question even where the question mark is missing; folded, per language. */
const OPENING =
  /^(?:(?:hi|hello|hey|so|and|but|also|ok|okay|please|pls|then|hola|oye|y|pero|hi po|hello po)[,.! ]{1,3})?(?:how (?:do|can|does|to|would|could|should|long|much|many|come)|what (?:is|are|do|does|should|can|was|happens|about|if|time|kind|would)|what's|where (?:is|are|do|can|did|does|should)|where's|when (?:will|is|are|do|does|can|did)|why (?:is|are|do|does|did|can't|cannot|was|won't|isn't|doesn't|has|have)|who (?:is|can|do|should)|which (?:one|of|is|are)|is (?:there|it|this|that|my) |are (?:there|you|these) |can (?:you|i|we|anyone|somebody|someone) |could (?:you|i|we|anyone|someone) |would (?:you|it be) |will (?:you|it|i|this) |do (?:you|i|we) |does (?:anyone|it|this|anybody|that) |did (?:you|i) |have you |has anyone |any (?:idea|ideas|news|update|updates|suggestion|suggestions|help|advice|thoughts|solution)\b|como (?:puedo|hago|se puede|podria|es posible)|que (?:puedo|debo|hago|pasa)|cuando (?:va|me|llega|sale|estara)|donde (?:esta|puedo|esta n)|por que |cuanto |quien |hay (?:alguna|algun|forma)|se puede |pueden |puede |podrian |podria |me pueden |alguien |paano |kailan |saan |bakit |magkano |ano (?:po |ba |ang )|sino |pwede (?:po |ba )|puwede (?:po |ba )|meron (?:po |ba )|may (?:update|balita|available))/;
/**
 * The Tagalog question particle "ba", next to a word that proves it Tagalog (BA is an airline, too), and
 * questions opened by a Tagalog word of asking after a courtesy.
 */
const TL_PARTICLE =
  /\b(?:(?:po|na|pa|ko|mo|niyo|nyo|kayo|ka|kami|siya|ito|yan|yun|yung|hindi|di|wala|may|meron|pwede|puwede|pede|ano|sino|saan|san|bakit|bat|paano|pano|kailan|kelan|magkano|alin|gusto|alam|dapat|kailangan|talaga|lang|rin|din) (?:ba|bang)|(?:ba|bang) (?:po|pong|ito|iyan|yan|yun|yung|ang|ako|kayo|kami|sila|siya|talaga|naman|sa|ng|may|kung|dito)|hm po)\b|(?:^|[,.!] |\bpo,? )(?:paano|pano|kailan|kelan|saan|san|bakit|bat|magkano|ilan|sino|alin|ano|anong|asan|nasaan)\b(?=.{0,60}\b(?:po|ba|na|ko|yung|ang|kayo|naman|kaya|pwede)\b)/;

/** "Ay ganun po ba." takes note and asks nothing. */
const TL_NOTE =
  /^(?:(?:ah|ay|oh|o|naku),? ){0,2}(?:ganun|ganon|ganoon|ganyan)(?: po)? (?:ba|pala)(?: po)?[.! ]*$/;

/** Words of which one is in every match of TL_PARTICLE; most sentences have none of them. */
const TL_ANCHORS = new Set(
  "ba bang hm paano pano kailan kelan saan san bakit bat magkano ilan sino alin ano anong asan nasaan".split(
    " ",
  ),
);

/** Whether a folded sentence asks something, by its mark or its wording. */
export function isQuestion(text: string, tokens: readonly Token[]): boolean {
  const tail = text.slice(-4);
  if (tail.includes("?") || text.startsWith("¿")) return true;
  const head = text.slice(0, 60);
  if (OPENING.test(head)) return true;
  if (!tokens.some(({ word }) => TL_ANCHORS.has(word))) return false;
  return TL_PARTICLE.test(text.slice(0, 200)) && !TL_NOTE.test(text);
}
