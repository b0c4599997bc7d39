import type { Store } from "../../store/types.ts";
import type { RunImport } from "../imports/order.ts";

/** An import for tests: reads to the end and counts lines as conversations. */
export function countLines(store: Store, now: () => string): RunImport {
  return async (order, { stream, size }, onProgress, signal) => {
    const start = await store.import(order.workspace, order.id);
    if (start === null) throw new Error("not saved");
    const view = { ...start, bytes: size };
    for await (const chunk of stream) {
      if (signal.aborted) return;
      view.bytes_read += chunk.length;
      view.conversations += new TextDecoder().decode(chunk).split("\n").length - 1;
      onProgress({ ...view });
    }
    await store.saveImport(order.workspace, { ...view, state: "done", finished_at: now() });
  };
}
