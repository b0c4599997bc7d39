import { AmendsError } from "../../model/errors.ts";
import type { Proof } from "./signature.ts";

/** What a webhook tells: that something happened in a conversation. */
export interface Notice {
  /** Names the event, so that the same one told twice is taken once; null where the desk names none. */
  event: string | null;
  /** Null for what concerns no conversation: a test, a contact. */
  conversation: string | null;
}

/** The webhooks of a help desk. */
export interface Webhook {
  proof: Proof;
  read: (body: unknown, header: (name: string) => string | undefined) => Notice;
  /** Header with a word that is to be sent back, by which a desk finds out that we listen. */
  challenge?: string;
  /**
   * The record in the body that tells what the API does not, given to the reader before what is fetched;
   * null where there is none. Absent: a webhook of this desk only says where to look.
   */
  carries?: (body: unknown) => unknown;
}

/** A desk's own bodies are a dozen levels deep; what is far deeper cannot be written down again, and is an attack. */
const DEEPEST = 200;

/** The JSON of a webhook's body. @throws AmendsError `invalid_input` for what is none, or is lists within lists */
export function bodyOf(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new AmendsError("invalid_input", "The body of this webhook is no JSON.");
  }
  if (depthOf(text) > DEEPEST)
    throw new AmendsError("invalid_input", "The body of this webhook is nested too deeply.");
  return body;
}

/** How deep the lists and objects of a JSON text go; brackets in strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '"') inString = !inString;
    else if (inString) at += mark === "\\" ? 1 : 0;
    else if (mark === "[" || mark === "{") deepest = Math.max(deepest, (depth += 1));
    else if (mark === "]" || mark === "}") depth -= 1;
  }
  return deepest;
}
