import type { Conversation } from "../model/conversation.ts";
import { firstName } from "../repairs/draft.ts";
import { fold } from "../text/fold.ts";
import { placeholdersIn } from "../text/placeholders.ts";

/** Gaps that ask for the customer's name, and no other name. */
const CUSTOMER_NAME =
  /^(?:(?:insert|enter|your|the) )?(?:(?:customer|client|contact|user|recipient|requester|ticket requester) ?)?(?:first ?name|name|nombre|pangalan|customer|client|cliente)(?: here)?$/;

/**
 * The draft with what can be mended without guessing: gaps for the customer's name, where the thread
 * tells the name. Everything else is for a person to decide.
 */
export function fixDraft(draft: string, thread: Conversation | null): string {
  const name = firstName(thread);
  if (name === null) return draft;
  let fixed = "";
  let done = 0;
  for (const { start, end, asks } of placeholdersIn(fold(draft))) {
    if (!CUSTOMER_NAME.test(asks)) continue;
    fixed += draft.slice(done, start) + name;
    done = end;
  }
  return fixed + draft.slice(done);
}
