import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { demoConversations } from "../../dist/demo/index.js";
import { parseConversation } from "../../dist/model/normalise.js";

const SHARED = "../shared/corpora/thunderbird.ndjson.gz";

/**
 * Real conversations where they are at hand, else the demo workspace repeated; says which.
 * @param {number} limit most conversations to load
 */
export async function loadCorpus(limit) {
  if (existsSync(SHARED))
    return { name: "Thunderbird support forum", conversations: await readGzip(SHARED, limit) };
  const demo = demoConversations("2026-03-04T10:00:00Z");
  const conversations = Array.from({ length: limit }, (_unused, i) => {
    const one = demo[i % demo.length];
    return { ...one, id: `${one.id}-${i}` };
  });
  return { name: `demo workspace repeated (${SHARED} is not here)`, conversations };
}

async function readGzip(path, limit) {
  const conversations = [];
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()) });
  for await (const line of lines) {
    if (line === "") continue;
    conversations.push(parseConversation(JSON.parse(line), (html) => html));
    if (conversations.length === limit) break;
  }
  return conversations;
}
