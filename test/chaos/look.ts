import { openStore, type OpenStore, type StorePlace } from "../../src/store/index.ts";

/** Opens a database that no process has at the moment, looks, and closes it again. */
export async function lookInto<T>(
  place: StorePlace,
  look: (open: OpenStore) => Promise<T>,
): Promise<T> {
  const open = await openStore(place);
  try {
    return await look(open);
  } finally {
    await open.store.close();
  }
}
