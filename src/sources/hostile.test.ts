import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AmendsError, type BadRecord } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { LONGEST_RECORD } from "./bytes.ts";
import { htmlToText } from "./html.ts";
import { sourceFor } from "./index.ts";

const KINDS = ["ndjson", "mbox", "eml", "csv"] as const;

/** Reads bytes as a kind, in chunks; a failure that is told to people is a result like any other. */
async function read(kind: string, chunks: Iterable<Uint8Array>, name = "file") {
  const bad: BadRecord[] = [];
  const texts: string[] = [];
  let failure: AmendsError | null = null;
  const options = {
    staff: ["shop.example"],
    note: () => {},
    bad: (record: BadRecord) => void bad.push(record),
    progress: () => {},
  };
  const input = { name, size: null, stream: Readable.from(chunks) };
  try {
    for await (const value of sourceFor(name, new Uint8Array(), kind).read(input, options)) {
      try {
        for (const { text } of parseConversation(value, htmlToText).messages) texts.push(text);
      } catch (error) {
        if (!(error instanceof AmendsError)) throw error;
        bad.push({ place: error.place ?? {}, reason: error.message });
      }
    }
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    failure = error;
  }
  return { texts, bad, failure };
}
const bytes = (text: string) => Buffer.from(text, "latin1");
const line = (id: string) =>
  `${JSON.stringify({ id, messages: [{ author: { role: "customer" }, text: `text of ${id}` }] })}\n`;

const GOOD: Record<(typeof KINDS)[number], Buffer> = {
  ndjson: bytes(line("a") + line("b")),
  mbox: bytes(
    "From a@x.example Mon Mar  2 09:00:00 2026\nFrom: a@x.example\nSubject: S\nMessage-ID: <1@x>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nHi\n\nFrom b@x.example Mon Mar  2 10:00:00 2026\nFrom: b@x.example\nReferences: <1@x>\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nHo\n--q--\n",
  ),
  eml: bytes(
    "From: =?utf-8?Q?A=C3=B1o?= <a@x.example>\nSubject: S\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+SGk8L2I+\n",
  ),
  csv: bytes('ticket,role,text\n1,customer,"Hi ""you"""\n1,agent,Ho\n'),
};

describe.each(KINDS)("%s", (kind) => {
  it("of no bytes, of empty lines or of noise is an empty result or a stated reason", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_unused, i) => (i * i * 31 + i) % 256);
    for (const chunk of [new Uint8Array(), bytes("\n\n\r\n"), noise, new Uint8Array(5000)]) {
      const { texts, failure } = await read(kind, [chunk]);
      expect(failure?.message ?? "").not.toBe("undefined");
      expect(texts.join("").length).toBeLessThanOrEqual(5000);
    }
  });

  it("in gzip is read as it is, also byte by byte", async () => {
    const plain = await read(kind, [GOOD[kind]]);
    expect(plain.texts.length).toBeGreaterThan(0);
    const packed = gzipSync(GOOD[kind]);
    expect(await read(kind, [packed])).toEqual(plain);
    expect(
      await read(
        kind,
        Array.from(GOOD[kind], (byte) => Uint8Array.of(byte)),
      ),
    ).toEqual(plain);
  });

  it("in gzip that is cut off or damaged ends with what is wrong and what to do", async () => {
    const packed = gzipSync(GOOD[kind]);
    const { failure } = await read(kind, [packed.subarray(0, packed.length - 12)], "cut.gz");
    expect(failure?.message).toMatch(/gzip file is damaged or cut off/);
    expect(failure?.place).toEqual({ file: "cut.gz" });
    expect(failure?.hint).toMatch(/again/);
  });
});

describe("a bomb", () => {
  const zeros = Buffer.alloc(80 * 1024 ** 2);
  const gzip = gzipSync(zeros);
  /** One file per kind of archive, named so that it is wanted. */
  const zip = zipSync({
    "cur/1": zeros,
    "1.msg": zeros,
    "general/2026-03-02.json": zeros,
    "channels.json": Buffer.from("[]"),
    "users.json": Buffer.from("[]"),
    "xl/worksheets/sheet1.xml": zeros,
    "xl/workbook.xml": zeros,
    "_chat.txt": zeros,
  });

  it.each(["ndjson", "mbox", "eml", "msg", "pst", "parquet"])(
    "of gzip that is given as %s is refused, and is not kept in memory",
    async (kind) => {
      expect(gzip.length).toBeLessThan(100_000);
      const before = process.memoryUsage().arrayBuffers;
      const { texts, bad, failure } = await read(kind, [gzip]);
      expect(texts).toEqual([]);
      const reasons = [failure?.message, ...bad.map(({ reason }) => reason)].join("; ");
      expect(reasons).toMatch(/unpacks to far too much|larger than \d+ bytes/);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3 * zeros.length);
    },
  );

  it.each(["maildir", "msg", "slack", "xlsx", "whatsapp"])(
    "of zip that is given as %s is refused",
    async (kind) => {
      const { texts, bad, failure } = await read(kind, [zip], "bomb.zip");
      expect(texts).toEqual([]);
      const reasons = [failure?.message, ...bad.map(({ reason }) => reason)].join("; ");
      expect(reasons).toMatch(/far too much|larger than|too large/);
    },
  );
});

