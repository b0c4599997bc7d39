import type { Store } from "../../../store/types.ts";
import { vaultWith } from "../../delivery/vault.ts";
import { connectionsDesk } from "../desk.ts";
import { openHooks } from "../hooks.ts";
import { sidebarDesk } from "../../sidebar/index.ts";
import { writeBackDesk } from "../../write_back/desk.ts";
import type { LiveConnections } from "../index.ts";

const vault = vaultWith("a key for tests, thirty-two long");

/** Connections with a key that every test has; nobody reads them. */
export const testConnections = (store: Store, now: () => string): LiveConnections => ({
  desk: connectionsDesk(store, { vault, now }),
  writeBack: writeBackDesk(store, { now }),
  sidebar: sidebarDesk(store, vault),
  hooks: openHooks(store, { vault }),
  start() {},
  close: async () => {},
});
