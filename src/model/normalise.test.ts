import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AmendsError } from "./errors.ts";
import { parseConversation } from "./normalise.ts";

interface Said {
  at: string;
  author: { id: string; role: "customer" | "agent" };
  text: string;
}

const said: fc.Arbitrary<Said> = fc
  .tuple(
    fc.nat({ max: 6 }),
    fc.constantFrom("customer" as const, "agent" as const),
    fc.string({ maxLength: 12 }),
  )
  .map(([hour, role, text]) => ({
    at: `2026-03-02T1${hour}:00:00Z`,
    author: { id: role, role },
    text,
  }));
const talk = fc.array(said, { minLength: 1, maxLength: 12 });
const parse = (messages: readonly unknown[]) =>
  parseConversation({ id: "c", messages }, (html) => html.replaceAll(/<[^>]*>/g, ""));
const idsByContent = (messages: readonly unknown[]) =>
  parse(messages)
    .messages.map(({ id, at, author, text }) => [id, at, author.role, text].join("|"))
    .sort((a, b) => (a < b ? -1 : 1));

describe("ids of messages that came without", () => {
  it("are all different", () => {
    fc.assert(
      fc.property(talk, (messages) => {
        const ids = parse(messages).messages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(messages.length);
      }),
    );
  });

  it("do not depend on the order of arrival", () => {
    fc.assert(
      fc.property(talk, fc.infiniteStream(fc.nat()), (messages, keys) => {
        const shuffled = messages
          .map((message) => ({ message, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ message }) => message);
        expect(idsByContent(shuffled)).toEqual(idsByContent(messages));
      }),
    );
  });

  it("survive a message that arrives late", () => {
    fc.assert(
      fc.property(talk, said, fc.nat({ max: 12 }), (messages, late, place) => {
        const longer = messages.toSpliced(Math.min(place, messages.length), 0, late);
        expect(idsByContent(longer)).toEqual(expect.arrayContaining(idsByContent(messages)));
      }),
    );
  });

  it("survive the edit of another message", () => {
    fc.assert(
      fc.property(talk, fc.nat(), fc.string({ maxLength: 12 }), (messages, pick, text) => {
        const index = pick % messages.length;
        const own = messages.filter((message) => message.text !== messages[index]?.text);
        const edited = messages.with(index, { ...(messages[index] as Said), text: `${text}!` });
        const before = idsByContent(own);
        expect(idsByContent(edited)).toEqual(
          expect.arrayContaining(before.filter((line) => !line.endsWith(`|${text}!`))),
        );
      }),
    );
  });
});

describe("a conversation that arrives", () => {
  const one = { at: "2026-03-02T10:00:00Z", author: { role: "customer" } };

  it("keeps the id of an edited message, and its last revision", () => {
    const edited = { ...one, id: "a", text: "new", edited_at: "2026-03-02T11:00:00Z" };
    const { messages } = parse([{ ...one, id: "a", text: "old" }, { ...one, text: "b" }, edited]);
    expect(messages.map(({ text }) => text)).toEqual(["new", "b"]);
    expect(messages[0]).toMatchObject({ id: "a" });
  });

  it("never gives a message an id that another one brought", () => {
    const given = parse([{ ...one, text: "x" }]).messages[0]?.id;
    const ids = parse([
      { ...one, text: "x" },
      { ...one, id: given, text: "y" },
    ]).messages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("is put in time order, and what has no time stays where it stood", () => {
    const at = (hour: number, text: string) => ({ ...one, at: `2026-03-02T1${hour}:00:00Z`, text });
    const { at: _none, ...timeless } = one;
    const { messages } = parse([at(3, "c"), { ...timeless, text: "after c" }, at(1, "a")]);
    expect(messages.map(({ text }) => text)).toEqual(["a", "c", "after c"]);
  });

  it("keeps fields it does not know, at every level", () => {
    const conversation = parseConversation(
      { id: "c", desk: 7, messages: [{ ...one, text: "", author: { role: "agent", shift: "n" } }] },
      (html) => html,
    );
    expect(conversation).toMatchObject({ desk: 7, messages: [{ author: { shift: "n" } }] });
  });

  it("gets its text from html once", () => {
    expect(parse([{ ...one, html: "<b>Hi</b>" }]).messages[0]).toMatchObject({ text: "Hi" });
    expect(parse([{ ...one, html: "<b>Hi</b>", text: "Ho" }]).messages[0]).toMatchObject({
      text: "Ho",
    });
  });

  it.each([
    [{ messages: [] }, "id"],
    [{ id: "c", messages: [{ ...one, at: "2026-03-02T10:00:00", text: "" }] }, "messages.0.at"],
    [{ id: "c", messages: [{ author: { role: "boss" }, text: "" }] }, "messages.0.author.role"],
    ["nothing", "(the record)"],
  ])("names the field that is wrong in %j", (value, field) => {
    const parsing = () => parseConversation(value, (html) => html);
    expect(parsing).toThrow(AmendsError);
    expect(parsing).toThrow(field);
  });
});
