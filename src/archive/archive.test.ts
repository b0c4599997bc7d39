import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../cli/testing/run.ts";
import { demoConversations } from "../demo/index.ts";
import type { ReviewContext } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { review as Engine } from "../review/review.ts";
import { openObjects } from "./objects/index.ts";
import { segmentsOf } from "./segments.ts";
import { startS3 } from "./testing/s3_server.ts";

/** The engine, which one conversation breaks. */
vi.mock("../review/review.ts", async (original) => {
  const engine = await original<{ review: typeof Engine }>();
  return {
    review(conversation: Conversation, context: ReviewContext): Review {
      if (conversation.id === "poison") throw new Error("no rule expected this");
      return engine.review(conversation, context);
    },
  };
});

const DEMO = demoConversations("2026-03-04T10:00:00Z").slice(0, 12);
const NOW = "2026-03-04T10:00:00Z";
const lines = (values: readonly unknown[]) =>
  values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n");

let home = "";
let [input, output] = ["", ""];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "amends-archive-test-"));
  [input, output] = [join(home, "in"), join(home, "out")];
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function segment(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(input, name)), { recursive: true });
  writeFileSync(join(input, name), content);
}
/** The demo in three segments, one in a folder, one packed. */
function demo(): void {
  segment("a.ndjson", lines(DEMO.slice(0, 4)));
  segment("b/c.jsonl", lines(DEMO.slice(4, 8)));
  segment("b/d.ndjson.gz", gzipSync(lines(DEMO.slice(8))));
  segment("notes.txt", "no segment");
}
const review = (...args: string[]) =>
  run(["archive", "review", input, output, "--now", NOW, "--threads", "1", ...args]);

async function rows(table: string, name: string): Promise<Record<string, unknown>[]> {
  const { buffer, byteOffset, length } = readFileSync(join(output, table, `${name}.parquet`));
  return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) });
}
const ofAll = async (table: string) =>
  (
    await Promise.all(["a.ndjson", "b/c.jsonl", "b/d.ndjson.gz"].map((name) => rows(table, name)))
  ).flat();

/** Every finished file with its content. */
function contents(): Record<string, string> {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".unfinished"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file, createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

describe("an archive in a folder", () => {
  it("gives the findings, promises and conversations that amends review finds", async () => {
    demo();
    const { code, err } = await review();
    expect([code, err]).toEqual([0, expect.stringContaining("3 segments reviewed, 0 as before")]);
    const alone = await run(["review", "--now", NOW], { stdin: lines(DEMO) });
    const reviews = alone.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Review);
    const findings = reviews.flatMap(({ findings: all }) => all);
    expect(findings.length).toBeGreaterThan(5);
    expect((await ofAll("conversations")).map((row) => row["conversation"])).toEqual(
      reviews.map(({ conversation }) => conversation),
    );
    expect((await ofAll("conversations")).map((row) => row["score"])).toEqual(
      reviews.map(({ score }) => score.total),
    );
    const { sin, quote, start, rule } = findings[0] ?? {};
    expect((await ofAll("findings"))[0]).toMatchObject({ sin, quote, start, rule });
    expect((await ofAll("findings")).map((row) => row["id"])).toEqual(findings.map(({ id }) => id));
    const promises = reviews.flatMap((one) => one.promises);
    expect((await ofAll("promises")).map((row) => [row["id"], row["state"]])).toEqual(
      promises.map(({ id, state }) => [id, state]),
    );
    expect(await ofAll("skipped")).toEqual([]);
  });

  it("is not reviewed twice, and reviewed alike when it is", async () => {
    demo();
    await review();
    const before = contents();
    expect((await review()).err).toContain("0 segments reviewed, 3 as before");
    rmSync(join(output, "manifest/b/c.jsonl.json"));
    expect((await review()).err).toContain("1 segments reviewed, 2 as before");
    expect(contents()).toEqual(before);
  });

  it("names each record that cannot be read with its place, and loses nothing else", async () => {
    const [one, two, three] = DEMO;
    segment(
      "a.ndjson",
      lines([one, "{oops", { id: "none" }, two, { ...three, id: "poison" }, three]),
    );
    const { code, err } = await review();
    expect(code).toBe(0);
    expect(err).toContain("skipped a.ndjson:2: not a JSON object");
    expect(err).toContain("3 conversations");
    const told = await rows("skipped", "a.ndjson");
    expect(told.map((row) => [row["segment"], row["line"], row["field"]])).toEqual(
      expect.arrayContaining([
        ["a.ndjson", 2, ""],
        ["a.ndjson", 3, "messages"],
        ["a.ndjson", null, ""],
      ]),
    );
    expect(told.map((row) => row["reason"])).toContain("conversation poison could not be reviewed");
    expect((await rows("conversations", "a.ndjson")).map((row) => row["conversation"])).toEqual(
      [one, two, three].map((conversation) => conversation?.id),
    );
  });

  it("does without a segment that is damaged as a whole, says so, and tries it again", async () => {
    demo();
    segment("b/d.ndjson.gz", gzipSync(lines(DEMO)).subarray(0, 400));
    const first = await review();
    expect(first.code).toBe(2);
    expect(first.err).toContain("b/d.ndjson.gz: the gzip file is damaged");
    expect(first.err).toContain("2 segments reviewed, 0 as before, 1 failed");
    expect(existsSync(join(output, "manifest/b/d.ndjson.gz.json"))).toBe(false);
    segment("b/d.ndjson.gz", gzipSync(lines(DEMO.slice(8))));
    expect((await review()).err).toContain("1 segments reviewed, 2 as before, 0 failed");
  });

  it("takes no results among its segments", async () => {
    demo();
    const { code, err } = await run(["archive", "review", input, join(input, "out")]);
    expect([code, err]).toEqual([2, expect.stringContaining("would stand among the segments")]);
    expect((await run(["archive", "review", join(home, "nowhere"), output])).code).toBe(2);
  });

  it("is divided into shards: each segment is in one, also when others are added", async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(names, fc.integer({ min: 1, max: 9 }), async (all, of) => {
        const objects = (some: readonly string[]) => ({
          ...openObjects(home, {}),
          async *list() {
            for (const name of some) yield { name: `${name}.ndjson`, size: 1, version: "1" };
          },
        });
        const shardsOf = async (some: readonly string[]) => {
          const shards = new Map<string, number[]>();
          for (let number = 1; number <= of; number += 1)
            for await (const { name } of segmentsOf(objects(some), { number, of }))
              shards.set(name, [...(shards.get(name) ?? []), number]);
          return shards;
        };
        const whole = await shardsOf(all);
        expect(whole.size).toBe(all.length);
        for (const numbers of whole.values()) expect(numbers).toHaveLength(1);
        for (const [name, numbers] of await shardsOf(all.slice(1)))
          expect(numbers).toEqual(whole.get(name));
      }),
      { numRuns: 30 },
    );
  });
});

