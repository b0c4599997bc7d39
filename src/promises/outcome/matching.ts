import type { ConversationEvent } from "../../model/conversation.ts";
import type { CueLanguage } from "../../text/cues.ts";
import { fold } from "../../text/fold.ts";
import type { PromiseMention, PromisePart } from "../types.ts";
import { echoIn } from "./echo.ts";
import { OUTCOME_WORDS, type OutcomeWords } from "./languages.ts";
import type { HeardMessage, Signal } from "./signals.ts";

/** Words of plain statement that make a reply an answer rather than a courtesy. */
const ANSWER_WORDS = 8;
const STEM = 5;

/** Deeds that count as doing another: who promised to repair keeps it by releasing the repair. */
const DONE_BY: Readonly<Record<string, readonly string[]>> = {
  send: ["send", "ship", "release"],
  ship: ["ship", "send"],
  fix: ["fix", "release"],
  release: ["release", "fix", "send"],
  contact: ["contact", "call", "check", "send"],
  check: ["check", "contact"],
  help: ["help", "fix", "send", "check", "contact", "release"],
  pass_on: ["pass_on"],
  make: ["make", "send", "release", "fix"],
};

/** What a system event proves. */
const BY_EVENT: Readonly<Record<string, readonly ConversationEvent["type"][]>> = {
  refund: ["refund"],
  ship: ["shipment", "delivery"],
  send: ["shipment", "delivery"],
  call: ["call"],
  contact: ["call"],
  cancel: ["cancellation"],
};

/** Systems that would show the deed: when all are connected, no event means it was not done. */
const SEEN_BY: Readonly<Record<string, readonly string[]>> = {
  refund: ["refunds"],
  ship: ["shipping"],
  call: ["phone"],
  contact: ["mail", "phone"],
};

/** How well a later message shows that a promise was done. `weak`: same deed, other words for what. */
export interface Match {
  kind: "delivered" | "done" | "confirmed";
  start: number;
  end: number;
  weak: boolean;
  /** Told as past: "I sent it yesterday". */
  earlier: boolean;
}

/**
 * What in a staff message shows that this part was done; null when nothing does. Automatic mail counts
 * only where it names the thing, and so does an attachment where several things were promised. `latest`:
 * no other promise was made since, so that "Done!" speaks of this one.
 */
export function doneIn(
  part: PromisePart,
  heard: HeardMessage,
  { language, parts, pause }: PromiseMention,
  latest: boolean,
): Match | null {
  const { message, signals } = heard;
  const { automated } = message;
  if (pause !== undefined) return automated ? null : whole(heard, "delivered");
  const names = mentions(textWithFiles(heard), part.objects);
  if (hasFile(heard) && HANDED_OVER.has(part.deed) && (names || (!automated && parts.length === 1)))
    return whole(heard, "delivered");
  let weak: Match | null = null;
  for (const signal of signals) {
    const match =
      automated && !shares(part.objects, signal.objects) ? null : bySignal(part, signal);
    if (match !== null && !match.weak) return match;
    weak ??= match;
  }
  if (!automated && parts.length === 1) {
    const spoken = spokenIn(part, heard, language, latest);
    if (spoken !== null) return spoken;
  }
  if ((!automated || names) && answers(part, heard, OUTCOME_WORDS[language], latest))
    return whole(heard, "delivered");
  return weak;
}

/** The promised verb itself said as done, or "Done!" where nothing else can be meant. */
function spokenIn(
  part: PromisePart,
  { signals, statements }: HeardMessage,
  language: CueLanguage,
  latest: boolean,
): Match | null {
  const echo = echoIn(part, statements, language);
  if (echo !== null && (latest || mentions(echo.sentence.text, part.objects))) {
    const { start, end, sentence } = echo;
    const earlier = OUTCOME_WORDS[language].earlier.test(sentence.text);
    return { kind: "done", start, end, weak: false, earlier };
  }
  const bare = latest ? signals.find((signal) => signal.kind === "done" && signal.bare) : undefined;
  return bare !== undefined && agree(part.objects, bare.objects)
    ? matchOf(bare, "done", false)
    : null;
}

const HANDED_OVER = new Set(["send", "make", "release"]);

function hasFile({ message }: HeardMessage): boolean {
  return (message.message.attachments?.length ?? 0) > 0;
}

function textWithFiles({ message }: HeardMessage): string {
  const files =
    message.message.attachments?.map(({ name }) => fold(name ?? "").replace(/\.\w{1,5}$/, "")) ??
    [];
  return [message.folded, ...files].join(" ");
}

