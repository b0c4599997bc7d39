import { expect, it } from "vitest";
import type { Mail } from "./mail.ts";
import { openShelf } from "./shelf.ts";

const mail = (id: string, text: string): Mail => ({
  id: `<${id}>`,
  at: "2026-03-02T09:00:00.000Z",
  name: "Nora",
  address: "nora@home.example",
  to: ["help@shop.example"],
  cc: [],
  subject: "Kettle",
  references: ["<a>"],
  text,
  html: undefined,
  attachments: [],
  automated: false,
  bounce: false,
  list: false,
});

it.each([1_000_000, 100])("gives back every mail, with %i bytes of memory", (inMemory) => {
  const shelf = openShelf(inMemory);
  const mails = Array.from({ length: 50 }, (_unused, i) => mail(`m${i}`, `Ñandú ${"x".repeat(i)}`));
  for (const one of mails) shelf.add(one);
  const threads = shelf.threads();
  for (const time of [1, 2]) {
    const [thread, ...others] = threads;
    expect(others, `time ${time}`).toEqual([]);
    expect(thread?.id).toBe("<a>");
    expect(new Set(thread?.mails)).toEqual(new Set(mails.map(({ html: _html, ...one }) => one)));
  }
  shelf.close();
});

it("keeps one copy of a mail: the later one where they differ", () => {
  const shelf = openShelf();
  for (const text of ["first", "later on", "later on"]) shelf.add(mail("a", text));
  const threads = [...shelf.threads()];
  expect(threads.map(({ mails }) => mails.map(({ text }) => text))).toEqual([["later on"]]);
});