describe("results that are out of date", () => {
  const status = async (...args: string[]) => {
    const { out } = await run([
      "archive",
      "status",
      input,
      output,
      "--format",
      "json",
      "--now",
      NOW,
      ...args,
    ]);
    const counts = JSON.parse(out) as Record<string, number>;
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  };

  it("are told by what has changed, and only these are made again", async () => {
    demo();
    expect(await status()).toEqual({ new: 3 });
    await review();
    expect(await status()).toEqual({ current: 3 });

    writeFileSync(join(home, "amends.json"), '{"locale": "es"}');
    expect(await status("--config", join(home, "amends.json"))).toEqual({ config: 3 });

    mkdirSync(join(home, "rules"));
    writeFileSync(
      join(home, "rules", "words.yaml"),
      "banned:\n  - id: as-per-policy\n    text: as per our policy\n    why: It says nothing.\n    instead: Say what you can do.\n",
    );
    const ruled = await status("--rules", join(home, "rules"));
    expect(ruled).toEqual({ rules: 3 });

    utimesSync(join(input, "a.ndjson"), new Date(0), new Date(0));
    expect(await status()).toEqual({ current: 2, segment: 1 });
    expect((await review()).err).toContain("1 segments reviewed, 2 as before");

    const file = join(output, "manifest/a.ndjson.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { basis: object };
    const older = { ...manifest, basis: { ...manifest.basis, engine: "0.0.1" } };
    writeFileSync(file, JSON.stringify(older));
    expect(await status()).toEqual({ current: 2, engine: 1 });
    writeFileSync(file, "{half");
    expect(await status()).toEqual({ current: 2, new: 1 });
  });

  it("by time are those in which a promise falls due, and no others", async () => {
    const talk = (id: string, reply: string) => ({
      id,
      channel: "email",
      messages: [
        { at: "2026-03-02T09:00:00Z", author: { role: "customer" }, text: "Where is my order?" },
        { at: "2026-03-02T10:00:00Z", author: { role: "agent" }, text: reply },
      ],
      status: "solved",
    });
    segment("due.ndjson", lines([talk("1", "I will send you the invoice by 10 March 2026.")]));
    segment("none.ndjson", lines([talk("2", "It left our warehouse this morning.")]));
    await review();
    const [promise] = await rows("promises", "due.ndjson");
    expect(promise?.["state"]).toBe("open");
    expect(await status()).toEqual({ current: 2 });
    expect(await status("--now", "2026-04-01T00:00:00Z")).toEqual({ current: 1, time: 1 });
    await review("--now", "2026-04-01T00:00:00Z");
    const [later] = await rows("promises", "due.ndjson");
    expect(later?.["state"]).not.toBe("open");
  });
});

describe("templates of an archive", () => {
  const reply =
    "Thank you for your message, we have looked at your account and will come back to you with the details.";
  const same = (id: string) => ({
    id,
    channel: "email",
    messages: [
      {
        at: "2026-03-02T09:00:00Z",
        author: { role: "customer" },
        text: "Why was I charged twice in March?",
      },
      { at: "2026-03-02T10:00:00Z", author: { role: "agent" }, text: reply },
    ],
  });
  const templates = (...args: string[]) => run(["archive", "templates", input, ...args]);

  it("counted in shards and merged are those of the whole, and decide what is current", async () => {
    for (let i = 0; i < 6; i += 1) segment(`${i}.ndjson`, lines([same(`${i}`), DEMO[i]]));
    const parts = join(home, "parts/");
    for (const shard of ["1/3", "2/3", "3/3"])
      await templates("--shard", shard, "--output", `${parts}${shard[0]}.ndjson`);
    const index = join(home, "index.ndjson");
    expect((await run(["archive", "merge", parts, "--output", index])).code).toBe(0);
    const whole = await templates();
    expect(readFileSync(index, "utf8")).toBe(whole.out);
    expect(JSON.parse(whole.out.split("\n")[0] ?? "")).toMatchObject({
      schema: "amends.templates/v1",
      conversations: 12,
      forgotten: 0,
    });

    await review();
    expect((await review("--templates", index)).err).toContain("6 segments reviewed, 0 as before");
    expect((await review("--templates", index)).err).toContain("0 segments reviewed, 6 as before");
  });

  it("are what replies on standard input and in segments are compared with", async () => {
    for (let i = 0; i < 3; i += 1) segment(`${i}.ndjson`, lines([same(`${i}`)]));
    const index = join(home, "index.ndjson");
    await templates("--output", index);
    const rulesOf = async (...args: string[]) => {
      const { out } = await run(["review", ...args], { stdin: lines([same("new")]) });
      return (JSON.parse(out) as Review).findings.map(({ rule }) => rule);
    };
    const known = await rulesOf("--templates", index);
    expect(known).not.toEqual(await rulesOf());
    await review("--templates", index);
    expect((await rows("findings", "0.ndjson")).map((row) => row["rule"])).toEqual(known);
  });

  it("that are no index are refused with the line", async () => {
    writeFileSync(join(home, "x"), '{"schema":"amends.templates/v1"}\n');
    const { code, err } = await review("--templates", join(home, "x"));
    expect([code, err]).toEqual([2, expect.stringContaining("x:1: this is no index of templates")]);
  });
});

describe("an archive in an S3 store", () => {
  let s3: Awaited<ReturnType<typeof startS3>>;
  beforeAll(async () => {
    s3 = await startS3("talks");
  });
  afterAll(() => s3.stop());

  it("gives the same bytes as one in a folder, and is not reviewed twice", async () => {
    demo();
    await review();
    for (const name of ["a.ndjson", "b/c.jsonl", "b/d.ndjson.gz"])
      s3.objects.set(`in/${name}`, readFileSync(join(input, name)));
    const remote = (...args: string[]) => run(["archive", ...args], { env: s3.env });
    const index = "s3://talks/index.ndjson";
    await remote("templates", "s3://talks/in/", "--output", "s3://talks/parts/1.ndjson");
    expect((await remote("merge", "s3://talks/parts/", "--output", index)).err).toBe("");
    const places = ["s3://talks/in", "s3://talks/out", "--now", NOW, "--threads", "1"];
    expect((await remote("review", ...places)).err).toContain("3 segments reviewed");
    expect((await remote("review", ...places)).err).toContain("0 segments reviewed, 3 as before");
    expect((await remote("status", ...places.slice(0, 4), "--templates", index)).out).toContain(
      "3  other templates",
    );
    const there = [...s3.objects].filter(
      ([key]) => key.startsWith("out/") && key.endsWith(".parquet"),
    );
    expect(there).toHaveLength(12);
    for (const [key, content] of there)
      expect(content.equals(readFileSync(join(home, key)))).toBe(true);
  });
});

it("copies of an archive elsewhere hold the same results", async () => {
  demo();
  await review();
  cpSync(input, join(home, "in2"), { recursive: true, preserveTimestamps: true });
  const again = await run([
    "archive",
    "status",
    join(home, "in2"),
    output,
    "--now",
    NOW,
    "--format",
    "json",
  ]);
  expect(JSON.parse(again.out)).toMatchObject({ current: 3 });
});
