import type { ConversationPage, ConversationQuery, FilterChoices } from "../../model/api.ts";
import type {
  PromiseFilter,
  PromisePage,
  PromiseQuery,
  PromiseRow,
  PromiseViewName,
} from "../../model/promise_views.ts";
import type { PromiseFamily, Reviewed } from "../types.ts";

/**
 * What somebody may see of conversations and promises: everything, or an agent's own. It is restricted in
 * the queries, so that pages, counts, searches and exports know nothing of the rest.
 */
export interface Sight {
  /** How many conversations there are to see. */
  count(workspace: string): Promise<number>;
  conversation(workspace: string, id: string): Promise<Reviewed | null>;
  conversations(workspace: string, query: ConversationQuery): Promise<ConversationPage>;
  /** What there is to filter by. */
  choices(workspace: string): Promise<FilterChoices>;
  promises(workspace: string, query: PromiseQuery, now: string): Promise<PromisePage>;
  /** Streams all promises of a view and filter, by conversation. */
  eachPromise(
    workspace: string,
    query: PromiseFilter & { view: PromiseViewName },
    now: string,
  ): AsyncIterable<PromiseRow>;
  /** A promise with the one it came from and those that took its place. */
  promise(workspace: string, id: string): Promise<PromiseFamily | null>;
}

/** The addresses and ids under which an agent writes, in lower case. */
export type Identities = readonly string[];
