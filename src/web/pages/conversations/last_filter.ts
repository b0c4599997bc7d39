import type { ConversationFilter } from "../../api/queries.ts";

let last: ConversationFilter = {};

/** The list as it was last looked at, so that the way back from a conversation leads there. */
export const lastFilter = () => last;

export function rememberFilter(filter: ConversationFilter): void {
  last = filter;
}
