import type { Conversation, Message } from "../../model/conversation.ts";

const ERASED = "[erased]";
/** Shorter lines ("Thank you!") are everybody's. */
const SHORTEST_LINE = 20;
/** Shorter ids may be any number in a text. */
const SHORTEST_ID = 5;

/** All by which somebody is known in a workspace. */
export interface Person {
  ids: Set<string>;
  /** Addresses and ids as sources give them, in lower case. */
  addresses: Set<string>;
  names: Set<string>;
}

type Author = { id?: string | undefined; email?: string | undefined };

/** Tells whether an author is the person. */
export function isAuthor({ addresses }: Person): (author: Author) => boolean {
  return ({ id, email }) =>
    (email !== undefined && addresses.has(email.toLowerCase())) ||
    (id !== undefined && addresses.has(id.toLowerCase()));
}

/**
 * Words that tell of the person wherever they stand: addresses, longer ids, full names. A single name
 * ("Ana") is somebody else's too, and counts only in conversations in which the person `takesPart`.
 */
export function tracesOf({ addresses, names }: Person, takesPart: boolean): string[] {
  const telling = [...names]
    .map((name) => name.trim())
    .filter((name) => (takesPart ? name.length > 1 : /\s/.test(name)));
  return [...[...addresses].filter((one) => one.length >= SHORTEST_ID), ...telling];
}

/**
 * The conversation without the person: their messages emptied, what others quoted of them, their names
 * and their addresses replaced. The conversation itself when there is no trace of them.
 */
export function redacted(conversation: Conversation, person: Person): Conversation {
  const isTheir = isAuthor(person);
  const theirs = conversation.messages.filter(({ author }) => isTheir(author));
  const takesPart = theirs.length > 0 || conversation.messages.some(addressed(person));
  const lines = theirs
    .flatMap(({ text }) => text.split("\n"))
    .map((line) => line.replace(/^[>\s]+/, "").trim())
    .filter((line) => line.length >= SHORTEST_LINE);
  const messages = conversation.messages.map((message) => {
    if (isTheir(message.author)) return emptied(message);
    const text = lines.reduce((rest, line) => rest.replaceAll(line, ERASED), message.text);
    // The html of a changed text would still hold the words.
    return text === message.text ? message : { ...message, text, html: undefined };
  });
  const left = without({ ...conversation, messages }, person, takesPart);
  const same = theirs.length === 0 && JSON.stringify(left) === JSON.stringify(conversation);
  return same ? conversation : left;
}

function addressed({ addresses }: Person): (message: Message) => boolean {
  return ({ to = [], cc = [] }) => [...to, ...cc].some((one) => addresses.has(one.toLowerCase()));
}

function emptied(message: Message): Message {
  const { id, at, author, automated, private: hidden } = message;
  return {
    id,
    ...(at === undefined ? {} : { at }),
    ...(automated === undefined ? {} : { automated }),
    ...(hidden === undefined ? {} : { private: hidden }),
    author: { role: author.role, name: ERASED },
    text: "",
    redacted: true,
  };
}

/** The value with every trace replaced in its texts; its keys stay. */
export function without<T>(value: T, person: Person, takesPart: boolean): T {
  const traces = tracesOf(person, takesPart).sort((a, b) => b.length - a.length);
  if (traces.length === 0) return value;
  const words = traces.map((trace) => trace.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  // Not inside a longer word or address: "ana@x.example" is not in "mariana@x.example.org".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_%+-]|[\\p{L}\\p{N}]\\.)(?:${words})(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`,
    "giu",
  );
  const clean = (inner: unknown): unknown => {
    if (typeof inner === "string") return inner.replace(pattern, ERASED);
    if (inner === null || typeof inner !== "object") return inner;
    if (Array.isArray(inner)) return inner.map(clean);
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, clean(one)]));
  };
  return clean(value) as T;
}
