import type { Access, Connector, Told } from "../../connect/types.ts";
import type { WaitingEvent } from "../../store/webhooks/types.ts";
import type { HeldConnection } from "../../store/connections/types.ts";
import type { Store } from "../../store/types.ts";
import type { Reviewing } from "../work/reviewing.ts";
import { keepPage } from "./keep_page.ts";
import type { turnsOneByOne } from "./turns.ts";

/** Events taken up together: a burst about one conversation is one look at it. */
const TOGETHER = 200;

interface Tending {
  store: Store;
  reviewing: Reviewing;
  connector: Connector;
  access: Access<object, object>;
  held: HeldConnection;
  turn: ReturnType<typeof turnsOneByOne>;
}

/**
 * Looks at the conversations that webhooks told of, until no event waits. Each event is taken off in the
 * transaction that stores its conversation. Returns how many conversations are new.
 */
export async function tend(about: Tending): Promise<number> {
  const { store, reviewing, connector, access, held, turn } = about;
  let created = 0;
  while (connector.look !== undefined && !access.signal.aborted) {
    const events = await store.webhooks.waiting(held.workspace, held.id, TOGETHER);
    if (events.length === 0) break;
    for await (const { conversation, page } of connector.look(access, toldBy(events))) {
      const ids = events.flatMap((event) =>
        event.conversation === conversation ? [event.id] : [],
      );
      const done = { ...page, events: ids };
      created += await turn(true, () => keepPage(store, reviewing, held, done, access.signal));
    }
  }
  return created;
}

/** Events by conversation, each conversation's in their order. */
function toldBy(events: readonly WaitingEvent[]): Told[] {
  const told = new Map<string, unknown[]>();
  for (const { conversation, body } of events)
    told.set(conversation, [...(told.get(conversation) ?? []), JSON.parse(body)]);
  return [...told].map(([conversation, bodies]) => ({ conversation, bodies }));
}
