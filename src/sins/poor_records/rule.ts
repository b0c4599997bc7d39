import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { fold } from "../../text/fold.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** What the customer told or did is not on record, or what is on record of the customer is wrong. */
export function decide(seen: Observations): Candidate[] {
  return [
    ...notOnRecord(seen),
    ...disputedRecord(seen),
    ...wrongName(seen),
    ...reportsOf(seen, "poor_records"),
  ];
}

/** The customer speaks of an earlier contact, order or payment. */
const CLAIMS =
  /\b(?:i|we)(?:'ve| have| had)?(?: \w+)? (?:called|spoke|spoken|emailed|e-mailed|wrote|written|talked|phoned|chatted|ordered|paid|sent|cancell?ed|booked|reported|applied|submitted|returned|registered|filed|made|placed|contacted|complained|bought|visited|requested|filled|told|gave)\b|\bmy (?:last|previous|first|earlier) (?:call|message|e?-?mail|order|ticket|request|complaint|chat)\b|\b(?:tumawag|nagbayad|nag-?order|um-?order|nag-?email|nag-?chat|nag-?message|nagpa-?\w+|nag-?request|nagreklamo|nag-?apply|nag-?cancel|nagpadala|bumili|nag-?book|nag-?submit|nag-?report|nag-?register|nakausap)(?: (?:na|po|naman|kasi|din|rin)){0,3} (?:ako|kami)\b|\b(?:in-?order|binili|binayaran|pina-?\w+|sinend|pinadala|ni-?request|sinubmit)(?: (?:na|po)){0,2} (?:ko|namin)\b|\b(?:llame|llamamos|hable|escribi|envie|pague|pagamos|pedi|cancele|cancelamos|reserve|reservamos|reporte|solicite|devolvi|compre|contacte|(?:he|hemos) (?:llamado|hablado|escrito|enviado|mandado|pagado|pedido|cancelado|reservado|reportado|solicitado|devuelto|comprado|contactado))\b|\bmi (?:ultim[oa]|anterior|primera?) (?:llamada|mensaje|correo|pedido|ticket|solicitud|queja|chat)\b/;

/** "There is no record of your call", said to somebody who told of it or gave its number. */
function notOnRecord(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "poor_records", "no_record")
    .filter(({ scope }) => !scope.conditional && !scope.question)
    .flatMap((mark) => {
      const claim = claimBefore(seen, mark.message);
      if (claim === undefined) return [];
      return [
        inStaffWords(mark, {
          branch: "not_on_record",
          severity: 2,
          attribution: "process",
          related: [claim],
          recovered: recoveredAfter(seen, mark.message),
        }),
      ];
    });
}

function claimBefore(seen: Observations, message: number) {
  const given = seen.facts.find((fact) => fact.message < message && fact.kind === "order_number");
  if (given !== undefined) return { message: given.message, start: given.start, end: given.end };
  for (const { index, sentences } of seen.customer) {
    if (index > message) break;
    const sentence = sentences.find(({ text }) => CLAIMS.test(text));
    if (sentence) return { message: index, start: sentence.start, end: sentence.end };
  }
  return undefined;
}

/** "Our records show that you cancelled", and the next words of the customer deny it. */
function disputedRecord(seen: Observations): Candidate[] {
  const denials = seen.sinMarks("poor_records", "said_denies");
  return plainStaffMarks(seen, "poor_records", "by_record")
    .filter(({ scope }) => !scope.conditional && !scope.question)
    .flatMap((mark) => {
      const next = seen.customer.find(({ index }) => index > mark.message);
      const denial = denials.find(({ message, scope }) => message === next?.index && !scope.quoted);
      if (denial === undefined) return [];
      return [
        {
          branch: "disputed_record",
          source: "customer_report" as const,
          message: denial.message,
          span: { start: denial.start, end: denial.end },
          related: [{ message: mark.message, start: mark.start, end: mark.end }],
          severity: 2 as const,
          attribution: "process" as const,
          recovered: recoveredAfter(seen, denial.message),
        },
      ];
    });
}

const GREETING =
  /^\W{0,4}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|magandang (?:umaga|hapon|gabi|araw)|hola|buen(?:os dias|as tardes|as noches)|estimad[oa])(?: po)?,?(?: (?:there|mrs?|ms|miss|ma'am|maam|sir|sr|sra|señora?|don|doña)\.?)?,? ([a-zñ]{2,20})(?=[,.! \n]|$)/;
/** Words that follow a greeting and are no name. */
const NO_NAME =
  /^(?:there|all|everyone|sir|madam|ma|customer|friend|team|again|and|we|i|you|thanks|thank|sorry|folks|guys|mr|mrs|ms|miss|user|member|cliente|señor|señora|usuario|de|le|te|gracias|con|por|en|todos|amigo|amiga)$/;

/** Staff greet by a name, and the customer answers that theirs is another. */
function wrongName(seen: Observations): Candidate[] {
  const corrections = seen.sinMarks("poor_records", "said_name");
  return seen.staff.flatMap((message) => {
    const greeted = greetedName(message);
    if (greeted === null) return [];
    const next = seen.customer.find(({ index }) => index > message.index);
    const correction = corrections.find(
      (mark) => mark.message === next?.index && correctsName(seen, mark, greeted.name),
    );
    if (correction === undefined) return [];
    return [
      {
        branch: "wrong_name",
        source: "agent_text" as const,
        message: message.index,
        span: { start: greeted.start, end: greeted.end },
        related: [{ message: correction.message, start: correction.start, end: correction.end }],
        severity: 1 as const,
        attribution: "process" as const,
        recovered: recoveredAfter(seen, correction.message),
      },
    ];
  });
}

function greetedName({ folded, automated }: PreparedMessage) {
  const found = automated ? null : GREETING.exec(folded.slice(0, 80));
  const name = found?.[1] ?? "";
  if (found === null || name === "" || NO_NAME.test(name)) return null;
  const end = found.index + found[0].length;
  return { name, start: end - name.length, end };
}

/** The customer's own name where they correct one. */
const CALLED =
  /\bname(?:'s| is) (?!not )([a-z]{2,20})|\bpangalan ko(?: po)?(?: ay)? ([a-z]{2,20})|^(?:si |ay )?([a-z]{2,20}) po(?: ako)?, (?:mali|hindi|di)\b|\b(?:it's|it is|i'm|i am|es|soy) ([a-zñ]{2,20}), (?:again|otra vez)\b|\bme llamo ([a-zñ]{2,20})\b|\bmi nombre es ([a-zñ]{2,20})\b/;

/** "I am not Mark", "it's Maria, not Mark", "my name is Maria" where no author is called Mark. */
function correctsName(seen: Observations, mark: Mark, greeted: string): boolean {
  const { folded, message } = seen.prepared.messages[mark.message] ?? {};
  if (folded === undefined || message === undefined) return false;
  const words = folded.slice(mark.start, mark.end + greeted.length + 6);
  const own = fold(`${message.author.name ?? ""} ${message.author.id ?? ""}`);
  if (own.includes(greeted)) return false;
  const denied = new RegExp(`\\b(?:not|no|hindi|di) (?:po )?${greeted}\\b`).test(words);
  const called = CALLED.exec(words)?.slice(1).find(Boolean);
  const addressed = seen.staff.filter(({ index }) => index < mark.message);
  return denied || (called !== undefined && called !== greeted && addressed.length === 1);
}
