import { createReadStream, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { sourceFor } from "../dist/sources/index.js";

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { repeat: { type: "string" }, distinct: { type: "boolean", default: false } },
});
if (files.length === 0) {
  console.error(
    "Name mbox files, plain or gzip; --repeat 2000 makes 2,000 MB of each, --distinct with ids of their own.",
  );
  process.exit(2);
}

for (const file of files) {
  const repeated = values.repeat === undefined ? null : Number(values.repeat) * 1e6;
  const size = { bytes: 0 };
  const stream = repeated === null ? createReadStream(file) : copies(plainOf(file), repeated, size);
  const start = performance.now();
  const conversations = repeated === null ? [] : null;
  let messages = 0;
  let threads = 0;
  const found = sourceFor(file, new Uint8Array(), "mbox").read(
    { name: file, size: null, stream },
    { staff: [], note() {}, bad() {}, progress: (bytes) => void (size.bytes = bytes) },
  );
  for await (const conversation of found) {
    threads += 1;
    messages += conversation.messages.length;
    conversations?.push(conversation);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${file}: ${(size.bytes / 1e6).toFixed(1)} MB read, ${messages} messages in ${threads} threads, ${seconds.toFixed(1)} s, ${Math.round(messages / seconds)} messages a second, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  if (conversations !== null) console.log(`  ${placed(plainOf(file), conversations)}`);
}

function plainOf(file) {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The mailbox again and again until it is so large; with --distinct every id and address is another each time. */
async function* copies(bytes, most, size) {
  const text = bytes.toString("latin1");
  for (let copy = 0; size.bytes < most; copy += 1) {
    const part = values.distinct
      ? Buffer.from(text.replace(/<([^<>\s]{1,300}@)/g, `<c${copy}.$1`), "latin1")
      : bytes;
    for (let at = 0; at < part.length; at += 65_536) yield part.subarray(at, at + 65_536);
  }
}

/**
 * Of the replies that name a mail of this file in In-Reply-To, how many stand in the same thread as that mail, and
 * how many are placed under it. Read from the raw headers, not by the product.
 */
function placed(bytes, conversations) {
  const threadOf = new Map();
  const parentOf = new Map();
  for (const [thread, { messages }] of conversations.entries()) {
    for (const { id, reply_to } of messages) {
      threadOf.set(id, thread);
      parentOf.set(id, reply_to);
    }
  }
  let replies = 0;
  let together = 0;
  let under = 0;
  for (const mail of bytes.toString("latin1").split(/^From .*\d\d:\d\d:\d\d.*$/m)) {
    const head = mail
      .trimStart()
      .split(/\r?\n\r?\n/, 1)[0]
      .replace(/\r?\n[ \t]+/g, " ");
    const id = /^message-id:.*?(<[^<>\s]+>)/im.exec(head)?.[1];
    const answered = /^in-reply-to:.*?(<[^<>\s]+>)/im.exec(head)?.[1];
    if (id === undefined || answered === undefined || !threadOf.has(answered)) continue;
    replies += 1;
    if (threadOf.get(id) === threadOf.get(answered)) together += 1;
    if (parentOf.get(id) === answered) under += 1;
  }
  return `${replies} replies name a mail of this file: ${together} in its thread, ${under} placed under it`;
}
