// `npm run bench -- archive`: an archive reviewed by one shard and by two side by side, and the memory of
// once and four times the input.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoConversations } from "../dist/demo/index.js";

const { values } = parseArgs({
  options: {
    segments: { type: "string", default: "4" },
    conversations: { type: "string", default: "1000" },
    json: { type: "boolean", default: false },
  },
});
const PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))";

const home = mkdtempSync(join(os.tmpdir(), "amends-bench-archive-"));
const demo = demoConversations("2026-03-04T10:00:00Z");

/** A folder of segments; how many messages are in it. */
function write(folder, segments, each) {
  mkdirSync(folder, { recursive: true });
  let messages = 0;
  for (let segment = 0; segment < segments; segment += 1) {
    const lines = Array.from({ length: each }, (_unused, i) => {
      const one = demo[i % demo.length];
      messages += one.messages.length;
      return JSON.stringify({ ...one, id: `${segment}-${i}` });
    });
    writeFileSync(join(folder, `${segment}.ndjson`), `${lines.join("\n")}\n`);
  }
  return messages;
}

/** Runs a command; its seconds and its peak memory in MB. */
function amends(...args) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", PEAK, "dist/app/main.js", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) =>
    child.on("exit", (code) => {
      const peak = Number(/peak (\d+)/.exec(said)?.[1] ?? 0) / 1024;
      if (code === 0)
        resolve({ seconds: (performance.now() - start) / 1000, peak: Math.round(peak) });
      else reject(new Error(said));
    }),
  );
}

const review = (input, output, shard) =>
  amends("archive", "review", input, output, "--shard", shard, "--threads", "1");

try {
  const [segments, each] = [Number(values.segments), Number(values.conversations)];
  const once = join(home, "once");
  const four = join(home, "four");
  const messages = write(once, segments, each);
  write(four, segments * 4, each);
  const longer = join(home, "longer");
  write(longer, segments, each * 4);
  // Two halves that are equal, whatever the names of segments would make of shards.
  const half = write(join(home, "half"), segments / 2, each);

  const templates = await amends("archive", "templates", once, "--output", join(home, "index"));
  const single = await review(once, join(home, "out-once"), "1/1");
  const fourTimes = await review(four, join(home, "out-four"), "1/1");
  const fourLong = await review(longer, join(home, "out-longer"), "1/1");
  const start = performance.now();
  await Promise.all(
    ["a", "b"].map((name) => review(join(home, "half"), join(home, `out-half-${name}`), "1/1")),
  );
  const seconds = (performance.now() - start) / 1000;
  const rate = (count, time) => Math.round(count / time);
  const rows = [
    {
      work: "templates",
      messages,
      seconds: templates.seconds,
      per_second: rate(messages, templates.seconds),
      peak_mb: templates.peak,
    },
    {
      work: "one shard",
      messages,
      seconds: single.seconds,
      per_second: rate(messages, single.seconds),
      peak_mb: single.peak,
    },
    {
      work: "one shard, 4 times the segments",
      messages: messages * 4,
      seconds: fourTimes.seconds,
      per_second: rate(messages * 4, fourTimes.seconds),
      peak_mb: fourTimes.peak,
    },
    {
      work: "one shard, segments 4 times as long",
      messages: messages * 4,
      seconds: fourLong.seconds,
      per_second: rate(messages * 4, fourLong.seconds),
      peak_mb: fourLong.peak,
    },
    {
      work: "two shards side by side",
      messages: half * 2,
      seconds,
      per_second: rate(half * 2, seconds),
      peak_mb: null,
    },
  ].map((row) => ({ ...row, seconds: Number(row.seconds.toFixed(1)) }));
  const machine = `${os.cpus()[0]?.model ?? "unknown"}, ${os.availableParallelism()} processors, load ${os.loadavg()[0]?.toFixed(1)}, Node ${process.version}`;
  if (values.json) console.log(JSON.stringify({ machine, rows }, null, 2));
  else {
    console.log(`demo conversations repeated, ${segments} segments of ${each}; ${machine}`);
    console.table(rows);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
