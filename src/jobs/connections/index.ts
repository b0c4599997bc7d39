import type { Store } from "../../store/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { type ConnectionsDesk, connectionsDesk } from "./desk.ts";
import { type SidebarDesk, sidebarDesk } from "../sidebar/index.ts";
import { type WriteBackDesk, writeBackDesk } from "../write_back/desk.ts";
import { type Hooks, openHooks } from "./hooks.ts";
import { type RunningConnections, runConnections } from "./run.ts";

/** Live connections of a process: what people do with them, and the reading itself. */
export interface LiveConnections {
  desk: ConnectionsDesk;
  /** Notes and tags in help desks. */
  writeBack: WriteBackDesk;
  /** The page that help desks show beside a conversation. */
  sidebar: SidebarDesk;
  /** Takes webhooks. */
  hooks: Hooks;
  /** Takes part in reading from now on. */
  start(onError: (error: unknown) => void): void;
  /** Stops after the page in hand. */
  close(): Promise<void>;
}

export function openConnections(store: Store, vault: Vault): LiveConnections {
  let running: RunningConnections | null = null;
  const now = () => new Date().toISOString();
  const wake = () => running?.wake();
  return {
    desk: connectionsDesk(store, { vault, now, wake }),
    writeBack: writeBackDesk(store, { now }),
    sidebar: sidebarDesk(store, vault),
    hooks: openHooks(store, { vault, wake }),
    start(onError) {
      running ??= runConnections(store, { vault, onError });
    },
    close: async () => running?.close(),
  };
}
