import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openCompoundFile } from "../msg/compound_file.ts";
import { messageOf } from "../msg/message.ts";
import { compoundFile } from "../testing/compound_writer.ts";
import { readInput } from "../testing/fixtures.ts";
import { msgFile } from "../testing/msg_writer.ts";
import { MSG_FIXTURES, plainRtf, PST_FIXTURE } from "../testing/outlook_fixtures.ts";
import type { MessageValues } from "../testing/outlook_values.ts";
import { type FolderValues, pstFile } from "../testing/pst_writer.ts";
import { kindOf, mailOf } from "./message.ts";
import { ID, TYPE } from "./properties.ts";
import { rtfWords, unpackedRtf } from "./rtf.ts";

const read = (kind: string, bytes: Uint8Array, name = `box.${kind}`) =>
  readInput(kind, { name, size: bytes.length, stream: Readable.from([bytes]) });

it("has the fixtures that its writers make", () => {
  for (const [name, bytes] of Object.entries(MSG_FIXTURES))
    expect(readFileSync(join("src/sources/msg/fixtures/inbox", name)).equals(bytes)).toBe(true);
  expect(readFileSync("src/sources/pst/fixtures/mailbox.pst").equals(PST_FIXTURE)).toBe(true);
});

describe("formatted text", () => {
  const unpacked = (hex: string) => unpackedRtf(Buffer.from(hex, "hex")).toString("latin1");

  it("unpacks the examples of its specification", () => {
    expect(
      unpacked(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
      ),
    ).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    expect(unpacked("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")).toBe(
      "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
    );
  });

  it("ends with its bytes, whatever size it tells", () => {
    expect(unpacked("ffffff7fffffff7f4c5a467500000000004142")).toBe("AB");
    expect(() => unpacked("ff")).toThrow("cut off");
    const zeros = Buffer.alloc(17 * 1024 * 1024);
    Buffer.from("ffffff7fffffff7f4c5a467500000000", "hex").copy(zeros);
    expect(() => unpackedRtf(zeros)).toThrow("too long");
    expect(() => rtfWords(Buffer.from("{".repeat(5000)))).toThrow("damaged");
  });

  it.each([
    [
      String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 One\par Two\'e9 \{x\}\tab y}`,
      "One\nTwoé {x}\ty",
    ],
    [String.raw`{\rtf1\ansicpg932 \'83\'65\'83\'58\'83\'67}`, "テスト"],
    [String.raw`{\rtf1\uc1 \u8364 ?5 {\*\generator Word;}\u-10179?\u-8704?}`, "€5 😀"],
    [String.raw`{\rtf1 a{\pict\bin3 }}}}b}`, "ab"],
  ])("of %s is read", (rtf, text) => {
    expect(rtfWords(Buffer.from(rtf, "latin1"))).toEqual({ text });
  });

  it("made from HTML gives that HTML", () => {
    const rtf = String.raw`{\rtf1\fromhtml1{\*\htmltag4 <b>}\htmlrtf \b\htmlrtf0 Hi\htmlrtf \par\htmlrtf0{\*\htmltag4 </b>}{\*\mhtmltag4 <i>}}`;
    expect(rtfWords(Buffer.from(rtf))).toEqual({ html: "<b>Hi</b>" });
  });
});

describe("a message", () => {
  const readMessage = (values: MessageValues) => messageOf(openCompoundFile(msgFile(values)));

  it("that a program wrote and marked as never sent is a mail where it tells when it was", () => {
    const values: MessageValues = { properties: [[ID.messageFlags, TYPE.integer, 8]] };
    expect(kindOf(readMessage(values))).toBe("draft");
    const sent = [ID.clientSubmitTime, TYPE.time, new Date("2026-03-02T09:00:00Z")] as const;
    expect(kindOf(readMessage({ properties: [...values.properties, sent] }))).toBe("mail");
  });

  it.each(["0001-01-01", "1601-01-02", "2200-01-01"])("of %s has no time", async (day) => {
    const at = new Date(`${day}T00:00:00Z`);
    const bytes = Buffer.alloc(8, at.getTime() < 0 ? 0 : 0xff);
    const mail = await mailOf(
      readMessage({ properties: [[ID.clientSubmitTime, TYPE.time, bytes]] }),
    );
    expect(mail.at).toBeUndefined();
  });

  it("without any number of its own keeps one that is made of its words", async () => {
    const values: MessageValues = { properties: [[ID.body, TYPE.text, "Hello"]] };
    const id = (await mailOf(readMessage(values))).id;
    expect(id).toMatch(/^<mail_\w+@amends\.invalid>$/);
    expect((await mailOf(readMessage(values))).id).toBe(id);
  });
});

