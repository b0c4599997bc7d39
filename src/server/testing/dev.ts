import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../index.ts";
import { countLines } from "./count_lines.ts";
import { fakeStore } from "./fake_store.ts";
import { memoryDatabase } from "./pglite_kysely.ts";

// The API on an empty store in memory, for work on the web app; forgets everything when it stops.
// Node 22.18 or later runs it as it is: node src/server/testing/dev.ts [PORT]
const store = fakeStore([{ id: "main", name: "My team", demo: false, conversations: 0 }]);
const running = await serve({
  store,
  database: memoryDatabase(),
  runImport: countLines(store, () => new Date().toISOString()),
  dataDir: await mkdtemp(join(tmpdir(), "amends-dev-")),
  port: Number(process.argv[2] ?? 4400),
});
console.log([...running.notices, running.setupLink ?? running.url].join("\n"));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void running.close().then(() => process.exit(0)));
}
