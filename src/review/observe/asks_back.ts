import type { PreparedMessage } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";

const OFFER = /^(?:please |pls |kindly )?let (?:me|us) know/;

/** Whether a reply asks the customer something; "let me know if it helps" asks nothing in particular. */
export function asksBack({ index, folded, sentences }: PreparedMessage, actsIn: ActsIn): boolean {
  const requests = actsIn(index, "data_request").filter(
    ({ start }) => !OFFER.test(folded.slice(start, start + 30)),
  );
  return requests.length > 0 || sentences.some(({ question }) => question);
}
