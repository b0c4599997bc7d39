import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const PROMISES = 6;
const SECRET = `whsec_${Buffer.from("a secret of twenty-four bytes or more").toString("base64")}`;

/** Settings by which reminders go to a webhook of this machine; where they stand. */
export function writeReminders(folder: string, url: string): string {
  const file = join(folder, "settings.json");
  const secrets = { webhook_url: url, webhook_secret: SECRET };
  writeFileSync(file, JSON.stringify({ private_network: true, secrets }));
  return file;
}

/** Conversations in which something was promised within half an hour, twenty minutes ago; `ids` begins their ids. */
export function writePromises(file: string, ids: string): string {
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const lines = Array.from({ length: PROMISES }, (_unused, i) =>
    JSON.stringify({
      id: `${ids}-${i}`,
      channel: "chat",
      messages: [
        { at: at(21), author: { role: "customer", id: `c${i}` }, text: "Where is it?" },
        {
          at: at(20),
          author: { role: "agent", name: "Ben" },
          text: "I will call you within 30 minutes.",
        },
      ],
    }),
  );
  writeFileSync(file, lines.join("\n"));
  return file;
}
