import { describe, expect, it } from "vitest";
import type { ConversationInput } from "../../model/conversation.ts";
import { conversationsOf } from "./conversations.ts";
import { type Mail, parseMail } from "./mail.ts";
import { bareSubject } from "./subjects.ts";
import { threadsOf } from "./threads.ts";

const DAY = 86_400_000;

function mail(id: string, over: Partial<Mail> = {}): Mail {
  return {
    id: `<${id}>`,
    at: "2026-03-02T09:00:00.000Z",
    name: "",
    address: "nora@home.example",
    to: [],
    cc: [],
    subject: "Kettle",
    references: [],
    text: id,
    html: undefined,
    attachments: [],
    automated: false,
    bounce: false,
    list: false,
    ...over,
  };
}
const refs = (...ids: string[]) => ids.map((id) => `<${id}>`);
const groups = (mails: readonly Mail[]) =>
  threadsOf(mails).map(({ id, mails: list }) => [id, ...list.map((one) => one.id)].join(" "));
const later = (days: number) =>
  new Date(Date.parse("2026-03-02T09:00:00Z") + days * DAY).toISOString();

describe("threads", () => {
  it("hold replies by reference, in time order, whatever the order of the file", () => {
    const mails = [
      mail("c", { at: later(2), references: refs("a", "b"), subject: "Re: Kettle" }),
      mail("b", { at: later(1), references: refs("a"), subject: "Other words" }),
      mail("a"),
    ];
    expect(groups(mails)).toEqual(["<a> <a> <b> <c>"]);
    expect(groups(mails.toReversed())).toEqual(["<a> <a> <b> <c>"]);
  });

  it("join over a mail that is missing, and are named after the oldest known ancestor", () => {
    const mails = [
      mail("b", { references: refs("gone") }),
      mail("c", { at: later(1), references: refs("gone", "b") }),
      mail("d", { at: later(2), references: refs("gone") }),
    ];
    expect(groups(mails)).toEqual(["<gone> <b> <c> <d>"]);
  });

  it("end although references go round in circles or name the mail itself", () => {
    const mails = [
      mail("a", { references: refs("b", "c", "a") }),
      mail("b", { at: later(1), references: refs("c", "a") }),
      mail("c", { at: later(2), references: refs("a", "b", "c", "c") }),
      mail("d", { at: later(3), references: refs("d"), subject: "Alone" }),
    ];
    const found = threadsOf(mails).map(({ mails: list }) => list.map(({ id }) => id));
    expect(found).toEqual([["<a>", "<b>", "<c>"], ["<d>"]]);
  });

  it("take a reply without references by its subject, within thirty days", () => {
    const re = (id: string, days: number) =>
      mail(id, { at: later(days), subject: "RE: [list] kettle " });
    expect(groups([mail("a"), re("b", 3)])).toEqual(["<a> <a> <b>"]);
    expect(groups([mail("a"), re("b", 31)])).toHaveLength(2);
    // The same subject without a mark of reply is a matter of its own; so is an empty subject.
    expect(groups([mail("a"), mail("b", { at: later(1) })])).toHaveLength(2);
    expect(groups([mail("a", { subject: "" }), mail("b", { subject: "Re:" })])).toHaveLength(2);
  });

  it("keep one copy of a mail that is in the file twice", () => {
    expect(groups([mail("a"), mail("a")])).toEqual(["<a> <a>"]);
  });

  it("know marks of reply in several languages, and names of lists", () => {
    for (const subject of ["Re: x", "RE[2]: x", "Rv: x", "AW: RE: x", "[list] Re: x", "Fwd: [a] x"])
      expect([subject, bareSubject(subject)]).toEqual([subject, "x"]);
    expect(bareSubject(`${"Re: ".repeat(50_000)}x`)).toBe("");
  });

  it("of fifty thousand mails in one chain take no more than their number asks for", () => {
    const mails = Array.from({ length: 50_000 }, (_unused, i) =>
      mail(`m${i}`, { references: i === 0 ? [] : refs(`m${i - 1}`) }),
    );
    expect(threadsOf(mails)).toHaveLength(1);
  });
});