describe("what was read before the damage", () => {
  it("counts: a long file that is cut off gives its first records", async () => {
    const lines = Array.from({ length: 3000 }, (_unused, i) => line(`n${(i * 7919) % 3000}`));
    const packed = gzipSync(lines.join(""));
    const { texts, failure } = await read("ndjson", [packed.subarray(0, packed.length / 2)]);
    expect(texts.length).toBeGreaterThan(500);
    expect(failure).not.toBeNull();
  });
});

describe("a mailbox that is cut off", () => {
  it("gives the mails before the damage, and says what is wrong", async () => {
    const mails = Array.from(
      { length: 3000 },
      (_unused, i) =>
        `From a@x.example Mon Mar  2 09:00:00 2026\nFrom: a${(i * 7919) % 3000}@x.example\nSubject: S${i}\n\nHi ${i}\n\n`,
    );
    const packed = gzipSync(mails.join(""));
    const { texts, failure } = await read("mbox", [packed.subarray(0, packed.length / 2)]);
    expect(texts.length).toBeGreaterThan(500);
    expect(failure?.message).toMatch(/cut off/);
  });
});

describe("ndjson", () => {
  it("says where a bad record is and goes on", async () => {
    const { texts, bad } = await read(
      "ndjson",
      [bytes(`${line("a")}{"id":\n\n[]\n${line("b")}`)],
      "x.ndjson",
    );
    expect(texts).toEqual(["text of a", "text of b"]);
    expect(bad[0]).toMatchObject({
      place: { file: "x.ndjson", line: 2 },
      reason: expect.stringContaining("JSON"),
    });
    expect(bad).toHaveLength(2);
  });

  it("reports one huge line, keeps nothing of it, and reads those around it", async () => {
    const block = new Uint8Array(1024 * 1024).fill(0x78);
    function* chunks() {
      yield bytes(line("a"));
      for (let size = 0; size <= LONGEST_RECORD; size += block.byteLength) yield block;
      yield bytes(`\n${line("b")}`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const { texts, bad } = await read("ndjson", chunks());
    expect(texts).toEqual(["text of a", "text of b"]);
    expect(bad).toMatchObject([
      { place: { line: 2 }, reason: expect.stringContaining("longer than") },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * LONGEST_RECORD);
  });

  it("takes wrong bytes for the replacement character, and lines of Windows", async () => {
    const record = line("a").replace("text of a", "caf\xe9 \xff");
    const { texts } = await read("ndjson", [bytes(record.replace("\n", "\r\n"))]);
    expect(texts).toEqual(["caf\ufffd \ufffd"]);
  });

  it("takes years at the edge of time, and refuses an instant that is none", async () => {
    const at = (text: string) => line("a").replace('"text":', `"at":"${text}","text":`);
    const years = [
      at("0001-01-01T00:00:00Z"),
      at("9999-12-31T23:59:59+14:00"),
      at("2026-02-30T00:00:00Z"),
    ];
    const { texts, bad } = await read("ndjson", [bytes(years.join(""))]);
    expect(texts).toHaveLength(2);
    expect(bad).toHaveLength(1);
  });
});

describe("csv", () => {
  const table = "Nr,Quién,Qué,Wann\n1,agent,Hola,2026-03-02\n";
  it("is mapped by names that are told", async () => {
    const input = { name: "x.csv", size: null, stream: Readable.from([Buffer.from(table)]) };
    const mapping = { conversation: "Nr", role: "Quién", text: "Qué", at: "Wann" };
    const notes: string[] = [];
    const options = {
      staff: [],
      mapping,
      note: (text: string) => void notes.push(text),
      bad: () => {},
      progress: () => {},
    };
    const values = [];
    for await (const value of sourceFor("x.csv", new Uint8Array()).read(input, options))
      values.push(value);
    expect(values).toMatchObject([
      {
        id: "1",
        messages: [{ text: "Hola", at: "2026-03-02T00:00:00.000Z", author: { role: "agent" } }],
      },
    ]);
    expect(notes.join()).toContain("text = Qué");
    expect(notes.join()).toContain("read as UTC");
  });

  it("without the columns it needs says which there are and how to name one", async () => {
    const { failure } = await read("csv", [Buffer.from(table)]);
    expect(failure?.message).toContain("Nr, Quién, Qué, Wann");
    expect(failure?.hint).toContain("--mapping");
  });
});
