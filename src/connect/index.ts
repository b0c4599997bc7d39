import type { ConnectionKind } from "../model/connections.ts";
import { imap } from "./imap/index.ts";
import type { Connector } from "./types.ts";

/** Every kind of live connection. */
export const CONNECTORS: Readonly<Partial<Record<ConnectionKind, Connector>>> = { imap };
