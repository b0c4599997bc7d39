import type { Conversation, Message } from "../../src/model/conversation.ts";
import type { DemoLanguage } from "../../src/demo/notation.ts";

/** A way to say the same as somebody else would: the finding must not depend on it. */
export interface Swap {
  name: string;
  /** Who writes, or how. */
  of: "name" | "wording";
  languages: readonly DemoLanguage[];
  apply: (conversation: Conversation) => Conversation;
}

const ALL: readonly DemoLanguage[] = ["en", "es", "tl"];

type Side = "customer" | "staff";

function sideOf({ author: { role } }: Message): Side | null {
  if (role === "customer" || role === "colleague") return "customer";
  return role === "agent" ? "staff" : null;
}

function rewrite(side: Side | "both", change: (text: string) => string) {
  return (conversation: Conversation): Conversation => ({
    ...conversation,
    messages: conversation.messages.map((message) => {
      const own = sideOf(message);
      const meant = own !== null && (side === "both" || own === side);
      return meant ? { ...message, text: change(message.text) } : message;
    }),
  });
}

/** Words for words, each whole and in any case; a capital at the start stays. */
function words(pairs: Readonly<Record<string, string>>) {
  const pattern = new RegExp(
    `(?<![\\p{L}'])(?:${Object.keys(pairs).join("|")})(?![\\p{L}'])`,
    "giu",
  );
  return (text: string) =>
    text.replace(pattern, (word) => {
      const other = pairs[word.toLowerCase()] ?? word;
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
}

/** Everybody of one side is called otherwise, also where others write the name. */
function named(side: Side, name: string) {
  return (conversation: Conversation): Conversation => {
    const own = conversation.messages.filter((message) => sideOf(message) === side);
    const old = new Set(
      own.flatMap(({ author }) => (author.name ?? "").split(" ")).filter(Boolean),
    );
    const [first = name, last = first] = name.split(" ");
    const call = (text: string) =>
      [...old].reduce(
        (result, word, i) =>
          result.replace(new RegExp(`\\b${word}\\b`, "gu"), i === 0 ? first : last),
        text,
      );
    return {
      ...conversation,
      ...(side === "customer" && conversation.customer
        ? { customer: { ...conversation.customer, name } }
        : {}),
      messages: conversation.messages.map((message) => ({
        ...message,
        text: call(message.text),
        author: sideOf(message) === side ? { ...message.author, name } : message.author,
      })),
    };
  };
}

const NAMES = [
  "Fatima Al-Sayed",
  "John Smith",
  "Oluwaseun Adeyemi",
  "Guadalupe Quispe",
  "Nguyen Thi",
  "Rosario Dimaculangan",
];

/** One line a thought, small letters, no commas or full stops: how many people type. Questions stay questions. */
function unpunctuated(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.!]+(?=\s)\s+/g, "\n")
    .replace(/[.!,]+(?=\s|$)/g, "")
    .replace(/[¿¡]/g, "");
}

/** "Do the needful" beside a request. */
function needful(text: string): string {
  return /\bplease\b/i.test(text) ? `${text} Kindly do the needful.` : text;
}

/** "Po" at the end of every sentence without one. */
function withPo(text: string): string {
  return text.replace(/[^.!?\n]+/g, (sentence) =>
    /\b(?:po|pong|opo|ho)\b/i.test(sentence) || sentence.trim().split(/\s+/).length < 2
      ? sentence
      : `${sentence.trimEnd()} po`,
  );
}

export const SWAPS: readonly Swap[] = [
  ...NAMES.flatMap((name): Swap[] => [
    { name: `customer called ${name}`, of: "name", languages: ALL, apply: named("customer", name) },
    { name: `agent called ${name}`, of: "name", languages: ALL, apply: named("staff", name) },
  ]),
  {
    name: "customer types in small letters, unpunctuated",
    of: "wording",
    languages: ALL,
    apply: rewrite("customer", unpunctuated),
  },
  {
    name: "customer adds an emoji",
    of: "wording",
    languages: ALL,
    apply: rewrite("customer", (text) => `${text} 🙏`),
  },
  {
    name: "customer drops articles",
    of: "wording",
    languages: ["en"],
    apply: rewrite("customer", (text) =>
      text.replace(/\b(?:the|an?) (?!few|lot|while|little)/gi, ""),
    ),
  },
  {
    name: "kindly for please",
    of: "wording",
    languages: ["en"],
    apply: rewrite("both", words({ please: "kindly" })),
  },
  { name: "do the needful", of: "wording", languages: ["en"], apply: rewrite("customer", needful) },
  {
    name: "slips of the keyboard",
    of: "wording",
    languages: ["en"],
    apply: rewrite(
      "customer",
      words({
        the: "teh",
        and: "adn",
        because: "becuase",
        receive: "recieve",
        received: "recieved",
        which: "wich",
        "don't": "dont",
        "can't": "cant",
        "didn't": "didnt",
        "it's": "its",
        "i'm": "im",
        "haven't": "havent",
        still: "stil",
        you: "u",
        your: "ur",
      }),
    ),
  },
  {
    name: "words of another country",
    of: "wording",
    languages: ["en"],
    apply: rewrite(
      "both",
      words({
        apologize: "apologise",
        canceled: "cancelled",
        package: "parcel",
        store: "shop",
        apartment: "flat",
        color: "colour",
        favor: "favour",
        realize: "realise",
        center: "centre",
        gotten: "got",
        parcel: "package",
        shop: "store",
        bill: "invoice",
        mobile: "cell",
      }),
    ),
  },
  {
    name: "po left out",
    of: "wording",
    languages: ["tl"],
    apply: rewrite("both", (text) => text.replace(/ po\b/g, "")),
  },
  {
    name: "customer adds po",
    of: "wording",
    languages: ["tl"],
    apply: rewrite("customer", withPo),
  },
  {
    name: "chat spelling",
    of: "wording",
    languages: ["tl"],
    apply: rewrite(
      "customer",
      words({
        niyo: "nyo",
        ninyo: "niyo",
        hindi: "di",
        lang: "lng",
        wala: "wla",
        yung: "ung",
        pwede: "pede",
        kayo: "kau",
        huwag: "wag",
        ako: "aq",
      }),
    ),
  },
  {
    name: "tú for usted",
    of: "wording",
    languages: ["es"],
    apply: rewrite(
      "both",
      words({
        usted: "tú",
        puede: "puedes",
        podría: "podrías",
        tiene: "tienes",
        quiere: "quieres",
        necesita: "necesitas",
        sabe: "sabes",
        disculpe: "disculpa",
        espere: "espera",
        dígame: "dime",
        envíe: "envía",
        su: "tu",
        sus: "tus",
        le: "te",
      }),
    ),
  },
  {
    name: "usted for tú",
    of: "wording",
    languages: ["es"],
    apply: rewrite(
      "both",
      words({
        tú: "usted",
        puedes: "puede",
        podrías: "podría",
        tienes: "tiene",
        quieres: "quiere",
        necesitas: "necesita",
        sabes: "sabe",
        disculpa: "disculpe",
        espera: "espere",
        dime: "dígame",
        envía: "envíe",
        tu: "su",
        tus: "sus",
      }),
    ),
  },
  {
    name: "chat spelling without accents",
    of: "wording",
    languages: ["es"],
    apply: rewrite("customer", (text) =>
      words({ que: "q", porque: "xq", también: "tmb" })(text)
        .normalize("NFD")
        .replace(/\p{M}/gu, ""),
    ),
  },
];
