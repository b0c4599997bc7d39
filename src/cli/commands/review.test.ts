import { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Review } from "../../model/review.ts";
import { runCli } from "../program.ts";
import { NOW } from "../testing/run.ts";

const ALL = 200;
const talk = (id: number) => ({
  id: `c-${id}`,
  messages: [{ author: { role: "customer" }, text: "Where is my order? ".repeat(20) }],
});

it("reads no further than its reviews are taken, and gives all of them in order", async () => {
  let sent = 0;
  const stdin = Readable.from(
    (function* () {
      for (; sent < ALL; sent += 1) yield Buffer.from(`${JSON.stringify(talk(sent))}\n`);
    })(),
    { highWaterMark: 1 },
  );
  let text = "";
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      void (async () => {
        await released;
        done();
      })();
    },
  });
  const terminal = { stdin, stdout, stderr: process.stderr, env: {}, now: () => NOW };
  const ended = runCli(["review", "-", "--threads", "1"], terminal);
  // Nobody takes anything: were it to read on, all would have been read by then.
  let before = -1;
  for (let still = 0; still < 100; ) {
    await sleep(20);
    // The first review waits for patterns to be compiled.
    still = text !== "" && sent === before ? still + 1 : 0;
    before = sent;
  }
  expect(sent).toBeLessThan(ALL / 2);
  release();
  await ended;
  const ids = text
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as Review).conversation);
  expect(ids).toEqual(Array.from({ length: ALL }, (_unused, i) => `c-${i}`));
});
