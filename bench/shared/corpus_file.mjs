import { writeFileSync } from "node:fs";

/** Writes conversations as a file that the command line reads. */
export function writeNdjson(path, conversations) {
  writeFileSync(path, `${conversations.map((one) => JSON.stringify(one)).join("\n")}\n`);
}

/** How much there is to do. */
export function sizeOf(conversations) {
  const messages = conversations.flatMap((one) => one.messages);
  return {
    conversations: conversations.length,
    messages: messages.length,
    megabytes: messages.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
  };
}
