import { randomUUID } from "node:crypto";
import { CONNECTORS } from "../../connect/index.ts";
import { type Delivery, judge } from "../../connect/desk/signature.ts";
import { bodyOf, type Webhook } from "../../connect/desk/webhook.ts";
import type { Connector } from "../../connect/types.ts";
import type { ConnectionKind } from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import type { ToldEvent, WebhookTarget } from "../../store/webhooks/types.ts";
import type { Store } from "../../store/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { aboutConnection } from "./secrets.ts";
import { gathered } from "./gathered.ts";

/** More that wait are not taken: whoever sends them is asked to try again. */
const MOST_WAITING = 10_000;
/** So long a connection is not read again, nor its backlog counted again. */
const FRESH_MS = 2000;

export interface HooksOptions {
  vault: Vault;
  /** Called when there is something to do. */
  wake?: () => void;
  /** Take the place of the real ones in tests. */
  connectors?: Readonly<Partial<Record<ConnectionKind, Connector>>>;
  mostWaiting?: number;
}

/** What came of a webhook: it is kept, it concerns nothing here, or it asks for a word to be sent back. */
export type Received = { outcome: "kept" | "nothing" } | { outcome: "asked"; word: string };

/** Takes webhooks of help desks: what it has answered is stored. */
export interface Hooks {
  /**
   * @throws AmendsError `not_found`, `unauthenticated`, `invalid_input`, `busy`; nothing is stored then
   */
  receive(connection: string, delivery: Delivery): Promise<Received>;
}

interface Known {
  target: WebhookTarget;
  webhook: Webhook;
  secret: string;
  backlog: number;
  at: number;
}

export function openHooks(
  store: Store,
  { vault, wake = () => {}, connectors = CONNECTORS, mostWaiting = MOST_WAITING }: HooksOptions,
): Hooks {
  const { webhooks } = store;
  const known = new Map<string, Known>();
  const keep = gathered<ToldEvent>(async (events) => {
    await webhooks.keep(events);
    wake();
  });

  async function lookUp(connection: string, now: number): Promise<Known> {
    const target = await webhooks.target(connection);
    const webhook = target === null ? undefined : connectors[target.kind]?.webhook;
    if (target === null || webhook === undefined)
      throw new AmendsError("not_found", "There is no connection with this address.");
    const { workspace, secrets } = target;
    const opened =
      secrets === null ? null : vault.open(secrets, aboutConnection(workspace, connection));
    const secret = opened === null ? null : secretIn(opened);
    if (secret === null)
      throw new AmendsError("unauthenticated", "This connection takes no webhooks.", {
        hint: "Enter the secret of its webhooks first.",
      });
    const backlog = await webhooks.backlog(workspace, connection, mostWaiting);
    return { target, webhook, secret, backlog, at: now };
  }

  async function of(connection: string, now: number): Promise<Known> {
    const before = known.get(connection);
    if (before !== undefined && Math.abs(now - before.at) < FRESH_MS) return before;
    known.delete(connection);
    const found = await lookUp(connection, now);
    known.set(connection, found);
    return found;
  }

  return {
    async receive(connection, delivery) {
      const found = await of(connection, delivery.now);
      const { target, webhook, secret } = found;
      const verdict = judge(webhook.proof, secret, delivery);
      if (verdict !== "genuine")
        throw new AmendsError("unauthenticated", REFUSED[verdict], {
          hint: `Its proof is expected in the header ${webhook.proof.header}.`,
        });
      const word = webhook.challenge === undefined ? undefined : delivery.header(webhook.challenge);
      if (word !== undefined) return { outcome: "asked", word };
      const body = new TextDecoder().decode(delivery.body);
      const { event, conversation } = webhook.read(bodyOf(body), delivery.header);
      if (conversation === null) return { outcome: "nothing" };
      if (found.backlog >= mostWaiting)
        throw new AmendsError("busy", "Too many webhooks of this connection wait.", {
          hint: "Send it again later.",
        });
      found.backlog += 1;
      const id = event ?? randomUUID();
      await keep({ workspace: target.workspace, connection, id, conversation, body });
      return { outcome: "kept" };
    },
  };
}

const REFUSED = {
  unsigned: "This webhook is not signed.",
  wrong: "The signature of this webhook is not that of its connection.",
  old: "This webhook was signed at another time: it may be a copy.",
} as const;

function secretIn(opened: string): string | null {
  const secrets = JSON.parse(opened) as { webhook_secret?: unknown };
  const { webhook_secret: secret } = secrets;
  return typeof secret === "string" && secret !== "" ? secret : null;
}
