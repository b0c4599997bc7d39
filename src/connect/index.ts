import type { ConnectionKind } from "../model/connections.ts";
import { chatwoot } from "./chatwoot/index.ts";
import { freshdesk } from "./freshdesk/index.ts";
import { front } from "./front/index.ts";
import { helpscout } from "./helpscout/index.ts";
import { imap } from "./imap/index.ts";
import { intercom } from "./intercom/index.ts";
import type { Connector } from "./types.ts";
import { zammad } from "./zammad/index.ts";
import { zendesk } from "./zendesk/index.ts";

/** Every kind of live connection. */
export const CONNECTORS: Readonly<Partial<Record<ConnectionKind, Connector>>> = {
  imap,
  zendesk,
  intercom,
  chatwoot,
  zammad,
  helpscout,
  front,
  freshdesk,
};