/** What staff said in another conversation of the customer: it must speak of the same thing. */
export function doneElsewhere(part: PromisePart, { signals }: HeardMessage): Match | null {
  for (const signal of signals) {
    const named = shares(part.objects, signal.objects);
    const alone =
      part.objects.length === 0 &&
      (signal.deed === part.deed || (part.deed === "contact" && signal.deed === "check"));
    if (!named && !alone) continue;
    const match = bySignal(part, signal);
    if (match !== null && !match.weak) return match;
  }
  return null;
}

function bySignal(part: PromisePart, signal: Signal): Match | null {
  if (signal.kind === "report") {
    return part.deed === "check" || part.deed === "help" || part.deed === "contact"
      ? matchOf(signal, "delivered", false)
      : null;
  }
  if (signal.kind !== "done") return null;
  const classed = (DONE_BY[part.deed] ?? [part.deed]).includes(signal.deed);
  // "The fridge has been taken away": whatever was done to it.
  const said = signal.deeds.length === 0 && shares(part.objects, signal.objects);
  if (!classed) return said ? matchOf(signal, "done", false) : null;
  // The result of looking, or an answer, may be told in any words.
  const told = part.deed === "check" || part.deed === "contact" || part.deed === "help";
  const same = agree(part.objects, signal.objects) || shares(part.objects, signal.named);
  return matchOf(signal, "done", !told && !same);
}

/** Promised words are kept by words: an answer, help, or the result of looking. */
function answers(
  part: PromisePart,
  { message, content }: HeardMessage,
  { written, told }: OutcomeWords,
  latest: boolean,
): boolean {
  if (part.objects.some((word) => written.test(word)) && message.folded.includes("http")) {
    return part.deed === "send" || part.deed === "contact" || part.deed === "help";
  }
  if (message.automated || content < ANSWER_WORDS) return false;
  if (part.deed === "contact" || part.deed === "help") return true;
  if (part.deed === "send") return part.objects.some((word) => told.test(word));
  return (
    part.deed === "check" &&
    ((latest && part.objects.length === 0) || mentions(message.folded, part.objects))
  );
}

function mentions(folded: string, objects: readonly string[]): boolean {
  return objects.some((word) => word.length > 2 && folded.includes(word.slice(0, STEM)));
}

/** "It's back, thank you": what works again need not be called by the name of what was done to it. */
const SEEN_IN_EFFECT = new Set(["fix", "help"]);

/**
 * What in a customer's message confirms this part; null when nothing does. `latest`: no other promise
 * was made since.
 */
export function confirmedIn(
  part: PromisePart,
  { signals, statements }: HeardMessage,
  language: CueLanguage,
  latest: boolean,
): Match | null {
  if (
    part.deed === "pass_on" ||
    signals.some(({ kind }) => kind === "denies" || kind === "chases")
  ) {
    return null;
  }
  for (const signal of signals) {
    if (signal.kind !== "confirms") continue;
    const same = agree(part.objects, signal.objects) || shares(part.objects, signal.named);
    if (same || (latest && SEEN_IN_EFFECT.has(part.deed)))
      return matchOf(signal, "confirmed", false);
  }
  const echo = echoIn(part, statements, language);
  if (echo === null || !(latest || mentions(echo.sentence.text, part.objects))) return null;
  return { kind: "confirmed", start: echo.start, end: echo.end, weak: false, earlier: true };
}

/** Whether an event of a connected system shows that it was done. */
export function eventProves(
  part: PromisePart,
  event: ConversationEvent,
  language: CueLanguage,
): boolean {
  const { written } = OUTCOME_WORDS[language];
  // A parcel that leaves the house is not the invoice that was to be sent.
  if (part.deed === "send" && part.objects.some((word) => written.test(word))) return false;
  return BY_EVENT[part.deed]?.includes(event.type) === true;
}

/** Whether silence proves anything: every system in which the deed would show is connected. */
export function wouldShow(parts: readonly PromisePart[], connected: readonly string[]): boolean {
  return parts.every(({ deed }) => {
    const systems = SEEN_BY[deed];
    return systems?.every((system) => connected.includes(system)) === true;
  });
}

/** Whether the customer could know that it was not done; forwarding inside the house does not show. */
export function customerCanTell(part: PromisePart): boolean {
  return part.deed !== "pass_on";
}

/** Whether two descriptions can be of the same thing: one says nothing, or they share a word. */
export function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || shares(a, b);
}

/** Whether both name the same thing. */
export function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.some((other) => word.slice(0, STEM) === other.slice(0, STEM)));
}

function matchOf({ start, end, earlier }: Signal, kind: Match["kind"], weak: boolean): Match {
  return { kind, start, end, weak, earlier };
}

/** The message as a whole is the evidence: its first to its last own sentence. */
function whole({ message }: HeardMessage, kind: Match["kind"]): Match {
  const first = message.sentences[0];
  const last = message.sentences.at(-1);
  return { kind, start: first?.start ?? 0, end: last?.end ?? 0, weak: false, earlier: false };
}
