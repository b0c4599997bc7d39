import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { contentWordsIn, shared } from "../../text/content_words.ts";
import { firstReply } from "../first_reply.ts";
import type { Candidate } from "../types.ts";

/** Longer replies say more than which data is wanted. */
const LONGEST = 25;

/**
 * The first reply to a problem only demands data: no greeting, no word of regret or of what it is for,
 * and nothing of what the customer wrote about.
 */
export function dataFirst(seen: Observations): Candidate[] {
  const first = firstReply(seen);
  if (first === undefined || first.words > LONGEST || first.words === 0) return [];
  const before = seen.customer.filter(({ index }) => index < first.index);
  const troubled = before.find(
    ({ index }) => seen.actsIn(index, "complaint", "distress", "not_solved").length > 0,
  );
  const problem = troubled?.sentences[0];
  if (troubled === undefined || problem === undefined) return [];
  const kind = seen.actsIn(
    first.index,
    ...(["greeting", "thanks", "apology", "acknowledgement", "courtesy", "ownership"] as const),
    ...(["offer", "done", "answer", "instruction", "transfer", "referral", "escalation"] as const),
  );
  if (kind.length > 0 || PURPOSE.test(first.folded) || !onlyData(seen, first)) return [];
  const said = contentWordsIn(before.flatMap(({ sentences }) => [...sentences]));
  if (shared(contentWordsIn(first.sentences), said) > 0) return [];
  const start = first.sentences[0]?.start ?? 0;
  const end = first.sentences.at(-1)?.end ?? start;
  return [
    {
      branch: "data_first",
      source: "agent_text",
      message: first.index,
      span: { start, end },
      related: [{ message: troubled.index, start: problem.start, end: problem.end }],
      severity: 1,
      attribution: "agent",
    },
  ];
}

const PURPOSE =
  /\b(?:so (?:that )?(?:i|we)|to (?:check|find|look|verify|see|help)|in order|para (?:po )?(?:ma|maka|mai|matulungan)\w*|upang)\b/;

/** Every sentence asks for data, or merely names it ("Account number."). */
function onlyData(seen: Observations, { index, sentences }: PreparedMessage): boolean {
  const asks = new Set(seen.actsIn(index, "data_request").map(({ sentence }) => sentence));
  return sentences.every(({ text }, i) => asks.has(i) || FIELDS.some((field) => field.test(text)));
}

const FIELDS = [
  /^\W*(?:(?:your|the|full|first|last|date of) )*(?:account|order|phone|mobile|contact|reference|serial|customer|case|ticket|invoice|tracking|policy|card|id|name|pangalan|birth|birthday|birthdate|email|e-mail|address|zip|postcode|pin)(?: (?:number|no|code|address|id|name))?(?: (?:po|ninyo|niyo))*(?:,? (?:and )?(?:account|order|phone|name|email|address|date of birth)(?: number)?){0,3}\W*$/,
  /^\W*(?:(?:su|tu|el|la|los) )?(?:(?:(?:numero|codigo|clave|id) (?:de |del )?(?:su |tu |la )?)?(?:cuenta|orden|pedido|cliente|contrato|caso|ticket|factura|guia|rastreo|seguimiento|poliza|tarjeta|serie|telefono|celular|movil|cedula|rut|dni|nit|curp|rfc|identificacion)|nombre(?: completo| y apellidos?)?|apellidos?|fecha de (?:nacimiento|compra)|correo(?: electronico)?|e-?mail|direccion|domicilio|codigo postal)(?: (?:y|e) (?:telefono|nombre|correo|direccion|numero de \w+))?\W*$/,
  /^\W*(?:(?:ang|yung|inyong|iyong) )?(?:pangalan|buong pangalan|apelyido|kaarawan|petsa ng kapanganakan|tirahan|(?:numero|number) ng (?:account|order|telepono|kontrata|card))(?: (?:po|nyo|niyo|ninyo|mo)){0,2}\W*$/,
];
