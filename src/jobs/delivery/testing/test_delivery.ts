import type { Store } from "../../../store/types.ts";
import { openDelivery } from "../index.ts";
import { vaultWith } from "../vault.ts";

/** Delivery with a key that every test has, and no chance. */
export const testDelivery = (store: Store, now: () => string) =>
  openDelivery({
    store,
    vault: vaultWith("a key for tests, thirty-two long"),
    now,
    random: () => 1,
  });
