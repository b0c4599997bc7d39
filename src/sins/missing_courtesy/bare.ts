import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { type Found, type Place, spanOf } from "./found.ts";

/** So many bare ones are a way to answer. */
const BARE_REPLIES = 3;
/** Where nothing went wrong, only who is kind so often misses kindness. */
const KIND_AGAIN = 2;
/** Words, on average and at most in one. */
const FEW_WORDS = 7;
const MORE_WORDS = 14;

/**
 * Several replies of a few words each, to somebody who greets, asks kindly or thanks, and who is in
 * trouble or is told what to hand over by its bare name ("Order number."). Short answers to short
 * questions are none of it.
 */
export function bare(
  seen: Observations,
  replies: readonly PreparedMessage[],
  trouble: Place | undefined,
): Found | undefined {
  const kind = seen.customer.filter(({ folded }) => KIND.test(folded)).length;
  if (replies.length < BARE_REPLIES || kind < (trouble === undefined ? KIND_AGAIN : 1))
    return undefined;
  const words = replies.reduce((sum, reply) => sum + reply.words, 0);
  if (words > replies.length * FEW_WORDS) return undefined;
  if (replies.some((reply) => reply.words > MORE_WORDS)) return undefined;
  const first =
    replies.find(({ folded }) => DEMAND.test(folded)) ??
    replies.find(({ index }) => trouble !== undefined && index > trouble.message);
  const passage = first?.sentences[0];
  if (first === undefined || passage === undefined) return undefined;
  return spanOf("bare", first, passage);
}

/** A courtesy of the customer's. */
const KIND =
  /\b(?:hello|hi|good (?:morning|day|afternoon|evening)|dear|thanks?|thank you|please|pls|sorry|hola|buen[oa]s|estimad[oa]s?|gracias|por favor|porfa|disculp\w+|perdon|magandang|salamat|paki-?\w+|po)\b/;

/** The whole reply is the name of what the customer has to hand over. */
export const DEMAND =
  /^\W*(?:[\w'-]+ ){0,2}(?:numbers?|id|code|name|address|photo|picture|pic|screenshot|street|postcode|model|colou?r|size|date|e-?mail|account|receipt|pin|password|invoice|user|ruta|numero|codigo|nombre|direccion|foto|modelo|talla|fecha|correo|cuenta|recibo|usuario|factura|cedula|dni|rut|telefonos?|pangalan|resibo|unit|order|problem|problema)(?: (?:of|de|del|ng) (?:(?:the|your|la|el|su|tu) )?[\w'-]+)?\W*$/;