describe("staff", () => {
  function read(mails: readonly Mail[], staff: readonly string[] = []) {
    const notes: string[] = [];
    const options = {
      staff,
      note: (text: string) => void notes.push(text),
      bad() {},
      progress() {},
    };
    const conversations: ConversationInput[] = [...conversationsOf("mbox", mails, options)];
    const roles = conversations.map(({ messages }) => messages.map(({ author }) => author.role));
    return {
      roles,
      notes: notes.join(),
      customers: conversations.map(({ customer }) => customer?.id),
    };
  }
  const shop = { address: "help@shop.example", to: ["nora@home.example"] };
  const asks = (id: string, address: string) =>
    mail(id, { address, to: ["help@shop.example"], subject: id });
  const mailbox = [
    asks("a", "nora@home.example"),
    mail("a2", { ...shop, references: refs("a"), at: later(1) }),
    asks("b", "lena@home.example"),
    asks("c", "nora@home.example"),
    mail("c2", { ...shop, address: "otto@shop.example", references: refs("c"), at: later(1) }),
  ];

  it("is whoever is told, by address or domain, and nothing is guessed then", () => {
    const { roles, notes } = read(mailbox, ["shop.example"]);
    expect(roles).toEqual([["customer", "agent"], ["customer"], ["customer", "agent"]]);
    expect(notes).toBe("");
    expect(read(mailbox, ["otto@shop.example"]).roles[0]).toEqual(["customer", "customer"]);
    expect(read(mailbox, ["hop.example"]).roles[0]).toEqual(["customer", "customer"]);
  });

  it("is guessed as the house to whose address the threads go, and said", () => {
    const { roles, notes, customers } = read(mailbox);
    expect(roles).toEqual([["customer", "agent"], ["customer"], ["customer", "agent"]]);
    expect(customers).toEqual(["nora@home.example", "lena@home.example", "nora@home.example"]);
    expect(notes).toMatch(/guessed.*shop\.example is staff.*--staff/);
  });

  it("is not the customer who is in every thread", () => {
    const { roles } = read(mailbox.filter(({ address }) => address !== "lena@home.example"));
    expect(roles).toEqual([
      ["customer", "agent"],
      ["customer", "agent"],
    ]);
  });

  it("is one address only where the domain is everybody's", () => {
    const own = { to: ["me@gmail.com"] };
    const mails = [
      mail("a", { address: "x@gmail.com", ...own }),
      mail("b", { address: "y@gmail.com", ...own, subject: "B" }),
      mail("b2", { address: "me@gmail.com", references: refs("b"), at: later(1) }),
    ];
    expect(read(mails).roles).toEqual([["customer"], ["customer", "agent"]]);
    expect(read(mails).notes).toContain("me@gmail.com is staff");
  });

  it("on a list is everybody but who starts the thread", () => {
    const list = mailbox.map((one) => ({ ...one, list: true }));
    expect(read(list).roles).toEqual([["customer", "agent"], ["customer"], ["customer", "agent"]]);
    expect(read(list).notes).toContain("mailing list");
  });

  it("is no machine: bounces are the system's, and automatic replies start no thread", () => {
    const bounce = mail("x", {
      bounce: true,
      references: refs("a"),
      at: later(2),
      address: "mailer-daemon@mx",
    });
    expect(read([...mailbox, bounce], ["shop.example"]).roles[0]).toEqual([
      "customer",
      "agent",
      "system",
    ]);
  });
});

describe("a mail", () => {
  const parse = (text: string) => parseMail(Buffer.from(text, "latin1"), "<fallback@x>");
  const dated = async (date: string) => (await parse(`From: a@x.example\nDate: ${date}\n\nHi`)).at;

  it("has no date rather than one that makes no sense", async () => {
    expect(await dated("Mon, 2 Mar 2026 09:00:00 +0800")).toBe("2026-03-02T01:00:00.000Z");
    for (const date of [
      "Mon, 01 Jan 0001 00:00:00 +0000",
      "Fri, 31 Dec 9999 23:59:59 +0000",
      "soon",
      "",
    ])
      expect([date, await dated(date)]).toEqual([date, undefined]);
  });

  it("reads addresses that archives hide", async () => {
    const { name, address } = await parse("From: nora at home.example (Nora Vale)\n\nHi");
    expect([name, address]).toEqual(["Nora Vale", "nora@home.example"]);
  });

  it("says what Windows meant at 0x80 to 0x9f, whatever charset it named", async () => {
    for (const charset of ["windows-1252", "iso-8859-1", "us-ascii"]) {
      const head = `From: a@x.example\nContent-Type: text/plain; charset=${charset}\n\n`;
      const { text } = await parse(`${head}It\x92s 5 \x80 \x96 \x93now\x94`);
      expect([charset, text?.trim()]).toEqual([charset, "It’s 5 € – “now”"]);
    }
  });

  it("knows automatic replies, bounces and lists", async () => {
    const from = "From: a@x.example\n";
    expect((await parse(`${from}Auto-Submitted: auto-replied\n\nx`)).automated).toBe(true);
    expect((await parse(`${from}Auto-Submitted: no\n\nx`)).automated).toBe(false);
    expect((await parse("From: MAILER-DAEMON@mx.example\n\nx")).bounce).toBe(true);
    expect((await parse(`${from}List-Id: <l.example>\n\nx`)).list).toBe(true);
  });

  it("that nobody can read is still a mail", async () => {
    const wild = await parse(
      "\0\xff\xfe: =?utf-8?B?////?=\nMessage-ID: none\nContent-Type: multipart/mixed; boundary=\n\n\x80",
    );
    expect(wild.id).toBe("<fallback@x>");
  });
});