describe("a compound file", () => {
  const long = Buffer.alloc(20_000, "long ");
  const file = () => compoundFile({ Long: long, Short: Buffer.from("short"), In: { Deep: long } });

  it("gives long and short streams, at any depth", () => {
    const root = openCompoundFile(file());
    expect(root.stream("short")?.toString()).toBe("short");
    expect(root.stream("Long")?.equals(long)).toBe(true);
    expect(root.storages.get("IN")?.stream("DEEP")?.equals(long)).toBe(true);
    expect(root.stream("None")).toBeNull();
  });

  /** The file with each word of its allocation table, in turn, naming each of some sectors. */
  it("ends, wherever its sectors lead", { timeout: 60_000 }, () => {
    const bytes = file();
    const table = 512 * (bytes.readUInt32LE(76) + 1);
    const sectors = bytes.length / 512 - 1;
    let refused = 0;
    for (let at = 0; at < sectors; at += 1) {
      for (const to of [0, at, at - 1, sectors - 2, 0x7fffffff]) {
        const changed = Buffer.from(bytes);
        changed.writeUInt32LE(Math.max(0, to), table + 4 * at);
        try {
          const root = openCompoundFile(changed);
          for (const name of ["Long", "Short"]) root.stream(name);
          root.storages.get("IN")?.stream("DEEP");
        } catch (error) {
          expect(error).toHaveProperty("name", "DamagedMail");
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(sectors);
  });

  it("gives no more than it holds, although its streams share their sectors", () => {
    const root = openCompoundFile(file());
    expect(() => {
      for (let i = 0; i < 10; i += 1) root.stream("Long");
    }).toThrow("on top of each other");
  });
});

describe("a store", () => {
  const mail = (number: number, words = `Words of ${number}`): MessageValues => ({
    properties: [
      [ID.messageClass, TYPE.text, "IPM.Note"],
      [ID.subject, TYPE.text, `Matter ${number}`],
      [ID.messageId, TYPE.text, `<m${number}@home.example>`],
      [ID.clientSubmitTime, TYPE.time, new Date(Date.UTC(2026, 2, 2, 9, 0, number))],
      [ID.senderAddressType, TYPE.text, "SMTP"],
      [ID.senderAddress, TYPE.text, `c${number}@home.example`],
      [ID.body, TYPE.text, words],
    ],
  });
  const numbers = (count: number) => Array.from({ length: count }, (_unused, i) => i);
  const box = (messages: readonly MessageValues[]): FolderValues => ({
    name: "Top",
    folders: [{ name: "Inbox", messages }],
  });

  it.each([true, false])("of many pages gives every mail (encrypted: %s)", async (encrypted) => {
    const { conversations, bad } = await read(
      "pst",
      pstFile(box(numbers(700).map((i) => mail(i))), encrypted),
    );
    expect(bad).toEqual([]);
    const words = conversations.flatMap(({ messages }) => messages.map(({ text }) => text));
    expect(new Set(words)).toEqual(new Set(numbers(700).map((i) => `Words of ${i}`)));
  });

  it("gives words that take several blocks, and mails to a thousand people", async () => {
    const words = numbers(20_000)
      .map((i) => `word ${i}`)
      .join(" ");
    const recipients = numbers(1000).map(
      (i) =>
        [
          [ID.recipientType, TYPE.integer, 1],
          [ID.smtpAddress, TYPE.text, `r${i}@home.example`],
        ] as const,
    );
    const { conversations, bad } = await read(
      "pst",
      pstFile(box([{ ...mail(1, words), recipients }])),
    );
    expect(bad).toEqual([]);
    const [message] = conversations[0]?.messages ?? [];
    expect(message?.text).toBe(words);
    expect(message?.to).toEqual(numbers(1000).map((i) => `r${i}@home.example`));
  });

  it("with one mail overwritten tells which, and gives the others", async () => {
    const bytes = pstFile(box([mail(1), mail(2), mail(3)]), false);
    const at = bytes.indexOf(Buffer.from("Words of 2", "utf16le"));
    bytes.fill(0xee, at, at + 120);
    const { conversations, bad } = await read("pst", bytes);
    expect(conversations.length + bad.length).toBe(3);
    expect(bad[0]).toMatchObject({
      place: { file: "box.pst/Top/Inbox", field: expect.stringMatching(/^message \d+$/) },
      reason: expect.stringMatching(/^this mail cannot be read: /),
    });
  });

  it("with a damaged page of its index tells it, and gives what the others list", async () => {
    const bytes = pstFile(box(numbers(100).map((i) => mail(i))));
    const nodes = Number(bytes.readBigUInt64LE(224));
    const page = Number(bytes.readBigUInt64LE(nodes + 24 + 16));
    bytes.fill(0, page, page + 512);
    const { conversations, bad } = await read("pst", bytes);
    expect(bad).toMatchObject([
      { place: { file: "box.pst" }, reason: expect.stringContaining(`byte ${page}`) },
    ]);
    expect(conversations).toHaveLength(85);
  });

  it.each([
    ["itself", (_leaf: number, root: number) => root],
    ["one of its leaves twice", (leaf: number) => leaf],
  ])("whose index names %s ends", async (_what, to) => {
    const bytes = pstFile(box(numbers(100).map((i) => mail(i))));
    const root = Number(bytes.readBigUInt64LE(224));
    const leaf = Number(bytes.readBigUInt64LE(root + 16));
    bytes.writeBigUInt64LE(BigInt(to(leaf, root)), root + 24 + 16);
    const { conversations, bad } = await read("pst", bytes);
    expect(bad).toHaveLength(1);
    expect(conversations).toHaveLength(85);
  });

  it("is refused, with what to do, when it is cut off, of another form or encrypted", async () => {
    const bytes = pstFile(box([mail(1)]));
    const changed = (at: number, value: number) => {
      const copy = Buffer.from(bytes);
      copy[at] = value;
      return copy;
    };
    await expect(read("pst", bytes.subarray(0, 100))).rejects.toThrow("cut off");
    await expect(read("pst", changed(10, 14))).rejects.toThrow("form that is not read");
    await expect(read("pst", changed(513, 2))).rejects.toThrow("encrypted");
    await expect(read("pst", Buffer.alloc(2000, "x"))).rejects.toThrow("no Outlook data file");
  });

  it("ends when a thousand mails name the same long words", async () => {
    const bytes = pstFile(box([mail(0, "a".repeat(50_000)), ...numbers(1000).map((i) => mail(i))]));
    const root = Number(bytes.readBigUInt64LE(224));
    let first: Buffer | undefined;
    const share = (page: number) => {
      const [count = 0, size = 0, level = 0] = [
        bytes[page + 488],
        bytes[page + 490],
        bytes[page + 491],
      ];
      for (let at = page; at < page + count * size; at += size) {
        if (level > 0) share(Number(bytes.readBigUInt64LE(at + 16)));
        else if ((bytes[at] ?? 0) % 32 === 4)
          (first ??= Buffer.from(bytes.subarray(at + 8, at + 24))).copy(bytes, at + 8);
      }
    };
    share(root);
    await expect(read("pst", bytes)).rejects.toThrow("again and again");
  });
});

describe("a file of Outlook", () => {
  it("leads by the folder of sent mail to who serves", async () => {
    const { notes, conversations } = await read("pst", PST_FIXTURE);
    expect(notes.join("\n")).toContain("is staff: blue-jug.exchange.invalid, bluejug.example");
    const roles = conversations.flatMap(({ messages }) =>
      messages.map(({ author }) => `${author.email} ${author.role}`),
    );
    expect(roles).toContain("ben@bluejug.example agent");
    expect(roles).toContain("nora@home.example customer");
  });

  it("of rich text says its words as HTML", () => {
    expect(rtfWords(unpackedRtf(plainRtf("{\\rtf1 Hi}")))).toEqual({ text: "Hi" });
  });
});
