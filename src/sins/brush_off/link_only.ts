import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Sentence } from "../../text/types.ts";
import type { Candidate } from "../types.ts";
import { ASKS_WHERE, goesOn, hasSteps, isContent, wantedBefore } from "./alone.ts";

/** More words than this, links and names aside, say something of the matter. */
const MOST = 18;
/** What a page is about may be named in so many words ("how passwords are managed"). */
const OTHER_WORDS = 3;

/** The first reply is a link and at most the words that point to it; a customer who is glad of it had what they wanted. */
export function linkOnly(seen: Observations): Candidate[] {
  const reply = seen.staff.find(({ automated }) => !automated);
  if (
    reply === undefined ||
    !LINK.test(reply.folded) ||
    ITSELF.test(reply.folded) ||
    !onlyPoints(seen, reply)
  )
    return [];
  const wanted = wantedBefore(seen, reply);
  const quoted = wanted?.sentences[0];
  if (wanted === undefined || quoted === undefined || ASKS_WHERE.test(wanted.folded)) return [];
  if (goesOn(seen, reply) || isContent(seen, reply)) return [];
  const [first] = reply.sentences;
  const last = reply.sentences.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      branch: "link_only",
      source: "agent_text",
      message: reply.index,
      span: { start: first.start, end: last.end },
      related: [{ message: wanted.index, start: quoted.start, end: quoted.end }],
      severity: 1,
      attribution: "agent",
    },
  ];
}

const LINK = /https?:\/\/|www\./;
/** The report of the fault itself, or the thing to install, is an answer. */
const ITSELF = /bugzilla|\/issues\/\d|\/addons?[./]|addons\./;
const LINKS = /(?:https?:\/\/|www\.)\S{1,500}|@\w{1,30}/g;
const WORDS = /[\p{L}\d'’]+/gu;

function onlyPoints(seen: Observations, { index, sentences }: PreparedMessage): boolean {
  const courteous = new Set(
    seen.actsIn(index, "apology", "acknowledgement").map(({ sentence }) => sentence),
  );
  if (hasSteps(seen, index)) return false;
  const telling = sentences.filter(({ text }, i) => LINK.test(text) || !courteous.has(i));
  if (telling.length === 0) return false;
  const words = telling.flatMap(wordsBesideLinks);
  if (words.length > MOST || words.some((word) => LEAVES_OPEN.has(word))) return false;
  if (words.length > 0 && !words.some((word) => POINTS.has(word))) return false;
  return words.filter((word) => !POINTS.has(word) && !BESIDE.has(word)).length <= OTHER_WORDS;
}

/** A sentence of nothing but the links of a page may be told as a question: links hold question marks. */
function wordsBesideLinks({ text }: Sentence): string[] {
  const bare = text.replace(LINKS, " ");
  return bare.includes("?") ? ["?", ...(bare.match(WORDS) ?? [])] : (bare.match(WORDS) ?? []);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that send to a page. */
const POINTS = set(
  "see read visit refer check look consult browse click follow view info information document documentation article articles guide instructions steps" +
    " vea ver lea leer revise revisa consulte consulta visite visita mire mira siga sigue guia articulo documentacion instrucciones pasos informacion" +
    " find found available" +
    " tingnan basahin bisitahin puntahan sundan i-check",
);
/** Words that stand beside them without saying anything. */
const BESIDE = set(
  "the a an this that these those at in on to for of and or from with about by it is are our your my you we here there below following link links page site website web url more some all full please kindly pls perhaps maybe just also can could may might will would have has take use out how which hi hello hey thanks thank regards greetings cheers support help helpful useful tips all update updates details" +
    " el la los las un una este esta esto siguiente siguientes enlace enlaces pagina sitio aqui abajo mas por favor tambien puede puedes hola saludos gracias en de del para y que su tu como" +
    " ang ng sa mga ito dito po nito link na lang pakitingnan pakibasa paki naman ninyo nyo niyo salamat",
);
/** A question, a guess or a condition takes up what the customer wrote. */
const LEAVES_OPEN = set(
  "? what if post report results let tell know try trying when unless helps yes no not si podria puede-ser intente pruebe no kung subukan opo hindi",
);
