import { parseArgs } from "node:util";
import { Config } from "../dist/model/config.js";
import { parseConversation } from "../dist/model/normalise.js";
import { review } from "../dist/review/review.js";
import { htmlToText } from "../dist/sources/html.js";
import { sourceFor } from "../dist/sources/index.js";

const { values } = parseArgs({
  options: { messages: { type: "string", default: "100000" }, write: { type: "boolean" } },
});
const count = Number(values.messages);

const HOUR = 3_600_000;
const SAID = {
  customer: [
    "Where is my order? It was promised for last week.",
    "That did not answer my question. Can you send me the invoice?",
    "Thank you, it came today. The lid is broken, though.",
    "I asked twice now, and nobody has told me when the new lid comes.",
  ],
  agent: [
    "We are sorry for the delay. I will send you the tracking number by tomorrow.",
    "As I said, the invoice is on your page. I'll check with the store and get back to you on Friday.",
    "Glad to hear it! You will receive a new lid within three days.",
    "Unfortunately we cannot say. Please be patient, we will update you soon.",
  ],
};

/** Mails of one thread, each an answer to the one before, a customer and a house in turns. */
async function* mails() {
  const start = Date.parse("2020-01-06T09:00:00Z");
  for (let i = 0; i < count; i += 1) {
    const side = i % 2 === 0 ? "customer" : "agent";
    const from = i % 2 === 0 ? "Nora <nora@home.example>" : "Ben <ben@bluejug.example>";
    const to = i % 2 === 0 ? "help@bluejug.example" : "nora@home.example";
    const at = new Date(start + i * HOUR).toUTCString();
    const answered =
      i === 0
        ? ""
        : `In-Reply-To: <m${i - 1}@x.example>\nReferences: <m0@x.example> <m${i - 1}@x.example>\n`;
    const words = SAID[side][Math.floor(i / 2) % 4];
    yield Buffer.from(
      `From x@x.example Mon Jan  6 09:00:00 2020\nFrom: ${from}\nTo: ${to}\nDate: ${at}\nSubject: ${i === 0 ? "" : "Re: "}Order ${count}\nMessage-ID: <m${i}@x.example>\n${answered}\n${words} (${i})\n\n`,
    );
  }
}

if (values.write === true) {
  for await (const mail of mails())
    if (!process.stdout.write(mail)) await new Promise((go) => process.stdout.once("drain", go));
} else {
  let last = performance.now();
  const lap = (what) => {
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    console.log(
      `${what}: ${seconds.toFixed(1)} s, peak memory so far ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  };
  const input = { name: "thread.mbox", size: null, stream: mails() };
  const options = { staff: ["bluejug.example"], note() {}, bad() {}, progress() {} };
  const found = [];
  for await (const one of sourceFor("thread.mbox", new Uint8Array(), "mbox").read(input, options))
    found.push(one);
  const [conversation] = found.map((one) => parseConversation(one, htmlToText));
  lap(`read, ${found.length} conversation of ${conversation.messages.length} messages`);
  const result = review(conversation, { now: "2032-01-01T00:00:00Z", config: Config.parse({}) });
  lap(`reviewed, ${result.findings.length} findings, ${result.promises.length} promises`);
}
